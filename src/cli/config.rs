//! `kijil.toml`, found upwards from the working folder; flags go over it.

use std::collections::BTreeMap;
use std::path::Path;
use std::path::PathBuf;

use anyhow::Context;
use kijil::check::Severity;
use kijil::content::Role;
use kijil::document::Position;
use kijil::locale::Arguments;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::clean::Structure;

use super::speech::{about, say};

/// The name looked for in the working folder and those above it.
pub(super) const NAME: &str = "kijil.toml";

/// What a project says once for all runs. Unknown keys are errors.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Config {
    /// For `kijil check`.
    pub(super) check: Check,
    /// For `kijil clean`.
    pub(super) clean: Clean,
    /// The folder that the file lies in; empty where there is none.
    #[serde(skip)]
    folder: PathBuf,
}

/// The table `[check]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Check {
    /// The locale that the text should be in.
    pub(super) locale: Option<KnownLocale>,
    /// The locale that the text was translated from.
    pub(super) source: Option<KnownLocale>,
    /// Files that are not checked, as patterns of `.gitignore`, from the folder of `kijil.toml` on.
    pub(super) exclude: Vec<String>,
    /// Files that are checked although they are of a sort that is left out by default, as `exclude`.
    pub(super) include: Vec<String>,
    /// The project's own catalogs, from the folder of `kijil.toml` on.
    pub(super) locales: Option<PathBuf>,
    /// Words and names that may stand in any language.
    pub(super) words: Vec<String>,
    /// Severity by rule id, or `off`.
    pub(super) rules: BTreeMap<RuleId, Level>,
    /// The same for the files of a pattern.
    pub(super) paths: BTreeMap<String, BTreeMap<RuleId, Level>>,
}

/// The name of a locale that there is.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct KnownLocale(pub(super) String);

impl TryFrom<String> for KnownLocale {
    type Error = String;

    fn try_from(name: String) -> Result<KnownLocale, String> {
        let unknown = || {
            let words = Arguments::new().with("locale", name.clone());
            match kijil::check::similar_locale(&name) {
                Some(similar) => say("unknown-locale-similar", &words.with("similar", similar)),
                None => say("unknown-locale", &words),
            }
        };
        if kijil::check::is_locale(&name) {
            Ok(KnownLocale(name))
        } else {
            Err(unknown())
        }
    }
}

/// The id of a rule that there is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct RuleId(pub(super) String);

impl TryFrom<String> for RuleId {
    type Error = String;

    fn try_from(id: String) -> Result<RuleId, String> {
        super::check::selection::rule(&id).map(RuleId)
    }
}

/// The table `[clean]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Clean {
    /// Show only blocks of these roles.
    pub(super) keep: Vec<RoleName>,
    /// Leave out blocks of these roles.
    pub(super) drop: Vec<RoleName>,
    /// Parts of the structure left out in Markdown and HTML.
    pub(super) without: Vec<Structure>,
    /// The locale in which to say what the bundles know.
    pub(super) locale: Option<Locale>,
    /// Folders of more bundles, from the folder of `kijil.toml` on.
    pub(super) locales: Vec<PathBuf>,
}

/// A role by its name in machine formats.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct RoleName(pub(super) Role);

impl TryFrom<String> for RoleName {
    type Error = String;

    fn try_from(name: String) -> Result<RoleName, String> {
        super::clean::role(&name).map(RoleName)
    }
}

/// A locale by its tag.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Locale(pub(super) LanguageIdentifier);

impl TryFrom<String> for Locale {
    type Error = String;

    fn try_from(tag: String) -> Result<Locale, String> {
        let parsed = tag.parse().map(Locale);
        parsed.map_err(|error| format!("{tag:?} is no locale: {error}"))
    }
}

/// How bad a rule's findings are in this project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Level {
    Off,
    Hint,
    Warning,
    Error,
}

/// What the project says of single rules; `None` switches a rule off.
pub(super) fn severities(rules: &BTreeMap<RuleId, Level>) -> BTreeMap<String, Option<Severity>> {
    let severity = |level: &Level| match level {
        Level::Off => None,
        Level::Hint => Some(Severity::Hint),
        Level::Warning => Some(Severity::Warning),
        Level::Error => Some(Severity::Error),
    };
    let rules = rules.iter();
    rules
        .map(|(rule, level)| (rule.0.clone(), severity(level)))
        .collect()
}

impl Config {
    /// The settings that hold in `folder`: those of the nearest `kijil.toml`, or the defaults.
    ///
    /// # Errors
    /// When the file cannot be read, or says something unknown; the error names file, line and column.
    pub(super) fn find(folder: &Path) -> anyhow::Result<Config> {
        match folder
            .ancestors()
            .map(|folder| folder.join(NAME))
            .find(|path| path.is_file())
        {
            Some(path) => Config::load(&path),
            None => Ok(Config::default()),
        }
    }

    pub(super) fn load(path: &Path) -> anyhow::Result<Config> {
        let text = std::fs::read_to_string(path).with_context(|| about("cannot-read", path))?;
        let mut config = Config::parse(&text, &path.display().to_string())?;
        config.folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let folders = config.clean.locales.iter_mut();
        for folder in folders.chain(&mut config.check.locales) {
            *folder = config.folder.join(&folder);
        }
        Ok(config)
    }

