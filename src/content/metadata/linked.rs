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

/// Whose names are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// Those of people, and of whoever is not said to be an organization.
    People,
    /// Those of organizations.
    Organizations,
}

/// The names in a member that holds people or organizations: strings, objects, lists of both.
pub(crate) fn names<'a>(object: &'a Map<String, Value>, key: &str, of: Names) -> Vec<&'a str> {
    let values: &[Value] = match object.get(key) {
        Some(Value::Array(items)) => items,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    let is_organization = |value: &Value| {
        value
            .as_object()
            .is_some_and(|members| types(members).any(|name| name.ends_with("Organization")))
    };
    let asked = values
        .iter()
        .filter(|value| is_organization(value) == (of == Names::Organizations));
    asked.filter_map(name).collect()
}

fn name(value: &Value) -> Option<&str> {
    match value {
        Value::String(name) => Some(name),
        Value::Object(members) => text(members, "name"),
        _ => None,
    }
}
