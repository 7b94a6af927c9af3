//! Walks by typed lines, against an outside in memory. What is printed is a snapshot, because it is
//! all that somebody with a screen reader or a pipe ever sees.

use super::run;
use crate::{
    app::{
        Left, Start,
        tests::{
            desk::{Desk, id},
            firm,
        },
    },
    assessment::Line,
    i18n::Language,
};

struct Walk {
    desk: Desk,
    output: String,
    left: Left,
}

fn walk_from(mut desk: Desk, open: bool, language: Option<Language>, input: &str) -> Walk {
    let mut output = Vec::new();
    let start = Start {
        language,
        fallback: Language::En,
        now: firm::at(0),
        by: "sato".to_owned(),
        open: open.then(id),
    };
    let ending = run(start, &mut desk, input.as_bytes(), &mut output);
    assert!(ending.fault.is_none());
    Walk {
        desk,
        output: String::from_utf8(output).unwrap(),
        left: ending.left,
    }
}

fn walk(input: &str) -> Walk {
    walk_from(Desk::new(firm::log(Vec::new())), true, None, input)
}

impl Walk {
    fn written(&self) -> Vec<String> {
        let lines = self.desk.log.iter().skip(1);
        lines.map(|line: &Line| line.event.to_json()).collect()
    }

    fn acknowledged(&self) -> Vec<&str> {
        let lines = self.output.lines();
        lines
            .filter_map(|line| line.strip_prefix("saved "))
            .collect()
    }
}

#[test]
fn the_whole_scope_line_by_line() {
    let walk = walk("1\n１\n1 2\n３\n令和9年4月1日\nchat for staff\nq\n");
    assert_eq!(
        walk.acknowledged(),
        ["S-AI", "S-DATA", "S-ROLE", "S-COUNT", "S-SINCE", "S-WHAT"]
    );
    assert_eq!(walk.left, Left::default());
    insta::assert_snapshot!(walk.output);
}

#[test]
fn the_same_in_japanese() {
    let log = Desk::new(firm::log(Vec::new()));
    let walk = walk_from(log, true, Some(Language::Ja), "１\nｗ\n？\n");
    assert_eq!(walk.acknowledged(), ["S-AI"]);
    insta::assert_snapshot!(walk.output);
}

#[test]
fn the_end_of_the_input_saves_and_leaves() {
    let walk = walk("1\nn\nhalf a note");
    assert_eq!(walk.acknowledged(), ["S-AI", "S-DATA"]);
    assert!(
        walk.output.ends_with("Everything is saved.\n"),
        "{}",
        walk.output
    );
    assert_eq!(
        walk.written().last().unwrap(),
        r#"{"kind":"noted","question":"S-DATA","text":"half a note"}"#
    );
}

#[test]
fn every_command_reaches_what_it_says() {
    let walk = walk(
        "n 一行\nk\nb\nf\nc\no\nSato\nLegal\n+30d\na\nWrite it\n2\ne\na\nPolicy\nhttps://example.com\n\n\n\n\n2027/4/1\n1\n1\nb\n\
         j g-01\nx not ours\nj T-01\n4\nj t-01\nu\nU\n/ watched\n1\n3\nm\n2\n1\nt\nw out.md\np\nb\nD\nD\nN\nNew name\n\n\n\nq\n",
    );
    insta::assert_snapshot!(walk.written().join("\n"));
    let done = format!("{:?}", walk.desk.done);
    assert!(
        done.contains("WriteReport { path: \"out.md\"") && done.contains("Print"),
        "{done}"
    );
}

#[test]
fn a_new_assessment_from_the_list() {
    let walk = walk_from(
        Desk::new(Vec::new()),
        false,
        None,
        "n\n与信\n\n2\n\n\n\n\n\n\n1\nq\n",
    );
    let created = format!("{:?}", walk.desk.done);
    assert!(
        created.contains("name: \"与信\"") && created.contains("depth: Full"),
        "{created}"
    );
    assert!(
        walk.output.contains("quick scan: up to 4 questions"),
        "{}",
        walk.output
    );
    assert_eq!(walk.acknowledged(), ["S-AI"]);
}

fn two_years() -> Desk {
    let mut desk = Desk::new(firm::log(Vec::new()));
    desk.years = true;
    desk
}

#[test]
fn all_assessments_are_printed_section_by_section() {
    let walk = walk_from(two_years(), false, Some(Language::En), "m\nq\n");
    insta::assert_snapshot!(walk.output);
}

