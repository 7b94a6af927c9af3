//! What comes back from effects, and what it changes. Effects are carried out elsewhere and come
//! back as messages; here no effect is carried out, and an outcome that nobody waits for any longer
//! changes nothing.

use super::{
    Action, App, Ask, Effect, ForOthers, Home, Listing, Message, Notice, Opened, Outcome, Screen,
    Session, Wanted,
};
use crate::assessment::AssessmentId;

impl App {
    pub(super) fn take_outcome(&mut self, outcome: Outcome) -> Vec<Effect> {
        match outcome {
            Outcome::Listed(listings) => return self.listed(listings),
            Outcome::Offered(offers) => {
                self.offers = offers;
                return self.go_on();
            }
            Outcome::Counted(count) => {
                self.counts
                    .retain(|known| known.questionnaires != count.questionnaires);
                self.counts.push(count);
            }
            Outcome::Opened(opened) => return self.opened(*opened),
            Outcome::Read(other, Wanted::Comparison) => self.compare_with(*other),
            Outcome::Read(other, Wanted::Organisation) => return self.link_with(&other),
            Outcome::Saved { seq } => {
                let now = self.now;
                if let Some(session) = &mut self.session {
                    session.saved(seq, now);
                }
                return self.leave_at_last();
            }
            Outcome::Remark { sentence } => self.remark(sentence),
            Outcome::SaveFailed { sentence } => self.not_saved(sentence),
            Outcome::GoesBy { by, kept } => self.notice = Some(Notice::GoesBy { by, kept }),
            Outcome::Binned { id } => return self.binned(id),
            Outcome::Restored { id } => {
                if let Some(home) = self.home() {
                    home.binned = home.binned.take().filter(|binned| *binned != id);
                }
                self.notice = Some(Notice::Restored);
                return vec![Effect::List];
            }
            Outcome::Wrote { path } => {
                self.notice = Some(Notice::ForOthers(ForOthers::Wrote { path }));
            }
            Outcome::Printed => self.notice = Some(Notice::ForOthers(ForOthers::Printed)),
            Outcome::Hashed { at, sha256, unread } => {
                let mut effects = self.hashed(&at, sha256);
                let unread = unread.filter(|_| !effects.is_empty());
                self.notice = unread.map(Notice::NoFingerprint).or(self.notice.take());
                effects.extend(self.leave_at_last());
                return effects;
            }
            Outcome::Edited { text } => self.edited(&text),
            Outcome::Failed { sentence } => {
                self.then = None;
                self.notice = Some(Notice::Failed(sentence));
                // What was to be opened first cannot be: the list is shown instead.
                if std::mem::take(&mut self.opening) {
                    return vec![Effect::List];
                }
            }
        }
        Vec::new()
    }

    fn listed(&mut self, listings: Vec<Listing>) -> Vec<Effect> {
        if let Some(home) = self.home() {
            home.list(listings);
        }
        let waits = |then: &mut Message| {
            matches!(
                then,
                Message::Do(Action::Compare | Action::Link | Action::New)
            )
        };
        // Whoever has gone on does not want to be asked any more.
        match (self.then.take_if(waits), self.screen()) {
            (Some(other @ Message::Do(Action::Compare | Action::Link)), Screen::Summary(_)) => {
                self.update(other)
            }
            (Some(new @ Message::Do(Action::New)), Screen::Home(_)) => self.update(new),
            _ => Vec::new(),
        }
    }

    /// Says something beside what is being said.
    fn remark(&mut self, sentence: String) {
        let remark = Notice::Remark(sentence);
        self.notice = Some(match self.notice.take() {
            Some(notice) => Notice::Both(Box::new(notice), Box::new(remark)),
            None => remark,
        });
    }

    fn home(&mut self) -> Option<&mut Home> {
        self.layers.iter_mut().find_map(|layer| match layer {
            Screen::Home(home) => Some(home),
            _ => None,
        })
    }

    /// What the user asked for while something else had to come first.
    fn go_on(&mut self) -> Vec<Effect> {
        match self.then.take() {
            Some(message) if !self.offers.is_empty() => self.update(message),
            _ => Vec::new(),
        }
    }

    fn opened(&mut self, opened: Opened) -> Vec<Effect> {
        let session = Session::new(opened);
        if !self.language_chosen {
            self.language = session.state().about().language;
        }
        self.notice = session.read_only().cloned().map(Notice::ReadOnly);
        if self.notice.is_none() && session.newer_content() {
            self.notice = Some(Notice::NewerContent);
        }
        self.unhashed.clear();
        self.against = None;
        self.session = Some(session);
        self.opening = false;
        self.layers.truncate(1);
        match self.then.take() {
            Some(Message::Do(Action::Summary)) => self.show_summary(),
            Some(Message::Do(Action::AsReviewer)) => self.as_reviewer(),
            _ => {}
        }
        if self.layers.len() == 1 {
            self.layers.push(Screen::Question(Ask::default()));
            self.settle_cursor();
        }
        Vec::new()
    }

    fn binned(&mut self, id: AssessmentId) -> Vec<Effect> {
        if let Some(home) = self.home() {
            let listing = home
                .listings
                .iter()
                .flatten()
                .find(|listing| listing.id == id);
            let name = listing.map_or_else(|| id.to_string(), |listing| listing.name.clone());
            home.binned = Some(id);
            self.notice = Some(Notice::Binned {
                name,
                key: self.key_of(Action::Restore),
            });
        }
        vec![Effect::List]
    }

    fn edited(&mut self, text: &str) {
        if let Some(Screen::Form(form)) = self.layers.last_mut() {
            form.fill(form.at, text);
        }
    }

    /// Whether a message waits for something to come.
    pub fn waiting(&self) -> Option<&Message> {
        self.then.as_ref()
    }
}
