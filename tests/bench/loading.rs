//! What opening a questionnaire costs, and what it costs not to. The program opens at one
//! questionnaire and must not pay for the others at its start.

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

const SHIPPED: [&str; 4] = ["cross-sector", "finance", "healthcare", "manufacturing"];

fn named(id: &str) -> QuestionnaireId {
    QuestionnaireId::new(id).unwrap()
}

/// Parsed, built and checked with what it extends, as when an assessment is opened.
#[divan::bench(args = SHIPPED)]
fn load_one(id: &str) -> usize {
    load(&Catalogue::shipped(), black_box(&[named(id)]))
        .content
        .unwrap()
        .questions
        .len()
}

/// What the list of questionnaires shows of it.
#[divan::bench(args = SHIPPED)]
fn read_its_head(id: &str) -> String {
    let document = Catalogue::shipped().find(&named(id)).unwrap();
    head(black_box(&document)).title.en
}
