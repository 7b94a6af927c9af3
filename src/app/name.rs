//! What the interface's things are called, in the words of `i18n::names`: both shells and help call
//! a thing by these names.

use super::{Action, Concern, DayRemark, FieldName, Mark, Purpose};
use crate::i18n::{Language, names, screen as say};

/// What an action is called: in a configuration, and in a few words.
macro_rules! called {
    ($($action:ident $id:literal $room:ident :: $words:ident,)+) => {
        impl Action {
            /// What a configuration calls it.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$action => $id,)+
                }
            }

            /// What it does, in a few words.
            pub const fn name(self, language: Language) -> &'static str {
                match self {
                    $(Self::$action => $room::$words(language),)+
                }
            }
        }
    };
}

called! {
    Choose "choose" names::do_choose,
    Toggle "toggle" names::do_toggle,
    Back "back" names::do_back,
    Quit "quit" names::do_quit,
    Help "help" names::do_help,
    SwitchLanguage "switch-language" names::do_switch_language,
    Undo "undo" names::do_undo,
    Redo "redo" names::do_redo,
    Next "next" names::do_next,
    Previous "previous" names::do_previous,
    NextOpen "next-open" names::do_next_open,
    NextFlagged "next-flagged" names::do_next_flagged,
    NextUnknown "next-unknown" names::do_next_unknown,
    NextLaw "next-law" names::do_next_law,
    WalkBack "walk-back" names::do_walk_back,
    WalkForward "walk-forward" names::do_walk_forward,
    Note "note" names::do_note,
    Evidence "evidence" names::do_evidence,
    Assign "assign" names::do_assign,
    NotApplicable "not-applicable" names::do_not_applicable,
    SectionNotApplicable "section-not-applicable" names::do_section_not_applicable,
    DontKnow "dont-know" names::do_dont_know,
    Flag "flag" names::do_flag,
    Clear "clear" names::do_clear,
    Todo "todo" names::do_todo,
    Accept "accept" names::do_accept,
    Guidance "guidance" names::do_guidance,
    WhatIf "what-if" names::do_what_if,
    Map "map" names::do_map,
    Search "search" names::do_search,
    Review "review" names::do_review,
    Summary "summary" names::do_summary,
    Depth "depth" names::do_depth,
    Rename "rename" names::do_rename,
    Who "who" names::do_who,
    WriteReport "write-report" names::do_write_report,
    Portfolio "portfolio" names::do_portfolio,
    Compare "compare" names::do_compare,
    Link "link" names::do_link,
    Print "print" names::do_print,
    Sign "sign" names::do_sign,
    AsReviewer "as-reviewer" names::do_as_reviewer,
    Confirm "confirm" names::do_confirm,
    SendBack "send-back" names::do_send_back,
    Rate "rate" names::do_rate,
    New "new" names::do_new,
    Duplicate "duplicate" names::do_duplicate,
    Bin "bin" names::do_bin,
    Restore "restore" names::do_restore,
    AddEvidence "add-evidence" names::do_add_evidence,
    ChangeEvidence "change-evidence" names::do_change_evidence,
    RemoveEvidence "remove-evidence" names::do_remove_evidence,
    NextField "next-field" names::do_next_field,
    PreviousField "previous-field" names::do_previous_field,
    Submit "submit" names::do_submit,
    OpenEditor "open-editor" names::do_open_editor,
    Retry "retry" names::do_retry,
    Refresh "refresh" names::do_refresh,
    Mouse "mouse" names::do_mouse,
}

impl Action {
    /// The action that a configuration calls so.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.id() == id)
    }
}

impl Purpose {
    /// What a field of its form is called.
    pub const fn field(&self, name: FieldName, language: Language) -> &'static str {
        match (self, name) {
            // Not the answerer's department, which stands beside their name.
            (Self::New(_) | Self::Rename(_), FieldName::Department) => {
                names::field_department_assessed(language)
            }
            _ => name.name(language),
        }
    }
}

