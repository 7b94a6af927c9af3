//! Whatever a questionnaire file holds, the loader answers with findings or a model: it never
//! panics, and every finding points into its file.

use std::fmt::Write as _;

use proptest::{
    prelude::*,
    sample::Index,
    test_runner::{Config, FileFailurePersistence},
};
use tenken::{
    i18n::Language,
    questionnaire::{Document, LARGEST_FILE, Loaded, Severity, head, load_document},
};

use super::questionnaires::{Fixtures, document, files, tests};

fn config(cases: u32) -> Config {
    let regressions = FileFailurePersistence::Direct("tests/regressions/hostile.txt");
    Config {
        failure_persistence: Some(Box::new(regressions)),
        ..Config::with_cases(cases)
    }
}

/// What mutations put into a file.
const PIECES: &[&str] = &[
    "",
    "\"",
    "'",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    "\n",
    "\r\n",
    "\t",
    "#",
    "-1",
    "1e9",
    "0.5",
    "99999999999999999999",
    "true",
    "2026-11-22",
    "\"\"",
    "[]",
    "{}",
    "が",
    "か\u{3099}",
    "\u{feff}",
    "\u{202e}",
    "[[section]]\n",
    "[[section.question]]\n",
    "when = { OWN-01 = \"yes\" }\n",
    "scale = \"duty\"\n",
    "replaces = \"BASE-REGISTER\"\n",
    "extends = [\"base\"]\n",
    "id = \"own\"\n",
    "\"\"\"",
    "'''",
];

/// Replaces what stands between two places by a piece.
fn mutate(text: &str, from: Index, length: usize, piece: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let start = from.index(characters.len() + 1);
    let end = (start + length).min(characters.len());
    let before: String = characters[..start].iter().collect();
    let after: String = characters[end..].iter().collect();
    format!("{before}{piece}{after}")
}

fn holds(loaded: &Loaded) -> Result<(), TestCaseError> {
    let error = |finding: &tenken::questionnaire::Finding| finding.severity == Severity::Error;
    prop_assert_eq!(loaded.content.is_none(), loaded.findings.iter().any(error));
    for finding in &loaded.findings {
        let named = |document: &&Document| document.name == finding.file;
        let document = loaded.documents.iter().find(named);
        for language in Language::ALL {
            let drawn = finding.draw(document, language, false);
            let steers = |c: char| c.is_control() && c != '\n';
            prop_assert!(!drawn.contains(steers), "{drawn:?}");
            prop_assert!(!finding.line(document, language).contains('\n'));
        }
        if let Some(document) = document {
            let span = finding.span.clone();
            prop_assert!(document.text.get(span.clone()).is_some(), "{finding:?}");
        }
    }
    if let Some(content) = &loaded.content {
        for (index, question) in content.enumerate() {
            prop_assert_eq!(content.find(&question.id), Some(index));
            prop_assert!(content.section_of(question).is_some());
        }
    }
    Ok(())
}

fn own(text: String) -> Document {
    Document {
        name: "own.toml".to_owned(),
        text: text.into(),
        shipped: false,
        sha256: String::new(),
    }
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn a_good_file_mutated_is_answered(
        at in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), 0_usize..40, any::<Index>()), 1..5),
    ) {
        let fixtures = Fixtures::new();
        let good = files(&tests().join("good"));
        let mut text = document(&good[at.index(good.len())]).text.into_owned();
        for (from, length, piece) in changes {
            text = mutate(&text, from, length, PIECES[piece.index(PIECES.len())]);
        }
        let document = own(text);
        head(&document);
        holds(&load_document(&fixtures, document))?;
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(document) = Document::from_bytes("own.toml", bytes, String::new()) {
            holds(&load_document(&Fixtures::new(), document))?;
        }
    }

    #[test]
    fn texts_are_answered(text in "(\\PC|[\\[\\]{}=\"'\n,.#]){0,300}") {
        holds(&load_document(&Fixtures::new(), own(text)))?;
    }
}

#[test]
fn a_large_file_that_is_no_toml_is_answered_with_few_faults() {
    let lines = usize::try_from(LARGEST_FILE).unwrap() / 16;
    let loaded = load_document(&Fixtures::new(), own("garbage\n".repeat(lines)));
    assert!(loaded.content.is_none());
    assert!(loaded.findings.len() <= 501, "{}", loaded.findings.len());
}

#[test]
fn bytes_that_are_no_text_and_files_too_large_are_findings() {
    for bytes in [
        vec![0xff, 0xfe, 0x00],
        b"schema = 1\0".to_vec(),
        vec![b' '; 9 << 20],
    ] {
        let finding = Document::from_bytes("own.toml", bytes, String::new()).unwrap_err();
        for language in Language::ALL {
            assert!(finding.line(None, language).starts_with("own.toml:1:1: "));
        }
    }
}

#[test]
fn more_questions_than_the_limit_are_refused_and_deep_nesting_too() {
    let mut text = document(&tests().join("good/smallest.toml"))
        .text
        .into_owned();
    text.push_str("[[section]]\nid = \"many\"\ntitle = { en = \"Many\", ja = \"多数\" }\n");
    for number in 0..5_001 {
        text.push_str(
            "[[section.question]]\nkind = \"text\"\ntext = { en = \"?\", ja = \"か\" }\n",
        );
        writeln!(text, "id = \"Q{number}\"").unwrap();
    }
    let loaded = load_document(&Fixtures::new(), own(text));
    assert_eq!(loaded.findings.len(), 1);
    assert!(loaded.findings[0].line(None, Language::En).contains("5000"));
    let nested = format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(
        load_document(&Fixtures::new(), own(nested))
            .content
            .is_none()
    );
}

#[test]
fn a_text_over_the_limit_is_refused() {
    let long = "あ".repeat(22_000);
    let text = document(&tests().join("good/smallest.toml"))
        .text
        .replace("Nothing yet.", &long);
    let loaded = load_document(&Fixtures::new(), own(text));
    assert!(
        loaded.findings[0]
            .line(None, Language::En)
            .contains("64 KiB")
    );
    let decomposed = document(&tests().join("good/smallest.toml"))
        .text
        .replace("最小", "か\u{3099}");
    let loaded = load_document(&Fixtures::new(), own(decomposed));
    assert_eq!(loaded.content.unwrap().questionnaires[0].title.ja, "が");
}
