//! What a source file names: the paths of its `use`s, and those in its code.
//!
//! A tokenizer is enough: it takes words, `::` and punctuation apart, and leaves out comments and the tests at a file's
//! end. Only paths matter, and it sees all of them, in the arguments of macros too, which a syntax tree leaves closed.

/// A path as it is written: `["super", "line", "Line"]`.
pub(super) type Path = Vec<String>;

/// The names in a file.
#[derive(Default)]
pub(super) struct Names {
    pub(super) uses: Vec<Use>,
    /// Paths in the code; one of a single word may be any name.
    pub(super) paths: Vec<Path>,
}

/// One name that a `use` brings into the file.
pub(super) struct Use {
    pub(super) path: Path,
    /// The name in this file: what stands after `as`, or the last word of the path.
    pub(super) name: String,
    /// `pub use`, however far: the name is handed on.
    pub(super) is_handed_on: bool,
}

impl Names {
    /// Reads the names of a file.
    pub(super) fn of(source: &str) -> Names {
        let code = code(source);
        let mut reader = Reader {
            tokens: &tokens(&code),
            at: 0,
        };
        let mut names = Names::default();
        let mut is_public = false;
        while let Some(token) = reader.next() {
            match token {
                "pub" => {
                    is_public = true;
                    continue;
                }
                // `pub(crate)`, `pub(in crate::check)`
                "(" if is_public => {
                    while reader.next().is_some_and(|token| token != ")") {}
                    continue;
                }
                // A field or a method is no path.
                "." => drop(reader.next()),
                "use" => reader.tree(&[], is_public, &mut names.uses),
                word if is_word(word) => names.paths.push(reader.path(word)),
                _ => {}
            }
            is_public = false;
        }
        names
    }
}

struct Reader<'a> {
    tokens: &'a [&'a str],
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let token = self.tokens.get(self.at).copied();
        self.at += 1;
        token
    }

    fn accept(&mut self, wanted: &str) -> bool {
        let is_next = self.tokens.get(self.at) == Some(&wanted);
        self.at += usize::from(is_next);
        is_next
    }

    /// The rest of a path in code. `::<` gives types, and ends it.
    fn path(&mut self, first: &str) -> Path {
        let mut path = vec![first.to_owned()];
        while self.accept("::") {
            match self.tokens.get(self.at) {
                Some(word) if is_word(word) => path.push((*word).to_owned()),
                _ => break,
            }
            self.at += 1;
        }
        path
    }

    /// One tree of a `use`, to its end: `a::{b, c::d as e}`.
    fn tree(&mut self, before: &[String], is_handed_on: bool, found: &mut Vec<Use>) {
        let mut path = before.to_vec();
        loop {
            if self.accept("{") {
                while self.at < self.tokens.len() && !self.accept("}") {
                    self.tree(&path, is_handed_on, found);
                    self.accept(",");
                }
                return;
            }
            path.extend(self.next().map(str::to_owned));
            if !self.accept("::") {
                break;
            }
        }
        // `a::{self}` is `a`.
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let alias = if self.accept("as") { self.next() } else { None };
        let name = alias.map_or_else(|| path.last().cloned(), |alias| Some(alias.to_owned()));
        found.push(Use {
            path,
            name: name.unwrap_or_default(),
            is_handed_on,
        });
    }
}

/// The lines of a file that are no comments, up to its tests.
fn code(source: &str) -> String {
    let lines = source.lines().map(str::trim);
    let own = lines.take_while(|line| *line != "mod tests {");
    let code: Vec<&str> = own.filter(|line| !line.starts_with("//")).collect();
    code.join("\n")
}

/// Words, `::`, `..`, and any other character by itself.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = if in_word(first) {
            rest.find(|c| !in_word(c)).unwrap_or(rest.len())
        } else if rest.starts_with("::") || rest.starts_with("..") {
            2
        } else {
            first.len_utf8()
        };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    tokens
}

fn is_word(token: &str) -> bool {
    token.starts_with(in_word)
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[test]
fn paths_are_read_as_written() {
    let names = Names::of(
        "use super::{a::B, c as d};\npub(crate) use self::e::F;\nfn f() { x.y(crate::g::H, d::i::<J>()) }",
    );
    let uses: Vec<String> = names.uses.iter().map(|own| own.path.join("::")).collect();
    assert_eq!(uses, ["super::a::B", "super::c", "self::e::F"]);
    assert_eq!(
        (&*names.uses[1].name, names.uses[2].is_handed_on),
        ("d", true)
    );
    let paths: Vec<String> = names.paths.iter().map(|path| path.join("::")).collect();
    assert_eq!(paths, ["fn", "f", "x", "crate::g::H", "d::i", "J"]);
}
