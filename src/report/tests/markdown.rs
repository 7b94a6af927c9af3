//! The Markdown holds its structure, whatever people typed; the snapshots show it as it is read. A
//! firm's name or a note may hold anything, and none of it may become a heading, a link or a cell.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::firm::{Assessment, filled, firm, quick};
use crate::{
    i18n::{Language, notice, terms},
    questionnaire::{
        Condition, Kind, QuestionId,
        fixture::{self, any_of},
    },
    report::{explain_question, explain_score, markdown, print, score_text},
};

fn events(text: &str) -> Vec<Event<'_>> {
    let extensions = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS;
    Parser::new_ext(text, extensions).collect()
}

/// The headings, each with its level.
fn headings(text: &str) -> Vec<(u8, String)> {
    let mut found = Vec::new();
    let mut open: Option<(u8, String)> = None;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => open = Some((level as u8, String::new())),
            Event::End(TagEnd::Heading(_)) => found.extend(open.take()),
            Event::Text(text) => {
                if let Some((_, heading)) = &mut open {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    found
}

/// The structure: every event but texts, and whether there is a text.
pub(super) fn structure(text: &str) -> Vec<String> {
    let mut shape: Vec<String> = events(text)
        .iter()
        .filter(|event| !matches!(event, Event::SoftBreak | Event::HardBreak))
        .map(|event| match event {
            Event::Text(_) => "text".to_owned(),
            Event::Start(Tag::Link { .. }) => "link".to_owned(),
            other => format!("{other:?}"),
        })
        .collect();
    shape.dedup();
    shape
}

#[test]
fn the_report_reads_so_in_english() {
    insta::assert_snapshot!(markdown(&filled().report(Language::En)));
}

#[test]
fn the_report_reads_so_in_japanese() {
    insta::assert_snapshot!(markdown(&filled().report(Language::Ja)));
}

#[test]
fn the_report_prints_so_in_both_languages() {
    let printed = Language::ALL.map(|language| print(&filled().report(language)));
    let widest = |text: &str| text.lines().map(crate::text::width::width).max();
    assert!(printed.iter().all(|text| widest(text) <= Some(80)));
    insta::assert_snapshot!(printed.join("\n\u{3000}\n"));
}

#[test]
fn headings_stand_in_order_and_nothing_is_raw() {
    for language in Language::ALL {
        let text = markdown(&filled().report(language));
        assert_eq!(
            text,
            markdown(&filled().report(language)),
            "from run to run"
        );
        let headings = headings(&text);
        assert_eq!(headings.first().map(|(level, _)| *level), Some(1));
        assert_eq!(headings.iter().filter(|(level, _)| *level == 1).count(), 1);
        let numbered: Vec<&str> = headings
            .iter()
            .filter(|(level, _)| *level == 2)
            .filter_map(|(_, heading)| heading.split('.').next())
            .collect();
        assert_eq!(
            numbered,
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]
        );
        assert!(
            headings.windows(2).all(|pair| pair[1].0 <= pair[0].0 + 1),
            "none is skipped"
        );
        let events = events(&text);
        let raw = |event: &&Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
        assert_eq!(events.iter().find(raw), None);
        let table = |event: &&Event<'_>| matches!(event, Event::Start(Tag::Table(_)));
        assert!(events.iter().filter(table).count() > 8);
    }
}

/// How a figure ends that no answer to come can change, and that may stand before the end.
fn settled(language: Language) -> String {
    terms::percent_settled(language, "")
}

#[test]
fn a_level_in_progress_has_no_single_percentage() {
    for language in Language::ALL {
        let text = markdown(&filled().report(language));
        let (_, system) = text
            .split_once(match language {
                Language::En => "### System\n",
                Language::Ja => "### 個別システム\n",
            })
            .unwrap();
        let (system, _) = system.split_once("\n## ").unwrap();
        let system = system.replace(&settled(language), "");
        let (percent, range) = match language {
            Language::En => (" %", " % to "),
            Language::Ja => ("%", "%～"),
        };
        assert!(system.contains(range));
        assert_eq!(
            system.matches(percent).count(),
            2 * system.matches(range).count(),
            "{system}"
        );
    }
}

#[test]
fn before_the_end_every_document_has_ranges_only() {
    let mut assessment = Assessment::of(firm(), "Begun");
    assessment.answer(&[("G1", "partial"), ("Q1", "in_place"), ("Q6", "not_met")]);
    for language in Language::ALL {
        let mut documents = vec![
            markdown(&assessment.report(language)),
            print(&assessment.report(language)).replace('\n', " "),
        ];
        documents.extend(assessment.with(|subject| {
            let index = subject
                .content
                .find(&QuestionId::new("G1").unwrap())
                .unwrap();
            [
                score_text(subject, language),
                explain_score(subject, language),
                explain_question(subject, index, language).unwrap(),
            ]
        }));
        for document in documents {
            let notice = notice::method_credit(language);
            let document = document.replace(notice, "").replace(&settled(language), "");
            let (percent, range) = match language {
                Language::En => (" %", " % to "),
                Language::Ja => ("%", "%～"),
            };
            let (singles, ranges) = (
                document.matches(percent).count(),
                document.matches(range).count(),
            );
            assert!(ranges > 0 && singles == 2 * ranges, "{document}");
        }
    }
}

#[test]
fn linked_and_carried_answers_are_told_apart() {
    let mut assessment = Assessment::of(firm(), "Next period");
    let head = "1".repeat(64);
    assessment.record("sato", &format!(r#"{{"kind":"linked","assessment":"2026-04-01-firm","head":"{head}","answers":{{"G1":"partial"}}}}"#));
    assessment.record("sato", &format!(r#"{{"kind":"carried","assessment":"2025-11-22-old","head":"{head}","answers":{{"Q1":"in_place"}}}}"#));
    let text = markdown(&assessment.report(Language::En));
    for said in [
        "The questions about the organisation that 2026-04-01-firm asks are answered there. The result shown for it is",
        "| Organisation (2026-04-01-firm) |",
        "| Linked from | 2026-04-01-firm at head 1111",
        "| Carried from | 2025-11-22-old |",
        "  - Answer: Partial; supervisory expectation; from the linked assessment",
        "  - Proposed from the earlier period, to confirm again: In place",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn where_only_the_scope_was_taken_over_that_is_said_and_no_result_is_shown() {
    let mut assessment = Assessment::of(firm(), "Next period");
    let head = "1".repeat(64);
    assessment.record("sato", &format!(r#"{{"kind":"linked","assessment":"2026-04-01-firm","head":"{head}","answers":{{"F":"no"}}}}"#));
    let text = markdown(&assessment.report(Language::En));
    assert!(
        text.contains("that 2026-04-01-firm asks are answered there"),
        "{text}"
    );
    assert!(
        !text.contains("| Organisation (2026-04-01-firm) |"),
        "{text}"
    );
}

#[test]
fn legal_questions_not_answered_are_open_points_too() {
    let text = markdown(&Assessment::of(firm(), "Empty").report(Language::En));
    let (_, law) = text
        .split_once("### Law (1; duties of effort: 1)\n")
        .unwrap();
    let (law, _) = law.split_once("\n### ").unwrap();
    assert!(law.contains("not answered yet:") && law.contains("**G4**") && law.contains("**Q6**"));
}

#[test]
fn over_nothing_there_is_a_dash() {
    let text = markdown(&Assessment::of(firm(), "Empty").report(Language::En));
    assert!(!text.contains("NaN") && text.contains("0.0 % to 100.0 %"));
    let mut all = Assessment::of(firm(), "Nothing applies");
    for question in ["G1", "G2"] {
        all.record("sato", &format!(r#"{{"kind":"answered","question":"{question}","status":"not_applicable","reason":"x"}}"#));
    }
    all.answer(&[("F", "no"), ("G4", "met")]);
    let text = markdown(&all.report(Language::En));
    let (_, organisation) = text.split_once("### Organisation\n").unwrap();
    let (organisation, _) = organisation.split_once("### System\n").unwrap();
    assert!(organisation.contains("| Result | – |"), "{organisation}");
    assert!(!organisation.contains('%'), "{organisation}");
}

#[test]
fn a_passed_review_date_is_said_as_of_the_last_entry() {
    let mut assessment = filled();
    assert!(!markdown(&assessment.report(Language::En)).contains("past its review date"));
    assessment.content.questionnaires[0].review_by = jiff::civil::date(2026, 11, 21);
    let text = markdown(&assessment.report(Language::En));
    assert!(text.contains("past its review date (2026-11-21) as of 2026-11-22"));
}

#[test]
fn an_approval_that_stands_names_who_approved() {
    let mut assessment = filled();
    let head = assessment.state.head();
    assessment.record(
        "ito",
        &format!(
            r#"{{"kind":"signed","role":"approved","name":"Ito","head":"{head}","interim":true}}"#
        ),
    );
    let text = markdown(&assessment.report(Language::En));
    assert!(
        text.contains("| State | in progress; approved: Ito (interim) |"),
        "{text}"
    );
    assert!(text.contains("No answer, note, evidence or review has changed."));
}

#[test]
fn no_word_of_certification_describes_a_result() {
    let english = ["compliant", "compliance", "certified", " pass ", " passed"];
    let japanese = ["適合", "準拠", "遵守率", "合格", "認定", "保証"];
    for language in Language::ALL {
        let report = filled().report(language);
        let mut text = markdown(&report);
        let as_of = report.as_of.unwrap().to_string();
        for said in [
            notice::notice(language, &as_of),
            notice::frameworks(language).to_owned(),
        ] {
            let written = crate::text::escape::markdown(&said);
            assert!(text.contains(&written), "{written}");
            text = text.replace(&written, "");
        }
        for word in english.iter().chain(&japanese) {
            assert!(!text.to_lowercase().contains(word), "{word}");
        }
    }
}

#[test]
fn a_quick_scan_says_how_much_of_the_law_it_asked() {
    let mut assessment = filled();
    assessment.frame = quick();
    let text = markdown(&assessment.report(Language::En));
    assert!(
        text.contains("It asked 0 of the 2 legal questions"),
        "{text}"
    );
    assert!(text.contains("no band in a quick scan"));
    assert!(text.contains("the full assessment shows them item by item"));
    assert!(!text.contains("| NIST AI RMF |"));
}

#[test]
fn a_quick_scan_without_law_counts_none() {
    let said = |full| crate::report::names::quick_scan(Language::En, 0, full);
    assert_eq!(said(0), "This is a quick scan, and no check of the law.");
    assert!(said(2).contains("0 of the 2"));
}

#[test]
fn redacted_words_show_nowhere() {
    let mut assessment = filled();
    let secret = "Patient Yamada";
    assessment.record(
        "sato",
        &format!(r#"{{"kind":"noted","question":"Q2","text":"{secret}"}}"#),
    );
    assert!(markdown(&assessment.report(Language::En)).contains(secret));
    let seq = assessment.state.seq();
    assessment.record("sato", &format!(r#"{{"kind":"redacted","seq":{seq}}}"#));
    for language in Language::ALL {
        let report = assessment.report(language);
        assert!(!markdown(&report).contains(secret) && !print(&report).contains(secret));
    }
}

#[test]
fn the_first_page_stands_alone_and_says_each_notice_once() {
    for language in Language::ALL {
        let text = markdown(&filled().report(language));
        let (first, rest) = text.split_once("\n## 1.").unwrap();
        assert!(first.lines().count() <= 30, "{first}");
        for said in ["Q6", "G4", notice::band(language)] {
            assert!(first.contains(said), "{said}\n{first}");
        }
        let notices = [
            (notice::band(language), 1),
            (notice::supervisory(language), 2),
            (notice::frameworks(language), 1),
            (notice::approval(language), 1),
        ];
        for (notice, times) in notices {
            let notice = crate::text::escape::markdown(notice);
            assert!(rest.matches(&notice).count() <= times, "{notice}");
        }
    }
}

#[test]
fn each_level_has_its_own_open_legal_points_and_both_their_sum() {
    let text = markdown(&filled().report(Language::En));
    assert!(text.contains("Legal points open: 1 (organisation 0, system 1)"));
    assert!(text.contains("| Legal points open | 0 | 1 | 1 |"), "{text}");
    let (_, organisation) = text.split_once("### Organisation\n").unwrap();
    let (organisation, system) = organisation.split_once("### System\n").unwrap();
    assert!(organisation.contains("| Legal points open | 0 |"));
    assert!(system.contains("| Legal points open | 1 |"));
}

/// The firm with a stricter tier where F is answered at all, or S with yes.
fn strict() -> Assessment {
    let mut content = firm();
    let when = Condition::AnyOf(vec![vec![any_of(0, &[0, 1])], vec![any_of(1, &[0])]]);
    let high = fixture::tier("high", ("High", "高"), "reviewed", when);
    content.method.tiers.insert(0, high);
    let mut assessment = Assessment::of(content, "Tiers");
    assessment.answer(&[("F", "no"), ("S", "no")]);
    assessment
}

#[test]
fn the_tier_names_only_what_set_it() {
    let mut assessment = strict();
    let text = markdown(&assessment.report(Language::En));
    let set = "| Tier | High, because “Is F done and shown?” (F) is “No” |";
    assert!(text.contains(set), "{text}");
    assessment.record(
        "sato",
        r#"{"kind":"answered","question":"S","status":"unknown"}"#,
    );
    let text = markdown(&assessment.report(Language::En));
    let set = "“No”; “Is S done and shown?” (S): to find out |";
    assert!(text.contains(set), "{text}");
}

#[test]
fn where_only_the_stricter_tier_asks_for_more_that_is_what_to_do() {
    let mut assessment = strict();
    assessment.content.questions[3].kind = match fixture::implementation() {
        Kind::One(mut options) => {
            options[4].level = fixture::words("reviewed every year", "年1回見直し");
            Kind::One(options)
        }
        other => other,
    };
    let to_do = |assessment: &Assessment, question: &str| {
        let points = assessment.report(Language::En).points;
        let all = points.supervisory.into_iter().chain(points.voluntary);
        let mut all = all.chain(points.law);
        let found = all.find(|one| one.question.id == question);
        found.unwrap().action.unlabelled(Language::En)
    };
    assessment.answer(&[("G1", "in_place"), ("G2", "in_place"), ("G4", "not_met")]);
    assert_eq!(to_do(&assessment, "G1"), "Reach “Reviewed”.");
    let reviewed = "Reach “Reviewed” (reviewed every year)";
    assert_eq!(to_do(&assessment, "G2"), reviewed);
    assert_eq!(to_do(&assessment, "G4"), "Write G4 down. (example)");
    assessment.answer(&[("G2", "partial")]);
    assert_eq!(to_do(&assessment, "G2"), "Write G2 down. (example)");
    let own = r#"{"kind":"action","question":"G1","text":"Ask the board."}"#;
    assessment.record("sato", own);
    assert_eq!(to_do(&assessment, "G1"), "Ask the board.");
}

/// The firm with one text typed wherever a text can be typed.
fn typed(text: &str) -> Assessment {
    let mut content = firm();
    content.questions[4].text.en = format!("Question {text}");
    content.sources[0].title.en = format!("Source {text}");
    content.sources[0].url = Some(format!("https://example.jp/{text}"));
    content.method.bands[2].title.en = format!("Band {text}");
    let mut assessment = Assessment::of(content, &format!("Name {text}"));
    let text = serde_json::Value::from(format!("x {text}"));
    assessment.answer(&[("F", "no"), ("G1", "partial"), ("Q1", "none")]);
    for event in [
        format!(
            r#"{{"kind":"answered","question":"Q4","status":"not_applicable","reason":{text}}}"#
        ),
        format!(r#"{{"kind":"noted","question":"Q1","text":{text}}}"#),
        format!(
            r#"{{"kind":"evidence_added","id":"E-001","title":{text},"at":{text},"doc_no":{text}}}"#
        ),
        r#"{"kind":"evidence_linked","id":"E-001","question":"Q1"}"#.to_owned(),
        format!(r#"{{"kind":"assigned","question":"Q1","owner":{text},"department":{text}}}"#),
        format!(r#"{{"kind":"action","question":"Q1","text":{text},"status":{text}}}"#),
    ] {
        assessment.record("sato", &event);
    }
    let head = assessment.state.head();
    assessment.record(
        "ito",
        &format!(
            r#"{{"kind":"reviewed","question":"Q1","seq":4,"verdict":"returned","comment":{text}}}"#
        ),
    );
    assessment.record("ito", &format!(r#"{{"kind":"signed","role":"approved","name":{text},"reference":{text},"head":"{head}"}}"#));
    assessment
}

/// What turns a text into markup, moves a cursor or turns the reading direction.
pub(super) fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("|"),
        Just("`"),
        Just("```\n"),
        Just("\n# x\n"),
        Just("\r\n"),
        Just("\n\n"),
        Just("<script>"),
        Just("<!--"),
        Just("\u{1b}[2J"),
        Just("\u{202E}"),
        Just("\n- "),
        Just("\n1. "),
        Just("**"),
        Just("_a_"),
        Just("~~"),
        Just("[x](y)"),
        Just("\n---\n"),
        Just("\n==="),
        Just("\\"),
        Just("&lt;"),
        Just("http://a.b"),
        Just("\n> "),
        Just("[^1]: "),
        Just("\t\t"),
        Just("a"),
        Just("表"),
        Just(" "),
        Just("　"),
        Just("[x] "),
        Just("\n|a|\n|-|\n"),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn no_text_changes_the_structure(text in hostile()) {
        let expected = structure(&markdown(&typed("plain").report(Language::En)));
        let report = typed(&text).report(Language::En);
        let text = markdown(&report);
        prop_assert_eq!(structure(&text), expected);
        for written in [text, print(&report)] {
            let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202E}';
            prop_assert!(!written.contains(steers));
        }
    }
}
