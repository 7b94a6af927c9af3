//! The ways between screens: back, out, over one another, to a question. Nothing is lost on any.
//! The list always lies below everything; an assessment is left only when its last line is on the
//! disk.

use super::{Action, App, Ask, Effect, Message, Notice, Purpose, Screen, Session};
use crate::questionnaire::{QuestionId, QuestionIndex};

impl App {
    /// One step back. A note is taken as it stands, any other form is kept as it was left; from the
    /// question the way leads to the list, where nothing lies below.
    pub(super) fn back(&mut self) -> Vec<Effect> {
        if matches!(self.screen(), Screen::Question(_)) && self.end_detour() {
            return Vec::new();
        }
        match self.layers.last() {
            Some(Screen::Form(form)) if matches!(form.purpose, Purpose::Note(_)) => self.submit(),
            Some(Screen::Form(form)) => {
                let form = form.clone();
                self.layers.pop();
                self.put_away(form);
                Vec::new()
            }
            // Below is only the list: the assessment is left with its last screen.
            _ if self.session.is_some() && self.layers.len() == 2 => self.leave_assessment(),
            _ => {
                if self.layers.len() > 1 {
                    self.layers.pop();
                }
                Vec::new()
            }
        }
    }

    /// Back to the list, once every line is on the disk and no file of evidence is being read.
    fn leave_assessment(&mut self) -> Vec<Effect> {
        // Who asks again waits for no file any longer; for the disk everybody waits.
        let mut effects = if self.waits_to_leave() {
            self.enter_unhashed()
        } else {
            Vec::new()
        };
        let unsaved = self.session.as_mut().filter(|session| !session.all_saved());
        if unsaved.is_some() || !self.unhashed.is_empty() {
            effects.extend(unsaved.map_or_else(Vec::new, Session::retry));
            self.then = Some(Message::Do(Action::Back));
            return effects;
        }
        self.then = None;
        self.layers.truncate(1);
        self.against = None;
        self.detour = None;
        self.session = None;
        vec![Effect::Close, Effect::List]
    }

    /// Whether the assessment is left as soon as nothing of it is under way.
    const fn waits_to_leave(&self) -> bool {
        matches!(self.then, Some(Message::Do(Action::Back)))
    }

    /// Leaves the assessment where that was asked for and nothing of it is under way any more.
    pub(super) fn leave_at_last(&mut self) -> Vec<Effect> {
        let saved = self.session.as_ref().is_some_and(Session::all_saved);
        if self.waits_to_leave() && saved && self.unhashed.is_empty() {
            return self.back();
        }
        Vec::new()
    }

    /// Lines could not be written: whoever waits to leave stays, and is told why.
    pub(super) fn not_saved(&mut self, why: String) {
        if self.waits_to_leave() {
            self.notice = Some(Notice::NotSaved(why.clone()));
        }
        self.stay();
        match &mut self.session {
            Some(session) => session.save_failed(why),
            None => self.notice = Some(Notice::Failed(why)),
        }
    }

    /// Whoever goes on no longer waits to leave the assessment.
    pub(super) fn stay(&mut self) {
        if self.waits_to_leave() {
            self.then = None;
        }
    }

    /// Shows a screen on top; one of its kind further down goes away.
    pub(super) fn show(&mut self, screen: Screen) {
        let kind = std::mem::discriminant(&screen);
        self.layers
            .retain(|layer| std::mem::discriminant(layer) != kind);
        self.layers.push(screen);
    }

    /// Leaves; what is being filled in is taken first.
    pub(super) fn quit(&mut self) -> Vec<Effect> {
        // The list of keys may lie over a form.
        if let Some(Screen::Help(..)) = self.layers.last() {
            self.layers.pop();
        }
        let mut effects = self.finish_form();
        self.leaving = true;
        effects.push(Effect::Quit);
        effects
    }

    /// The id of a question of the open assessment.
    pub(super) fn id_of(&self, question: QuestionIndex) -> Option<QuestionId> {
        let session = self.session.as_ref()?;
        session
            .content()
            .question(question)
            .map(|found| found.id.clone())
    }

    /// Goes to a question, whatever is shown; one that does not apply may be looked at.
    pub(super) fn jump(&mut self, question: QuestionIndex) {
        let Some(session) = &mut self.session else {
            return;
        };
        if session.content().question(question).is_none() {
            return;
        }
        session.here = question;
        session.forget_shift();
        self.detour = None;
        // A reviewer stays one, whatever way leads to the question.
        let is_question = |layer: &Screen| matches!(layer, Screen::Question(_) | Screen::Check(_));
        match self.layers.iter().rposition(is_question) {
            Some(at) => self.layers.truncate(at + 1),
            None => {
                self.layers.truncate(1);
                self.layers.push(Screen::Question(Ask::default()));
            }
        }
        self.settle_cursor();
    }

    pub(super) fn jump_to(&mut self, typed: String) {
        let Some(session) = &self.session else { return };
        let wanted = crate::text::narrow::narrow_command(&typed)
            .trim()
            .to_lowercase();
        let same = |id: &QuestionId| id.as_str().to_lowercase() == wanted;
        let found = session
            .content()
            .questions
            .iter()
            .position(|question| same(&question.id));
        match found.map(QuestionIndex) {
            Some(at) => self.jump(at),
            None => self.notice = Some(Notice::NoSuchQuestion { typed }),
        }
    }

    /// Goes to where a search over the course leads, or says that there is nothing.
    pub(super) fn go_to(
        &mut self,
        find: impl Fn(&Session) -> Option<QuestionIndex>,
        nothing: Notice,
    ) {
        match self.session.as_ref().and_then(find) {
            Some(question) => self.jump(question),
            None => self.notice = Some(nothing),
        }
    }
}
