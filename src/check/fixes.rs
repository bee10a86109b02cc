//! Fixes of findings → mended text.

use super::Finding;
use super::Fix;
use super::Safety;

/// A text with fixes applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The mended text.
    pub text: String,
    /// Which findings were mended, as indices into those given, in order of place.
    pub mended: Vec<usize>,
}

/// The text with all fixes applied that `most` allows: with [`Safety::Safe`] those that keep the wording,
/// with [`Safety::ChangesWording`] all.
///
/// Of fixes that overlap the first in the text is applied; another run applies the next. `None` where there
/// is nothing to apply. The findings must be those of this very text.
///
/// ```
/// use kijil::check::{self, Options, Safety, fixed};
///
/// let options = Options::default().with_locale("ko");
/// let page = "<p>위로 가려면<p><a href=#top>Back to top</a>";
/// let findings = check::file("a.html", &page.into(), &options)?;
/// assert_eq!(fixed(page, &findings, Safety::Safe), None);
/// let fixed = fixed(page, &findings, Safety::ChangesWording).expect("a translation is known");
/// assert_eq!(fixed.text, "<p>위로 가려면<p><a href=#top>맨 위로</a>");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn fixed(text: &str, findings: &[Finding], most: Safety) -> Option<Fixed> {
    let allowed = |fix: &&Fix| fix.safety == Safety::Safe || most == Safety::ChangesWording;
    let fixes = findings.iter().enumerate();
    let mut fixes: Vec<(usize, &Fix)> = fixes
        .filter_map(|(at, finding)| finding.fix.as_ref().filter(allowed).map(|fix| (at, fix)))
        .collect();
    fixes.sort_by_key(|(_, fix)| (fix.span.start, fix.span.end));
    let mut fixed = Fixed {
        text: String::with_capacity(text.len()),
        mended: Vec::new(),
    };
    let mut done = 0;
    for (at, fix) in fixes {
        let Some(before) = text.get(done..fix.span.start) else {
            continue;
        };
        if text.get(fix.span.start..fix.span.end).is_none() {
            continue;
        }
        fixed.text.push_str(before);
        fixed.text.push_str(&fix.replacement);
        fixed.mended.push(at);
        done = fix.span.end;
    }
    fixed.text.push_str(&text[done..]);
    (!fixed.mended.is_empty()).then_some(fixed)
}
