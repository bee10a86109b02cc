//! Why a block has its role.

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// Why a block has its role. The string forms are stable and appear in machine formats.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[$doc])* $variant,)*
        }

        impl Reason {
            /// All reasons.
            pub const ALL: &[Reason] = &[$(Reason::$variant,)*];

            /// Its name in machine formats, kebab-case.
            ///
            /// ```
            /// assert_eq!(kijil::content::Reason::InFooter.name(), "in-footer");
            /// ```
            pub fn name(self) -> &'static str {
                match self {
                    $(Reason::$variant => $name,)*
                }
            }
        }
    };
}

reasons! {
    /// A newsroom phrase of the bundles.
    Phrase = "phrase",
    /// Reads as the article, and stands in it.
    Article = "article",
    /// Its form, its place and its neighbours.
    Form = "form",
    /// The model takes it for main content.
    Model = "model",
    /// What stands beside it is main content.
    MainBeside = "main-beside",
    /// A heading in the main content.
    MainHeading = "main-heading",
    /// It is the title that the page gives itself.
    OwnTitle = "own-title",
    /// The page carries its text only as structured data.
    Data = "data",
    /// It points elsewhere after the article's end.
    Pointer = "pointer",
    /// It stands after what closes the article.
    Closed = "closed",
    /// It stands in a deck above the first sentence.
    Deck = "deck",
    /// It has a copyright sign.
    CopyrightSign = "copyright-sign",
    /// It is a date beside the main content.
    DateBeside = "date-beside",
    /// It stands in a figure.
    InFigure = "in-figure",
    /// It stands in a navigation landmark.
    InNavigation = "in-navigation",
    /// It stands in a footer.
    InFooter = "in-footer",
    /// It stands in a dialog.
    InDialog = "in-dialog",
    /// It is a button.
    Button = "button",
    /// It stands in a side column.
    InAside = "in-aside",
    /// It stands in a form.
    InForm = "in-form",
    /// It is a link before the main content.
    LinkBefore = "link-before",
    /// It stands before the main content.
    Before = "before",
    /// It is a link between the main content.
    LinkWithin = "link-within",
    /// It does not read like the main content around it.
    Within = "within",
    /// It is a link after the main content.
    LinkAfter = "link-after",
    /// It stands after the main content.
    After = "after",
    /// Its container is named after consent.
    NamedConsent = "named-consent",
    /// Its container is named after comments.
    NamedComments = "named-comments",
    /// Its container is named after captions.
    NamedCaptions = "named-captions",
    /// Its container is named after sharing.
    NamedSharing = "named-sharing",
    /// Its container is named after a wall.
    NamedWall = "named-wall",
    /// Its container is named after advertising.
    NamedAdvertising = "named-advertising",
    /// Its container is named after popularity.
    NamedPopularity = "named-popularity",
    /// Its container is named after related pages.
    NamedRelatedPages = "named-related-pages",
    /// Its container is named after a newsletter.
    NamedNewsletter = "named-newsletter",
    /// Its container is named after breadcrumbs.
    NamedBreadcrumbs = "named-breadcrumbs",
    /// Its container is named after rights.
    NamedRights = "named-rights",
    /// Its container is named after a footer.
    NamedFooter = "named-footer",
    /// Its container is named after navigation.
    NamedNavigation = "named-navigation",
    /// Its container is named after skipping.
    NamedSkipping = "named-skipping",
    /// Its container is named after tools.
    NamedTools = "named-tools",
    /// Its container is named after paging.
    NamedPaging = "named-paging",
    /// Its container is named after the author.
    NamedAuthor = "named-author",
    /// Its container is named after tags.
    NamedTags = "named-tags",
    /// Its container is named after counts.
    NamedCounts = "named-counts",
    /// Its container is named after latest pages.
    NamedLatestPages = "named-latest-pages",
    /// Its container is named after search.
    NamedSearch = "named-search",
    /// Its container is named after accounts.
    NamedAccounts = "named-accounts",
    /// Its container is named after languages.
    NamedLanguages = "named-languages",
    /// Its container is named after promotion.
    NamedPromotion = "named-promotion",
    /// Its container is named after a dialog.
    NamedDialog = "named-dialog",
    /// Its container is named after a side column.
    NamedSideColumn = "named-side-column",
    /// Its container is named after a header.
    NamedHeader = "named-header",
}