impl FieldName {
    /// What the field is called.
    pub const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Name => names::field_name(language),
            Self::Organisation => names::field_organisation(language),
            Self::Department => names::field_department(language),
            Self::Period => names::field_period(language),
            Self::Sectors => names::field_sectors(language),
            Self::Depth => names::field_depth(language),
            Self::Level => names::field_level(language),
            Self::Against => names::field_against(language),
            Self::CarryFrom => names::field_carry_from(language),
            Self::OrganisationFrom => names::field_organisation_from(language),
            Self::Language => names::field_language(language),
            Self::By => names::field_by(language),
            Self::Note => names::field_note(language),
            Self::Reason => names::field_reason(language),
            Self::Owner => names::field_owner(language),
            Self::Due => names::field_due(language),
            Self::Todo => names::field_todo(language),
            Self::TodoStatus => names::field_todo_status(language),
            Self::Title => names::field_title(language),
            Self::Place => names::field_place(language),
            Self::DocumentNumber => names::field_document_number(language),
            Self::Edition => names::field_edition(language),
            Self::Expires => names::field_expires(language),
            Self::Path => names::field_path(language),
            Self::Answer => names::field_answer(language),
            Self::Method => names::field_method(language),
            Self::Comment => names::field_comment(language),
            Self::Rating => names::field_rating(language),
            Self::SignedAs => names::field_signed_as(language),
            Self::Signer => names::field_signer(language),
            Self::JobTitle => names::field_job_title(language),
            Self::Line => names::field_line(language),
            Self::Reference => names::field_reference(language),
            Self::Interim => names::field_interim(language),
        }
    }
}

impl DayRemark {
    /// The remark in words.
    pub fn sentence(self, language: Language) -> String {
        match self {
            Self::Forms => say::day_forms(language).to_owned(),
            Self::Day(day) => say::day_read(language, &day.to_string()),
            Self::Past(day) => say::day_past(language, &day.to_string()),
            Self::Elsewhere => say::day_elsewhere(language).to_owned(),
        }
    }
}

impl Mark {
    /// How the question stands, in words.
    pub const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Open => names::mark_open(language),
            Self::Answered => names::mark_answered(language),
            Self::Unknown => names::mark_unknown(language),
            Self::NotApplicable => names::mark_not_applicable(language),
            Self::Proposed => names::mark_proposed(language),
            Self::Returned => names::mark_returned(language),
            Self::Maybe => names::mark_maybe(language),
            Self::NotAsked => names::mark_not_asked(language),
            Self::LeftOut => names::mark_left_out(language),
            Self::Linked => names::mark_linked(language),
        }
    }
}

impl Concern {
    /// What the concern is called.
    pub const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Contradictory => names::concern_contradictory(language),
            Self::Open => names::concern_open(language),
            Self::Unknown => names::concern_unknown(language),
            Self::Flagged => names::concern_flagged(language),
            Self::Unconfirmed => names::concern_unconfirmed(language),
            Self::Proposed => names::concern_proposed(language),
            Self::Returned => names::concern_returned(language),
            Self::Undated => names::concern_undated(language),
            Self::WithoutEvidence => names::concern_without_evidence(language),
            Self::Expired => names::concern_expired(language),
            Self::Changed => names::concern_changed(language),
        }
    }
}

impl Purpose {
    /// What the form is called.
    pub const fn name(&self, language: Language) -> &'static str {
        match self {
            Self::New(_) => names::form_new(language),
            Self::Rename(_) => names::form_rename(language),
            Self::Note(_) => names::form_note(language),
            Self::Reason(_) => names::form_reason(language),
            Self::SectionReason(_) => names::form_section_reason(language),
            Self::Assign(_) => names::form_assign(language),
            Self::Todo(_) => names::form_todo(language),
            Self::Answer(_) => names::form_answer(language),
            Self::AddEvidence(_) => names::form_add_evidence(language),
            Self::ChangeEvidence(_) => names::form_change_evidence(language),
            Self::Who => names::form_who(language),
            Self::Report => names::form_report(language),
            Self::Sign => names::form_sign(language),
            Self::Compare => names::form_compare(language),
            Self::Link => names::form_link(language),
            Self::Confirm(_) => names::form_confirm(language),
            Self::SendBack(_) => names::form_send_back(language),
            Self::Rate(_) => names::form_rate(language),
        }
    }
}
