//! Comparing the open assessment with another one: chosen from the list, shown as a part of the
//! result, in the language of the interface.

use super::{
    desk::{Bench, last_year},
    firm,
};
use crate::{
    app::{
        Action, Effect, FieldName, ForOthers, Listing, Message, Notice, Nowhere, Outcome, Screen,
        Summary, SummaryPart, Wanted,
    },
    assessment::AssessmentId,
    questionnaire::Level,
};

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
    let only = (FieldName::Against, vec![Some(last_year())]);
    assert_eq!(form.others, [only]);
    bench.press("<enter>");
    let read = Effect::Read {
        id: last_year(),
        wanted: Wanted::Comparison,
    };
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
    assert_eq!(bench.app.notice(), Some(&Notice::Nowhere(Nowhere::NoOther)));
    assert!(summary(&bench).is_some());
}

/// At the result of one assessment, with another one in the list that is about the same firm.
fn beside_another() -> Bench {
    let mut bench = at_the_result();
    let listed = bench.desk.two_years();
    bench.say(Message::Outcome(listed));
    bench
}

#[test]
fn the_organisations_answers_are_taken_from_another_assessment_and_its_questions_asked_no_more() {
    let mut bench = beside_another();
    let asked = bench.app.session().unwrap().asked().count();
    bench.press("o <enter>");
    assert_eq!(
        bench.app.notice(),
        Some(&Notice::Linked(last_year())),
        "{:?}",
        bench.desk.done
    );
    let session = bench.app.session().unwrap();
    assert!(session.asked().count() < asked);
    assert_eq!(
        session.state().link().unwrap().assessment,
        last_year().to_string()
    );
    assert!(matches!(bench.app.screen(), Screen::Summary(_)));
    // Nothing was linked before, so that nothing leads back; what was done earlier stays too.
    let lines = bench.desk.log.len();
    bench.press("u");
    assert_eq!(bench.desk.log.len(), lines);
    assert_eq!(
        bench.app.notice(),
        Some(&Notice::ForOthers(ForOthers::LinkStays))
    );
}

#[test]
fn only_those_are_offered_that_answer_for_the_organisation_and_first_the_one_linked() {
    let mut bench = beside_another();
    bench.press("o <enter>");
    let Outcome::Listed(mut listed) = bench.desk.two_years() else {
        panic!("a list");
    };
    let last = listed.pop().unwrap();
    let named = |id: &str| AssessmentId::parse(id).unwrap();
    let (newer, system, linked) = (
        named("2026-11-23-firm"),
        named("2026-11-23-bot"),
        named("2026-11-23-copy"),
    );
    listed.extend([
        Listing {
            id: newer.clone(),
            ..last.clone()
        },
        Listing {
            id: system,
            level: Some(Level::System),
            ..last.clone()
        },
        Listing {
            id: linked,
            organisation_from: Some(newer.clone()),
            ..last.clone()
        },
        last,
    ]);
    bench.say(Message::Outcome(Outcome::Listed(listed.clone())));
    bench.press("o");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    let name = FieldName::OrganisationFrom;
    assert_eq!(form.others, [(name, vec![Some(newer), Some(last_year())])]);
    assert_eq!(form.chosen(name), 1, "the one linked, not the newest");
    bench.press("<esc>");
    listed.retain(|listing| listing.level.is_some());
    bench.say(Message::Outcome(Outcome::Listed(listed)));
    bench.press("o");
    let nowhere = Notice::Nowhere(Nowhere::NoOrganisation);
    assert_eq!(bench.app.notice(), Some(&nowhere));
}

#[test]
fn taken_over_again_it_is_taken_back_by_what_was_taken_over_before() {
    let mut bench = beside_another();
    bench.press("o <enter>");
    let first = bench.app.session().unwrap().state().linked().to_vec();
    bench.press("o <enter> u");
    assert!(matches!(bench.app.notice(), Some(Notice::Undone(_))));
    assert_eq!(bench.app.session().unwrap().state().linked(), first);
}
