//! Which locale a catalog is of, read off its path, and where the same catalog of other locales lies.

use std::fs;
use std::path::{Path, PathBuf};

use crate::language::Language;

/// Where projects keep a catalog: `<locale>/**/file`, `**/<locale>.json`, `**/file.<locale>.yml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The locale, as it is written there.
    pub locale: String,
    /// The rest of the path, which is the same for every locale.
    pub path: String,
}

impl Layout {
    /// That of a path below the folder of all catalogs; where no part of it is a locale, the first folder is taken
    /// for one.
    pub fn below(path: &str) -> Layout {
        let levels: Vec<&str> = path.split('/').collect();
        let (file, folders) = levels.split_last().unwrap_or((&"", &[]));
        if let Some(at) = folders.iter().position(|folder| is_locale(folder)) {
            return Layout::at_folder(&levels, at);
        }
        match Layout::of_file(file) {
            Some(own) => Layout {
                path: [folders, &[own.path.as_str()]].concat().join("/"),
                ..own
            },
            None if folders.is_empty() => {
                let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
                Layout {
                    locale: stem.to_owned(),
                    path: format!(".{ending}"),
                }
            }
            None => Layout::at_folder(&levels, 0),
        }
    }

    fn at_folder(levels: &[&str], at: usize) -> Layout {
        Layout {
            locale: levels[at].to_owned(),
            path: [&levels[..at], &levels[at + 1..]].concat().join("/"),
        }
    }

    /// That of a file's name alone: `ko.json`, `devise.ko.yml`, `app_ko.arb`.
    fn of_file(file: &str) -> Option<Layout> {
        let (stem, ending) = file.rsplit_once('.')?;
        let (base, locale) = if is_locale(stem) {
            ("", stem)
        } else {
            let (base, _, locale) = suffix(stem, is_locale)?;
            (base, locale)
        };
        Some(Layout {
            locale: locale.to_owned(),
            path: format!("{base}.{ending}"),
        })
    }
}

/// The locale of a catalog anywhere: that of its name, or of the nearest folder, or what its name ends with.
pub(crate) fn locale(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_str()?;
    if is_locale(stem) {
        return Some(stem.to_owned());
    }
    if let Some(folder) = folder(path) {
        return Some(folder.file_name()?.to_str()?.to_owned());
    }
    Some(suffix(stem, is_locale)?.2.to_owned())
}

/// The nearest folder above a catalog that is called after a locale.
fn folder(path: &Path) -> Option<&Path> {
    path.ancestors().skip(1).find(|folder| {
        let name = folder.file_name().and_then(|name| name.to_str());
        name.is_some_and(is_locale)
    })
}

/// The same catalog in other locales, as far as it is there, sorted by path: the locale and the file.
pub(crate) fn siblings(path: &Path) -> Vec<(String, PathBuf)> {
    let mut found = match (
        path.file_stem().and_then(|stem| stem.to_str()),
        folder(path),
    ) {
        (Some(stem), Some(folder)) if !is_locale(stem) => in_folders(path, folder),
        _ => beside(path),
    };
    found.sort();
    found
}

fn in_folders(path: &Path, own: &Path) -> Vec<(String, PathBuf)> {
    let (Some(all), Ok(rest)) = (own.parent(), path.strip_prefix(own)) else {
        return Vec::new();
    };
    let other = |(locale, folder): (String, PathBuf)| {
        let file = folder.join(rest);
        (is_locale(&locale) && folder != own && file.is_file()).then_some((locale, file))
    };
    named(all).into_iter().filter_map(other).collect()
}

/// Files in the same folder; where the name tells no locale, every one of the kind.
fn beside(path: &Path) -> Vec<(String, PathBuf)> {
    let name = |path: &Path| {
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
    };
    let own = name(path).and_then(|name| Layout::of_file(&name));
    let other = |(file, at): (String, PathBuf)| {
        let is_kind = at.extension() == path.extension() && at.file_name() != path.file_name();
        let (stem, _) = file.rsplit_once('.')?;
        let locale = match (&own, Layout::of_file(&file)) {
            (Some(own), Some(other)) => (own.path == other.path).then_some(other.locale)?,
            (Some(_), None) => return None,
            (None, _) => stem.to_owned(),
        };
        is_kind.then_some((locale, at))
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    named(folder).into_iter().filter_map(other).collect()
}

/// What lies in a folder, by name; nothing where it cannot be read.
fn named(folder: &Path) -> Vec<(String, PathBuf)> {
    // A file's parent may be the empty path.
    let here = Path::new(".");
    let folder = if folder.as_os_str().is_empty() {
        here
    } else {
        folder
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.path())))
        .collect()
}

