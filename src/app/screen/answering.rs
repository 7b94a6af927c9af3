//! Answering the present question: an option, several, a typed text, to find out, not applicable.
//! What cannot be answered so is said; what stands already is not written again.

use super::{Purpose, Screen};
use crate::{
    app::{Action, App, Effect, Notice, Session},
    assessment::{Event, Given, Wire},
    questionnaire::{Answer, Kind, QuestionIndex, Value},
    text::edit::Editor,
};

impl App {
    /// Answers with an option; see [`Message::Answer`](crate::app::Message::Answer).
    pub(in crate::app) fn answer(&mut self, option: usize) -> Vec<Effect> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let here = session.here();
        let Some(question) = session.question() else {
            return Vec::new();
        };
        match &question.kind {
            Kind::One(options) if option < options.len() => {
                self.give_value(here, vec![option], true)
            }
            Kind::Many(options) if option < options.len() => {
                let old = match session.answer(here) {
                    Some(Answer::Value(Value::Options(chosen))) => chosen.clone(),
                    _ => Vec::new(),
                };
                let alone = |at: &usize| options.get(*at).is_some_and(|option| option.exclusive);
                let mut chosen = toggled(&old, option, alone);
                chosen.sort_unstable();
                if let Some(Screen::Question(ask)) = self.layers.last_mut() {
                    ask.option = option;
                    ask.chosen = true;
                }
                if chosen.is_empty() {
                    self.clear()
                } else {
                    self.give_value(here, chosen, false)
                }
            }
            Kind::One(options) | Kind::Many(options) => {
                self.notice = Some(Notice::NoSuchOption {
                    options: options.len(),
                });
                Vec::new()
            }
            Kind::Text | Kind::Number { .. } | Kind::Date => self.open_form(Purpose::Answer),
        }
    }

    /// Answers with exactly these options and goes on.
    pub(in crate::app) fn answer_several(&mut self, mut chosen: Vec<usize>) -> Vec<Effect> {
        chosen.sort_unstable();
        chosen.dedup();
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let here = session.here();
        let Some(question) = session.question() else {
            return Vec::new();
        };
        let (options, fits) = (
            question.options().len(),
            question.kind.takes(&Value::Options(chosen.clone())),
        );
        if !fits {
            self.notice = Some(
                match (&question.kind, chosen.iter().all(|at| *at < options)) {
                    (Kind::Many(_), true) if !chosen.is_empty() => Notice::StandsAlone,
                    (Kind::One(_), true) if !chosen.is_empty() => Notice::OnlyOne,
                    _ => Notice::NoSuchOption { options },
                },
            );
            return Vec::new();
        }
        self.give_value(here, chosen, true)
    }

    /// Answers with a typed text and goes on.
    pub(in crate::app) fn answer_typed(&mut self, text: &str) -> Vec<Effect> {
        let Some(here) = self.session.as_ref().map(Session::here) else {
            return Vec::new();
        };
        let session = self.session.as_ref();
        let question = session.and_then(Session::question);
        let options = question.map_or(0, |question| question.options().len());
        if options > 0 {
            self.notice = Some(Notice::NoSuchOption { options });
            return Vec::new();
        }
        let clean = Editor::single_line(text);
        match self.typed_value(here, clean.text()) {
            Ok(wire) => self.give_at(here, Given::Value(wire)),
            Err((_, fault)) => {
                self.notice = Some(Notice::Form(fault));
                Vec::new()
            }
        }
    }

    fn give_value(&mut self, here: QuestionIndex, chosen: Vec<usize>, on: bool) -> Vec<Effect> {
        let Some(question) = self
            .session
            .as_ref()
            .and_then(|session| session.content().question(here))
        else {
            return Vec::new();
        };
        let wire = Wire::encode(&Value::Options(chosen), &question.kind);
        if on {
            self.give_at(here, Given::Value(wire))
        } else {
            self.give(here, Given::Value(wire)).unwrap_or_default()
        }
    }

    /// Gives an answer to a question and goes on to the next; where planned lacks its day or who sees
    /// to it, only when it is given once more.
    pub(in crate::app) fn give_at(&mut self, question: QuestionIndex, given: Given) -> Vec<Effect> {
        let Some(effects) = self.give(question, given) else {
            return Vec::new();
        };
        let session = self.session.as_ref();
        let here = session.filter(|session| session.here() == question);
        match here.map(|session| session.undated(question)) {
            Some(true) if !effects.is_empty() => {
                self.notice = Some(Notice::Undated(self.key_of(Action::Assign)));
            }
            Some(_) => self.advance(),
            None => {}
        }
        effects
    }

    /// Gives an answer; `None` where it cannot be given. An answer that stands already is not
    /// given again, unless it was proposed or sent back.
    fn give(&mut self, question: QuestionIndex, given: Given) -> Option<Vec<Effect>> {
        let session = self.session.as_ref()?;
        let asked = session.content().question(question)?;
        if !session.asks(question) {
            self.notice = session.why_no_answer(question);
            return None;
        }
        let reviewed = session
            .entry(question)
            .is_some_and(|entry| entry.review.is_some());
        let old = session
            .entry(question)
            .and_then(|entry| entry.answer.as_ref());
        if !reviewed && old.is_some_and(|old| old.given == given && old.by == session.by()) {
            return Some(Vec::new());
        }
        let event = Event::answered(asked.id.clone(), given);
        let effects = self.change(vec![event]);
        self.notice.is_none().then_some(effects)
    }
}

/// A set of options after one was put in or taken out; one that stands alone drives the others out.
pub(in crate::app) fn toggled(
    old: &[usize],
    option: usize,
    alone: impl Fn(&usize) -> bool,
) -> Vec<usize> {
    if old.contains(&option) {
        return old.iter().copied().filter(|at| *at != option).collect();
    }
    if alone(&option) {
        return vec![option];
    }
    let kept = old.iter().copied().filter(|at| !alone(at));
    kept.chain([option]).collect()
}
