//! What kind of page it is.

/// What a page is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum PageType {
    /// A text by an author: news, a post, an essay.
    #[default]
    Article,
    /// A page about a service, a company, an offer.
    Service,
    /// One thing that can be bought.
    Product,
    /// Several things that can be bought or chosen.
    Collection,
    /// A thread of posts, a question with its answers.
    Forum,
    /// A list of articles or other pages.
    Listing,
    /// Manuals and references.
    Documentation,
}

impl PageType {
    /// All page types; the order is that of the model.
    pub const ALL: [PageType; 7] = [
        PageType::Article,
        PageType::Service,
        PageType::Product,
        PageType::Collection,
        PageType::Forum,
        PageType::Listing,
        PageType::Documentation,
    ];

    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            PageType::Article => "article",
            PageType::Service => "service",
            PageType::Product => "product",
            PageType::Collection => "collection",
            PageType::Forum => "forum",
            PageType::Listing => "listing",
            PageType::Documentation => "documentation",
        }
    }
}
