//! The interface as a pure state machine: a message comes in, the state changes, effects go out as
//! data. Both shells drive it; it knows neither of them, nor disk, clock or terminal.
//! Only [`App::update`] changes what is shown; views borrow the [`App`] and return nothing.

mod act;
mod change;
mod course;
mod day;
mod detour;
mod drafts;
mod effect;
pub mod keymap;
mod left;
mod message;
mod name;
mod notice;
mod outcome;
mod pace;
mod pointer;
pub mod portfolio;
mod screen;
mod session;
mod shift;
#[cfg(test)]
pub(crate) mod tests;
mod trail;
mod way;
mod what_if;

pub use course::{Mark, Position, Progress};
pub use day::{DayFault, day};
pub use effect::{
    Count, Draft, Effect, ListedLevel, ListedSection, Listing, Offer, Opened, Outcome, ReadOnly,
    Runner, SectionResult, Wanted,
};
pub use keymap::Context;
pub use left::Left;
pub use message::{Action, Edit, Message, Motion};
pub use notice::{ForOthers, Notice, Nowhere, link_fault};
pub use pace::{Estimate, Pace, first_estimate};
pub use pointer::{Area, Gesture, Target};
pub use screen::{
    Ask, Check, Concern, DayRemark, Field, FieldName, Form, FormFault, Hit, Home, Input, Ledger,
    Map, MapRow, Place, Portfolio, Purpose, Review, ReviewItem, Screen, Search, Summary,
    SummaryPart, Tick,
};
pub use session::{Saving, Session};
pub use shift::Shift;

use jiff::civil::Date;
use keymap::{Keymap, Press};

use crate::{
    assessment::{AssessmentId, Evidence, Moment},
    i18n::Language,
    questionnaire::{QuestionIndex, QuestionnaireId},
};

/// The whole interface.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct App {
    language: Language,
    language_chosen: bool,
    now: Moment,
    by: String,
    page: usize,
    columns: usize,
    layers: Vec<Screen>,
    session: Option<Session>,
    /// Another assessment, with which the open one is compared.
    against: Option<Session>,
    comparisons: usize,
    offers: Vec<Offer>,
    counts: Vec<Count>,
    drafts: Vec<drafts::LeftForm>,
    /// The list that led to the present question.
    detour: Option<detour::Detour>,
    notice: Option<Notice>,
    /// What the user asked for and is done once what it waits for has come.
    then: Option<Message>,
    /// Evidence whose file is being read, each with the question that a new one supports.
    unhashed: Vec<(Evidence, Option<QuestionIndex>)>,
    /// Whether the assessment to go straight to is being opened.
    opening: bool,
    /// Whether the pointer points here; else it is the terminal's.
    mouse: bool,
    keymap: Keymap,
    leaving: bool,
}

/// How the interface begins.
#[derive(Debug, Clone)]
pub struct Start {
    /// The language asked for; `None` takes the one given next until an assessment names its own.
    pub language: Option<Language>,
    /// The language where none is asked for.
    pub fallback: Language,
    /// The time now.
    pub now: Moment,
    /// Who answers.
    pub by: String,
    /// The assessment to go straight to; else the list is shown.
    pub open: Option<AssessmentId>,
}

impl App {
    /// The interface as it begins, and what it asks for first.
    pub fn new(start: Start) -> (Self, Vec<Effect>) {
        let opening = start.open.is_some();
        let first = start.open.map_or(Effect::List, |id| Effect::Open { id });
        let app = Self {
            language: start.language.unwrap_or(start.fallback),
            language_chosen: start.language.is_some(),
            now: start.now,
            by: start.by,
            page: 10,
            columns: 60,
            layers: vec![Screen::Home(Home::default())],
            session: None,
            against: None,
            comparisons: 0,
            offers: Vec::new(),
            counts: Vec::new(),
            drafts: Vec::new(),
            detour: None,
            notice: None,
            then: None,
            unhashed: Vec::new(),
            opening,
            mouse: true,
            keymap: Keymap::default(),
            leaving: false,
        };
        (app, vec![first])
    }

    /// Shows the result first, once the assessment that is opened is there.
    #[must_use]
    pub fn at_the_summary(mut self) -> Self {
        self.then = Some(Message::Do(Action::Summary));
        self
    }

    /// Leaves the pointer to the terminal, until the user wants it.
    #[must_use]
    pub const fn without_mouse(mut self) -> Self {
        self.mouse = false;
        self
    }

    /// Takes keys that somebody has chosen.
    #[must_use]
    pub fn with_keys(mut self, keymap: Keymap) -> Self {
        self.keymap = keymap;
        self
    }

    /// Takes a message in: the one place where anything changes. The effects are to be carried out
    /// in order.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let walks = matches!(message, Message::Do(Action::WalkBack | Action::WalkForward));
        let here = self.session.as_ref().map(Session::here);
        let effects = self.take_message(message);
        self.keep_trail(here.filter(|_| !walks));
        effects
    }

    fn take_message(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Now(now) => self.now = now,
            Message::Room { rows, columns } => {
                self.page = usize::from(rows);
                self.columns = usize::from(columns);
            }
            Message::Outcome(outcome) => return self.take_outcome(outcome),
            Message::Do(action) => {
                self.notice = None;
                if action != Action::Back {
                    self.stay();
                }
                return self.act(action);
            }
            message => {
                self.notice = None;
                self.stay();
                return self.enter(message);
            }
        }
        Vec::new()
    }

    /// The language in which everything is shown.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The time as last said.
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// The day as last said.
    pub fn today(&self) -> Date {
        self.now.day()
    }

    /// The screen that is uppermost: the one that has the keys.
    pub fn screen(&self) -> &Screen {
        // There is always the list at the bottom; nothing takes it away.
        const HELP: &Screen = &Screen::Help(Context::Home, 0);
        self.layers.last().unwrap_or(HELP)
    }

    /// The screens from the bottom to the uppermost; a form, the search, the map, help may be drawn
    /// over the one below.
    pub fn layers(&self) -> &[Screen] {
        &self.layers
    }

    /// Which keys work now.
    pub fn context(&self) -> Context {
        self.screen().context()
    }

    /// Which key says what.
    pub const fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    /// The first key that says an action now; `None` where none does.
    pub fn key_of(&self, action: Action) -> Option<Press> {
        self.keymap.key_of(self.context(), action)
    }

    /// The open assessment.
    pub const fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// What is to be said about the last thing done.
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// The questionnaires that can be asked, once known; ticks of a new assessment's form stand in
    /// the same order.
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// How many questions a choice of questionnaires asks, once known.
    pub fn counted(&self, questionnaires: &[QuestionnaireId]) -> Option<&Count> {
        self.counts
            .iter()
            .find(|count| count.questionnaires == questionnaires)
    }

    /// How many questions the new assessment in the form would ask, once known.
    pub fn counted_for_form(&self) -> Option<&Count> {
        match self.screen() {
            Screen::Form(form) => self.counted(&self.ticked(form)),
            _ => None,
        }
    }

    /// Whether the pointer points here; else it is the terminal's.
    pub const fn mouse(&self) -> bool {
        self.mouse
    }

    /// Whether the user has asked to leave: the shell ends once every effect has come to something.
    pub const fn leaving(&self) -> bool {
        self.leaving
    }
}
