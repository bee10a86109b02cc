//! How a reading ends, as particles need to know it.

/// How a reading ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Final {
    /// In a vowel: 나무, 3.2 (이), `server` (서버).
    Vowel,
    /// In ㄹ, which 으로/로 treats as a vowel: 서울, 1 (일), `Google` (구글).
    Rieul,
    /// In any other consonant: 책, 3 (삼), `Spring` (스프링).
    Consonant,
}
