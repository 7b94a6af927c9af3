//! A small content built by hand, with every kind of question, for tests of the interface.

use std::sync::Arc;

use crate::{
    assessment::{Digest, Event, Line, Moment, Started, State, UsedFile},
    i18n::Language,
    questionnaire::{
        Band, BandId, Choice, Clause, Condition, Content, Credit, Depth, Force, Kind, Level, Lines,
        Method, Nature, OptionId, Question, QuestionId, QuestionIndex, Questionnaire,
        QuestionnaireId, Section, SectionId, SectionIndex, Test, Tier, TierId, Weight, Words,
    },
};

pub(crate) fn words(en: &str, ja: &str) -> Words {
    Words {
        en: en.to_owned(),
        ja: ja.to_owned(),
    }
}

fn choice(id: &str, label: (&str, &str), credit: Option<u16>) -> Choice {
    Choice {
        id: OptionId::new(id).unwrap(),
        label: words(label.0, label.1),
        level: Words::default(),
        credit: credit.map(|credit| Credit::from_thousandths(credit).unwrap()),
        exclusive: id == "neither",
    }
}

fn implementation() -> Kind {
    Kind::One(vec![
        choice("none", ("None", "未対応"), Some(0)),
        choice("planned", ("Planned", "計画中"), Some(0)),
        choice("partial", ("Partial", "一部対応"), Some(500)),
        choice("in_place", ("In place", "対応済み（運用中）"), Some(800)),
        choice(
            "reviewed",
            ("Reviewed", "対応済み（定期見直しあり）"),
            Some(1000),
        ),
    ])
}

fn duty() -> Kind {
    Kind::One(vec![
        choice("met", ("Met", "充足"), Some(1000)),
        choice("deficient", ("Deficient", "一部不備"), Some(500)),
        choice("not_met", ("Not met", "未充足"), Some(0)),
    ])
}

fn yes_no() -> Kind {
    let (yes, no) = (("Yes", "はい"), ("No", "いいえ"));
    Kind::One(vec![choice("yes", yes, None), choice("no", no, None)])
}

fn roles() -> Kind {
    Kind::Many(vec![
        choice("developer", ("Developer", "AI開発者"), None),
        choice("user", ("Business user", "AI利用者"), None),
        choice("neither", ("Neither", "いずれでもない"), None),
    ])
}

fn number() -> Kind {
    Kind::Number {
        min: Some("0".parse().unwrap()),
        max: Some("1000".parse().unwrap()),
        unit: words("systems", "件"),
    }
}

