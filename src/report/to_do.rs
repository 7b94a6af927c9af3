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
    /// Whose words they are.
    pub by: Proposer,
}

/// Who says what is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposer {
    /// The organisation wrote it down.
    Organisation,
    /// The questionnaire gives an example, which nobody has decided.
    Questionnaire,
    /// It follows from the answer.
    Answer,
}

impl ToDo {
    /// The label that says whose words they are.
    pub const fn label(&self, language: Language) -> &'static str {
        match self.by {
            Proposer::Organisation => words::to_do_own(language),
            Proposer::Questionnaire => words::to_do_example(language),
            Proposer::Answer => words::to_do(language),
        }
    }

    /// The words where no label stands: an example that does not say so itself is called one.
    pub fn unlabelled(self, language: Language) -> String {
        let example = self.by == Proposer::Questionnaire;
        if example && !self.text.contains(words::example_begins(language)) {
            words::example(language, &self.text)
        } else {
            self.text
        }
    }
}

/// What is to be done about a question.
pub fn to_do(
    content: &Content,
    standings: &Standings,
    score: &Score,
    (index, question): (QuestionIndex, &Question),
    own: Option<&Entry>,
    language: Language,
) -> ToDo {
    let say = |by: Proposer, text: String| ToDo { text, by };
    let own = own.and_then(|entry| entry.action.as_ref()?.text.as_ref());
    if let Some(text) = own.filter(|text| !text.trim().is_empty()) {
        return say(Proposer::Organisation, text.clone());
    }
    let law = score.law.standing(index);
    if law == Some(LegalStanding::Unconfirmed) {
        return say(Proposer::Answer, words::have_confirmed(language).to_owned());
    }
    let earned = Earned::by(question, standings.counted(index));
    let stricter = score.only_stricter(content, question, earned);
    match stricter.filter(|_| law.is_none()) {
        Some(option) => say(Proposer::Answer, reach(option, language)),
        None => say(
            Proposer::Questionnaire,
            question.action.get(language).to_owned(),
        ),
    }
}

fn reach(option: &Choice, language: Language) -> String {
    let label = option.label.get(language);
    match option.level.get(language) {
        "" => words::reach(language, label),
        level => words::reach_as(language, label, level),
    }
}
