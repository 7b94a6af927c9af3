//! Conditions with their questions and options looked up.

use std::collections::HashMap;

use super::super::{
    Clause, Condition, Document, Kind, Level, Question, QuestionIndex, Test,
    finding::{FindingKind, Thing},
    near::nearest,
    raw::{At, RawClause, RawTest, RawWhen, Report},
};

/// What conditions may read: every question with where it stands, replaced ids included.
pub(super) struct Readable<'a> {
    pub(super) questions: &'a [Question],
    pub(super) levels: &'a [Level],
    pub(super) by_id: &'a HashMap<String, QuestionIndex>,
}

/// Who reads, and what it may read.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    /// Only questions before this one.
    pub(super) before: usize,
    /// Only questions that are not scored.
    pub(super) unscored: bool,
    /// The level of the reader, where a shipped file may not read the other.
    pub(super) level: Option<Level>,
    /// Whether a question that is not loaded is no fault (tiers).
    pub(super) absent: bool,
}

impl Readable<'_> {
    /// The condition as it is decided; what cannot be read is said and left out.
    pub(super) fn condition(
        &self,
        report: &mut Report,
        document: &Document,
        raw: Option<&RawWhen>,
        reader: Reader,
    ) -> Condition {
        let Some(raw) = raw else {
            return Condition::Always;
        };
        let mut groups = Vec::with_capacity(raw.groups.len());
        for group in &raw.groups {
            let clauses: Vec<Clause> = group
                .iter()
                .filter_map(|clause| self.clause(report, document, clause, reader))
                .collect();
            if !clauses.is_empty() {
                groups.push(clauses);
            }
        }
        if groups.is_empty() {
            Condition::Always
        } else {
            Condition::AnyOf(groups)
        }
    }

    fn clause(
        &self,
        report: &mut Report,
        document: &Document,
        raw: &RawClause,
        reader: Reader,
    ) -> Option<Clause> {
        let id = raw.question.value.as_str();
        let Some(index) = self.by_id.get(id).copied() else {
            if reader.absent {
                return Some(Clause::Absent);
            }
            let near = nearest(id, self.by_id.keys().map(String::as_str));
            let kind = FindingKind::Unknown(Thing::Question, id.to_owned(), near);
            report.error(document, &raw.question.span, kind);
            return None;
        };
        let question = self.questions.get(index.0)?;
        let fault = self.fault(document, index, question, reader, id);
        if let Some(kind) = fault {
            report.error(document, &raw.question.span, kind);
            return None;
        }
        let test = test(report, document, question, &raw.test, id)?;
        Some(Clause::Reads {
            question: index,
            test,
        })
    }

    /// Why a reader may not read a question.
    fn fault(
        &self,
        document: &Document,
        index: QuestionIndex,
        question: &Question,
        reader: Reader,
        id: &str,
    ) -> Option<FindingKind> {
        if index.0 >= reader.before {
            return Some(FindingKind::LaterQuestion(id.to_owned()));
        }
        if reader.unscored && question.scored() {
            return Some(FindingKind::ReadsScored(id.to_owned()));
        }
        let system = self.levels.get(index.0) == Some(&Level::System);
        (document.shipped && system && reader.level == Some(Level::Organisation))
            .then(|| FindingKind::ReadsSystem(id.to_owned()))
    }
}

fn test(
    report: &mut Report,
    document: &Document,
    question: &Question,
    raw: &At<RawTest>,
    id: &str,
) -> Option<Test> {
    let mut options = |names: &[At<String>]| -> Option<Vec<usize>> {
        let mut found = Vec::with_capacity(names.len());
        for name in names {
            let known = || question.options().iter().map(|option| option.id.as_str());
            match known().position(|option| option == name.value) {
                Some(at) => found.push(at),
                None => {
                    let near = nearest(&name.value, known());
                    let kind = FindingKind::Unknown(Thing::Option, name.value.clone(), near);
                    report.error(document, &name.span, kind);
                }
            }
        }
        (found.len() == names.len()).then_some(found)
    };
    let chosen = matches!(question.kind, Kind::One(_) | Kind::Many(_));
    match &raw.value {
        RawTest::Any(names) if chosen => options(names).map(Test::Any),
        RawTest::NotAny(names) if chosen => options(names).map(Test::NotAny),
        RawTest::Within(at_least, at_most) if matches!(question.kind, Kind::Number { .. }) => {
            Some(Test::Within {
                at_least: *at_least,
                at_most: *at_most,
            })
        }
        _ => {
            report.error(document, &raw.span, FindingKind::WrongTest(id.to_owned()));
            None
        }
    }
}
