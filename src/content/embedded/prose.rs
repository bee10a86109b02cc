//! JSON value → the string or list of strings in it that holds the most prose.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::content::plain;

/// Deepest nesting looked into.
const DEEPEST: usize = 24;

/// A list with more than one teaser to so many paragraphs is a list of other pages.
const PARAGRAPHS_A_TEASER: usize = 2;

/// Strings that read as an article's body, and how many letters of prose they hold.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) strings: Vec<String>,
    letters: usize,
}

impl Body {
    /// Whether a text may hold more letters of prose: not more than it has bytes.
    pub(super) fn may_be_beaten_by(&self, text: &str) -> bool {
        text.len() > self.letters
    }
}

/// Puts the body that `value` holds in the place of `best`, where it is the longer one.
pub(super) fn take_better(value: &Value, best: &mut Body) {
    look(value, best, 0);
}

fn look(value: &Value, best: &mut Body, depth: usize) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::String(text) if best.may_be_beaten_by(text) => {
            offer(vec![text.into()], letters(text), best);
        }
        Value::Array(items) => {
            if let Some((strings, letters)) = list(items) {
                offer(strings, letters, best);
            }
            for item in items {
                look(item, best, depth + 1);
            }
        }
        Value::Object(members) => {
            for member in members.values() {
                look(member, best, depth + 1);
            }
        }
        _ => {}
    }
}

fn offer(strings: Vec<Cow<'_, str>>, letters: usize, best: &mut Body) {
    if letters > best.letters {
        let strings = strings.into_iter().map(Cow::into_owned).collect();
        *best = Body { strings, letters };
    }
}

/// The paragraphs of a list: its strings, or the member of its objects that holds the most prose.
fn list(items: &[Value]) -> Option<(Vec<Cow<'_, str>>, usize)> {
    let objects: Vec<&Map<String, Value>> = items.iter().filter_map(Value::as_object).collect();
    if objects.is_empty() {
        let strings: Vec<Cow<'_, str>> = items
            .iter()
            .filter_map(Value::as_str)
            .map(Cow::Borrowed)
            .collect();
        let sum = strings.iter().map(|text| letters(text)).sum();
        return (strings.len() > 1).then_some((strings, sum));
    }
    let key = key_of_prose(&objects)?;
    let mut strings = Vec::new();
    let mut linked = 0;
    for object in &objects {
        let Some(text) = member(object, key) else {
            continue;
        };
        if is_teaser(object) {
            linked += 1;
        } else {
            strings.push(text);
        }
    }
    let sum = strings.iter().map(|text| letters(text)).sum();
    (linked * PARAGRAPHS_A_TEASER <= strings.len()).then_some((strings, sum))
}

/// The key under which the objects hold the most prose.
fn key_of_prose<'a>(objects: &[&'a Map<String, Value>]) -> Option<&'a str> {
    let mut sums: Vec<(&str, usize)> = Vec::new();
    for object in objects {
        for (key, value) in object.iter() {
            let found = match value {
                Value::String(text) => Some((key.as_str(), letters(text))),
                _ => runs(value).map(|(key, text)| (key, letters(&text))),
            };
            let Some((key, letters)) = found else {
                continue;
            };
            match sums.iter_mut().find(|(other, _)| *other == key) {
                Some(sum) => sum.1 += letters,
                None => sums.push((key, letters)),
            }
        }
    }
    let best = sums.into_iter().max_by_key(|(_, letters)| *letters)?;
    (best.1 > 0).then_some(best.0)
}

/// Text runs of one paragraph, as editors store it: a list of objects that share a string member.
fn runs(value: &Value) -> Option<(&'static str, String)> {
    let runs = value.as_array()?;
    let has = |key: &str| {
        runs.iter()
            .any(|run| run.get(key).is_some_and(Value::is_string))
    };
    let key = ["text", "value", "content"]
        .into_iter()
        .find(|key| has(key))?;
    let parts = runs.iter().filter_map(|run| run.get(key)?.as_str());
    Some((key, parts.collect()))
}

