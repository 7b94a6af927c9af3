//! An outside for tests: a log in memory, a list of one assessment, reports that go nowhere. And key
//! scripts: `1 2 n メモ <esc>` presses `1`, `2` and `n`, types メモ and presses Esc.

use super::firm;
use crate::{
    app::{
        App, Count, Effect, ListedSection, Listing, Message, Motion, Offer, Opened, Outcome,
        ReadOnly, Runner, SectionResult, Start, Wanted,
        keymap::{self, Key, Press},
    },
    assessment::{AssessmentId, Digest, Line, Moment, State},
    i18n::Language,
    questionnaire::{Depth, Level, QuestionnaireId, fixture::words},
    report::Stage,
};

/// The outside.
#[derive(Debug)]
pub(crate) struct Desk {
    /// What is on the disk.
    pub(crate) log: Vec<Line>,
    /// Who answers.
    pub(crate) by: String,
    /// Whether writing fails.
    pub(crate) full: bool,
    /// Whether writing takes until it is waited for.
    pub(crate) slow: bool,
    /// Whether last year's assessment stands in the list too.
    pub(crate) years: bool,
    /// Why the assessment is only read.
    pub(crate) read_only: Option<ReadOnly>,
    /// Every effect but appending, in order.
    pub(crate) done: Vec<Effect>,
    waiting: Vec<Line>,
    seconds: std::cell::Cell<i32>,
}

pub(crate) fn id() -> AssessmentId {
    AssessmentId::parse("2026-11-22-chat-assistant").unwrap()
}

pub(crate) fn last_year() -> AssessmentId {
    AssessmentId::parse("2025-11-22-chat-assistant").unwrap()
}

impl Desk {
    pub(crate) fn new(log: Vec<Line>) -> Self {
        Self {
            log,
            by: "sato".to_owned(),
            full: false,
            slow: false,
            years: false,
            read_only: None,
            done: Vec::new(),
            waiting: Vec::new(),
            seconds: std::cell::Cell::new(1000),
        }
    }

    fn opened(&self) -> Outcome {
        Outcome::Opened(Box::new(Opened {
            id: id(),
            content: firm::content(),
            lines: self.log.clone(),
            by: self.by.clone(),
            read_only: self.read_only.clone(),
            newer_content: false,
        }))
    }

    /// Last year's assessment: nothing of it was answered.
    fn last_year(wanted: Wanted) -> Outcome {
        Outcome::Read(
            Box::new(Opened {
                id: last_year(),
                content: firm::content(),
                lines: firm::log(Vec::new()),
                by: "sato".to_owned(),
                read_only: None,
                newer_content: false,
            }),
            wanted,
        )
    }

    /// This year's assessment and last year's.
    pub(crate) fn two_years(&self) -> Outcome {
        let last = Listing {
            id: last_year(),
            name: "Last year's".to_owned(),
            ..self.listing()
        };
        Outcome::Listed(vec![self.listing(), last])
    }

    /// What this year's assessment is called.
    pub(crate) fn name(&self) -> String {
        State::of(&self.log).about().name.clone()
    }

    fn listing(&self) -> Listing {
        let state = State::of(&self.log);
        Listing {
            id: id(),
            name: self.name(),
            organisation: None,
            department: None,
            period: None,
            questionnaires: vec![(QuestionnaireId::new("firm").unwrap(), words("Firm", "当社"))],
            depth: Depth::Full,
            level: None,
            organisation_from: None,
            answered: 0,
            applicable: 9,
            stage: Stage::default(),
            law_open: 0,
            law_unanswered: 0,
            levels: Vec::new(),
            sections: vec![ListedSection {
                title: words("Governance", "組織"),
                answered: 1,
                applicable: 3,
                result: Some(SectionResult {
                    level: Level::Organisation,
                    attained: None,
                }),
            }],
            due: Vec::new(),
            changed: state.changed(),
            fault: None,
        }
    }

