//! The answers as a reviewer goes over them: one at a time, those first that somebody else gave and
//! nobody has reviewed. Whether an answer may be reviewed so is decided where the command decides it.

use super::{
    FieldName, Form, Purpose, Screen,
    form::{Field, Tick},
    purpose::both,
};
use crate::{
    app::{Action, App, Effect, ForOthers, Motion, Notice, Nowhere, Session},
    assessment::{Finding, ReviewMethod, Verdict, Wire},
    i18n::{Language, report as words},
    questionnaire::{Answer, Kind, Question, QuestionIndex, Value},
    report::{names, reasons},
};

/// How a reviewer checks, in the order of the form's choices.
const METHODS: [ReviewMethod; 4] = [
    ReviewMethod::Inquiry,
    ReviewMethod::Inspection,
    ReviewMethod::Observation,
    ReviewMethod::RePerformance,
];

/// What the reviewer's screen remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Check {
    /// How many rows what is on file is scrolled by; the view cuts it at its end.
    pub scroll: usize,
}

/// The fields of a confirmation.
pub(super) fn confirmation() -> Vec<Field> {
    let methods = METHODS.map(|method| both(|language| names::method(language, method)));
    vec![
        Field::one(FieldName::Method, methods.to_vec(), 0),
        Field::line(FieldName::Comment, ""),
    ]
}

/// The field of what is sent back.
pub(super) fn return_slip() -> Vec<Field> {
    vec![Field::line(FieldName::Comment, "")]
}

/// The fields of a reviewer's own answer, which begins as the answerer's.
pub(super) fn rating(session: &Session, question: QuestionIndex) -> Vec<Field> {
    let Some(asked) = session.content().question(question) else {
        return Vec::new();
    };
    let chosen = match session.answer(question) {
        Some(Answer::Value(Value::Options(chosen))) => chosen.clone(),
        _ => Vec::new(),
    };
    let labels = asked.options().iter().map(|option| option.label.clone());
    let field = if let Kind::Many(_) = asked.kind {
        let ticks = labels.enumerate().map(|(at, words)| Tick {
            words,
            on: chosen.contains(&at),
            fixed: false,
        });
        Field::many(FieldName::Rating, ticks.collect())
    } else {
        let first = chosen.first().copied().unwrap_or(0);
        Field::one(FieldName::Rating, labels.collect(), first)
    };
    std::iter::once(field).chain(confirmation()).collect()
}

/// What a form says of an answer.
fn finding(form: &Form, question: &Question) -> Finding {
    let method = METHODS.get(form.chosen(FieldName::Method)).copied();
    let method = method.unwrap_or(ReviewMethod::Inquiry);
    match form.purpose {
        Purpose::SendBack(_) => Finding::Returned,
        Purpose::Rate(_) => {
            let chosen = form.named(FieldName::Rating).map(Field::chosen);
            let value = Value::Options(chosen.unwrap_or_default());
            Finding::Rated(method, Wire::encode(&value, &question.kind))
        }
        _ => Finding::Confirmed(method),
    }
}

impl Session {
    /// Whether an answer waits for a review: somebody else gave it, and nobody has reviewed it.
    pub fn waits_for_review(&self, question: QuestionIndex) -> bool {
        let entry = self.entry(question).filter(|_| self.asks(question));
        entry.is_some_and(|entry| {
            let others = entry.answer.as_ref().filter(|one| one.by != self.by());
            others.is_some() && entry.review.is_none()
        })
    }

    /// How many answers wait for a review.
    pub fn waiting(&self) -> usize {
        self.asked().filter(|at| self.waits_for_review(*at)).count()
    }

    /// What a reviewer found of the present answer, by whom, how and when; `None` where nobody has.
    pub fn review_said(&self, question: QuestionIndex, language: Language) -> Option<String> {
        let review = self.entry(question)?.review.as_ref()?;
        let at = review.at.local().strftime("%Y-%m-%d %H:%M").to_string();
        let verdict = names::verdict(language, review.verdict);
        let mut said = match review.method {
            Some(method) => {
                let method = names::method(language, method);
                words::review_method(language, verdict, method, &review.by, &at)
            }
            None => words::review_line(language, verdict, &review.by, &at),
        };
        if review.verdict == Verdict::Rated {
            let asked = self.content().question(question)?;
            let counted = self.standings().counted(question);
            let answer = reasons::counted(asked, counted, language);
            said = words::labelled(language, &said, &answer);
        }
        if let Some(comment) = &review.comment {
            said = words::labelled(language, &said, comment);
        }
        Some(said)
    }
}