/// The paragraph of an object: its member `key`, or the runs in it that have such a member.
fn member<'a>(object: &'a Map<String, Value>, key: &str) -> Option<Cow<'a, str>> {
    if let Some(Value::String(text)) = object.get(key) {
        return Some(text.into());
    }
    let mut inner = object.values().filter_map(runs);
    let found = inner.find(|(name, _)| *name == key);
    found.map(|(_, text)| text.into())
}

/// An item that leads elsewhere: it has a headline and an address of its own.
fn is_teaser(object: &Map<String, Value>) -> bool {
    let is_address = |key: &String| {
        matches!(
            key.to_ascii_lowercase().as_str(),
            "url" | "href" | "link" | "canonical_url" | "permalink"
        )
    };
    object
        .iter()
        .any(|(key, value)| is_address(key) && value.is_string())
}

/// Letters of a string that reads as prose, tags aside; else 0.
fn letters(text: &str) -> usize {
    /// Bytes of the shortest sentence that counts.
    const SHORTEST: usize = 40;
    if text.len() < SHORTEST || text.starts_with("http") || text.starts_with(['{', '[']) {
        return 0;
    }
    let mut letters = 0;
    let mut other = 0;
    let mut ends = 0;
    let mut in_tag = false;
    let mut after_letter = false;
    for c in text.chars() {
        let is_letter = c.is_alphabetic() && !in_tag;
        match c {
            _ if is_letter => letters += 1,
            '<' => in_tag = true,
            '>' => in_tag = false,
            '{' | '}' | ';' | '=' | '_' | '\\' | '/' if !in_tag => other += 1,
            _ if after_letter && plain::is_sentence_end(c) => ends += 1,
            _ => {}
        }
        after_letter = is_letter;
    }
    // Code and paths have a mark every few letters, prose every few hundred.
    if ends == 0 || other * 20 > letters {
        0
    } else {
        letters
    }
}

#[cfg(test)]
mod tests {
    use super::{Body, take_better};
    use serde_json::{Value, json};

    fn body(value: &Value) -> Vec<String> {
        let mut best = Body::default();
        take_better(value, &mut best);
        best.strings
    }

    const FIRST: &str = "밤사이 내린 눈으로 산간 도로 열두 곳이 막혔다가 아침에 다시 열렸다.";
    const SECOND: &str =
        "The council said the bridge would stay closed until engineers had seen it.";

    #[test]
    fn a_list_of_paragraphs_is_a_body() {
        let page = json!({"id": 7, "parts": [
            {"type": "text", "content": FIRST}, {"type": "image", "caption": "눈이 쌓인 길."},
            {"type": "header", "content": "소제목"}, {"type": "text", "content": SECOND}]});
        assert_eq!(body(&page), [FIRST, "소제목", SECOND]);
    }

    #[test]
    fn runs_of_a_paragraph_are_joined() {
        let page = json!({"doc": [{"children": [{"text": FIRST}, {"text": " 끝."}]}, {"children": [{"text": SECOND}]}]});
        assert_eq!(body(&page), [format!("{FIRST} 끝."), SECOND.to_owned()]);
    }

    #[test]
    fn teasers_of_other_pages_are_none() {
        let teaser = json!({"title": "다른 글", "url": "/2", "text": FIRST});
        let page = json!({"more": [teaser, teaser, teaser], "html": format!("<p>{FIRST}</p><p>{SECOND}</p>")});
        assert_eq!(body(&page), [format!("<p>{FIRST}</p><p>{SECOND}</p>")]);
    }

    #[test]
    fn code_is_no_prose() {
        assert!(
            body(&json!({"js": "if (a) { b = c; } // done.\nvar x_y = '/a/b/c'; return x_y;"}))
                .is_empty()
        );
    }
}
