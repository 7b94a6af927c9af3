//! A new assessment that takes over from others: what its form offers, what it asks for, and what it
//! refuses before anything is begun.

use super::{
    desk::{Bench, id},
    firm,
};
use crate::{
    app::{Action, App, Draft, Effect, FieldName, FormFault, Message, Outcome, Screen, Start},
    i18n::Language,
    questionnaire::{Depth, QuestionnaireId, fixture::words},
};

/// At the form of a new assessment, over a list of one.
fn at_the_form() -> Bench {
    let mut bench = Bench::home(firm::log(Vec::new()));
    bench.press("n");
    bench
}

fn field(bench: &Bench, name: FieldName) -> usize {
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    let mut fields = form.fields.iter();
    fields.position(|field| field.name == name).unwrap()
}

fn created(bench: &Bench) -> Option<Draft> {
    bench.desk.done.iter().find_map(|effect| match effect {
        Effect::Create(draft) => Some(draft.clone()),
        _ => None,
    })
}

#[test]
fn answers_are_proposed_and_taken_from_others_by_choice_alone() {
    let mut bench = at_the_form();
    bench.press("Next <c-s>");
    let draft = created(&bench).unwrap();
    assert_eq!((draft.carry_from, draft.organisation_from), (None, None));

    let mut bench = at_the_form();
    let carry = field(&bench, FieldName::CarryFrom);
    let organisation = field(&bench, FieldName::OrganisationFrom);
    bench.say(Message::Tick(carry, 1));
    bench.say(Message::Tick(organisation, 1));
    bench.press("Next <c-s>");
    let draft = created(&bench).unwrap();
    assert_eq!(
        (draft.carry_from, draft.organisation_from),
        (Some(id()), Some(id()))
    );
}

#[test]
fn the_organisation_alone_takes_its_answers_from_nobody() {
    let mut bench = at_the_form();
    let organisation = field(&bench, FieldName::OrganisationFrom);
    let level = field(&bench, FieldName::Level);
    bench.say(Message::Tick(organisation, 1));
    bench.say(Message::Tick(level, 1));
    bench.press("Next <c-s>");
    assert_eq!(created(&bench), None);
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    assert_eq!(form.fault, Some((organisation, FormFault::LinkLevel)));
}

#[test]
fn what_can_be_taken_over_is_read_before_the_form_is_shown() {
    let (app, _) = App::new(Start {
        language: Some(Language::En),
        fallback: Language::En,
        now: firm::at(0),
        by: "sato".to_owned(),
        open: None,
    });
    let mut app = app;
    let effects = app.update(Message::Do(Action::New));
    assert_eq!(effects, [Effect::List]);
    assert!(matches!(app.screen(), Screen::Home(_)));
    let listed = Bench::home(firm::log(Vec::new())).desk.two_years();
    let effects = app.update(Message::Outcome(listed));
    assert_eq!(
        effects,
        [Effect::Offer],
        "the list has come, and the form goes on"
    );
}

#[test]
fn where_there_is_no_other_assessment_none_is_offered() {
    let mut bench = Bench::home(Vec::new());
    bench.press("<enter>");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    assert!(form.named(FieldName::CarryFrom).is_none());
    assert!(form.named(FieldName::OrganisationFrom).is_none());
}

#[test]
fn the_next_one_begins_as_the_one_before_with_its_period_left_to_be_given() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    let listed = bench.desk.two_years();
    bench.say(Message::Outcome(listed));
    bench.press("c <c-s>");
    assert_eq!(created(&bench), None, "nothing would tell the two apart");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    let period = field(&bench, FieldName::Period);
    assert_eq!(form.fault, Some((period, FormFault::Blank)));
    bench.press("FY2027 <c-s>");
    let draft = created(&bench).unwrap();
    assert_eq!(draft.name, bench.desk.name());
    let period = draft.period.as_deref();
    assert_eq!((draft.depth, period), (Depth::Full, Some("FY2027")));
    assert_eq!(
        (draft.carry_from, draft.organisation_from),
        (Some(id()), None)
    );
}

#[test]
fn what_was_typed_for_one_beginning_stays_out_of_another() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    bench.press("n Half <esc> c <c-s> FY2027 <c-s>");
    let draft = created(&bench).unwrap();
    assert_eq!(
        (draft.name, draft.carry_from),
        (bench.desk.name(), Some(id()))
    );
}

#[test]
fn what_was_left_of_a_form_is_overtaken_by_the_one_that_was_taken() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    bench.press("n Old <esc> n <c-u> Real <c-s>");
    assert_eq!(created(&bench).unwrap().name, "Real");
    bench.press("<esc>");
    bench.say(Message::Do(Action::New));
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    assert_eq!(form.named(FieldName::Name).unwrap().typed(), "");
}

#[test]
fn a_form_that_was_left_offers_what_there_is_now() {
    let mut bench = Bench::home(Vec::new());
    bench.press("n Old <esc>");
    let listed = Bench::home(firm::log(Vec::new())).desk.two_years();
    bench.say(Message::Outcome(listed));
    bench.press("n");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    assert_eq!(form.named(FieldName::Name).unwrap().typed(), "Old");
    assert!(form.named(FieldName::OrganisationFrom).is_some());
}

#[test]
fn what_the_one_before_asked_and_is_not_here_any_more_is_named() {
    let mut bench = Bench::home(firm::log(Vec::new()));
    let Outcome::Listed(mut listed) = bench.desk.two_years() else {
        panic!("a list");
    };
    let own = QuestionnaireId::new("own").unwrap();
    listed[0]
        .questionnaires
        .push((own, words("Our own", "自社用")));
    bench.say(Message::Outcome(Outcome::Listed(listed)));
    bench.press("c");
    assert!(bench.notice().contains("Our own"), "{}", bench.notice());
    bench.press("<esc> <down> c");
    assert!(!bench.notice().contains("Our own"), "{}", bench.notice());
}
