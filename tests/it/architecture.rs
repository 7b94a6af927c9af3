//! The rules of the house that a compiler does not hold: arrows between rooms, sizes, headers. Each
//! is held for every file, and the readers of source code that they stand on are tested beside
//! them.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::support::source::code;

/// Each room and the rooms that it may name.
const ARROWS: &[(&str, &[&str])] = &[
    ("i18n", &[]),
    ("text", &[]),
    ("questionnaire", &[]),
    ("scoring", &["questionnaire"]),
    ("assessment", &["questionnaire"]),
    ("report", &["questionnaire", "scoring", "assessment"]),
    ("store", &["questionnaire", "assessment"]),
    ("app", &["questionnaire", "scoring", "assessment", "report"]),
    (
        "tui",
        &[
            "questionnaire",
            "scoring",
            "assessment",
            "report",
            "app",
            "store",
        ],
    ),
    (
        "plain",
        &[
            "questionnaire",
            "scoring",
            "assessment",
            "report",
            "app",
            "store",
        ],
    ),
    (
        "cli",
        &[
            "questionnaire",
            "scoring",
            "assessment",
            "report",
            "app",
            "store",
            "tui",
            "plain",
        ],
    ),
];

const FOR_ALL: [&str; 2] = ["i18n", "text"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The rooms that a file names: after `crate::`, or after as many `super::` as lead to the top; in
/// a module inside the file, that is one more.
fn rooms_named(text: &str, depth: usize) -> BTreeSet<String> {
    let code = code(text);
    let mut named = BTreeSet::new();
    for prefix in ["crate::", "super::"] {
        for (at, _) in code.match_indices(prefix) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let path = code[at..].trim_start_matches(prefix);
            let steps = (code.len() - at - path.len()) / prefix.len();
            if prefix == "crate::" || steps >= depth {
                named.extend(
                    first_words(path)
                        .into_iter()
                        .filter(|word| !word.is_empty()),
                );
            }
        }
    }
    named
}

