//! The answers of an assessment as scoring reads them: ids resolved against the content, evidence
//! judged as of the log's last line. Answers that the content does not take are named, not counted.

use super::{Entry, Given, ReviewRecord, State, Verdict, WireFault};
use crate::questionnaire::{
    Answer, Content, Level, Question, QuestionId, Review, Standing, Standings,
};

/// An answer on file that the content does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// Whose.
    pub question: QuestionId,
    /// By which line; 0 for a linked answer.
    pub seq: u64,
    /// Why; `None` where the content has no such question.
    pub fault: Option<WireFault>,
}

impl State {
    /// All answers as scoring reads them. What the content does not take is left out; see
    /// [`State::misfits`].
    pub fn standings(&self, content: &Content) -> Standings {
        let mut standings = Standings::default();
        for (id, entry) in &self.entries {
            let Some((at, question)) = find(content, id) else {
                continue;
            };
            let Some(recorded) = &entry.answer else {
                continue;
            };
            let Ok(answer) = recorded.given.decode(question) else {
                continue;
            };
            let review = review(entry.review.as_ref(), question);
            let evidenced = self.evidenced(entry);
            standings.given.insert(
                at,
                Standing {
                    answer,
                    evidenced,
                    review,
                },
            );
        }
        for (id, given) in self.linked() {
            let Some((at, question)) = find(content, id) else {
                continue;
            };
            let of_organisation = content
                .section_of(question)
                .is_some_and(|section| section.about == Level::Organisation);
            if of_organisation {
                let answer = given.as_ref().and_then(|given| given.decode(question).ok());
                standings.linked.insert(at, answer);
            }
        }
        standings
    }

    /// The answers on file that the content does not take, by question id.
    pub fn misfits(&self, content: &Content) -> Vec<Misfit> {
        let own = self.entries.iter().filter_map(|(id, entry)| {
            let answer = entry.answer.as_ref()?;
            Some((id, &answer.given, answer.seq))
        });
        let rated = self.entries.iter().filter_map(|(id, entry)| {
            let review = entry.review.as_ref()?;
            Some((id, Given::Value(review.value.clone()?), review.seq))
        });
        let linked = self
            .linked()
            .iter()
            .filter_map(|(id, given)| Some((id, given.as_ref()?, 0)));
        let mut misfits: Vec<_> = own
            .chain(linked)
            .filter_map(|(id, given, seq)| misfit(content, id, given, seq))
            .collect();
        misfits.extend(rated.filter_map(|(id, given, seq)| misfit(content, id, &given, seq)));
        misfits
    }

    /// The answerer's present answer as it counts for a question; `None` where it is unanswered or
    /// the question does not take it.
    pub fn answer(&self, question: &Question) -> Option<Answer> {
        let recorded = self.entries.get(&question.id)?.answer.as_ref()?;
        recorded.given.decode(question).ok()
    }

    /// Whether at least one valid item of evidence is linked.
    pub fn evidenced(&self, entry: &Entry) -> bool {
        let items = entry.evidence.iter().filter_map(|id| self.ledger.get(id));
        items.into_iter().any(|item| self.is_valid(item))
    }
}

fn find<'a>(
    content: &'a Content,
    id: &QuestionId,
) -> Option<(crate::questionnaire::QuestionIndex, &'a Question)> {
    let at = content.find(id)?;
    Some((at, content.question(at)?))
}

fn review(record: Option<&ReviewRecord>, question: &Question) -> Review {
    match record {
        None => Review::None,
        Some(record) => match (record.verdict, &record.value) {
            (Verdict::Confirmed, _) => Review::Confirmed,
            (Verdict::Returned, _) => Review::Returned,
            (Verdict::Rated, Some(value)) => value
                .decode(&question.kind)
                .map_or(Review::None, |value| Review::Rated(Answer::Value(value))),
            (Verdict::Rated, None) => Review::None,
        },
    }
}

fn misfit(content: &Content, id: &QuestionId, given: &Given, seq: u64) -> Option<Misfit> {
    let fault = match find(content, id) {
        None => None,
        Some((_, question)) => Some(given.decode(question).err()?),
    };
    Some(Misfit {
        question: id.clone(),
        seq,
        fault,
    })
}
