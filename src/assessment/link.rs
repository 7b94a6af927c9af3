//! Linking: the organisation's answers of another assessment, taken as they stand at its head, so
//! that they are not asked again. It makes the event; that they are read and never counted is
//! scoring's, and that a later change comes in only by linking again the caller's.

use super::{AssessmentId, Given, State, Taken, serial};
use crate::questionnaire::{Content, Level};

/// Why an assessment cannot be linked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkFault {
    /// It has no question of the organisation that is asked here too.
    NothingShared,
    /// It takes the organisation's answers from another one itself, which is to be linked instead.
    Linked(String),
}

/// The answers to link, each question of the organisation that both load.
///
/// # Errors
/// Where the other assessment has none of its own to give.
pub fn link(
    from: &AssessmentId,
    other: &State,
    there: &Content,
    here: &Content,
) -> Result<Taken, LinkFault> {
    if let Some(origin) = other.link() {
        return Err(LinkFault::Linked(origin.assessment.clone()));
    }
    let covered = other
        .about()
        .level
        .is_none_or(|level| level == Level::Organisation);
    let standings = other.standings(there);
    let of_organisation = |content: &Content, question| {
        let section = content.section_of(question);
        section.is_some_and(|section| section.about == Level::Organisation)
    };
    let answers: Vec<_> = there
        .enumerate()
        .filter(|(_, question)| covered && of_organisation(there, question))
        .filter(|(_, question)| {
            let here = here
                .find(&question.id)
                .and_then(|at| here.question(at).map(|one| (here, one)));
            here.is_some_and(|(content, question)| of_organisation(content, question))
        })
        .map(|(at, question)| {
            let counted = standings.counted(at);
            let given = counted.map(|answer| Given::encode(answer, question));
            (question.id.clone(), given)
        })
        .collect();
    if answers.is_empty() {
        return Err(LinkFault::NothingShared);
    }
    Ok(Taken {
        assessment: from.to_string(),
        head: other.head(),
        answers: serial::give(&answers),
    })
}

impl State {
    /// Whether what is linked is what the other assessment would give now.
    pub fn link_is_current(&self, taken: &Taken) -> bool {
        self.linked() == serial::taken(&taken.answers)
    }
}
