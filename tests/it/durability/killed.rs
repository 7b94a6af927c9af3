//! The program killed at more than two hundred different moments of a walk: whatever it had called
//! saved is in the log, the log holds, and the walk goes on from there.

use std::{
    fmt::Write as _,
    fs,
    io::{Read, Write},
    process::{ChildStdout, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::support::Scratch;

/// How many moments.
const MOMENTS: usize = 240;

/// At how many moments the walk goes on afterwards; to go on takes longer than to check.
const GOES_ON_EVERY: usize = 8;

/// A questionnaire of many questions, so that a walk lasts.
fn long() -> String {
    let mut text = r#"schema = 1
id = "long"
version = "1.0.0"
title = { en = "Long", ja = "長い点検" }
summary = { en = "Many questions.", ja = "多数の設問。" }
as_of = 2026-04-01
review_by = 2126-03-31
[[source]]
id = "long-guide"
title = { en = "Guide", ja = "指針" }
issuer = { en = "Association", ja = "協会" }
binds = { en = "Nobody", ja = "なし" }
force = "voluntary"
status = "in-force"
confidence = "S"
verified_on = 2026-04-01
[[section]]
id = "all"
title = { en = "All", ja = "全部" }
about = "organisation"
"#
    .to_owned();
    for number in 1..=QUESTIONS {
        write!(
            text,
            r#"[[section.question]]
id = "L-{number:02}"
text = {{ en = "Question {number}?", ja = "設問{number}。" }}
why = {{ en = "It matters.", ja = "重要です。" }}
judge = {{ en = "See.", ja = "確認。" }}
scale = "yes_no"
force = "voluntary"
principles = ["safety"]
sources = [{{ id = "long-guide" }}]
evidence = {{ en = ["A"], ja = ["あ"] }}
action = {{ en = "Do it.", ja = "行う。" }}
"#
        )
        .unwrap();
    }
    text
}

const QUESTIONS: usize = 30;

/// The lines of a walk: an answer to every question, and everything else that a line can write.
fn script() -> String {
    let mut lines = String::new();
    for number in 1..=QUESTIONS {
        match number % 5 {
            0 => lines.push_str("n 一行のメモ ✓\nf\n"),
            2 => lines.push_str("k\n"),
            3 => lines.push_str("o\nSato\nLegal\n+30d\n"),
            _ => {}
        }
        lines.push_str("1\n");
    }
    lines.push_str("u\nu\nU\nq\n");
    lines
}

/// When the program is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// After so many bytes of its output.
    Bytes(usize),
    /// So long after its start.
    After(Duration),
}

impl Moment {
    /// The moments spread over a walk that takes so long and prints so much.
    fn of(number: usize, took: Duration, printed: usize) -> Self {
        let step = number / 2 + 1;
        let steps = MOMENTS / 2;
        if number.is_multiple_of(2) {
            Self::Bytes(printed * step / steps)
        } else {
            Self::After(took * u32::try_from(step).unwrap() / u32::try_from(steps).unwrap())
        }
    }
}

/// Reads until so many bytes came or the time has come, and gives what came.
fn read_until(output: &mut ChildStdout, moment: Moment) -> Vec<u8> {
    let mut read = Vec::new();
    if let Moment::Bytes(most) = moment {
        let mut piece = [0; 64];
        while read.len() < most {
            let wanted = (most - read.len()).min(piece.len());
            match output.read(&mut piece[..wanted]).unwrap() {
                0 => break,
                count => read.extend_from_slice(&piece[..count]),
            }
        }
    }
    read
}

/// Starts the walk, kills it at a moment, and gives all that it had printed by then.
fn killed(scratch: &Scratch, id: &str, script: &str, moment: Moment) -> String {
    let mut command = scratch.command(&["take", id, "--plain"]);
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    // The whole script fits into the pipe, so that the program alone sets the pace.
    input.write_all(script.as_bytes()).unwrap();
    let mut printed = read_until(&mut output, moment);
    if let Moment::After(delay) = moment {
        // A sleep is too coarse for moments that are microseconds apart.
        while start.elapsed() < delay {
            thread::yield_now();
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it had printed before it was killed still stands in the pipe.
    output.read_to_end(&mut printed).unwrap();
    String::from_utf8_lossy(&printed).into_owned()
}

/// The questions that whole lines call saved, in their order.
fn acknowledged(printed: &str) -> Vec<&str> {
    let whole = printed.rfind('\n').map_or("", |end| &printed[..=end]);
    whole
        .lines()
        .filter_map(|line| line.strip_prefix("saved "))
        .collect()
}

/// Kills one walk, and holds what must hold afterwards. Gives how many lines had been saved.
fn moment_holds(scratch: &Scratch, script: &str, number: usize, moment: Moment) -> usize {
    let name = format!("Walk {number}");
    let id = scratch
        .done(&["new", "long", "--name", &name])
        .trim()
        .to_owned();
    let printed = killed(scratch, &id, script, moment);
    let saved = acknowledged(&printed);
    let log = fs::read(scratch.log(&id)).unwrap();
    let whole = log
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1);
    let text = String::from_utf8(log[..whole].to_vec()).unwrap();
    let written: Vec<String> = text.lines().skip(1).map(subject).collect();
    assert!(
        written.len() >= saved.len()
            && written
                .iter()
                .zip(&saved)
                .all(|(written, saved)| written == saved),
        "{moment:?}: of what was called saved\n{saved:?}\nthe log has\n{written:?}"
    );
    let told = scratch.run(&["verify", &id]);
    assert_eq!(told.code, Some(0), "{moment:?}: {told:?}");
    assert!(
        told.output.contains(&format!("{} line", written.len() + 1)),
        "{moment:?}: {told:?}"
    );
    if number.is_multiple_of(GOES_ON_EVERY) {
        goes_on(scratch, &id, moment);
    }
    saved.len()
}

/// The question that a line of the log is about.
fn subject(line: &str) -> String {
    let line: serde_json::Value = serde_json::from_str(line).unwrap();
    line["do"]["question"]
        .as_str()
        .unwrap_or("assessment")
        .to_owned()
}

/// The walk is taken up again, to its end.
fn goes_on(scratch: &Scratch, id: &str, moment: Moment) {
    let rest = "j L-01\n".to_owned() + &"2\n".repeat(QUESTIONS) + "q\n";
    let ran = scratch.fed(&["take", id, "--plain"], &rest);
    assert_eq!(ran.code, Some(0), "{moment:?}: {ran:?}");
    assert!(
        ran.output.ends_with("Everything is saved.\n"),
        "{moment:?}: {ran:?}"
    );
    scratch.holds(id);
    let score = scratch.score(id);
    assert_eq!(score["levels"][0]["answered"], QUESTIONS, "{moment:?}");
}

#[test]
fn killed_at_any_moment_it_loses_no_acknowledged_answer() {
    let scratch = Scratch::new();
    scratch.own("long.toml", long());
    let script = script();
    // One walk to its end, to know how long it takes and how much it prints.
    let id = scratch
        .done(&["new", "long", "--name", "Whole"])
        .trim()
        .to_owned();
    let start = Instant::now();
    let whole = scratch.fed(&["take", &id, "--plain"], &script);
    let (took, printed) = (start.elapsed(), whole.output.len());
    assert_eq!(whole.code, Some(0), "{whole:?}");
    let all = acknowledged(&whole.output).len();
    assert!(all > QUESTIONS, "{whole:?}");
    let next = AtomicUsize::new(0);
    let counts = thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut counts = Vec::new();
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= MOMENTS {
                            return counts;
                        }
                        let moment = Moment::of(number, took, printed);
                        counts.push(moment_holds(&scratch, &script, number, moment));
                    }
                })
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect::<Vec<_>>()
    });
    let different: std::collections::BTreeSet<_> = counts.iter().collect();
    assert!(counts.len() >= 200, "{}", counts.len());
    assert!(
        different.len() > 20,
        "the moments are spread over the walk: {different:?}"
    );
    assert!(
        counts.iter().filter(|count| **count < all).count() > MOMENTS / 4,
        "most are in the middle of it: {counts:?}"
    );
}
