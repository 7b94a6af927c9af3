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

/// What whoever begins should be told.
pub(crate) fn remark(language: Language, remark: &BeginRemark) -> String {
    match remark {
        BeginRemark::Carried(count) => words::carried(language, *count),
        BeginRemark::CarriedLeft(count) => words::carried_left(language, *count),
        BeginRemark::OrganisationElsewhere(id) => words::carried_elsewhere(language, id),
        BeginRemark::CarriedFromQuick => words::carried_from_quick(language).to_owned(),
    }
}
