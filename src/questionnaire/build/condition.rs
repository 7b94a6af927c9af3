//! Conditions with their questions and options looked up. The model knows questions by position, so
//! that a condition can be judged without looking anything up; a name that does not exist is found
//! here, once.

use std::collections::HashMap;

use super::super::{
    Clause, Condition, Document, Kind, Level, Question, QuestionIndex, Scale, Test,
    finding::{FindingKind, Thing},
    near::nearest,
    raw::{At, RawClause, RawQuestion, RawTest, RawWhen, Report},
};

/// What conditions may read: every question with where it stands, replaced ids included.
pub(super) struct Readable<'a> {
    pub(super) questions: &'a [Question],
    pub(super) levels: &'a [Level],
    pub(super) by_id: &'a HashMap<String, QuestionIndex>,
    /// By id, the questions whose places others take.
    pub(super) replaced: &'a HashMap<&'a str, &'a RawQuestion>,
    pub(super) scales: &'a [Scale],
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
    /// The condition as it is decided. Of one that cannot be read this is said, and nothing more is
    /// made of it: half a condition would only be found to hold never, or always.
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
        let mut whole = raw.whole;
        for group in &raw.groups {
            let clauses: Vec<Clause> = group
                .iter()
                .filter_map(|clause| self.clause(report, document, clause, reader))
                .collect();
            whole &= clauses.len() == group.len() && !clauses.is_empty();
            groups.push(clauses);
        }
        if whole && !groups.is_empty() {
            Condition::AnyOf(groups)
        } else {
            Condition::Always
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
        let test = self.test(report, document, question, raw)?;
        Some(Clause::Reads {
            question: index,
            test,
        })
    }

    /// The position of an option of a question; said where it has none of that name.
    pub(super) fn option(
        &self,
        report: &mut Report,
        document: &Document,
        question: &str,
        name: &At<String>,
    ) -> Option<usize> {
        let question = self.questions.get(self.by_id.get(question)?.0)?;
        let known = || question.options().iter().map(|option| option.id.as_str());
        let found = known().position(|option| option == name.value);
        if found.is_none() {
            let near = nearest(&name.value, known());
            let kind = FindingKind::Unknown(Thing::Option, name.value.clone(), near);
            report.error(document, &name.span, kind);
        }
        found
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

    fn test(
        &self,
        report: &mut Report,
        document: &Document,
        question: &Question,
        clause: &RawClause,
    ) -> Option<Test> {
        let (id, raw) = (clause.question.value.as_str(), &clause.test);
        let mut options = |names: &[At<String>]| -> Option<Vec<usize>> {
            let mut found = Vec::with_capacity(names.len());
            for name in names {
                let known = || question.options().iter().map(|option| option.id.as_str());
                match known().position(|option| option == name.value) {
                    Some(at) => found.push(at),
                    // Where another question stands in the place of the one named, and lacks what that
                    // one had, the fault is not the reader's: `check::replaced` says so.
                    None if self.replaced_had(id, &name.value) => {}
                    None => {
                        self.option(report, document, id, name);
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

    /// Whether an id is that of a replaced question, and that one had an option.
    fn replaced_had(&self, id: &str, option: &str) -> bool {
        let Some(old) = self.replaced.get(id) else {
            return false;
        };
        let own = old.options.iter().filter_map(|own| own.id.as_ref());
        let scale = self.scales.iter().filter(|scale| {
            let named = old.scale.as_ref();
            named.is_some_and(|named| scale.id.as_str() == named.value)
        });
        own.map(|id| id.value.as_str())
            .chain(
                scale
                    .flat_map(|scale| &scale.options)
                    .map(|own| own.id.as_str()),
            )
            .any(|had| had == option)
    }
}
