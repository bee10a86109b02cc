//! How locales write numbers, dates and units: facts of [CLDR](https://cldr.unicode.org) 48, in `data/locale/formats.txt`.
//!
//! The table is made by `tools/cldr.py`. ICU4X has no stable currencies, units, percents or compact numbers, and its
//! dates know fewer lengths than the options of `DATETIME` ask for; plural rules do come from ICU4X.

use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use icu_locale_core::Locale as IcuLocale;
use icu_plurals::PluralOperands;
use memchr::memmem;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

mod autonym;
mod calendar;
mod plural;
mod symbols;

pub use autonym::autonym;
pub(super) use calendar::Calendar;
pub(crate) use plural::PLURAL_CATEGORIES;
pub use plural::{PluralKind, PluralRules};
pub(super) use symbols::{Marks, Symbols};

/// Lines `~alias locale`, `=locale parent` and `key<TAB>value`.
static TABLE: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/locale/formats.txt"
));

/// The parts of the table, by locale.
static INDEX: LazyLock<Index> = LazyLock::new(Index::read);

/// Formats made so far: each is made once.
static MADE: LazyLock<Mutex<FxHashMap<String, Arc<Formats>>>> = LazyLock::new(Mutex::default);

struct Index {
    aliases: FxHashMap<&'static str, &'static str>,
    /// Locale → its parent and its lines.
    parts: FxHashMap<&'static str, (&'static str, &'static str)>,
}

impl Index {
    fn read() -> Index {
        // The search of the standard library takes longer than all else that a short command does.
        let starts = memmem::find_iter(TABLE.as_bytes(), "\n=").chain([TABLE.len()]);
        let mut parts = starts.scan(0, |start, end| {
            let part = TABLE.get(*start..end);
            *start = end + "\n=".len();
            part
        });
        let head = parts.next().unwrap_or_default();
        let aliases = head
            .lines()
            .filter_map(|line| line.strip_prefix('~')?.split_once(' '));
        let parts = parts.map(|part| {
            let (first, lines) = part.split_once('\n').unwrap_or((part, ""));
            let (name, parent) = first.split_once(' ').unwrap_or((first, ""));
            (name, (parent, lines))
        });
        Index {
            aliases: aliases.collect(),
            parts: parts.collect(),
        }
    }
}

/// How one locale writes numbers, dates and units, and its plural rules.
pub(super) struct Formats {
    values: FxHashMap<&'static str, &'static str>,
    pub(super) symbols: Symbols,
    /// The years that are added to the Gregorian ones: 543 in the Buddhist era of Thailand.
    pub(super) era_offset: i64,
    locale: IcuLocale,
    cardinal: OnceLock<Option<PluralRules>>,
    ordinal: OnceLock<Option<PluralRules>>,
}

impl Formats {
    /// The formats of a locale, or of the nearest one that is known.
    pub(super) fn of(locale: &LanguageIdentifier) -> Arc<Formats> {
        let name = locale.to_string();
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        let formats = made
            .entry(name)
            .or_insert_with_key(|name| Arc::new(Formats::make(name)));
        Arc::clone(formats)
    }

    fn make(name: &str) -> Formats {
        let mut values = FxHashMap::default();
        for (_, lines) in parts(name) {
            for (key, value) in lines.lines().filter_map(|line| line.split_once('\t')) {
                values.entry(key).or_insert(value);
            }
        }
        Formats {
            symbols: Symbols::read(&values),
            era_offset: if name == "th" || name.starts_with("th-") {
                543
            } else {
                0
            },
            locale: name.parse().unwrap_or(IcuLocale::UNKNOWN),
            values,
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
        }
    }

    /// A value of the table, if this locale has it.
    pub(super) fn get(&self, key: &str) -> Option<&'static str> {
        self.values
            .get(key)
            .copied()
            .filter(|value| !value.is_empty())
    }

    /// One of the values that the table lists with bars between.
    pub(super) fn nth(&self, key: &str, place: usize) -> &'static str {
        let listed = self.get(key).unwrap_or_default();
        listed.split('|').nth(place).unwrap_or_default()
    }

    /// What stands between the ends of a range.
    pub(super) fn between(&self) -> &'static str {
        let pattern = self.get("range").unwrap_or("{0}–{1}");
        pattern.trim_start_matches("{0}").trim_end_matches("{1}")
    }

    /// Every key that begins with `prefix`, without it, and its value.
    pub(super) fn with_prefix(
        &self,
        prefix: &str,
    ) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.values.iter().filter_map(move |(key, value)| {
            let rest = key.strip_prefix(prefix)?;
            (!value.is_empty()).then_some((rest, *value))
        })
    }

    /// The locale that was asked for.
    pub(super) fn locale(&self) -> &IcuLocale {
        &self.locale
    }

    /// The plural category, by its CLDR name, of a number as it is shown.
    pub(super) fn plural(&self, kind: PluralKind, operands: PluralOperands) -> &'static str {
        let made = match kind {
            PluralKind::Cardinal => &self.cardinal,
            PluralKind::Ordinal => &self.ordinal,
        };
        let rules = made.get_or_init(|| PluralRules::of_locale(&self.locale, kind));
        let category = rules.as_ref().map(|rules| rules.category_of(operands));
        category.unwrap_or("other")
    }
}

/// The parts of the table that say how a locale writes, its own first, with the locales that they are of.
fn parts(name: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let chain = std::iter::successors(Some(nearest(name)), |name| {
        INDEX.parts.get(name).map(|(parent, _)| *parent)
    });
    chain.map_while(|name| INDEX.parts.get(name).map(|(_, lines)| (name, *lines)))
}

/// The longest known beginning of a locale's name; the root if there is none.
fn nearest(name: &str) -> &'static str {
    let mut name = name;
    loop {
        let name_or_alias = INDEX.aliases.get(name).copied().unwrap_or(name);
        if let Some((known, _)) = INDEX.parts.get_key_value(name_or_alias) {
            return known;
        }
        match name.rsplit_once('-') {
            Some((shorter, _)) => name = shorter,
            None => return "und",
        }
    }
}
