//! One question explained: why it is asked or not, what makes its force, and every number that its
//! answer takes part in. Facts as values; the words are the shells'.

use super::{Applicability, Earned, Frame, Gap, LegalStanding, Placement, Ratio, Score, target};
use crate::questionnaire::{
    Answer, Clause, Condition, Content, Credit, Depth, Force, Level, Question, QuestionIndex,
    Section, Standing, Standings, Truth,
};

/// Where a condition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At the section.
    Section,
    /// At the question.
    Question,
}

/// One clause of a condition and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Where the condition stands.
    pub place: Place,
    /// The group of the condition (any group suffices), counted from 0.
    pub group: usize,
    /// The clause.
    pub clause: Clause,
    /// How it stands.
    pub truth: Truth,
}

/// A stronger force that a condition gives, and how that condition stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rise {
    /// The force.
    pub force: Force,
    /// How its condition stands.
    pub truth: Truth,
    /// The clauses of the condition.
    pub reasons: Vec<Reason>,
}

/// What keeps a question out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Removal {
    /// The quick scan does not ask it.
    QuickScan,
    /// The assessment is of the other level.
    OtherLevel(Level),
    /// The answers to these questions, those first that themselves apply.
    Answers(Vec<QuestionIndex>),
}

/// Whether a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is asked.
    Asked,
    /// A linked assessment answers it.
    Linked,
    /// It may come to be asked; these questions decide.
    Undecided(Vec<QuestionIndex>),
    /// It is not asked.
    NotAsked(Removal),
}

/// One question explained.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The question.
    pub question: QuestionIndex,
    /// How it stands.
    pub placement: Placement,
    /// Whether it is asked, and if not, what removed it.
    pub outcome: Outcome,
    /// The clauses of its section's and its own condition.
    pub reasons: Vec<Reason>,
    /// What would raise its force.
    pub rises: Vec<Rise>,
    /// How it stands as law; `None` where it is not asked as law.
    pub legal: Option<LegalStanding>,
    /// What its answer earns; `None` unanswered or not applicable.
    pub credit: Option<Credit>,
    /// What the reviewer's own answer replaced, where there is one.
    pub rated_over: Option<Answer>,
    /// What it should earn; `None` where it is not scored.
    pub target: Option<Credit>,
    /// Its gap, where it has one.
    pub gap: Option<Gap>,
    /// The level's result with the weights as they are.
    pub attained: Option<Ratio>,
    /// The level's result with equal weights.
    pub attained_equal: Option<Ratio>,
}

impl Score {
    /// Explains one question; `None` where it is not loaded.
    pub fn explain(
        &self,
        content: &Content,
        standings: &Standings,
        question: QuestionIndex,
    ) -> Option<Explanation> {
        let asked = content.question(question)?;
        let section = content.section_of(asked)?;
        let placement = self.applicability.placement(question);
        let legal = self.law.standing(question);
        let standing = standings.given.get(&question);
        let level = self.level(section.about);
        let reasons = [
            (Place::Section, &section.when),
            (Place::Question, &asked.when),
        ]
        .into_iter()
        .flat_map(|(place, when)| self.reasons(place, when, standings))
        .collect();
        Some(Explanation {
            question,
            placement,
            outcome: self.outcome(content, standings, asked, section, placement),
            reasons,
            rises: self.rises(asked, standings),
            legal,
            credit: Earned::by(asked, standing.map(Standing::counted)).credit(),
            rated_over: standing
                .filter(|standing| *standing.counted() != standing.answer)
                .map(|standing| standing.answer.clone()),
            target: asked
                .scored()
                .then(|| target(asked, legal.is_some(), self.tier(content))),
            gap: self
                .gaps
                .iter()
                .find(|gap| gap.question == question)
                .cloned(),
            attained: level.and_then(|level| level.tally.attained()),
            attained_equal: level.and_then(|level| level.tally.attained_equal()),
        })
    }

    /// What keeps a question out; `None` where it is asked, linked or undecided.
    pub fn removal(
        &self,
        content: &Content,
        standings: &Standings,
        question: QuestionIndex,
    ) -> Option<Removal> {
        let asked = content.question(question)?;
        let section = content.section_of(asked)?;
        let placement = self.applicability.placement(question);
        match self.outcome(content, standings, asked, section, placement) {
            Outcome::NotAsked(removal) => Some(removal),
            Outcome::Asked | Outcome::Linked | Outcome::Undecided(_) => None,
        }
    }

