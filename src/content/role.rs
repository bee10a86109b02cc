//! What a block is for.

macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident = $name:literal => $folded:ident,)*) => {
        /// What a block is for. The string forms are stable and appear in machine formats.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Role {
            $($(#[$doc])* $variant,)*
        }

        impl Role {
            /// All roles, in the order of this list.
            pub const ALL: &[Role] = &[$(Role::$variant,)*];

            /// Its name in machine formats and in the bundles' file names, kebab-case.
            pub fn name(self) -> &'static str {
                match self {
                    $(Role::$variant => $name,)*
                }
            }

            /// The role of this name, if there is one.
            pub fn from_name(name: &str) -> Option<Role> {
                match name {
                    $($name => Some(Role::$variant),)*
                    _ => None,
                }
            }

            /// The class that readers see it as.
            pub fn folded(self) -> Folded {
                match self {
                    $(Role::$variant => Folded::$folded,)*
                }
            }
        }
    };
}

roles! {
    /// The article's own headline, every copy of it.
    Title = "title" => Title,
    /// Deck, summary lines of the desk, pull quotes.
    Subtitle = "subtitle" => Title,
    /// A heading inside the text.
    Heading = "heading" => Body,
    /// The article's sentences, list items, table rows; on other pages the main content.
    Body = "body" => Body,
    /// Place and agency before the first sentence, up to `=` or `--`.
    Dateline = "dateline" => Byline,
    /// Who wrote it, or their address.
    Byline = "byline" => Byline,
    /// Published or updated, with its label.
    Date = "date" => Date,
    /// What a picture shows.
    Caption = "caption" => Caption,
    /// Who made the picture, video or graphics.
    Credit = "credit" => Caption,
    /// Speaker label or hand-over line of a broadcast script.
    BroadcastMarker = "broadcast-marker" => Other,
    /// The reporter's last line in a broadcast script.
    BroadcastSignoff = "broadcast-signoff" => Byline,
    /// An end mark alone in its line.
    Terminator = "terminator" => Other,
    /// Rights notice, of the article or the site.
    Copyright = "copyright" => Copyright,
    /// Asks readers for tips.
    TipLine = "tip-line" => Other,
    /// The outlet's own advertising.
    Promo = "promo" => Other,
    /// Others' advertising, and its slots.
    Ad = "ad" => Other,
    /// Member or login wall.
    Paywall = "paywall" => Other,
    /// Machine summary and its disclaimer.
    AiSummary = "ai-summary" => Other,
    /// Message of the site or desk to the reader.
    Notice = "notice" => Other,
    /// Section name or kicker beside the article, tags, page number.
    Label = "label" => Other,
    /// Share, send, copy the address.
    ShareTool = "share-tool" => Other,
    /// Font size, print, bookmark, player, dialogs.
    ReaderUi = "reader-ui" => Other,
    /// Like and sad counts, "recommend this article".
    Reaction = "reaction" => Other,
    /// Comment box, counts, rules and the comments themselves.
    CommentUi = "comment-ui" => Other,
    /// Other headlines, teasers and their header.
    Related = "related" => Links,
    /// The same where readers order the list.
    Ranking = "ranking" => Links,
    /// Box about the author.
    ReporterWidget = "reporter-widget" => Byline,
    /// Menus, search, language, skip links, breadcrumbs.
    Nav = "nav" => Links,
    /// Menus and addresses below everything.
    Footer = "footer" => Links,
    /// Leftovers of code.
    Residue = "residue" => Other,
}

/// The eight classes that readers see. They are all there will be: new roles fold into one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Folded {
    /// Sentences and headings inside the text.
    Body,
    /// The headline and its deck.
    Title,
    /// Who and where from.
    Byline,
    /// When.
    Date,
    /// What pictures show, and who made them.
    Caption,
    /// Rights notices.
    Copyright,
    /// Ways to elsewhere and things to press.
    Links,
    /// All else.
    Other,
}

impl Folded {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Folded::Body => "body",
            Folded::Title => "title",
            Folded::Byline => "byline",
            Folded::Date => "date",
            Folded::Caption => "caption",
            Folded::Copyright => "copyright",
            Folded::Links => "links",
            Folded::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role;

    #[test]
    fn names_give_back_their_roles() {
        assert_eq!(Role::ALL.len(), 30);
        for role in Role::ALL {
            assert_eq!(Role::from_name(role.name()), Some(*role));
        }
    }
}
