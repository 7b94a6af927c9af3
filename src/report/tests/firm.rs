//! A small content and an assessment of it, built by hand for the tests of the report: the worked
//! example as the system's questions, an organisation that is finished, law that is not asked.

use crate::{
    assessment::{Event, Line, State},
    i18n::Language,
    questionnaire::{
        Citation, Confidence, Content, Crosswalk, Depth, FileStamp, Force, Framework, FrameworkId,
        FrameworkIndex, Item, ItemId, Kind, Level, Method, Nature, Principle, PrincipleId,
        PrincipleIndex, Question, Questionnaire, QuestionnaireId, Source, SourceId, SourceIndex,
        Standings, Status, Words,
        fixture::{self, add, any_of, duty, implementation, only, words, yes_no},
    },
    report::{Report, Subject},
    scoring::{Frame, Score, score},
};

fn question(id: &str, kind: Kind, force: Option<Force>, weight: u8) -> Question {
    Question {
        text: words(
            &format!("Is {id} done and shown?"),
            &format!("{id}を実施し、示せますか。"),
        ),
        action: words(&format!("Write {id} down."), &format!("{id}を文書化する。")),
        principles: if force.is_some() {
            vec![PrincipleIndex(0)]
        } else {
            Vec::new()
        },
        sources: vec![Citation {
            source: SourceIndex(0),
            at: Some("C 7)③".to_owned()),
        }],
        crosswalk: vec![Crosswalk {
            framework: FrameworkIndex(0),
            items: vec![0],
        }],
        ..fixture::question(id, kind, force, weight)
    }
}

/// The worked example of the scoring rules: S and Q1 to Q6, the latter read at `s`.
fn example(s: usize) -> Vec<Question> {
    let scored = |id, force, weight| question(id, implementation(), Some(force), weight);
    let mut q5 = scored("Q5", Force::Voluntary, 2);
    q5.when = only(any_of(s, &[0]));
    vec![
        scored("Q1", Force::Supervisory, 3),
        scored("Q2", Force::Voluntary, 2),
        scored("Q3", Force::Voluntary, 1),
        scored("Q4", Force::Voluntary, 4),
        q5,
        question("Q6", duty(), Some(Force::Binding), 5),
    ]
}

fn bare() -> Content {
    Content {
        questionnaires: vec![Questionnaire {
            id: QuestionnaireId::new("cross-sector").unwrap(),
            version: [2026, 11, 0],
            title: words("Cross-sector baseline", "共通点検票"),
            summary: Words::default(),
            as_of: jiff::civil::date(2026, 11, 22),
            review_by: jiff::civil::date(2027, 3, 31),
            extends: Vec::new(),
            shipped: true,
        }],
        method: method(),
        sources: sources(),
        files: ["method", "sources", "cross-sector"]
            .map(|id| FileStamp {
                id: id.to_owned(),
                version: "2026.11.0".to_owned(),
                sha256: "0".repeat(64),
            })
            .into(),
        ..Content::default()
    }
}

/// The worked example alone.
pub(super) fn worked_example() -> Content {
    let mut content = bare();
    let scope = vec![question("S", yes_no(), None, 1)];
    add(
        &mut content,
        "scope",
        words("Scope", "適用範囲"),
        Level::System,
        scope,
    );
    add(
        &mut content,
        "one",
        words("One", "区分一"),
        Level::System,
        example(0),
    );
    content
}

/// An organisation beside the worked example.
pub(super) fn firm() -> Content {
    let mut content = bare();
    let scope = |id| vec![question(id, yes_no(), None, 1)];
    let mut abroad = question("G3", duty(), Some(Force::Binding), 5);
    abroad.when = only(any_of(0, &[0]));
    let mut effort = question("G4", duty(), Some(Force::Binding), 3);
    effort.sources.push(Citation {
        source: SourceIndex(1),
        at: None,
    });
    effort.nature = Nature::Effort;
    let governance = vec![
        question("G1", implementation(), Some(Force::Supervisory), 3),
        question("G2", implementation(), Some(Force::Voluntary), 1),
        abroad,
        effort,
    ];
    add(
        &mut content,
        "scope-firm",
        words("The firm", "組織の範囲"),
        Level::Organisation,
        scope("F"),
    );
    add(
        &mut content,
        "scope-system",
        words("The system", "システムの範囲"),
        Level::System,
        scope("S"),
    );
    add(
        &mut content,
        "governance",
        words("Governance", "ガバナンス"),
        Level::Organisation,
        governance,
    );
    add(
        &mut content,
        "one",
        words("Operation", "運用"),
        Level::System,
        example(1),
    );
    content
}

fn method() -> Method {
    let item = |id: &str| Item {
        id: ItemId::new(id).unwrap(),
        title: words("Roles", "役割"),
    };
    Method {
        version: [2026, 11, 0],
        principles: vec![Principle {
            id: PrincipleId::new("accountability").unwrap(),
            title: words("Accountability", "アカウンタビリティ"),
        }],
        frameworks: vec![Framework {
            id: FrameworkId::new("nist-ai-rmf").unwrap(),
            title: words("NIST AI RMF", "NIST AI RMF"),
            items: vec![item("GOVERN 1.6"), item("GOVERN 2.1")],
        }],
        ..fixture::method()
    }
}

