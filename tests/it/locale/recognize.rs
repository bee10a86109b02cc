//! The bundles backwards: what a message says is recognized as that message, with its arguments.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use kijil::locale::Arguments;
use kijil::locale::Catalog;
use kijil::locale::Isolation;
use kijil::locale::Kind;
use kijil::locale::Recognition;
use kijil::locale::Recognizer;
use kijil::locale::TranslatorOptions;
use kijil::locale::Value;
use kijil::locale::ast::Expression;
use kijil::locale::ast::InlineExpression;
use kijil::locale::ast::Pattern;
use kijil::locale::ast::PatternElement;
use kijil::site::label;
use unic_langid::LanguageIdentifier;

/// Files whose messages are no text of pages.
const NO_TEXT: [&str; 2] = ["names/", "kijil/"];
/// Share of messages, in percent, that must come back.
const LEAST_PERCENT: usize = 99;

/// Words that fill a hole of each kind: in Latin, Hangul and Han.
const NAMES: [&str; 3] = ["Mina Lee", "김하늘", "王小明"];
const LABELS: [&str; 3] = ["Harbor Herald", "강변신문", "東海日報"];
const TEXTS: [&str; 3] = ["ferry timetable", "뱃길 시간표", "渡船時刻表"];

fn variables<S: AsRef<str>>(pattern: &Pattern<S>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression<S: AsRef<str>>(expression: &Expression<S>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn of_inline<S: AsRef<str>>(inline: &InlineExpression<S>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.as_ref().to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

/// The value that fills a hole, the `set`-th of three, and what the recognizer should say of it.
fn filling(name: &str, set: usize) -> (Value<'static>, String) {
    let other = usize::from(name.starts_with("other")) + 2 * usize::from(name.starts_with("third"));
    let pick = |list: [&'static str; 3]| {
        let text = list[(set + other) % 3];
        (Value::from(text), text.to_owned())
    };
    match Kind::of_argument(name) {
        Kind::Number if name.ends_with("year") => (Value::from(2024), "2024".to_owned()),
        Kind::Number => {
            let number = [3_u32, 1, 12][set];
            (Value::from(number), number.to_string())
        }
        Kind::Date => {
            let date = ["2024-05-02", "2026-11-24", "2023-12-31"][set];
            (Value::time(date).expect("a date"), date.to_owned())
        }
        Kind::Name => pick(NAMES),
        Kind::Email => pick(["mina@example.org", "haneul@example.kr", "wang@example.cn"]),
        Kind::Url => pick(["example.org", "news.example.kr", "example.cn"]),
        Kind::Phone => pick(["02-123-4567", "031-987-6543", "1588-0000"]),
        Kind::Agency => pick(["AFP", "연합뉴스", "Reuters"]),
        Kind::Label => pick(LABELS),
        _ => pick(TEXTS),
    }
}

/// Whether a recognition is of the message, with every argument that the text shows.
fn is_same(
    found: &Recognition<'_>,
    text: &str,
    id: &str,
    locale: &LanguageIdentifier,
    wanted: &BTreeMap<String, String>,
) -> bool {
    let argument = |name: &str, value: &str| {
        let mut told = found
            .arguments
            .iter()
            .filter(|argument| argument.name == name);
        told.any(|argument| {
            let shown = argument
                .span
                .map(|span| span.slice(text))
                .unwrap_or_default();
            let meant = argument.value.as_deref().unwrap_or(shown);
            shown == value || meant == value || meant.starts_with(value)
        })
    };
    found.id == id
        && found.locale == locale
        && wanted.iter().all(|(name, value)| argument(name, value))
}

/// Ordinary sentences that look like what newsrooms put around an article.
const SENTENCES: [&str; 31] = [
    "안내판 아래에는 ⓒ 표시와 만든 해가 적혀 있었다.",
    "김하늘 기자는 현장에서 주민들의 이야기를 들었다.",
    "기자가 묻자 시장은 답을 피했다.",
    "이 기자의 질문에 대변인은 잠시 말을 멈췄다.",
    "무단으로 전재한 사진을 두고 소송이 이어졌다.",
    "저작권자를 찾지 못한 작품은 도서관이 보관한다.",
    "그는 구독자 수가 두 배로 늘었다고 말했다.",
    "많이 본 영화일수록 기억에 남는 것은 아니다.",
    "서울에서 출발한 배는 저녁에 섬에 닿았다.",
    "사진을 찍던 관광객이 먼저 연기를 보았다.",
    "입력한 날짜가 틀리면 표를 살 수 없다고 안내원이 말했다.",
    "댓글을 지운 이유를 묻는 글이 이어졌다.",
    "광고를 줄이겠다는 약속은 지켜지지 않았다.",
    "제보를 받은 경찰이 창고를 살폈다.",
    "By the time the ferry came, the shop had closed.",
    "By law the harbour must stay open in winter.",
    "The most popular clip of the night was also the shortest.",
    "Share the bread with your neighbours, she told them.",
    "He said the photo by his sister hung in the hall.",
    "Published reports spoke of two ships, and both were wrong.",
    "Copyright law protects the map for seventy years.",
    "Follow the river until you see the mill.",
    "Comments on the plan were due on Friday, the council said.",
    "Related species live on the other island.",
    "Sign up sheets lay on the table by the door.",
    "The latest news of the storm came by radio.",
    "Read more books, he told the children, and fewer screens.",
    "記者は船の上で話を聞いた。",
    "写真を撮った人の名前は分かっていない。",
    "关注这条河的人越来越多。",
    "记者在现场看到,水位已经下降。",
];

#[test]
fn ordinary_sentences_are_no_messages() {
    for sentence in SENTENCES {
        let found = Recognizer::embedded().find(sentence);
        let ids: Vec<_> = found.iter().map(|found| found.id).collect();
        assert_eq!(ids, [""; 0], "{sentence}");
    }
}

/// What each message of the embedded bundles says, with three sets of arguments: what came back, what did not.
fn round_trips(recognizer: &Recognizer) -> (usize, Vec<String>) {
    let catalog = Catalog::embedded();
    let (mut count, mut lost) = (0, Vec::new());
    for message in catalog.messages() {
        let Some(pattern) = &message.ast.value else {
            continue;
        };
        if NO_TEXT
            .iter()
            .any(|folder| message.name.starts_with(folder))
        {
            continue;
        }
        let options = TranslatorOptions::default().isolation(Isolation::Off);
        let translator = catalog.translator_with(std::slice::from_ref(message.locale), options);
        let mut names = BTreeSet::new();
        variables(pattern, &mut names);
        let id = message.ast.id.name.as_str();
        count += 1;
        for set in 0..3 {
            let mut arguments = Arguments::new();
            let mut wanted = BTreeMap::new();
            for name in &names {
                let (value, told) = filling(name, set);
                arguments.set(name.clone(), value);
                wanted.insert(name.clone(), told);
            }
            let said = translator
                .translate(id, Some(&arguments))
                .expect("its own message");
            let found = recognizer.whole(&said.text);
            if !found
                .iter()
                .any(|found| is_same(found, &said.text, id, message.locale, &wanted))
            {
                let instead: Vec<_> = found
                    .iter()
                    .map(|found| format!("{}/{}", found.locale, found.id))
                    .collect();
                lost.push(format!(
                    "{} {id}: {:?} -> {}",
                    message.locale,
                    said.text,
                    instead.join(" ")
                ));
                break;
            }
        }
    }
    (count, lost)
}

#[test]
fn what_a_message_says_is_recognized_again() {
    let (count, lost) = round_trips(Recognizer::embedded());
    println!("{} of {count} messages come back", count - lost.len());
    assert!(count > 1000);
    assert!(
        (count - lost.len()) * 100 >= count * LEAST_PERCENT,
        "{} of {count} are lost:\n{}",
        lost.len(),
        lost.join("\n")
    );
}

#[test]
fn ranges_are_recognized_as_each_locale_writes_them() {
    let catalog = Catalog::from_sources([
        ("en/a.ftl", "pages = Pages { RANGE($first, $last) }"),
        ("ko/a.ftl", "pages = { RANGE($first, $last) }쪽"),
        ("ja/a.ftl", "pages = { RANGE($first, $last) }ページ"),
        ("zh/a.ftl", "pages = 第{ RANGE($first, $last) }页"),
    ]);
    let recognizer = catalog.recognizer();
    let arguments = Arguments::new()
        .with("first", 1_200.0)
        .with("last", 1_350.0);
    for locale in catalog.locales() {
        let options = TranslatorOptions::default().isolation(Isolation::Off);
        let translator = catalog.translator_with(std::slice::from_ref(locale), options);
        let said = translator
            .translate("pages", Some(&arguments))
            .expect("the message")
            .text;
        let found = recognizer.whole(&said);
        let values: Vec<_> = found
            .iter()
            .filter(|found| found.locale == locale)
            .flat_map(|found| &found.arguments)
            .map(|argument| (argument.name, argument.value.as_deref()))
            .collect();
        assert_eq!(
            values,
            [("first", Some("1200")), ("last", Some("1350"))],
            "{locale}: {said}"
        );
    }
}

#[test]
fn what_is_recognized_in_one_locale_is_said_in_each_other() {
    let catalog = Catalog::embedded();
    let recognizer = Recognizer::embedded();
    let options = TranslatorOptions::default().isolation(Isolation::Off);
    let (mut said, mut wrong) = (0, Vec::new());
    for message in catalog
        .messages()
        .filter(|message| message.name.starts_with("ui/"))
    {
        let own = catalog.translator_with(std::slice::from_ref(message.locale), options);
        let id = message.ast.id.name.as_str();
        let mut names = BTreeSet::new();
        if let Some(pattern) = &message.ast.value {
            variables(pattern, &mut names);
        }
        let mut arguments = Arguments::new();
        for name in &names {
            arguments.set(name.clone(), filling(name, 2).0);
        }
        let Some(text) = own.translate(id, Some(&arguments)) else {
            continue;
        };
        let found = recognizer.whole(&text.text);
        let Some(found) = found
            .iter()
            .find(|found| found.id == id && found.locale == message.locale)
        else {
            continue;
        };
        for locale in ["ko", "en", "ja", "ar"] {
            let other = [locale.parse().expect("a locale")];
            let other = catalog.translator_with(&other, options);
            // What only its own language borrows, no other says.
            let Some(wanted) = other.translate(id, Some(&arguments)) else {
                continue;
            };
            said += 1;
            let label = label(found, &text.text, &other).map(|label| label.text);
            if label.as_deref() != Some(&*wanted.text) {
                wrong.push(format!(
                    "{} -> {locale} {id}: {:?}",
                    message.locale, wanted.text
                ));
            }
        }
    }
    assert!(said > 1000, "{said}");
    assert!(
        wrong.len() * 100 <= said,
        "{} of {said}: {}",
        wrong.len(),
        wrong.join("\n")
    );
}
