//! Comparing the open assessment with another one: chosen from the list, shown as a part of the
//! result, in the language of the interface.

use super::{
    desk::{Bench, last_year},
    firm,
};
use crate::app::{Action, Effect, Message, Notice, Nowhere, Screen, Summary, SummaryPart};

/// At the result of an assessment whose first scope question is answered.
fn at_the_result() -> Bench {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1");
    bench.say(Message::Do(Action::Summary));
    bench
}

fn summary(bench: &Bench) -> Option<Summary> {
    match bench.app.screen() {
        Screen::Summary(summary) => Some(summary.clone()),
        _ => None,
    }
}

#[test]
fn what_changed_is_shown_beside_the_result_and_follows_the_language() {
    let mut bench = at_the_result();
    assert_eq!(bench.app.changes_said(), None);
    let listed = bench.desk.two_years();
    bench.say(Message::Outcome(listed));
    bench.press("c");
    // The open one is no choice.
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    assert_eq!(form.others, [Some(last_year())]);
    bench.press("<enter>");
    let read = Effect::Read { id: last_year() };
    assert!(bench.desk.done.contains(&read), "{:?}", bench.desk.done);
    let part = SummaryPart::Changes;
    assert_eq!(summary(&bench), Some(Summary { part, at: 0 }));
    let rows = bench.app.changes_said().unwrap();
    assert!(rows.iter().all(|row| crate::text::width::width(row) <= 58));
    let said = rows.join("\n");
    for words in ["2025-11-22-chat-assistant", "S-AI"] {
        assert!(said.contains(words), "{said}");
    }
    bench.press("L");
    let japanese = bench.app.changes_said().unwrap().join("\n");
    assert!(japanese.contains("への変化"), "{japanese}");
    // It is scrolled as a list is, and left as a part of the result is.
    bench.press("<down> <down>");
    assert_eq!(summary(&bench), Some(Summary { part, at: 2 }));
    bench.press("<left>");
    let part = SummaryPart::Principles;
    assert_eq!(summary(&bench), Some(Summary { part, at: 0 }));
}

#[test]
fn the_list_is_read_first_where_it_has_not_been() {
    let mut bench = at_the_result();
    bench.press("c");
    // Read now, and without another assessment in it.
    assert!(bench.desk.done.contains(&Effect::List));
    assert_eq!(
        bench.app.notice(),
        Some(&Notice::Nowhere(Nowhere::NothingToCompare))
    );
    assert!(summary(&bench).is_some());
}
