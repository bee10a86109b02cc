//! Why a page is not judged.

/// Why a page could not be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unjudged {
    /// Neither the user nor the page says which language it should be in.
    NoLocale,
    /// It should be in a language that neither tables nor its script tell.
    #[non_exhaustive]
    NoTables {
        /// The locale.
        locale: String,
    },
}
