//! The words that content is told by and that are no message of a page: `locales/<locale>/words/*.ftl`, those of all
//! locales in one list for each file, the longest first.

include!(concat!(env!("OUT_DIR"), "/words.rs"));

#[cfg(test)]
mod tests {
    use super::{BYLINE_START, NO_NAME};

    #[test]
    fn the_longest_stands_first_and_none_twice() {
        assert!(
            BYLINE_START
                .windows(2)
                .all(|pair| pair[0].len() >= pair[1].len())
        );
        let mut sorted = NO_NAME.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), NO_NAME.len());
    }

    #[test]
    fn every_locale_adds_to_them() {
        for word in ["By", "Von", "작성자:", "作者:"] {
            assert!(BYLINE_START.contains(&word), "{word}");
        }
    }
}
