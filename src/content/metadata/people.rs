//! Who wrote a page, as it names them.

use super::Sources;
use super::date;
use super::linked::Name;
use super::marked::Names;
use super::marked::Person;
use super::title::clean;
use crate::content::Block;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::locale::Recognizer;

/// Bytes that the names of one or more people have at most.
const LONGEST_NAME: usize = 120;
/// Bytes of a block that a name in it is seen in.
const LONGEST_SIGNED: usize = 200;
/// Fewest characters of a word of a name that is looked for; in East Asia a name is one short word.
const FEWEST_CHARACTERS: usize = 2;
/// What the bundles' bylines call the people in them.
const AUTHOR_ARGUMENTS: [&str; 2] = ["author", "other-author"];
/// Words that a name has at most where nothing but its place tells that it is one.
const MOST_WORDS: usize = 7;

/// The authors: those that machines are told, unless readers are shown others; else the plainest evidence
/// first, a byline, a link to an author's page, an element named after authors.
pub(super) fn authors(sources: &Sources<'_, '_>) -> Vec<String> {
    let told = told(sources);
    let steps: [&dyn Fn() -> Vec<String>; 7] = [
        &|| unless_hidden(sources, &told),
        &|| marked(sources, Names::Itemprop),
        &|| of_thread(sources),
        &|| marked(sources, Names::Rel),
        &|| signed(sources),
        &|| marked(sources, Names::AuthorLink),
        &|| of_named_elements(sources),
    ];
    let mut found = steps.iter().map(|step| step());
    let found = found.find(|names| !names.is_empty());
    found.unwrap_or_else(|| by_house(sources))
}

/// The names that the structured data gives the article.
fn linked(sources: &Sources<'_, '_>) -> Vec<Name> {
    let linked = &sources.head.linked;
    let article = linked.article();
    article.map_or_else(Vec::new, |article| linked.names(article, "author"))
}

/// What structured data tells, or else `<meta>`; the site itself is left out.
fn told(sources: &Sources<'_, '_>) -> Vec<String> {
    let (linked, site) = (linked(sources), sources.site_name);
    // Where several are told, teams among them took part.
    let counts = |name: &&Name| !name.is_organization || linked.len() > 1;
    let texts = linked.iter().filter(counts).map(|name| name.text.as_str());
    let names = people(texts, site);
    if names.is_empty() {
        of_metas(sources, site)
    } else {
        names
    }
}

/// The names told, but for accounts that no reader sees and for those in whose stead a byline names others.
fn unless_hidden(sources: &Sources<'_, '_>, told: &[String]) -> Vec<String> {
    if told.is_empty() || sources.page.page_type == PageType::Forum || is_shown(sources, told) {
        return told.to_vec();
    }
    let shown = signed(sources);
    if shown.is_empty() {
        let names = told.iter().filter(|name| !is_account(name));
        return names.cloned().collect();
    }
    shown
}

/// Whether a short block about the main content has a word of one of the names.
fn is_shown(sources: &Sources<'_, '_>, names: &[String]) -> bool {
    let words: Vec<String> = names
        .iter()
        .flat_map(|name| name.split_whitespace())
        .filter(|word| word.chars().count() >= FEWEST_CHARACTERS)
        .map(str::to_lowercase)
        .collect();
    let mut short = sources
        .about()
        .filter(|block| block.text.len() <= LONGEST_SIGNED);
    words.is_empty()
        || short.any(|block| {
            let text = block.text.to_lowercase();
            words.iter().any(|word| text.contains(word.as_str()))
        })
}

/// Whether a name is that of an account: one word in small letters, digits and signs.
fn is_account(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
    name.chars().all(is_plain)
}

/// The names in the byline that readers see.
fn signed(sources: &Sources<'_, '_>) -> Vec<String> {
    let steps: [&dyn Fn() -> Vec<String>; 3] = [
        &|| marked(sources, Names::Rel),
        &|| recognized(sources),
        &|| of_lines(sources),
    ];
    let mut found = steps.iter().map(|step| step());
    found.find(|names| !names.is_empty()).unwrap_or_default()
}

/// In a forum, the member beside the first post.
fn of_thread(sources: &Sources<'_, '_>) -> Vec<String> {
    if sources.page.page_type == PageType::Forum {
        marked(sources, Names::MemberLink)
    } else {
        Vec::new()
    }
}

