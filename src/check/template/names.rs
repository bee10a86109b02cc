//! What the names around a literal say of it: attributes, properties, functions.
//!
//! Names are compared by their words, whatever the spelling: `emptyMessage`, `empty_message` and
//! `empty-message` all end in the word `message`.

/// The words of a name, split at capitals, digits and punctuation.
pub(super) fn words(name: &str) -> impl DoubleEndedIterator<Item = &str> {
    let bytes = name.as_bytes();
    let starts = (0..bytes.len()).filter(move |&at| {
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        let here = bytes[at];
        is_letter(here)
            && (!is_letter(before)
                || here.is_ascii_uppercase()
                    && (before.is_ascii_lowercase() || after.is_ascii_lowercase()))
    });
    starts.map(move |start| {
        let end = bytes[start + 1..]
            .iter()
            .enumerate()
            .position(|(offset, &byte)| {
                let at = start + 1 + offset;
                let before = bytes[at - 1];
                let after = bytes.get(at + 1).copied().unwrap_or(b' ');
                !is_letter(byte)
                    || byte.is_ascii_uppercase()
                        && (before.is_ascii_lowercase() || after.is_ascii_lowercase())
            })
            .map_or(name.len(), |offset| start + 1 + offset);
        &name[start..end]
    })
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// Whether a list holds the word, whatever its case.
pub(super) fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|other| other.eq_ignore_ascii_case(word))
}

/// The last part of a path: `error` of `toast.error`, `new` of `Label::new`.
pub(super) fn last_part(path: &str) -> &str {
    path.rsplit(['.', ':'])
        .next()
        .unwrap_or(path)
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '!' | '?' | '@'))
}

/// The part of a path before the last: `toast` of `this.$toast.error`.
pub(super) fn receiver(path: &str) -> &str {
    let mut parts = path.rsplit(['.', ':']).filter(|part| !part.is_empty());
    parts.next();
    parts.next().unwrap_or("").trim()
}

fn last_word(name: &str) -> &str {
    words(name).next_back().unwrap_or("")
}

/// Functions whose string is a key or already marked for translation.
const TRANSLATORS: &[&str] = &[
    "t",
    "$t",
    "tc",
    "$tc",
    "te",
    "$te",
    "tm",
    "$tm",
    "rt",
    "_",
    "__",
    "_e",
    "_n",
    "_x",
    "_p",
    "_l",
    "_c",
    "_np",
    "gettext",
    "ngettext",
    "pgettext",
    "npgettext",
    "dgettext",
    "dngettext",
    "gettext_lazy",
    "gettext_noop",
    "ugettext",
    "ugettext_lazy",
    "ngettext_lazy",
    "pgettext_lazy",
    "N_",
    "i18n",
    "$i18n",
    "translate",
    "$translate",
    "translated",
    "translatePlural",
    "instant",
    "tr",
    "trN",
    "trans",
    "transChoice",
    "transchoice",
    "trans_choice",
    "blocktrans",
    "blocktranslate",
    "trn",
    "TrN",
    "TrString",
    "formatMessage",
    "$formatMessage",
    "defineMessage",
    "defineMessages",
    "getMessage",
    "getString",
    "get_message",
    "localize",
    "$localize",
    "localized",
    "l10n",
    "msg",
    "plural",
    "tx",
    "fl",
    "loc",
    "lang",
    "useTranslation",
    "useTranslations",
    "getTranslation",
    "getFixedT",
    "translator",
    "intl",
    "i18nc",
    "i18np",
    "ki18n",
    "qsTr",
    "qsTrId",
    "NSLocalizedString",
    "formatValue",
    "formatValues",
    "setAttributes",
    "l",
    "L",
    "T",
    "$T",
    "Tr",
    "i18nLabel",
    "tl",
];

/// Objects all of whose methods translate.
const TRANSLATING: &[&str] = &[
    "i18n",
    "i18next",
    "intl",
    "$i18n",
    "globalize",
    "l10n",
    "translator",
    "translations",
    "Translator",
    "I18n",
    "$intl",
    "AppLocalizations",
    "locale",
    "polyglot",
    "gettext",
    "Lang",
    "localization",
    "localizations",
];

/// Whether a call's strings are message keys or texts that are marked.
pub(super) fn is_translator(callee: &str) -> bool {
    let last = last_part(callee);
    TRANSLATORS.contains(&last) || is_one_of(receiver(callee), TRANSLATING)
}

/// Components whose content is a marked text.
pub(super) fn is_translating_element(element: &str) -> bool {
    matches!(
        element,
        "Trans"
            | "Translate"
            | "FormattedMessage"
            | "FormattedHTMLMessage"
            | "Localized"
            | "T"
            | "Plural"
            | "SelectOrdinal"
            | "i18n-t"
            | "i18n"
            | "I18nT"
            | "t"
            | "translate"
            | "FormatMessage"
            | "TransText"
            | "i18n-d"
            | "i18n-n"
    )
}

