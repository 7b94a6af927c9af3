//! Finding one's way: back and forward, to the next legal point; and trying an option before it is
//! chosen. None of it records anything.

use super::{desk::Bench, firm};
use crate::{
    app::{Action, Context, Hit, Message, Notice, Nowhere, Place, Screen},
    i18n::Language,
    questionnaire::{Answer, QuestionIndex},
};

fn open() -> Bench {
    Bench::open(firm::log(Vec::new()))
}

#[test]
fn one_walks_back_and_forward_through_where_one_has_been() {
    let mut bench = open();
    bench.press("1 1");
    bench.say(Message::JumpTo("T-02".to_owned()));
    assert_eq!(bench.here(), "T-02");
    bench.press("[");
    assert_eq!(bench.here(), "S-ROLE");
    bench.press("[ [");
    assert_eq!(bench.here(), "S-AI");
    bench.press("[");
    assert_eq!(bench.notice(), "There is nothing further back");
    bench.press("] ] ]");
    assert_eq!(bench.here(), "T-02");
    bench.press("]");
    assert_eq!(bench.notice(), "There is nothing to go forward to");
    bench.press("[ <right>");
    bench.press("]");
    assert_eq!(bench.notice(), "There is nothing to go forward to");
}

#[test]
fn the_next_open_legal_point_is_one_key_away() {
    let mut bench = open();
    bench.press("1 1 G");
    let session = bench.app.session().unwrap();
    let standing = session.score().law.standing(session.here());
    assert!(standing.is_some_and(crate::scoring::LegalStanding::open));
}

#[test]
fn what_is_open_in_a_section_is_left_out_with_one_reason_and_taken_back_by_one_undo() {
    let mut bench = open();
    bench.press("1 1");
    bench.say(Message::JumpTo("G-01".to_owned()));
    let session = bench.app.session().unwrap();
    let (answered, section) = (session.here(), session.question().unwrap().section);
    bench.press("4");
    let open_before = bench.app.session().unwrap().open_scored(section).len();
    assert!(open_before > 0);
    let lines = bench.desk.log.len();
    bench.press("X <c-s>");
    assert_eq!(bench.desk.log.len(), lines, "not without a reason");
    bench.press("対象業務なし <c-s>");
    assert!(
        bench.notice().contains("not applicable"),
        "{}",
        bench.notice()
    );
    assert_eq!(bench.desk.log.len(), lines + open_before);
    let session = bench.app.session().unwrap();
    assert!(session.open_scored(section).is_empty());
    assert!(matches!(session.answer(answered), Some(Answer::Value(_))));
    bench.press("X");
    assert_eq!(bench.notice(), "Nothing is open in this section");
    bench.press("u");
    let session = bench.app.session().unwrap();
    assert_eq!(session.open_scored(section).len(), open_before);
}

#[test]
fn an_option_says_what_it_would_change_and_changes_nothing() {
    let mut bench = open();
    let session = bench.app.session().unwrap();
    assert_eq!(
        session.what_if(vec![0], Language::En).as_deref(),
        Some("If “Yes”: questions 9 → 10")
    );
    assert_eq!(session.what_if(vec![7], Language::En), None);
    bench.press("1 1");
    bench.say(Message::JumpTo("G-01".to_owned()));
    let session = bench.app.session().unwrap();
    let before = session.score().clone();
    let said = session.what_if(vec![0], Language::Ja).unwrap();
    assert!(said.contains("組織") && said.contains(" → "), "{said}");
    assert_eq!(*session.score(), before);
    let lines = bench.desk.log.len();
    bench.press("i");
    assert_eq!(bench.desk.log.len(), lines, "nothing is recorded");
    bench.press("1");
    bench.say(Message::JumpTo("G-01".to_owned()));
    let said = bench.app.session().unwrap().what_if(vec![0], Language::En);
    assert!(
        said.unwrap()
            .ends_with("no result, legal point or question changes")
    );
}

#[test]
fn what_is_tried_of_several_is_what_would_be_recorded() {
    let mut bench = open();
    bench.press("1 1");
    assert_eq!(bench.here(), "S-ROLE");
    bench.press("1");
    let session = bench.app.session().unwrap();
    assert_eq!(session.would_choose(1), [0, 1], "ticked beside the first");
    assert_eq!(session.would_choose(2), [2], "stands alone");
    assert_eq!(session.would_choose(0), [0_usize; 0], "unticked");
    let said = session.what_if(vec![0, 1], Language::En).unwrap();
    assert!(said.starts_with("If “Developer, Business user”"), "{said}");
    assert!(session.what_if(Vec::new(), Language::En).is_some());
    bench.say(Message::JumpTo("S-AI".to_owned()));
    bench.press("2");
    bench.say(Message::JumpTo("G-02".to_owned()));
    let session = bench.app.session().unwrap();
    assert_eq!(session.what_if(vec![0], Language::En), None, "not asked");
}

