//! Where the page that a translated one was made from may lie.

use crate::language::Language;

/// Most levels of a path looked at.
const MOST_LEVELS: usize = 32;

/// The names under which a site may have the same page in the locale of the source: `ko/about.html` is
/// `en/about.html` or `about.html`, `about.ko.md` is `about.en.md` or `about.md`. Empty where nothing in the
/// name tells a locale.
///
/// ```
/// use kijil::check::originals;
///
/// assert_eq!(
///     originals("site/ko/news/a.html", "en"),
///     ["site/en/news/a.html", "site/news/a.html"]
/// );
/// assert_eq!(originals("README_ko.md", "en"), ["README_en.md", "README.md"]);
/// assert!(originals("site/about.html", "en").is_empty());
/// ```
pub fn originals(name: &str, source: &str) -> Vec<String> {
    let levels: Vec<&str> = name.split(['/', '\\']).take(MOST_LEVELS + 1).collect();
    let Some((file, folders)) = levels.split_last() else {
        return Vec::new();
    };
    if folders.len() >= MOST_LEVELS {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (place, folder) in folders.iter().enumerate() {
        if is_other_locale(folder, source) {
            let with = |instead: &[&str]| {
                let rest = &levels[place + 1..];
                [&levels[..place], instead, rest].concat().join("/")
            };
            found.extend([with(&[source]), with(&[])]);
        }
    }
    let beside = |file: String| [folders, &[file.as_str()]].concat().join("/");
    found.extend(files(file, source).into_iter().map(beside));
    found
}

/// The locale that a file's name tells, of whatever language.
pub(super) fn locale_in(name: &str) -> Option<&str> {
    let mut levels = name.split(['/', '\\']).take(MOST_LEVELS);
    levels.find_map(|level| match level.rsplit_once('.') {
        Some((stem, _)) if is_locale(stem) => Some(stem),
        Some((stem, _)) => suffix(stem, is_locale).map(|(_, _, locale)| locale),
        None => is_locale(level).then_some(level),
    })
}

/// The locale of a page by its own name, or else by the nearest folder: `ko.md`, `about.ko.md`, `docs/ko/about.md`.
pub(super) fn locale_of_page(name: &str) -> Option<&str> {
    let levels: Vec<&str> = name.split(['/', '\\']).collect();
    let (file, folders) = levels.split_last()?;
    let (stem, _) = file.rsplit_once('.')?;
    // A hyphen joins words, too: `make-it.md` is not in Italian.
    let behind = |(base, sign, locale)| (sign != "-" && !str::is_empty(base)).then_some(locale);
    let own = is_locale(stem).then_some(stem);
    let own = own.or_else(|| suffix(stem, is_locale).and_then(behind));
    own.or_else(|| {
        let mut nearest = folders.iter().rev().take(MOST_LEVELS);
        nearest.find(|folder| is_locale(folder)).copied()
    })
}

/// The same for the name of a file: `about.ko.md`, `about_ko.md`, `about-ko.md`, `ko.md`.
fn files(file: &str, source: &str) -> Vec<String> {
    let Some((stem, ending)) = file.rsplit_once('.') else {
        return Vec::new();
    };
    if is_other_locale(stem, source) {
        return vec![format!("{source}.{ending}")];
    }
    let Some((base, sign, _)) = suffix(stem, |part| is_other_locale(part, source)) else {
        return Vec::new();
    };
    vec![
        format!("{base}{sign}{source}.{ending}"),
        format!("{base}.{ending}"),
    ]
}

/// The locale that a name ends with, what stands before it, and the sign between.
pub(super) fn suffix(stem: &str, is_wanted: impl Fn(&str) -> bool) -> Option<(&str, &str, &str)> {
    // A region is a part of the locale: `about.zh-CN.md`, `about_pt_BR.md`.
    let mut signs = stem.match_indices(['.', '_', '-']);
    signs.find_map(|(at, sign)| {
        let (base, tag) = (stem.get(..at)?, stem.get(at + 1..)?);
        (!base.is_empty() && is_wanted(tag)).then_some((base, sign, tag))
    })
}

/// Whether a part of a name is a locale, and not that of the source.
fn is_other_locale(part: &str, source: &str) -> bool {
    is_locale(part) && Language::from_tag(part) != Language::from_tag(source)
}

/// Whether a part of a name is a locale of a language that is known.
pub(super) fn is_locale(part: &str) -> bool {
    let mut subtags = part.split(['-', '_']);
    let is_language =
        |tag: &str| tag.len() == 2 && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_region = |tag: &str| {
        (2..=4).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    subtags.next().is_some_and(is_language)
        && subtags.all(is_region)
        && Language::from_tag(part).is_some()
}

#[cfg(test)]
mod tests {
    use super::{locale_in, locale_of_page, originals};

    #[test]
    fn regions_and_signs() {
        assert_eq!(
            originals("docs/guide.zh-CN.md", "en"),
            ["docs/guide.en.md", "docs/guide.md"]
        );
        assert_eq!(originals("locales/ko.md", "en"), ["locales/en.md"]);
        assert_eq!(
            originals("a/pt-br/b/c.md", "en"),
            ["a/en/b/c.md", "a/b/c.md"]
        );
        for other in [
            "how-to-go.md",
            "en/about.html",
            "a.b.html",
            "",
            "/",
            "x/사전.md",
        ] {
            assert!(originals(other, "en").is_empty(), "{other}");
        }
    }

    #[test]
    fn the_locale_of_a_page() {
        for (name, wanted) in [
            ("no/docs/ko/install.md", Some("ko")),
            ("content/about.ja.md", Some("ja")),
            ("README_pt_BR.md", Some("pt_BR")),
            ("de/make-it.md", Some("de")),
            ("docs/make-it.md", None),
            ("docs/install.md", None),
        ] {
            assert_eq!(locale_of_page(name), wanted, "{name}");
        }
    }

    #[test]
    fn the_locale_of_a_name() {
        assert_eq!(locale_in("site/ko/a.html"), Some("ko"));
        assert_eq!(locale_in("site/a.pt-BR.md"), Some("pt-BR"));
        assert_eq!(locale_in("site/a-b.html"), None);
    }
}
