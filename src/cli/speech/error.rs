//! Why something could not be done, in the user's language.

use std::error::Error;
use std::io;

use kijil::batch::InputError;
use kijil::check::CheckError;
use kijil::locale::Arguments;
use kijil::locale::LoadError;
use kijil::site::SiteError;

use super::{about, own, say};

/// An error, its causes left out.
pub(in crate::cli) fn text(error: &(dyn Error + 'static)) -> String {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return of_system(error);
    }
    match error.downcast_ref::<InputError>() {
        Some(InputError::Unreadable { name, .. }) => return about("cannot-read", name.as_ref()),
        Some(InputError::TooLarge {
            name, bytes, limit, ..
        }) => {
            // Sizes of files are far below 2⁵³.
            let arguments = Arguments::new().with("path", name.as_str());
            let arguments = arguments.with("bytes", *bytes as f64);
            return say("too-large", &arguments.with("limit", *limit as f64));
        }
        Some(InputError::NotText { name, found, .. }) => {
            let arguments = Arguments::new().with("path", name.as_str());
            return say("not-text", &arguments.with("format", found.format));
        }
        Some(InputError::NotAFile { name, .. }) => return about("no-file", name.as_ref()),
        Some(InputError::TooDeep { name, limit, .. }) => {
            let arguments = Arguments::new().with("path", name.as_str());
            return say("too-deep", &arguments.with("limit", *limit as f64));
        }
        _ => {}
    }
    match error.downcast_ref::<CheckError>() {
        Some(CheckError::Input(error)) => return text(error),
        Some(CheckError::Unreadable { path, .. }) => return about("cannot-read", path),
        Some(CheckError::UnknownKind { name }) => return about("unknown-kind", name.as_ref()),
        Some(CheckError::NoLocale { name }) => return about("no-locale", name.as_ref()),
        Some(CheckError::NoTables { name, locale, .. }) => {
            let arguments = Arguments::new().with("path", name.as_str());
            return say("no-tables", &arguments.with("locale", locale.as_str()));
        }
        Some(CheckError::LeftOut { name, why, .. }) => {
            let arguments = Arguments::new().with("path", name.as_str());
            return say("is-left-out", &arguments.with("why", why.name()));
        }
        Some(CheckError::UnknownLocale {
            locale, similar, ..
        }) => {
            let arguments = Arguments::new().with("locale", locale.as_str());
            return match similar {
                Some(similar) => say(
                    "unknown-locale-similar",
                    &arguments.with("similar", *similar),
                ),
                None => say("unknown-locale", &arguments),
            };
        }
        _ => {}
    }
    if let Some(error) = error.downcast_ref::<LoadError>() {
        return error.text_in(own());
    }
    if let Some(error) = error.downcast_ref::<SiteError>() {
        return error.text_in(own());
    }
    error.to_string()
}

/// What the system said: what happens every day in the user's language.
fn of_system(error: &io::Error) -> String {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "system-not-found",
        io::ErrorKind::PermissionDenied => "system-permission-denied",
        io::ErrorKind::IsADirectory => "system-is-a-directory",
        io::ErrorKind::NotADirectory => "system-not-a-directory",
        io::ErrorKind::StorageFull => "system-storage-full",
        io::ErrorKind::InvalidData if error.to_string().contains("UTF-8") => "system-not-utf8",
        _ => return error.to_string(),
    };
    say(id, &Arguments::new())
}
