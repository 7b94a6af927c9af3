//! A small questionnaire with long texts, and the interface over an assessment that is answered
//! with it, on every screen.

use std::{borrow::Cow, sync::Arc};

use crate::{
    app::{
        Action, App, Count, Effect, ListedLevel, ListedSection, Listing, Message, Motion, Offer,
        Opened, Outcome, SectionResult, Start, Wanted, keymap,
    },
    assessment::{AssessmentId, Digest, Event, Line, Moment, Started, State, UsedFile, link},
    i18n::Language,
    questionnaire::{Content, Depth, Document, Level, QuestionnaireId, Words, load_document},
    report::Stage,
    store::Catalogue,
};

/// The content of `paper.toml` with the shipped method and sources.
pub(super) fn content() -> Arc<Content> {
    let document = Document {
        name: "paper.toml".to_owned(),
        text: Cow::Borrowed(include_str!("paper.toml")),
        shipped: false,
        sha256: Digest::of(b"paper").to_string(),
    };
    let loaded = load_document(&Catalogue::shipped(), document);
    let findings: Vec<_> = loaded
        .findings
        .iter()
        .map(|finding| &finding.kind)
        .collect();
    Arc::new(loaded.content.unwrap_or_else(|| panic!("{findings:?}")))
}

fn words(en: &str, ja: &str) -> Words {
    Words {
        en: en.to_owned(),
        ja: ja.to_owned(),
    }
}

fn at(seconds: i32) -> Moment {
    let start = jiff::civil::date(2026, 11, 22).at(14, 2, 0, 0);
    Moment::new(
        start
            .checked_add(jiff::Span::new().seconds(seconds))
            .unwrap(),
        540,
    )
    .unwrap()
}

fn id() -> AssessmentId {
    AssessmentId::parse("2026-11-22-retail-credit-scoring").unwrap()
}

/// The interface, and what it has written.
pub(super) struct Desk {
    pub(super) app: App,
    content: Arc<Content>,
    lines: Vec<Line>,
}

impl Desk {
    /// At the list, which is being read.
    pub(super) fn new(language: Language) -> Self {
        let (app, _) = App::new(Start {
            language: Some(language),
            fallback: language,
            now: at(0),
            by: "sato".to_owned(),
            open: None,
        });
        Self {
            app,
            content: content(),
            lines: Vec::new(),
        }
    }

    /// Open, at the first question.
    pub(super) fn open(language: Language) -> Self {
        let mut desk = Self::new(language);
        let mut state = State::default();
        let name = match language {
            Language::En => "Retail credit scoring",
            Language::Ja => "個人向け与信スコアリング",
        };
        let started = Event::Started(Started {
            name: name.to_owned(),
            organisation: None,
            department: None,
            period: Some("2026年度".to_owned()),
            language,
            depth: Depth::Full,
            level: None,
            files: vec![UsedFile {
                id: "paper".to_owned(),
                version: "1.0.0".to_owned(),
                sha256: Digest::of(b"paper"),
            }],
        });
        desk.lines = vec![state.record(at(0), "sato", started)];
        let opened = desk.opened();
        desk.say(Message::Outcome(opened));
        desk
    }

    fn opened(&self) -> Outcome {
        Outcome::Opened(Box::new(Opened {
            id: id(),
            content: Arc::clone(&self.content),
            lines: self.lines.clone(),
            by: "sato".to_owned(),
            read_only: None,
            newer_content: false,
        }))
    }

    /// At what changed since an assessment of which nothing was answered.
    pub(super) fn compared(mut self) -> Self {
        let other = Outcome::Read(
            Box::new(Opened {
                id: AssessmentId::parse("2025-11-22-retail-credit-scoring").unwrap(),
                content: Arc::clone(&self.content),
                lines: self.lines.iter().take(1).cloned().collect(),
                by: "sato".to_owned(),
                read_only: None,
                newer_content: false,
            }),
            Wanted::Comparison,
        );
        self.act(Action::Summary).say(Message::Outcome(other));
        self
    }

    /// Says something, and carries out what comes of it.
    pub(super) fn say(&mut self, message: Message) -> &mut Self {
        let effects = self.app.update(message);
        for effect in effects {
            if let Some(outcome) = self.outcome(effect) {
                self.say(Message::Outcome(outcome));
            }
        }
        self
    }

    fn outcome(&mut self, effect: Effect) -> Option<Outcome> {
        Some(match effect {
            Effect::Append(lines) => {
                self.lines.extend(lines);
                Outcome::Saved {
                    seq: self.lines.last()?.seq,
                }
            }
            Effect::Open { .. } | Effect::Create(_) => self.opened(),
            Effect::Offer => Outcome::Offered(offers()),
            Effect::Count { questionnaires } => Outcome::Counted(Count {
                questionnaires,
                full: 84,
                quick: 27,
            }),
            Effect::HashEvidence { at } => Outcome::Hashed {
                unread: None,
                sha256: Some(Digest::of(at.as_bytes())),
                at,
            },
            _ => return None,
        })
    }

    /// A command.
    pub(super) fn act(&mut self, action: Action) -> &mut Self {
        self.say(Message::Do(action))
    }

    /// A text typed.
    pub(super) fn write(&mut self, text: &str) -> &mut Self {
        self.say(Message::Type(text.to_owned()))
    }

    /// Answers with the options of these numbers, counted from 1.
    pub(super) fn answer(&mut self, numbers: &[usize]) -> &mut Self {
        for number in numbers {
            self.say(Message::Answer(number - 1));
        }
        self
    }

    /// The scope answered; at the first scored question.
    pub(super) fn scoped(language: Language) -> Self {
        let mut desk = Self::open(language);
        desk.say(Message::AnswerSeveral(vec![1, 2]))
            .answer(&[1])
            .say(Message::AnswerTyped("2024-04-01".to_owned()));
        desk
    }

