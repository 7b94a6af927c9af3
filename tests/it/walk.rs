//! The whole walk by key in a real terminal, once in each language: from nothing to the written
//! report, with a power cut half-way, and every number of the end compared with the score.

mod compare;
mod hand;

use std::fs;

use jiff::{ToSpan, Zoned, civil::Date};
use tenken::{
    app::Action,
    i18n::{Language, app as notices, names, screen as words},
};

use crate::support::Scratch;
use hand::{Hand, squeezed, written};

const TYPED: &str = "委託先のモデル2件が未登録。";
const PASTED: &str = "一行目、データ\r\nSecond line\r三行目「完」";

/// The caret stands right behind this text: the hardware cursor is where an input method opens.
fn assert_caret_behind(hand: &Hand<'_>, last: char) {
    let (column, row, shown) = hand.pty.cursor();
    let wide = if last.is_ascii() { 1 } else { 2 };
    let cell = |column| {
        hand.pty
            .screen()
            .cell(row, column)
            .unwrap()
            .contents()
            .to_owned()
    };
    let screen = hand.pty.text();
    assert!(shown, "the caret is hidden:\n{screen}");
    assert_eq!(
        cell(column - wide),
        last.to_string(),
        "at {column},{row}:\n{screen}"
    );
    assert!(
        cell(column).trim().is_empty(),
        "at {column},{row}:\n{screen}"
    );
}

/// A new assessment by key: its name, the quick scan.
fn begin(hand: &mut Hand<'_>, name: &str) {
    let language = hand.language;
    hand.pty.wait(&words::welcome_begin(language, "Enter"));
    hand.press("\r", names::field_name(language));
    hand.press(name, name);
    // The caret is in the first field; from the ticks on to the depth, to the full one and back.
    hand.press(
        "\t\t\x1b[C",
        &format!("(●) {}", words::depth_full(language)),
    );
    hand.press("\x1b[D", &format!("(●) {}", words::depth_quick(language)));
    hand.pty.keys("\x13");
    hand.wait_for("CS-SCOPE-ORG-ROLE");
    assert_eq!(hand.progress().0, 0);
}

/// Every scope question; the screen says how many questions each answer leaves.
fn answer_scope(hand: &mut Hand<'_>) {
    let mut told = 0;
    while hand.here().starts_with("CS-SCOPE") {
        hand.answer(0);
        let (_, applicable) = hand.progress();
        let said = notices::apply_now(hand.language, applicable);
        told += usize::from(squeezed(&hand.pty.text()).contains(&squeezed(&said)));
    }
    assert!(told > 3, "the scope never said what it changed ({told})");
    assert_eq!(hand.progress().0, hand.given.len());
}

/// A note typed, then pasted over several lines.
fn write_note(hand: &mut Hand<'_>) {
    let (language, here) = (hand.language, hand.here());
    hand.open("n", names::field_note(language));
    for (at, typed) in TYPED.chars().enumerate() {
        hand.pty.keys(&typed.to_string());
        let so_far: String = TYPED.chars().take(at + 1).collect();
        hand.pty.wait(&so_far);
        assert_caret_behind(hand, typed);
    }
    hand.pty.keys("\x13");
    hand.wait_for(&here);
    hand.pty.wait(TYPED);
    hand.open("n", names::field_note(language));
    hand.pty.keys("\r");
    hand.pty.paste(PASTED);
    hand.pty.wait("三行目「完」");
    assert_caret_behind(hand, '」');
    let screen = hand.pty.text();
    let rows: Vec<&str> = screen.lines().map(str::trim).collect();
    let first = rows.iter().position(|row| row.ends_with(TYPED)).unwrap();
    assert_eq!(
        rows[first + 1..first + 4],
        ["一行目、データ", "Second line", "三行目「完」"]
    );
    hand.pty.keys("\x1b");
    hand.wait_for(&here);
}

/// A local file as evidence of the present question.
fn add_evidence(hand: &mut Hand<'_>) {
    let (language, here) = (hand.language, hand.here());
    hand.scratch.write("register.csv", "model,owner\n");
    hand.open("e", words::no_evidence(language));
    hand.press("a", names::field_title(language));
    hand.press("AI台帳\t", "AI台帳");
    hand.press("register.csv", "register.csv");
    hand.press("\x13", "E-001");
    hand.pty.wait("[x] E-001");
    hand.pty.wait("SHA-256");
    hand.pty.keys("q");
    hand.wait_for(&here);
}

/// Who answers for the present question, and until when.
fn assign(hand: &mut Hand<'_>, owner: &str, due: &str, day: Date) {
    let (language, here) = (hand.language, hand.here());
    hand.open("o", names::field_owner(language));
    hand.press(&format!("{owner}\t\t"), owner);
    hand.press(due, due);
    hand.pty.keys("\r");
    hand.wait_for(&here);
    hand.open("o", &day.to_string());
    hand.pty.keys("\x1b");
    hand.wait_for(&here);
}

fn today() -> Date {
    Zoned::now().in_tz("Asia/Tokyo").unwrap().date()
}

/// Flags the present question.
fn flag(hand: &mut Hand<'_>) {
    let flagged = tenken::i18n::view::flagged(hand.language);
    hand.press("f", flagged);
}

/// An answer taken back and made again.
fn undo_and_redo(hand: &mut Hand<'_>) {
    let (language, before) = (hand.language, hand.progress());
    let here = hand.here();
    hand.answer(1);
    let after = hand.progress();
    let answer = notices::changed_at(language, &here, notices::changed_answer(language));
    hand.press("u", &notices::undone(language, &answer));
    hand.wait_for(&here);
    assert_eq!(hand.progress(), before);
    hand.press("U", &notices::redone(language, &answer));
    hand.pty.wait(&written(language, after));
}

