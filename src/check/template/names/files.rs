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
    "/androidtest/",
    "/developer/",
    "/devtools/",
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
    "example",
    "examples",
    "sample",
    "samples",
    "mock",
    "mocks",
    "fixture",
    "developer",
    "devtools",
    "fixtures",
];

/// Whether a file holds tests, samples or what a tool made, by its name.
pub(in crate::check::template) fn is_test_file(name: &str) -> bool {
    let name = format!("/{}", name.replace('\\', "/"));
    let lower = name.to_ascii_lowercase();
    let file = name.rsplit('/').next().unwrap_or(&name);
    TESTS.iter().any(|part| lower.contains(part))
        || words(file).any(|word| is_one_of(word, SAMPLES))
}

/// Folders of scripts that run where nobody looks on.
const SERVICES: &[&str] = &["/migrations/", "/scripts/", "/server/"];

/// Whether a script is a part of a service or a tool, by its folder.
pub(in crate::check::template) fn is_of_services(name: &str) -> bool {
    let name = format!("/{}", name.replace('\\', "/"));
    SERVICES.iter().any(|folder| name.contains(folder))
}
