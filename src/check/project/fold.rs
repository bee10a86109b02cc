//! What one file says again and again: one finding with a count.

use std::collections::HashMap;

use crate::check::Finding;
use crate::check::rules::untranslated_label;
use crate::check::{Kind, Markup, kind};

/// Which equal findings of a file become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folding {
    /// Labels of finished pages: one slip, or a name that the page keeps. For machine formats.
    Labels,
    /// Whatever is the same but for its place. For people.
    Everything,
}

/// Makes equal findings of one file one: the first, which counts the others in [`Finding::also`]. In the text of a
/// document each place is its own.
///
/// ```
/// use kijil::check::{self, Folding, Options};
///
/// let page = "<button>Sign in</button><p>어서 오십시오.</p><button>Sign in</button>";
/// let options = Options::default().with_locale("ko");
/// let mut findings = check::file("a.html", &page.into(), &options)?;
/// assert_eq!(findings.len(), 2);
/// check::fold("a.html", page, &mut findings, Folding::Labels);
/// assert_eq!((findings.len(), findings[0].also), (1, 1));
/// # Ok::<(), kijil::check::CheckError>(())
/// ```
pub fn fold(name: &str, text: &str, findings: &mut Vec<Finding>, folding: Folding) {
    let kind = kind(name, text);
    let is_folded = |finding: &Finding| match (kind, folding) {
        (Some(Kind::Page(Markup::Markdown)), _) => false,
        (_, Folding::Everything) => true,
        (Some(Kind::Page(_)), Folding::Labels) => finding.rule == untranslated_label::META.id,
        (_, Folding::Labels) => false,
    };
    let mut first: HashMap<(&str, &str, String), usize> = HashMap::new();
    let mut also: Vec<Option<usize>> = vec![Some(0); findings.len()];
    for (at, finding) in findings.iter().enumerate() {
        let text = finding.text.trim().to_lowercase();
        // What has no text of its own is told by its sentence.
        if text.is_empty() || !is_folded(finding) {
            continue;
        }
        let key = (finding.rule, finding.message.id(), text);
        let place = *first.entry(key).or_insert(at);
        if place != at {
            also[at] = None;
            if let Some(Some(count)) = also.get_mut(place) {
                *count += 1;
            }
        }
    }
    let mut counts = also.into_iter();
    findings.retain_mut(|finding| match counts.next().flatten() {
        Some(count) => {
            finding.also += count;
            true
        }
        None => false,
    });
}
