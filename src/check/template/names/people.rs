//! Functions that show their strings to people.

use super::{is_one_of, last_part, last_word, receiver, words};

/// Words in the name of a function that shows its string to people.
const SPEAKING: &[&str] = &[
    "toast",
    "toaster",
    "alert",
    "confirm",
    "prompt",
    "notify",
    "notification",
    "notifications",
    "snackbar",
    "tooltip",
    "message",
    "msg",
    "msgbox",
    "label",
    "title",
    "heading",
    "text",
    "caption",
    "placeholder",
    "hint",
    "banner",
    "popup",
    "swal",
    "button",
    "btn",
    "description",
    "subtitle",
    "notice",
    "flash",
    "announce",
    "tip",
    "legend",
    "snack",
    "messagebox",
    "dialog",
    "submit",
    "radio",
    "checkbox",
    "menu",
    "header",
];

/// Words in the name of a function that reads or waits, whatever else it names.
const READING: &[&str] = &[
    "get", "has", "is", "find", "query", "remove", "delete", "on", "use", "parse", "fetch", "load",
    "read", "by", "create", "open", "close", "hide", "toggle", "init", "register", "focus",
    "select", "update", "validate", "with", "handle", "test", "color", "style", "size", "class",
];

/// Whether the name of a function says that people get to read its string.
pub(in crate::check::template) fn speaks(callee: &str) -> bool {
    let last = last_part(callee);
    let speaking = |name: &str| words(name).any(|word| is_one_of(word, SPEAKING));
    let reading = words(last)
        .next()
        .is_some_and(|word| is_one_of(word, READING));
    match last {
        "createTextNode" | "createAlert" | "link_to" | "button_to" | "setError" | "setErrors"
        | "showError" | "content_tag" | "mail_to" | "link-to" | "println" | "Text" => true,
        "make" | "success" | "error" | "warning" | "warn" | "info" | "show" | "loading"
        | "open" | "fire" | "add" => speaking(receiver(callee)),
        _ => speaking(last) && !reading,
    }
}

/// Whether a function gives a value as developers want to see it: `toString`, `debugDescription`, `inspect`.
pub(in crate::check::template) fn describes(function: &str) -> bool {
    let first = words(function).next().unwrap_or("");
    function.starts_with("toString") || is_one_of(first, &["debug", "inspect"])
}

/// Functions known to show their string as it is.
const SHOWING: &[&str] = &[
    "toast",
    "toaster",
    "alert",
    "confirm",
    "prompt",
    "notify",
    "notification",
    "notifications",
    "snackbar",
    "swal",
    "message",
    "window",
    "Text",
    "println",
    "setError",
    "createTextNode",
    "text",
    "link_to",
    "button_to",
];

/// Whether a call shows its string as it is, whatever the rest of the file does.
pub(in crate::check::template) fn shows(callee: &str) -> bool {
    let is_shown = |name: &str| {
        let name = name.trim_start_matches(['$', '_']);
        SHOWING.contains(&name)
            || words(name)
                .next()
                .is_some_and(|word| is_one_of(word, &["toast", "notify", "alert"]))
    };
    is_shown(last_part(callee)) || is_shown(receiver(callee))
}

/// Functions and macros that make or pass on an error.
const COMPLAINING: &[&str] = &[
    "Err", "anyhow", "bail", "ensure", "reject", "throw", "raise",
];
/// What gives an error back to the program that waits for it.
const PROMISES: &[&str] = &["Future", "Promise", "Observable", "Completer", "Result"];

/// Whether a call makes an error, which a program handles and people may never see.
pub(in crate::check::template) fn complains(callee: &str) -> bool {
    let last = last_part(callee);
    let maker = if last == "new" {
        receiver(callee)
    } else {
        last
    };
    let is_type = maker.starts_with(char::is_uppercase);
    // `StateError("…")`, and the parts of an error: `ErrorDescription("…")`.
    let is_error = |name: &str| matches!(last_word(name), "Error" | "Exception");
    is_type && is_error(maker)
        || receiver(callee).starts_with(char::is_uppercase) && is_error(receiver(callee))
        || is_type
            && words(maker).next() == Some("Error")
            && matches!(
                last_word(maker),
                "Description" | "Summary" | "Hint" | "Details"
            )
        || COMPLAINING.contains(&last)
        || last == "error" && PROMISES.contains(&receiver(callee))
}
