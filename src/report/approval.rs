//! Approving: what stands in the way of a final approval (whatever is open, undecided, sent back or
//! to be confirmed again), the event that records one, and a line on each that is on record. The
//! command and the interface approve through here; how a refusal is shown is theirs.

use super::{Subject, names};
use crate::{
    assessment::{Approval, Event, Role, Signed},
    i18n::{Language, approval as words, report},
    questionnaire::{Content, QuestionIndex, Truth},
    scoring::LegalStanding,
    text::given::given,
};

/// The most questions that are named of one obstacle; the rest is counted.
const MOST_NAMED: usize = 8;

/// What somebody who approves gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// As what.
    pub role: Role,
    /// The name of the person; not blank.
    pub name: String,
    /// Their title.
    pub title: Option<String>,
    /// Their department.
    pub department: Option<String>,
    /// Their line of defence, 1 to 3.
    pub line: Option<u8>,
    /// Where the decision is recorded.
    pub reference: Option<String>,
    /// Whether it is recorded although something stands in its way.
    pub interim: bool,
}

/// Why no approval is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignFault {
    /// Nobody is named.
    Nameless,
    /// This stands in the way, and it is not to be interim.
    Unfinished(Vec<Obstacle>),
}

/// The event that approves the assessment as it is now.
///
/// # Errors
/// Where nobody is named, or something stands in the way of an approval that is not interim.
pub fn sign(subject: Subject<'_>, signature: Signature) -> Result<Event, SignFault> {
    let name = signature.name.trim().to_owned();
    if name.is_empty() {
        return Err(SignFault::Nameless);
    }
    let obstacles = obstacles(subject);
    if !obstacles.is_empty() && !signature.interim {
        return Err(SignFault::Unfinished(obstacles));
    }
    let given = |text: Option<String>| text.as_deref().and_then(given);
    Ok(Event::Signed(Signed {
        role: signature.role,
        name,
        title: given(signature.title),
        department: given(signature.department),
        line: signature.line,
        reference: given(signature.reference),
        head: subject.state.head(),
        interim: signature.interim,
    }))
}

/// An approval in one line: as what, by whom, when, and whether it still stands.
pub fn approval_line(approval: &Approval, language: Language) -> String {
    let who: Vec<&str> = approval.who().collect();
    let when = approval.at.local().strftime("%Y-%m-%d %H:%M").to_string();
    let mut line = words::line(
        language,
        names::role(language, approval.role),
        &who.join(report::comma(language)),
        &when,
    );
    if let Some(by) = approval.entered_by() {
        line.push_str(words::apart(language));
        line.push_str(&report::entered_by(language, by));
    }
    let states = [
        (approval.interim, report::interim(language)),
        (approval.stands(), words::stands(language)),
        (!approval.stands(), report::voided(language)),
    ];
    for (_, state) in states.into_iter().filter(|(so, _)| *so) {
        line.push_str(words::apart(language));
        line.push_str(state);
    }
    line
}

/// One kind of obstacle, with its questions in question order; never without any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// It and earlier answers cannot all be true.
    Contradictory(Vec<QuestionIndex>),
    /// Asked and not answered.
    Unanswered(Vec<QuestionIndex>),
    /// Last period's answer is proposed and was not given again.
    Proposed(Vec<QuestionIndex>),
    /// Whether it is asked, or under which force, hangs on answers that are missing.
    Undecided(Vec<QuestionIndex>),
    /// An open legal point that has an answer.
    Legal(Vec<QuestionIndex>),
    /// Sent back by a reviewer.
    Returned(Vec<QuestionIndex>),
}

impl Obstacle {
    /// What it is, how many questions it concerns and the first of them.
    pub fn say(&self, content: &Content, language: Language) -> String {
        let questions = self.questions();
        let ids: Vec<&str> = questions
            .iter()
            .filter_map(|at| content.question(*at))
            .map(|question| question.id.as_str())
            .take(MOST_NAMED)
            .collect();
        let mut named = ids.join(" ");
        let more = questions.len().saturating_sub(MOST_NAMED);
        if more > 0 {
            named.push_str(&words::more(language, more));
        }
        let what = match self {
            Self::Contradictory(_) => words::contradictory(language),
            Self::Unanswered(_) => words::unanswered(language),
            Self::Proposed(_) => words::proposed(language),
            Self::Undecided(_) => words::undecided(language),
            Self::Legal(_) => words::legal(language),
            Self::Returned(_) => words::returned(language),
        };
        words::obstacle(language, what, questions.len(), &named)
    }

    /// The questions concerned.
    pub fn questions(&self) -> &[QuestionIndex] {
        match self {
            Self::Contradictory(questions)
            | Self::Unanswered(questions)
            | Self::Proposed(questions)
            | Self::Undecided(questions)
            | Self::Legal(questions)
            | Self::Returned(questions) => questions,
        }
    }
}

/// Each question once; they come in question order.
fn once(questions: impl Iterator<Item = QuestionIndex>) -> Vec<QuestionIndex> {
    let mut questions: Vec<QuestionIndex> = questions.collect();
    questions.dedup();
    questions
}

/// What stands in the way of a final approval of the assessment as it is now.
pub fn obstacles(subject: Subject<'_>) -> Vec<Obstacle> {
    let Subject {
        content,
        state,
        standings,
        score,
        ..
    } = subject;
    let placed = |wanted: &dyn Fn(QuestionIndex) -> bool| -> Vec<QuestionIndex> {
        let all = content.enumerate().map(|(at, _)| at);
        all.filter(|at| wanted(*at)).collect()
    };
    let entry = |at: QuestionIndex| state.entry(&content.question(at)?.id);
    let asked = |at: QuestionIndex| score.applicability.placement(at).asked();
    let open = |at: QuestionIndex| asked(at) && !standings.given.contains_key(&at);
    let proposed = |at: QuestionIndex| entry(at).is_some_and(|entry| entry.proposal.is_some());
    let answered_law = |at: QuestionIndex| {
        let standing = score.law.standing(at);
        standing.is_some_and(|standing| standing != LegalStanding::Unanswered)
    };
    let returned = |at: QuestionIndex| {
        let given = standings.given.get(&at);
        asked(at)
            && given.is_some_and(|given| given.review == crate::questionnaire::Review::Returned)
    };
    let legal = score.law.open.iter().copied();
    let undecided = |at: QuestionIndex| score.applicability.placement(at).truth == Truth::Maybe;
    let contradictions = score.contradictions.iter();
    let obstacles = [
        Obstacle::Contradictory(once(contradictions.map(|one| one.question))),
        Obstacle::Unanswered(placed(&|at| open(at) && !proposed(at))),
        Obstacle::Proposed(placed(&|at| open(at) && proposed(at))),
        Obstacle::Undecided(placed(&undecided)),
        Obstacle::Legal(legal.filter(|at| answered_law(*at)).collect()),
        Obstacle::Returned(placed(&returned)),
    ];
    obstacles
        .into_iter()
        .filter(|obstacle| !obstacle.questions().is_empty())
        .collect()
}
