//! Texts that leave the choice open: 을(를), 은(는), (으)로 … settled by the word before them.

use std::borrow::Cow;

use super::last::final_sound;
use super::particle::Particle;

/// Both forms in one, as people and programs write them, longest first where one begins another.
const OPEN_FORMS: [&str; 26] = [
    "을(를)",
    "를(을)",
    "은(는)",
    "는(은)",
    "이(가)",
    "가(이)",
    "과(와)",
    "와(과)",
    "아(야)",
    "야(아)",
    "(을)를",
    "(은)는",
    "(이)가",
    "(과)와",
    "(와)과",
    "(으)로",
    "(이)나",
    "(이)라",
    "(이)랑",
    "(이)며",
    "(이)든",
    "(이)란",
    "(이)여",
    "으로(로)",
    "로(으로)",
    "이나(나)",
];

/// `text` with every open particle settled by the word before it; where nobody can tell how that word
/// is read, the particle stays open. Borrows when nothing changes.
///
/// ```
/// use kijil::language::korean::settle;
///
/// assert_eq!(settle("\u{2068}파일\u{2069}을(를) 서울(으)로 보냈습니다"), "\u{2068}파일\u{2069}을 서울로 보냈습니다");
/// assert_eq!(settle("漢字을(를)"), "漢字을(를)");
/// ```
pub fn settle(text: &str) -> Cow<'_, str> {
    let mut settled = String::new();
    let mut done = 0;
    for (bracket, _) in text.match_indices('(') {
        let Some((start, form)) = open_form(text, bracket) else {
            continue;
        };
        if start < done {
            continue;
        }
        let (Some(particle), Some(sound)) = (Particle::parse(form), final_sound(&text[..start]))
        else {
            continue;
        };
        settled.push_str(&text[done..start]);
        settled.push_str(particle.after_sound(sound));
        done = start + form.len();
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    settled.push_str(&text[done..]);
    Cow::Owned(settled)
}

/// The open form whose bracket stands here, and where it starts.
fn open_form(text: &str, bracket: usize) -> Option<(usize, &'static str)> {
    OPEN_FORMS.iter().find_map(|form| {
        let start = bracket.checked_sub(form.find('(')?)?;
        let is_here = text.get(start..).is_some_and(|rest| rest.starts_with(form));
        is_here.then_some((start, *form))
    })
}

#[cfg(test)]
mod tests {
    use super::settle;

    #[test]
    fn settles_what_can_be_told() {
        assert_eq!(settle("URL을(를) 3(으)로"), "URL을 3으로");
        assert_eq!(settle("사과(이)나 배(이)랑 감과(와)"), "사과나 배랑 감과");
        assert_eq!(settle("홍길동이(가) 왔다"), "홍길동이 왔다");
        assert_eq!(settle("나무(을)를 사람(이)가"), "나무를 사람이");
    }

    #[test]
    fn leaves_all_else_alone() {
        for text in ["", "을(를)", "그는(은행원)", "파일(새 폴더)을", "a (b) c"] {
            assert_eq!(settle(text), text);
        }
    }
}
