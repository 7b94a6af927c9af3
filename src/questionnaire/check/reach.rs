//! Whether a condition can hold and a question be reached: decided exactly, by trying every
//! combination of definite answers to all that it depends on. Too many, and nothing is said.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        Answer, Clause, Condition, Content, Document, Kind, Number, Question, QuestionIndex, Test,
        Truth, Value,
        build::Built,
        finding::FindingKind,
        raw::{RawQuestion, Report},
    },
    core::read_by,
};

/// The most combinations that are tried.
const MOST: usize = 65_536;

pub(super) fn check(report: &mut Report, documents: &[Document], built: &Built<'_>) {
    let content = &built.content;
    // Sections that never apply: said once, and not again for each of their questions.
    let mut closed = BTreeSet::new();
    for (at, (section, raw)) in content.sections.iter().zip(&built.sections).enumerate() {
        let document = documents.get(section.questionnaire);
        if let (Some(document), Some(when)) = (document, &raw.when)
            && can_hold(content, &[&section.when]) == Some(false)
        {
            report.lenient(document, &when.span, FindingKind::NeverHolds);
            closed.insert(at);
        }
    }
    tiers(report, built);
    for (_, question, from, raw) in built.questions() {
        let Some(document) = documents.get(from) else {
            continue;
        };
        asides(report, document, content, question, raw);
        let Some(section) = content.section_of(question) else {
            continue;
        };
        let own = raw.when.as_ref().map_or(&raw.span, |when| &when.span);
        if can_hold(content, &[&question.when]) == Some(false) {
            report.lenient(document, own, FindingKind::NeverHolds);
        } else if !closed.contains(&question.section.0)
            && can_hold(content, &[&section.when, &question.when]) == Some(false)
        {
            report.lenient(document, &raw.span, FindingKind::Unreachable);
        }
    }
}

/// What raises a question's force, and what its options contradict.
fn asides(
    report: &mut Report,
    document: &Document,
    content: &Content,
    question: &Question,
    raw: &RawQuestion,
) {
    // Of one that could not be read there is no place left for another's fault.
    if question.raised.len() != raw.raised.len()
        || question.contradicts.len() != raw.contradicts.len()
    {
        return;
    }
    let raised = question.raised.iter().map(|one| &one.when);
    let raised = raised.zip(raw.raised.iter().map(|one| &one.span));
    let contradicts = question.contradicts.iter().map(|one| &one.when);
    let contradicts = contradicts.zip(raw.contradicts.iter().map(|one| &one.span));
    for (when, span) in raised.chain(contradicts) {
        if can_hold(content, &[when]) == Some(false) {
            report.lenient(document, span, FindingKind::NeverHolds);
        }
    }
}

/// The tiers' conditions, where all that they read is loaded.
fn tiers(report: &mut Report, built: &Built<'_>) {
    let (document, raw) = built.method;
    for (tier, raw) in built.content.method.tiers.iter().zip(&raw.tiers) {
        let loaded = tier.when.clauses().all(|clause| *clause != Clause::Absent);
        if let Some(when) = &raw.when
            && loaded
            && can_hold(&built.content, &[&tier.when]) == Some(false)
        {
            report.lenient(document, &when.span, FindingKind::NeverHolds);
        }
    }
}

/// Whether some answers make all of these hold; `None` where there are too many to try.
fn can_hold(content: &Content, conditions: &[&Condition]) -> Option<bool> {
    if conditions
        .iter()
        .all(|condition| **condition == Condition::Always)
    {
        return Some(true);
    }
    let mut trial = Trial::of(content, conditions)?;
    Some(trial.any(conditions, 0))
}

/// The questions that conditions depend on, and the answers tried for each.
struct Trial<'a> {
    content: &'a Content,
    /// In question order, so that each comes after what it depends on.
    questions: Vec<(QuestionIndex, Tries)>,
    /// The answers of the present combination; a question that does not apply has `None`.
    answers: BTreeMap<QuestionIndex, Option<Answer>>,
}

