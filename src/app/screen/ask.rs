//! The question screen: answering, moving on, and everything that hangs on the present question.
//! Scope questions are asked here too; what their answers let in or out is the session's `shift`.

use super::{Form, Purpose, Review, Screen, moved, purpose};
use crate::{
    app::{Action, App, Effect, Motion, Notice, Nowhere, Session},
    assessment::{Event, Given},
    questionnaire::{Answer, Depth, Kind, QuestionIndex, Value},
    scoring::LegalStanding,
};

/// What the question screen remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ask {
    /// The option under the cursor, counted from 0.
    pub option: usize,
    /// Whether the cursor was put there by the user or stands on an answer: only then is Enter an
    /// answer, or one press too many would record the first option, which in law is `met`.
    pub chosen: bool,
    /// Whether the guidance is hidden.
    pub bare: bool,
    /// Whether is said what the option under the cursor would change.
    pub what_if: bool,
    /// How many rows the guidance is scrolled by; the view cuts it at its end.
    pub scroll: usize,
}

impl App {
    /// Puts the cursor of the question screen on the present answer, else on the first option.
    pub(in crate::app) fn settle_cursor(&mut self) {
        let chosen = self.session.as_ref().and_then(|session| {
            let answer = session.answer(session.here()).cloned();
            match answer.or_else(|| session.proposal(session.here())) {
                Some(Answer::Value(Value::Options(chosen))) => chosen.first().copied(),
                _ => None,
            }
        });
        for layer in &mut self.layers {
            match layer {
                Screen::Question(ask) => {
                    ask.option = chosen.unwrap_or(0);
                    ask.chosen = chosen.is_some();
                    ask.scroll = 0;
                }
                Screen::Check(check) => check.scroll = 0,
                _ => {}
            }
        }
    }

    /// Moves on the question screen: up and down over the options, left and right over questions.
    pub(in crate::app) fn move_question(&mut self, motion: Motion) {
        let options = self
            .session
            .as_ref()
            .and_then(|session| session.question())
            .map_or(0, |question| question.options().len());
        let page = self.page;
        match motion {
            Motion::Left => self.go_to(Session::preceding, Notice::Nowhere(Nowhere::AtFirst)),
            Motion::Right => self.go_to(Session::following, Notice::Nowhere(Nowhere::AtLast)),
            Motion::First => self.go_to(
                |session| session.asked().next(),
                Notice::Nowhere(Nowhere::AtFirst),
            ),
            Motion::Last => self.go_to(
                |session| session.asked().next_back(),
                Notice::Nowhere(Nowhere::AtLast),
            ),
            Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown => {
                let Some(Screen::Question(ask)) = self.layers.last_mut() else {
                    return;
                };
                match motion {
                    Motion::PageUp => ask.scroll = ask.scroll.saturating_sub(page.max(1)),
                    Motion::PageDown => ask.scroll = ask.scroll.saturating_add(page.max(1)),
                    _ => {
                        ask.option = moved(ask.option, options, page, motion);
                        ask.chosen = true;
                    }
                }
            }
        }
    }

    /// Enter: answers with the option under the cursor; of several, takes what is ticked and goes
    /// on, or ticks where nothing is yet; opens the field of a typed answer.
    pub(in crate::app) fn choose_option(&mut self) -> Vec<Effect> {
        let Some(Screen::Question(ask)) = self.layers.last() else {
            return Vec::new();
        };
        let (option, chosen) = (ask.option, ask.chosen);
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let answered = session.answer(session.here()).is_some();
        match session.question().map(|question| &question.kind) {
            Some(Kind::Many(_)) if answered => {
                self.advance();
                Vec::new()
            }
            Some(Kind::One(options)) if !chosen => {
                let options = options.len();
                self.notice = Some(Notice::ChooseFirst { options });
                Vec::new()
            }
            Some(Kind::One(_) | Kind::Many(_)) => self.answer(option),
            Some(_) => self.open_form(Purpose::Answer),
            None => Vec::new(),
        }
    }

    /// On to the next question; after the last one to what is still open, or to the result.
    pub(in crate::app) fn advance(&mut self) {
        self.go_past_detour();
        let Some(session) = &mut self.session else {
            return;
        };
        if let Some(next) = session.following() {
            session.here = next;
            self.settle_cursor();
            return;
        }
        let progress = session.progress();
        let open = progress.applicable.saturating_sub(progress.answered);
        let to_find_out = |at: &QuestionIndex| matches!(session.answer(*at), Some(Answer::Unknown));
        let unknown = session.asked().filter(to_find_out).count();
        self.detour = None;
        self.notice = Some(Notice::Nowhere(Nowhere::AtEnd { open, unknown }));
        self.show(Screen::Review(Review::default()));
    }