fn sources() -> Vec<Source> {
    let source = |id: &str, en, ja, status| Source {
        id: SourceId::new(id).unwrap(),
        title: words(en, ja),
        issuer: words("Ministry", "省"),
        binds: words("Businesses", "事業者"),
        version: Some("1.2".to_owned()),
        date: None,
        effective: (status == Status::NotYetInForce).then(|| jiff::civil::date(2027, 4, 1)),
        force: (status == Status::InForce).then_some(Force::Binding),
        url: Some("https://example.jp/a_b".to_owned()),
        status,
        confidence: Confidence::Primary,
        verified_on: jiff::civil::date(2026, 11, 20),
        note: Words::default(),
        shipped: true,
    };
    vec![
        source(
            "agb12",
            "AI Guidelines for Business",
            "AI事業者ガイドライン",
            Status::InForce,
        ),
        source("appi26", "Amended Act", "改正法", Status::NotYetInForce),
    ]
}

/// An assessment with its log.
pub(super) struct Assessment {
    pub(super) content: Content,
    pub(super) state: State,
    pub(super) lines: Vec<Line>,
    pub(super) frame: Frame,
}

impl Assessment {
    /// Begins one of this content.
    pub(super) fn of(content: Content, name: &str) -> Self {
        let mut assessment = Self {
            content,
            state: State::default(),
            lines: Vec::new(),
            frame: Frame::default(),
        };
        let name = serde_json::Value::from(name);
        assessment.record("sato", &format!(r#"{{"kind":"started","name":{name},"organisation":"Example K.K.","language":"en","depth":"full","files":[]}}"#));
        assessment
    }

    /// Records an event written as JSON; each line a minute after the one before.
    pub(super) fn record(&mut self, by: &str, event: &str) {
        let event = Event::parse(event).unwrap();
        let minute = self.lines.len();
        let at = format!(
            "2026-11-22T{:02}:{:02}:00+09:00",
            9 + minute / 60,
            minute % 60
        );
        let line = self.state.record(at.parse().unwrap(), by, event);
        self.lines.push(line);
    }

    /// Records answers by option id.
    pub(super) fn answer(&mut self, answers: &[(&str, &str)]) {
        for (question, option) in answers {
            self.record(
                "sato",
                &format!(r#"{{"kind":"answered","question":"{question}","value":"{option}"}}"#),
            );
        }
    }

    /// What is read from it, given to a test.
    pub(super) fn with<T>(&self, read: impl FnOnce(Subject<'_>) -> T) -> T {
        let standings: Standings = self.state.standings(&self.content);
        let score: Score = score(&self.content, &standings, self.frame);
        read(Subject {
            id: "2026-11-22-example",
            content: &self.content,
            state: &self.state,
            lines: &self.lines,
            standings: &standings,
            score: &score,
        })
    }

    /// Its report.
    pub(super) fn report(&self, language: Language) -> Report {
        self.with(|subject| Report::of(subject, language))
    }
}

/// The worked example answered as it is told.
pub(super) fn worked() -> Assessment {
    let mut assessment = Assessment::of(worked_example(), "Example");
    answer_example(&mut assessment);
    assessment
}

fn answer_example(assessment: &mut Assessment) {
    assessment.answer(&[("Q1", "partial"), ("Q2", "reviewed"), ("Q6", "deficient")]);
    assessment.record(
        "sato",
        r#"{"kind":"answered","question":"Q4","status":"not_applicable","reason":"No such use."}"#,
    );
}

/// The firm: the organisation finished, the system as in the worked example, one of everything.
pub(super) fn filled() -> Assessment {
    let mut assessment = Assessment::of(firm(), "与信 Credit scoring");
    assessment.answer(&[
        ("F", "no"),
        ("G1", "partial"),
        ("G2", "in_place"),
        ("G4", "not_met"),
    ]);
    answer_example(&mut assessment);
    let head = assessment.state.head();
    assessment.record(
        "suzuki",
        r#"{"kind":"noted","question":"Q1","text":"Two departments.\nThe others follow in May."}"#,
    );
    assessment.record("suzuki", r#"{"kind":"evidence_added","id":"E-001","title":"AI policy v2","at":"https://example.jp/policy","doc_no":"A-12","expires":"2026-11-21"}"#);
    assessment.record(
        "suzuki",
        r#"{"kind":"evidence_linked","id":"E-001","question":"Q2"}"#,
    );
    assessment.record("suzuki", r#"{"kind":"flagged","question":"Q2","on":true}"#);
    assessment.record("suzuki", r#"{"kind":"assigned","question":"Q1","owner":"Tanaka","department":"Risk","due":"2027-01-31"}"#);
    assessment.record(
        "suzuki",
        r#"{"kind":"action","question":"Q1","text":"List every model.","status":"doing"}"#,
    );
    assessment.record("suzuki", r#"{"kind":"reviewed","question":"G1","seq":3,"verdict":"confirmed","method":"inspection","comment":"Seen."}"#);
    assessment.record("ito", &format!(r#"{{"kind":"signed","role":"approved","name":"Ito","title":"CRO","head":"{head}","interim":true}}"#));
    assessment.answer(&[("G2", "reviewed")]);
    assessment
}

/// The frame of a quick scan.
pub(super) const fn quick() -> Frame {
    Frame {
        depth: Depth::Quick,
        level: None,
    }
}
