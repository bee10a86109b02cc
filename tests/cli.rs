//! The program as it is used: transcripts of commands and what they print.

#[test]
fn transcripts_hold() {
    trycmd::TestCases::new()
        .case("tests/cli/*.trycmd")
        .case("README.md")
        .case("docs/site-builders.md")
        .case("docs/translators.md");
}
