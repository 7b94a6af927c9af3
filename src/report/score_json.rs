//! The score as JSON for other programs: members, order and rounding are the published format.
//! It knows nothing of words; what a number means stands in the format's description.

use super::{model::Subject, ordered_json::Json};
use crate::{
    questionnaire::{Band, Content, QuestionIndex},
    scoring::{FrameworkScore, Gap, Law, LegalStanding, LevelScore, Ratio, Tally},
};

/// The document that `tenken score --json` prints, line end included.
pub fn score_json(subject: Subject<'_>) -> String {
    let Subject { content, score, .. } = subject;
    let tier = score.tier(content).map(|tier| tier.id.as_str());
    let gaps = score.gaps.iter();
    Json::Members(vec![
        ("schema", Json::count(1)),
        ("assessment", Json::text(subject.id)),
        ("head", Json::text(subject.state.head().to_string())),
        ("depth", Json::text(score.applicability.frame.depth.id())),
        ("tier", Json::text_or_null(tier)),
        (
            "tier_undecided",
            Json::Truth(score.applicability.tier_undecided),
        ),
        ("provisional", Json::Truth(score.provisional)),
        ("law", law(content, &score.law)),
        (
            "levels",
            Json::List(score.levels.iter().map(|one| level(content, one)).collect()),
        ),
        (
            "frameworks",
            Json::List(
                score
                    .frameworks
                    .iter()
                    .map(|one| framework(content, one))
                    .collect(),
            ),
        ),
        (
            "gaps",
            Json::List(gaps.map(|one| gap(subject, one)).collect()),
        ),
    ])
    .document()
}

pub(crate) fn ratio(ratio: Option<Ratio>) -> Json {
    ratio.map_or(Json::Null, |ratio| Json::Number(ratio.decimal()))
}

pub(crate) fn question(content: &Content, index: QuestionIndex) -> Json {
    Json::text_or_null(content.question(index).map(|question| question.id.as_str()))
}

fn questions(content: &Content, indices: &[QuestionIndex]) -> Json {
    Json::List(
        indices
            .iter()
            .map(|index| question(content, *index))
            .collect(),
    )
}

fn law(content: &Content, law: &Law) -> Json {
    let counted = |standing| Json::count(law.counted(standing));
    Json::Members(vec![
        ("asked", Json::count(law.questions.len())),
        ("met", counted(LegalStanding::Met)),
        ("deficient", counted(LegalStanding::Deficient)),
        ("not_met", counted(LegalStanding::NotMet)),
        ("unknown", counted(LegalStanding::Unknown)),
        ("not_applicable", Json::count(law.not_applicable())),
        ("unconfirmed", counted(LegalStanding::Unconfirmed)),
        ("unanswered", counted(LegalStanding::Unanswered)),
        ("maybe", Json::count(law.maybe.len())),
        ("not_asked", Json::count(law.not_asked.len())),
        ("open", questions(content, &law.open)),
        ("effort_open", questions(content, &law.effort_open)),
    ])
}

fn level(content: &Content, level: &LevelScore) -> Json {
    let band = |at: Option<usize>| {
        let band = at.and_then(|at| content.method.bands.get(at));
        Json::text_or_null(band.map(|band: &Band| band.id.as_str()))
    };
    let mut members = vec![
        ("id", Json::text(level.level.id())),
        ("provisional", Json::Truth(level.provisional)),
        ("band", band(level.band)),
        ("band_floor", band(level.band_floor)),
        ("band_ceiling", band(level.band_ceiling)),
        ("capped_by", questions(content, &level.capped_by)),
    ];
    members.extend(tally(&level.tally));
    let section = |at: usize| content.sections.get(at).map(|section| section.id.as_str());
    let principle = |at: usize| {
        let principle = content.method.principles.get(at);
        principle.map(|principle| principle.id.as_str())
    };
    let sections = level
        .sections
        .iter()
        .map(|one| group(section(one.of.0), &one.tally));
    let principles = level
        .principles
        .iter()
        .map(|one| group(principle(one.of.0), &one.tally));
    let forces = level
        .forces
        .iter()
        .map(|one| group(Some(one.of.id()), &one.tally));
    members.push(("sections", Json::List(sections.collect())));
    members.push(("principles", Json::List(principles.collect())));
    members.push(("forces", Json::List(forces.collect())));
    Json::Members(members)
}

fn group(id: Option<&str>, sums: &Tally) -> Json {
    let mut members = vec![("id", Json::text_or_null(id))];
    members.extend(tally(sums));
    Json::Members(members)
}

fn tally(tally: &Tally) -> [(&'static str, Json); 12] {
    [
        ("attained", ratio(tally.attained())),
        ("attained_equal", ratio(tally.attained_equal())),
        ("floor", ratio(tally.floor())),
        ("ceiling", ratio(tally.ceiling())),
        ("coverage", ratio(tally.coverage())),
        ("answered", Json::count(tally.answered)),
        ("applicable", Json::count(tally.applicable())),
        ("not_applicable", Json::count(tally.not_applicable)),
        ("unknown", Json::count(tally.unknown)),
        ("maybe", Json::count(tally.maybe)),
        ("shown", ratio(tally.shown())),
        ("checked", ratio(tally.checked())),
    ]
}

fn framework(content: &Content, score: &FrameworkScore) -> Json {
    let framework = content.method.frameworks.get(score.framework.0);
    let items = framework.map_or(&[][..], |framework| &framework.items);
    let items = items.iter().zip(&score.items).map(|(item, touched)| {
        Json::Members(vec![
            ("id", Json::text(item.id.as_str())),
            ("questions", Json::count(touched.questions)),
            ("lowest", ratio(touched.lowest.map(Ratio::of_credit))),
        ])
    });
    Json::Members(vec![
        (
            "id",
            Json::text_or_null(framework.map(|framework| framework.id.as_str())),
        ),
        ("items", Json::List(items.collect())),
    ])
}

/// A gap's members, without who answers for it.
fn gap_members(content: &Content, gap: &Gap) -> Vec<(&'static str, Json)> {
    vec![
        ("question", question(content, gap.question)),
        ("level", Json::text(gap.level.id())),
        ("force", Json::text(gap.force.id())),
        ("credit", ratio(gap.credit.map(Ratio::of_credit))),
        ("target", ratio(Some(Ratio::of_credit(gap.target)))),
        ("priority", ratio(Some(gap.priority))),
        ("gain", ratio(gap.gain)),
    ]
}

fn gap(subject: Subject<'_>, gap: &Gap) -> Json {
    let question = subject.content.question(gap.question);
    let entry = question.and_then(|question| subject.state.entry(&question.id));
    let owner = entry.and_then(|entry| entry.owner.clone());
    let due = entry.and_then(|entry| entry.due);
    let mut members = gap_members(subject.content, gap);
    members.push(("owner", Json::text_or_null(owner)));
    members.push(("due", Json::text_or_null(due.map(|due| due.to_string()))));
    Json::Members(members)
}
