//! Told walks through the interface by key. Each is what a person would do in one sitting, and ends
//! with what is on the screen and what went into the log.

use super::{
    desk::{Bench, Desk, id},
    firm,
};
use crate::{
    app::{
        Concern, Context, Effect, FormFault, Mark, Message, ReadOnly, Saving, Screen, SummaryPart,
    },
    assessment::Event,
    i18n::Language,
    questionnaire::{Answer, QuestionIndex, Value},
};

/// Answers every scope question: AI, personal data, user, 3 systems, a day, a text.
const SCOPE: &str = "1 1 2 <enter> 3 <back> 3 <enter> <enter> 4/1 <enter> <enter> chat <enter>";

fn open() -> Bench {
    Bench::open(firm::log(Vec::new()))
}

#[test]
fn from_nothing_to_the_first_answer() {
    let mut bench = Bench::home(Vec::new());
    bench.press("<enter> 与信 <c-s>");
    let created = bench.desk.done.iter().find_map(|effect| match effect {
        Effect::Create(draft) => Some(draft.clone()),
        _ => None,
    });
    let draft = created.unwrap();
    assert_eq!(
        (draft.name.as_str(), draft.by.as_deref()),
        ("与信", Some("sato"))
    );
    assert_eq!(draft.questionnaires.len(), 1);
    bench.press("1");
    assert_eq!(bench.here(), "S-DATA");
    assert_eq!(
        bench.written(1),
        [r#"{"kind":"answered","question":"S-AI","value":"yes"}"#]
    );
}

#[test]
fn enter_answers_only_where_the_cursor_was_put() {
    let mut bench = open();
    bench.press("<enter> <enter>");
    assert_eq!(bench.here(), "S-AI", "one press too many records nothing");
    assert!(bench.written(1).is_empty());
    bench.press("<down> <up> <enter>");
    assert_eq!(
        bench.written(1),
        [r#"{"kind":"answered","question":"S-AI","value":"yes"}"#]
    );
}

#[test]
fn a_name_is_asked_for() {
    let mut bench = Bench::home(Vec::new());
    bench.press("<enter> <c-s>");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("the form stays")
    };
    assert_eq!(form.fault, Some((0, FormFault::Blank)));
    assert_eq!(
        bench.app.counted_for_form().map(|count| count.full),
        Some(11)
    );
}

#[test]
fn a_form_left_is_there_again_as_it_was() {
    let mut bench = Bench::home(Vec::new());
    bench.press("n Chat <esc>");
    assert_eq!(bench.app.context(), Context::Home);
    bench.press("n");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("the form is shown")
    };
    assert_eq!(form.fields[0].typed(), "Chat");
}