/// The first word of a path, or of each path in braces: `{a::b, c}` names `a` and `c`.
fn first_words(path: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(inner) = path.strip_prefix('{') else {
        return vec![word(path)];
    };
    let (mut depth, mut start, mut words) = (0, 0, Vec::new());
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                words.push(word(&inner[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                words.push(word(&inner[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    words
}

#[test]
fn arrows_point_inward() {
    let src = root().join("src");
    let mut wrong = Vec::new();
    for (room, allowed) in ARROWS {
        for file in sources(&src.join(room)) {
            let text = fs::read_to_string(&file).unwrap();
            let inside = file
                .strip_prefix(src.join(room))
                .unwrap()
                .components()
                .count();
            let module = file.file_name().is_some_and(|name| name == "mod.rs");
            let depth = if module { inside } else { inside + 1 };
            for named in rooms_named(&text, depth) {
                let known = ARROWS.iter().any(|(other, _)| *other == named);
                let fine = named == *room
                    || FOR_ALL.contains(&named.as_str())
                    || allowed.contains(&named.as_str());
                if known && !fine {
                    wrong.push(format!("{} names {named}", file.display()));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "arrows that point outward:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_arrow_test_sees_every_way_to_name_a_room() {
    let seen = |text: &str, depth| rooms_named(text, depth).into_iter().collect::<Vec<_>>();
    assert_eq!(seen("use crate::store::Log;", 1), ["store"]);
    assert_eq!(
        seen("use crate::{\n i18n::{Language, cli},\n tui,\n};", 1),
        ["i18n", "tui"]
    );
    assert_eq!(seen("let x = super::super::app::App::new();", 2), ["app"]);
    assert_eq!(
        seen("mod tests {\n use super::super::tui::run;\n}", 1),
        ["tui"],
        "a module inside the file is one deeper"
    );
    assert_eq!(
        seen("let at = \"https://\"; crate::store::open(at);", 1),
        ["store"],
        "an address in a text begins no comment"
    );
    for quiet in [
        "// use crate::store;",
        "/* use crate::store; */",
        "let said = \"crate::store\";",
        "let said = r#\"a \" crate::store\"#;",
        "use super::super::store;",
    ] {
        assert!(seen(quiet, 3).is_empty(), "{quiet}");
    }
}

/// The fence itself is in `.clippy.toml`; this holds that no gate is made in it elsewhere.
#[test]
fn only_rooms_of_input_and_output_touch_the_world() {
    let shells = ["store", "tui", "plain", "cli"];
    let pure = ARROWS.iter().filter(|(room, _)| !shells.contains(room));
    let files = pure.flat_map(|(room, _)| sources(&root().join("src").join(room)));
    let gates: Vec<_> = files
        .filter(|file| code(&fs::read_to_string(file).unwrap()).contains("disallowed_methods"))
        .collect();
    assert!(
        gates.is_empty(),
        "pure rooms that touch the world: {gates:?}"
    );
}

/// What the fence of methods cannot see: that a pure room takes up a crate of the outer world.
#[test]
fn pure_rooms_name_no_crate_of_the_terminal_or_the_disk() {
    const OUTER: [&str; 8] = [
        "crossterm",
        "ratatui",
        "tempfile",
        "rustix",
        "signal_hook",
        "directories",
        "sys_locale",
        "shlex",
    ];
    let shells = ["store", "tui", "plain", "cli"];
    let pure = ARROWS.iter().filter(|(room, _)| !shells.contains(room));
    let files = pure.flat_map(|(room, _)| sources(&root().join("src").join(room)));
    let mut wrong = Vec::new();
    for file in files {
        let text = code(&fs::read_to_string(&file).unwrap());
        let pure = text.split("#[cfg(test)]").next().unwrap_or_default();
        let named = OUTER
            .iter()
            .filter(|outer| pure.contains(&format!("{outer}::")));
        wrong.extend(named.map(|outer| format!("{} names {outer}", file.display())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_room_is_on_the_map() {
    let mut rooms: Vec<_> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    rooms.sort();
    let mut known: Vec<_> = ARROWS.iter().map(|(room, _)| (*room).to_owned()).collect();
    known.sort();
    assert_eq!(rooms, known);
}

#[test]
fn files_open_by_saying_what_they_own() {
    let mut wrong = Vec::new();
    // The library's root is the map of the house, a table.
    let map = root().join("src/lib.rs");
    for folder in ["src", "tests"] {
        for file in sources(&root().join(folder)) {
            let text = fs::read_to_string(&file).unwrap();
            let header = text
                .lines()
                .take_while(|line| line.starts_with("//!"))
                .count();
            if !(2..=6).contains(&header) && file != map {
                wrong.push(format!("{}: {header} lines", file.display()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "not two to six lines of `//!`:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_file_is_over_600_lines_and_no_function_over_60() {
    let mut wrong = Vec::new();
    for file in sources(&root().join("src")) {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().count();
        if lines > 600 {
            wrong.push(format!("{}: {lines} lines", file.display()));
        }
        for (name, length) in functions(&text) {
            if length > 60 {
                wrong.push(format!("{}: {name} has {length} lines", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "too long:\n{}", wrong.join("\n"));
}

/// Each function's name and its lines, signature and braces included. Reads formatted code: a
/// function ends at the line with its own indentation and a closing brace.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        let Some(name) = function_name(trimmed) else {
            continue;
        };
        if trimmed.ends_with(';') || trimmed.ends_with('}') {
            continue;
        }
        let closing = format!("{}}}", " ".repeat(indent));
        if let Some(length) = lines[at..].iter().position(|line| *line == closing) {
            found.push((name.to_owned(), length + 1));
        }
    }
    found
}

/// The name of the function that a line begins, however visible it is.
fn function_name(line: &str) -> Option<&str> {
    let mut rest = line;
    if let Some(after) = line.strip_prefix("pub") {
        rest = after.strip_prefix('(').map_or(Some(after), |within| {
            within.split_once(')').map(|(_, after)| after)
        })?;
        rest = rest.trim_start();
    }
    for word in ["const ", "async ", "extern \"C\" "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    rest.strip_prefix("fn ")?.split(['(', '<']).next()
}

#[test]
fn the_size_test_sees_functions() {
    let text = "pub(crate) fn first() {
    1;
}

impl A {
    const fn second() {
        2;
        3;
    }

    pub(in crate::app) fn third<T>() {}

    pub(in crate::app) const fn fourth<T>() {
    }

    pub(super) fn fifth(
        of: usize,
    ) {
    }
}
";
    assert_eq!(
        functions(text),
        [("first", 3), ("second", 4), ("fourth", 2), ("fifth", 4)]
            .map(|(name, lines)| (name.to_owned(), lines))
    );
}
