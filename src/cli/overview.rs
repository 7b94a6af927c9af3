//! One assessment as a list shows it: progress, open legal points, bands. The list of the commands
//! and the one of the interface are made from it.

use crate::{
    assessment::{Role, State},
    i18n::{Language, cli as words},
    questionnaire::{Content, Depth, QuestionnaireId, SectionIndex, Standings},
    report::{Stage, scored},
    scoring::Score,
    store::{Listed, Reading, Store},
};

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
    /// How far it is.
    pub(crate) stage: Stage,
    /// The roles whose approvals stand.
    pub(crate) signed: Vec<Role>,
}

impl Overview {
    /// An assessment's standing with the reading of its log, or the sentence that says why there
    /// is none.
    pub(crate) fn of<'l>(
        store: &Store,
        listed: &'l Listed,
        language: Language,
    ) -> Result<(&'l Reading, Self), String> {
        let reading = listed.reading.as_ref();
        let reading = reading.map_err(|error| error.say(language))?;
        let loaded = store
            .content(reading.state.about())
            .map_err(|error| error.say(language))?;
        let content = loaded
            .content
            .ok_or_else(|| words::content_unreadable(language, listed.id.as_str()))?;
        Ok((reading, Self::standing(&reading.state, content)))
    }

    fn standing(state: &State, content: Content) -> Self {
        let (standings, score) = scored(&content, state);
        let asked = || score.applicability.asked(&content);
        Self {
            questionnaires: state.about().named(),
            depth: state.about().depth,
            applicable: asked().count(),
            answered: asked()
                .filter(|(at, _)| standings.given.contains_key(at))
                .count(),
            stage: Stage::of(&content, state, &standings, &score),
            signed: state
                .approvals()
                .iter()
                .filter(|approval| approval.stands())
                .map(|approval| approval.role)
                .collect(),
            content,
            standings,
            score,
        }
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