    /// The folder that patterns and paths of the settings are from.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    fn parse(text: &str, name: &str) -> anyhow::Result<Config> {
        toml::from_str(text).map_err(|error| {
            let before = error
                .span()
                .and_then(|span| text.get(..span.start))
                .unwrap_or("");
            let Position { line, column } = Position::START.after(before);
            anyhow::anyhow!("{name}:{line}:{column}: {}", error.message())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, Level, Role};

    /// Where editors find out what `kijil.toml` may hold.
    const SCHEMA: &str = include_str!("../../docs/kijil.schema.json");

    #[test]
    fn the_schema_names_what_is_read() {
        let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
        let keys = |place: &serde_json::Value| -> Vec<String> {
            place["properties"]
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect()
        };
        // What serde expects is what the parser says it expects.
        let expected = |text: &str| -> Vec<String> {
            let error = Config::parse(text, "").unwrap_err().to_string();
            let list = error.rsplit_once("expected").unwrap().1;
            let mut keys: Vec<String> = list
                .split('`')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect();
            keys.sort();
            keys
        };
        assert_eq!(keys(&schema), expected("nonsense = 1"));
        assert_eq!(
            keys(&schema["properties"]["check"]),
            expected("[check]\nnonsense = 1")
        );
        assert_eq!(
            keys(&schema["properties"]["clean"]),
            expected("[clean]\nnonsense = 1")
        );
        let names = schema["definitions"]["role"]["enum"].as_array().unwrap();
        let roles: Vec<_> = names.iter().filter_map(|name| name.as_str()).collect();
        let known: Vec<_> = Role::ALL.iter().map(|role| role.name()).collect();
        assert_eq!(roles, known);
        let rules = &schema["properties"]["check"]["properties"]["rules"];
        let ids: Vec<_> = kijil::check::rules().iter().map(|rule| rule.id).collect();
        let mut named = keys(rules);
        named.sort();
        let mut sorted = ids;
        sorted.sort_unstable();
        assert_eq!(named, sorted);
        assert_eq!(rules["additionalProperties"], false);
        let levels = &schema["definitions"]["level"]["enum"];
        for level in levels.as_array().unwrap() {
            let text = format!("[check.rules]\nunparsed-template = {level}");
            assert!(Config::parse(&text, "").is_ok(), "{level}");
        }
    }

    #[test]
    fn reads_what_a_project_says() {
        let text = "[check]\nlocale = 'ko'\nwords = ['키질']\nrules.untranslated-label = 'off'\n";
        let config = Config::parse(text, "kijil.toml").unwrap();
        assert_eq!(
            config.check.locale.map(|locale| locale.0).as_deref(),
            Some("ko")
        );
        assert_eq!(
            config.check.rules.values().copied().collect::<Vec<_>>(),
            [Level::Off]
        );
    }

    #[test]
    fn refuses_locales_and_rules_that_there_are_not() {
        for (text, place) in [
            (
                "[check]\nlocale = 'kr'\n",
                "kijil.toml:2:10: there is no locale kr; did you mean ko?",
            ),
            (
                "[check.rules]\nhard-coded-text = 'off'\nnonsense-rule = 'off'\n",
                "kijil.toml:3:1: there is no rule nonsense-rule",
            ),
            (
                "[check.paths.'docs/**']\nnonsense-rule = 'off'\n",
                "kijil.toml:2:1: there is no rule nonsense-rule",
            ),
        ] {
            let error = Config::parse(text, "kijil.toml").unwrap_err().to_string();
            assert!(error.starts_with(place), "{error}");
        }
    }

    #[test]
    fn reads_how_pages_are_cleaned() {
        let text = "[clean]\ndrop = ['ad', 'promo']\nwithout = ['images']\nlocale = 'ko'\nlocales = ['글']\n";
        let clean = Config::parse(text, "kijil.toml").unwrap().clean;
        assert_eq!(
            clean
                .drop
                .iter()
                .map(|role| role.0.name())
                .collect::<Vec<_>>(),
            ["ad", "promo"]
        );
        assert_eq!(clean.locale.unwrap().0.to_string(), "ko");
        for (text, place) in [
            ("[clean]\ndrop = ['add']\n", "kijil.toml:2:8: no such role"),
            (
                "[clean]\n\nlocale = '한국'\n",
                "kijil.toml:3:10: \"한국\" is no locale",
            ),
            (
                "[clean]\nwithout = ['words']\n",
                "kijil.toml:2:12: unknown variant `words`",
            ),
        ] {
            let error = Config::parse(text, "kijil.toml").unwrap_err().to_string();
            assert!(error.starts_with(place), "{error}");
        }
    }

    #[test]
    fn refuses_unknown_keys_with_their_place() {
        let error = Config::parse("[check]\n# 설정\nlocal = 'ko'\n", "kijil.toml").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("kijil.toml:3:1: unknown field `local`"),
            "{error}"
        );
    }
}
