//! The evidence ledger: every item of the assessment, and which of them support the present
//! question. Adding, changing, linking and removing are events like any other.

use super::{Purpose, Screen, moved, purpose};
use crate::{
    app::{Action, App, Effect, Motion, Session},
    assessment::{Digest, Event, Evidence},
    questionnaire::{EvidenceId, QuestionIndex},
};

/// What the ledger remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    /// The item under the cursor, counted from 0 in `State::ledger`.
    pub at: usize,
}

impl Ledger {
    /// The item under the cursor.
    pub fn selected(&self, session: &Session) -> Option<EvidenceId> {
        session
            .state()
            .ledger()
            .get(self.at)
            .map(|item| item.evidence.id.clone())
    }
}

impl Session {
    /// Whether an item supports a question.
    pub fn supports(&self, item: &EvidenceId, question: QuestionIndex) -> bool {
        self.entry(question)
            .is_some_and(|entry| entry.evidence.contains(item))
    }
}

impl App {
    pub(in crate::app) fn move_ledger(&mut self, motion: Motion) {
        let count = self
            .session
            .as_ref()
            .map_or(0, |session| session.state().ledger().len());
        let page = self.page;
        if let Some(Screen::Ledger(ledger)) = self.layers.last_mut() {
            ledger.at = moved(ledger.at, count, page, motion);
        }
    }

    /// The commands of the ledger.
    pub(in crate::app) fn act_on_ledger(&mut self, action: Action) -> Vec<Effect> {
        let (Some(session), Some(Screen::Ledger(ledger))) = (&self.session, self.layers.last())
        else {
            return Vec::new();
        };
        let here = session.here();
        match (action, ledger.selected(session)) {
            (Action::AddEvidence, _) | (Action::Choose, None) => {
                self.open_form(Purpose::AddEvidence)
            }
            (Action::Choose | Action::Toggle, Some(id)) => self.link(id, here),
            (Action::ChangeEvidence, Some(id)) => {
                let form = purpose::on_file(session, Purpose::ChangeEvidence(id));
                self.show_form(form)
            }
            (Action::RemoveEvidence, Some(id)) => {
                let effects = self.change(vec![Event::EvidenceRemoved { id }]);
                self.move_ledger(Motion::Right);
                effects
            }
            _ => Vec::new(),
        }
    }

    fn link(&mut self, id: EvidenceId, here: QuestionIndex) -> Vec<Effect> {
        let linked = self
            .session
            .as_ref()
            .is_some_and(|session| session.supports(&id, here));
        let Some(question) = self.id_of(here) else {
            return Vec::new();
        };
        self.change(vec![if linked {
            Event::EvidenceUnlinked { id, question }
        } else {
            Event::EvidenceLinked { id, question }
        }])
    }

    /// The number of the next item, those on their way to the ledger counted.
    pub(in crate::app) fn next_evidence(&self) -> Option<EvidenceId> {
        let next = self.session.as_ref()?.state().next_evidence().ok()?;
        let number: usize = next.as_str().strip_prefix("E-")?.parse().ok()?;
        let ahead = self
            .unhashed
            .iter()
            .filter(|(_, question)| question.is_some())
            .count();
        EvidenceId::new(&format!("E-{:03}", number.checked_add(ahead)?)).ok()
    }

    /// The fingerprint of a file is known: its item goes into the ledger.
    pub(in crate::app) fn hashed(&mut self, at: &str, sha256: Option<Digest>) -> Vec<Effect> {
        let waiting = self
            .unhashed
            .iter()
            .position(|(evidence, _)| evidence.at == at);
        let Some((mut evidence, question)) = waiting.map(|at| self.unhashed.remove(at)) else {
            return Vec::new();
        };
        evidence.sha256 = sha256;
        self.enter_evidence(evidence, question)
    }

    /// Enters what waits for a fingerprint without one.
    pub(in crate::app) fn enter_unhashed(&mut self) -> Vec<Effect> {
        let waiting = std::mem::take(&mut self.unhashed);
        let entered = waiting
            .into_iter()
            .flat_map(|(evidence, question)| self.enter_evidence(evidence, question));
        entered.collect()
    }

    /// Enters an item: a new one is linked to its question, a changed one stands in for the old.
    pub(in crate::app) fn enter_evidence(
        &mut self,
        evidence: Evidence,
        question: Option<QuestionIndex>,
    ) -> Vec<Effect> {
        let Some(question) = question else {
            return self.change(vec![Event::EvidenceChanged(evidence)]);
        };
        let Some(question) = self.id_of(question) else {
            return Vec::new();
        };
        let id = evidence.id.clone();
        self.change(vec![
            Event::EvidenceAdded(evidence),
            Event::EvidenceLinked { id, question },
        ])
    }
}
