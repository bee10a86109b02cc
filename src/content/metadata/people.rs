//! Who wrote a page, as it names them.

use super::Sources;
use super::date;
use super::linked;
use super::marked::Names;
use super::marked::Person;
use super::title::clean;
use crate::content::PageType;
use crate::content::Role;
use crate::locale::Recognizer;

/// Bytes that the names of one or more people have at most.
const LONGEST_NAME: usize = 120;
/// What the bundles' bylines call the people in them.
const AUTHOR_ARGUMENTS: [&str; 2] = ["author", "other-author"];
/// Words that a name has at most where nothing but its place tells that it is one.
const MOST_WORDS: usize = 7;

/// The authors, the plainest evidence first: structured data, `<meta>`, microdata, links to an author's
/// page, a line that begins like a byline, an element named after authors.
pub(super) fn authors(sources: &Sources<'_, '_>) -> Vec<String> {
    let (head, site) = (sources.head, sources.site_name);
    let article = head.linked.article();
    let told =
        |kind| article.map_or_else(Vec::new, |article| linked::names(article, "author", kind));
    let is_forum = sources.page.page_type == PageType::Forum;
    let steps: [&dyn Fn() -> Vec<String>; 9] = [
        &|| people(told(linked::Names::People), site),
        &|| of_metas(sources, site),
        &|| marked(sources, Names::Itemprop),
        &|| marked(sources, Names::Rel),
        &|| recognized(sources),
        &|| of_lines(sources),
        &|| marked(sources, Names::AuthorLink),
        &|| {
            if is_forum {
                marked(sources, Names::MemberLink)
            } else {
                Vec::new()
            }
        },
        &|| of_named_elements(sources),
    ];
    let found = steps
        .iter()
        .map(|step| step())
        .find(|names| !names.is_empty());
    found.unwrap_or_else(|| {
        let teams = people(told(linked::Names::Organizations), site);
        if !teams.is_empty() {
            return teams;
        }
        // Where nobody else is named, a site that signs with its own name is the author.
        let signed = people(told(linked::Names::People), None);
        if signed.is_empty() {
            of_metas(sources, None)
        } else {
            signed
        }
    })
}

fn of_metas(sources: &Sources<'_, '_>, site: Option<&str>) -> Vec<String> {
    const METAS: [&str; 9] = [
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "citation_author",
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
    let lines = sources.about().filter(|block| {
        matches!(
            block.role,
            Role::Byline | Role::Dateline | Role::BroadcastSignoff | Role::ReporterWidget
        )
    });
    let mut names = lines.map(|block| {
        people(
            authors_in(sources.recognizer, &block.text),
            sources.site_name,
        )
    });
    names.find(|names| !names.is_empty()).unwrap_or_default()
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
        introduces(line).and_then(|_| byline(line))
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
    let found = named.filter(|text| is_name(text)).find_map(byline);
    people(found, sources.site_name)
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
const NO_NAMES: [&str; 28] = [
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
}

/// How bylines begin, longer ones first where one begins like another.
const STARTS: [&str; 13] = [
    "Written by",
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
            || (start.contains(' ') && rest.starts_with(char::is_uppercase));
        (front.eq_ignore_ascii_case(start) && is_apart)
            .then(|| rest.trim_start_matches([' ', ':', '\u{a0}']))
    })
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
    let capital = rest.chars().next().is_some_and(|c| !c.is_lowercase());
    ((1..=MOST_WORDS).contains(&words) && !label && capital && is_name(rest)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::byline;
    use super::introduces;
    use super::is_bare_introduction;
    use super::is_name;

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