impl App {
    /// Shows the answers as a reviewer goes over them, from the first one that waits.
    pub(in crate::app) fn as_reviewer(&mut self) {
        let Some(session) = &self.session else { return };
        let waits = |at: &QuestionIndex| session.waits_for_review(*at);
        let answered = |at: &QuestionIndex| session.answer(*at).is_some();
        // From a question on; from the list it is begun at the beginning.
        let from = if self.layers.len() > 1 {
            session.here()
        } else {
            QuestionIndex(0)
        };
        let first = session
            .asked()
            .find(|at| *at >= from && waits(at))
            .or_else(|| session.asked().find(waits));
        let Some(at) = first.or_else(|| session.asked().find(answered)) else {
            self.notice = Some(Notice::ForOthers(ForOthers::NothingToReview));
            return;
        };
        if first.is_none() {
            self.notice = Some(Notice::ForOthers(ForOthers::NoneWaits));
        }
        self.show(Screen::Check(Check::default()));
        self.jump(at);
    }

    /// Left and right over the answers, up and down over what is on file.
    pub(in crate::app) fn move_check(&mut self, motion: Motion) {
        let answered = |session: &Session, at: &QuestionIndex| session.answer(*at).is_some();
        let page = self.page.max(1);
        let Some(Screen::Check(check)) = self.layers.last_mut() else {
            return;
        };
        match motion {
            Motion::Up => check.scroll = check.scroll.saturating_sub(1),
            Motion::Down => check.scroll = check.scroll.saturating_add(1),
            Motion::PageUp => check.scroll = check.scroll.saturating_sub(page),
            Motion::PageDown => check.scroll = check.scroll.saturating_add(page),
            Motion::Left => self.go_to(
                |one| {
                    one.asked()
                        .rfind(|at| *at < one.here() && answered(one, at))
                },
                Notice::Nowhere(Nowhere::AtFirst),
            ),
            Motion::Right => self.go_to(
                |one| one.asked().find(|at| *at > one.here() && answered(one, at)),
                Notice::Nowhere(Nowhere::AtLast),
            ),
            Motion::First => {
                self.go_to(
                    |one| one.asked().find(|at| answered(one, at)),
                    Notice::Nowhere(Nowhere::AtFirst),
                );
            }
            Motion::Last => {
                self.go_to(
                    |one| one.asked().rfind(|at| answered(one, at)),
                    Notice::Nowhere(Nowhere::AtLast),
                );
            }
        }
    }

    /// The commands of the reviewer's screen.
    pub(in crate::app) fn act_on_check(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Confirm => self.begin_review(Purpose::Confirm),
            Action::SendBack => self.begin_review(Purpose::SendBack),
            Action::Rate => self.begin_review(Purpose::Rate),
            Action::NextOpen => {
                self.go_to(
                    |session| session.next_that(|at| session.waits_for_review(at)),
                    Notice::ForOthers(ForOthers::NoneWaits),
                );
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Asks for the particulars of a review, unless there can be none.
    fn begin_review(&mut self, purpose: impl Fn(QuestionIndex) -> Purpose) -> Vec<Effect> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let Some(question) = session.question() else {
            return Vec::new();
        };
        let rates = matches!(purpose(session.here()), Purpose::Rate(_));
        let tried = session
            .state()
            .review_of(question, session.by(), Finding::Returned, None)
            .map(drop)
            .and_then(|()| {
                let refused = rates && !question.scored();
                if refused {
                    Err(crate::assessment::ReviewFault::Unscored)
                } else {
                    Ok(())
                }
            });
        if let Err(fault) = tried {
            self.notice = Some(Notice::ForOthers(ForOthers::ReviewRefused {
                fault,
                question: question.id.to_string(),
                by: session.by().to_owned(),
            }));
            return Vec::new();
        }
        self.open_form(purpose)
    }

    /// Records what a form says of an answer and goes on to the next that waits; where it cannot
    /// be, says why and leaves the form.
    pub(super) fn take_review(&mut self, form: &Form, question: QuestionIndex) -> Vec<Effect> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let Some(asked) = session.content().question(question) else {
            return Vec::new();
        };
        let comment = form.given(FieldName::Comment);
        let finding = finding(form, asked);
        let returned = finding == Finding::Returned;
        let reviewed = session
            .state()
            .review_of(asked, session.by(), finding, comment);
        let event = match reviewed {
            Ok(event) => event,
            Err(fault) => {
                self.notice = Some(Notice::ForOthers(ForOthers::ReviewRefused {
                    fault,
                    question: asked.id.to_string(),
                    by: session.by().to_owned(),
                }));
                return Vec::new();
            }
        };
        self.close_form();
        let effects = self.change(vec![event]);
        if effects.is_empty() {
            return effects;
        }
        let next = self.session.as_ref().and_then(|session| {
            let next = session.next_that(|at| session.waits_for_review(at));
            next.filter(|_| matches!(self.screen(), Screen::Check(_)))
        });
        if let Some(next) = next {
            self.jump(next);
        }
        let left = self.session.as_ref().map_or(0, Session::waiting);
        self.notice = Some(Notice::ForOthers(if returned {
            ForOthers::SentBack { left }
        } else {
            ForOthers::Reviewed { left }
        }));
        effects
    }
}
