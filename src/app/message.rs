//! What can be said to the interface: one enum for both shells. Messages are meant, not pressed: a
//! key becomes one in `keymap`, a typed line in the plain shell. What comes back from effects is an
//! [`Outcome`], wrapped here. It knows no key, no screen size in cells, no words.

use super::Outcome;
use crate::{
    assessment::Moment,
    questionnaire::QuestionIndex,
    text::edit::{self, Cell, Erase},
};

/// Something that happened to the interface.
#[derive(Debug, Clone)]
pub enum Message {
    /// The time, from now on. Shells send it before each message of a user, at least once a minute.
    Now(Moment),
    /// How much room the screen has: rows of the shown list, for paging; columns of the text field
    /// with the caret, for moving by rows.
    Room {
        /// Rows.
        rows: u16,
        /// Columns.
        columns: u16,
    },
    /// What an effect came to.
    Outcome(Outcome),
    /// A command without particulars.
    Do(Action),
    /// Move within what is shown.
    Move(Motion),
    /// Scroll what is read on the shown screen by so many rows.
    Scroll {
        /// How many.
        rows: usize,
        /// Down, or else up.
        down: bool,
    },
    /// The option at this position of the present question's list, counted from 0. It answers a
    /// question of one option and goes on; of several it is put in or taken out. In the depth or
    /// sector lists of a form it picks the entry.
    Answer(usize),
    /// Exactly these options of the present question, counted from 0, and on to the next.
    AnswerSeveral(Vec<usize>),
    /// A typed answer to the present question (text, number, date), and on to the next.
    AnswerTyped(String),
    /// Put the cursor on this row of the shown list, counted from 0.
    Select(usize),
    /// Go to this question, whatever is shown.
    Jump(QuestionIndex),
    /// Go to the question of this id as typed, in any case; says so where there is none.
    JumpTo(String),
    /// A text typed where the caret stands.
    Type(String),
    /// A text pasted where the caret stands, as one event.
    Paste(String),
    /// A command of the text editor where the caret stands.
    Edit(Edit),
    /// The whole text of a field of the shown form, counted from 0.
    Fill(usize, String),
    /// Put an entry (second) of a field (first) of the shown form in or take it out; of a field
    /// that has one choice it becomes the choice. Both counted from 0.
    Tick(usize, usize),
}

/// A command without particulars. Its name stands in `i18n::app::action`, its keys in `keymap`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Whatever the cursor is on: open, go there, choose, take the form.
    Choose,
    /// Put what the cursor is on in or take it out.
    Toggle,
    /// One step back; loses nothing.
    Back,
    /// Leave the program; everything is saved first.
    Quit,
    /// The keys that work here.
    Help,
    /// The other language, in place.
    SwitchLanguage,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// The next question.
    Next,
    /// The question before.
    Previous,
    /// The next question without an answer.
    NextOpen,
    /// The next flagged question.
    NextFlagged,
    /// The next question to find out.
    NextUnknown,
    /// The next legal point that is open.
    NextLaw,
    /// Back to where one was before.
    WalkBack,
    /// Forward again.
    WalkForward,
    /// Write a note on the question.
    Note,
    /// The evidence of the question.
    Evidence,
    /// Owner, department and due date of the question.
    Assign,
    /// Answer: not applicable; asks for the reason.
    NotApplicable,
    /// Answer what is open in a section: not applicable, with one reason.
    SectionNotApplicable,
    /// Answer: to find out.
    DontKnow,
    /// Set or take away the flag.
    Flag,
    /// Take the answer back.
    Clear,
    /// What is to be done about the question, and how far it is.
    Todo,
    /// Give the proposed answer of the last period again.
    Accept,
    /// Show or hide the guidance beside the question.
    Guidance,
    /// Say, or no longer, what the option under the cursor would change.
    WhatIf,
    /// Sections and questions as a tree.
    Map,
    /// Search over everything.
    Search,
    /// What is open before finishing.
    Review,
    /// The result.
    Summary,
    /// On to all questions, or back to the quick scan.
    Depth,
    /// Name, organisation, department and period.
    Rename,
    /// Who answers from now on.
    Who,
    /// Write the report to a file.
    WriteReport,
    /// Show all assessments side by side.
    Portfolio,
    /// Show what changed against another assessment.
    Compare,
    /// Take the organisation's answers from another assessment.
    Link,
    /// Print the report.
    Print,
    /// Record an approval.
    Sign,
    /// Go over the answers of others as a reviewer.
    AsReviewer,
    /// Confirm the answer, saying how it was checked.
    Confirm,
    /// Send the answer back.
    SendBack,
    /// Answer differently than the answerer did.
    Rate,
    /// A new assessment.
    New,
    /// A new assessment after the selected one, with its answers as proposals.
    Duplicate,
    /// Move the assessment to the bin.
    Bin,
    /// Take the last one back out of the bin.
    Restore,
    /// Add an item to the evidence ledger.
    AddEvidence,
    /// Change the item of evidence.
    ChangeEvidence,
    /// Take the item out of the ledger.
    RemoveEvidence,
    /// The field after this one.
    NextField,
    /// The field before this one.
    PreviousField,
    /// Take the form as it is filled in.
    Submit,
    /// Write on in the user's own editor.
    OpenEditor,
    /// Try again to save what is not saved.
    Retry,
    /// Read the list of assessments again.
    Refresh,
    /// Let the pointer point here, or leave it to the terminal.
    Mouse,
}