    fn write(&mut self, lines: Vec<Line>) -> Vec<Outcome> {
        self.waiting.extend(lines);
        if self.slow {
            return Vec::new();
        }
        self.written()
    }

    /// Whether nothing is on its way to the disk.
    pub(crate) fn rests(&self) -> bool {
        self.waiting.is_empty()
    }

    /// What is on its way to the disk, by question, each once.
    pub(crate) fn heard(&self) -> Vec<String> {
        let mut subjects: Vec<String> = Vec::new();
        for line in &self.waiting {
            let subject = line.event.subject();
            if !subjects.iter().any(|named| named == subject) {
                subjects.push(subject.to_owned());
            }
        }
        subjects
    }

    fn written(&mut self) -> Vec<Outcome> {
        if self.full {
            let sentence = "the disk is full".to_owned();
            return vec![Outcome::SaveFailed { sentence }];
        }
        self.log.append(&mut self.waiting);
        let seq = self.log.last().map_or(0, |line| line.seq);
        vec![Outcome::Saved { seq }]
    }

    fn firm() -> QuestionnaireId {
        QuestionnaireId::new("firm").unwrap()
    }
}

impl Runner for Desk {
    fn perform(&mut self, effect: Effect, _: Language) -> Vec<Outcome> {
        if !matches!(effect, Effect::Append(_)) {
            self.done.push(effect.clone());
        }
        match effect {
            Effect::List if self.log.is_empty() => vec![Outcome::Listed(Vec::new())],
            Effect::List if self.years => vec![self.two_years()],
            Effect::List | Effect::Rename { .. } => vec![Outcome::Listed(vec![self.listing()])],
            Effect::Read { wanted, .. } => vec![Self::last_year(wanted)],
            Effect::Offer => vec![Outcome::Offered(vec![Offer {
                id: Self::firm(),
                title: words("Firm", "当社"),
                summary: words("A small one", "小さな点検票"),
                baseline: true,
                fault: None,
            }])],
            Effect::Count { questionnaires } => vec![Outcome::Counted(Count {
                questionnaires,
                full: 11,
                quick: 4,
            })],
            Effect::GoBy { by } => {
                self.by.clone_from(&by);
                vec![Outcome::GoesBy { by, kept: None }]
            }
            Effect::Create(draft) => {
                self.by = draft.by.clone().unwrap_or_else(|| self.by.clone());
                self.log = firm::log(Vec::new());
                let mut state = State::default();
                let line = state.record(firm::at(0), "sato", firm::started(&draft.name));
                self.log = vec![line];
                vec![self.opened()]
            }
            Effect::Open { .. } => vec![self.opened()],
            Effect::Append(lines) => self.write(lines),
            Effect::Retry => self.write(Vec::new()),
            Effect::Bin { id } => vec![Outcome::Binned { id }],
            Effect::Restore { id } => vec![Outcome::Restored { id }],
            Effect::WriteReport { path, .. } => vec![Outcome::Wrote { path }],
            Effect::Print { .. } => vec![Outcome::Printed],
            // A file that is never read to its end.
            Effect::HashEvidence { at } if at.contains("slow") => Vec::new(),
            Effect::HashEvidence { at } => vec![Outcome::Hashed {
                sha256: (!at.contains("gone")).then(|| Digest::of(at.as_bytes())),
                unread: at.contains("gone").then(|| "no such file".to_owned()),
                at,
            }],
            Effect::OpenEditor { text } => vec![Outcome::Edited {
                text: format!("{text}!"),
            }],
            Effect::Close => {
                assert!(
                    self.rests(),
                    "an assessment is closed with lines on their way"
                );
                Vec::new()
            }
            Effect::Quit => Vec::new(),
        }
    }

    fn poll(&mut self) -> Vec<Outcome> {
        Vec::new()
    }

