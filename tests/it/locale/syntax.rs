//! The syntax trees of Fluent files, held against those that fixtures tell.
//!
//! A fixture is a pair `name.ftl`, `name.json`, as those of the [specification], whose folder `FLUENT_FIXTURES` may
//! name; without it the few in tests/cases/locale/syntax are read.
//!
//! [specification]: https://github.com/projectfluent/fluent/tree/main/test/fixtures

use std::fs;
use std::path::{Path, PathBuf};

use kijil::locale::Snippet;
use kijil::locale::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Pattern,
    PatternElement, Variant, VariantKey,
};
use kijil::locale::parse;
use serde_json::{Value as Json, json};

#[test]
fn files_have_the_trees_that_their_fixtures_tell() {
    let folder = std::env::var_os("FLUENT_FIXTURES").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| "tests/cases/locale/syntax".into());
    let mut names: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("a folder of fixtures")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no fixtures in {}", folder.display());
    let wrong: Vec<String> = names.iter().filter_map(|path| difference(path)).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} differ:\n{}",
        wrong.len(),
        names.len(),
        wrong.join("\n")
    );
}

/// How a file's tree differs from its fixture's.
fn difference(path: &Path) -> Option<String> {
    let source = fs::read_to_string(path).expect("a Fluent file");
    let told = fs::read_to_string(path.with_extension("json")).expect("its tree");
    let mut told: Json = serde_json::from_str(&told).expect("JSON");
    strip(&mut told);
    let body: Vec<Json> = parse("", &source).resource.body.iter().map(entry).collect();
    let found = json!({ "type": "Resource", "body": body });
    (found != told).then(|| format!("{}\nfound {found}\nnot {told}", path.display()))
}

/// Without what only tools for a certain parser tell: annotations of junk, and places.
fn strip(tree: &mut Json) {
    match tree {
        Json::Object(fields) => {
            fields.remove("annotations");
            fields.remove("span");
            fields.values_mut().for_each(strip);
        }
        Json::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

fn entry(entry: &Entry<Snippet>) -> Json {
    match entry {
        Entry::Message(message) => json!({
            "type": "Message",
            "id": identifier(&message.id),
            "value": message.value.as_ref().map(pattern),
            "attributes": attributes(&message.attributes),
            "comment": message.comment.as_ref().map(|said| comment("Comment", said)),
        }),
        Entry::Term(term) => json!({
            "type": "Term",
            "id": identifier(&term.id),
            "value": pattern(&term.value),
            "attributes": attributes(&term.attributes),
            "comment": term.comment.as_ref().map(|said| comment("Comment", said)),
        }),
        Entry::Comment(said) => comment("Comment", said),
        Entry::GroupComment(said) => comment("GroupComment", said),
        Entry::ResourceComment(said) => comment("ResourceComment", said),
        Entry::Junk { content } => json!({ "type": "Junk", "content": content.as_str() }),
    }
}

fn comment(kind: &str, comment: &Comment<Snippet>) -> Json {
    let lines: Vec<&str> = comment.content.iter().map(Snippet::as_str).collect();
    json!({ "type": kind, "content": lines.join("\n") })
}

fn identifier(id: &Identifier<Snippet>) -> Json {
    json!({ "type": "Identifier", "name": id.name.as_str() })
}

fn attributes(list: &[Attribute<Snippet>]) -> Vec<Json> {
    let attribute = |attribute: &Attribute<Snippet>| {
        json!({
            "type": "Attribute",
            "id": identifier(&attribute.id),
            "value": pattern(&attribute.value),
        })
    };
    list.iter().map(attribute).collect()
}

/// A pattern; texts side by side are one.
fn pattern(pattern: &Pattern<Snippet>) -> Json {
    let mut elements: Vec<Json> = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, elements: &mut Vec<Json>| {
        if !text.is_empty() {
            elements.push(json!({ "type": "TextElement", "value": std::mem::take(text) }));
        }
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value.as_str()),
            PatternElement::Placeable { expression } => {
                flush(&mut text, &mut elements);
                elements.push(placeable(expression));
            }
        }
    }
    flush(&mut text, &mut elements);
    json!({ "type": "Pattern", "elements": elements })
}

fn placeable(inner: &Expression<Snippet>) -> Json {
    json!({ "type": "Placeable", "expression": expression(inner) })
}

fn expression(expression: &Expression<Snippet>) -> Json {
    match expression {
        Expression::Inline(expression) => inline(expression),
        Expression::Select { selector, variants } => json!({
            "type": "SelectExpression",
            "selector": inline(selector),
            "variants": variants.iter().map(variant).collect::<Vec<_>>(),
        }),
    }
}

fn variant(variant: &Variant<Snippet>) -> Json {
    let key = match &variant.key {
        VariantKey::Identifier { name } => json!({ "type": "Identifier", "name": name.as_str() }),
        VariantKey::NumberLiteral { value } => number(value),
    };
    json!({
        "type": "Variant",
        "key": key,
        "value": pattern(&variant.value),
        "default": variant.default,
    })
}

fn number(value: &Snippet) -> Json {
    json!({ "type": "NumberLiteral", "value": value.as_str() })
}

fn inline(expression: &InlineExpression<Snippet>) -> Json {
    match expression {
        InlineExpression::StringLiteral { value } => {
            json!({ "type": "StringLiteral", "value": value.as_str() })
        }
        InlineExpression::NumberLiteral { value } => number(value),
        InlineExpression::FunctionReference { id, arguments } => json!({
            "type": "FunctionReference",
            "id": identifier(id),
            "arguments": call(arguments),
        }),
        InlineExpression::MessageReference { id, attribute } => json!({
            "type": "MessageReference",
            "id": identifier(id),
            "attribute": attribute.as_ref().map(identifier),
        }),
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => json!({
            "type": "TermReference",
            "id": identifier(id),
            "attribute": attribute.as_ref().map(identifier),
            "arguments": arguments.as_ref().map(call),
        }),
        InlineExpression::VariableReference { id } => {
            json!({ "type": "VariableReference", "id": identifier(id) })
        }
        InlineExpression::Placeable { expression } => placeable(expression),
    }
}

fn call(arguments: &CallArguments<Snippet>) -> Json {
    let named = arguments.named.iter().map(|argument| {
        json!({
            "type": "NamedArgument",
            "name": identifier(&argument.name),
            "value": inline(&argument.value),
        })
    });
    json!({
        "type": "CallArguments",
        "positional": arguments.positional.iter().map(inline).collect::<Vec<_>>(),
        "named": named.collect::<Vec<_>>(),
    })
}
