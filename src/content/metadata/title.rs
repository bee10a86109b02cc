//! The headline of a page, without the site's name.

use std::borrow::Cow;

use super::headline::shown_part;
use super::linked;
use super::signals::Head;
use super::site::Site;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::content::segment::WordHash;

/// Fewest bytes of a heading that is taken for being a part of a told title.
const FEWEST_BYTES: usize = 8;
/// Fewest bytes of a told title that is taken for a part of a heading.
const FEWEST_BYTES_WITHIN: usize = 16;
/// Fewest words, and share of its words in percent, that a heading has in common with a told title when
/// it is taken instead.
const FEWEST_WORDS: usize = 2;
const LEAST_SHARE: usize = 50;
/// What stands between a title and a site's name.
const SIGNS: [&str; 11] = [
    " | ", " - ", " – ", " — ", " : ", " · ", " » ", " • ", " :: ", " / ", ": ",
];

/// A first-level heading.
#[derive(Debug)]
pub(crate) struct Heading {
    /// Its first block.
    pub(crate) block: usize,
    text: String,
    /// Whether markup parts its text, so that words may stand glued in it.
    is_parted: bool,
    /// Whether a space had to be put between two of its words.
    is_glued: bool,
    hash: u64,
}

impl Heading {
    /// A heading with its first line, in the stretches that markup parts it into.
    pub(crate) fn new(block: usize, line: &[Cow<'_, str>]) -> Self {
        let mut heading = Heading {
            block,
            text: String::new(),
            is_parted: false,
            is_glued: false,
            hash: 0,
        };
        heading.add_line(line);
        heading
    }

    /// Adds a line, such as stands after a line break in it.
    pub(crate) fn add_line(&mut self, line: &[Cow<'_, str>]) {
        let mut text = String::new();
        for part in line {
            // Styles set words apart that the source leaves glued.
            let is_glued =
                text.ends_with(char::is_lowercase) && part.starts_with(char::is_uppercase);
            if is_glued {
                text.push(' ');
                self.is_glued = true;
            }
            text.push_str(part);
        }
        let lines = [self.text.as_str(), &text];
        let words: Vec<&str> = lines
            .iter()
            .flat_map(|line| line.split_whitespace())
            .collect();
        self.is_parted |= line.iter().filter(|part| !part.trim().is_empty()).count() > 1;
        self.text = words.join(" ");
        self.hash = hash(&self.text);
    }
}

/// What a page is called elsewhere than in its headings.
struct Told<'t> {
    headline: Option<&'t str>,
    shared: Option<&'t str>,
    title: Option<&'t str>,
    site: Site<'t>,
}

/// The headline: the heading that says what the page is called elsewhere, else what it is called there.
pub(super) fn title(head: &Head<'_>, page: &Page<'_>, headings: &[Heading]) -> Option<String> {
    let article = head.linked.article();
    let told = Told {
        headline: article.and_then(|article| linked::text(article, "headline")),
        shared: head.first(&["og:title", "twitter:title"]),
        title: head.title.as_deref(),
        site: Site::of(head, page.page_type),
    };
    let own: Vec<&Heading> = headings.iter().filter(|own| !told.is_brand(own)).collect();
    let chosen = told
        .of_thread(&own, page.page_type)
        .or_else(|| told.same(&own))
        .or_else(|| told.shown(page))
        .or_else(|| told.segment(page))
        .or_else(|| told.part(&own, page.page_type))
        .or_else(|| told.within(&own))
        .or_else(|| told.alike(&own, page.page_type))
        .or_else(|| told.unlike(&own, page.page_type))
        .or_else(|| told.without_named_site(page))
        .or_else(|| told.without_heading())
        .or_else(|| headings.first().map(|heading| heading.text.as_str()));
    chosen.map(clean)
}

impl<'t> Told<'t> {
    fn all(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        [self.headline, self.shared, self.title]
            .into_iter()
            .flatten()
    }

    /// Whether a heading is no title but the site's name: told as that, or set behind the title of the page.
    fn is_brand(&self, heading: &Heading) -> bool {
        let is_whole = self.all().any(|title| hash(title) == heading.hash);
        if self.site.is_name(&heading.text) {
            // On the site's first page it may be the title nevertheless.
            return self.all().any(|title| !self.site.is_name(title));
        }
        !is_whole && (self.is_set_behind(heading) || self.is_set_before(heading))
    }

    /// Whether the title of the page ends with a heading, as with the site's name.
    fn is_set_behind(&self, heading: &Heading) -> bool {
        let cuts = |title: &'t str| SIGNS.iter().filter_map(|sign| title.rsplit_once(*sign));
        let mut cuts = self.title.into_iter().flat_map(cuts);
        cuts.any(|(front, back)| {
            let is_it = hash(back) == heading.hash && hash(front) != heading.hash;
            is_it && !self.site.is_name(front)
        })
    }

