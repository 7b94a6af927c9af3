//! What the interface says in its foot about the last thing done: as data, so that it follows a
//! change of language. The sentences stand in `i18n::app`.

use super::{DayFault, FormFault, ReadOnly, change::Change, keymap::Press};
use crate::{
    assessment::{AssessmentId, LinkFault, ReviewFault},
    i18n::{Language, app as say, approval},
    questionnaire::{Depth, Words},
};

/// Something to say to the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Nothing can be changed.
    ReadOnly(ReadOnly),
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to make again.
    NothingToRedo,
    /// The organisation's answers are those of this assessment now.
    Linked(AssessmentId),
    /// They cannot be taken from this assessment.
    CannotLink(AssessmentId, LinkFault),
    /// The last change was taken back.
    Undone(Change),
    /// It was made again.
    Redone(Change),
    /// No question has this id.
    NoSuchQuestion {
        /// As typed.
        typed: String,
    },
    /// The question does not apply, so that it takes no answer.
    NotAsked {
        /// Its id.
        question: String,
    },
    /// The quick scan does not ask the question, so that it takes no answer.
    LeftToFull {
        /// Its id.
        question: String,
    },
    /// An unscored question cannot be left out as not applicable.
    OnlyScoredLeftOut,
    /// The question has fewer options.
    NoSuchOption {
        /// How many it has.
        options: usize,
    },
    /// Planned, and a day or who sees to it is missing; the key that gives them.
    Undated(Option<Press>),
    /// Enter alone chooses nothing, lest one pressed too often answers.
    ChooseFirst {
        /// How many options there are.
        options: usize,
    },
    /// The question takes one option.
    OnlyOne,
    /// An option among these stands alone.
    StandsAlone,
    /// What was typed is no answer to the question.
    Form(FormFault),
    /// Last period proposes nothing here.
    NothingProposed,
    /// The question is answered already, so that nothing proposed waits.
    AnsweredAlready,
    /// A way leads nowhere.
    Nowhere(Nowhere),
    /// So many questions of a section were answered as not applicable.
    SectionLeftOut {
        /// How many.
        questions: usize,
    },
    /// The ledger's numbers are used up.
    NoMoreEvidence,
    /// The depth is now this.
    DepthNow {
        /// Which.
        depth: Depth,
        /// How many questions apply.
        questions: usize,
    },
    /// Whoever has this name answers from now on.
    GoesBy {
        /// The name.
        by: String,
        /// Where it is kept for the next time.
        kept: Option<String>,
    },
    /// The pointer points here.
    MouseOn,
    /// The pointer is the terminal's; this key takes it back.
    MouseOff(Option<Press>),
    /// It is in the bin.
    Binned {
        /// Its name.
        name: String,
        /// The key that takes it back.
        key: Option<Press>,
    },
    /// It is back from the bin.
    Restored,
    /// What others get to see.
    ForOthers(ForOthers),
    /// The program ships newer content.
    NewerContent,
    /// The questionnaires of these titles were asked before and are not among those offered.
    NotOffered(Vec<Words>),
    /// The assessment cannot be left, because this keeps answers from being saved.
    NotSaved(String),
    /// Evidence was entered whose file this keeps from being read.
    NoFingerprint(String),
    /// Something about the log: the sentence of whoever noticed.
    Remark(String),
    /// Two things to say.
    Both(Box<Self>, Box<Self>),
    /// Something could not be done: the sentence of whoever tried.
    Failed(String),
}

/// Why the organisation's answers cannot be taken from an assessment.
pub fn link_fault(language: Language, id: &AssessmentId, why: &LinkFault) -> String {
    match why {
        LinkFault::NothingShared => say::link_nothing(language, id.as_str()),
        LinkFault::Linked(further) => say::link_chain(language, id.as_str(), further),
    }
}