/// Where nobody else is named: the organization, or the site that signs with its own name.
fn by_house(sources: &Sources<'_, '_>) -> Vec<String> {
    let linked = linked(sources);
    let texts = || linked.iter().map(|name| name.text.as_str());
    let others = people(texts(), sources.site_name);
    if !others.is_empty() {
        return others;
    }
    let signed = people(texts(), None);
    if signed.is_empty() {
        of_metas(sources, None)
    } else {
        signed
    }
}

fn of_metas(sources: &Sources<'_, '_>, site: Option<&str>) -> Vec<String> {
    const METAS: [&str; 10] = [
        "citation_author",
        "citation_authors",
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "authors",
    ];
    let of = |meta: &&str| {
        let metas = sources.head.metas.iter().filter(|(name, _)| name == meta);
        people(metas.map(|(_, content)| content.as_ref()), site)
    };
    METAS
        .iter()
        .map(of)
        .find(|names| !names.is_empty())
        .unwrap_or_else(|| people(of_card(sources), site))
}

/// The author on the card that a page gives for sharing: a labelled pair of `<meta>`.
fn of_card<'s>(sources: &'s Sources<'_, '_>) -> Option<&'s str> {
    const PAIRS: [(&str, &str); 2] = [
        ("twitter:label1", "twitter:data1"),
        ("twitter:label2", "twitter:data2"),
    ];
    let is_author =
        |label: &str| is_bare_introduction(label) || introduces(label).is_some_and(str::is_empty);
    PAIRS.iter().find_map(|(label, data)| {
        sources
            .head
            .first(&[label])
            .filter(|label| is_author(label))?;
        sources.head.first(&[data])
    })
}

/// The first person whom an element names in this way beside the beginning of the main content, and
/// whoever is named right after.
fn marked(sources: &Sources<'_, '_>, names: Names) -> Vec<String> {
    let is_beside = |person: &&Person| {
        let place = sources.place(person.at);
        match names {
            Names::Itemprop => true,
            Names::MemberLink => place >= sources.heading,
            _ => sources.is_beside(place),
        }
    };
    let found = sources
        .marked
        .people
        .iter()
        .filter(|person| person.names == names);
    let mut found = found
        .filter(is_beside)
        .filter(|person| is_name(&person.name));
    let Some(first) = found.next() else {
        return Vec::new();
    };
    let place = sources.place(first.at);
    // A forum's posts have one author each; the first is that of the thread.
    let others = found
        .take_while(|other| names != Names::MemberLink && sources.place(other.at) <= place + 1);
    let all = std::iter::once(first)
        .chain(others)
        .map(|person| person.name.as_str());
    people(all, sources.site_name)
}

/// The names in the first byline that the bundles know, from a little before the headline to a little after
/// the main content.
fn recognized(sources: &Sources<'_, '_>) -> Vec<String> {
    // A script may call others by name as a reporter calls himself at its end.
    let is_end = |block: &&Block<'_>| block.role == Role::BroadcastSignoff;
    let lines: Vec<&Block<'_>> = sources
        .about()
        .filter(|block| is_signature(block))
        .collect();
    let ends = lines.iter().rev().copied().filter(is_end);
    let lines = lines
        .iter()
        .copied()
        .filter(|block| !is_end(block))
        .chain(ends);
    let mut names = lines.map(|block| {
        people(
            authors_in(sources.recognizer, &block.text),
            sources.site_name,
        )
    });
    names.find(|names| !names.is_empty()).unwrap_or_default()
}

/// The names in the first line of a text that is a byline.
pub(super) fn of_text(page: &Page<'_>, recognizer: &Recognizer) -> Vec<String> {
    let lines = page.blocks.iter().filter(|block| is_signature(block));
    let mut names = lines.map(|block| people(authors_in(recognizer, &block.text), None));
    names.find(|names| !names.is_empty()).unwrap_or_default()
}

/// Whether a block may name who wrote the page.
fn is_signature(block: &Block<'_>) -> bool {
    matches!(
        block.role,
        Role::Byline | Role::Dateline | Role::BroadcastSignoff | Role::ReporterWidget
    )
}

/// What a line's bylines and datelines call an author.
fn authors_in<'t>(recognizer: &Recognizer, text: &'t str) -> Vec<&'t str> {
    let mut found = recognizer.find(text);
    // Several messages may say the same words; the first says it most plainly.
    found.dedup_by_key(|found| found.span);
    let arguments = found.iter().flat_map(|found| &found.arguments);
    let authors = arguments.filter(|argument| AUTHOR_ARGUMENTS.contains(&argument.name));
    authors
        .filter_map(|argument| argument.span.map(|span| span.slice(text)))
        .collect()
}

