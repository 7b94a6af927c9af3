//! What is to be done about a question: what somebody wrote down for it, else the questionnaire's
//! first step. Where that step is done and only a stricter tier asks for more, what it asks for.

use crate::{
    assessment::Entry,
    i18n::{Language, report as words},
    questionnaire::{Choice, Content, Question, QuestionIndex, Standings},
    scoring::{Earned, Score},
};

/// What is to be done about a question, in words.
pub fn to_do(
    content: &Content,
    standings: &Standings,
    score: &Score,
    (index, question): (QuestionIndex, &Question),
    own: Option<&Entry>,
    language: Language,
) -> String {
    let own = own.and_then(|entry| entry.action.as_ref()?.text.as_ref());
    if let Some(text) = own.filter(|text| !text.trim().is_empty()) {
        return text.clone();
    }
    let law = score.law.standing(index).is_some();
    let earned = Earned::by(question, standings.counted(index));
    let stricter = score.only_stricter(content, question, earned);
    match stricter.filter(|_| !law) {
        Some(option) => reach(option, language),
        None => question.action.get(language).to_owned(),
    }
}

fn reach(option: &Choice, language: Language) -> String {
    let label = option.label.get(language);
    match option.level.get(language) {
        "" => words::reach(language, label),
        level => words::reach_as(language, label, level),
    }
}