    /// The commands of the question screen and of every screen over an open assessment.
    pub(in crate::app) fn act_on_question(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Next => self.go_to(Session::following, Notice::Nowhere(Nowhere::AtLast)),
            Action::Previous => self.go_to(Session::preceding, Notice::Nowhere(Nowhere::AtFirst)),
            Action::NextOpen => self.go_to(
                |session| session.next_that(|at| session.answer(at).is_none()),
                Notice::Nowhere(Nowhere::NoneOpen),
            ),
            Action::NextFlagged => {
                self.go_to(
                    |session| session.next_that(|at| session.flagged(at)),
                    Notice::Nowhere(Nowhere::NoneFlagged),
                );
            }
            Action::NextUnknown => self.go_to(
                |session| {
                    session.next_that(|at| matches!(session.answer(at), Some(Answer::Unknown)))
                },
                Notice::Nowhere(Nowhere::NoneUnknown),
            ),
            Action::NextLaw => self.go_to(
                |session| {
                    let law = &session.score().law;
                    let open = |at| law.standing(at).is_some_and(LegalStanding::open);
                    session.next_that(open)
                },
                Notice::Nowhere(Nowhere::NoneOpenInLaw),
            ),
            Action::WalkBack => self.walk_back(),
            Action::WalkForward => self.walk_forward(),
            Action::Note => return self.open_form(Purpose::Note),
            Action::Assign => return self.open_form(Purpose::Assign),
            Action::Todo => return self.open_form(Purpose::Todo),
            Action::NotApplicable => return self.not_applicable(),
            Action::DontKnow => return self.here_then(|app, at| app.give_at(at, Given::Unknown)),
            Action::Flag => return self.flag(),
            Action::Clear => return self.clear(),
            Action::Accept => return self.accept(),
            Action::Depth => return self.switch_depth(),
            Action::WhatIf => {
                if let Some(Screen::Question(ask)) = self.layers.last_mut() {
                    ask.what_if = !ask.what_if;
                }
            }
            Action::Guidance => {
                if let Some(Screen::Question(ask)) = self.layers.last_mut() {
                    ask.bare = !ask.bare;
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn here_then(&mut self, then: impl Fn(&mut Self, QuestionIndex) -> Vec<Effect>) -> Vec<Effect> {
        let here = self.session.as_ref().map(Session::here);
        here.map_or_else(Vec::new, |here| then(self, here))
    }

    fn not_applicable(&mut self) -> Vec<Effect> {
        let question = self.session.as_ref().and_then(|session| session.question());
        if question.is_some_and(|question| !question.scored()) {
            self.notice = Some(Notice::OnlyScoredLeftOut);
            return Vec::new();
        }
        self.open_form(Purpose::Reason)
    }

    fn flag(&mut self) -> Vec<Effect> {
        self.here_then(|app, here| {
            let on = !app
                .session
                .as_ref()
                .is_some_and(|session| session.flagged(here));
            let id = app.id_of(here);
            id.map_or_else(Vec::new, |question| {
                app.change(vec![Event::Flagged { question, on }])
            })
        })
    }

    pub(in crate::app) fn clear(&mut self) -> Vec<Effect> {
        self.here_then(|app, here| {
            let answered = app
                .session
                .as_ref()
                .is_some_and(|session| session.answer(here).is_some());
            let id = app.id_of(here).filter(|_| answered);
            id.map_or_else(Vec::new, |question| {
                app.change(vec![Event::Cleared { question }])
            })
        })
    }

    fn accept(&mut self) -> Vec<Effect> {
        self.here_then(|app, here| {
            let given = app.session.as_ref().and_then(|session| {
                let question = session.content().question(here)?;
                session
                    .proposal(here)
                    .map(|answer| Given::encode(&answer, question))
            });
            let Some(given) = given else {
                let answered = app
                    .session
                    .as_ref()
                    .is_some_and(|session| session.answer(here).is_some());
                app.notice = Some(if answered {
                    Notice::AnsweredAlready
                } else {
                    Notice::NothingProposed
                });
                return Vec::new();
            };
            app.give_at(here, given)
        })
    }

    fn switch_depth(&mut self) -> Vec<Effect> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let depth = match session.state().about().depth {
            Depth::Quick => Depth::Full,
            Depth::Full => Depth::Quick,
        };
        let effects = self.change(vec![Event::Depth { depth }]);
        if !effects.is_empty() {
            let questions = self
                .session
                .as_ref()
                .map_or(0, |session| session.progress().applicable);
            self.notice = Some(Notice::DepthNow { depth, questions });
        }
        effects
    }

    /// Opens a form about the present question.
    pub(in crate::app) fn open_form(
        &mut self,
        purpose: impl Fn(QuestionIndex) -> Purpose,
    ) -> Vec<Effect> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let form = purpose::on_file(session, purpose(session.here()));
        self.show_form(form)
    }

    /// Shows a form, as it was left where it was not taken.
    pub(in crate::app) fn show_form(&mut self, form: Option<Form>) -> Vec<Effect> {
        let Some(form) = form else { return Vec::new() };
        if self.refuses_changes(&form.purpose) {
            return Vec::new();
        }
        if let Purpose::Reason(question) | Purpose::Answer(question) = &form.purpose
            && let Some(session) = &self.session
            && !session.asks(*question)
        {
            self.notice = session.why_no_answer(*question);
            return Vec::new();
        }
        let form = match self.left_form(&form.purpose) {
            Some(left) => form.filled_as(&left),
            None => form,
        };
        self.layers.push(Screen::Form(form));
        Vec::new()
    }
}
