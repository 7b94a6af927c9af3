//! What opening a questionnaire costs, and what it costs not to.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that cannot go on should stop where it stands"
)]

use divan::black_box;
use tenken::{
    questionnaire::{QuestionnaireId, Shelf, head, load},
    store::Catalogue,
};

fn main() {
    divan::main();
}

fn id() -> QuestionnaireId {
    QuestionnaireId::new("cross-sector").unwrap()
}

/// Parsed, built and checked, as when an assessment is opened.
#[divan::bench]
fn load_the_baseline() -> usize {
    load(&Catalogue::shipped(), black_box(&[id()]))
        .content
        .unwrap()
        .questions
        .len()
}

/// What the list of questionnaires shows of it.
#[divan::bench]
fn read_its_head() -> String {
    let document = Catalogue::shipped().find(&id()).unwrap();
    head(black_box(&document)).title.en
}
