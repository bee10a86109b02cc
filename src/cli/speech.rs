//! The program's words in the user's language.

use std::path::Path;
use std::sync::LazyLock;

use kijil::locale::{Arguments, Speech};

pub(super) mod error;
pub(super) mod help;
pub(super) mod usage;

/// The option that names the language.
const OPTION: &str = "--messages";
/// Variables of the environment that name it (POSIX, 8.2), the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

static OWN: LazyLock<Speech> = LazyLock::new(|| {
    let given = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    let named = language_option(&given.collect::<Vec<_>>()).or_else(|| {
        let set = VARIABLES.iter().filter_map(|name| std::env::var(name).ok());
        set.into_iter().find(|value| !value.is_empty())
    });
    Speech::in_language(named.as_deref().unwrap_or("en"))
});

/// The language of this run of the program: what the command line or the environment names.
pub(super) fn own() -> &'static Speech {
    &OWN
}

/// What the program says in the user's language: a message of `locales/*/kijil`.
pub(super) fn say(id: &str, arguments: &Arguments<'_>) -> String {
    // The tests hold every id that is said against the bundles.
    OWN.say(id, arguments)
}

/// What the program says of a file or folder.
pub(super) fn about(id: &str, path: &Path) -> String {
    let path = Arguments::new().with("path", path.display().to_string());
    say(id, &path)
}

/// The value of the option that names the language, wherever it stands.
fn language_option(arguments: &[String]) -> Option<String> {
    let mut rest = arguments.iter().take_while(|argument| *argument != "--");
    while let Some(argument) = rest.next() {
        if argument == OPTION {
            return rest.next().cloned();
        }
        let value = argument
            .strip_prefix(OPTION)
            .and_then(|rest| rest.strip_prefix('='));
        if let Some(value) = value {
            return Some(value.to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use kijil::locale::Speech;

    use super::language_option;

    /// The ids that the sources below a folder say.
    fn said(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("the sources") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                said(&path, found);
                continue;
            }
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let source = std::fs::read_to_string(&path).expect("UTF-8");
            let source = source.split("mod tests {").next().unwrap_or_default();
            for call in ["say(", "about(", "Sentence::new("] {
                let literals = source.split(call).skip(1).filter_map(|rest| {
                    let (id, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
                    Some(id.to_owned())
                });
                found.extend(literals);
            }
        }
    }

    #[test]
    fn every_message_that_is_said_is_there() {
        let mut said_ids = BTreeSet::new();
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        for room in ["cli", "check", "report", "site"] {
            said(&sources.join(room), &mut said_ids);
        }
        for id in ["cannot-read", "finding-language", "check-total"] {
            assert!(said_ids.contains(id), "{id} is not seen in the sources");
        }
        let known: BTreeSet<&str> = Speech::english().ids().collect();
        let missing: Vec<_> = said_ids
            .iter()
            .filter(|id| !known.contains(id.as_str()))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn the_option_is_found_wherever_it_stands() {
        let arguments = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            language_option(&arguments("clean --messages ko x")).as_deref(),
            Some("ko")
        );
        assert_eq!(
            language_option(&arguments("--messages=ko clean")).as_deref(),
            Some("ko")
        );
        assert_eq!(language_option(&arguments("clean -- --messages ko")), None);
    }
}
