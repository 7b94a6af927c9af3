//! The words on how an assessment begins: why it cannot, and what is said beside. The command and
//! both shells say it alike.

use crate::{
    app::link_fault,
    assessment::{BeginFault, BeginRemark},
    i18n::{Language, cli as words},
};

/// Why it cannot begin so.
pub(crate) fn fault(language: Language, fault: &BeginFault) -> String {
    match fault {
        BeginFault::LinkLevel => words::link_level(language).to_owned(),
        BeginFault::Link(id, why) => link_fault(language, id, why),
        BeginFault::NoFingerprint => crate::i18n::store::no_fingerprint(language).to_owned(),
    }
}

/// What whoever begins should be told: at the command, of the assessment of this id; else on the
/// screen.
pub(crate) fn remark(language: Language, remark: &BeginRemark, id: Option<&str>) -> String {
    match remark {
        BeginRemark::Carried(count) => words::carried(language, *count),
        BeginRemark::CarriedLeft(count) => words::carried_left(language, *count),
        BeginRemark::OrganisationElsewhere(other) => match id {
            Some(id) => words::carried_elsewhere(language, other, id),
            None => words::carried_elsewhere_here(language, other),
        },
        BeginRemark::OrganisationMissing => match id {
            Some(id) => words::organisation_missing(language, id),
            None => words::organisation_missing_here(language).to_owned(),
        },
        BeginRemark::CarriedFromQuick => words::carried_from_quick(language).to_owned(),
    }
}