    /// Everything answered, with a note, evidence, an owner and a flag.
    pub(super) fn answered(language: Language) -> Self {
        let mut desk = Self::scoped(language);
        desk.act(Action::Note).write(match language {
            Language::En => "Two vendor models are missing; the list is with procurement.",
            Language::Ja => "委託先のモデル2件が未登録。一覧は調達部が保有。",
        });
        desk.act(Action::Back)
            .act(Action::Evidence)
            .act(Action::AddEvidence);
        desk.write("Inventory 2026-10.xlsx")
            .act(Action::NextField)
            .write("shared/inventory.xlsx");
        desk.act(Action::Submit)
            .act(Action::Back)
            .act(Action::Assign)
            .write("Tanaka");
        desk.act(Action::NextField).write(match language {
            Language::En => "Risk management",
            Language::Ja => "リスク統括部",
        });
        desk.act(Action::NextField)
            .write("2027-01-31")
            .act(Action::Submit);
        desk.act(Action::Flag).answer(&[3, 2, 1]);
        desk
    }

    /// At the result of a system whose organisation answers elsewhere.
    pub(super) fn linked(language: Language) -> Self {
        Self::linked_as_far_as(language, |_| true)
    }

    /// At the result where another assessment answers these questions of the organisation.
    pub(super) fn linked_as_far_as(language: Language, takes: fn(&str) -> bool) -> Self {
        let firm = Self::answered(language);
        let taken = link(
            &AssessmentId::parse("2026-04-01-firm").unwrap(),
            &State::of(&firm.lines),
            &firm.content,
            &firm.content,
        );
        let taken = taken.map(|mut taken| {
            if let Some(answers) = taken.answers.as_object_mut() {
                answers.retain(|question, _| takes(question));
            }
            taken
        });
        let mut desk = Self::open(language);
        let mut state = State::of(&desk.lines);
        let linked = state.record(at(0), "sato", Event::Linked(taken.unwrap()));
        desk.lines.push(linked);
        let opened = desk.opened();
        desk.say(Message::Outcome(opened));
        desk.answer(&[2]).act(Action::Summary);
        desk
    }

    /// A key without anything held.
    pub(super) fn press(&mut self, press: keymap::Press) {
        if let Some(message) = keymap::message(self.app.keymap(), self.app.context(), press) {
            self.say(message);
        }
    }

    /// A list of two, one of which cannot be read.
    pub(super) fn listed(language: Language) -> Self {
        let mut desk = Self::new(language);
        desk.say(Message::Outcome(Outcome::Listed(vec![
            listing(language),
            unreadable(),
        ])));
        desk.say(Message::Move(Motion::First));
        desk
    }
}

fn offers() -> Vec<Offer> {
    let offer = |id: &str, title: Words, baseline| Offer {
        id: QuestionnaireId::new(id).unwrap(),
        title,
        summary: Words::default(),
        baseline,
        fault: None,
    };
    vec![
        offer(
            "cross-sector",
            words("Cross-sector baseline", "業種共通"),
            true,
        ),
        offer("finance", words("Finance", "金融"), false),
        offer("healthcare", words("Healthcare", "医療"), false),
    ]
}

fn listing(language: Language) -> Listing {
    let (partly, established) = (
        words("Partly in place", "一部対応"),
        words("Established", "対応済み"),
    );
    Listing {
        id: id(),
        name: words("Retail credit scoring", "個人向け与信スコアリング")
            .get(language)
            .to_owned(),
        organisation: Some(words("Aoba Bank", "青葉銀行").get(language).to_owned()),
        department: None,
        period: Some("2026年度".to_owned()),
        questionnaires: [
            ("cross-sector", words("Cross-sector baseline", "業種共通")),
            ("finance", words("Finance", "金融")),
        ]
        .map(|(id, title)| (QuestionnaireId::new(id).unwrap(), title))
        .to_vec(),
        depth: Depth::Full,
        level: None,
        organisation_from: None,
        answered: 34,
        applicable: 84,
        stage: Stage::default(),
        law_open: 3,
        law_unanswered: 1,
        levels: vec![
            ListedLevel {
                level: Level::Organisation,
                band: None,
                range: Some((partly.clone(), established)),
                provisional: true,
            },
            ListedLevel {
                level: Level::System,
                band: Some(partly),
                range: None,
                provisional: false,
            },
        ],
        sections: sections(),
        due: vec![(
            jiff::civil::date(2026, 12, 15),
            "FIN-PII-02".to_owned(),
            Some("法務部".to_owned()),
        )],
        changed: Some(at(0)),
        fault: None,
    }
}

fn sections() -> Vec<ListedSection> {
    let section = |en: &str, ja: &str, answered, applicable| ListedSection {
        title: words(en, ja),
        answered,
        applicable,
        result: Some(SectionResult {
            level: Level::Organisation,
            attained: None,
        }),
    };
    vec![
        section("Scope", "適用範囲", 9, 9),
        section("Governance", "ガバナンス", 11, 14),
        section("Explainability", "説明可能性", 0, 9),
    ]
}

fn unreadable() -> Listing {
    Listing {
        id: AssessmentId::parse("2025-11-01-old").unwrap(),
        name: "2025-11-01-old".to_owned(),
        fault: Some(
            "Line 7 of the log is damaged; `tenken verify 2025-11-01-old` says more.".to_owned(),
        ),
        organisation: None,
        department: None,
        period: None,
        questionnaires: Vec::new(),
        levels: Vec::new(),
        sections: Vec::new(),
        due: Vec::new(),
        ..listing(Language::En)
    }
}
