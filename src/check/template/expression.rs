//! What stands between the delimiters of a template engine: `{{ … }}`, `{% … %}`, `<%= … %>`.
//!
//! One reader for Jinja, Django, Tera, Twig, Liquid, Handlebars, Go, ERB and their like: words,
//! strings, brackets and pipes, with arguments behind a space as well as in parentheses.

pub(super) use self::tags::Effect;
use self::tags::{FALLBACKS, SILENT, effect};
use super::KeyUse;
use super::found::Found;
use super::found::Place;
use super::names;
use crate::document::Span;

mod tags;

#[derive(Debug, Clone, Copy)]
struct Level<'t> {
    callee: &'t str,
    index: usize,
    muted: bool,
    /// It is the call of a translator itself, not of what stands inside one.
    translates: bool,
    /// A `?` waits for its `:`.
    is_asked: bool,
    /// The arguments of a call in parentheses.
    is_call: bool,
    /// The place of what stands in it, where a name stands before the bracket: `:class => (…)`.
    base: Option<Place<'t>>,
}

/// Whose expressions are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    /// Ruby's: the value of a named argument goes on to the comma.
    Ruby,
    /// That of any other, where a blank may end it.
    Other,
}

struct Reader<'t, 'f> {
    text: &'t str,
    at: usize,
    end: usize,
    place: Place<'t>,
    found: &'f mut Found<'t>,
    levels: Vec<Level<'t>>,
    /// The name before `=` or `:`.
    named: Option<&'t str>,
    last_word: &'t str,
    /// The word before was a value, so that a string behind it is its argument.
    after_word: bool,
    after_pipe: bool,
    compared: bool,
    last: Option<usize>,
    /// A statement such as `{% if %}`, not an output.
    statement: bool,
    engine: Engine,
}

/// Finds the literals of an expression. `statement`: it puts nothing out itself.
pub(super) fn expression<'t>(
    text: &'t str,
    span: Span,
    place: Place<'t>,
    statement: bool,
    engine: Engine,
    found: &mut Found<'t>,
) -> Effect<'t> {
    let inner = text.get(span.start..span.end).unwrap_or("");
    let effect = effect(inner);
    if effect != Effect::None {
        return effect;
    }
    let mut reader = Reader {
        text,
        at: span.start,
        end: span.end,
        place,
        found,
        levels: vec![Level {
            callee: "",
            index: 0,
            muted: false,
            translates: false,
            is_asked: false,
            is_call: false,
            base: None,
        }],
        named: None,
        last_word: "",
        after_word: false,
        after_pipe: false,
        compared: false,
        last: None,
        statement,
        engine,
    };
    reader.run();
    Effect::None
}

