//! The documentation of the rules says what the rules say.

#[test]
fn the_page_of_rules_is_current() {
    let page = std::fs::read_to_string("docs/rules.md").expect("the page is there");
    assert!(
        page == kijil::check::rules_as_markdown(),
        "write it anew: cargo run -- explain --markdown > docs/rules.md"
    );
}

#[test]
fn every_rule_is_explained() {
    let mut ids: Vec<&str> = kijil::check::rules().iter().map(|meta| meta.id).collect();
    assert!(ids.is_sorted(), "rules stand in the order of their ids");
    ids.dedup();
    assert_eq!(
        ids.len(),
        kijil::check::rules().len(),
        "an id names one rule"
    );
    for meta in kijil::check::rules() {
        for part in [meta.finds, meta.matters, meta.wrong, meta.right] {
            assert!(
                !part.is_empty(),
                "{} lacks a part of its explanation",
                meta.id
            );
        }
        assert_ne!(meta.wrong, meta.right, "{}", meta.id);
    }
}

/// Reports put the two into sentences of their own: "Finds …." and "Why: …".
#[test]
fn what_a_rule_finds_is_no_sentence_and_why_it_matters_is() {
    for meta in kijil::check::rules() {
        assert!(!meta.finds.ends_with('.'), "{}: {}", meta.id, meta.finds);
        assert!(meta.matters.ends_with('.'), "{}: {}", meta.id, meta.matters);
    }
}
