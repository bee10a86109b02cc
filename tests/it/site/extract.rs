//! Pages that were never marked up: cases as data in tests/cases/extract, and what must hold for any page.

use kijil::document::{Document, Format, Limits, NodeId, NodeKind, Tag, parse};
use kijil::locale::{Catalog, Isolation};
use kijil::site::{Extracted, Ids, Known, Marking, RenderOptions, extract, render};
use proptest::prelude::*;

use crate::case::Case;

/// A page, the language it is in, and what the bundles have.
struct Site {
    page: String,
    lang: String,
    sources: Vec<(String, String)>,
}

impl Site {
    fn of(case: &Case) -> Site {
        let lang = case.setting("locale").expect("a page has a language");
        let known = case.parts().filter_map(|(name, text)| {
            let locale = match name.strip_prefix("known.")? {
                "ftl" => lang,
                name => name.strip_suffix(".ftl")?,
            };
            Some((format!("{locale}/known.ftl"), text.to_owned()))
        });
        Site {
            page: case.part("page.html").to_owned(),
            lang: lang.to_owned(),
            sources: known.collect(),
        }
    }

    fn catalog(&self, more: &str) -> Catalog {
        let own = format!("{}/site.ftl", self.lang);
        let mut layers: Vec<(&str, &str)> =
            self.sources.iter().map(|(p, s)| (&**p, &**s)).collect();
        // The site's own words hold where the bundles have others: no duplicate may stand before them.
        let ids: Vec<&str> = more
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id)
            .collect();
        let known: Vec<(String, String)> = layers
            .iter()
            .map(|(path, source)| {
                let keep = |line: &&str| {
                    !path.starts_with(&self.lang)
                        || !ids
                            .iter()
                            .any(|id| line.split_once(" =").is_some_and(|(own, _)| own == *id))
                };
                (
                    (*path).to_owned(),
                    source
                        .lines()
                        .filter(keep)
                        .map(|line| format!("{line}\n"))
                        .collect(),
                )
            })
            .collect();
        layers = known.iter().map(|(p, s)| (&**p, &**s)).collect();
        layers.push((&own, more));
        Catalog::from_sources(layers)
    }

    fn extract(&self, page: &str, ids: &mut Ids) -> Extracted {
        let catalog = self.catalog("");
        let known = Known::of(&catalog, &self.lang.parse().expect("a locale"));
        let page = parsed(page);
        ids.survey(&page, &known);
        extract(&page, &known, ids)
    }

    /// What the marked page shows in its own language.
    fn rendered(&self, found: &Extracted) -> String {
        let entries: String = found.messages.iter().map(|(_, entry)| &**entry).collect();
        let catalog = self.catalog(&entries);
        assert_eq!(catalog.problems(), [], "{entries}");
        let defaults = RenderOptions::default();
        let options = RenderOptions {
            texts: defaults.texts.isolation(Isolation::Off),
            marking: Marking::Leave,
            ..defaults
        };
        let requested = [self.lang.parse().expect("a locale")];
        let rendered = render(&parsed(&found.html), &catalog, &requested, &options);
        let unsaid =
            |problem: &&kijil::site::Problem| !self.page.contains(&format!("\"{}\"", problem.id));
        assert_eq!(
            rendered.problems.iter().filter(unsaid).count(),
            0,
            "{:?}",
            rendered.problems
        );
        rendered.html
    }

    fn holds(&self, found: &Extracted, ids: &Ids) {
        assert_eq!(
            unmarked(&found.html),
            unmarked(&self.page),
            "all but the marks is as it was"
        );
        let shown = self.rendered(found);
        assert_eq!(
            seen(&shown),
            seen(&self.page),
            "what is seen stays\n{}\n{shown}",
            found.html
        );
        let again = self.extract(&found.html, &mut ids.clone());
        assert_eq!(again.html, found.html, "a second run changes nothing");
        assert_eq!(again.messages, [], "a second run finds nothing");
    }
}

fn parsed(page: &str) -> Document {
    parse(page.into(), Format::Html, &Limits::default())
}

/// A page without the marks.
fn unmarked(page: &str) -> String {
    let mut rest = page;
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once(" data-l10n-") {
        out.push_str(before);
        let value = after.split_once('=').map_or("", |(_, value)| value);
        let quote = value.chars().next().unwrap_or_default();
        let behind = value.get(1..).and_then(|value| value.split_once(quote));
        rest = behind.map_or(after, |(_, behind)| behind);
    }
    out + rest
}