impl<'t> Reader<'t, '_> {
    fn run(&mut self) {
        while self.at < self.end {
            let byte = self.text.as_bytes()[self.at];
            match byte {
                b'"' | b'\'' | b'`' => self.string(byte),
                b'(' | b'[' | b'{' => self.open(byte),
                b')' | b']' | b'}' => self.close(),
                b'|' => self.pipe(),
                b'=' | b'!' | b'<' | b'>' => self.sign(byte),
                b':' => self.colon(),
                b',' => self.comma(),
                b'?' => self.condition(),
                b'\n' | b';' if self.engine == Engine::Ruby => {
                    self.named = None;
                    self.at += 1;
                }
                byte if is_word(byte) => self.word(),
                _ => self.at += 1,
            }
        }
    }

    fn top(&mut self) -> &mut Level<'t> {
        let last = self.levels.len().saturating_sub(1);
        &mut self.levels[last]
    }

    fn word(&mut self) {
        let start = self.at;
        let bytes = self.text.as_bytes();
        while self.at < self.end
            && (is_word(bytes[self.at]) || matches!(bytes[self.at], b'.' | b'-' | b'@'))
        {
            self.at += 1;
        }
        self.at += usize::from(self.asks());
        let word = self.text.get(start..self.at).unwrap_or("");
        match word {
            "in" | "is" | "not" | "eq" | "ne" | "contains" if self.after_word => {
                self.compared = true
            }
            "if" if self.last.is_some() || self.after_word => self.compared = false,
            "else" | "and" | "or" | "then" => {
                self.compared = false;
                self.after_word = false;
                return;
            }
            _ => {}
        }
        if self.after_pipe {
            self.filter(word);
            return;
        }
        let level = self.top();
        if level.callee.is_empty() {
            level.callee = word;
            level.translates = names::is_translator(word);
            level.muted |= level.translates;
        } else if self.after_word && self.named.is_none() {
            self.top().index += 1;
        }
        self.last_word = word;
        self.after_word = true;
        self.value_ends();
    }

    /// Whether the word that ends here is a question of Ruby: `include?("…")`, `end_with? "…"`.
    fn asks(&self) -> bool {
        let bytes = self.text.as_bytes();
        self.engine == Engine::Ruby
            && self.at + 1 < self.end
            && bytes[self.at] == b'?'
            && (bytes[self.at + 1] == b'('
                || bytes[self.at + 1] == b' ' && !self.text[self.at..self.end].contains(" : "))
    }

    /// What is named has its value, which in Ruby may go on: `class: a ? "b" : "c"`.
    fn value_ends(&mut self) {
        if self.engine == Engine::Other {
            self.named = None;
        }
    }

    /// A filter: what came before it may be marked by it, or be the name of a file: `'a.css' |
    /// asset_url`, `'cart' | placeholder_svg_tag`.
    fn filter(&mut self, word: &'t str) {
        self.after_pipe = false;
        let marks = names::is_translator(word) || word.ends_with("_tag") || word.ends_with("_url");
        if let (true, Some(last)) = (marks, self.last.take())
            && let Some(literal) = self.found.literals.get_mut(last)
        {
            literal.dropped = true;
        }
        let level = self.top();
        level.callee = word;
        level.index = 0;
        self.last_word = word;
        self.after_word = true;
        self.named = None;
    }

    fn string(&mut self, mark: u8) {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let mut at = start;
        while at < self.end && bytes[at] != mark {
            at += if bytes[at] == b'\\' { 2 } else { 1 };
        }
        let end = at.min(self.end);
        self.at = (end + 1).min(self.end);
        self.last = self.take(start, end);
        self.last_word = self.text.get(start..end).unwrap_or("");
        self.value_ends();
        self.after_word = true;
    }

    fn take(&mut self, start: usize, end: usize) -> Option<usize> {
        let place = self.string_place();
        // `t(:title, scope: "a.b")` of Ruby; `t(key="a.b")` of Tera names the key itself.
        let is_named = self.engine == Engine::Ruby && self.named.is_some();
        let level = *self.top();
        if level.muted {
            if level.translates && level.index == 0 && !is_named {
                self.top().index = 1;
                self.key(start, end);
            }
            return None;
        }
        let level = self.top();
        level.index += 1;
        let compared = std::mem::take(&mut self.compared);
        if compared || place == Place::Nowhere || self.is_key(end) {
            return None;
        }
        self.found.literal(self.text, start, end, place)
    }

    /// The first argument of a translator; put together at run time if it has holes or is added to.
    fn key(&mut self, start: usize, end: usize) {
        let inner = self.text.get(start..end).unwrap_or("");
        let rest = self.text.get(end + 1..self.end).unwrap_or("");
        let is_added_to = rest.trim_start().starts_with(['+', '~', '.', '&']);
        let has_holes = self.engine == Engine::Ruby && inner.contains("#{");
        if is_added_to || has_holes {
            let span = Span {
                start: start - 1,
                end: (end + 1).min(self.end),
            };
            self.found.keys.push(KeyUse { span, key: None });
        } else {
            let span = Span { start, end };
            let key = Some(inner);
            self.found.keys.push(KeyUse { span, key });
        }
    }

    /// A string before a colon or `=>` is a key, before a comparison no text.
    fn is_key(&mut self, end: usize) -> bool {
        let is_arm = self.top().is_asked;
        let rest = self.text.get(end + 1..self.end).unwrap_or("").trim_start();
        rest.starts_with("=>")
            || rest.starts_with("==")
            || rest.starts_with("!=")
            || !is_arm && rest.starts_with(':')
    }

    fn string_place(&mut self) -> Place<'t> {
        if let Some(name) = self.named {
            // `default(value="…")` of Tera, `default(default_value="…")` of Jinja.
            let is_fallback =
                name.ends_with("value") && names::is_one_of(self.top().callee, FALLBACKS);
            return if is_fallback {
                self.place
            } else {
                Place::Property { name }
            };
        }
        if let Some(base) = self.top().base {
            return base;
        }
        let (place, statement, depth) = (self.place, self.statement, self.levels.len());
        let last_word = self.last_word;
        let level = self.top();
        match level.callee {
            "" if depth == 1 && statement => Place::Nowhere,
            "" => place,
            "dict" | "hash" if level.index % 2 == 1 => Place::Property { name: last_word },
            "dict" | "hash" => Place::Nowhere,
            "if" | "unless" | "printf" | "cond" | "ternary" if !statement => place,
            callee if names::is_one_of(callee, FALLBACKS) => place,
            callee if names::is_one_of(names::last_part(callee), SILENT) => Place::Nowhere,
            callee if callee.ends_with('?') => Place::Nowhere,
            callee if names::is_mute_call(callee) => Place::Nowhere,
            callee => Place::Argument {
                callee,
                index: level.index,
            },
        }
    }

    fn open(&mut self, byte: u8) {
        self.at += 1;
        let is_call = byte == b'(' && self.after_word && self.text.as_bytes()[self.at - 2] != b' ';
        let outer = *self.top();
        let named = self.named.map(|name| Place::Property { name });
        let level = if is_call {
            Level {
                callee: self.last_word,
                index: 0,
                muted: outer.muted || names::is_translator(self.last_word),
                translates: names::is_translator(self.last_word),
                is_asked: false,
                is_call: true,
                base: None,
            }
        } else {
            Level {
                callee: if byte == b'(' { "" } else { outer.callee },
                index: 0,
                muted: outer.muted,
                translates: false,
                is_asked: false,
                is_call: false,
                base: named.or(outer.base),
            }
        };
        self.named = None;
        if self.levels.len() < DEEPEST_LEVEL {
            self.levels.push(level);
        }
        self.after_word = false;
    }

    fn close(&mut self) {
        self.at += 1;
        if self.levels.len() > 1 {
            self.levels.pop();
        }
        self.after_word = true;
        self.named = None;
    }

    fn pipe(&mut self) {
        self.at += 1;
        if self.text.as_bytes().get(self.at) == Some(&b'|') {
            self.at += 1;
            self.after_word = false;
            return;
        }
        self.after_pipe = true;
    }

    fn sign(&mut self, byte: u8) {
        let next = self.text.as_bytes().get(self.at + 1).copied();
        self.at += 1;
        match (byte, next) {
            (b'=', Some(b'>')) => {
                self.at += 1;
                self.named = Some(self.last_word);
            }
            (b'=', Some(b'=')) | (b'!', Some(b'=')) => {
                self.at += 1;
                self.compared = true;
            }
            (b'=', _) => {
                self.named = Some(self.last_word).filter(|name| !name.is_empty());
            }
            (b'<' | b'>', _) => self.compared = true,
            _ => {}
        }
    }

    fn colon(&mut self) {
        self.at += 1;
        if std::mem::take(&mut self.top().is_asked) {
            return;
        }
        let filter = self.top().callee;
        if filter == self.last_word && names::is_one_of(filter, FALLBACKS) {
            return;
        }
        // `title: "…"` of Ruby and Liquid; `x ? "…" : "…"` has a string before the colon.
        let before = self.text.as_bytes().get(self.at.wrapping_sub(2)).copied();
        if before.is_some_and(is_word) {
            self.named = Some(self.last_word);
        }
    }

    fn comma(&mut self) {
        self.at += 1;
        self.after_word = false;
        self.compared = false;
        self.named = None;
        let level = self.top();
        level.index = level.index.max(1);
    }

    fn condition(&mut self) {
        self.at += 1;
        self.compared = false;
        self.after_word = false;
        let place = self.place;
        let level = self.top();
        level.is_asked = true;
        if place != Place::Nowhere && !level.muted && !level.is_call {
            level.callee = "if";
        }
    }
}

/// Brackets that are told apart inside one expression; deeper ones count as one.
const DEEPEST_LEVEL: usize = 64;

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}
