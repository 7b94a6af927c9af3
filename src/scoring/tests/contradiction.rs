//! Answers that cannot both be true: named where both are given, and nowhere else. Who has left one
//! of them open, or does not know it, has contradicted nothing.

use super::firm::{answers, content, option, reads, when};
use crate::{
    questionnaire::{
        Answer, Condition, Content, Contradicts, Level, QuestionIndex, Test,
        fixture::{question, yes_no},
    },
    scoring::{Contradiction, Frame, score},
};

/// 0 and 1 are of the organisation; the first option of 2 cannot stand beside the second of 0, nor
/// beside the first of 0 where 1 is answered with its second; 3 applies where 2 is its first.
fn firm() -> Content {
    let asked = |id: &str| question(id, yes_no(), None, 1);
    let both = when(0, &[0]).and(&reads(1, Test::NotAny(vec![0])));
    let (Condition::AnyOf(mut groups), Condition::AnyOf(more)) = (when(0, &[1]), both) else {
        unreachable!("both have clauses");
    };
    groups.extend(more);
    let mut later = asked("LATER");
    later.contradicts = vec![Contradicts {
        option: 0,
        when: Condition::AnyOf(groups),
    }];
    let mut last = asked("LAST");
    last.when = when(2, &[0]);
    last.contradicts = vec![Contradicts {
        option: 1,
        when: when(0, &[1]),
    }];
    let scope = vec![asked("FIRST"), asked("SECOND"), later, last];
    content(vec![("scope", Level::System, scope)], None)
}

/// The contradictions of some answers: the later question with the earlier ones.
fn found(given: &[(usize, Answer)]) -> Vec<(usize, Vec<usize>)> {
    let score = score(&firm(), &answers(given), Frame::default());
    let places = |one: Contradiction| {
        let with = one.with.iter().map(|at| at.0).collect();
        (one.question.0, with)
    };
    score.contradictions.into_iter().map(places).collect()
}

#[test]
fn answers_that_cannot_both_be_true_are_named() {
    assert_eq!(found(&[(0, option(1)), (2, option(0))]), [(2, vec![0])]);
    let three = [(0, option(0)), (1, option(1)), (2, option(0))];
    assert_eq!(found(&three), [(2, vec![0, 1])]);
    let of = |at| {
        let score = score(&firm(), &answers(&three), Frame::default());
        score
            .contradictions
            .first()
            .unwrap()
            .beside(QuestionIndex(at))
    };
    let wanted = |at: &[usize]| Some(at.iter().copied().map(QuestionIndex).collect::<Vec<_>>());
    assert_eq!(
        of(0),
        wanted(&[1, 2]),
        "all the others, the earlier ones too"
    );
    assert_eq!(of(2), wanted(&[0, 1]));
    assert_eq!(of(3), None);
    let two = [(0, option(1)), (2, option(0)), (3, option(1))];
    assert_eq!(found(&two), [(2, vec![0]), (3, vec![0])]);
}

#[test]
fn what_is_open_unknown_or_not_asked_contradicts_nothing() {
    let none = Vec::<(usize, Vec<usize>)>::new();
    assert_eq!(
        found(&[(0, option(0)), (1, option(0)), (2, option(0))]),
        none
    );
    assert_eq!(found(&[(0, option(1)), (2, option(1))]), none);
    assert_eq!(found(&[(2, option(0))]), none, "the earlier one is open");
    assert_eq!(found(&[(0, option(1))]), none, "the later one is open");
    assert_eq!(found(&[(0, Answer::Unknown), (2, option(0))]), none);
    assert_eq!(found(&[(0, option(1)), (2, Answer::Unknown)]), none);
    let dropped = [(0, option(1)), (2, option(1)), (3, option(1))];
    assert_eq!(found(&dropped), none, "the last is not asked");
}