    /// Whether the title of the page has a heading before what the page is shared by, as a blog its name.
    fn is_set_before(&self, heading: &Heading) -> bool {
        let Some(shared) = self.shared.map(hash) else {
            return false;
        };
        let cuts = |title: &'t str| SIGNS.iter().filter_map(|sign| title.split_once(*sign));
        let mut cuts = self.title.into_iter().flat_map(cuts);
        cuts.any(|(front, back)| hash(front) == heading.hash && hash(back) == shared)
    }

    /// The headline that a forum tells, without the label that its heading has before it.
    fn of_thread<'h>(&self, own: &[&'h Heading], page_type: PageType) -> Option<&'h str>
    where
        't: 'h,
    {
        let headline = self.headline.filter(|_| page_type == PageType::Forum)?;
        let has = |heading: &&&Heading| heading.text.trim_end().ends_with(headline.trim());
        own.iter().find(has).map(|_| headline)
    }

    /// The heading that says what is told, or the told title where the heading's words are glued.
    fn same<'h>(&self, own: &[&'h Heading]) -> Option<&'h str>
    where
        't: 'h,
    {
        let names: Vec<&str> = self.all().chain(self.all().flat_map(fronts)).collect();
        let hashes: Vec<u64> = names.iter().map(|name| hash(name)).collect();
        own.iter().find_map(|heading| {
            let at = hashes.iter().position(|hash| *hash == heading.hash)?;
            let lengths = |text| words(text).map(str::len);
            let is_other = heading.is_parted && lengths(&heading.text).ne(lengths(names[at]));
            Some(if is_other || heading.is_glued {
                names[at]
            } else {
                heading.text.as_str()
            })
        })
    }

    /// The longest block with the look of a title that is what signs set apart in what is told.
    fn segment<'h>(&self, page: &'h Page<'_>) -> Option<&'h str> {
        if !matches!(page.page_type, PageType::Article | PageType::Forum) {
            return None;
        }
        let parts: Vec<u64> = self.all().flat_map(segments).map(hash).collect();
        let titles = page.blocks.iter().filter(|block| block.role == Role::Title);
        let texts = titles.map(|block| block.text.as_ref());
        let long = texts.filter(|text| text.len() >= FEWEST_BYTES_WITHIN);
        let own = long.filter(|text| parts.contains(&hash(text)) && !self.site.is_name(text));
        own.max_by_key(|text| text.len())
    }

    /// The text above the main content that what is told is, or has set off by signs.
    fn shown<'p>(&self, page: &'p Page<'_>) -> Option<&'p str> {
        let titles: Vec<&str> = self.all().collect();
        shown_part(&titles, page, |text| self.site.is_name(text))
    }

    /// What is told without what the page calls its site: in a short block of its own, or behind `©`.
    fn without_named_site(&self, page: &Page<'_>) -> Option<&'t str> {
        let title = self.shared.or(self.headline).or(self.title)?;
        let is_text = matches!(
            page.page_type,
            PageType::Article | PageType::Documentation | PageType::Forum
        );
        without(title, |text| is_named(page, text)).filter(|_| is_text)
    }

    /// The heading that is a part of what is told.
    fn part<'h>(&self, own: &[&'h Heading], page_type: PageType) -> Option<&'h str> {
        let is_part = |heading: &&&Heading| {
            self.all().any(|title| match page_type {
                // The heading of a service names the branch, its title what is offered.
                PageType::Service => segments(title).any(|part| hash(part) == heading.hash),
                _ => title.contains(heading.text.as_str()),
            })
        };
        let mut long = own.iter().filter(|own| own.text.len() >= FEWEST_BYTES);
        long.find(is_part).map(|heading| heading.text.as_str())
    }

    /// The told title that a heading has a date, a count or the site's own label beside; the heading, where
    /// it goes on with more words.
    fn within<'h>(&self, own: &[&'h Heading]) -> Option<&'h str>
    where
        't: 'h,
    {
        let cut = self.all().filter_map(|title| {
            let cut = title.rsplit_once(SIGNS[0]);
            cut.or(title.rsplit_once(SIGNS[1])).map(|cut| cut.0)
        });
        let mut long = self
            .all()
            .chain(cut)
            .filter(|title| title.len() >= FEWEST_BYTES_WITHIN);
        long.find_map(|title| {
            let holder = own.iter().find(|own| own.text.contains(title))?;
            let rest = holder.text.strip_prefix(title);
            Some(if rest.is_some_and(goes_on) {
                holder.text.as_str()
            } else {
                title
            })
        })
    }

    /// The heading that says what is told in other words.
    fn alike<'h>(&self, own: &[&'h Heading], page_type: PageType) -> Option<&'h str> {
        let has_own = match page_type {
            PageType::Article | PageType::Forum | PageType::Product => true,
            // Shops write what stands in `<title>` for machines.
            PageType::Collection => self.shared.is_none(),
            _ => false,
        };
        let is_alike = |heading: &&&Heading| self.all().any(|title| is_alike(&heading.text, title));
        let found = own.iter().find(is_alike).filter(|_| has_own);
        found.map(|heading| heading.text.as_str())
    }

    /// The heading of a thread whose page is called what every page of its site is called.
    fn unlike<'h>(&self, own: &[&'h Heading], page_type: PageType) -> Option<&'h str> {
        let first = own.first().filter(|_| page_type == PageType::Forum)?;
        let is_other = |title: &str| words(title).all(|word| !first.text.contains(word));
        let is_only = self.shared.is_none() && self.headline.is_none();
        (is_only && self.all().all(is_other)).then_some(first.text.as_str())
    }

    /// What is told, without the site's name.
    fn without_heading(&self) -> Option<&'t str> {
        let is_own = |title: &&str| !self.site.is_name(title);
        let title = self.shared.filter(is_own);
        let title = title.or(self.headline.filter(is_own)).or(self.title)?;
        Some(self.without_site(title))
    }

    /// A title without the site's name, where a sign sets that apart.
    fn without_site(&self, title: &'t str) -> &'t str {
        without(title, |text| self.site.is_name(text)).unwrap_or(title)
    }
}

