//! The library's enums as records have them: by the names that each gives itself.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::check::{Confidence, Severity};
use crate::content::{Kind, PageType, Reason, Role};
use crate::encoding::{Contradiction, Evidence};

/// Writes an enum by its name and reads it from among all names.
macro_rules! by_name {
    ($($type:ty: $all:expr,)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
                let name = String::deserialize(deserializer)?;
                let mut all = $all.iter().copied();
                all.find(|known: &$type| known.name() == name).ok_or_else(|| {
                    D::Error::custom(format_args!("no {} is named {name:?}", stringify!($type)))
                })
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let names: Vec<&str> = $all.iter().map(|known| known.name()).collect();
                schemars::json_schema!({ "type": "string", "enum": names })
            }
        }
    )*};
}

/// Every variant of an enum; a new one does not compile until it is listed.
macro_rules! all {
    ($type:ident: $($variant:ident),*) => {{
        const ALL: &[$type] = &[$($type::$variant),*];
        // Only its arms matter.
        const _: fn($type) = |variant| match variant {
            $($type::$variant => (),)*
        };
        ALL
    }};
}

by_name! {
    Role: Role::ALL,
    Reason: Reason::ALL,
    PageType: PageType::ALL,
    Kind: all!(Kind: Paragraph, Heading, ListItem, Quote, Code, Table, Figure, Label),
    Evidence: all!(Evidence: Bom, Transport, Declared, Utf8, Detected),
    Contradiction: all!(Contradiction: Mark, ValidUtf8, Implausible, Unknown),
    Severity: all!(Severity: Hint, Warning, Error),
    Confidence: all!(Confidence: Possible, Likely, Certain),
}
