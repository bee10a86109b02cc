//! Functions and components that translate what they are handed.

use super::{asks_of_text, is_one_of, last_part, receiver};

/// Functions whose string is a key or already marked for translation.
const TRANSLATORS: &[&str] = &[
    "t",
    "$t",
    "$_",
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
    "fluent",
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

/// Objects whose methods only share their names with translators: the formatters of ECMA-402, the elements of a view.
const OTHERS: &[&str] = &["Intl", "tag", "html", "console"];

/// Whether a call's strings are message keys or texts that are marked.
pub(in crate::check::template) fn is_translator(callee: &str) -> bool {
    let (last, receiver) = (last_part(callee), receiver(callee));
    if OTHERS.contains(&receiver) {
        return false;
    }
    TRANSLATORS.contains(&last) || is_one_of(receiver, TRANSLATING)
}

/// Translators and methods of their objects whose string is no key: a namespace, a locale, an event.
const NOT_OF_KEYS: &[&str] = &[
    "useTranslation",
    "useTranslations",
    "getTranslation",
    "getTranslations",
    "getFixedT",
    "changeLanguage",
    "changeLocale",
    "setLocale",
    "loadLanguages",
    "loadNamespaces",
    "hasLoadedNamespace",
    "addResource",
    "addResources",
    "addResourceBundle",
    "hasResourceBundle",
    "getResource",
    "getResourceBundle",
    "reloadResources",
    "setDefaultNamespace",
    "use",
    "on",
    "off",
    "emit",
    "dir",
    "init",
    "of",
    "setAttributes",
];

/// Whether the string that a translator is handed is the key of a message.
pub(in crate::check::template) fn takes_key(callee: &str) -> bool {
    let last = last_part(callee);
    is_translator(callee) && !NOT_OF_KEYS.contains(&last) && !asks_of_text(last)
}

/// Whether an attribute of a component that translates names the message.
pub(in crate::check::template) fn is_key_attribute(element: &str, name: &str) -> bool {
    match name {
        "data-l10n-id" | "data-i18n" => true,
        "i18nKey" | "keypath" => is_translating_element(element),
        "path" => element == "i18n",
        "id" => matches!(
            element,
            "FormattedMessage"
                | "FormattedHTMLMessage"
                | "FormatMessage"
                | "Localized"
                | "Translate"
        ),
        _ => false,
    }
}

/// Components whose content is a marked text.
pub(in crate::check::template) fn is_translating_element(element: &str) -> bool {
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

/// Views and modifiers of SwiftUI, whose literals are `LocalizedStringKey`s: the system looks them up in the catalogs.
const SWIFT_UI: &[&str] = &[
    "Text",
    "Button",
    "Label",
    "LabeledContent",
    "Toggle",
    "Picker",
    "TextField",
    "SecureField",
    "Section",
    "NavigationLink",
    "Link",
    "Menu",
    "Stepper",
    "DatePicker",
    "ProgressView",
    "GroupBox",
    "DisclosureGroup",
    "ContentUnavailableView",
    "navigationTitle",
    "navigationBarTitle",
    "alert",
    "confirmationDialog",
    "help",
    "accessibilityLabel",
    "accessibilityHint",
    "badge",
    "String",
    "LocalizedStringKey",
    "LocalizedStringResource",
    "AttributedString",
];

/// Whether a call of Swift hands its literals to the system's own translation.
pub(in crate::check::template) fn is_looked_up_by_swift(callee: &str) -> bool {
    SWIFT_UI.contains(&last_part(callee))
}