/// Texts that readers meet, white space as HTML shows it, and attributes.
fn seen(page: &str) -> (String, Vec<String>) {
    let page = parsed(page);
    let mut text = String::new();
    let mut attributes = Vec::new();
    let mut open: Vec<NodeId> = Vec::new();
    for node in page.descendants(page.root()) {
        let is_below = |around: &NodeId| page.ancestors(node).any(|a| a == *around);
        while open.last().is_some_and(|around| !is_below(around)) {
            open.pop();
            text.push('\n');
        }
        if page.kind(node) == NodeKind::Text {
            text.push_str(&page.content(node).replace('\n', " "));
            continue;
        }
        match page.tag(node) {
            Tag::A | Tag::Span | Tag::B | Tag::I | Tag::Em | Tag::Strong => {}
            Tag::Img | Tag::Input => text.push('\u{FFFC}'),
            _ => {
                text.push('\n');
                open.push(node);
            }
        }
        for attribute in page.attributes(node) {
            if !attribute.name.starts_with("data-l10n-") {
                let value = one_line(&attribute.value());
                attributes.push(format!("{} {}={value}", page.name(node), attribute.name));
            }
        }
    }
    attributes.sort();
    let lines = text.lines().map(one_line).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.collect();
    (lines.join("\n"), attributes)
}

fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A case has `page.html` in the language that `locale: …` names, `known.ftl` in that language if any,
/// `known.<locale>.ftl` in others; the page expected as `marked.html` and the new messages as `site.ftl`.
#[test]
fn pages_are_marked_as_expected() {
    let mut wrong = Vec::new();
    for mut told in Case::all("tests/cases/extract") {
        let case = Site::of(&told);
        let mut ids = Ids::default();
        let found = case.extract(&case.page, &mut ids);
        let entries: String = found.messages.iter().map(|(_, entry)| &**entry).collect();
        wrong.extend(told.difference("site.ftl", &entries));
        wrong.extend(told.difference("marked.html", &found.html));
        case.holds(&found, &ids);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same pages, the bundle of the first run at hand: the same ids.
#[test]
fn ids_are_stable() {
    let page = "<nav><a>Tides</a></nav><footer><a>Tides</a> <a>Tides!</a></footer>";
    let case = Site {
        page: page.to_owned(),
        lang: "en".to_owned(),
        sources: Vec::new(),
    };
    let mut ids = Ids::default();
    let first = case.extract(page, &mut ids);
    let entries: String = first.messages.iter().map(|(_, entry)| &**entry).collect();
    let later = Site {
        sources: vec![("en/site.ftl".to_owned(), entries)],
        ..case
    };
    let second = later.extract(page, &mut ids);
    assert_eq!(second.html, first.html);
    assert_eq!(second.messages, []);
}

proptest! {
    #[test]
    fn any_page_shows_what_it_showed(page in page()) {
        let known = "close = Close\nmore = Read more\nnav-tide = Other\ncomments = { NUMBER($n) } comments\ndate = On { DATETIME($date) }\n";
        let case = Site { page, lang: "en".to_owned(), sources: vec![("en/known.ftl".to_owned(), known.to_owned())] };
        let mut ids = Ids::default();
        let found = case.extract(&case.page, &mut ids);
        case.holds(&found, &ids);
    }
}

/// Pages with much text beside and in elements.
fn page() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        Just("Close".to_owned()),
        Just("READ MORE".to_owned()),
        Just("1,204 comments".to_owned()),
        Just("On Mar 11, 2024".to_owned()),
        Just("tide".to_owned()),
        Just("* ".to_owned()),
        Just(" 물때 ".to_owned()),
        Just("{ $x }".to_owned()),
        Just("&lt;b&gt; &amp;amp; ".to_owned()),
        "[a-z .,'\"가-나]{0,8}",
    ];
    let leaf = words.prop_map(|words| words);
    let element = (
        prop_oneof!["a", "b", "span", "p", "div", "button", "li", "h2"],
        prop_oneof![
            Just(""),
            Just(" class=c"),
            Just(" href=/x"),
            Just(" title=\"The tide\""),
            Just(" title=''"),
        ],
    );
    let node = leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            (element.clone(), proptest::collection::vec(inner, 0..4)).prop_map(
                |((name, attribute), inner)| format!(
                    "<{name}{attribute}>{}</{name}>",
                    inner.concat()
                )
            ),
            Just("<br>".to_owned()),
            Just("<img alt=Boat src=b>".to_owned()),
            Just("<input placeholder=Name>".to_owned()),
        ]
    });
    proptest::collection::vec(node, 1..5).prop_map(|nodes| format!("<nav>{}</nav>", nodes.concat()))
}
