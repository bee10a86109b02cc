use super::super::format::{Format, read};
use crate::catalog::{Entry, Resource};

fn written<'r>(entry: &'r Entry<'_>) -> Vec<Vec<&'r str>> {
    let variants = entry.variants.iter();
    let references = variants.map(|variant| variant.view.references.iter());
    references
        .map(|references| references.map(|one| one.written).collect())
        .collect()
}

fn json(values: &[&str]) -> String {
    let members: Vec<String> = values
        .iter()
        .enumerate()
        .map(|(at, value)| {
            format!(
                "\"{at}\": {}",
                serde_json::to_string(value).expect("a text")
            )
        })
        .collect();
    format!("{{{}}}", members.join(", "))
}

fn names(value: &str) -> Vec<String> {
    let text = json(&[value]);
    let resource = read(&text, Format::Json);
    let references = resource.entries[0].variants[0].view.references.iter();
    references.map(|one| one.name.to_owned()).collect()
}

#[test]
fn every_spelling_is_found() {
    for (value, wanted) in [
        ("{{ name }}님, {count}개", &["name", "count"][..]),
        (
            "%{user} ${place} {{- raw}} {{name, uppercase}}",
            &["user", "place", "raw", "name"],
        ),
        ("%s of %(total)d, %3$s", &["1", "total", "3"]),
        ("{} of {}, {0:N2}", &["0", "1", "0"]),
        ("%1 of %n", &["1", "n"]),
        ("Hello :name", &["name"]),
        ("See $t(help) and @:nav.home", &["help", "nav.home"]),
        ("%ds ago", &["1"]),
        ("100 % of {a b} and 50%% {", &[]),
        ("100% sure, 10% discount, %20, {host:port}", &[]),
        ("%d.%m.%Y", &[]),
        ("12:30, :smile:, https://a.b", &[]),
        ("{{name} {{", &[]),
    ] {
        assert_eq!(names(value), wanted, "{value}");
    }
}

#[test]
fn places_are_known_in_spite_of_escapes() {
    let text = r#"{"a": "\"이름\"\n{name}"}"#;
    let resource = read(text, Format::Json);
    let reference = resource.entries[0].variants[0].view.references[0];
    assert_eq!(reference.span.slice(text), "name");
}

fn first<'r>(resource: &'r Resource<'_>) -> &'r Entry<'r> {
    &resource.entries[0]
}

#[test]
fn branches_are_variants() {
    let text = json(&["{n, plural, =0 {없음} other {# of {total, number} '{x}'}} {n}"]);
    let resource = read(&text, Format::Json);
    let entry = first(&resource);
    assert_eq!(entry.selectors[0].keys, ["=0", "other"]);
    assert_eq!(
        written(entry),
        [vec!["{n}"], vec!["#", "{total, number}", "{n}"]]
    );
    assert_eq!(
        entry.variants[1].view.text,
        "\u{FFFC} of \u{FFFC} {x} \u{FFFC}"
    );
    assert_eq!(entry.variants[1].view.references[0].name, "n");
}

#[test]
fn a_file_tells_what_an_apostrophe_does() {
    let icu = json(&["'{a}' {b}", "{n, number}"]);
    assert_eq!(written(first(&read(&icu, Format::Json))), [vec!["{b}"]]);
    let plain = json(&["'{a}' {b}"]);
    assert_eq!(
        written(first(&read(&plain, Format::Json))),
        [vec!["{a}", "{b}"]]
    );
    assert_eq!(
        written(first(&read(&icu, Format::Arb))),
        [vec!["{a}", "{b}"]]
    );
}

#[test]
fn what_is_no_message_is_listed_with_its_key() {
    let text = json(&["ok", "{n, plural, one {x}}"]);
    let resource = read(&text, Format::Json);
    assert_eq!(resource.junk[0].key.as_deref(), Some("1"));
    assert_eq!(resource.entries.len(), 2);
}

#[test]
fn bars_part_forms() {
    let text = json(&["없음 | 하나 | {count}개", "Home | Docs"]);
    let resource = read(&text, Format::Json);
    let forms = |at: usize| {
        let variants = resource.entries[at].variants.iter();
        variants
            .map(|variant| variant.view.text.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(forms(0), ["없음", "하나", "\u{FFFC}개"]);
    assert_eq!(forms(1).len(), 2);
}

#[test]
fn flags_choose_the_syntax() {
    let text = "#, c-format\nmsgid \"a\"\nmsgstr \"% d {x} 100%\"\n\n#, qt-format\nmsgid \"b\"\nmsgstr \"%1 %s\"\n\n\
                #, no-c-format\nmsgid \"c\"\nmsgstr \"%s {x}\"\n";
    let resource = read(text, Format::Po);
    let found: Vec<_> = resource
        .entries
        .iter()
        .map(|entry| written(entry).concat())
        .collect();
    assert_eq!(found, [vec!["% d"], vec!["%1"], vec!["{x}"]]);
    assert_eq!(
        resource.entries[0].variants[0]
            .view
            .stray
            .map(|span| span.slice(text)),
        Some("%")
    );
}