/// The name in a line beside the beginning of the main content that begins like a byline, or in the line
/// after one that holds nothing else.
fn of_lines(sources: &Sources<'_, '_>) -> Vec<String> {
    let lines: Vec<&str> = sources.beside().collect();
    let found = lines.iter().enumerate().find_map(|(at, line)| {
        if is_bare_introduction(line) {
            return lines.get(at + 1).and_then(|name| byline(name));
        }
        signature(line)
    });
    // Words that nothing else begins with need not stand beside the headline.
    let told = || {
        let lines = sources.about().map(|block| block.text.as_ref());
        let mut short = lines.filter(|line| line.len() <= LONGEST_NAME);
        short.find_map(|line| {
            let is_plain = STARTS
                .iter()
                .any(|start| start.contains(' ') && line.starts_with(start));
            introduces(line).filter(|_| is_plain).and_then(byline)
        })
    };
    people(found.or_else(told), sources.site_name)
}

fn of_named_elements(sources: &Sources<'_, '_>) -> Vec<String> {
    let named = sources
        .authored
        .iter()
        .map(|at| sources.page.blocks[*at].text.as_ref());
    let mut likely = named.filter(|text| is_name(text)).filter_map(byline);
    people(likely.find(|name| is_capitalized(name)), sources.site_name)
}

