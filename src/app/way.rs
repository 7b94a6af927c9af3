//! The ways between screens: back, out, over one another, to a question. Nothing is lost on any.

use super::{Action, App, Ask, Effect, Message, Notice, Purpose, Saving, Screen, Session};
use crate::questionnaire::{QuestionId, QuestionIndex};

impl App {
    /// One step back. A note is taken as it stands, any other form is kept as it was left; from the
    /// question the way leads to the list, where nothing lies below.
    pub(super) fn back(&mut self) -> Vec<Effect> {
        match self.layers.last() {
            Some(Screen::Form(form)) if matches!(form.purpose, Purpose::Note(_)) => self.submit(),
            Some(Screen::Form(form)) => {
                let form = form.clone();
                self.drafts.retain(|draft| draft.purpose != form.purpose);
                self.drafts.push(form);
                self.layers.pop();
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

    /// Back to the list, unless that would lose what is not on the disk.
    fn leave_assessment(&mut self) -> Vec<Effect> {
        let saving = self.session.as_ref().map(Session::saving);
        if let Some(Saving::Failed(why)) = saving {
            self.notice = Some(Notice::NotSaved(why.clone()));
            return vec![Effect::Retry];
        }
        if !self.unhashed.is_empty() && !self.waits_to_leave() {
            // Left once the file of the evidence is read; who asks again leaves now.
            self.then = Some(Message::Do(Action::Back));
            return Vec::new();
        }
        self.then = None;
        let mut effects = self.enter_unhashed();
        self.layers.truncate(1);
        self.session = None;
        self.drafts.clear();
        effects.extend([Effect::Close, Effect::List]);
        effects
    }

    /// Whether the assessment is left as soon as no file of evidence is being read.
    pub(super) const fn waits_to_leave(&self) -> bool {
        matches!(self.then, Some(Message::Do(Action::Back)))
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

    /// Leaves; a note being written is taken first.
    pub(super) fn quit(&mut self) -> Vec<Effect> {
        // The list of keys may lie over the note.
        if let Some(Screen::Help(_)) = self.layers.last() {
            self.layers.pop();
        }
        let mut effects = match self.screen() {
            Screen::Form(form) if matches!(form.purpose, Purpose::Note(_)) => self.submit(),
            _ => Vec::new(),
        };
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
        let is_question = |layer: &Screen| matches!(layer, Screen::Question(_));
        match self.layers.iter().position(is_question) {
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
