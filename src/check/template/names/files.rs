//! Files by their names.

use super::{is_one_of, words};

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
    "/example/",
    "/samples/",
    "/mocks/",
    "/seeds/",
    "/stories/",
    ".test.",
    ".spec.",
    ".stories.",
    "_test.",
    ".d.ts",
    ".min.js",
    ".config.",
];

/// Words in the name of a file of samples: `ExampleData.ts`, `mock_users.dart`.
const SAMPLES: &[&str] = &[
    "example", "examples", "sample", "samples", "mock", "mocks", "fixture", "fixtures",
];

/// Whether a file holds tests, samples or what a tool made, by its name.
pub(in crate::check::template) fn is_test_file(name: &str) -> bool {
    let name = format!("/{}", name.replace('\\', "/"));
    let file = name.rsplit('/').next().unwrap_or(&name);
    TESTS.iter().any(|part| name.contains(part)) || words(file).any(|word| is_one_of(word, SAMPLES))
}
