//! JSON-LD: what the structured data of a page says of its main thing.

use serde_json::Map;
use serde_json::Value;

use super::json;

/// Deepest nesting of objects looked into.
const DEEPEST: u8 = 8;
/// Most objects looked at in a page; catalogues list thousands.
const MOST_OBJECTS: usize = 400;

/// The objects of all JSON-LD scripts of a page, outermost first.
#[derive(Debug, Default)]
pub(crate) struct Linked {
    roots: Vec<Value>,
}

/// Types whose object is an article, or a post.
const ARTICLES: [&str; 18] = [
    "NewsArticle",
    "Article",
    "BlogPosting",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "LiveBlogPosting",
    "ScholarlyArticle",
    "TechArticle",
    "Report",
    "SocialMediaPosting",
    "DiscussionForumPosting",
    "QAPage",
    "Question",
    "MedicalScholarlyArticle",
    "AdvertiserContentArticle",
];

/// Those of them that many write.
const THREADS: [&str; 3] = ["DiscussionForumPosting", "QAPage", "Question"];

impl Linked {
    /// Takes in the text of one script.
    pub(crate) fn add(&mut self, script: &str) {
        self.roots.extend(json::parse(script));
    }

    /// Every object, outermost first, in order of place.
    pub(crate) fn objects(&self) -> Vec<&Map<String, Value>> {
        let mut found = Vec::new();
        let mut level: Vec<&Value> = self.roots.iter().collect();
        for _ in 0..DEEPEST {
            let mut next = Vec::new();
            for value in level {
                match value {
                    Value::Array(items) => next.extend(items.iter()),
                    Value::Object(members) if found.len() < MOST_OBJECTS => {
                        found.push(members);
                        next.extend(
                            members
                                .values()
                                .filter(|value| value.is_object() || value.is_array()),
                        );
                    }
                    _ => {}
                }
            }
            level = next;
        }
        found
    }

    /// The day of publication: of the article, or of the page itself where nothing is called an article.
    pub(crate) fn published(&self) -> Option<&str> {
        const KEY: &str = "datePublished";
        if let Some(article) = self.article() {
            return text(article, KEY);
        }
        let is_page =
            |object: &&Map<String, Value>| types(object).any(|name| name.ends_with("Page"));
        self.objects()
            .into_iter()
            .filter(is_page)
            .find_map(|page| text(page, KEY))
    }

    /// Whether the main thing is a thread of posts, or a question with its answers.
    pub(crate) fn is_thread(&self) -> bool {
        let is_one = |name: &str| THREADS.contains(&name);
        self.article()
            .is_some_and(|article| types(article).any(is_one))
    }

    /// The outermost object that is an article.
    pub(crate) fn article(&self) -> Option<&Map<String, Value>> {
        let objects = self.objects();
        let article =
            |object: &&&Map<String, Value>| types(object).any(|name| ARTICLES.contains(&name));
        let dated =
            |object: &&&Map<String, Value>| article(object) && object.contains_key("datePublished");
        objects
            .iter()
            .find(dated)
            .or_else(|| objects.iter().find(article))
            .copied()
    }
}

/// The names of an object's types, without their vocabulary.
pub(crate) fn types<'a>(object: &'a Map<String, Value>) -> impl Iterator<Item = &'a str> {
    let names: Vec<&'a str> = match object.get("@type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    names
        .into_iter()
        .map(|name| name.rsplit(['/', '#']).next().unwrap_or(name))
}

/// A text member: the string itself, or the first string of a list.
pub(crate) fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    match object.get(key)? {
        Value::String(text) => Some(text.as_str()),
        Value::Array(items) => items.iter().find_map(Value::as_str),
        _ => None,
    }
    .filter(|text| !text.trim().is_empty())
}

/// A person or an organization that an object names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) is_organization: bool,
}

impl Linked {
    /// The names in a member that holds people or organizations: strings, objects, references to objects
    /// elsewhere in the page by their `@id`, lists of all these.
    pub(crate) fn names(&self, object: &Map<String, Value>, key: &str) -> Vec<Name> {
        let values: &[Value] = match object.get(key) {
            Some(Value::Array(items)) => items,
            Some(value) => std::slice::from_ref(value),
            None => &[],
        };
        let values = values.iter().take(MOST_NAMES);
        values.flat_map(|value| self.names_of(value)).collect()
    }

    fn names_of(&self, value: &Value) -> Vec<Name> {
        match value {
            Value::String(name) => vec![Name {
                text: name.clone(),
                is_organization: false,
            }],
            Value::Object(members) => {
                let own = names_in(members);
                if own.is_empty() {
                    self.referred(members).map_or(own, names_in)
                } else {
                    own
                }
            }
            _ => Vec::new(),
        }
    }

    /// The object that says more of a thing than its `@id`.
    fn referred(&self, reference: &Map<String, Value>) -> Option<&Map<String, Value>> {
        let id = text(reference, "@id")?;
        let is_same = |object: &&Map<String, Value>| {
            text(object, "@id") == Some(id) && !names_in(object).is_empty()
        };
        self.objects().into_iter().find(is_same)
    }
}

/// Most people of one page.
const MOST_NAMES: usize = 100;

fn names_in(members: &Map<String, Value>) -> Vec<Name> {
    let is_organization = types(members).any(|name| name.ends_with("Organization"));
    let named = |text: String| Name {
        text,
        is_organization,
    };
    match members.get("name") {
        Some(Value::Array(names)) => {
            let texts = names.iter().filter_map(Value::as_str).take(MOST_NAMES);
            texts.map(|name| named(name.to_owned())).collect()
        }
        Some(Value::String(name)) if !name.trim().is_empty() => vec![named(name.clone())],
        _ => parted(members).map(named).into_iter().collect(),
    }
}

/// A name given in its parts; in East Asia the family's comes first, without a space.
fn parted(members: &Map<String, Value>) -> Option<String> {
    let is_east_asian = |name: &str| {
        name.starts_with(
            |c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '가'..='힣'),
        )
    };
    match (text(members, "givenName"), text(members, "familyName")) {
        (Some(given), Some(family)) if is_east_asian(given) => Some(format!("{family}{given}")),
        (Some(given), Some(family)) => Some(format!("{given} {family}")),
        (given, family) => given.or(family).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::Linked;

    fn authors(script: &str) -> Vec<String> {
        let mut linked = Linked::default();
        linked.add(script);
        let article = linked.article().expect("an article");
        let names = linked.names(article, "author");
        names.into_iter().map(|name| name.text).collect()
    }

    #[test]
    fn authors_are_found_by_reference() {
        let graph = r##"{"@graph": [
            {"@type": "NewsArticle", "author": [{"@id": "#a"}, {"@id": "#b"}], "datePublished": "2024-05-02"},
            {"@id": "#a", "@type": "Person", "name": "김하늘"},
            {"@id": "#b", "@type": "Person", "givenName": "Дарья", "familyName": "Лис"}]}"##;
        assert_eq!(authors(graph), ["김하늘", "Дарья Лис"]);
    }

    #[test]
    fn what_is_broken_loses_only_itself() {
        let cut =
            r#"{"@type": "Article", "author": {"name": ["山田花子", "佐藤\ud83d"]}, "image": ["#;
        assert_eq!(authors(cut), ["山田花子", "佐藤\u{fffd}"]);
        assert!(authors(r##"{"@type": "Article", "author": {"@id": "#none"}}"##).is_empty());
    }
}
