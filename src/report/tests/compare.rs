//! Two periods against each other while the later one is under way: who has answered little has
//! changed little.

use super::firm::{Assessment, firm};
use crate::{i18n::Language, report::compare_text};

/// The firm with these answers.
fn answered(answers: &[(&str, &str)]) -> Assessment {
    let mut assessment = Assessment::of(firm(), "Firm");
    assessment.answer(answers);
    assessment
}

fn compared(before: &Assessment, after: &Assessment, language: Language) -> String {
    before.with(|before| after.with(|after| compare_text(before, after, language)))
}

#[test]
fn what_waits_to_be_answered_again_is_one_sentence_and_no_change() {
    let before = answered(&[
        ("F", "no"),
        ("G1", "partial"),
        ("G2", "in_place"),
        ("G4", "not_met"),
        ("Q2", "reviewed"),
    ]);
    let mut after = answered(&[("F", "no"), ("G1", "in_place")]);
    let text = compared(&before, &after, Language::En);
    assert!(text.contains("What changed (1)"), "{text}");
    let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("Answered before and not answered again yet: 3 (G2, G4, Q2)"),
        "{text}"
    );
    assert!(!text.contains("to not answered"), "{text}");
    after.record(
        "sato",
        r#"{"kind":"noted","question":"G2","text":"Ask Mori."}"#,
    );
    let text = compared(&before, &after, Language::Ja);
    assert!(text.contains("変更点（2件）"), "a note is a change: {text}");
    assert!(text.contains("2問（G4、Q2）"), "{text}");
}

#[test]
fn legal_points_that_may_still_come_are_said_beside_the_count() {
    let (before, settled, open) = (answered(&[]), answered(&[("F", "no")]), answered(&[]));
    let maybe = |one: &Assessment| one.with(|subject| subject.score.law.maybe.len());
    assert_eq!((maybe(&settled), maybe(&open) > 0), (0, true));
    let text = compared(&before, &settled, Language::En);
    assert!(!text.contains("may rise"), "{text}");
    let text = compared(&before, &open, Language::En);
    assert!(text.contains("may rise"), "{text}");
}
