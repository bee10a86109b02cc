//! Where the page that a translated one was made from may lie.

use crate::catalog::layout::{MOST_LEVELS, is_locale, suffix};
use crate::language::Language;

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

/// Whether a part of a name is a locale, and not that of the source.
fn is_other_locale(part: &str, source: &str) -> bool {
    is_locale(part) && Language::from_tag(part) != Language::from_tag(source)
}

#[cfg(test)]
mod tests {
    use super::originals;

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
}