/// The name that a file of one locale has in another: the last part of its path that is the locale, or that ends with it,
/// says the other.
pub(crate) fn in_locale(name: &str, locale: &str, other: &str) -> String {
    let levels: Vec<&str> = name.split('/').collect();
    let renamed = |level: &str| {
        let stem = level.split_once('.').map_or(level, |(stem, _)| stem);
        if level == locale || stem == locale {
            return Some(level.replacen(locale, other, 1));
        }
        let (before, after) = level.rsplit_once(locale)?;
        let is_apart = before.ends_with(['.', '_', '-']) && after.starts_with('.');
        is_apart.then(|| format!("{before}{other}{after}"))
    };
    let place = levels.iter().rposition(|level| renamed(level).is_some());
    let levels = levels.iter().enumerate().map(|(at, level)| {
        let renamed = renamed(level).filter(|_| Some(at) == place);
        renamed.unwrap_or_else(|| (*level).to_owned())
    });
    levels.collect::<Vec<String>>().join("/")
}

/// Most levels of a path looked at.
pub(crate) const MOST_LEVELS: usize = 32;

/// The locale that a file's name tells, of whatever language.
pub(crate) fn locale_in(name: &str) -> Option<&str> {
    let mut levels = name.split(['/', '\\']).take(MOST_LEVELS);
    levels.find_map(|level| match level.rsplit_once('.') {
        Some((stem, _)) if is_locale(stem) => Some(stem),
        Some((stem, _)) => suffix(stem, is_locale).map(|(_, _, locale)| locale),
        None => is_locale(level).then_some(level),
    })
}

/// The locale of a page by its own name, or else by the nearest folder: `ko.md`, `about.ko.md`, `docs/ko/about.md`.
pub(crate) fn locale_of_page(name: &str) -> Option<&str> {
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

/// The locale that a name ends with, what stands before it, and the sign between.
pub(crate) fn suffix(stem: &str, is_wanted: impl Fn(&str) -> bool) -> Option<(&str, &str, &str)> {
    // A region is a part of the locale: `about.zh-CN.md`, `about_pt_BR.md`.
    let mut signs = stem.match_indices(['.', '_', '-']);
    signs.find_map(|(at, sign)| {
        let (base, tag) = (stem.get(..at)?, stem.get(at + 1..)?);
        (!base.is_empty() && is_wanted(tag)).then_some((base, sign, tag))
    })
}

/// Whether a part of a name is a locale of a language that is known.
pub(crate) fn is_locale(part: &str) -> bool {
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
    use std::path::Path;

    use super::{Layout, in_locale, locale, locale_in, locale_of_page};

    #[test]
    fn projects_keep_catalogs_in_many_ways() {
        for (below, wanted) in [
            ("ko/common.json", ("ko", "common.json")),
            ("ko/LC_MESSAGES/django.po", ("ko", "LC_MESSAGES/django.po")),
            ("shop/locale/ja/a.po", ("ja", "shop/locale/a.po")),
            ("pt-BR.json", ("pt-BR", ".json")),
            ("devise.ko.yml", ("ko", "devise.yml")),
            ("models/user/ko.yml", ("ko", "models/user/.yml")),
            ("app_zh_Hant.arb", ("zh_Hant", "app.arb")),
            ("kab/ui/a.ftl", ("kab", "ui/a.ftl")),
            ("kab.json", ("kab", ".json")),
        ] {
            let layout = Layout::below(below);
            assert_eq!((&*layout.locale, &*layout.path), wanted, "{below}");
        }
    }

    #[test]
    fn the_nearest_name_tells_the_locale() {
        for (path, wanted) in [
            ("a/de/locales/ko/common.json", Some("ko")),
            ("ko/LC_MESSAGES/make-it.po", Some("ko")),
            ("ko/ja.json", Some("ja")),
            ("lib/l10n/app_ko.arb", Some("ko")),
            ("target.json", None),
        ] {
            assert_eq!(locale(Path::new(path)).as_deref(), wanted, "{path}");
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
    fn a_file_has_a_name_in_each_locale() {
        for (name, wanted) in [
            ("l/en/a/b.ftl", "l/ko/a/b.ftl"),
            ("en/locales/en.json", "en/locales/ko.json"),
            ("lib/app_en.arb", "lib/app_ko.arb"),
            ("devise.en.yml", "devise.ko.yml"),
            ("open/menu.ftl", "open/menu.ftl"),
        ] {
            assert_eq!(in_locale(name, "en", "ko"), wanted, "{name}");
        }
    }

    #[test]
    fn the_locale_of_a_name() {
        assert_eq!(locale_in("site/ko/a.html"), Some("ko"));
        assert_eq!(locale_in("site/a.pt-BR.md"), Some("pt-BR"));
        assert_eq!(locale_in("site/a-b.html"), None);
    }
}
