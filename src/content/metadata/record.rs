//! What is claimed of a page.

/// What a page says of itself; nothing that it does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// The second headline.
    pub subtitle: Option<String>,
    /// What it says of itself in a sentence or two.
    pub description: Option<String>,
    /// Who wrote it, as the page names them.
    pub authors: Vec<String>,
    /// When it was published, ISO 8601, with time and zone as far as the page gives them.
    pub published: Option<String>,
    /// When it was last changed, ISO 8601.
    pub modified: Option<String>,
    /// The section that it stands in.
    pub section: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its language, a BCP 47 tag: declared, or else told from the text.
    pub language: Option<String>,
    /// Its canonical address as the page has it: text from the page, to be escaped as such.
    pub canonical: Option<String>,
    /// The site's name.
    pub site_name: Option<String>,
    /// The licence that it is under: its address, or what the page calls it. Text from the page, to be escaped as such.
    pub license: Option<String>,
    /// How many comments or answers it says that it has.
    pub comments: Option<u64>,
    /// The agency that its dateline or byline names.
    pub agency: Option<String>,
    /// Its pictures, those that the head tells first.
    pub images: Vec<Image>,
}

/// A picture of the article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Image {
    /// Its address as the page has it, perhaps relative: text from the page, to be escaped as such.
    pub address: String,
    /// What is shown in its stead.
    pub alt: Option<String>,
    /// What it shows.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// How wide it is in pixels, as the head of the page tells.
    pub width: Option<u32>,
    /// How high it is in pixels.
    pub height: Option<u32>,
}
