//! The result at a glance: law in counts, then each level on its own. The two are never added. A
//! percentage over law would say that some breach is made good elsewhere.

use jiff::civil::Date;

use super::Part;
use crate::{
    questionnaire::{Depth, Force, Level, QuestionIndex},
    report::reasons::with_answer,
    scoring::{Law, LegalStanding, Removal, Tally},
};

/// The result at a glance.
#[derive(Debug, Clone)]
pub struct Glance {
    /// Law, of both levels.
    pub law: LawCounts,
    /// In a quick scan: how much of the law it asked.
    pub quick: Option<QuickScan>,
    /// Answers that cannot all be true, contradiction by contradiction, each with its question.
    pub contradictions: Vec<Vec<String>>,
    /// Organisation, then system.
    pub levels: Vec<LevelGlance>,
    /// What the organisation's answers taken from another assessment come to.
    pub beside: Option<BesideGlance>,
}

/// The result of a linked assessment at a glance.
#[derive(Debug, Clone)]
pub struct BesideGlance {
    /// The other assessment.
    pub id: String,
    /// The day on which its answers were taken over.
    pub taken: Date,
    /// Whether something there is unanswered: then only a range may be shown.
    pub provisional: bool,
    /// The titles of the lowest and the highest band that it can have.
    pub bands: Option<(String, String)>,
    /// Its sums; `None` where none of its scored questions was taken over.
    pub tally: Option<Tally>,
    /// The fewest and the most legal points that can be open there.
    pub law_open: (usize, usize),
}

/// Law in counts.
#[derive(Debug, Clone)]
pub struct LawCounts {
    /// Legal questions asked.
    pub asked: usize,
    /// How many stand how; not applicable and confirmed apart from unconfirmed.
    pub counts: Vec<(LegalStanding, usize)>,
    /// Questions that may come to be asked as law.
    pub maybe: usize,
    /// Legal questions that do not apply.
    pub not_asked: usize,
    /// Legal questions that the quick scan leaves to the full assessment.
    pub left_out: usize,
    /// Legal points open, duties of effort left out.
    pub open: usize,
    /// Open points of duties of effort.
    pub effort_open: usize,
}

/// How much of the law a quick scan asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuickScan {
    /// Legal questions that it asked.
    pub asked: usize,
    /// Legal questions that the full assessment asks, or may ask, with the same answers.
    pub full: usize,
}

/// One level at a glance.
#[derive(Debug, Clone)]
pub struct LevelGlance {
    /// Which level.
    pub level: Level,
    /// Its own law.
    pub law: LawCounts,
    /// Whether it is unfinished: then only ranges may be shown.
    pub provisional: bool,
    /// The title of its band.
    pub band: Option<String>,
    /// The titles of the lowest and the highest band in which it can end.
    pub band_range: Option<(String, String)>,
    /// Legal points that limit the band, by id.
    pub capped_by: Vec<String>,
    /// Its sums.
    pub tally: Tally,
    /// The sums of supervisory expectation and of voluntary guidance.
    pub forces: Vec<(Force, Tally)>,
}

const STANDINGS: [LegalStanding; 7] = [
    LegalStanding::Met,
    LegalStanding::Deficient,
    LegalStanding::NotMet,
    LegalStanding::Unknown,
    LegalStanding::NotApplicable,
    LegalStanding::Unconfirmed,
    LegalStanding::Unanswered,
];

pub(super) fn glance(part: &Part<'_>) -> Glance {
    let left_out = left_out(part);
    Glance {
        law: counts(&part.subject.score.law, &left_out),
        quick: quick(part),
        contradictions: contradictions(part),
        levels: levels(part, &left_out),
        beside: beside(part),
    }
}

/// The legal questions that the full assessment would ask, or might, and the quick scan does not.
fn left_out(part: &Part<'_>) -> Vec<QuestionIndex> {
    let (score, given) = (part.subject.score, part.subject.standings);
    let removal = |at: &QuestionIndex| score.removal(part.content(), given, *at);
    let not_asked = score.law.not_asked.iter().copied();
    not_asked
        .filter(|at| removal(at) == Some(Removal::QuickScan))
        .collect()
}

fn counts(law: &Law, left_out: &[QuestionIndex]) -> LawCounts {
    let standings = STANDINGS.into_iter();
    let left_out = law.not_asked.iter().filter(|at| left_out.contains(at));
    let left_out = left_out.count();
    LawCounts {
        asked: law.questions.len(),
        counts: standings
            .map(|standing| (standing, law.counted(standing)))
            .collect(),
        maybe: law.maybe.len(),
        not_asked: law.not_asked.len() - left_out,
        left_out,
        open: law.open.len(),
        effort_open: law.effort_open.len(),
    }
}

fn contradictions(part: &Part<'_>) -> Vec<Vec<String>> {
    let answered = |at: &QuestionIndex| with_answer(part.subject, *at, part.language);
    let all = part.subject.score.contradictions.iter();
    all.map(|one| {
        one.with
            .iter()
            .chain([&one.question])
            .filter_map(answered)
            .collect()
    })
    .collect()
}

fn quick(part: &Part<'_>) -> Option<QuickScan> {
    let score = part.subject.score;
    let quick = score.applicability.frame.depth == Depth::Quick;
    quick.then(|| QuickScan {
        asked: score.law.questions.len(),
        full: score.law_in_full(part.content(), part.subject.standings),
    })
}

fn levels(part: &Part<'_>, left_out: &[QuestionIndex]) -> Vec<LevelGlance> {
    let title = |at: Option<usize>| {
        let band = part.content().method.bands.get(at?)?;
        Some(band.title.get(part.language).to_owned())
    };
    let id = |index: &QuestionIndex| Some(part.question(*index)?.id.to_string());
    let levels = part.subject.score.levels.iter();
    levels
        .map(|level| LevelGlance {
            level: level.level,
            law: counts(
                &part.subject.score.law.within(part.content(), level.level),
                left_out,
            ),
            provisional: level.provisional,
            band: title(level.band),
            band_range: title(level.band_floor).zip(title(level.band_ceiling)),
            capped_by: level.capped_by.iter().filter_map(id).collect(),
            tally: level.tally,
            forces: level
                .forces
                .iter()
                .map(|group| (group.of, group.tally))
                .collect(),
        })
        .collect()
}

fn beside(part: &Part<'_>) -> Option<BesideGlance> {
    let beside = part.subject.beside()?;
    let title = |at: usize| {
        let band = part.content().method.bands.get(at)?;
        Some(band.title.get(part.language).to_owned())
    };
    let (lowest, highest) = beside.bands();
    Some(BesideGlance {
        taken: beside.taken.day(),
        provisional: beside.provisional(),
        bands: lowest.and_then(title).zip(highest.and_then(title)),
        tally: beside.tally().copied(),
        law_open: beside.law_open(),
        id: beside.id,
    })
}
