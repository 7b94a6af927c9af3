//! What the interface asks of the outside, and what comes of it: few effects, and dull ones.
//! Effects are data; a [`Runner`] carries them out. The machine never waits for one.

use std::sync::Arc;

use jiff::civil::Date;

use crate::{
    assessment::{AssessmentId, Digest, Line, Moment, Renamed},
    i18n::Language,
    questionnaire::{Content, Depth, Level, QuestionnaireId, Words},
    report::Stage,
    scoring::Ratio,
};

/// Something for the outside to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read the list of assessments: [`Outcome::Listed`].
    List,
    /// Say which questionnaires there are: [`Outcome::Offered`].
    Offer,
    /// Count the questions that these questionnaires ask together: [`Outcome::Counted`].
    Count {
        /// Which, as ticked.
        questionnaires: Vec<QuestionnaireId>,
    },
    /// Open an assessment for writing, else for reading: [`Outcome::Opened`]. What was open is
    /// closed first, after its lines are written.
    Open {
        /// Its id.
        id: AssessmentId,
    },
    /// Read another assessment beside the open one: [`Outcome::Read`].
    Read {
        /// What it is read for.
        wanted: Wanted,
        /// Its id.
        id: AssessmentId,
    },
    /// Start an assessment and open it: [`Outcome::Opened`].
    Create(Draft),
    /// Let go of the open assessment. It is asked for only when every line is saved.
    Close,
    /// Append lines to the log of the open assessment, in order and synced, away from the drawing
    /// thread: [`Outcome::Saved`] or [`Outcome::SaveFailed`]. What could not be written waits, is
    /// tried again now and then, and goes before the next lines.
    Append(Vec<Line>),
    /// Try at once to write the lines that wait: likewise.
    Retry,
    /// Whoever has this name answers from now on; keep it for the next time: [`Outcome::GoesBy`].
    GoBy {
        /// The name.
        by: String,
    },
    /// Rename an assessment that is not open: [`Outcome::Listed`].
    Rename {
        /// Its id.
        id: AssessmentId,
        /// Everything that it is called from now on.
        renamed: Renamed,
    },
    /// Move an assessment to the bin: [`Outcome::Binned`].
    Bin {
        /// Its id.
        id: AssessmentId,
    },
    /// Take an assessment back out of the bin: [`Outcome::Restored`].
    Restore {
        /// Its id.
        id: AssessmentId,
    },
    /// Write the report of the open assessment: [`Outcome::Wrote`].
    WriteReport {
        /// Where; an existing file is never replaced.
        path: String,
        /// In which language.
        language: Language,
    },
    /// Print the report of the open assessment: [`Outcome::Printed`].
    Print {
        /// In which language.
        language: Language,
    },
    /// Read the fingerprint of a local file that is evidence: [`Outcome::Hashed`].
    HashEvidence {
        /// The path or address as typed.
        at: String,
    },
    /// Let the user edit a text in their own editor: [`Outcome::Edited`].
    OpenEditor {
        /// The text so far.
        text: String,
    },
    /// Leave; lines under way are written first.
    Quit,
}

/// What came of an effect.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// The assessments, newest first.
    Listed(Vec<Listing>),
    /// The questionnaires that can be asked.
    Offered(Vec<Offer>),
    /// How many questions a choice of questionnaires asks.
    Counted(Count),
    /// An assessment is open.
    Opened(Box<Opened>),
    /// Another assessment, to be compared with.
    Read(Box<Opened>, Wanted),
    /// Every line up to this one is on the disk.
    Saved {
        /// The number of the last line that is.
        seq: u64,
    },
    /// Something about the open log that its user should be told once, in the language of the
    /// interface.
    Remark {
        /// What.
        sentence: String,
    },
    /// Lines could not be written; those up to `Saved` still stand.
    SaveFailed {
        /// What is wrong and what to do, in the language of the interface.
        sentence: String,
    },
    /// Whoever has this name answers from now on.
    GoesBy {
        /// The name.
        by: String,
        /// Where it is kept for the next time; `None` where it counts this time alone.
        kept: Option<String>,
    },
    /// It is in the bin.
    Binned {
        /// Its id.
        id: AssessmentId,
    },
    /// It is back from the bin.
    Restored {
        /// Its id.
        id: AssessmentId,
    },
    /// The report is written.
    Wrote {
        /// Where.
        path: String,
    },
    /// The report is with the printer.
    Printed,
    /// The fingerprint of evidence.
    Hashed {
        /// The path or address as typed.
        at: String,
        /// Of the file's bytes; `None` for an address or a file that cannot be read.
        sha256: Option<Digest>,
        /// Why the file cannot be read, in the language of the interface.
        unread: Option<String>,
    },
    /// The text as the user's editor left it.
    Edited {
        /// The whole text.
        text: String,
    },
    /// Something else could not be done.
    Failed {
        /// What is wrong, where, and what to do, in the language of the interface.
        sentence: String,
    },
}

/// Carries effects out. Both shells are given one; what it does is the outside's business.
pub trait Runner {
    /// Begins an effect and returns what has come of it so far. Nothing here may take longer than
    /// a frame except where the user is shown something else meanwhile (their editor, a listing).
    fn perform(&mut self, effect: Effect, language: Language) -> Vec<Outcome>;

