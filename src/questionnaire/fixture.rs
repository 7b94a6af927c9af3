//! A content built by hand, question by question, for the tests of every room: the shipped scales,
//! bands and tiers, plain questions to be changed where a test needs it, sections put together.

use super::{
    Band, BandId, Choice, Clause, Condition, Content, Credit, Force, Kind, Level, Lines, Method,
    Nature, OptionId, Question, QuestionId, QuestionIndex, Section, SectionId, SectionIndex, Test,
    Tier, TierId, Weight, Words,
};

/// A text in both languages.
pub(crate) fn words(en: &str, ja: &str) -> Words {
    Words {
        en: en.to_owned(),
        ja: ja.to_owned(),
    }
}

/// An option with its credit in thousandths, or without one.
pub(crate) fn choice(id: &str, label: (&str, &str), credit: Option<u16>) -> Choice {
    Choice {
        id: OptionId::new(id).unwrap(),
        label: words(label.0, label.1),
        level: Words::default(),
        credit: credit.map(|credit| Credit::from_thousandths(credit).unwrap()),
        exclusive: id == "neither",
    }
}

/// The scale `implementation`.
pub(crate) fn implementation() -> Kind {
    let reviewed = ("Reviewed", "対応済み（定期見直しあり）");
    Kind::One(vec![
        choice("none", ("None", "未対応"), Some(0)),
        choice("planned", ("Planned", "計画中"), Some(0)),
        choice("partial", ("Partial", "一部対応"), Some(500)),
        choice("in_place", ("In place", "対応済み（運用中）"), Some(800)),
        choice("reviewed", reviewed, Some(1000)),
    ])
}

/// The scale `duty`.
pub(crate) fn duty() -> Kind {
    Kind::One(vec![
        choice("met", ("Met", "充足"), Some(1000)),
        choice("deficient", ("Deficient", "一部不備"), Some(500)),
        choice("not_met", ("Not met", "未充足"), Some(0)),
    ])
}

/// Yes or no, without credit.
pub(crate) fn yes_no() -> Kind {
    let (yes, no) = (("Yes", "はい"), ("No", "いいえ"));
    Kind::One(vec![choice("yes", yes, None), choice("no", no, None)])
}

/// A question without texts; scored where a force is given.
pub(crate) fn question(id: &str, kind: Kind, force: Option<Force>, weight: u8) -> Question {
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
        contradicts: Vec::new(),
        when: Condition::Always,
        principles: Vec::new(),
        sources: Vec::new(),
        crosswalk: Vec::new(),
        replaces: None,
        renamed_from: None,
    }
}

/// A clause on one question: any of these options.
pub(crate) fn any_of(at: usize, options: &[usize]) -> Clause {
    Clause::Reads {
        question: QuestionIndex(at),
        test: Test::Any(options.to_vec()),
    }
}

/// A condition of one clause.
pub(crate) fn only(clause: Clause) -> Condition {
    Condition::AnyOf(vec![vec![clause]])
}

/// Adds a section with its questions; of scope, where none of them is scored.
pub(crate) fn add(
    content: &mut Content,
    id: &str,
    title: Words,
    about: Level,
    questions: Vec<Question>,
) {
    let first = content.questions.len();
    let at = SectionIndex(content.sections.len());
    content.sections.push(Section {
        id: SectionId::new(id).unwrap(),
        title,
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
            section: at,
            ..question
        });
    }
}

/// A tier whose target is an option of the scale `implementation`.
pub(crate) fn tier(id: &str, title: (&str, &str), target: &str, when: Condition) -> Tier {
    Tier {
        id: TierId::new(id).unwrap(),
        title: words(title.0, title.1),
        target: OptionId::new(target).unwrap(),
        when,
    }
}

/// The shipped bands and the tier `standard`.
pub(crate) fn method() -> Method {
    let band = |id: &str, title: (&str, &str), from| Band {
        id: BandId::new(id).unwrap(),
        title: words(title.0, title.1),
        from: Credit::from_thousandths(from).unwrap(),
    };
    let standard = ("Standard", "標準");
    Method {
        bands: vec![
            band("established", ("Established", "対応済み"), 800),
            band("mostly", ("Mostly in place", "概ね対応"), 650),
            band("partly", ("Partly in place", "一部対応"), 350),
            band("early", ("Early", "初期段階"), 0),
        ],
        tiers: vec![tier("standard", standard, "in_place", Condition::Always)],
        ..Method::default()
    }
}
