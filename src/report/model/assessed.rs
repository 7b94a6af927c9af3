//! What was assessed: name, people, scope, tier, questionnaires and approvals, as the log has them.
//! It is the part of the report that a reader checks first: whether this is the assessment meant,
//! and who stands for it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Named, Part};
use crate::{
    assessment::{Approval, Moment, Role},
    questionnaire::{Depth, Level, Truth},
    report::{Stage, reasons},
};

/// What was assessed, by whom, with what.
#[derive(Debug, Clone)]
pub struct Assessed {
    /// The assessment's id.
    pub id: String,
    /// What is assessed.
    pub name: String,
    /// The organisation.
    pub organisation: Option<String>,
    /// The department.
    pub department: Option<String>,
    /// The period.
    pub period: Option<String>,
    /// When it was started, and by whom.
    pub started: Option<(Moment, String)>,
    /// When the log's last line was written.
    pub changed: Option<Moment>,
    /// Everybody who gave an answer that stands.
    pub answerers: Vec<String>,
    /// Everybody whose review stands.
    pub reviewers: Vec<String>,
    /// The one level that it is of; `None`: both.
    pub level: Option<Level>,
    /// How deep it goes.
    pub depth: Depth,
    /// How far it is.
    pub stage: Stage,
    /// Every approval, those voided since too.
    pub approvals: Vec<ApprovalLine>,
    /// The tier and what set it.
    pub tier: Option<TierPart>,
    /// The files that it is answered with.
    pub editions: Vec<Edition>,
    /// The review date that had passed on the day of the last line, with that day.
    pub past_review: Option<(Date, Date)>,
    /// The hash of the log's last line.
    pub head: String,
    /// The linked assessment of the organisation: its id and head.
    pub linked: Option<(String, String)>,
    /// The earlier assessment whose answers were carried over.
    pub carried_from: Option<String>,
    /// The scope questions asked, with their answers.
    pub scope: Vec<(Named, String)>,
}

/// An approval as recorded.
#[derive(Debug, Clone)]
pub struct ApprovalLine {
    /// As what.
    pub role: Role,
    /// The name typed, title and department beside it.
    pub who: Vec<String>,
    /// Who entered it, where that is another name.
    pub entered_by: Option<String>,
    /// The line of defence.
    pub line: Option<u8>,
    /// Where the decision is recorded.
    pub reference: Option<String>,
    /// When it was recorded.
    pub at: Moment,
    /// The head that was approved.
    pub head: String,
    /// Whether it was recorded while something was open.
    pub interim: bool,
    /// Whether it stands.
    pub stands: bool,
}

/// The tier.
#[derive(Debug, Clone)]
pub struct TierPart {
    /// Its title.
    pub title: String,
    /// The answers that set it, in words; `None` where it needs none.
    pub because: Option<String>,
    /// Whether a stricter one may still turn out to hold.
    pub undecided: bool,
}

/// A content file.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Its id.
    pub id: String,
    /// Its title; `None` for method and sources.
    pub title: Option<String>,
    /// Its version.
    pub version: String,
    /// The day of its content.
    pub as_of: Option<Date>,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

pub(super) fn assessed(part: &Part<'_>) -> Assessed {
    let state = part.subject.state;
    let about = state.about();
    let (answerers, reviewers) = people(part);
    Assessed {
        id: part.subject.id.to_owned(),
        name: about.name.clone(),
        organisation: about.organisation.clone(),
        department: about.department.clone(),
        period: about.period.clone(),
        started: about.started.map(|at| (at, about.by.clone())),
        changed: state.changed(),
        answerers,
        reviewers,
        level: part.subject.score.applicability.frame.level,
        depth: part.subject.score.applicability.frame.depth,
        stage: part.subject.stage(),
        approvals: state.approvals().iter().map(approval).collect(),
        tier: tier(part),
        editions: editions(part),
        past_review: past_review(part),
        head: state.head().to_string(),
        linked: state
            .link()
            .map(|link| (link.assessment.clone(), link.head.to_string())),
        carried_from: state.carried_from().map(|from| from.assessment.clone()),
        scope: scope(part),
    }
}

fn people(part: &Part<'_>) -> (Vec<String>, Vec<String>) {
    let (mut answerers, mut reviewers) = (BTreeSet::new(), BTreeSet::new());
    for (_, entry) in part.subject.state.entries() {
        answerers.extend(entry.answer.as_ref().map(|answer| answer.by.clone()));
        reviewers.extend(entry.review.as_ref().map(|review| review.by.clone()));
    }
    (
        answerers.into_iter().collect(),
        reviewers.into_iter().collect(),
    )
}

fn approval(approval: &Approval) -> ApprovalLine {
    ApprovalLine {
        role: approval.role,
        who: approval.who().map(str::to_owned).collect(),
        entered_by: approval.entered_by().map(str::to_owned),
        line: approval.line,
        reference: approval.reference.clone(),
        at: approval.at,
        head: approval.head.to_string(),
        interim: approval.interim,
        stands: approval.stands(),
    }
}

fn tier(part: &Part<'_>) -> Option<TierPart> {
    let score = part.subject.score;
    let tier = score.tier(part.content())?;
    let standings = part.subject.standings;
    let groups = score.tier_set_by(part.content(), standings);
    let because = reasons::set_by(part.content(), standings, &groups, part.language);
    Some(TierPart {
        title: tier.title.get(part.language).to_owned(),
        because: (!groups.is_empty()).then_some(because),
        undecided: score.applicability.tier_undecided,
    })
}

fn editions(part: &Part<'_>) -> Vec<Edition> {
    let content = part.content();
    let files = content.files.iter();
    files
        .map(|file| {
            let head = content
                .questionnaires
                .iter()
                .find(|questionnaire| questionnaire.id.as_str() == file.id);
            Edition {
                id: file.id.clone(),
                title: head.map(|head| head.title.get(part.language).to_owned()),
                version: file.version.clone(),
                as_of: head.map(|head| head.as_of),
                sha256: file.sha256.clone(),
            }
        })
        .collect()
}

fn past_review(part: &Part<'_>) -> Option<(Date, Date)> {
    let (due, day) = (part.content().review_by()?, part.day()?);
    (day > due).then_some((due, day))
}

fn scope(part: &Part<'_>) -> Vec<(Named, String)> {
    let content = part.content();
    content
        .enumerate()
        .filter(|(_, question)| {
            content
                .section_of(question)
                .is_some_and(|section| section.scope)
        })
        .filter(|(index, _)| {
            let placement = part.subject.score.applicability.placement(*index);
            placement.truth == Truth::Yes
        })
        .map(|(index, question)| {
            let answer = part.subject.standings.counted(index);
            let said = reasons::counted(question, answer, part.language);
            (part.named(question), said)
        })
        .collect()
}