#[test]
fn the_whole_scope_by_key() {
    let mut bench = open();
    bench.press(SCOPE);
    assert_eq!(bench.here(), "G-01");
    let written = bench.written(1).join("\n");
    insta::assert_snapshot!(written, @r#"
    {"kind":"answered","question":"S-AI","value":"yes"}
    {"kind":"answered","question":"S-DATA","value":"yes"}
    {"kind":"answered","question":"S-ROLE","value":["user"]}
    {"kind":"answered","question":"S-COUNT","value":3}
    {"kind":"answered","question":"S-SINCE","value":"2027-04-01"}
    {"kind":"answered","question":"S-WHAT","value":"chat"}
    "#);
    let progress = bench.app.session().unwrap().progress();
    assert_eq!((progress.answered, progress.applicable), (6, 11));
}

#[test]
fn a_scope_answer_says_what_came_in_and_dropped_out() {
    let mut bench = open();
    bench.press("1");
    let session = bench.app.session().unwrap();
    assert_eq!(session.shift().unwrap().came, [QuestionIndex(7)]);
    assert_eq!(
        session.shift_said(Language::En).as_deref(),
        Some("S-AI: Yes. This adds 1 question (G-02). 10 questions apply now.")
    );
    bench.press("<left> 2");
    let session = bench.app.session().unwrap();
    assert_eq!(
        session.shift_said(Language::Ja).as_deref(),
        Some("S-AI：いいえ。これにより1問が対象外となりました（G-02）。対象は計9問です。")
    );
    assert_eq!(session.shift().unwrap().dropped, [QuestionIndex(7)]);
    assert_eq!(session.shift().unwrap().applicable, 9);
    assert_eq!(session.mark(QuestionIndex(7)), Mark::NotAsked);
}

#[test]
fn answers_that_cannot_both_be_true_are_said_at_once_and_listed_until_one_is_corrected() {
    let mut bench = open();
    bench.press("2 1 1 <enter>");
    let session = bench.app.session().unwrap();
    let (first, later) = (QuestionIndex(0), QuestionIndex(2));
    assert_eq!(
        session.shift_said(Language::En).as_deref(),
        Some(
            "S-ROLE: Developer. This answer cannot be true together with “Do you use AI?” (S-AI): “No”. \
             Correct what is wrong; “What is open” leads to each of these questions."
        )
    );
    let said = session.contradiction_said(first, Language::Ja).unwrap();
    let of = "（S-ROLE）＝「";
    assert!(
        said.contains(of) && said.contains("誤りのある回答を訂正"),
        "{said}"
    );
    let listed = |bench: &Bench| {
        let all = bench
            .app
            .session()
            .unwrap()
            .concerns(jiff::civil::date(2026, 11, 22));
        let of = all
            .into_iter()
            .filter(|item| item.concern == Concern::Contradictory);
        of.filter_map(|item| item.question).collect::<Vec<_>>()
    };
    assert_eq!(listed(&bench), [first, later]);
    bench.press("<left> 1 2 <enter>");
    assert_eq!(listed(&bench), []);
    let session = bench.app.session().unwrap();
    assert_eq!(session.contradiction_said(later, Language::En), None);
}

#[test]
fn an_answer_taken_from_elsewhere_is_corrected_there() {
    let no =
        r#"{"kind":"linked","assessment":"2026-04-01-firm","head":"HEAD","answers":{"S-AI":"no"}}"#;
    let no = no.replace("HEAD", &"1".repeat(64));
    let linked: Event = serde_json::from_str(&no).unwrap();
    let mut bench = Bench::open(firm::log(vec![linked]));
    bench.press("1 1 <enter>");
    let said = bench
        .app
        .session()
        .unwrap()
        .shift_said(Language::En)
        .unwrap();
    assert!(
        said.contains("an answer of `2026-04-01-firm` is corrected there and then taken in again"),
        "{said}"
    );
}

#[test]
fn an_answer_a_note_and_esc_loses_nothing() {
    let mut bench = open();
    bench.press("1 2 n メモ <esc>");
    assert_eq!(bench.app.context(), Context::Question);
    assert_eq!(
        bench.written(3),
        [r#"{"kind":"noted","question":"S-ROLE","text":"メモ"}"#]
    );
    assert_eq!(
        *bench.app.session().unwrap().saving(),
        Saving::Saved(Some(bench.app.now()))
    );
}

#[test]
fn several_options_and_the_one_that_stands_alone() {
    let mut bench = open();
    bench.press("1 1 1 2");
    let chosen = |bench: &Bench| {
        bench
            .app
            .session()
            .unwrap()
            .answer(QuestionIndex(2))
            .cloned()
    };
    let options = |chosen: &[usize]| Some(Answer::Value(Value::Options(chosen.to_vec())));
    assert_eq!(chosen(&bench), options(&[0, 1]));
    bench.press("3");
    assert_eq!(chosen(&bench), options(&[2]));
    bench.press("1");
    assert_eq!(chosen(&bench), options(&[0]));
    bench.press("1");
    assert_eq!(chosen(&bench), None);
    assert_eq!(bench.here(), "S-ROLE");
    bench.say(Message::AnswerSeveral(vec![0, 2]));
    assert_eq!(
        bench.notice(),
        "One of these options cannot be combined with others"
    );
}

#[test]
fn not_applicable_needs_its_reason() {
    let mut bench = open();
    bench.press("x");
    assert!(
        bench
            .notice()
            .starts_with("Only scored questions can be marked not applicable")
    );
    bench.press(SCOPE).press("x <enter>");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("the reason is asked for")
    };
    assert_eq!(form.fault, Some((0, FormFault::Blank)));
    bench.press("なし <enter>");
    assert_eq!(bench.here(), "G-02");
    let session = bench.app.session().unwrap();
    assert_eq!(session.mark(QuestionIndex(6)), Mark::NotApplicable);
    assert!(
        session
            .concerns(bench.app.today())
            .iter()
            .any(|item| item.concern == Concern::Unconfirmed)
    );
}

#[test]
fn planned_is_a_concern_until_a_day_and_an_owner_are_on_record() {
    let undated = |bench: &Bench| {
        let items = bench.app.session().unwrap().concerns(bench.app.today());
        let found = items.iter().find(|item| item.concern == Concern::Undated);
        found.and_then(|item| item.question)
    };
    let mut bench = open();
    bench.press(SCOPE);
    let here = bench.here().to_owned();
    bench.press("2");
    assert!(
        bench
            .notice()
            .contains("Planned needs a date and an owner: o gives")
    );
    assert_eq!(bench.here(), here, "where the owner is given");
    bench.press("2");
    assert_ne!(bench.here(), here, "meant so");
    let said = bench.app.session().unwrap().shift_said(Language::En);
    assert!(said.unwrap().contains("Planned needs a date and an owner"));
    bench.press("<left>");
    assert_eq!(undated(&bench), Some(QuestionIndex(6)));
    bench.press("o 佐藤 <enter> <enter> <enter>");
    assert_eq!(undated(&bench), Some(QuestionIndex(6)), "no day yet");
    bench.press("o <enter> <enter> +30d <enter>");
    assert_eq!(undated(&bench), None);
}

#[test]
fn scope_questions_clicked_through_make_no_pace() {
    let mut bench = open();
    let minutes = |bench: &Bench| bench.app.session().unwrap().estimate();
    assert!(!minutes(&bench).own_pace);
    bench.press(SCOPE);
    assert!(!minutes(&bench).own_pace, "six quick answers tell nothing");
}

#[test]
fn undo_and_redo_append_and_go_back_there() {
    let mut bench = open();
    bench.press("1 1 u");
    assert_eq!(bench.here(), "S-DATA");
    assert_eq!(bench.notice(), "Undone: the answer of S-DATA");
    bench.press("u");
    assert_eq!(bench.here(), "S-AI");
    assert_eq!(bench.written(3).len(), 2);
    bench.press("u");
    assert_eq!(bench.notice(), "There is nothing to undo");
    bench.press("U");
    assert_eq!(bench.notice(), "Redone: the answer of S-AI");
    bench.press("<c-r> U");
    assert_eq!(bench.notice(), "There is nothing to redo");
    assert_eq!(bench.app.session().unwrap().progress().answered, 2);
    assert_eq!(bench.desk.log.len(), 7);
}

#[test]
fn evidence_is_hashed_linked_changed_and_taken_out() {
    let mut bench = open();
    bench.press("e a 規程 <tab> policy.pdf <tab> <tab> <tab> <tab> <tab> +30d <c-s>");
    let session = bench.app.session().unwrap();
    let item = session.state().ledger()[0].evidence.clone();
    assert_eq!(item.expires, Some(jiff::civil::date(2026, 12, 22)));
    assert!(item.sha256.is_some() && session.supports(&item.id, QuestionIndex(0)));
    bench.press("<space>");
    assert!(
        !bench
            .app
            .session()
            .unwrap()
            .supports(&item.id, QuestionIndex(0))
    );
    bench.press("<space> d");
    assert!(bench.app.session().unwrap().state().ledger().is_empty());
    bench.press("u");
    assert!(
        bench
            .app
            .session()
            .unwrap()
            .supports(&item.id, QuestionIndex(0))
    );
    bench.press("a x <tab> https://example.com/x <c-s>");
    assert_eq!(bench.app.session().unwrap().state().ledger().len(), 2);
}

#[test]
fn owner_and_due_date_are_read_as_typed() {
    let mut bench = open();
    bench.press("o 佐藤 <tab> 法務部 <tab> someday <enter>");
    let Screen::Form(form) = bench.app.screen() else {
        panic!("the day is asked for again")
    };
    assert_eq!(form.at, 2);
    bench.press("<c-u> 年度末 <enter>");
    assert_eq!(
        bench.written(1),
        [
            r#"{"kind":"assigned","question":"S-AI","owner":"佐藤","department":"法務部","due":"2027-03-31"}"#
        ]
    );
}

#[test]
fn full_width_keys_are_commands_and_stay_text_in_text() {
    let mut bench = open();
    bench.press("１ ｎ １ｙ？ <esc>");
    assert_eq!(
        bench.written(1),
        [
            r#"{"kind":"answered","question":"S-AI","value":"yes"}"#,
            r#"{"kind":"noted","question":"S-DATA","text":"１ｙ？"}"#
        ]
    );
}

#[test]
fn search_finds_in_both_languages_and_goes_there() {
    let mut bench = open();
    bench.press("/ register <enter>");
    assert_eq!(bench.here(), "G-01");
    bench.press("/ 監視 <enter>");
    assert_eq!(bench.here(), "T-02");
    bench.press("n 再委託 <esc> / 再委 <enter>");
    assert_eq!(bench.here(), "T-02");
    assert_eq!(bench.app.context(), Context::Question);
    bench.press("/ zzzz");
    let Screen::Search(search) = bench.app.screen() else {
        panic!("the search is open");
    };
    assert_eq!(search.hits, [], "what is nowhere is not found");
}

#[test]
fn a_question_that_does_not_apply_is_shown_and_takes_no_answer() {
    let mut bench = open();
    bench.press("2");
    bench.say(Message::JumpTo("ｇ-02".to_owned()));
    assert_eq!(bench.here(), "G-02");
    bench.press("3");
    assert!(
        bench.notice().starts_with("G-02 does not apply"),
        "{}",
        bench.notice()
    );
    bench.say(Message::JumpTo("G-99".to_owned()));
    assert!(bench.notice().contains("G-99"));
}

#[test]
fn the_end_leads_to_what_is_open_and_on_to_the_result() {
    let mut bench = open();
    bench.press(SCOPE).press("4 4 1 4 <right>");
    bench.say(Message::JumpTo("T-02".to_owned()));
    bench.press("k");
    assert_eq!(bench.app.context(), Context::Review);
    assert_eq!(
        bench.notice(),
        "Every question has an answer, 1 of them still to find out; s shows the result"
    );
    bench.press("<enter>");
    assert_eq!(bench.here(), "T-02");
    bench.press("s");
    assert_eq!(bench.app.session().unwrap().score().gaps.len(), 1);
    bench.press("w <enter> p");
    assert!(bench.desk.done.contains(&Effect::WriteReport {
        path: "2026-11-22-chat-assistant.md".to_owned(),
        language: Language::En
    }));
    assert_eq!(bench.notice(), "Sent to the printer");
}

#[test]
fn it_opens_where_it_was_left() {
    let mut bench = open();
    bench.press("1");
    bench.say(Message::JumpTo("G-01".to_owned()));
    bench.press("2");
    let again = Bench::open(bench.desk.log.clone());
    assert_eq!(again.here(), "G-02");
}

#[test]
fn what_cannot_be_saved_is_said_and_saved_later() {
    let mut bench = open();
    bench.desk.full = true;
    bench.press("1 1");
    let session = bench.app.session().unwrap();
    assert_eq!(
        *session.saving(),
        Saving::Failed("the disk is full".to_owned())
    );
    assert_eq!(session.unsaved().count(), 2);
    bench.desk.full = false;
    bench.press("S");
    let session = bench.app.session().unwrap();
    assert!(matches!(session.saving(), Saving::Saved(_)));
    assert_eq!(session.unsaved().count(), 0);
    assert_eq!(bench.desk.log.len(), 3);
}

#[test]
fn a_second_reader_changes_nothing_and_is_told() {
    let mut desk = Desk::new(firm::log(Vec::new()));
    desk.read_only = Some(ReadOnly::Locked(None));
    let mut bench = Bench::start(desk, Some(id()));
    assert!(
        bench
            .notice()
            .starts_with("Someone else has this assessment open")
    );
    bench.press("1 n f x o e a");
    assert!(
        bench
            .notice()
            .starts_with("Someone else has this assessment open")
    );
    assert_eq!(bench.desk.log.len(), 1);
}

#[test]
fn entries_of_a_newer_version_are_read_only() {
    let json = r#"{"kind":"voted","question":"S-AI"}"#;
    let mut bench = Bench::open(firm::log(vec![Event::parse(json).unwrap()]));
    bench.press("1");
    assert!(bench.notice().contains("(voted)"), "{}", bench.notice());
    assert_eq!(bench.desk.log.len(), 2);
}

#[test]
fn the_language_changes_in_place_and_keeps_the_text() {
    let mut bench = open();
    bench.press("n abc <f2>");
    assert_eq!(bench.app.language(), Language::Ja);
    bench.press("d <esc> L");
    assert_eq!(bench.app.language(), Language::En);
    assert_eq!(
        bench.written(1),
        [r#"{"kind":"noted","question":"S-AI","text":"abcd"}"#]
    );
}

#[test]
fn ctrl_c_leaves_from_anywhere_with_the_note_saved() {
    let mut bench = open();
    bench.press("n half <c-c>");
    assert!(bench.app.leaving());
    assert_eq!(bench.desk.done.last(), Some(&Effect::Quit));
    assert_eq!(bench.written(1).len(), 1);
}

#[test]
fn the_map_folds_and_goes_there() {
    let mut bench = open();
    bench.press("m <home> <left> <down> <right> <down> <enter>");
    assert_eq!(bench.here(), "G-01");
}

#[test]
fn help_lists_the_keys_of_the_screen_below() {
    let mut bench = open();
    bench.press("?");
    assert!(matches!(
        bench.app.screen(),
        Screen::Help(Context::Question, 0)
    ));
    bench.press("<esc>");
    assert_eq!(bench.app.context(), Context::Question);
}

#[test]
fn going_to_quick_and_back_keeps_every_answer() {
    let mut bench = open();
    bench.press(SCOPE).press("4 4 1 4 D");
    let quick = bench.app.session().unwrap().progress();
    assert_eq!(bench.here(), "G-03");
    bench.press("D");
    assert!(bench.app.session().unwrap().progress().answered > quick.answered);
}

#[test]
fn the_users_own_editor_gives_the_text_back() {
    let mut bench = open();
    bench.press("n abc <c-o> <esc>");
    assert_eq!(
        bench.written(1),
        [r#"{"kind":"noted","question":"S-AI","text":"abc!"}"#]
    );
}

#[test]
fn a_typed_text_is_no_option() {
    let mut bench = open();
    bench.say(Message::AnswerTyped("yes".to_owned()));
    assert_eq!(bench.notice(), "Answer with a number from 1 to 2");
    assert_eq!(bench.desk.log.len(), 1);
}

#[test]
fn evidence_whose_file_is_gone_is_entered_and_that_is_said() {
    let mut bench = open();
    bench.press("e a Policy <tab> gone.pdf <c-s>");
    assert_eq!(
        bench.notice(),
        "The evidence is entered, without a fingerprint: no such file"
    );
    assert_eq!(bench.desk.log.len(), 3);
}

#[test]
fn the_result_goes_part_by_part_and_enter_leads_there() {
    let mut bench = Bench::open(firm::log(Vec::new()));
    bench.press("1 1 s <right>");
    let shown = |bench: &Bench| match bench.app.screen() {
        Screen::Summary(summary) => Some((summary.part, summary.at)),
        _ => None,
    };
    assert_eq!(shown(&bench), Some((SummaryPart::Sections, 0)));
    bench.press("<down> <down> <down>");
    assert_eq!(shown(&bench), Some((SummaryPart::Sections, 1)));
    bench.say(Message::Select(7));
    assert_eq!(shown(&bench), Some((SummaryPart::Sections, 1)));
    bench.press("<enter>");
    assert_eq!(bench.here(), "T-01");
    bench.press("s <right> <right>");
    assert_eq!(shown(&bench), Some((SummaryPart::Principles, 0)));
    bench.press("<right> <right>");
    assert_eq!(shown(&bench), Some((SummaryPart::Changes, 0)));
    bench.press("<left> <left> <left> <left>");
    assert_eq!(shown(&bench), Some((SummaryPart::Gaps, 0)));
}
