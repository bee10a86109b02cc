//! Bytes through the door of `encoding`: cases as data, and properties of any bytes.

use std::fs;
use std::path::Path;

use kijil::encoding::{Hints, Repair, Text, decode, not_text};
use proptest::prelude::*;
use serde_json::Value;

fn strings(value: &Value) -> Vec<&str> {
    let items = value.as_array().map_or(&[][..], Vec::as_slice);
    items.iter().filter_map(Value::as_str).collect()
}

/// Kind and text of each repair.
fn repairs(text: &Text) -> Vec<Vec<&str>> {
    let repaired = |repair: &Repair| vec![repair.kind, &text.as_str()[repair.start..repair.end]];
    // The kinds are static, the texts the document's.
    text.repairs.iter().map(repaired).collect()
}

#[test]
fn bytes_mean_what_their_cases_expect() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/encoding");
    let mut cases = 0;
    for entry in fs::read_dir(folder).expect("the cases' folder") {
        let case = entry.expect("a case").path();
        let bytes = fs::read(case.join("input.dat")).expect("an input");
        let expected = fs::read_to_string(case.join("expected.json")).expect("an expectation");
        let expected: Value = serde_json::from_str(&expected).expect("JSON");
        let mut hints = Hints::default();
        hints.transport = expected["transport"].as_str().map(str::to_owned);
        let text = decode(&bytes, &hints);
        let name = case.display();
        assert_eq!(Some(text.as_str()), expected["text"].as_str(), "{name}");
        assert_eq!(Some(text.encoding), expected["encoding"].as_str(), "{name}");
        assert_eq!(
            Some(text.evidence.name()),
            expected["evidence"].as_str(),
            "{name}"
        );
        let expected_repairs = expected["repairs"]
            .as_array()
            .map_or(&[][..], Vec::as_slice);
        let expected_repairs: Vec<_> = expected_repairs.iter().map(strings).collect();
        assert_eq!(repairs(&text), expected_repairs, "{name}");
        let overruled: Vec<_> = text.overruled.iter().map(|told| &*told.label).collect();
        assert_eq!(overruled, strings(&expected["overruled"]), "{name}");
        cases += 1;
    }
    assert!(cases >= 40);
}

/// Sentences of several scripts.
const SENTENCES: [&str; 8] = [
    "Der Fluss ist über die Ufer getreten.",
    "Мост закрыт до субботы.",
    "Η γέφυρα είναι κλειστή.",
    "الجسر مغلق يوم السبت.",
    "पुल शनिवार को बंद है।",
    "สะพานปิดวันเสาร์",
    "다리는 토요일에 닫힌다.",
    "橋は土曜日に閉まります。",
];

fn sentences() -> impl Strategy<Value = String> {
    let sentence = prop::sample::select(&SENTENCES[..]);
    prop::collection::vec(sentence, 1..6).prop_map(|sentences| sentences.join(" "))
}

proptest! {
    #[test]
    fn wide_text_comes_back_from_its_encoding(text in sentences()) {
        let units = || text.encode_utf16();
        let scalars = || text.chars().map(u32::from);
        let encoded: [Vec<u8>; 4] = [
            units().flat_map(u16::to_le_bytes).collect(),
            units().flat_map(u16::to_be_bytes).collect(),
            scalars().flat_map(u32::to_le_bytes).collect(),
            scalars().flat_map(u32::to_be_bytes).collect(),
        ];
        for bytes in encoded {
            let decoded = decode(&bytes, &Hints::default());
            prop_assert_eq!(decoded.as_str(), &text);
            prop_assert_eq!(not_text(&bytes), None);
        }
    }

    #[test]
    fn capitals_and_small_letters_are_left_alone(text in sentences()) {
        for text in [text.to_uppercase(), text.to_lowercase(), text] {
            let decoded = decode(text.as_bytes(), &Hints::default());
            prop_assert_eq!(decoded.as_str(), &text);
            prop_assert!(decoded.repairs.is_empty());
        }
    }

    /// What no reading makes text of is not claimed.
    #[test]
    fn random_bytes_are_never_sure(bytes in prop::collection::vec(0x80_u8.., 200..400)) {
        let text = decode(&bytes, &Hints::default());
        prop_assert!(text.confidence < 0.9, "{} {}", text.encoding, text.confidence);
    }

    #[test]
    fn korean_comes_back_from_its_encoding(
        words in prop::collection::vec("(오늘|아침|빵집|문을|여는|사람|bread|[0-9]{1,3})", 4..40)
    ) {
        let korean = format!("동네 이야기 {}", words.join(" "));
        let (bytes, _, _) = encoding_rs::EUC_KR.encode(&korean);
        let text = decode(&bytes, &Hints::default());
        prop_assert_eq!((text.as_str(), text.encoding), (korean.as_str(), "EUC-KR"));
    }

    #[test]
    fn valid_utf_8_of_a_sentence_is_itself(sentence in "(강물이|다리가|주민들은|빵집에서|아침마다){1,3} [a-z]{1,9} (é|я|字|かな|🙂)") {
        let text = decode(sentence.as_bytes(), &Hints::default());
        prop_assert_eq!(text.as_str(), &sentence);
        prop_assert!(text.repairs.is_empty());
    }

    #[test]
    fn places_lie_on_characters_in_order(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let text = decode(&bytes, &Hints::default());
        let mut last = 0;
        for repair in &text.repairs {
            prop_assert!(last <= repair.start && text.as_str().get(repair.start..repair.end).is_some());
            last = repair.end;
        }
        for place in &text.malformed {
            let malformed = text.as_str().get(place.clone()).expect("on characters");
            prop_assert!(malformed.chars().all(|c| c == char::REPLACEMENT_CHARACTER));
        }
    }

    #[test]
    fn what_is_mended_keeps_its_lines(lines in prop::collection::vec("(한글|ì•ˆë…•|café|cafÃ©|&amp;#54620;| ){0,6}", 1..6)) {
        let text = decode(lines.join("\n").as_bytes(), &Hints::default());
        prop_assert_eq!(text.as_str().matches('\n').count(), lines.len() - 1);
    }
}
