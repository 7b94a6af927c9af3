//! Text in a terminal and in files: cells, line breaking (kinsoku), editing by grapheme, escaping.
//! It knows no other room.

pub mod edit;
pub mod escape;
pub mod file_name;
pub mod given;
mod kinsoku;
pub mod matching;
pub mod narrow;
pub mod printable;
pub mod width;
pub mod wrap;

/// A label without what stands in brackets behind it.
pub fn without_brackets(label: &str) -> &str {
    let bare = label
        .split(" (")
        .next()
        .and_then(|label| label.split('（').next());
    bare.unwrap_or(label).trim_end()
}

/// So many generated cases for a claim about text; what failed once is kept with the tests.
#[cfg(test)]
fn cases(count: u32) -> proptest::test_runner::Config {
    use proptest::test_runner::{Config, FileFailurePersistence};
    let kept = FileFailurePersistence::Direct("tests/regressions/text.txt");
    Config {
        cases: count,
        failure_persistence: Some(Box::new(kept)),
        ..Config::default()
    }
}
