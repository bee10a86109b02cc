//! The formats of findings, held against `tests/cases/report/expected.*`.
//!
//! `KIJIL_BLESS=1 cargo test report` writes them anew, to be read before they are committed.

use std::fs;

use kijil::check::{self, Finding, Fix, Options, Safety};
use kijil::document::LineIndex;
use kijil::document::Span;
use kijil::encoding::{Hints, decode};
use kijil::locale::Speech;
use kijil::report::{
    FindingRecord, Github, Html, Json, JsonLines, Junit, Repetition, Report, Sarif, Status,
    Summary, json_line,
};
use kijil::{Cleaner, PageRecord, clean};

const NAME: &str = "pages/a b,c:100%/장바구니.hbs";

fn findings(text: &str) -> Vec<Finding> {
    let decoded = decode(text.as_bytes(), &Hints::default());
    let mut findings = check::file(NAME, &decoded, &Options::default()).unwrap();
    let last = findings.last_mut().unwrap();
    last.fix = Some(Fix {
        span: last.span,
        replacement: "{{t \"save\"}}".to_owned(),
        safety: Safety::ChangesWording,
    });
    last.lang = Some("en".to_owned());
    findings
}

fn written(report: impl FnOnce(&mut Vec<u8>, &str, &[Finding], &Summary)) -> String {
    let text = fs::read_to_string("tests/cases/report/input.hbs").unwrap();
    let findings = findings(&text);
    let mut summary = Summary::default();
    summary.checked = 2;
    summary.findings = findings.len();
    summary.failed = vec![(
        "gone.vue".to_owned(),
        "cannot read gone.vue: <missing> & \"gone\"".to_owned(),
    )];
    let mut out = Vec::new();
    report(&mut out, &text, &findings, &summary);
    String::from_utf8(out).unwrap()
}

/// What a format writes of one page with findings and one without.
fn run(mut report: impl Report, text: &str, findings: &[Finding], summary: &Summary) {
    report.page(NAME, text, findings).unwrap();
    report.page("clean.vue", "", &[]).unwrap();
    report.finish(summary).unwrap();
}

fn matches(ending: &str, written: &str) {
    let path = format!("tests/cases/report/expected.{ending}");
    let written = written.replace(env!("CARGO_PKG_VERSION"), "VERSION");
    if std::env::var_os("KIJIL_BLESS").is_some() {
        fs::write(&path, &written).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), written, "{path}");
}

#[test]
fn json_lines() {
    let written =
        written(|out, text, findings, summary| run(JsonLines::new(out), text, findings, summary));
    for line in written.lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap();
    }
    matches("jsonl", &written);
}

#[test]
fn json() {
    let written =
        written(|out, text, findings, summary| run(Json::new(out), text, findings, summary));
    let value: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(value["schema"], "kijil-findings/1");
    matches("json", &written);
}

#[test]
fn github() {
    let written =
        written(|out, text, findings, summary| run(Github::new(out), text, findings, summary));
    assert!(
        written.lines().all(|line| line.starts_with("::")),
        "{written}"
    );
    matches("github.txt", &written);
}

#[test]
fn junit() {
    let written =
        written(|out, text, findings, summary| run(Junit::new(out), text, findings, summary));
    matches("junit.xml", &written);
}

#[test]
fn html() {
    let written = written(|out, text, findings, summary| {
        run(
            Html::new(out, Repetition::Once, Speech::default()),
            text,
            findings,
            summary,
        )
    });
    assert!(!written.contains("<script>"), "what is found is escaped");
    matches("report.html", &written);
}

#[test]
fn sarif() {
    let written =
        written(|out, text, findings, summary| run(Sarif::new(out), text, findings, summary));
    let log: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    // The rules grow: only those that were found are compared here, and not where they stand.
    let mut log = log.clone();
    let found = |rule: &serde_json::Value| findings_of(run, &rule["id"]) > 0;
    log["runs"][0]["tool"]["driver"]["rules"] =
        rules.iter().filter(|rule| found(rule)).cloned().collect();
    for result in log["runs"][0]["results"].as_array_mut().unwrap() {
        result["ruleIndex"] = serde_json::Value::Null;
    }
    matches(
        "sarif",
        &(serde_json::to_string_pretty(&log).unwrap() + "\n"),
    );
}

fn findings_of(run: &serde_json::Value, rule: &serde_json::Value) -> usize {
    let results = run["results"].as_array().unwrap();
    results
        .iter()
        .filter(|result| result["ruleId"] == *rule)
        .count()
}

