//! The report as data, in one language and no format: what was assessed, how it stands, what is
//! open, every answer and every source. One part a file. Times are those of the log, days are
//! compared with the log's last one; nothing here reads a clock, knows a layout or escapes a text.

mod actions;
mod answers;
mod assessed;
mod breakdown;
mod changes;
mod evidence;
mod glance;
mod lists;
mod points;
mod sources;

use jiff::civil::Date;

pub use actions::ActionItem;
pub use answers::{AnsweredQuestion, AnsweredSection, ReviewLine};
pub use assessed::{ApprovalLine, Assessed, Edition, TierPart};
pub use breakdown::{FrameworkPart, ItemPart, LevelBreakdown, Share};
pub use changes::{Change, Changes};
pub use evidence::EvidenceLine;
pub use glance::{BesideGlance, Glance, LawCounts, LevelGlance, QuickScan};
pub use lists::{Lists, NotApplicable, NotAsked, Pending};
pub use points::{Mover, Point, Points, Returned};
pub use sources::{SourceLine, Sources};

use crate::{
    assessment::{Entry, Line, State},
    i18n::{Language, report as words},
    questionnaire::{Answer, Content, Question, QuestionIndex, Standings},
    report::{
        Stage,
        planned::without_promise,
        reasons,
        to_do::{Proposer, ToDo, to_do},
        undated,
    },
    scoring::Score,
};

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The assessment's id.
    pub id: &'a str,
    /// What was asked.
    pub content: &'a Content,
    /// The assessment.
    pub state: &'a State,
    /// Its log, from which the changes since an approval are read.
    pub lines: &'a [Line],
    /// Its answers as scoring read them.
    pub standings: &'a Standings,
    /// What they add up to.
    pub score: &'a Score,
}

impl Subject<'_> {
    /// How far it is.
    pub fn stage(&self) -> Stage {
        Stage::of(self.content, self.state, self.standings, self.score)
    }

    /// What is to be done about a question.
    pub fn action(&self, question: &Question, language: Language) -> ToDo {
        let Some(index) = self.content.find(&question.id) else {
            return ToDo {
                text: question.action.get(language).to_owned(),
                by: Proposer::Questionnaire,
            };
        };
        let entry = self.state.entry(&question.id);
        let asked = (index, question);
        to_do(
            self.content,
            self.standings,
            self.score,
            asked,
            entry,
            language,
        )
    }
}

impl Glance {
    /// The result at a glance alone.
    pub fn of(subject: Subject<'_>, language: Language) -> Self {
        glance::glance(&Part { subject, language })
    }
}

/// A question named in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// The whole report.
#[derive(Debug, Clone)]
pub struct Report {
    /// The language of every text in it.
    pub language: Language,
    /// The day of the content, for the notice on top.
    pub as_of: Option<Date>,
    /// What was assessed, by whom, with what.
    pub assessed: Assessed,
    /// The result at a glance, law first.
    pub glance: Glance,
    /// What is open, in three parts.
    pub points: Points,
    /// What moves the score most, the greatest effect first.
    pub movers: Vec<Mover>,
    /// By section and principle, each level on its own.
    pub breakdown: Vec<LevelBreakdown>,
    /// By framework, item by item.
    pub frameworks: Vec<FrameworkPart>,
    /// Actions by due date and department.
    pub actions: Vec<ActionItem>,
    /// To find out, not applicable, not asked, flagged.
    pub lists: Lists,
    /// What changed since the last approval; `None` where none is on record.
    pub changes: Option<Changes>,
    /// Every answer, section by section.
    pub answers: Vec<AnsweredSection>,
    /// The evidence ledger.
    pub evidence: Vec<EvidenceLine>,
    /// What is cited, and what is coming.
    pub sources: Sources,
}

impl Report {
    /// The report on an assessment, in a language.
    pub fn of(subject: Subject<'_>, language: Language) -> Self {
        let part = Part { subject, language };
        Self {
            language,
            as_of: subject.content.as_of(),
            assessed: assessed::assessed(&part),
            glance: glance::glance(&part),
            points: points::points(&part),
            movers: points::movers(&part),
            breakdown: breakdown::breakdown(&part),
            frameworks: breakdown::frameworks(&part),
            actions: actions::actions(&part),
            lists: lists::lists(&part),
            changes: changes::changes(&part),
            answers: answers::answers(&part),
            evidence: evidence::evidence(&part),
            sources: sources::sources(&part),
        }
    }
}

/// What every part is made from.
struct Part<'a> {
    subject: Subject<'a>,
    language: Language,
}

impl<'a> Part<'a> {
    fn content(&self) -> &'a Content {
        self.subject.content
    }

    fn question(&self, index: QuestionIndex) -> Option<&'a Question> {
        self.subject.content.question(index)
    }

    /// An answer in words; planned without a date or an owner does not read as if it had them.
    fn answer(&self, question: &Question, answer: Option<&Answer>) -> String {
        let said = reasons::counted(question, answer, self.language);
        if undated(question, answer, self.entry(question)) {
            words::undated(self.language, without_promise(&said))
        } else {
            said
        }
    }

    fn entry(&self, question: &Question) -> Option<&'a Entry> {
        self.subject.state.entry(&question.id)
    }

    fn named(&self, question: &Question) -> Named {
        Named {
            id: question.id.to_string(),
            text: question.text.get(self.language).to_owned(),
        }
    }

    fn action(&self, question: &Question) -> ToDo {
        self.subject.action(question, self.language)
    }

    /// The day of the log's last line.
    fn day(&self) -> Option<Date> {
        self.subject.state.changed().map(|moment| moment.day())
    }
}
