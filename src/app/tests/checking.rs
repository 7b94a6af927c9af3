//! A reviewer goes over what others have answered: the walk, the three verdicts, what is refused,
//! and that a review stays on record.

use super::{
    desk::{Bench, Desk, id},
    firm,
};
use crate::{
    app::{Context, Message, Screen},
    assessment::{Event, Given, ReviewMethod, Verdict, Wire},
    questionnaire::QuestionId,
};

fn answered(question: &str, option: &str) -> Event {
    let given = Given::Value(Wire::Text(option.to_owned()));
    Event::answered(QuestionId::new(question).unwrap(), given)
}

/// Two scope questions and one scored question answered by sato; mori is here.
fn bench() -> Bench {
    let log = firm::log(vec![
        answered("S-AI", "yes"),
        answered("S-DATA", "no"),
        answered("T-01", "partial"),
    ]);
    let mut desk = Desk::new(log);
    desk.by = "mori".to_owned();
    Bench::start(desk, Some(id()))
}

fn last(bench: &Bench) -> (String, Verdict, Option<ReviewMethod>, Option<String>) {
    let Some(Event::Reviewed(review)) = bench.desk.log.last().map(|line| line.event.clone()) else {
        panic!("a review is written")
    };
    (
        review.question.to_string(),
        review.verdict,
        review.method,
        review.comment,
    )
}

#[test]
fn what_others_answered_is_walked_and_judged() {
    let mut bench = bench();
    bench.press("r v");
    assert_eq!(
        (bench.app.context(), bench.here()),
        (Context::Check, "S-AI")
    );
    bench.press("<right> <tab> <tab>");
    assert_eq!(bench.here(), "S-AI", "the first that waits again");
    bench.press("c 2 <enter> seen <enter>");
    let confirmed = (
        "S-AI".to_owned(),
        Verdict::Confirmed,
        Some(ReviewMethod::Inspection),
        Some("seen".to_owned()),
    );
    assert_eq!(last(&bench), confirmed);
    assert_eq!(bench.notice(), "Review recorded; 2 more wait");
    assert_eq!(bench.here(), "S-DATA");
    // Whoever gets it back has to know what to mend.
    bench.press("r <enter>");
    assert_eq!(bench.app.context(), Context::Line, "it asks again");
    bench.press("why? <enter>");
    assert_eq!(last(&bench).1, Verdict::Returned);
    assert!(
        bench.notice().starts_with("Sent back"),
        "{}",
        bench.notice()
    );
    assert_eq!(bench.here(), "T-01");
    bench.press("d 4 <tab> 3 <tab> <enter>");
    assert_eq!(
        last(&bench),
        (
            "T-01".to_owned(),
            Verdict::Rated,
            Some(ReviewMethod::Observation),
            None
        )
    );
    assert_eq!(
        bench.notice(),
        "Review recorded; no answer of others waits any longer"
    );
    let session = bench.app.session().unwrap();
    let said = session.review_said(session.here(), crate::i18n::Language::En);
    assert!(said.unwrap().contains("mori"));
}

#[test]
fn nobody_reviews_their_own_answer() {
    let mut bench = Bench::open(firm::log(vec![answered("S-AI", "yes")]));
    bench.press("r v");
    assert!(bench.notice().contains("nobody reviews their own"));
    assert_eq!(bench.here(), "S-AI");
    bench.press("c");
    assert_eq!(bench.app.context(), Context::Check, "no form");
    assert!(bench.notice().starts_with("S-AI was answered by sato"));
    bench.press("W <c-u> mori <enter> c <c-s>");
    assert_eq!(last(&bench).1, Verdict::Confirmed);
}

#[test]
fn what_earns_no_points_is_not_answered_differently() {
    let mut bench = bench();
    bench.press("r v d");
    assert_eq!(bench.app.context(), Context::Check);
    assert!(bench.notice().contains("earns no points"));
}

#[test]
fn nothing_is_reviewed_before_anything_is_answered() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("r v");
    assert_eq!(bench.app.context(), Context::Review);
    assert!(bench.notice().contains("nothing to review"));
}

/// From the list it opens the assessment for the reviewer; a review stays on record.
#[test]
fn the_list_leads_there_and_a_review_is_not_undone() {
    let mut bench = bench();
    bench.say(Message::JumpTo("T-02".to_owned()));
    bench.press("<esc> v");
    assert!(matches!(bench.app.screen(), Screen::Check(_)));
    let session = bench.app.session().unwrap();
    let first = session.asked().find(|at| session.waits_for_review(*at));
    assert_eq!(Some(session.here()), first, "from the beginning");
    bench.press("c <c-s> u");
    assert!(bench.notice().contains("stays on record"));
    assert_eq!(last(&bench).1, Verdict::Confirmed);
    bench.press("<esc>");
    assert_eq!(bench.app.context(), Context::Home);
}
