//! What holds between the parts of a built load: forces and their sources, the quick scan,
//! replaced questions, and whether every condition can hold and every question be reached.

mod core;
mod force;
mod reach;
mod replaced;

use super::{Document, build::Built, raw::Report};

/// Checks a load; what is wrong goes to the report.
pub(super) fn check(report: &mut Report, documents: &[Document], built: &Built<'_>) {
    force::check(report, documents, built);
    core::check(report, documents, built);
    replaced::check(report, documents, built);
    reach::check(report, documents, built);
}
