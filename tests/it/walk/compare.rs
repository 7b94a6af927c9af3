//! What stands on the result's screen and in the report, against `score --json`. The same fact must
//! be the same everywhere, whichever way a reader comes to it.

use serde_json::Value;
use tenken::i18n::{Language, report, screen as words, terms};

use super::hand::{Hand, squeezed};

/// A share of the JSON in tenths of a percent, as every document writes it; `–` over nothing.
fn percent(share: &Value) -> Option<String> {
    let decimal = share.as_number()?.to_string();
    let (whole, fraction) = decimal.split_once('.').unwrap_or((&decimal, "0"));
    let millionths: u64 = format!("{whole}{fraction:0<6}").parse().unwrap();
    let tenths = (millionths + 500) / 1000;
    Some(format!("{}.{}", tenths / 10, tenths % 10))
}

/// The range of a level as every document writes it; one whose ends are the same is one figure.
fn range(language: Language, level: &Value) -> String {
    let [low, high] = ["floor", "ceiling"].map(|end| percent(&level[end]).unwrap());
    if level["floor"] == level["ceiling"] {
        terms::percent_settled(language, &low)
    } else if low == high {
        terms::percent_rounded(language, &low)
    } else {
        terms::percent_range(language, &low, &high)
    }
}

fn count(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

/// The counts of law as the screen writes them, and the report's label of each.
fn law(language: Language, law: &Value) -> Vec<(String, &'static str, usize)> {
    let label = [
        (terms::legal_met(language), "met"),
        (terms::legal_deficient(language), "deficient"),
        (terms::legal_not_met(language), "not_met"),
        (terms::legal_unknown(language), "unknown"),
        (terms::legal_unanswered(language), "unanswered"),
    ];
    label
        .into_iter()
        .map(|(name, member)| {
            let counted = count(&law[member]);
            (words::law_count(language, name, counted), name, counted)
        })
        .collect()
}

/// The result as it stands on the screen holds the numbers of the score, and before the end no
/// single percentage of a level.
pub(super) fn on_screen(hand: &Hand<'_>, score: &Value) {
    let language = hand.language;
    let screen = squeezed(&hand.pty.text());
    let holds = |text: &str| {
        assert!(
            screen.contains(&squeezed(text)),
            "no `{text}` in\n{}",
            hand.pty.text()
        );
    };
    holds(&words::law_asked(language, count(&score["law"]["asked"])));
    for (said, name, counted) in law(language, &score["law"]) {
        // What is not there is left out; how much is met is always said.
        if counted > 0 || name == terms::legal_met(language) {
            holds(&said);
        }
    }
    for level in score["levels"].as_array().unwrap() {
        let answered = (count(&level["answered"]), count(&level["applicable"]));
        let of = format!("·{}/{}", answered.0, answered.1);
        let of_level = |member: &str| percent(&level[member]).unwrap();
        if level["provisional"] == true {
            let range = range(language, level);
            holds(&format!("{range}{of}"));
        } else {
            let [all, shown, checked] = ["attained", "shown", "checked"].map(of_level);
            assert_eq!(
                (&all, &all),
                (&of_level("floor"), &of_level("ceiling")),
                "{level}"
            );
            holds(&format!(
                "{}{of}",
                words::attained(language, &all, &shown, &checked)
            ));
        }
    }
    if score["provisional"] == true {
        let said = words::attained(language, "\0", "\0", "\0");
        let head = squeezed(said.split('\0').next().unwrap());
        let single = screen.split(&head).skip(1).any(|rest| {
            let after = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            after.len() < rest.len() && after.starts_with('%')
        });
        assert!(!single, "a percentage before the end:\n{}", hand.pty.text());
    }
}

/// The written report holds the numbers of the score.
pub(super) fn in_report(language: Language, markdown: &str, score: &Value) {
    let holds = |label: &str, value: &str| {
        let row = format!("| {label} | {value} |");
        assert!(markdown.lines().any(|line| line == row), "no row {row}");
    };
    // Law has a column for each level, and last the one for both.
    let adds_up = |label: &str, value: &str| {
        let (begins, ends) = (format!("| {label} | "), format!(" | {value} |"));
        let mut lines = markdown.lines();
        let row = lines.any(|line| line.starts_with(&begins) && line.ends_with(&ends));
        assert!(row, "no row {begins}…{ends}");
    };
    adds_up(
        report::law_asked(language),
        &score["law"]["asked"].to_string(),
    );
    for (_, name, counted) in law(language, &score["law"]) {
        adds_up(name, &counted.to_string());
    }
    for level in score["levels"].as_array().unwrap() {
        let of_level = |member: &str| percent(&level[member]).unwrap();
        let share = |member: &str| terms::percent(language, &of_level(member));
        holds(report::attained(language), &share("attained"));
        holds(report::shown(language), &share("shown"));
        holds(report::checked(language), &share("checked"));
        holds(report::range(language), &range(language, level));
        let [answered, applicable] =
            ["answered", "applicable"].map(|of| level[of].as_u64().unwrap());
        let of = report::of(language, answered, applicable);
        holds(report::coverage(language), &of);
    }
}

/// The last answer to each question in the log is what was answered by key.
pub(super) fn in_log(hand: &Hand<'_>, id: &str) {
    let log = std::fs::read_to_string(hand.scratch.log(id)).unwrap();
    for (question, given) in &hand.given {
        let last = log
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["do"].take())
            .rfind(|event| event["kind"] == "answered" && event["question"] == question.as_str())
            .unwrap_or_else(|| panic!("{question} was never written"));
        let said = if last["value"].is_null() {
            &last["status"]
        } else {
            &last["value"]
        };
        assert_eq!(said, given, "{question}");
    }
}