fn question(id: &str, text: (&str, &str), kind: Kind, force: Option<Force>) -> Question {
    Question {
        id: QuestionId::new(id).unwrap(),
        section: SectionIndex(0),
        questionnaire: 0,
        text: words(text.0, text.1),
        why: words("Because somebody must stop it.", "止める者が必要なため。"),
        judge: words("Ask two people.", "2名に尋ねてください。"),
        evidence: Lines {
            en: vec!["Register".to_owned()],
            ja: vec!["AI台帳".to_owned()],
        },
        action: words("Write it down.", "文書化する（例）"),
        kind,
        scale: None,
        weight: Weight::new(3).unwrap(),
        core: force == Some(Force::Binding) || id == "G-01",
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

/// The first option of an earlier question.
fn yes(at: usize) -> Condition {
    Condition::AnyOf(vec![vec![Clause::Reads {
        question: QuestionIndex(at),
        test: Test::Any(vec![0]),
    }]])
}

fn scope() -> Vec<Question> {
    let of = |id, text, kind| question(id, text, kind, None);
    vec![
        of(
            "S-AI",
            ("Do you use AI?", "AIを利用していますか。"),
            yes_no(),
        ),
        of(
            "S-DATA",
            ("Personal data?", "個人データを扱いますか。"),
            yes_no(),
        ),
        of("S-ROLE", ("Which roles?", "どの立場ですか。"), roles()),
        of("S-COUNT", ("How many?", "何件ですか。"), number()),
        of("S-SINCE", ("Since when?", "いつからですか。"), Kind::Date),
        of("S-WHAT", ("What for?", "何に使いますか。"), Kind::Text),
    ]
}

fn governance() -> Vec<Question> {
    let of = |id, text, kind, force| question(id, text, kind, Some(force));
    let register = ("Is there a register?", "AI台帳がありますか。");
    let board = ("Is the board told?", "取締役会に報告していますか。");
    let transfer = ("Is the transfer settled?", "提供の根拠を整理していますか。");
    vec![
        of("G-01", register, implementation(), Force::Voluntary),
        Question {
            when: yes(0),
            ..of("G-02", board, implementation(), Force::Supervisory)
        },
        Question {
            when: yes(1),
            ..of("G-03", transfer, duty(), Force::Binding)
        },
    ]
}

fn operation() -> Vec<Question> {
    let of = |id, text| question(id, text, implementation(), Some(Force::Voluntary));
    vec![
        of(
            "T-01",
            (
                "Can one person stop it?",
                "停止を判断できる責任者がいますか。",
            ),
        ),
        of("T-02", ("Is it watched?", "監視していますか。")),
    ]
}

fn sections() -> Vec<(&'static str, Level, Vec<Question>)> {
    vec![
        ("scope", Level::Organisation, scope()),
        ("governance", Level::Organisation, governance()),
        ("operation", Level::System, operation()),
    ]
}

fn method() -> Method {
    let band = |id: &str, title: (&str, &str), from| Band {
        id: BandId::new(id).unwrap(),
        title: words(title.0, title.1),
        from: Credit::from_thousandths(from).unwrap(),
    };
    Method {
        bands: vec![
            band("established", ("Established", "対応済み"), 800),
            band("mostly", ("Mostly in place", "概ね対応"), 650),
            band("partly", ("Partly in place", "一部対応"), 350),
            band("early", ("Early", "初期段階"), 0),
        ],
        tiers: vec![Tier {
            id: TierId::new("standard").unwrap(),
            title: words("Standard", "標準"),
            target: OptionId::new("in_place").unwrap(),
            when: Condition::Always,
        }],
        ..Method::default()
    }
}

/// The content: six scope questions, three on the organisation, two on the system.
pub(crate) fn content() -> Arc<Content> {
    let mut content = Content {
        questionnaires: vec![Questionnaire {
            id: QuestionnaireId::new("firm").unwrap(),
            version: [1, 0, 0],
            title: words("Firm", "当社"),
            summary: words("A small one", "小さな点検票"),
            as_of: jiff::civil::date(2026, 11, 22),
            review_by: jiff::civil::date(2027, 3, 31),
            extends: Vec::new(),
            shipped: false,
        }],
        method: method(),
        ..Content::default()
    };
    for (at, (id, about, questions)) in sections().into_iter().enumerate() {
        let first = content.questions.len();
        content.sections.push(Section {
            id: SectionId::new(id).unwrap(),
            title: words(id, id),
            intro: Words::default(),
            about,
            scope: id == "scope",
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
    Arc::new(content)
}

/// A moment on 22 November 2026 in Tokyo, so many seconds after half past nine.
pub(crate) fn at(seconds: i32) -> Moment {
    let start = jiff::civil::date(2026, 11, 22).at(9, 30, 0, 0);
    let local = start
        .checked_add(jiff::Span::new().seconds(seconds))
        .unwrap();
    Moment::new(local, 540).unwrap()
}

/// The first line of a log of this content.
pub(crate) fn started(name: &str) -> Event {
    Event::Started(Started {
        name: name.to_owned(),
        organisation: None,
        department: None,
        period: None,
        language: Language::En,
        depth: Depth::Full,
        level: None,
        files: vec![UsedFile {
            id: "firm".to_owned(),
            version: "1.0.0".to_owned(),
            sha256: Digest::of(b"firm"),
        }],
    })
}

/// A log of these events after the first line, ten seconds apart.
pub(crate) fn log(events: Vec<Event>) -> Vec<Line> {
    let mut state = State::default();
    let mut seconds = 0;
    std::iter::once(started("Chat assistant"))
        .chain(events)
        .map(|event| {
            seconds += 10;
            state.record(at(seconds), "sato", event)
        })
        .collect()
}
