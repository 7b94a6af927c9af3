//! One assessment as a list shows it: progress, open legal points, bands. The list of the commands
//! and the one of the interface are made from it.

use crate::{
    assessment::Role,
    questionnaire::{Content, Depth, QuestionnaireId, SectionIndex, Standings},
    scoring::{Score, score},
    store::{Reading, Store, StoreError},
};

use super::context::frame;

/// An assessment's standing.
pub(crate) struct Overview {
    pub(crate) content: Content,
    pub(crate) standings: Standings,
    pub(crate) score: Score,
    /// The questionnaires as they were named.
    pub(crate) questionnaires: Vec<QuestionnaireId>,
    pub(crate) depth: Depth,
    /// Questions that apply and have an answer, whatever it is.
    pub(crate) answered: usize,
    /// Questions that apply.
    pub(crate) applicable: usize,
    /// The roles whose approvals stand.
    pub(crate) signed: Vec<Role>,
}

/// Why there is none.
pub(crate) enum Unreadable {
    /// The store says why.
    Store(StoreError),
    /// The kept files do not load any more.
    Content,
}

impl Overview {
    pub(crate) fn of(store: &Store, reading: &Reading) -> Result<Self, Unreadable> {
        let state = &reading.state;
        let loaded = store.content(state.about()).map_err(Unreadable::Store)?;
        let content = loaded.content.ok_or(Unreadable::Content)?;
        let standings = state.standings(&content);
        let score = score(&content, &standings, frame(state));
        let asked = || score.applicability.asked(&content);
        Ok(Self {
            questionnaires: state.about().named(),
            depth: state.about().depth,
            applicable: asked().count(),
            answered: asked()
                .filter(|(at, _)| standings.given.contains_key(at))
                .count(),
            signed: state
                .approvals()
                .iter()
                .filter(|approval| approval.stands())
                .map(|approval| approval.role)
                .collect(),
            content,
            standings,
            score,
        })
    }

    /// How many questions of a section apply, and how many of them are answered.
    pub(crate) fn section(&self, section: SectionIndex) -> (usize, usize) {
        let questions = self
            .content
            .section(section)
            .map_or(&[][..], |found| &found.questions);
        let asked = questions
            .iter()
            .filter(|at| self.score.applicability.placement(**at).asked());
        asked.fold((0, 0), |(answered, applicable), at| {
            (
                answered + usize::from(self.standings.given.contains_key(at)),
                applicable + 1,
            )
        })
    }
}
