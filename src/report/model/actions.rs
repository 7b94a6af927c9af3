//! Actions by due date and department: one for every gap, and every one that somebody wrote down. A
//! department should be able to take its own lines and nothing else; the order is the one to work
//! in.

use jiff::civil::Date;

use super::{Named, Part};
use crate::questionnaire::{Force, QuestionIndex};

/// One action.
#[derive(Debug, Clone)]
pub struct ActionItem {
    /// The question that it is about.
    pub question: Named,
    /// What to do.
    pub action: String,
    /// The force of the question, where certain.
    pub force: Option<Force>,
    /// Until which day.
    pub due: Option<Date>,
    /// Which department.
    pub department: Option<String>,
    /// Who.
    pub owner: Option<String>,
    /// How far it is, as recorded.
    pub status: Option<String>,
    /// Whether anybody has planned it: a day, a name or words of their own are on record.
    pub planned: bool,
}

/// By due date, those without one last; then by department, those without one last; then the most
/// urgent gap first.
pub(super) fn actions(part: &Part<'_>) -> Vec<ActionItem> {
    let gaps = &part.subject.score.gaps;
    let asked = |index: QuestionIndex| part.subject.score.applicability.placement(index).asked();
    let written = part.content().enumerate().filter(|(index, question)| {
        let entry = part.entry(question);
        entry.is_some_and(|entry| entry.action.is_some())
            && asked(*index)
            && !gaps.iter().any(|gap| gap.question == *index)
    });
    let of_gaps = gaps.iter().map(|gap| gap.question);
    let mut actions: Vec<ActionItem> = of_gaps
        .chain(written.map(|(index, _)| index))
        .filter_map(|index| action(part, index))
        .collect();
    // A stable sort keeps the order of urgency within a day and department.
    actions.sort_by(|one, other| {
        let key = |item: &ActionItem| (item.due.is_none(), item.due, item.department.is_none());
        key(one)
            .cmp(&key(other))
            .then_with(|| one.department.cmp(&other.department))
    });
    actions
}

fn action(part: &Part<'_>, index: QuestionIndex) -> Option<ActionItem> {
    let question = part.question(index)?;
    let entry = part.entry(question);
    let placement = part.subject.score.applicability.placement(index);
    Some(ActionItem {
        question: part.named(question),
        action: part.action(question).unlabelled(part.language),
        force: placement.forces.certain(),
        due: entry.and_then(|entry| entry.due),
        department: entry.and_then(|entry| entry.department.clone()),
        owner: entry.and_then(|entry| entry.owner.clone()),
        status: entry
            .and_then(|entry| entry.action.as_ref())
            .and_then(|action| action.status.clone()),
        planned: entry.is_some_and(|entry| {
            let named = entry.owner.is_some() || entry.department.is_some();
            named || entry.due.is_some() || entry.action.is_some()
        }),
    })
}