impl Action {
    /// All of them, as declared.
    pub const ALL: [Self; 59] = [
        Self::Choose,
        Self::Toggle,
        Self::Back,
        Self::Quit,
        Self::Help,
        Self::SwitchLanguage,
        Self::Undo,
        Self::Redo,
        Self::Next,
        Self::Previous,
        Self::NextOpen,
        Self::NextFlagged,
        Self::NextUnknown,
        Self::NextLaw,
        Self::WalkBack,
        Self::WalkForward,
        Self::Note,
        Self::Evidence,
        Self::Assign,
        Self::NotApplicable,
        Self::SectionNotApplicable,
        Self::DontKnow,
        Self::Flag,
        Self::Clear,
        Self::Todo,
        Self::Accept,
        Self::Guidance,
        Self::WhatIf,
        Self::Map,
        Self::Search,
        Self::Review,
        Self::Summary,
        Self::Depth,
        Self::Rename,
        Self::Who,
        Self::WriteReport,
        Self::Portfolio,
        Self::Compare,
        Self::Link,
        Self::Print,
        Self::Sign,
        Self::AsReviewer,
        Self::Confirm,
        Self::SendBack,
        Self::Rate,
        Self::New,
        Self::Duplicate,
        Self::Bin,
        Self::Restore,
        Self::AddEvidence,
        Self::ChangeEvidence,
        Self::RemoveEvidence,
        Self::NextField,
        Self::PreviousField,
        Self::Submit,
        Self::OpenEditor,
        Self::Retry,
        Self::Refresh,
        Self::Mouse,
    ];
}

/// A movement within a list, a tree or a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Motion {
    /// To the entry before.
    Up,
    /// To the entry after.
    Down,
    /// Out, or to what stands before.
    Left,
    /// In, or to what stands after.
    Right,
    /// A page back.
    PageUp,
    /// A page on.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// A command of the text editor; a character is what a reader sees as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// A new line; in a one-line field, on to the next field.
    NewLine,
    /// Erase this, or the selection.
    Erase(Erase),
    /// Move the caret, selecting where the second is true.
    Go(edit::Motion, bool),
    /// Put the caret on this cell of the field's rows, selecting where the second is true.
    Place(Cell, bool),
    /// Select everything.
    SelectAll,
    /// Take the last edit back; in the text alone.
    Undo,
    /// Make it again.
    Redo,
}