/// What is a name: no address, not the site, not a sentence.
fn people<'n>(told: impl IntoIterator<Item = &'n str>, site: Option<&str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in told {
        let name = clean(name);
        let name = introduces(&name).unwrap_or(&name).trim().to_owned();
        let is_site = site.is_some_and(|site| site.eq_ignore_ascii_case(&name));
        if is_name(&name) && !is_site && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Words that stand where a name is looked for, and are none.
const NO_NAMES: [&str; 34] = [
    "undefined",
    "null",
    "webmaster",
    "anonymous",
    "follow",
    "folgen",
    "admin",
    "administrator",
    "editor",
    "staff",
    "author",
    "authors",
    "by",
    "name",
    "guest",
    "member",
    "members",
    "posts",
    "reply",
    "quote",
    "profile",
    "view profile",
    "about the author",
    "topic author",
    "thread starter",
    "moderator",
    "login",
    "log in",
    "sign in",
    "register",
    "skip to content",
    "website",
    "share",
    "more",
];

fn is_name(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    // The sign of a member without a picture is the first letter of the name.
    let is_initial = letters < 2 && name.is_ascii();
    !is_initial
        && letters > 0
        && name.len() <= LONGEST_NAME
        && !name.contains("http")
        && !name.contains('@')
        && !name.starts_with(['(', ','])
        && !name.ends_with([':', '：', '?', '!'])
        && !NO_NAMES.contains(&name.trim().to_lowercase().as_str())
        && !OTHER_WORK.iter().any(|start| name.starts_with(start))
}

/// How lines begin that name somebody for other work than writing.
const OTHER_WORK: [&str; 8] = [
    "Updated by",
    "Reviewed by",
    "Edited by",
    "Articles by",
    "All articles by",
    "More by",
    "Insights from",
    "Joined:",
];

/// Whether all longer words of a text begin with a capital, where its alphabet has them, as those of names
/// do; a single word may be that of an account.
fn is_capitalized(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_small = |word: &str| word.chars().count() > 3 && word.starts_with(char::is_lowercase);
    !words.any(is_small) || text.split_whitespace().count() == 1
}

/// How bylines begin, longer ones first where one begins like another.
const STARTS: [&str; 14] = [
    "Written by",
    "Started by",
    "Posted by",
    "Published by",
    "Words by",
    "Story by",
    "Author:",
    "By:",
    "By",
    "Von",
    "Por",
    "Par",
    "Av",
    "Di",
];

/// The rest of a text that begins like a byline.
fn introduces(text: &str) -> Option<&str> {
    STARTS.iter().find_map(|start| {
        let front = text.get(..start.len())?;
        let rest = &text[start.len()..];
        // Two words are a byline even where the name is glued to them.
        let is_apart = rest.starts_with([' ', ':', '\u{a0}'])
            || ((start.contains(' ') || *start == "By") && rest.starts_with(char::is_uppercase));
        (front.eq_ignore_ascii_case(start) && is_apart)
            .then(|| rest.trim_start_matches([' ', ':', '\u{a0}']))
    })
}

/// The name that a line tells after the words of a byline, wherever they stand in it.
fn signature(line: &str) -> Option<&str> {
    let mut parts = line.split(['|', '·', '•', '⋅', '—']).map(str::trim);
    let begun = parts.find_map(introduces);
    // The date may stand before: "May 2, 2024 By Mina Lee".
    let behind_date = || {
        let (_, span) = date::find(line)?;
        introduces(line.get(span.end..)?.trim_start())
    };
    // "This post was written by", "Discussion started by".
    let within = || {
        let lower = line.to_ascii_lowercase();
        let verbs = ["written by ", "started by ", "posted by "];
        let ends = verbs
            .iter()
            .filter_map(|verb| lower.find(verb).map(|at| at + verb.len()));
        ends.min().and_then(|end| line.get(end..))
    };
    let rest = begun.or_else(behind_date).or_else(within)?;
    // A number behind the name counts comments or minutes.
    let counted = rest.find(|c: char| c.is_ascii_digit());
    let counted = counted.filter(|at| *at > 0 && rest[..*at].ends_with(' '));
    let name = &rest[..counted.unwrap_or(rest.len())];
    byline(name).or_else(|| handle(rest))
}

/// A name in small letters that is all of a byline, with nothing but a date behind it.
fn handle(rest: &str) -> Option<&str> {
    let end = date::find(rest).map_or(rest.len(), |(_, span)| span.start);
    let word = rest[..end].trim_matches(|c: char| c.is_whitespace() || "|·•,-–—".contains(c));
    let is_one = !word.is_empty() && !word.contains(char::is_whitespace);
    (is_one && is_name(word)).then_some(word)
}

/// Whether a line is the beginning of a byline whose name stands elsewhere.
fn is_bare_introduction(line: &str) -> bool {
    let line = line.trim().trim_end_matches([':', '：']).trim_end();
    STARTS
        .iter()
        .any(|start| start.len() > 3 && line.eq_ignore_ascii_case(start.trim_end_matches(':')))
        || line.eq_ignore_ascii_case("by")
}

/// The name in a line that names an author.
fn byline(text: &str) -> Option<&str> {
    let rest = introduces(text).unwrap_or(text);
    let end = date::find(rest).map_or(rest.len(), |(_, span)| span.start);
    let rest = rest[..end].split(['|', '·', '•', '⋅', '/']).next()?;
    // What follows these words says when or where it was posted.
    let cut = [" on ", " at ", " in "]
        .iter()
        .filter_map(|word| rest.find(word))
        .min();
    let rest = &rest[..cut.unwrap_or(rest.len())];
    let rest = rest
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')')
        .trim();
    let words = rest.split_whitespace().count();
    let label = rest.to_lowercase().ends_with(" by");
    let capital = rest.starts_with(|c: char| !c.is_lowercase()) || rest.starts_with("the ");
    ((1..=MOST_WORDS).contains(&words) && !label && capital && is_name(rest)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::byline;
    use super::introduces;
    use super::is_bare_introduction;
    use super::is_name;
    use super::signature;

    #[test]
    fn bylines_stand_beside_dates() {
        for (line, name) in [
            ("March 15, 2022 · 3 min read · By Mina Lee", "Mina Lee"),
            ("1. September 2023 Von Jörg Weiß", "Jörg Weiß"),
            ("Thread started by 하늘, 2024.05.02", "하늘"),
            ("by ibby", "ibby"),
            ("ByДарья Лис", "Дарья Лис"),
        ] {
            assert_eq!(signature(line), Some(name), "{line}");
        }
        assert_eq!(signature("Stand by for more of this"), None);
    }

    #[test]
    fn bylines_give_their_names() {
        assert_eq!(byline("By Mina Lee | May 2, 2024"), Some("Mina Lee"));
        assert_eq!(byline("Posted by 하늘 on Friday"), Some("하늘"));
        assert_eq!(byline("Von Jörg Weiß"), Some("Jörg Weiß"));
        assert_eq!(introduces("Posted byДарья"), Some("Дарья"));
        assert_eq!(introduces("Byron Katie"), None);
        assert!(is_bare_introduction("Written by:") && !is_bare_introduction("Di"));
    }

    #[test]
    fn what_stands_for_a_name_is_none() {
        for text in [
            "E",
            "By",
            "View Profile",
            "https://a.example",
            "1234",
            "Tags:",
        ] {
            assert!(!is_name(text), "{text}");
        }
        for text in ["김하늘", "이", "J. K.", "user42"] {
            assert!(is_name(text), "{text}");
        }
    }
}
