//! Files by their names.

/// Parts of the names of files that hold tests, samples or what a tool made.
const TESTS: &[&str] = &[
    "/tests/",
    "/test/",
    "/__tests__/",
    "/__mocks__/",
    "/spec/",
    "/fixtures/",
    "/testdata/",
    "/benches/",
    "/examples/",
    "/stories/",
    ".test.",
    ".spec.",
    ".stories.",
    "_test.",
    ".d.ts",
    ".min.js",
    ".config.",
];

/// Whether a file holds tests, samples or what a tool made, by its name.
pub(in crate::check::template) fn is_test_file(name: &str) -> bool {
    let name = format!("/{}", name.replace('\\', "/"));
    TESTS.iter().any(|part| name.contains(part))
}
