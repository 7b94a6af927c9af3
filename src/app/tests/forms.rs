//! Forms by what they begin with and require: a field that is marked so refuses a blank, and no
//! other does. Whatever else is wrong with what is typed is held where it is taken.

use super::{desk::Bench, firm};
use crate::{
    app::{Action, Field, FieldName, Form, FormFault, Input, Message, Screen},
    assessment::{Event, Renamed},
};

/// Answers every scope question.
const SCOPE: &str = "1 1 2 <enter> 3 <back> 3 <enter> <enter> 4/1 <enter> <enter> chat <enter>";

/// The keys that lead to a form, from the first scored question.
const FORMS: [&str; 7] = ["n", "x", "e a", "W", "N", "s s", "s w"];

fn form(bench: &Bench) -> Option<Form> {
    match bench.app.screen() {
        Screen::Form(form) => Some(form.clone()),
        _ => None,
    }
}

/// The form with each field that takes text holding this, if it is one of these.
fn filled(keys: &str, text: impl Fn(&Form, &Field) -> String) -> Bench {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press(SCOPE).press(keys);
    let shown = form(&bench).unwrap();
    for (at, field) in shown.fields.iter().enumerate() {
        if matches!(field.input, Input::Line(_) | Input::Text(_)) {
            bench.say(Message::Fill(at, text(&shown, field)));
        }
    }
    bench.say(Message::Do(Action::Submit));
    bench
}

#[test]
fn what_is_marked_as_required_refuses_a_blank_and_nothing_else_does() {
    for keys in FORMS {
        let blank = filled(keys, |_, _| "  ".to_owned());
        let shown = form(&blank);
        let needs = |form: &Form, name: FieldName| form.purpose.needs(name);
        if let Some(shown) = shown {
            let (at, fault) = shown.fault.clone().unwrap();
            assert_eq!(fault, FormFault::Blank, "{keys}");
            assert!(needs(&shown, shown.fields[at].name), "{keys}");
        } else {
            assert_eq!(keys, "n", "a note may be blank");
        }
        let given = filled(keys, |form, field| {
            let text = if needs(form, field.name) { "x" } else { "" };
            text.to_owned()
        });
        let fault = form(&given).and_then(|form| form.fault);
        assert!(
            !matches!(fault, Some((_, FormFault::Blank))),
            "{keys}: {fault:?}"
        );
    }
}

#[test]
fn a_beginning_and_a_typed_answer_require_what_they_mark_too() {
    let mut new = Bench::home(firm::log(Vec::new()));
    new.press("n <c-s>");
    let mut next = Bench::home(firm::log(Vec::new()));
    next.press("c <c-s>");
    let mut answer = Bench::open(firm::log(Vec::new()));
    answer.say(Message::JumpTo("S-WHAT".to_owned()));
    answer.press("<enter> <c-s>");
    for (bench, name) in [
        (new, FieldName::Name),
        (next, FieldName::Period),
        (answer, FieldName::Answer),
    ] {
        let shown = form(&bench).unwrap();
        let at = shown.fields.iter().position(|field| field.name == name);
        assert_eq!(shown.fault, at.map(|at| (at, FormFault::Blank)), "{name:?}");
        for field in &shown.fields {
            assert_eq!(
                shown.purpose.needs(field.name),
                field.name == name || field.name == FieldName::Name
            );
        }
    }
}

#[test]
fn every_required_field_of_a_form_refuses_a_blank() {
    for (keys, name) in [
        ("x", FieldName::Reason),
        ("e a", FieldName::Title),
        ("e a", FieldName::Place),
        ("W", FieldName::By),
        ("N", FieldName::Name),
        ("s s", FieldName::Signer),
        ("s w", FieldName::Path),
    ] {
        let bench = filled(keys, |_, field| {
            let text = if field.name == name {
                " "
            } else {
                "2027-01-31"
            };
            text.to_owned()
        });
        let shown = form(&bench).unwrap();
        let at = shown.fields.iter().position(|field| field.name == name);
        assert_eq!(shown.fault, at.map(|at| (at, FormFault::Blank)), "{keys}");
        assert!(shown.purpose.needs(name), "{keys}");
    }
}

#[test]
fn the_reports_file_is_called_by_what_the_id_could_not_hold_too() {
    let named = |name: &str| {
        let renamed = Event::Renamed(Renamed {
            name: name.to_owned(),
            organisation: None,
            department: None,
            period: None,
        });
        let mut bench = Bench::open(firm::log(vec![renamed]));
        bench.press("s w");
        let Screen::Form(form) = bench.app.screen() else {
            panic!("{:?}", bench.app.screen());
        };
        form.fields[0].typed().to_owned()
    };
    assert_eq!(named("Credit / cards"), "2026-11-22-chat-assistant.md");
    assert_eq!(
        named("与信（個人）"),
        "2026-11-22-chat-assistant-与信-個人.md"
    );
}

#[test]
fn the_arrows_stay_in_a_field_of_one_choice_and_leave_one_of_several_at_its_ends() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    bench.press("n <tab> <tab> <down> <down> <down>");
    let chosen = |bench: &Bench| {
        let shown = form(bench).unwrap();
        let name = shown.fields[shown.at].name;
        (name, shown.chosen(name))
    };
    assert_eq!(chosen(&bench), (FieldName::Depth, 1));
    bench.press("<up> <up>");
    assert_eq!(chosen(&bench), (FieldName::Depth, 0));
    bench.say(Message::Do(Action::PreviousField));
    bench.press("<up> <up>");
    assert_eq!(chosen(&bench).0, FieldName::Name);
}
