//! Under whose name answers go: shown, changed in the interface, kept for the next time. A
//! colleague who takes over the keyboard must not answer in another's name.

use super::{desk::Bench, firm};
use crate::app::{Context, Effect, Screen};

fn names(bench: &Bench) -> Vec<&str> {
    bench.desk.log.iter().map(|line| line.by.as_str()).collect()
}

#[test]
fn another_name_counts_from_now_on_and_is_kept() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1 W");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("the name is asked for")
    };
    assert_eq!(form.fields[0].typed(), "sato", "who answers now");
    bench.press("<c-u> 鈴木 <enter> 1");
    assert_eq!(bench.app.context(), Context::Question);
    assert_eq!(names(&bench)[1..], ["sato", "鈴木"]);
    assert!(bench.desk.done.contains(&Effect::GoBy {
        by: "鈴木".to_owned()
    }));
    bench.press("u");
    assert_eq!(names(&bench)[1..], ["sato", "鈴木", "鈴木"]);
}

#[test]
fn the_change_is_said_and_a_blank_name_is_none() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("W <c-u> <enter>");
    assert_eq!(bench.app.context(), Context::Line, "it asks again");
    bench.press("鈴木 <enter>");
    assert_eq!(
        bench.notice(),
        "Answers are recorded under the name 鈴木 from now on"
    );
    bench.desk.done.clear();
    bench.press("W <enter>");
    assert!(bench.desk.done.is_empty(), "the same name is no change");
}

#[test]
fn the_name_of_a_new_assessment_is_kept_too() {
    let mut bench = Bench::home(Vec::new());
    // What the computer takes the name to be gives way to what is typed.
    bench.press("n Chat <tab> <tab> <tab> 鈴木 <c-s>");
    let kept = Effect::GoBy {
        by: "鈴木".to_owned(),
    };
    assert!(bench.desk.done.contains(&kept), "{:?}", bench.desk.done);
    bench.press("1 <esc>");
    assert_eq!(names(&bench)[1..], ["鈴木"]);
    bench.press("n");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("the form is shown")
    };
    assert_eq!(form.fields[3].typed(), "鈴木", "the next begins with it");
}

#[test]
fn it_can_be_changed_on_the_list_too() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    bench.press("W 鈴木 <enter> <enter> 1");
    assert_eq!(names(&bench)[1..], ["鈴木"]);
}
