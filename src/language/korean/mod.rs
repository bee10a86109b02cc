//! How Korean joins words: final consonants, and the particles that follow from them.
//!
//! Most Korean particles come in two forms, one after a consonant and one after a vowel (책**을**,
//! 나무**를**); 으로/로 also counts ㄹ as a vowel. What decides is how the last word is *read*: 3 is
//! 삼, `Facebook` 페이스북, `URL` 유알엘, 5 kg 오 킬로그램.
//!
//! ```
//! use kijil::language::korean::Particle;
//!
//! let object = Particle::parse("을/를").expect("a pair");
//! assert_eq!(object.after("책"), "을");
//! assert_eq!(object.after("Facebook"), "을");
//! assert_eq!(object.after("2.5"), "를");
//! assert_eq!(Particle::parse("으로/로").expect("a pair").after("서울"), "로");
//! ```

mod last;
mod latin;
mod number;
mod particle;
mod settle;
mod sound;
mod symbol;

pub use last::final_sound;
pub use particle::Particle;
pub use settle::settle;
pub use sound::Final;
