//! The screens: what each remembers beside the assessment itself. A screen may lie over another;
//! one step back takes the uppermost away. One file a screen holds its state and what messages do.

pub(in crate::app) mod answering;
mod approve;
mod ask;
mod check;
mod fill;
mod form;
mod home;
mod ledger;
mod map;
mod other;
mod portfolio;
mod purpose;
mod review;
mod search;
mod section;
mod summary;

pub use check::Check;
pub use form::{DayRemark, Field, FieldName, Form, FormFault, Input, Tick};
pub use home::Home;
pub use ledger::Ledger;
pub use map::{Map, MapRow};
pub use portfolio::Portfolio;
pub use purpose::Purpose;
pub(in crate::app) use purpose::{on_file, rename_open, who};
pub use review::{Concern, Review, ReviewItem};
pub use search::{Hit, Place, Search};
pub use summary::{Summary, SummaryPart};

use super::Context;

/// What is shown.
#[derive(Debug, Clone)]
pub enum Screen {
    /// The list of assessments.
    Home(Home),
    /// All assessments side by side.
    Portfolio(Portfolio),
    /// The present question; scope questions too.
    Question(ask::Ask),
    /// Sections and questions as a tree.
    Map(Map),
    /// Search over everything.
    Search(Search),
    /// Fields to fill in: a new assessment, a note, an owner, a reason, ….
    Form(Form),
    /// The evidence of the present question and the whole ledger.
    Ledger(Ledger),
    /// What is open before finishing.
    Review(Review),
    /// The answers of others, as a reviewer.
    Check(Check),
    /// The result.
    Summary(Summary),
    /// The keys that work on the screen below, and which page of them; where there are fewer pages
    /// the view begins again at the first.
    Help(Context, usize),
}

pub use ask::Ask;

impl Screen {
    /// Which keys work here.
    pub fn context(&self) -> Context {
        match self {
            Self::Home(_) => Context::Home,
            Self::Portfolio(_) => Context::Portfolio,
            Self::Question(_) => Context::Question,
            Self::Map(_) => Context::Map,
            Self::Search(_) => Context::Search,
            Self::Form(form) => form.context(),
            Self::Ledger(_) => Context::Ledger,
            Self::Review(_) => Context::Review,
            Self::Check(_) => Context::Check,
            Self::Summary(_) => Context::Summary,
            Self::Help(..) => Context::Help,
        }
    }
}

/// Where a cursor goes in a list of so many entries; pages are as long as what is shown.
pub(super) fn moved(at: usize, count: usize, page: usize, motion: super::Motion) -> usize {
    use super::Motion;
    let last = count.saturating_sub(1);
    match motion {
        Motion::Up => at.saturating_sub(1),
        Motion::Down => at.saturating_add(1).min(last),
        Motion::PageUp => at.saturating_sub(page.max(1)),
        Motion::PageDown => at.saturating_add(page.max(1)).min(last),
        Motion::First => 0,
        Motion::Last => last,
        Motion::Left | Motion::Right => at.min(last),
    }
}