/// What is said where a way leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nowhere {
    /// This is the first question.
    AtFirst,
    /// This is the last question.
    AtLast,
    /// The last question is behind; so many are still open.
    AtEnd {
        /// How many.
        open: usize,
        /// How many are answered as to be found out.
        unknown: usize,
    },
    /// No question is open.
    NoneOpen,
    /// No question is flagged.
    NoneFlagged,
    /// No question is to be found out.
    NoneUnknown,
    /// No other legal point is open.
    NoneOpenInLaw,
    /// Nothing was looked at before.
    NothingBehind,
    /// Nothing was gone back from.
    NothingAhead,
    /// There is no other assessment to compare with.
    NoOther,
    /// There is no assessment whose answers about the organisation could be taken.
    NoOrganisation,
    /// No scored question of the section is open.
    NothingOpenInSection,
}

/// What is said of what others get to see: reviews, approvals, the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForOthers {
    /// The report is written.
    Wrote {
        /// Where.
        path: String,
    },
    /// The report is with the printer.
    Printed,
    /// An approval of this head is recorded.
    Approved {
        /// The beginning of the head.
        head: String,
    },
    /// An answer cannot be reviewed so.
    ReviewRefused {
        /// Why.
        fault: ReviewFault,
        /// The question's id.
        question: String,
        /// Who would review.
        by: String,
    },
    /// The answer is sent back; so many still wait for a review.
    SentBack {
        /// How many.
        left: usize,
    },
    /// The review is recorded; so many answers still wait for one.
    Reviewed {
        /// How many.
        left: usize,
    },
    /// Nothing is answered that could be reviewed.
    NothingToReview,
    /// No answer waits for a review by whoever is here.
    NoneWaits,
    /// What was last done stays on record, and is not taken back.
    OnRecord,
    /// The organisation's answers were taken over first of all, so that none take their place.
    LinkStays,
}

impl Notice {
    /// The notice as a sentence.
    pub fn sentence(&self, language: Language) -> String {
        let of = |words: fn(Language) -> &'static str| words(language).to_owned();
        match self {
            Self::ReadOnly(why) => why.sentence(language),
            Self::NothingToUndo => of(say::nothing_to_undo),
            Self::NothingToRedo => of(say::nothing_to_redo),
            Self::Undone(change) => say::undone(language, &change.name(language)),
            Self::Redone(change) => say::redone(language, &change.name(language)),
            Self::NoSuchQuestion { typed } => {
                say::no_such_question(language, &crate::text::printable::printable_line(typed))
            }
            Self::NotAsked { question } => say::not_asked(language, question),
            Self::LeftToFull { question } => say::left_to_full(language, question),
            Self::OnlyScoredLeftOut => of(say::only_scored_left_out),
            Self::NoSuchOption { options: 0 } => of(say::no_options),
            Self::NoSuchOption { options } => say::no_such_option(language, *options),
            Self::ChooseFirst { options } => say::choose_first(language, *options),
            Self::OnlyOne => of(say::only_one),
            Self::StandsAlone => of(say::stands_alone),
            Self::Form(fault) => fault.sentence(language),
            Self::NothingProposed => of(say::nothing_proposed),
            Self::AnsweredAlready => of(say::answered_already),
            Self::Nowhere(way) => way.sentence(language),
            Self::SectionLeftOut { questions } => say::section_left_out(language, *questions),
            Self::NoMoreEvidence => of(say::no_more_evidence),
            Self::DepthNow { depth, questions } => match depth {
                Depth::Full => say::now_full(language, *questions),
                Depth::Quick => say::now_quick(language, *questions),
            },
            Self::GoesBy { by, kept } => goes_by(by, kept.as_deref(), language),
            Self::MouseOn => of(say::mouse_on),
            Self::Undated(key) => say::undated_here(language, &written(*key)),
            Self::MouseOff(key) => say::mouse_off(language, &written(*key)),
            Self::Binned { name, key } => say::binned(language, name, &written(*key)),
            Self::Restored => of(say::restored),
            Self::ForOthers(record) => record.sentence(language),
            Self::NewerContent => of(say::newer_content),
            Self::NotOffered(titles) => {
                let titles: Vec<&str> = titles.iter().map(|title| title.get(language)).collect();
                say::not_offered(language, &titles.join(say::between_ids(language)))
            }
            Self::NotSaved(why) => say::not_saved(language, why),
            Self::NoFingerprint(why) => say::no_fingerprint(language, why),
            Self::Both(one, other) => {
                let (one, other) = (one.sentence(language), other.sentence(language));
                say::both(language, &one, &other)
            }
            Self::Linked(id) => say::linked(language, id.as_str()),
            Self::CannotLink(id, why) => link_fault(language, id, why),
            Self::Remark(sentence) | Self::Failed(sentence) => sentence.clone(),
        }
    }
}

