//! A small content built by hand, question by question, for tests of the pure rules. They read no
//! questionnaire: a change of the content must never change what a rule is tested with.

use crate::questionnaire::{
    Answer, Clause, Condition, Content, Force, Kind, Level, Question, QuestionIndex, Raised,
    Standing, Standings, Test, Value, Words, fixture,
};

/// Options with credit.
pub(super) fn scale(options: &[(&str, u16)]) -> Kind {
    let choices = options.iter();
    Kind::One(
        choices
            .map(|(id, credit)| fixture::choice(id, ("", ""), Some(*credit)))
            .collect(),
    )
}

/// A condition on one question: any of these options.
pub(super) fn when(at: usize, options: &[usize]) -> Condition {
    fixture::only(fixture::any_of(at, options))
}

/// A condition on one question.
pub(super) fn reads(at: usize, test: Test) -> Condition {
    Condition::AnyOf(vec![vec![Clause::Reads {
        question: QuestionIndex(at),
        test,
    }]])
}

/// A stronger force under a condition.
pub(super) fn raised(force: Force, when: Condition) -> Raised {
    Raised { force, when }
}

/// A content of sections, each with its level and questions, and the shipped method's bands and
/// tiers; `high` is the condition of the higher tier.
pub(super) fn content(
    sections: Vec<(&str, Level, Vec<Question>)>,
    high: Option<Condition>,
) -> Content {
    let mut content = Content {
        method: fixture::method(),
        ..Content::default()
    };
    if let Some(when) = high {
        let high = fixture::tier("high", ("High", "高"), "reviewed", when);
        content.method.tiers.insert(0, high);
    }
    for (id, about, questions) in sections {
        fixture::add(&mut content, id, Words::default(), about, questions);
    }
    content
}

/// An answer that chooses one option.
pub(super) fn option(at: usize) -> Answer {
    Answer::Value(Value::Options(vec![at]))
}

/// Answers without evidence or review.
pub(super) fn answers(given: &[(usize, Answer)]) -> Standings {
    Standings {
        given: given
            .iter()
            .map(|(at, answer)| (QuestionIndex(*at), Standing::bare(answer.clone())))
            .collect(),
        ..Standings::default()
    }
}
