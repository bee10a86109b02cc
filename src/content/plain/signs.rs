//! What a line shows by its form: the signs that `data/content/line-signs.tsv` weighs.

use super::line::Line;
use super::zone::Zone;
use crate::locale::words;

macro_rules! signs {
    ($($(#[$doc:meta])* $sign:ident = $name:literal,)*) => {
        /// Something that a line shows by its form.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Sign {
            $($(#[$doc])* $sign,)*
        }

        impl Sign {
            /// All signs, in the order of this list.
            pub(super) const ALL: &[Sign] = &[$(Sign::$sign,)*];

            /// The sign of this name in the table, if there is one.
            pub(super) fn from_name(name: &str) -> Option<Sign> {
                match name {
                    $($name => Some(Sign::$sign),)*
                    _ => None,
                }
            }
        }
    };
}

signs! {
    /// Of a label's length.
    Short = "short",
    /// Reads as running text.
    Sentence = "sentence",
    /// Reads as running text, and goes on for long.
    LongSentence = "long-sentence",
    /// Begins with an arrow or a pointing hand.
    Pointer = "pointer",
    /// Begins with one of those that advertisements begin with.
    TeaserArrow = "teaser-arrow",
    /// Long, and begins with none of those.
    LongWithoutArrow = "long-without-arrow",
    /// Begins with `#`.
    Hashtag = "hashtag",
    /// Stands after the article, among the last lines.
    LastLines = "last-lines",
    /// Stands after the article, and many lines follow.
    FarFromEnd = "far-from-end",
    /// Of a headline's length, and no running text.
    Headline = "headline",
    /// Begins with the number of a rank, or is one.
    Rank = "rank",
    /// Of a deck's length.
    Deck = "deck",
    /// As short as headings are, and no sentence.
    Heading = "heading",
    /// Of so few letters that it says nothing.
    Tiny = "tiny",
    /// Ends with a recognized credit.
    Credited = "credited",
    /// Long, and stands in the text twice.
    Repeated = "repeated",
    /// A sentence, or begins with a reference mark.
    Remark = "remark",
    /// Long enough to be a comment.
    Comment = "comment",
    /// Laughs, or masks a name.
    CommentMark = "comment-mark",
    /// Has a sign of rights or the word for them.
    Rights = "rights",
    /// A message was recognized in it.
    Recognized = "recognized",
}

/// Words of a label at most; a script without spaces makes halves of words.
const SHORT: f32 = 3.5;
/// Words of a headline at least.
const LONG: f32 = 5.0;
/// Words from which a sentence is no deck's.
const LONG_SENTENCE: f32 = 25.0;
/// Letters from which few words are a deck.
const DECK: f32 = 16.0;
/// Words of a heading at most.
const HEADING: f32 = 14.0;
/// Letters that anything worth heading has at least.
const TINY: f32 = 4.0;
/// Lines that the footer of a page has at most.
const LAST_LINES: usize = 25;

/// The signs that a line shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signs(u32);

impl Signs {
    /// Those of the line at `at`, which stands in `zone`.
    pub(super) fn of(lines: &[Line<'_>], at: usize, zone: Zone) -> Signs {
        let (line, left) = (&lines[at], lines.len() - at);
        let shown = Sign::ALL
            .iter()
            .filter(|sign| shows(**sign, line, zone, left));
        Signs(shown.fold(0, |signs, sign| signs | 1 << *sign as u32))
    }

    /// Whether a sign is among them.
    pub(super) fn has(self, sign: Sign) -> bool {
        self.0 >> sign as u32 & 1 == 1
    }
}

/// Whether a line shows a sign, `left` lines before the end of the text, itself among them.
fn shows(sign: Sign, line: &Line<'_>, zone: Zone, left: usize) -> bool {
    let shape = &line.shape;
    let long = shape.words >= LONG;
    let arrow = || line.text.starts_with(['☞', '▷']);
    match sign {
        Sign::Short => shape.words <= SHORT,
        Sign::Sentence => line.is_sentence(),
        Sign::LongSentence => line.is_sentence() && shape.words > LONG_SENTENCE,
        Sign::Pointer => line.text.starts_with(['▶', '▷', '☞', '►']),
        Sign::TeaserArrow => arrow(),
        Sign::LongWithoutArrow => long && !arrow(),
        Sign::Hashtag => line.text.starts_with('#'),
        Sign::LastLines => zone == Zone::After && left < LAST_LINES,
        Sign::FarFromEnd => zone == Zone::After && left >= LAST_LINES,
        Sign::Headline => long && !line.is_sentence(),
        Sign::Rank => begins_with_rank(line.text),
        Sign::Deck => long || shape.letters > DECK,
        Sign::Heading => shape.words <= HEADING && !shape.ends_sentence,
        Sign::Tiny => shape.letters < TINY,
        Sign::Credited => ends_with_credit(line),
        Sign::Repeated => line.copies > 1 && long,
        Sign::Remark => line.is_sentence() || line.text.starts_with('※'),
        Sign::Comment => line.is_sentence() || long,
        Sign::CommentMark => is_comment_mark(line.text),
        Sign::Rights => line.text.contains(['©', 'ⓒ']) || has_any(line.text, words::RIGHTS),
        Sign::Recognized => !line.found.is_empty(),
    }
}

fn has_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// What stands about comments and nowhere else: masked names, laughter.
fn is_comment_mark(text: &str) -> bool {
    text.contains("***") || has_any(text, words::LAUGHTER)
}

/// `1 `, `2.`: a rank before a headline, or alone.
fn begins_with_rank(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    (1..=2).contains(&digits)
        && (rest.is_empty()
            || rest.starts_with([' ', '.'])
            || words::RANK_END.iter().any(|end| rest.starts_with(end)))
}

/// Whether a recognized credit ends the line and something stands before it.
pub(super) fn ends_with_credit(line: &Line<'_>) -> bool {
    line.found.iter().any(|found| {
        found.role == "credit" && found.span.end + 2 >= line.text.len() && found.span.start > 8
    })
}

#[cfg(test)]
mod tests {
    use super::begins_with_rank;

    #[test]
    fn ranks_stand_before_headlines() {
        for text in ["1", "2. 강물이 불었다", "10 Flood warning", "3위 폭우"] {
            assert!(begins_with_rank(text), "{text}");
        }
        for text in ["", "2024년 폭우", "3일 폭우", "100"] {
            assert!(!begins_with_rank(text), "{text}");
        }
    }
}