#[test]
fn what_changed_is_printed_each_time_it_is_asked_and_only_then() {
    let input = "1\nt\nc\n1\nt\nc\n.\nc\n1\nq\n";
    let walk = walk_from(two_years(), true, None, input);
    let said = walk.output.matches("2025-11-22-chat-assistant to").count();
    assert_eq!(said, 2, "{}", walk.output);
    insta::assert_snapshot!(walk.output);
}

#[test]
fn the_next_one_is_begun_from_the_list() {
    let walk = walk_from(
        two_years(),
        false,
        None,
        "c 2\n\n\n\n\n\n\nFY2027\n\n\n\n\nq\n",
    );
    let done = format!("{:?}", walk.desk.done);
    assert!(
        done.contains("carry_from: Some(AssessmentId(\"2025-11-22-chat-assistant\"))"),
        "{done}\n{}",
        walk.output
    );
}

#[test]
fn a_form_is_asked_again_where_it_is_wrong_and_can_be_left() {
    let walk = walk("o\nSato\n\nsoon\n2027-04-01\nx\no\n.\nq\n");
    assert!(
        walk.output.contains("Type a day such as"),
        "{}",
        walk.output
    );
    assert_eq!(
        walk.written(),
        [r#"{"kind":"assigned","question":"S-AI","owner":"Sato","due":"2027-04-01"}"#]
    );
}

#[test]
fn nothing_is_acknowledged_that_is_not_on_the_disk() {
    let mut desk = Desk::new(firm::log(Vec::new()));
    desk.full = true;
    let walk = walk_from(desk, true, None, "1\n1\nq\n");
    assert_eq!(walk.acknowledged(), Vec::<&str>::new());
    assert!(
        walk.output.contains("NOT SAVED: the disk is full"),
        "{}",
        walk.output
    );
    assert_eq!(walk.left.unsaved, ["S-AI", "S-DATA"]);
    assert!(
        walk.output
            .ends_with("start tenken again and give them once more.\n")
    );
}

#[test]
fn what_is_typed_cannot_steer_a_terminal_or_begin_a_line() {
    let walk = walk("n a\u{1b}[2J\u{202e}b\nc\nb\nj S-AI\nq\n");
    assert!(!walk.output.contains('\u{1b}') && !walk.output.contains('\u{202e}'));
}

#[test]
fn a_line_that_is_no_command_is_said_to_be_none() {
    let walk = walk("zz\n9\nj X-1\n\nq\n");
    assert!(
        walk.output.contains("`zz` is no command here"),
        "{}",
        walk.output
    );
    assert!(walk.output.contains("Answer with a number from 1 to 2"));
    assert!(walk.output.contains("There is no question `X-1`"));
}

#[test]
fn binary_input_and_endless_lines_end_well() {
    let mut desk = Desk::new(firm::log(Vec::new()));
    let input = [[0xff_u8, 0x00].repeat(100_000), b"\nq\n".to_vec()].concat();
    let start = Start {
        language: None,
        fallback: Language::En,
        now: firm::at(0),
        by: "sato".to_owned(),
        open: Some(id()),
    };
    let ending = run(start, &mut desk, input.as_slice(), &mut Vec::new());
    assert_eq!(ending.left, Left::default());
}

#[test]
fn the_tail_of_a_line_that_is_too_long_answers_nothing() {
    let walk = walk(&format!("n {}1\nq\n", "a".repeat(64 * 1024 - 2)));
    assert!(walk.written().is_empty(), "{:?}", walk.acknowledged());
    assert!(walk.output.contains("nothing of it was taken"));
}

/// An output that takes so many bytes, and a reader that has gone after them.
struct Closing(usize);

impl std::io::Write for Closing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0 == 0 {
            return Err(std::io::ErrorKind::BrokenPipe.into());
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_output_that_closes_ends_the_walk_with_everything_saved_or_named() {
    for room in [0, 40, 400, 1000] {
        for full in [false, true] {
            let mut desk = Desk::new(firm::log(Vec::new()));
            desk.full = full;
            let start = Start {
                language: None,
                fallback: Language::En,
                now: firm::at(0),
                by: "sato".to_owned(),
                open: Some(id()),
            };
            let input = "1\n1\nn\nhalf\na note\n.\n".repeat(20);
            let ending = run(start, &mut desk, input.as_bytes(), Closing(room));
            let kind = ending.fault.map(|fault| fault.kind());
            assert_eq!(kind, Some(std::io::ErrorKind::BrokenPipe), "{room}");
            let named = ending.left.unsaved;
            assert!(named.is_empty() || full, "{room}: {named:?}");
            let heard = desk.heard();
            assert!(!full || heard == named, "{room}: {heard:?}, {named:?}");
        }
    }
}