    fn outcome(
        &self,
        content: &Content,
        standings: &Standings,
        question: &Question,
        section: &Section,
        placement: Placement,
    ) -> Outcome {
        match placement.truth {
            _ if placement.linked => Outcome::Linked,
            Truth::Yes => Outcome::Asked,
            Truth::Maybe => {
                let conditions = [&section.when, &question.when]
                    .into_iter()
                    .chain(question.raised.iter().map(|raised| &raised.when));
                Outcome::Undecided(self.applicability.deciding(
                    content,
                    standings,
                    conditions,
                    Truth::Maybe,
                ))
            }
            Truth::No if self.applicability.outside_level(section) => {
                Outcome::NotAsked(Removal::OtherLevel(section.about))
            }
            Truth::No => {
                // What the full assessment would not ask either is laid to the answers.
                let frame = Frame {
                    depth: Depth::Full,
                    ..self.applicability.frame
                };
                let full = Applicability::of(content, standings, frame);
                let conditions = [&section.when, &question.when];
                let removed = conditions
                    .iter()
                    .any(|condition| full.decide(condition, standings) == Truth::No);
                Outcome::NotAsked(if removed {
                    Removal::Answers(full.deciding(content, standings, conditions, Truth::No))
                } else {
                    Removal::QuickScan
                })
            }
        }
    }

    fn reasons(&self, place: Place, when: &Condition, standings: &Standings) -> Vec<Reason> {
        let Condition::AnyOf(groups) = when else {
            return Vec::new();
        };
        let numbered = groups.iter().enumerate();
        numbered
            .flat_map(|(group, clauses)| clauses.iter().map(move |clause| (group, clause)))
            .map(|(group, clause)| Reason {
                place,
                group,
                clause: clause.clone(),
                truth: self.applicability.clause(clause, standings),
            })
            .collect()
    }

    fn rises(&self, question: &Question, standings: &Standings) -> Vec<Rise> {
        question
            .raised
            .iter()
            .map(|raised| Rise {
                force: raised.force,
                truth: self.applicability.decide(&raised.when, standings),
                reasons: self.reasons(Place::Question, &raised.when, standings),
            })
            .collect()
    }
}

impl Applicability {
    /// The questions whose answers make conditions stand so, followed back to questions that are
    /// themselves asked, each once, in question order.
    fn deciding<'a>(
        &self,
        content: &Content,
        standings: &Standings,
        conditions: impl IntoIterator<Item = &'a Condition>,
        truth: Truth,
    ) -> Vec<QuestionIndex> {
        let mut found = Vec::new();
        let mut open: Vec<QuestionIndex> = conditions
            .into_iter()
            .filter(|condition| self.decide(condition, standings) == truth)
            .flat_map(|condition| self.clauses_that(condition, standings, truth))
            .collect();
        let mut seen = std::collections::BTreeSet::new();
        while let Some(index) = open.pop() {
            if !seen.insert(index) {
                continue;
            }
            let placement = self.placement(index);
            let Some(question) = content.question(index) else {
                continue;
            };
            let Some(section) = content.section_of(question) else {
                continue;
            };
            let behind: Vec<QuestionIndex> = if placement.truth == truth {
                [&section.when, &question.when]
                    .into_iter()
                    .flat_map(|condition| self.clauses_that(condition, standings, truth))
                    .collect()
            } else {
                Vec::new()
            };
            if behind.is_empty() {
                found.push(index);
            } else {
                open.extend(behind);
            }
        }
        found.sort_unstable();
        found
    }

    fn clauses_that(
        &self,
        condition: &Condition,
        standings: &Standings,
        truth: Truth,
    ) -> Vec<QuestionIndex> {
        condition
            .clauses()
            .filter(|clause| self.clause(clause, standings) == truth)
            .filter_map(|clause| match clause {
                Clause::Reads { question, .. } => Some(*question),
                Clause::Absent => None,
            })
            .collect()
    }
}
