//! What is to be done about a question: what somebody wrote down for it, else the questionnaire's
//! first step. Where that step is done and only a stricter tier asks for more, what it asks for.

use crate::{
    assessment::Entry,
    i18n::{Language, report as words},
    questionnaire::{Choice, Content, Question, QuestionIndex, Standings},
    scoring::{Earned, LegalStanding, Score},
};

/// What is to be done about a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToDo {
    /// In words.
    pub text: String,
    /// Whether it is the questionnaire's example, which nobody has decided.
    pub example: bool,
}

/// What is to be done about a question, in words.
pub fn to_do(
    content: &Content,
    standings: &Standings,
    score: &Score,
    (index, question): (QuestionIndex, &Question),
    own: Option<&Entry>,
    language: Language,
) -> ToDo {
    let decided = |text: String| ToDo {
        text,
        example: false,
    };
    let own = own.and_then(|entry| entry.action.as_ref()?.text.as_ref());
    if let Some(text) = own.filter(|text| !text.trim().is_empty()) {
        return decided(text.clone());
    }
    let law = score.law.standing(index);
    if law == Some(LegalStanding::Unconfirmed) {
        return decided(words::have_confirmed(language).to_owned());
    }
    let earned = Earned::by(question, standings.counted(index));
    let stricter = score.only_stricter(content, question, earned);
    match stricter.filter(|_| law.is_none()) {
        Some(option) => decided(reach(option, language)),
        None => ToDo {
            text: question.action.get(language).to_owned(),
            example: true,
        },
    }
}

fn reach(option: &Choice, language: Language) -> String {
    let label = option.label.get(language);
    match option.level.get(language) {
        "" => words::reach(language, label),
        level => words::reach_as(language, label, level),
    }
}