#[test]
fn a_question_that_the_quick_scan_leaves_out_is_not_said_to_be_out_of_scope() {
    let mut bench = open();
    bench.press("1 1 D");
    bench.say(Message::JumpTo("G-02".to_owned()));
    let mark = |bench: &Bench| {
        let session = bench.app.session().unwrap();
        session.mark(session.here()).name(Language::Ja)
    };
    assert_eq!(
        (bench.here(), mark(&bench)),
        ("G-02", "簡易点検では問わない設問")
    );
    bench.press("1");
    assert!(
        bench.notice().contains("quick scan does not ask G-02"),
        "{}",
        bench.notice()
    );
    let mut bench = open();
    bench.press("2 1 D");
    bench.say(Message::JumpTo("G-02".to_owned()));
    assert_eq!(mark(&bench), "対象外", "by the scope, whatever the depth");
    bench.press("1");
    assert!(
        bench.notice().contains("does not apply"),
        "{}",
        bench.notice()
    );
}

#[test]
fn what_no_question_says_is_looked_for_in_what_is_said_beside_it() {
    let mut bench = open();
    bench.press("/ somebody");
    let Screen::Search(search) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    assert!(!search.hits.is_empty());
    let guidance = |hit: &Hit| hit.place == Place::Guidance;
    assert!(search.hits.iter().all(guidance), "{:?}", search.hits);
    // What a question says itself comes alone.
    bench.press("<esc> / register");
    let Screen::Search(search) = bench.app.screen() else {
        panic!("{:?}", bench.app.screen());
    };
    assert!(!search.hits.is_empty() && !search.hits.iter().any(guidance));
}

#[test]
fn only_so_many_places_are_remembered() {
    let mut bench = open();
    for at in 0..601_usize {
        bench.say(Message::Jump(QuestionIndex(at % 2)));
    }
    let mut back = 0;
    loop {
        bench.press("[");
        if bench.app.notice() == Some(&Notice::Nowhere(Nowhere::NothingBehind)) {
            break;
        }
        back += 1;
    }
    assert_eq!(back, 500);
}

#[test]
fn esc_leads_back_to_the_list_that_led_to_a_question_and_then_to_where_one_was() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1 1");
    let before = bench.here().to_owned();
    for (list, context) in [
        ("r <down> <enter>", Context::Review),
        ("/ S-COUNT <enter>", Context::Search),
        ("m <down> <enter>", Context::Map),
    ] {
        bench.press(list);
        assert_eq!(bench.app.context(), Context::Question, "{list}");
        assert_ne!(bench.here(), before, "{list}");
        bench.press("<esc>");
        assert_eq!(bench.app.context(), context);
        bench.press("<esc>");
        assert_eq!(
            (bench.app.context(), bench.here()),
            (Context::Question, before.as_str())
        );
    }
    bench.press("<esc>");
    assert_eq!(bench.app.context(), Context::Home);
}

#[test]
fn the_list_stands_behind_the_answer_to_its_question_and_no_further() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1 1 r <enter> 1 <enter> <esc>");
    assert_eq!(bench.app.context(), Context::Review);
    bench.press("<home> <enter> <right> <right> <esc>");
    assert_eq!(bench.app.context(), Context::Home, "gone on from there");
}

#[test]
fn an_answer_given_again_and_an_answer_gone_on_from_lead_back_all_the_same() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1 1 1");
    let before = bench.here().to_owned();
    for answer in ["1", "2"] {
        bench.press("/ S-DATA <enter>");
        assert_eq!(bench.here(), "S-DATA");
        bench.press(answer);
        assert_eq!(bench.here(), "S-ROLE", "the answer leads on");
        bench.press("<esc>");
        assert_eq!(bench.app.context(), Context::Search, "{answer}");
        bench.press("<esc>");
        assert_eq!(
            (bench.app.context(), bench.here()),
            (Context::Question, before.as_str())
        );
    }
    bench.press("/ S-DATA <enter> 1 u <esc>");
    assert_eq!(bench.app.context(), Context::Search, "taken back");
}

#[test]
fn the_way_back_ends_where_a_question_is_still_asked_and_as_it_was_shown() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1");
    bench.say(Message::Do(Action::Guidance));
    bench.say(Message::JumpTo("G-02".to_owned()));
    bench.press("/ S-AI <enter> 2 <esc> <esc>");
    let session = bench.app.session().unwrap();
    assert!(session.asks(session.here()), "{}", bench.here());
    assert!(
        matches!(bench.app.screen(), Screen::Question(ask) if ask.bare),
        "{:?}",
        bench.app.screen()
    );
}
