//! Where a difference comes from: one cause at a time, by table. A report to the board says who or
//! what made the number move, and must not credit the firm with a change of the questions.

use super::firm::{answers, content, option, when};
use crate::{
    questionnaire::{
        Answer, Content, Force, Level, Question, Standings,
        fixture::{implementation, question, yes_no},
    },
    scoring::{Difference, Frame, LevelChange, Side, compare, score},
};

/// A scope question and questions of weight 1, the last asked only where it is answered with yes.
fn asking(ids: &[&str]) -> Content {
    let mut questions: Vec<Question> = ids
        .iter()
        .map(|id| question(id, implementation(), Some(Force::Voluntary), 1))
        .collect();
    questions.last_mut().unwrap().when = when(0, &[0]);
    content(
        vec![
            (
                "scope",
                Level::System,
                vec![question("S", yes_no(), None, 1)],
            ),
            ("one", Level::System, questions),
        ],
        None,
    )
}

fn compared(before: (&Content, &Standings), after: (&Content, &Standings)) -> LevelChange {
    let scores =
        [before, after].map(|(content, standings)| score(content, standings, Frame::default()));
    let side = |(content, standings): (&'_ Content, &'_ Standings), score| {
        // The three live as long as the comparison.
        (content.clone(), standings.clone(), score)
    };
    let [old, new] = scores;
    let (old, new) = (side(before, old), side(after, new));
    let of = |(content, standings, score)| Side {
        content,
        standings,
        score,
    };
    let mut levels = compare(of((&old.0, &old.1, &old.2)), of((&new.0, &new.1, &new.2)));
    assert_eq!(levels.len(), 1);
    levels.remove(0)
}

fn thousandths(difference: Difference) -> i128 {
    difference.rounded(1000)
}

#[track_caller]
fn assert_split(change: &LevelChange, own: i128, questions: i128, scope: i128) {
    let split = change.split.unwrap();
    let parts = [split.own, split.questions, split.scope].map(thousandths);
    assert_eq!(parts, [own, questions, scope]);
    assert_eq!(
        change.difference.map(thousandths),
        Some(own + questions + scope)
    );
}

#[test]
fn another_answer_is_the_firms_own_change() {
    let content = asking(&["Q1", "Q2", "Q3"]);
    let before = answers(&[(0, option(1)), (1, option(2)), (2, option(2))]);
    let after = answers(&[(0, option(1)), (1, option(4)), (2, option(2))]);
    let change = compared((&content, &before), (&content, &after));
    assert_split(&change, 250, 0, 0);
    // So is an answer that was not given yet, and one that became not applicable.
    let given = answers(&[(0, option(1)), (1, option(2))]);
    assert_split(&compared((&content, &given), (&content, &after)), 250, 0, 0);
    let none = Answer::NotApplicable {
        reason: "x".to_owned(),
    };
    let without = answers(&[(0, option(1)), (1, option(4)), (2, none)]);
    assert_split(
        &compared((&content, &before), (&content, &without)),
        500,
        0,
        0,
    );
}

#[test]
fn a_question_that_the_scope_brings_in_is_no_merit() {
    let content = asking(&["Q1", "Q2"]);
    let before = answers(&[(0, option(1)), (1, option(2)), (2, option(4))]);
    let after = answers(&[(0, option(0)), (1, option(2)), (2, option(4))]);
    assert_split(
        &compared((&content, &before), (&content, &after)),
        0,
        0,
        250,
    );
    assert_split(
        &compared((&content, &after), (&content, &before)),
        0,
        0,
        -250,
    );
}

#[test]
fn a_question_that_is_new_or_counts_differently_is_the_questionnaires_change() {
    let (old, new) = (asking(&["Q1", "Q2"]), asking(&["Q1", "Q9", "Q2"]));
    let before = answers(&[(0, option(1)), (1, option(2))]);
    let after = answers(&[(0, option(1)), (1, option(2)), (2, option(4))]);
    assert_split(&compared((&old, &before), (&new, &after)), 0, 250, 0);
    let mut heavier = asking(&["Q1", "Q9", "Q2"]);
    heavier.questions[2].weight = crate::questionnaire::Weight::new(3).unwrap();
    assert_split(&compared((&new, &after), (&heavier, &after)), 0, 125, 0);
}

#[test]
fn over_nothing_in_common_there_is_no_split() {
    let (old, new) = (asking(&["Q1", "Q2"]), asking(&["Q5", "Q6"]));
    let given = answers(&[(0, option(1)), (1, option(2))]);
    let change = compared((&old, &given), (&new, &given));
    assert_eq!(
        (change.difference.map(thousandths), change.split),
        (Some(0), None)
    );
    let change = compared((&old, &Standings::default()), (&old, &given));
    assert_eq!(
        (change.before, change.difference, change.split),
        (None, None, None)
    );
}

#[test]
fn a_difference_is_rounded_away_from_zero_at_the_half() {
    let content = asking(&["Q1", "Q2", "Q3", "Q4"]);
    let before = answers(&[
        (0, option(1)),
        (1, option(2)),
        (2, option(2)),
        (3, option(2)),
    ]);
    let after = answers(&[
        (0, option(1)),
        (1, option(3)),
        (2, option(2)),
        (3, option(2)),
    ]);
    let up = compared((&content, &before), (&content, &after))
        .difference
        .unwrap();
    let down = compared((&content, &after), (&content, &before))
        .difference
        .unwrap();
    assert_eq!((up.rounded(100), down.rounded(100)), (10, -10));
    assert_eq!(
        (up.rounded(5), down.rounded(5)),
        (1, -1),
        "a half of a fifth"
    );
}
