//! Which doctypes put a page in
//! [quirks mode](https://html.spec.whatwg.org/multipage/parsing.html#the-initial-insertion-mode):
//! there a table may stand in a paragraph.

/// Beginnings of public identifiers from before standards mode, in lower case.
const OLD_PUBLIC: &[&str] = &[
    "+//silmaril//dtd html pro v0r11 19970101//",
    "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
    "-//ietf//dtd html",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0",
    "-//microsoft//dtd internet explorer 3.0",
    "-//netscape comm. corp.//dtd",
    "-//o'reilly and associates//dtd html",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//softquad",
    "-//spyglass//dtd html 2.0 extended//",
    "-//sun microsystems corp.//dtd hotjava",
    "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2",
    "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//",
    "-//w3c//dtd html experimental",
    "-//w3c//dtd w3 html 3.0//",
    "-//w3o//dtd w3 html 3.0//",
    "-//webtechs//dtd mozilla html",
];

/// Whole public identifiers of the same kind.
const OLD_PUBLIC_WHOLE: &[&str] = &[
    "-//w3o//dtd w3 html strict 3.0//en//",
    "-/w3c/dtd html 4.0 transitional/en",
    "html",
];

/// Quirky only where no system identifier follows.
const PUBLIC_WITHOUT_SYSTEM: &[&str] = &[
    "-//w3c//dtd html 4.01 frameset//",
    "-//w3c//dtd html 4.01 transitional//",
];

const OLD_SYSTEM: &str = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";

/// Whether a doctype, from `<!` to `>`, asks for quirks mode.
pub(super) fn is_quirky(source: &str) -> bool {
    let (name, rest) = parts(source);
    if !name.eq_ignore_ascii_case("html") || !source.ends_with('>') {
        return true;
    }
    let identifiers = identifiers(rest);
    let public = identifiers
        .public
        .map(str::to_ascii_lowercase)
        .unwrap_or_default();
    let begins = |list: &[&str]| list.iter().any(|old| public.starts_with(old));
    identifiers.is_malformed
        || begins(OLD_PUBLIC)
        || OLD_PUBLIC_WHOLE.contains(&public.as_str())
        || match identifiers.system {
            Some(system) => system.eq_ignore_ascii_case(OLD_SYSTEM),
            None => begins(PUBLIC_WITHOUT_SYSTEM),
        }
}

/// The public and the system identifier of a doctype, from `<!` to `>`.
pub(in crate::document) fn identifiers_of(source: &str) -> (Option<&str>, Option<&str>) {
    let (_, rest) = parts(source);
    let identifiers = identifiers(rest);
    (identifiers.public, identifiers.system)
}

/// The name and what follows it.
fn parts(source: &str) -> (&str, &str) {
    let inner = source.get("<!doctype".len()..).unwrap_or("");
    let inner = inner.strip_suffix('>').unwrap_or(inner).trim_start();
    let end = inner.find(|c: char| c.is_ascii_whitespace());
    inner.split_at(end.unwrap_or(inner.len()))
}

#[derive(Default)]
struct Identifiers<'s> {
    public: Option<&'s str>,
    system: Option<&'s str>,
    is_malformed: bool,
}

impl<'s> Identifiers<'s> {
    fn malformed(public: Option<&'s str>, system: Option<&'s str>) -> Identifiers<'s> {
        Identifiers {
            public,
            system,
            is_malformed: true,
        }
    }
}

fn identifiers(rest: &str) -> Identifiers<'_> {
    let rest = rest.trim_start();
    if rest.is_empty() {
        return Identifiers::default();
    }
    let Some((keyword, after)) = rest.split_at_checked("public".len()) else {
        return Identifiers::malformed(None, None);
    };
    if keyword.eq_ignore_ascii_case("system") {
        return system(None, after);
    }
    if !keyword.eq_ignore_ascii_case("public") {
        return Identifiers::malformed(None, None);
    }
    match quoted(after) {
        Quoted::Missing => Identifiers::malformed(None, None),
        Quoted::Open(public) => Identifiers::malformed(Some(public), None),
        Quoted::Closed(public, after) if after.trim_start().is_empty() => Identifiers {
            public: Some(public),
            ..Identifiers::default()
        },
        Quoted::Closed(public, after) => system(Some(public), after),
    }
}

fn system<'s>(public: Option<&'s str>, after: &'s str) -> Identifiers<'s> {
    match quoted(after) {
        Quoted::Missing => Identifiers::malformed(public, None),
        Quoted::Open(system) => Identifiers::malformed(public, Some(system)),
        Quoted::Closed(system, _) => Identifiers {
            public,
            system: Some(system),
            is_malformed: false,
        },
    }
}

enum Quoted<'s> {
    Missing,
    /// The doctype ended first.
    Open(&'s str),
    /// The text between the quotes, and what follows.
    Closed(&'s str, &'s str),
}

fn quoted(text: &str) -> Quoted<'_> {
    let text = text.trim_start();
    let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        return Quoted::Missing;
    };
    match text[1..].split_once(quote) {
        Some((inside, after)) => Quoted::Closed(inside, after),
        None => Quoted::Open(&text[1..]),
    }
}