impl<'a> Trial<'a> {
    fn of(content: &'a Content, conditions: &[&Condition]) -> Option<Self> {
        let mut depends = BTreeSet::new();
        let mut open: Vec<&Condition> = conditions.to_vec();
        let mut tests: BTreeMap<QuestionIndex, Vec<&Test>> = BTreeMap::new();
        while let Some(condition) = open.pop() {
            for clause in condition.clauses() {
                let Clause::Reads { question, test } = clause else {
                    continue;
                };
                tests.entry(*question).or_default().push(test);
            }
            for index in read_by(condition) {
                if depends.insert(index)
                    && let Some(question) = content.question(index)
                {
                    open.push(&question.when);
                    open.extend(content.section_of(question).map(|section| &section.when));
                }
            }
        }
        let mut combinations = 1_usize;
        let mut questions = Vec::with_capacity(depends.len());
        for index in depends {
            let tests = tests.get(&index).map_or(&[][..], Vec::as_slice);
            let tries = Tries::of(content.question(index)?, tests);
            combinations = combinations.checked_mul(tries.count()?)?;
            if combinations > MOST {
                return None;
            }
            questions.push((index, tries));
        }
        Some(Self {
            content,
            questions,
            answers: BTreeMap::new(),
        })
    }

    /// Whether some answers to the questions from `at` on make all conditions hold.
    fn any(&mut self, conditions: &[&Condition], at: usize) -> bool {
        let Some((index, tries)) = self.questions.get(at) else {
            return conditions.iter().all(|condition| self.holds(condition));
        };
        let (index, count) = (*index, tries.count().unwrap_or_default());
        // What no further answer can save is not tried on.
        if conditions.iter().any(|condition| self.lost(condition)) {
            return false;
        }
        let Some(question) = self.content.question(index) else {
            return false;
        };
        let section = self
            .content
            .section_of(question)
            .map(|section| &section.when);
        let applies = self.holds(&question.when) && section.is_none_or(|when| self.holds(when));
        let found = if applies {
            (0..count).any(|nth| {
                let tries = self.questions.get(at).map(|(_, tries)| tries);
                let value = tries.and_then(|tries| tries.get(nth));
                self.answers.insert(index, value.map(Answer::Value));
                self.any(conditions, at + 1)
            })
        } else {
            self.answers.insert(index, None);
            self.any(conditions, at + 1)
        };
        self.answers.remove(&index);
        found
    }

    fn holds(&self, condition: &Condition) -> bool {
        self.truth(condition) == Truth::Yes
    }

    fn lost(&self, condition: &Condition) -> bool {
        self.truth(condition) == Truth::No
    }

    /// How a condition stands: on a question not answered yet `maybe`, on one that does not apply
    /// `no`.
    fn truth(&self, condition: &Condition) -> Truth {
        condition.decide(|clause| match clause {
            Clause::Absent => Truth::No,
            Clause::Reads { question, test } => match self.answers.get(question) {
                Some(Some(answer)) => test.decide(Some(answer)),
                Some(None) => Truth::No,
                None => Truth::Maybe,
            },
        })
    }
}

/// The answers worth trying: of one option each; of several every set of those named and one for
/// the rest; of a number one for each interval between the bounds. Each is made when it is tried:
/// fourteen options have sixteen thousand sets, and mostly the first will do.
enum Tries {
    Options(usize),
    Sets {
        /// Options that may be chosen together.
        joined: Vec<usize>,
        /// Options that stand alone.
        alone: Vec<usize>,
    },
    Numbers(Vec<Number>),
}

impl Tries {
    fn of(question: &Question, tests: &[&Test]) -> Self {
        match &question.kind {
            Kind::One(options) => Self::Options(options.len()),
            Kind::Many(_) => Self::sets(question, tests),
            Kind::Number { min, max, .. } => Self::Numbers(numbers(tests, *min, *max)),
            Kind::Text | Kind::Date => Self::Options(0),
        }
    }

