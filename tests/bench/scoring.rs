//! What an answer costs before the next frame: folding a line and scoring the whole baseline anew.
//! The score is never kept between answers, which holds only as long as this stays far below a
//! frame.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that cannot go on should stop where it stands"
)]

use divan::{Bencher, black_box};
use tenken::{
    questionnaire::{
        Answer, Content, QuestionIndex, QuestionnaireId, Standing, Standings, Value, load,
    },
    scoring::{Frame, score},
    store::Catalogue,
};

fn main() {
    divan::main();
}

fn baseline() -> Content {
    let id = QuestionnaireId::new("cross-sector").unwrap();
    load(&Catalogue::shipped(), &[id]).content.unwrap()
}

/// Every question answered with its first option.
fn answered(content: &Content) -> Standings {
    let first = |(at, question): (QuestionIndex, &tenken::questionnaire::Question)| {
        let value = (!question.options().is_empty()).then(|| Value::Options(vec![0]))?;
        Some((at, Standing::bare(Answer::Value(value))))
    };
    Standings {
        given: content.enumerate().filter_map(first).collect(),
        ..Standings::default()
    }
}

/// The whole baseline, every question answered.
#[divan::bench]
fn rescore_the_baseline(bencher: Bencher<'_, '_>) {
    let content = baseline();
    let standings = answered(&content);
    bencher.bench(|| score(black_box(&content), black_box(&standings), Frame::default()));
}

/// The whole baseline, nothing answered: everything may still come to apply.
#[divan::bench]
fn score_an_empty_assessment(bencher: Bencher<'_, '_>) {
    let content = baseline();
    let standings = Standings::default();
    bencher.bench(|| score(black_box(&content), black_box(&standings), Frame::default()));
}