/// Elements whose content is not language.
const MUTE_ELEMENTS: &[&str] = &[
    "code",
    "kbd",
    "samp",
    "var",
    "style",
    "script",
    "math",
    "i18n",
    "docs",
    "iconify",
    "listing",
    "xmp",
    "plaintext",
];

/// Whether an element's content is code, an icon's name or otherwise no language.
pub(super) fn is_mute_element(element: &str) -> bool {
    is_one_of(element, MUTE_ELEMENTS)
        || is_translating_element(element)
        || (element.len() > 1 && last_word(element).eq_ignore_ascii_case("icon"))
}

/// Calls whose strings are for machines or developers, and all that stands inside them.
const MUTE_CALLS: &[&str] = &[
    "require",
    "import",
    "classNames",
    "clsx",
    "cn",
    "cx",
    "tw",
    "twMerge",
    "cva",
    "css",
    "styled",
    "console",
    "querySelector",
    "querySelectorAll",
    "getElementById",
    "getElementsByClassName",
    "closest",
    "matches",
    "getAttribute",
    "setAttribute",
    "removeAttribute",
    "hasAttribute",
    "addEventListener",
    "removeEventListener",
    "dispatchEvent",
    "on",
    "off",
    "once",
    "emit",
    "$emit",
    "getItem",
    "setItem",
    "removeItem",
    "createElement",
    "fetch",
    "getContext",
    "RegExp",
    "regex",
    "Symbol",
    "Uri",
    "URL",
    "url",
    "static",
    "url_for",
    "reverse",
    "getProperty",
    "defineEmits",
    "defineProps",
    "provide",
    "inject",
    "dlog",
    "log",
    "info",
    "debug",
    "warn",
    "trace",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "expect",
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
    "dbg",
    "include_str",
    "include_bytes",
    "include",
    "env",
    "option_env",
    "concat",
    "cfg",
    "get",
    "has",
    "delete",
    "split",
    "join",
    "startsWith",
    "endsWith",
    "includes",
    "indexOf",
    "lastIndexOf",
    "replaceAll",
    "test",
    "localeCompare",
    "hasOwnProperty",
    "starts_with",
    "ends_with",
    "contains",
    "find",
    "strip_prefix",
    "strip_suffix",
    "trim_start_matches",
    "hasClass",
    "addClass",
    "removeClass",
    "toggleClass",
    "css_class",
    "classList",
    "debugPrint",
    "printf_debug",
    "DateFormat",
    "strftime",
    "toLocaleString",
    "toLocaleDateString",
    "toLocaleTimeString",
    "print",
    "invokeMethod",
    "invokeMethodAsync",
    "get_option",
    "set_option",
    "getOption",
    "setOption",
    "date",
    "moment",
    "dayjs",
    "format",
    "asset",
    "asset_path",
    "image_tag",
    "stylesheet_link_tag",
    "javascript_include_tag",
    "render",
    "partial",
    "stylesheet",
    "javascript",
    "trigger",
];

/// Objects all of whose methods write for developers.
const MUTE_RECEIVERS: &[&str] = &[
    "console",
    "log",
    "logger",
    "logging",
    "debug",
    "winston",
    "tracing",
    "Log",
    "sentry",
    "Sentry",
    "stdout",
    "stderr",
    "localStorage",
    "sessionStorage",
    "classList",
    "assert",
    "analytics",
    "gtag",
    "events",
    "axios",
    "http",
    "api",
    "path",
    "fs",
    "process",
    "router",
    "$router",
];