pub(super) fn hash(text: &str) -> u64 {
    WordHash::of(text).all
}

/// A title without the site's name behind or before it; `None` where no sign sets that apart.
fn without(title: &str, is_site: impl Fn(&str) -> bool) -> Option<&str> {
    let cut = |sign: &&str| {
        let behind = title.rsplit_once(*sign).filter(|cut| is_site(cut.1));
        let before = title.split_once(*sign).filter(|cut| is_site(cut.0));
        behind.map(|cut| cut.0).or(before.map(|cut| cut.1))
    };
    SIGNS.iter().find_map(cut)
}

/// Whether the page calls its site so: in a line of its own outside of the main content, or after the sign of copyright.
fn is_named(page: &Page<'_>, name: &str) -> bool {
    let own = hash(name);
    let mut blocks = page.blocks.iter();
    blocks.any(|block| match block.role {
        Role::Nav | Role::Label | Role::Footer => hash(&block.text) == own,
        Role::Copyright => block.text.contains(name),
        _ => false,
    })
}

/// Whether the rest of a heading is more of its sentence, no count and no aside.
fn goes_on(rest: &str) -> bool {
    let rest = rest.trim_start();
    !rest.starts_with(['(', '[']) && words(rest).filter(|word| is_plain(word)).count() > 0
}

fn is_plain(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// Whether a heading shares enough words with a title to be another wording of it.
fn is_alike(heading: &str, title: &str) -> bool {
    let lower = |text: &str| -> Vec<String> { words(text).map(str::to_lowercase).collect() };
    let (own, others) = (lower(heading), lower(title));
    let shared = own.iter().filter(|word| others.contains(word)).count();
    shared >= FEWEST_WORDS && shared * 100 >= own.len() * LEAST_SHARE
}

/// White space folded, references that were written twice decoded, and the sign of a heading's own link
/// left out.
pub(super) fn clean(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = folded.trim_end_matches(['¶', ' ']);
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&amp;", "&")
        .replace("&#038;", "&")
        .replace("&#39;", "'")
        .replace("&#039;", "'")
        .replace("&#8211;", "–")
        .replace("&#8216;", "‘")
        .replace("&#8217;", "’")
        .replace("&#8220;", "“")
        .replace("&#8221;", "”")
        .replace("&quot;", "\"")
        .replace("&reg;", "®")
}

/// A title without the site's name behind or before it.
fn fronts(title: &str) -> impl Iterator<Item = &str> {
    let cut = |sign: &&str| {
        [
            title.rsplit_once(*sign).map(|cut| cut.0),
            title.split_once(*sign).map(|cut| cut.0),
        ]
    };
    let cuts: Vec<&str> = SIGNS.iter().flat_map(cut).flatten().collect();
    cuts.into_iter()
}

/// What signs part in a title.
fn segments(title: &str) -> impl Iterator<Item = &str> {
    let mut parts = vec![title];
    for sign in SIGNS {
        parts = parts.iter().flat_map(|part| part.split(sign)).collect();
    }
    parts.into_iter()
}