    /// What has come of earlier effects since last asked; returns at once.
    fn poll(&mut self) -> Vec<Outcome>;

    /// Waits until every effect begun has come to something, and returns that.
    fn settle(&mut self) -> Vec<Outcome>;

    /// The same before the program leaves or is stopped: what was recorded is on the disk; for
    /// other work, such as a printer that does not answer, it waits a moment and no longer.
    fn finish(&mut self) -> Vec<Outcome>;

    /// The time now.
    fn now(&self) -> Moment;
}

/// What a new assessment starts with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The questionnaires as ticked, the baseline first.
    pub questionnaires: Vec<QuestionnaireId>,
    /// What is assessed; not blank.
    pub name: String,
    /// The organisation.
    pub organisation: Option<String>,
    /// The department.
    pub department: Option<String>,
    /// The period.
    pub period: Option<String>,
    /// All questions or the quick scan.
    pub depth: Depth,
    /// One level alone; `None` for both.
    pub level: Option<Level>,
    /// Whose answers are proposed here.
    pub carry_from: Option<AssessmentId>,
    /// Whose answers about the organisation count here.
    pub organisation_from: Option<AssessmentId>,
    /// Its language.
    pub language: Language,
    /// Who answers; `None` leaves it to the outside.
    pub by: Option<String>,
}

/// An assessment as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its id.
    pub id: AssessmentId,
    /// What is assessed.
    pub name: String,
    /// The organisation.
    pub organisation: Option<String>,
    /// The department.
    pub department: Option<String>,
    /// The period.
    pub period: Option<String>,
    /// The questionnaires that were asked for, and their titles.
    pub questionnaires: Vec<(QuestionnaireId, Words)>,
    /// All questions or the quick scan.
    pub depth: Depth,
    /// Organisation or system alone; `None`: both.
    pub level: Option<Level>,
    /// Whose answers about the organisation count there.
    pub organisation_from: Option<AssessmentId>,
    /// How many questions that apply have an answer.
    pub answered: usize,
    /// How many apply.
    pub applicable: usize,
    /// How far it is.
    pub stage: Stage,
    /// Legal points open.
    pub law_open: usize,
    /// How many of them are not answered yet.
    pub law_unanswered: usize,
    /// The bands, organisation before system.
    pub levels: Vec<ListedLevel>,
    /// Its sections as far as they apply.
    pub sections: Vec<ListedSection>,
    /// Questions with a due date that are not done, the earliest first: day, id, owner.
    pub due: Vec<(Date, String, Option<String>)>,
    /// When it last changed.
    pub changed: Option<Moment>,
    /// Why it cannot be read, in the language of the interface; nothing else is then to be relied
    /// on but the id.
    pub fault: Option<String>,
}

/// The result of one level in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedLevel {
    /// Which.
    pub level: Level,
    /// Its band while nothing is open.
    pub band: Option<Words>,
    /// The lowest and the highest band in which it can end.
    pub range: Option<(Words, Words)>,
    /// Whether it is unfinished: the range is to be shown.
    pub provisional: bool,
}

/// The progress of one section in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedSection {
    /// Its title.
    pub title: Words,
    /// How many of its questions that apply have an answer.
    pub answered: usize,
    /// How many apply.
    pub applicable: usize,
    /// Its result; `None` where nothing of it is scored.
    pub result: Option<SectionResult>,
}

/// The result of one section in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SectionResult {
    /// The level in which it stands.
    pub level: Level,
    /// What was attained; `None` while the level is not finished, and over nothing.
    pub attained: Option<Ratio>,
}

/// A questionnaire that can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its id.
    pub id: QuestionnaireId,
    /// Its title.
    pub title: Words,
    /// What it is about.
    pub summary: Words,
    /// Whether it is the baseline, which is always asked.
    pub baseline: bool,
    /// Why it cannot be asked, in the language of the interface.
    pub fault: Option<String>,
}

/// How many questions a choice of questionnaires asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The choice.
    pub questionnaires: Vec<QuestionnaireId>,
    /// Questions in all, before scope answers take any out.
    pub full: usize,
    /// Questions of the quick scan, likewise.
    pub quick: usize,
}

/// An assessment, opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Its id.
    pub id: AssessmentId,
    /// What it is answered with.
    pub content: Arc<Content>,
    /// The lines of its log, all of them on the disk.
    pub lines: Vec<Line>,
    /// Who answers now.
    pub by: String,
    /// Why nothing can be changed; `None` where it can.
    pub read_only: Option<ReadOnly>,
    /// Whether the program ships newer content than it is answered with.
    pub newer_content: bool,
}

/// What another assessment is read for beside the open one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// To be compared with.
    Comparison,
    /// For its answers about the organisation.
    Organisation,
}

/// Why an open assessment is only read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// Somebody else has it open: who, where that is known.
    Locked(Option<String>),
    /// Its log holds kinds of events that this version does not know: their names.
    UnknownKinds(Vec<String>),
    /// A line of its log does not hold: its number. What stands before it is shown.
    Broken(u64),
    /// The outside says why, in the language of the interface.
    Other(String),
}