#[test]
fn sarif_explains_every_rule_in_whole_sentences() {
    let written =
        written(|out, text, findings, summary| run(Sarif::new(out), text, findings, summary));
    let log: serde_json::Value = serde_json::from_str(&written).unwrap();
    let rules = log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap();
    assert_eq!(rules.len(), check::rules().len());
    for (rule, meta) in rules.iter().zip(check::rules()) {
        assert_eq!(rule["id"], meta.id);
        assert_eq!(rule["shortDescription"]["text"], meta.finds);
        assert_eq!(rule["fullDescription"]["text"], meta.matters);
        let (finds, matters) = (meta.finds, meta.matters);
        for (form, why) in [("text", "Why:"), ("markdown", "**Why:**")] {
            let help = rule["help"][form].as_str().unwrap();
            assert!(help.starts_with(&format!("Finds {finds}.\n")), "{help}");
            assert!(help.contains(&format!("{why} {matters}\n")), "{help}");
            assert!(
                help.contains(meta.wrong) && help.contains(meta.right),
                "{help}"
            );
        }
    }
}

/// What SARIF 2.1.0 requires of the parts that are written (3.13, 3.14, 3.18–3.20, 3.27–3.30, 3.49, 3.55–3.57).
#[test]
fn sarif_has_what_the_standard_requires() {
    let written =
        written(|out, text, findings, summary| run(Sarif::new(out), text, findings, summary));
    let log: serde_json::Value = serde_json::from_str(&written).unwrap();
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert!(driver["name"].is_string());
    for rule in driver["rules"].as_array().unwrap() {
        assert!(rule["id"].is_string() && rule["shortDescription"]["text"].is_string());
    }
    let region = |region: &serde_json::Value| {
        for name in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(
                region[name].as_u64().is_some_and(|value| value > 0),
                "{name}"
            );
        }
    };
    let file = |location: &serde_json::Value| {
        let uri = location["uri"].as_str().unwrap();
        assert!(uri.is_ascii() && !uri.contains([' ', '\\']), "{uri}");
    };
    for result in run["results"].as_array().unwrap() {
        assert!(result["message"]["text"].is_string());
        assert!(matches!(
            result["level"].as_str(),
            Some("none" | "note" | "warning" | "error")
        ));
        let place = &result["locations"][0]["physicalLocation"];
        file(&place["artifactLocation"]);
        region(&place["region"]);
        for fix in result["fixes"].as_array().into_iter().flatten() {
            for change in fix["artifactChanges"].as_array().unwrap() {
                file(&change["artifactLocation"]);
                for replacement in change["replacements"].as_array().unwrap() {
                    region(&replacement["deletedRegion"]);
                }
            }
        }
    }
}

#[test]
fn fingerprints_survive_moved_lines() {
    let prints = |text: &str| -> Vec<String> {
        let mut out = Vec::new();
        run(
            Sarif::new(&mut out),
            text,
            &findings(text),
            &Summary::default(),
        );
        let log: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        let print = |result: &serde_json::Value| {
            result["partialFingerprints"]["kijilFinding/v1"].to_string()
        };
        results.iter().map(print).collect()
    };
    let text = "<p>Save it</p>{{x}}\n<p>Save it</p>\n<p>저장</p>";
    let before = prints(text);
    assert_eq!(before, prints(&format!("\n\n  {text}")));
    assert_ne!(
        before[0], before[1],
        "the second of its kind is another one"
    );
}

#[test]
fn ends_count_code_points() {
    let text = "<p>가나 🙂 다\n라</p>{{x}}";
    let found = &findings(text)[0];
    let end = LineIndex::new(text).position(text, found.span.end);
    let mut out = Vec::new();
    run(
        Sarif::new(&mut out),
        text,
        std::slice::from_ref(found),
        &Summary::default(),
    );
    let log: serde_json::Value = serde_json::from_slice(&out).unwrap();
    let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["endLine"], end.line);
    assert_eq!(region["endColumn"], end.column);
    assert_eq!(
        found.span,
        Span {
            start: 3,
            end: text.find("</p>").unwrap()
        }
    );
}

#[test]
fn findings_are_read_back_as_they_were_written() {
    let lines = fs::read_to_string("tests/cases/report/expected.jsonl").unwrap();
    let mut again = Vec::new();
    for line in lines.lines() {
        let record: FindingRecord = serde_json::from_str(line).unwrap();
        json_line(&mut again, &record).unwrap();
    }
    assert_eq!(String::from_utf8(again).unwrap(), lines);
}

#[test]
fn pages_are_read_back_as_they_were_written() {
    let cleaner = Cleaner::new().localize("ko".parse().unwrap());
    for name in ["english", "korean", "korean-portal"] {
        let path = format!("tests/cases/clean/{name}/article.html");
        let Ok(bytes) = fs::read(&path) else { continue };
        let page = clean(&bytes, &cleaner.clone().source(path));
        assert_eq!(page.status, Status::Ok);
        assert!(!page.blocks.is_empty());
        let json = serde_json::to_string(&page).unwrap();
        assert_eq!(serde_json::from_str::<PageRecord>(&json).unwrap(), page);
    }
}

#[test]
fn an_unknown_schema_is_not_read() {
    let line = fs::read_to_string("tests/cases/report/expected.jsonl").unwrap();
    let line = line
        .lines()
        .next()
        .unwrap()
        .replace("finding/1", "finding/9");
    assert!(serde_json::from_str::<FindingRecord>(&line).is_err());
}