    fn sets(question: &Question, tests: &[&Test]) -> Self {
        let named: BTreeSet<usize> = tests
            .iter()
            .flat_map(|test| match test {
                Test::Any(options) | Test::NotAny(options) => options.as_slice(),
                Test::Within { .. } => &[],
            })
            .copied()
            .collect();
        let rest = (0..question.options().len()).filter(|at| !named.contains(at));
        let exclusive = |at: &usize| {
            question
                .options()
                .get(*at)
                .is_some_and(|option| option.exclusive)
        };
        // One unnamed option stands for all of them; it may be one that stands alone.
        let (rest_alone, rest): (Vec<usize>, Vec<usize>) = rest.partition(exclusive);
        let (mut alone, mut joined): (Vec<usize>, Vec<usize>) =
            named.into_iter().partition(exclusive);
        joined.extend(rest.first());
        alone.extend(rest_alone.first());
        Self::Sets { joined, alone }
    }

    /// How many there are; `None` where they are too many to count.
    fn count(&self) -> Option<usize> {
        match self {
            Self::Options(count) => Some(*count),
            Self::Sets { joined, alone } => {
                let subsets = 1_usize.checked_shl(u32::try_from(joined.len()).ok()?)?;
                Some(subsets - 1 + alone.len())
            }
            Self::Numbers(numbers) => Some(numbers.len()),
        }
    }

    fn get(&self, nth: usize) -> Option<Value> {
        match self {
            Self::Options(count) => (nth < *count).then(|| Value::Options(vec![nth])),
            Self::Sets { joined, alone } => {
                // Of the options together any but none: the bits of 1, 2, 3, …
                let bits = nth + 1;
                if let Some(past) = bits.checked_sub(1 << joined.len()) {
                    return alone.get(past).map(|at| Value::Options(vec![*at]));
                }
                let chosen = joined.iter().enumerate();
                let chosen = chosen.filter(|(bit, _)| bits >> bit & 1 == 1);
                let mut chosen: Vec<usize> = chosen.map(|(_, option)| *option).collect();
                chosen.sort_unstable();
                Some(Value::Options(chosen))
            }
            Self::Numbers(numbers) => numbers.get(nth).copied().map(Value::Number),
        }
    }
}

/// One number for each interval into which the bounds named cut those that the question takes.
fn numbers(tests: &[&Test], min: Option<Number>, max: Option<Number>) -> Vec<Number> {
    let bounds = tests.iter().flat_map(|test| match test {
        Test::Within { at_least, at_most } => [
            at_least.map(Number::thousandths),
            at_most.map(|most| most.thousandths() + 1),
        ],
        Test::Any(_) | Test::NotAny(_) => [None, None],
    });
    // Each interval begins at one of these.
    let begins: BTreeSet<i64> = bounds.flatten().collect();
    let below = min.or_else(|| {
        let first = begins.first().map_or(0, |first| first - 1);
        Number::from_thousandths(first).ok()
    });
    let within = |number: &Number| {
        min.is_none_or(|bound| *number >= bound) && max.is_none_or(|bound| *number <= bound)
    };
    let mut numbers: Vec<Number> = begins
        .into_iter()
        .filter_map(|begin| Number::from_thousandths(begin).ok())
        .chain(below)
        .filter(within)
        .collect();
    // Below the lowest bound there may be no room for a question whose own least is higher.
    if numbers.is_empty() {
        numbers.extend(max);
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_is_tried_once_and_what_stands_alone_behind_them() {
        let tries = Tries::Sets {
            joined: vec![4, 0, 2],
            alone: vec![5, 1],
        };
        let count = tries.count().unwrap();
        let tried: BTreeSet<Vec<usize>> = (0..count)
            .filter_map(|nth| match tries.get(nth)? {
                Value::Options(chosen) => Some(chosen),
                _ => None,
            })
            .collect();
        let sets: [&[usize]; 9] = [
            &[0],
            &[0, 2],
            &[0, 2, 4],
            &[0, 4],
            &[1],
            &[2],
            &[2, 4],
            &[4],
            &[5],
        ];
        assert_eq!(tried, sets.map(<[usize]>::to_vec).into());
        assert_eq!((count, tries.get(count)), (9, None));
        let many = (0..70).collect();
        let many = Tries::Sets {
            joined: many,
            alone: Vec::new(),
        };
        assert_eq!(many.count(), None);
    }
}
