//! A small content built by hand, question by question, for tests of the pure rules.

use crate::questionnaire::{
    Answer, Band, BandId, Choice, Clause, Condition, Content, Credit, Force, Kind, Level, Lines,
    Method, Nature, OptionId, Question, QuestionId, QuestionIndex, Raised, Section, SectionId,
    SectionIndex, Standing, Standings, Test, Tier, TierId, Value, Weight, Words,
};

/// The scale `implementation`: its option ids and credits in thousandths.
pub(super) const IMPLEMENTATION: [(&str, u16); 5] = [
    ("none", 0),
    ("planned", 0),
    ("partial", 500),
    ("in_place", 800),
    ("reviewed", 1000),
];

/// The scale `duty`.
pub(super) const DUTY: [(&str, u16); 3] = [("met", 1000), ("deficient", 500), ("not_met", 0)];

/// A choice of an option with or without credit.
pub(super) fn choice(id: &str, credit: Option<u16>) -> Choice {
    Choice {
        id: OptionId::new(id).unwrap(),
        label: Words::default(),
        level: Words::default(),
        credit: credit.map(|credit| Credit::from_thousandths(credit).unwrap()),
        exclusive: false,
    }
}

/// Options with credit.
pub(super) fn scale(options: &[(&str, u16)]) -> Kind {
    Kind::One(
        options
            .iter()
            .map(|(id, credit)| choice(id, Some(*credit)))
            .collect(),
    )
}

/// An unscored question of scope: yes or no.
pub(super) fn yes_no() -> Kind {
    Kind::One(vec![choice("yes", None), choice("no", None)])
}

/// A question of a kind; scored where a force is given.
pub(super) fn question(id: &str, kind: Kind, force: Option<Force>, weight: u8) -> Question {
    Question {
        id: QuestionId::new(id).unwrap(),
        section: SectionIndex(0),
        questionnaire: 0,
        text: Words::default(),
        why: Words::default(),
        judge: Words::default(),
        evidence: Lines::default(),
        action: Words::default(),
        kind,
        scale: None,
        weight: Weight::new(weight).unwrap(),
        core: false,
        force,
        raised: Vec::new(),
        nature: Nature::Duty,
        when: Condition::Always,
        principles: Vec::new(),
        sources: Vec::new(),
        crosswalk: Vec::new(),
        replaces: None,
        renamed_from: None,
    }
}

/// A condition on one question: any of these options.
pub(super) fn when(at: usize, options: &[usize]) -> Condition {
    reads(at, Test::Any(options.to_vec()))
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
        method: method(high),
        ..Content::default()
    };
    for (at, (id, about, questions)) in sections.into_iter().enumerate() {
        let first = content.questions.len();
        content.sections.push(Section {
            id: SectionId::new(id).unwrap(),
            title: Words::default(),
            intro: Words::default(),
            about,
            scope: questions.iter().all(|question| !question.scored()),
            when: Condition::Always,
            questionnaire: 0,
            questions: (first..first + questions.len())
                .map(QuestionIndex)
                .collect(),
        });
        for question in questions {
            let index = QuestionIndex(content.questions.len());
            content.by_id.insert(question.id.clone(), index);
            content.questions.push(Question {
                section: SectionIndex(at),
                ..question
            });
        }
    }
    content
}

fn method(high: Option<Condition>) -> Method {
    let band = |id: &str, from| Band {
        id: BandId::new(id).unwrap(),
        title: Words::default(),
        from: Credit::from_thousandths(from).unwrap(),
    };
    let tier = |id: &str, target: &str, when| Tier {
        id: TierId::new(id).unwrap(),
        title: Words::default(),
        target: OptionId::new(target).unwrap(),
        when,
    };
    let mut tiers = vec![tier("standard", "in_place", Condition::Always)];
    if let Some(when) = high {
        tiers.insert(0, tier("high", "reviewed", when));
    }
    Method {
        bands: vec![
            band("established", 800),
            band("mostly", 650),
            band("partly", 350),
            band("early", 0),
        ],
        tiers,
        ..Method::default()
    }
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