/// Whether a call's strings, and all inside it, are for machines or developers.
pub(super) fn is_mute_call(callee: &str) -> bool {
    let last = last_part(callee);
    let receiver = receiver(callee);
    if is_one_of(receiver, MUTE_RECEIVERS) || is_one_of(last_word(receiver), &["logger", "log"]) {
        return true;
    }
    MUTE_CALLS.contains(&last) && !speaks(receiver)
}

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
pub(super) fn speaks(callee: &str) -> bool {
    let last = last_part(callee);
    let speaking = |name: &str| words(name).any(|word| is_one_of(word, SPEAKING));
    let reading = words(last)
        .next()
        .is_some_and(|word| is_one_of(word, READING));
    match last {
        "createTextNode" | "createAlert" | "link_to" | "button_to" | "setError" | "setErrors"
        | "showError" | "content_tag" | "mail_to" | "link-to" | "println" | "Text" => true,
        "success" | "error" | "warning" | "warn" | "info" | "show" | "loading" | "open"
        | "fire" | "add" => speaking(receiver(callee)),
        _ => speaking(last) && !reading,
    }
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
pub(super) fn shows(callee: &str) -> bool {
    let is_shown = |name: &str| {
        let name = name.trim_start_matches(['$', '_']);
        SHOWING.contains(&name)
            || words(name)
                .next()
                .is_some_and(|word| is_one_of(word, &["toast", "notify", "alert"]))
    };
    is_shown(last_part(callee)) || is_shown(receiver(callee))
}

/// Last words of attributes, properties and variables that hold text for people.
const TELLING: &[&str] = &[
    "label",
    "labels",
    "title",
    "titles",
    "text",
    "texts",
    "message",
    "messages",
    "msg",
    "placeholder",
    "heading",
    "headline",
    "header",
    "description",
    "tooltip",
    "hint",
    "caption",
    "subtitle",
    "alt",
    "summary",
    "prompt",
    "legend",
    "notice",
    "warning",
    "subheading",
    "subheader",
    "tagline",
    "helper",
    "note",
    "tip",
    "question",
    "answer",
    "confirm",
    "novalue",
    "greeting",
    "desc",
    "blurb",
    "feedback",
    "copy",
];

/// Whether a name says that people get to read the value.
pub(super) fn tells(name: &str) -> bool {
    matches!(
        name,
        "textContent" | "innerText" | "innerHTML" | "ariaLabel" | "outerHTML" | "helpText"
    ) || is_one_of(last_word(name), TELLING)
}

/// Last words of properties, attributes and variables whose value is for machines.
const CODE: &[&str] = &[
    "class",
    "classes",
    "style",
    "styles",
    "id",
    "ids",
    "key",
    "keys",
    "type",
    "types",
    "href",
    "src",
    "url",
    "urls",
    "uri",
    "path",
    "paths",
    "icon",
    "icons",
    "for",
    "role",
    "method",
    "action",
    "target",
    "rel",
    "event",
    "events",
    "variant",
    "color",
    "colour",
    "size",
    "format",
    "mode",
    "selector",
    "selectors",
    "ref",
    "slot",
    "slots",
    "testid",
    "width",
    "height",
    "lang",
    "locale",
    "mime",
    "encoding",
    "align",
    "position",
    "placement",
    "direction",
    "tag",
    "component",
    "endpoint",
    "field",
    "fields",
    "param",
    "params",
    "query",
    "template",
    "prop",
    "props",
    "regex",
    "pattern",
    "cls",
    "css",
    "font",
    "family",
    "theme",
    "route",
    "module",
    "namespace",
    "file",
    "filename",
    "extension",
    "version",
    "charset",
    "cursor",
    "display",
    "transition",
    "animation",
    "schema",
    "viewbox",
    "fill",
    "stroke",
    "transform",
    "d",
    "points",
    "xmlns",
    "codec",
    "codecs",
    "accept",
    "autocomplete",
    "sort",
    "sx",
    "as",
    "layout",
    "orientation",
    "command",
    "cmd",
    "code",
    "token",
    "severity",
    "level",
    "env",
    "domain",
    "host",
    "origin",
    "hash",
    "license",
    "package",
    "repository",
    "author",
    "classname",
    "defaultvalue",
    "timezone",
    "hotkey",
    "shortcut",
    "keycode",
    "rule",
    "rules",
    "trigger",
    "shape",
    "easing",
    "autocapitalize",
    "inputmode",
    "sandbox",
    "media",
    "integrity",
    "crossorigin",
    "loading",
    "dir",
    "model",
    "kind",
];

/// Whether a name says that the value is for machines, and all that stands inside it.
pub(super) fn is_code_name(name: &str) -> bool {
    name.starts_with("data-test") || is_one_of(last_word(name), CODE)
}

/// Whether an attribute holds the name of something for machines: `name`, `field-name`.
pub(super) fn is_name(name: &str) -> bool {
    last_word(name).eq_ignore_ascii_case("name")
}

/// Methods of a string that give a text to show.
const KEEPING: &[&str] = &[
    "to_owned",
    "to_string",
    "into",
    "format",
    "replace",
    "toUpperCase",
    "toLowerCase",
    "trim",
    "concat",
    "to_uppercase",
    "to_lowercase",
    "repeat",
    "padEnd",
    "padStart",
    "toString",
    "upper",
    "title",
    "capitalize",
    "html_safe",
    "as_str",
];

/// Whether the method of a string gives a text to show, not a part, a test or a translation.
pub(super) fn keeps_text(method: &str) -> bool {
    KEEPING.contains(&method)
}

/// Parts of the names of files that hold tests, samples or what a tool made.
const TESTS: &[&str] = &[
    "/tests/",
    "/test/",
    "/__tests__/",
    "/__mocks__/",
    "/spec/",
    "/fixtures/",
    "/testdata/",
    "/benches/",
    "/examples/",
    "/stories/",
    ".test.",
    ".spec.",
    ".stories.",
    "_test.",
    ".d.ts",
    ".min.js",
    ".config.",
];

/// Whether a file holds tests, samples or what a tool made, by its name.
pub(super) fn is_test_file(name: &str) -> bool {
    let name = format!("/{}", name.replace('\\', "/"));
    TESTS.iter().any(|part| name.contains(part))
}
