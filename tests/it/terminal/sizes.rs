//! Sizes: a storm of them while a note is typed, the smallest, the narrow and the wide. People pull
//! at windows while they type: nothing may be lost, and every size must still take an answer.

use super::{HALF, answered, begin, events};
use crate::support::{Pty, Scratch};

#[test]
fn a_storm_of_sizes_keeps_place_and_text() {
    let scratch = Scratch::new();
    let (id, mut pty) = super::begun(&scratch);
    let more = "一二三四五六七八九十".repeat(4);
    let sizes = [
        (120, 40),
        (1, 1),
        (40, 12),
        (10, 3),
        (300, 100),
        (79, 23),
        (2, 60),
        (200, 2),
    ];
    for (at, typed) in more.chars().enumerate() {
        let (columns, rows) = sizes[at % sizes.len()];
        pty.resize(columns, rows);
        pty.keys(&typed.to_string());
    }
    pty.resize(100, 30);
    // The note is longer than a row here; its end stands in the last one.
    pty.until("the whole note", |screen| {
        let written: String = screen.chars().filter(|c| !c.is_whitespace()).collect();
        written.contains(&format!("{HALF}{more}"))
    });
    let (column, row, shown) = pty.cursor();
    assert!(shown, "the caret is hidden");
    let left = pty
        .screen()
        .cell(row, column - 2)
        .unwrap()
        .contents()
        .to_owned();
    assert_eq!(left, "十", "{}", pty.text());
    pty.keys("\x13");
    pty.wait_gone("Enter no personal data");
    pty.wait("Does the organisation handle personal information with AI?");
    pty.keys("\x03");
    assert_eq!(pty.end().exit_code(), 0);
    assert_eq!(
        events(&scratch, &id, "noted")[0]["text"],
        format!("{HALF}{more}")
    );
}

#[test]
fn no_size_breaks_it_and_every_size_takes_answers() {
    for (columns, rows) in [(10, 3), (1, 1), (40, 12), (300, 100)] {
        let size = format!("{columns}x{rows}");
        let scratch = Scratch::new();
        let id = scratch.assessment(&["--depth", "quick"]);
        let mut pty = Pty::start(&scratch, &["open", &id], columns, rows);
        let usable = columns >= 40;
        if usable {
            pty.wait("In which");
        } else {
            // That it is too small, as far as there is room to say so.
            let said = if columns < 10 { "…" } else { &size };
            pty.wait(said);
        }
        // Drawn on through every screen, then answered after the window was made larger.
        pty.keys("mmsqrq??eq");
        pty.resize(80, 24);
        pty.wait("1 [ ] AI developer");
        begin(&mut pty);
        pty.resize(columns, rows);
        if usable {
            pty.wait("半分まで書いた");
        }
        pty.keys("\x03");
        assert_eq!(pty.end().exit_code(), 0, "{size}");
        super::assert_kept(&scratch, &id, &size);
    }
}

#[test]
fn a_wide_screen_stretches_no_line_beyond_reading() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(&scratch, &["open", &id], 300, 100);
    pty.wait("In which roles");
    for row in 2..98 {
        let line: String = (0..300)
            .filter_map(|column| pty.screen().cell(row, column))
            .map(|cell| {
                if cell.has_contents() {
                    cell.contents()
                } else {
                    " "
                }
            })
            .collect();
        let text = line.trim().trim_matches('─');
        assert!(
            text.chars().count() <= 150,
            "row {row} is stretched: {text}"
        );
    }
    pty.keys("1\r2");
    pty.wait("personal information with AI?");
    pty.keys("\x03");
    pty.end();
    assert_eq!(answered(&scratch, &id).len(), 2);
}

#[test]
fn a_burst_of_keys_arrives_whole() {
    let scratch = Scratch::new();
    let (id, mut pty) = super::begun(&scratch);
    // More than any buffer between here and there takes at once.
    let burst = "abcdefghij".repeat(350);
    pty.keys(&burst);
    pty.keys("終");
    pty.wait("終");
    pty.keys("\x03");
    assert_eq!(pty.end().exit_code(), 0);
    let text = format!("{HALF}{burst}終");
    assert_eq!(events(&scratch, &id, "noted")[0]["text"], text);
}

#[test]
fn resizing_keeps_place_and_text() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    let id = scratch.assessment(&[]);
    let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
    pty.wait("どの立場");
    pty.keys("n");
    pty.wait("保存して閉じる");
    pty.paste("一行目\r\n二行目、続き");
    pty.wait("二行目、続き");
    let (column, row, shown) = pty.cursor();
    assert!(shown, "the input method needs the caret");
    assert_eq!(column, 3 + 12, "behind six wide characters");
    pty.resize(30, 8);
    pty.wait("30x8");
    pty.wait_gone("二行目");
    pty.resize(120, 40);
    pty.wait("二行目、続き");
    pty.wait("一行目");
    pty.resize(80, 24);
    pty.until("the caret where it was", |screen| {
        screen.contains("二行目、続き")
    });
    pty.keys("！");
    pty.wait("続き！");
    assert_eq!(pty.cursor(), (column + 2, row, true));
    pty.keys("\x03");
    assert_eq!(pty.end().exit_code(), 0);
}
