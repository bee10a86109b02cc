//! The names of the notations.

/// How a catalog is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// [Fluent](https://projectfluent.org/fluent/guide/).
    Fluent,
    /// [JSON](https://www.rfc-editor.org/rfc/rfc8259), nested or flat, as i18next and its like write it.
    Json,
    /// JSON with comments and trailing commas.
    Jsonc,
    /// [Application Resource Bundle](https://github.com/google/app-resource-bundle/wiki/ApplicationResourceBundleSpecification).
    Arb,
    /// [YAML](https://yaml.org/spec/1.2.2/), as Rails and i18next write it.
    Yaml,
    /// PO and POT of [GNU gettext](https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
    Po,
}