/// The other language in place, and back.
fn switch_language(hand: &mut Hand<'_>) {
    let here = hand.here();
    for _ in 0..2 {
        hand.language = hand.language.other();
        hand.press("L", Action::Help.name(hand.language));
        hand.wait_for(&here);
    }
}

/// Searches for a question by its id and goes there.
fn search(hand: &mut Hand<'_>, id: &str) {
    hand.open("/", tenken::i18n::view::search(hand.language));
    hand.press(id, &format!("❯ {id}"));
    hand.pty.keys("\r");
    hand.wait_for(id);
}

/// The power goes once the foot says saved; started again, everything acknowledged is there.
fn cut_the_power(hand: &mut Hand<'_>, name: &str) {
    hand.wait_saved();
    let (here, progress) = (hand.here(), hand.progress());
    hand.pty.kill();
    hand.start_again();
    hand.pty.wait(&written(hand.language, progress));
    hand.pty.wait(name);
    hand.pty.keys("\r");
    hand.wait_for(&here);
    assert_eq!(hand.progress(), progress);
    hand.wait_saved();
}

/// Note, evidence, owner, due date and flag are on the question that they were given to.
fn assert_on_file(hand: &mut Hand<'_>, id: &str, owner: &str, day: Date) {
    let back = hand.here();
    search(hand, id);
    hand.pty.wait(TYPED);
    // What is on file is longer than its place; a page key leads to the rest of it.
    hand.press("\x1b[6~", "E-001");
    hand.pty.wait(owner);
    hand.pty.wait(&day.to_string());
    assert!(
        hand.pty
            .text()
            .contains(tenken::i18n::view::flagged(hand.language))
    );
    hand.open("n", "三行目「完」");
    hand.pty.keys("\x1b");
    hand.wait_for(id);
    search(hand, &back);
}

/// The result as far as it is, and back to the question.
fn look_at_result(hand: &mut Hand<'_>, id: &str) {
    let here = hand.here();
    hand.wait_saved();
    hand.open("s", words::first_to_do(hand.language));
    compare::on_screen(hand, &hand.score(id));
    hand.pty.keys("q");
    hand.wait_for(&here);
}

/// Review, result, report; then out by `q`.
fn end(hand: &mut Hand<'_>, id: &str) {
    let language = hand.language;
    hand.pty.keys("r");
    hand.pty.wait(names::concern_unknown(language));
    hand.pty.wait(names::concern_flagged(language));
    hand.wait_saved();
    hand.open("s", words::first_to_do(language));
    let score = hand.score(id);
    assert_eq!(
        (&score["provisional"], &score["depth"]),
        (&false.into(), &"full".into())
    );
    compare::on_screen(hand, &score);
    // What an id cannot hold of a name the file's name does.
    let file = format!("{id}-社内チャット.md");
    hand.press("w", &file);
    let path = hand.scratch.work().join(file);
    hand.pty.keys("\r");
    hand.pty.until("the report's place", |screen| {
        squeezed(screen).contains(&squeezed(&notices::wrote(
            language,
            &path.display().to_string(),
        )))
    });
    compare::in_report(language, &fs::read_to_string(&path).unwrap(), &score);
    let new = names::do_new(language);
    while !hand.pty.text().contains(new) {
        let before = hand.pty.text();
        hand.pty.keys("q");
        hand.pty.until("a step back", |screen| screen != before);
    }
    hand.pty.keys("q");
    let status = hand.pty.end();
    assert_eq!((status.exit_code(), status.signal()), (0, None));
}

fn walk(locale: &'static str, language: Language) {
    let scratch = Scratch::speaking(locale);
    let mut hand = Hand::start(&scratch, language);
    let (name, owner) = ("社内チャット", "山田 花子");
    begin(&mut hand, name);
    answer_scope(&mut hand);
    let noted = hand.here();
    write_note(&mut hand);
    add_evidence(&mut hand);
    assign(&mut hand, owner, "月末", today().last_of_month());
    flag(&mut hand);
    undo_and_redo(&mut hand);
    hand.go_to_open();
    assign(
        &mut hand,
        owner,
        "+30d",
        today().checked_add(30.days()).unwrap(),
    );
    hand.not_applicable("当社では開発を行わない。");
    hand.dont_know();
    switch_language(&mut hand);
    let id = hand.only();
    cut_the_power(&mut hand, name);
    assert_on_file(&mut hand, &noted, owner, today().last_of_month());
    look_at_result(&mut hand, &id);
    hand.finish();
    let (quick, _) = hand.progress();
    hand.go_to_question();
    hand.pty.keys("D");
    hand.pty.until("the full assessment", |screen| {
        let now = notices::now_full(language, 1);
        let head = squeezed(now.split('1').next().unwrap());
        squeezed(screen).contains(&head)
    });
    assert!(
        hand.progress().1 > quick,
        "the full assessment asks no more"
    );
    assert_eq!(hand.progress().0, quick, "an answer went with the depth");
    hand.finish();
    end(&mut hand, &id);
    compare::in_log(&hand, &id);
    let list: serde_json::Value = serde_json::from_str(&scratch.done(&["list", "--json"])).unwrap();
    assert_eq!(list[0]["answered"], hand.given.len());
    assert_eq!(list[0]["applicable"], hand.given.len());
    assert!(
        hand.given.len() > 80,
        "only {} questions were asked",
        hand.given.len()
    );
    scratch.done(&["verify", &id]);
}

#[test]
fn the_whole_walk_in_english() {
    walk("en_US.UTF-8", Language::En);
}

#[test]
fn the_whole_walk_in_japanese() {
    walk("ja_JP.UTF-8", Language::Ja);
}
