//! What fits in a placeable, read off the pattern.

/// What fits in a hole: what a placeable may have been filled with.
///
/// A function says it (`NUMBER($n)` is a number, `DATETIME($d)` a date), plural variants say it
/// (a selector over `one`, `few`, `other` is a number), and else the argument's name does, whole
/// or as its last word (`$photo-author` is an author):
///
/// | kind | argument names |
/// |---|---|
/// | [`Name`](Kind::Name) | `author`, `authors`, `name`, `reporter`, `editor`, `photographer`, `translator`, `anchor`, `person` |
/// | [`Number`](Kind::Number) | `count`, `number`, `n`, `total`, `page`, `rank`, `index`, `minutes`, `hours`, `days`, `year`, `percent`, `size` |
/// | [`Date`](Kind::Date) | `date`, `time`, `published`, `modified`, `updated` |
/// | [`Email`](Kind::Email) | `email`, `mail` |
/// | [`Url`](Kind::Url) | `url`, `link`, `domain`, `site` |
/// | [`Phone`](Kind::Phone) | `phone`, `tel`, `fax` |
/// | [`Agency`](Kind::Agency) | `agency` |
/// | [`Label`](Kind::Label) | `outlet`, `publisher`, `organization`, `place`, `section`, `desk`, `program`, `position`, `source`, `word`, `term`, `id` |
/// | [`Text`](Kind::Text) | any other |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Digits with signs, separators and units.
    Number,
    /// A date, a time of day, or both.
    Date,
    /// One person's name or several.
    Name,
    /// An e-mail address.
    Email,
    /// An address on the web, or a domain.
    Url,
    /// A telephone number.
    Phone,
    /// A news agency that a bundle names (`names/agency.ftl`), or several joined.
    Agency,
    /// A few words without a sentence's punctuation: an outlet, a place, a section.
    Label,
    /// Any text within a line.
    Text,
}

impl Kind {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Number => "number",
            Kind::Date => "date",
            Kind::Name => "name",
            Kind::Email => "email",
            Kind::Url => "url",
            Kind::Phone => "phone",
            Kind::Agency => "agency",
            Kind::Label => "label",
            Kind::Text => "text",
        }
    }

    /// The kind that an argument's name says, by the table above.
    pub fn of_argument(name: &str) -> Kind {
        let word = name.rsplit(['-', '_']).next().unwrap_or(name);
        match word {
            "author" | "authors" | "name" | "reporter" | "editor" | "photographer"
            | "translator" | "anchor" | "person" => Kind::Name,
            "count" | "number" | "n" | "total" | "page" | "rank" | "index" | "minutes"
            | "hours" | "days" | "year" | "percent" | "size" => Kind::Number,
            "date" | "time" | "published" | "modified" | "updated" => Kind::Date,
            "email" | "mail" => Kind::Email,
            "url" | "link" | "domain" | "site" => Kind::Url,
            "phone" | "tel" | "fax" => Kind::Phone,
            "agency" => Kind::Agency,
            "outlet" | "publisher" | "organization" | "place" | "section" | "desk" | "program"
            | "position" | "source" | "word" | "term" | "id" => Kind::Label,
            _ => Kind::Text,
        }
    }
}
