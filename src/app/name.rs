//! What the interface's things are called, in the words of `i18n::names`: both shells and help call
//! a thing by these names.

use super::{Action, Concern, DayRemark, FieldName, Mark, Purpose};
use crate::i18n::{Language, names, screen as say};

impl Action {
    /// What a configuration calls it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Choose => "choose",
            Self::Toggle => "toggle",
            Self::Back => "back",
            Self::Quit => "quit",
            Self::Help => "help",
            Self::SwitchLanguage => "switch-language",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Next => "next",
            Self::Previous => "previous",
            Self::NextOpen => "next-open",
            Self::NextFlagged => "next-flagged",
            Self::NextUnknown => "next-unknown",
            Self::NextLaw => "next-law",
            Self::WalkBack => "walk-back",
            Self::WalkForward => "walk-forward",
            Self::Note => "note",
            Self::Evidence => "evidence",
            Self::Assign => "assign",
            Self::NotApplicable => "not-applicable",
            Self::SectionNotApplicable => "section-not-applicable",
            Self::DontKnow => "dont-know",
            Self::Flag => "flag",
            Self::Clear => "clear",
            Self::Todo => "todo",
            Self::Accept => "accept",
            Self::Guidance => "guidance",
            Self::WhatIf => "what-if",
            Self::Map => "map",
            Self::Search => "search",
            Self::Review => "review",
            Self::Summary => "summary",
            Self::Depth => "depth",
            Self::Rename => "rename",
            Self::Who => "who",
            Self::WriteReport => "write-report",
            Self::Compare => "compare",
            Self::Print => "print",
            Self::Sign => "sign",
            Self::AsReviewer => "as-reviewer",
            Self::Confirm => "confirm",
            Self::SendBack => "send-back",
            Self::Rate => "rate",
            Self::New => "new",
            Self::Bin => "bin",
            Self::Restore => "restore",
            Self::AddEvidence => "add-evidence",
            Self::ChangeEvidence => "change-evidence",
            Self::RemoveEvidence => "remove-evidence",
            Self::NextField => "next-field",
            Self::PreviousField => "previous-field",
            Self::Submit => "submit",
            Self::OpenEditor => "open-editor",
            Self::Retry => "retry",
            Self::Refresh => "refresh",
            Self::Mouse => "mouse",
        }
    }

    /// The action that a configuration calls so.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.id() == id)
    }

    /// What it does, in a few words.
    pub const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Choose => names::do_choose(language),
            Self::Toggle => names::do_toggle(language),
            Self::Back => names::do_back(language),
            Self::Quit => names::do_quit(language),
            Self::Help => names::do_help(language),
            Self::SwitchLanguage => names::do_switch_language(language),
            Self::Undo => names::do_undo(language),
            Self::Redo => names::do_redo(language),
            Self::Next => names::do_next(language),
            Self::Previous => names::do_previous(language),
            Self::NextOpen => names::do_next_open(language),
            Self::NextFlagged => names::do_next_flagged(language),
            Self::NextUnknown => names::do_next_unknown(language),
            Self::NextLaw => names::do_next_law(language),
            Self::WalkBack => names::do_walk_back(language),
            Self::WalkForward => names::do_walk_forward(language),
            Self::Note => names::do_note(language),
            Self::Evidence => names::do_evidence(language),
            Self::Assign => names::do_assign(language),
            Self::NotApplicable => names::do_not_applicable(language),
            Self::SectionNotApplicable => names::do_section_not_applicable(language),
            Self::DontKnow => names::do_dont_know(language),
            Self::Flag => names::do_flag(language),
            Self::Clear => names::do_clear(language),
            Self::Todo => names::do_todo(language),
            Self::Accept => names::do_accept(language),
            Self::Guidance => names::do_guidance(language),
            Self::WhatIf => names::do_what_if(language),
            Self::Map => names::do_map(language),
            Self::Search => names::do_search(language),
            Self::Review => names::do_review(language),
            Self::Summary => names::do_summary(language),
            Self::Depth => names::do_depth(language),
            Self::Rename => names::do_rename(language),
            Self::Who => names::do_who(language),
            Self::WriteReport => names::do_write_report(language),
            Self::Compare => names::do_compare(language),
            Self::Print => names::do_print(language),
            Self::Sign => names::do_sign(language),
            Self::AsReviewer => names::do_as_reviewer(language),
            Self::Confirm => names::do_confirm(language),
            Self::SendBack => names::do_send_back(language),
            Self::Rate => names::do_rate(language),
            Self::New => names::do_new(language),
            Self::Bin => names::do_bin(language),
            Self::Restore => names::do_restore(language),
            Self::AddEvidence => names::do_add_evidence(language),
            Self::ChangeEvidence => names::do_change_evidence(language),
            Self::RemoveEvidence => names::do_remove_evidence(language),
            Self::NextField => names::do_next_field(language),
            Self::PreviousField => names::do_previous_field(language),
            Self::Submit => names::do_submit(language),
            Self::OpenEditor => names::do_open_editor(language),
            Self::Retry => names::do_retry(language),
            Self::Refresh => names::do_refresh(language),
            Self::Mouse => names::do_mouse(language),
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
            Self::New => names::form_new(language),
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
            Self::Confirm(_) => names::form_confirm(language),
            Self::SendBack(_) => names::form_send_back(language),
            Self::Rate(_) => names::form_rate(language),
        }
    }
}
