//! How far an assessment is and what is open in it, as a board reads it: what is decided and what
//! only proposed, what is known to be missing and what is not known yet.

use super::firm::{Assessment, filled, firm, quick};
use crate::{
    i18n::Language,
    questionnaire::{Weight, fixture::words},
    report::{markdown, names},
    scoring::Ratio,
};

/// The report's Markdown in both languages, each of which has to hold its text.
fn hold(assessment: &Assessment, english: &str, japanese: &str) {
    for (language, said) in [(Language::En, english), (Language::Ja, japanese)] {
        let text = markdown(&assessment.report(language));
        assert!(text.contains(said), "{said}\n{text}");
    }
}

/// The firm with every question answered.
fn finished() -> Assessment {
    let mut assessment = Assessment::of(firm(), "Finished");
    assessment.answer(&[
        ("F", "no"),
        ("G1", "partial"),
        ("G2", "in_place"),
        ("G4", "not_met"),
        ("S", "no"),
        ("Q1", "reviewed"),
        ("Q2", "reviewed"),
        ("Q3", "reviewed"),
        ("Q4", "reviewed"),
        ("Q6", "deficient"),
    ]);
    assessment
}

#[test]
fn what_is_all_answered_and_not_approved_is_said_to_be_so() {
    hold(
        &finished(),
        "| State | all answered; not approved |",
        "| 状態 | 全問回答済み（未承認） |",
    );
    let mut open = finished();
    open.record("sato", r#"{"kind":"cleared","question":"Q3"}"#);
    hold(&open, "| State | in progress |", "| 状態 | 作成中 |");
    let head = open.state.head();
    open.record(
        "ito",
        &format!(
            r#"{{"kind":"signed","role":"approved","name":"Ito","head":"{head}","interim":true}}"#
        ),
    );
    hold(
        &open,
        "| State | in progress; approved: Ito (interim) |",
        "| 状態 | 作成中／承認済：Ito（暫定） |",
    );
}

#[test]
fn what_is_answered_and_what_is_approved_are_both_said_where_they_differ() {
    let signed = |role: &str, interim: bool| {
        let interim = if interim { r#","interim":true"# } else { "" };
        let mut assessment = finished();
        let head = assessment.state.head();
        assessment.record(
            "ito",
            &format!(
                r#"{{"kind":"signed","role":"{role}","name":"Ito","head":"{head}"{interim}}}"#
            ),
        );
        assessment
    };
    hold(
        &signed("approved", false),
        "| State | approved: Ito |",
        "| 状態 | 承認済：Ito |",
    );
    hold(
        &signed("prepared", false),
        "| State | all answered; prepared: Ito |",
        "| 状態 | 全問回答済み／作成済：Ito |",
    );
    hold(
        &signed("reviewed", true),
        "| State | all answered; reviewed: Ito (interim) |",
        "| 状態 | 全問回答済み／確認済：Ito（暫定） |",
    );
    let short = signed("reviewed", true).with(|subject| subject.stage().say(Language::Ja));
    assert_eq!(short, "全問回答済み／確認済（暫定）", "on the screens");
}

#[test]
fn a_range_with_one_end_is_one_figure_and_says_why() {
    hold(
        &finished(),
        "| Lowest to highest possible | 100.0 % (settled) |",
        "| 最低～最高 | 100.0%（変動なし） |",
    );
    let mut law_open = finished();
    law_open.record("sato", r#"{"kind":"cleared","question":"Q6"}"#);
    let text = markdown(&law_open.report(Language::En));
    assert!(text.contains("| 100.0 % (settled) |"), "{text}");
    assert!(!text.contains("100.0 % to 100.0 %"), "{text}");
    let ratio = |part| Ratio::new(part, 30_000).unwrap();
    for (language, said) in [
        (
            Language::En,
            ["25.0 % (within rounding)", "25.0 % to 25.1 %"],
        ),
        (Language::Ja, ["25.0%（端数の差のみ）", "25.0%～25.1%"]),
    ] {
        let to = |high| names::between(language, ratio(7500), ratio(high));
        assert_eq!([to(7501), to(7530)], said);
    }
}

#[test]
fn what_the_quick_scan_leaves_out_is_not_called_not_applicable() {
    let mut assessment = filled();
    assessment.frame = quick();
    hold(
        &assessment,
        "| not asked in the quick scan | 1 | 1 | 2 |",
        "| 簡易点検では問わない設問 | 1 | 1 | 2 |",
    );
    let text = markdown(&filled().report(Language::En));
    assert!(!text.contains("not asked in the quick scan"), "{text}");
}

#[test]
fn what_a_reviewer_sent_back_is_an_open_point() {
    let mut assessment = finished();
    let text = markdown(&assessment.report(Language::En));
    assert!(!text.contains("Sent back"), "{text}");
    assessment.record(
        "mori",
        r#"{"kind":"reviewed","question":"G2","seq":4,"verdict":"returned","comment":"Which minutes?"}"#,
    );
    hold(
        &assessment,
        "### Sent back by a reviewer (1)\n\n- **G2** Is G2 done and shown?\n  - Answer: In place\n  - \
         Sent back by: mori, 2026-11-22 09:11 (UTC+09:00)\n  - Comment: Which minutes?\n",
        "### 差戻し（1件）\n",
    );
    assessment.answer(&[("G2", "reviewed")]);
    let text = markdown(&assessment.report(Language::En));
    assert!(!text.contains("### Sent back"), "given again: {text}");
}

#[test]
fn a_proposal_of_the_questionnaire_is_not_taken_for_a_decision() {
    let mut assessment = finished();
    hold(
        &assessment,
        "  - Suggested step: Write G4 down.\n  - Owner and due date: not decided\n",
        "  - 対応例：G4を文書化する。\n  - 担当・期限：未定\n",
    );
    assessment.record(
        "sato",
        r#"{"kind":"action","question":"G4","text":"Ask counsel."}"#,
    );
    hold(
        &assessment,
        "  - What to do (recorded by the organisation): Ask counsel.\n",
        "  - 対応（当組織で登録）：Ask counsel.\n",
    );
    assessment.record(
        "sato",
        r#"{"kind":"answered","question":"Q6","status":"not_applicable","reason":"No such use."}"#,
    );
    hold(
        &assessment,
        "  - What to do: Have somebody other than the answerer confirm that it does not apply",
        "  - 対応：該当しないことを回答者以外の者が確認し",
    );
}

#[test]
fn an_example_is_called_one_and_names_who_sees_to_it_wherever_it_stands() {
    let mut assessment = finished();
    hold(
        &assessment,
        "- **G4** duty of effort, not met: Write G4 down. (example) (Owner and due date: not decided)",
        "- **G4** 努力義務・未充足：G4を文書化する。（例）（担当・期限：未定）",
    );
    hold(
        &assessment,
        "| G1 | Write G1 down. (example) |",
        "| G1 | G1を文書化する。（例） |",
    );
    assessment.content.questions[5].action = words("Write (example).", "書く（例：法務部門）。");
    assessment.record(
        "sato",
        r#"{"kind":"assigned","question":"G4","department":"Legal"}"#,
    );
    hold(
        &assessment,
        "not met: Write (example). (Department: Legal; Due: not decided)",
        "未充足：書く（例：法務部門）。（担当部署：Legal　期限：未定）",
    );
}

#[test]
fn what_is_known_to_be_missing_comes_first() {
    let mut assessment = finished();
    assessment.record(
        "sato",
        r#"{"kind":"answered","question":"G4","status":"unknown"}"#,
    );
    let text = markdown(&assessment.report(Language::En));
    let (first, _) = text.split_once("\n## 1.").unwrap();
    let place = |id: &str| first.find(&format!("**{id}**")).unwrap();
    assert!(place("Q6") < place("G4"), "{first}");
}

#[test]
fn a_danger_that_no_law_forbids_comes_before_a_legal_point_to_find_out() {
    let mut assessment = finished();
    assessment.content.questions[9].weight = Weight::new(5).unwrap();
    assert_eq!(assessment.content.questions[9].id.as_str(), "Q4");
    let first = |assessment: &Assessment| {
        let text = markdown(&assessment.report(Language::En));
        let (first, _) = text.split_once("\n## 1.").unwrap();
        let ids = first.split("  - **").skip(1);
        let ids = ids.map(|line| line.split("**").next().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    let unknown = |question: &str| {
        format!(r#"{{"kind":"answered","question":"{question}","status":"unknown"}}"#)
    };
    assessment.answer(&[("Q4", "partial")]);
    assessment.record("sato", &unknown("Q6"));
    assert_eq!(first(&assessment), ["Q4", "G4", "Q6", "G1"]);
    assessment.record("sato", &unknown("Q4"));
    assert_eq!(first(&assessment), ["G4", "Q6", "G1", "Q4"]);
}