impl Nowhere {
    /// The notice as a sentence.
    fn sentence(&self, language: Language) -> String {
        let of = |words: fn(Language) -> &'static str| words(language).to_owned();
        match self {
            Self::AtFirst => of(say::at_first),
            Self::AtLast => of(say::at_last),
            Self::AtEnd {
                open: 0,
                unknown: 0,
            } => of(say::all_answered),
            Self::AtEnd { open: 0, unknown } => say::all_but_unknown(language, *unknown),
            Self::AtEnd { open, .. } => say::at_end(language, *open),
            Self::NoneOpen => of(say::none_open),
            Self::NoneFlagged => of(say::none_flagged),
            Self::NoneUnknown => of(say::none_unknown),
            Self::NoneOpenInLaw => of(say::none_open_in_law),
            Self::NothingBehind => of(say::nothing_behind),
            Self::NoOther => of(say::no_other),
            Self::NoOrganisation => of(say::no_organisation),
            Self::NothingAhead => of(say::nothing_ahead),
            Self::NothingOpenInSection => of(say::nothing_open_in_section),
        }
    }
}

impl ForOthers {
    /// The notice as a sentence.
    fn sentence(&self, language: Language) -> String {
        let of = |words: fn(Language) -> &'static str| words(language).to_owned();
        match self {
            Self::Approved { head } => approval::recorded(language, head),
            Self::OnRecord => of(say::on_record),
            Self::LinkStays => of(say::link_stays),
            Self::ReviewRefused {
                fault,
                question,
                by,
            } => refused(fault, question, by, language),
            Self::SentBack { left } => say::sent_back(language, *left),
            Self::Reviewed { left: 0 } => of(say::all_reviewed),
            Self::Reviewed { left } => say::reviewed(language, *left),
            Self::NothingToReview => of(say::nothing_to_review),
            Self::NoneWaits => of(say::none_waits),
            Self::Wrote { path } => say::wrote(language, path),
            Self::Printed => of(say::printed),
        }
    }
}

fn goes_by(by: &str, kept: Option<&str>, language: Language) -> String {
    match kept {
        None => say::goes_by(language, by),
        Some(path) => say::goes_by_kept(language, by, path),
    }
}

fn written(key: Option<Press>) -> String {
    key.map_or_else(String::new, |key| key.to_string())
}

fn refused(fault: &ReviewFault, question: &str, by: &str, language: Language) -> String {
    match fault {
        ReviewFault::NoAnswer => say::review_no_answer(language, question),
        ReviewFault::OwnAnswer => say::review_own_answer(language, question, by),
        ReviewFault::Unscored => say::review_unscored(language, question),
        ReviewFault::Value(fault) => say::review_value(language, question, &fault.say(language)),
    }
}

impl ReadOnly {
    /// Why nothing can be changed, and what to do.
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Locked(None) => say::locked(language).to_owned(),
            Self::Locked(Some(who)) => say::locked_by(language, who),
            Self::UnknownKinds(kinds) => say::unknown_kinds(language, &kinds.join(", ")),
            Self::Broken(line) => say::broken(language, *line),
            Self::Other(sentence) => sentence.clone(),
        }
    }
}

impl FormFault {
    /// What is wrong with a field, and what it takes.
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Blank => say::blank(language).to_owned(),
            Self::Unfinished => approval::unfinished(language).to_owned(),
            Self::LinkLevel => say::link_level(language).to_owned(),
            Self::Day(DayFault::Form) => say::no_day(language).to_owned(),
            Self::Day(DayFault::NoSuchDay) => say::no_such_day(language).to_owned(),
            Self::Range {
                min: Some(min),
                max: Some(max),
            } => say::between(language, min, max),
            Self::Range {
                min: Some(min),
                max: None,
            } => say::at_least(language, min),
            Self::Range {
                min: None,
                max: Some(max),
            } => say::at_most(language, max),
            Self::Number
            | Self::Range {
                min: None,
                max: None,
            } => say::no_number(language).to_owned(),
        }
    }
}
