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
fn suffix(stem: &str, is_wanted: impl Fn(&str) -> bool) -> Option<(&str, &str, &str)> {
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
fn is_locale(part: &str) -> bool {
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
    use super::{locale_in, originals};

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
    fn the_locale_of_a_name() {
        assert_eq!(locale_in("site/ko/a.html"), Some("ko"));
        assert_eq!(locale_in("site/a.pt-BR.md"), Some("pt-BR"));
        assert_eq!(locale_in("site/a-b.html"), None);
    }
}