    fn settle(&mut self) -> Vec<Outcome> {
        if self.rests() {
            return Vec::new();
        }
        self.written()
    }

    fn finish(&mut self) -> Vec<Outcome> {
        self.settle()
    }

    fn now(&self) -> Moment {
        self.seconds.set(self.seconds.get() + 10);
        firm::at(self.seconds.get())
    }
}

/// The interface with its outside.
#[derive(Debug)]
pub(crate) struct Bench {
    pub(crate) app: App,
    pub(crate) desk: Desk,
}

impl Bench {
    /// At the list.
    pub(crate) fn home(log: Vec<Line>) -> Self {
        Self::start(Desk::new(log), None)
    }

    /// At a question of an assessment with this log.
    pub(crate) fn open(log: Vec<Line>) -> Self {
        Self::start(Desk::new(log), Some(id()))
    }

    pub(crate) fn start(desk: Desk, open: Option<AssessmentId>) -> Self {
        let (app, effects) = App::new(Start {
            language: None,
            fallback: Language::En,
            now: firm::at(0),
            by: "sato".to_owned(),
            open,
        });
        let mut bench = Self { app, desk };
        bench.perform(effects);
        bench
    }

    /// Carries effects out until nothing more comes of them.
    pub(crate) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            for outcome in self.desk.perform(effect, self.app.language()) {
                let more = self.app.update(Message::Outcome(outcome));
                self.perform(more);
            }
        }
    }

    /// Says something to the interface.
    pub(crate) fn say(&mut self, message: Message) {
        let now = self.desk.now();
        let effects = self.app.update(Message::Now(now));
        self.perform(effects);
        let effects = self.app.update(message);
        self.perform(effects);
    }

    /// The disk gets on with what is on its way.
    pub(crate) fn settle(&mut self) {
        for outcome in self.desk.settle() {
            let more = self.app.update(Message::Outcome(outcome));
            self.perform(more);
        }
    }

    /// Presses the keys of a script.
    pub(crate) fn press(&mut self, script: &str) -> &mut Self {
        for token in script.split_whitespace() {
            match token
                .strip_prefix('<')
                .and_then(|name| name.strip_suffix('>'))
            {
                Some(name) => self.key(named(name)),
                None => {
                    for typed in token.chars() {
                        self.key(Press::plain(Key::Char(typed)));
                    }
                }
            }
        }
        self
    }

    fn key(&mut self, press: Press) {
        if let Some(message) = keymap::message(self.app.keymap(), self.app.context(), press) {
            self.say(message);
        }
    }

    /// The id of the present question.
    pub(crate) fn here(&self) -> &str {
        self.app
            .session()
            .and_then(|session| session.question())
            .map_or("", |question| question.id.as_str())
    }

    /// The notice in English; empty where there is none.
    pub(crate) fn notice(&self) -> String {
        self.app
            .notice()
            .map_or_else(String::new, |notice| notice.sentence(Language::En))
    }

    /// The objects under `do` of the log's lines after so many.
    pub(crate) fn written(&self, after: usize) -> Vec<String> {
        let lines = self.desk.log.iter().skip(after);
        lines.map(|line| line.event.to_json()).collect()
    }
}

fn named(name: &str) -> Press {
    if let Some(letter) = name.strip_prefix("c-") {
        return Press::control(letter.chars().next().unwrap());
    }
    Press::plain(match name {
        "esc" => Key::Escape,
        "enter" => Key::Enter,
        "tab" => Key::Tab,
        "space" => Key::Char(' '),
        "back" => Key::Backspace,
        "up" => Key::To(Motion::Up),
        "down" => Key::To(Motion::Down),
        "left" => Key::To(Motion::Left),
        "right" => Key::To(Motion::Right),
        "home" => Key::To(Motion::First),
        "end" => Key::To(Motion::Last),
        "f1" => Key::Function(1),
        "f2" => Key::Function(2),
        other => panic!("no key is called {other}"),
    })
}
