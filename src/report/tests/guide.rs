//! The guide's Markdown holds its structure whatever a questionnaire's texts are. How it reads is
//! held where whole questionnaires are loaded.

use proptest::prelude::*;

use super::{
    firm::firm,
    markdown::{hostile, structure},
};
use crate::{
    i18n::Language,
    questionnaire::{Content, QuestionIndex, Raised},
    report::{Guide, guide_markdown},
};

/// The firm with one text wherever a questionnaire has one.
fn written(text: &str) -> Content {
    let mut content = firm();
    let en = |what: &str| format!("{what} {text}");
    content.questionnaires[0].title.en = en("Title");
    content.questionnaires[0].summary.en = en("Summary");
    content.sections[2].title.en = en("Section");
    for question in &mut content.questions {
        question.text.en = en("Question");
        question.judge.en = en("Judge");
        question.action.en = en("Action");
        question.sources[0].at = Some(en("Part"));
    }
    let when = content.questions[content.questions.len() - 2].when.clone();
    let force = crate::questionnaire::Force::Binding;
    content.questions[2].raised = vec![Raised { force, when }];
    for source in &mut content.sources {
        source.title.en = en("Source");
        source.binds.en = en("Firms");
        source.note.en = en("Note");
    }
    content
}

fn guide(text: &str) -> String {
    let content = written(text);
    let id = content.questionnaires[0].id.clone();
    let guide = Guide::of(&content, &id, &[], Language::En).unwrap();
    assert_eq!(
        content.find(&content.questions[2].id),
        Some(QuestionIndex(2))
    );
    assert_eq!(guide.parts[0].for_some.len(), 1, "raised to law for some");
    guide_markdown(&guide)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn no_text_of_a_questionnaire_changes_the_structure(text in hostile()) {
        let text = guide(&text);
        prop_assert_eq!(structure(&text), structure(&guide("plain")));
        let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202E}';
        prop_assert!(!text.contains(steers));
    }
}
