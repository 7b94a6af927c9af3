//! A small content built by hand, with every kind of question, for tests of the interface. It is
//! small enough that every count in a test can be checked by hand, and changes with no
//! questionnaire.

use std::sync::Arc;

use crate::{
    assessment::{Digest, Event, Line, Moment, Started, State, UsedFile},
    i18n::Language,
    questionnaire::{
        Content, Contradicts, Depth, Force, Kind, Level, Lines, Question, Questionnaire,
        QuestionnaireId,
        fixture::{self, add, any_of, choice, duty, implementation, method, only, words, yes_no},
    },
};

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
        text: words(text.0, text.1),
        why: words("Because somebody must stop it.", "止める者が必要なため。"),
        judge: words("Ask two people.", "2名に尋ねてください。"),
        evidence: Lines {
            en: vec!["Register".to_owned()],
            ja: vec!["AI台帳".to_owned()],
        },
        action: words("Write it down.", "文書化する（例）"),
        core: force == Some(Force::Binding) || id == "G-01",
        ..fixture::question(id, kind, force, 3)
    }
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
        Question {
            contradicts: vec![Contradicts {
                option: 0,
                when: only(any_of(0, &[1])),
            }],
            ..of("S-ROLE", ("Which roles?", "どの立場ですか。"), roles())
        },
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
            when: only(any_of(0, &[0])),
            ..of("G-02", board, implementation(), Force::Supervisory)
        },
        Question {
            when: only(any_of(1, &[0])),
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

/// The content: six scope questions (no developer without AI), three on the organisation, two on the system.
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
    for (id, about, questions) in sections() {
        add(&mut content, id, words(id, id), about, questions);
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
