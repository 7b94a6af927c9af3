//! Carries out what the interface asks for, over the store: the log's writer on its own thread,
//! lists and counts in the background, reports, printing, the user's editor. Both shells use it.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use super::{background::Background, editor};
use crate::{
    app::{Draft, Effect, Opened, Outcome, ReadOnly, Runner},
    assessment::{AssessmentId, Event, Line, Moment, Other, Renamed, Started, TakenOver, begin},
    i18n::{Language, cli as words},
    questionnaire::{Content, Depth, Shelf, load},
    report::{Report, Subject, markdown, print, scored},
    scoring::Frame,
    store::{self, Ahead, Catalogue, Reading, Store, StoreError, Writer, clock, file},
};

/// How long leaving waits for the next outcome of work that is not the log's: time for a file to be
/// hashed or a printer's program to take its text, and not for one that hangs.
const PATIENCE: Duration = Duration::from_secs(3);

/// What the runner is made of.
pub(crate) struct Tools {
    /// The content of the assessment to be opened first, on its way.
    pub(crate) ahead: Option<Ahead>,
    pub(crate) store: Store,
    pub(crate) catalogue: Catalogue,
    /// Who answers.
    pub(crate) by: String,
    /// Where another name is kept for the next time; `None` where it counts this time alone.
    pub(crate) config_dir: Option<PathBuf>,
    /// The user's editor, as a command.
    pub(crate) editor: Option<String>,
    /// The command that prints.
    pub(crate) printer: Option<String>,
}

/// The runner of both shells.
pub(crate) struct Disk {
    tools: Tools,
    open: Option<OpenLog>,
    background: Background,
    outcomes: Receiver<Outcome>,
    /// How long leaving waits for the next outcome from now on.
    patience: Duration,
    sender: Sender<Outcome>,
    wake: Arc<dyn Fn() + Send + Sync>,
    language: Language,
    /// What came while a log was let go of, but for what was said of that log.
    held: Vec<Outcome>,
}

struct OpenLog {
    id: AssessmentId,
    content: Arc<Content>,
    /// `None` while it is only read.
    writer: Option<Writer>,
    /// The number of the last line handed to the writer.
    queued: u64,
}

impl Disk {
    /// A runner; `wake` is called on other threads when something came to something.
    pub(crate) fn new(tools: Tools, wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        let (sender, outcomes) = channel();
        let background = Background::new(
            tools.store.clone(),
            tools.catalogue.clone(),
            sender.clone(),
            Arc::clone(&wake),
        );
        Self {
            tools,
            open: None,
            background,
            outcomes,
            patience: PATIENCE,
            sender,
            wake,
            language: Language::default(),
            held: Vec::new(),
        }
    }

    fn begin(&mut self, effect: Effect) -> Result<Vec<Outcome>, String> {
        let say = |error: StoreError| error.say(self.language);
        let store = &self.tools.store;
        let done = match effect {
            Effect::List => return self.background.list(self.language).map(|()| Vec::new()),
            Effect::Offer => return self.background.offer(self.language).map(|()| Vec::new()),
            Effect::Count { questionnaires } => {
                return self.background.count(questionnaires).map(|()| Vec::new());
            }
            Effect::Open { id } => return self.open(&id),
            Effect::Read { id, wanted } => {
                let (reading, content) = self.read(&id)?;
                let opened = Opened {
                    id,
                    content: Arc::new(content),
                    lines: reading.lines,
                    by: self.tools.by.clone(),
                    read_only: None,
                    newer_content: false,
                };
                Outcome::Read(Box::new(opened), wanted)
            }
            Effect::Create(draft) => {
                let (id, remarks) = self.create(draft)?;
                let opened = self.open(&id)?;
                return Ok(opened.into_iter().chain(remarks).collect());
            }
            Effect::Close => return self.close().map(|()| Vec::new()),
            Effect::Append(lines) => return Ok(self.append(lines)),
            Effect::Retry => return Ok(self.written(Writer::retry)),
            Effect::GoBy { by } => self.go_by(by)?,
            Effect::Rename { id, renamed } => {
                let said = self.rename(&id, renamed)?;
                return self.background.list(self.language).map(|()| said);
            }
            Effect::Bin { id } => {
                store.bin(&id).map_err(say)?;
                Outcome::Binned { id }
            }
            Effect::Restore { id } => {
                store.restore(&id).map_err(say)?;
                Outcome::Restored { id }
            }
            Effect::WriteReport { path, language } => self.write_report(&path, language)?,
            Effect::Print { language } => return self.print(language).map(|()| Vec::new()),
            Effect::HashEvidence { at } => {
                return self.background.hash(at, self.language).map(|()| Vec::new());
            }
            Effect::OpenEditor { text } => Outcome::Edited {
                text: editor::edit(self.tools.editor.as_deref(), &text, self.language)?,
            },
            Effect::Quit => {
                // Lines that could not be written were reported by their writer.
                let _ = self.finish();
                return Ok(Vec::new());
            }
        };
        Ok(vec![done])
    }

    fn append(&mut self, lines: Vec<Line>) -> Vec<Outcome> {
        if let Some(open) = &mut self.open {
            open.queued = lines.last().map_or(open.queued, |line| line.seq);
        }
        self.written(|writer| writer.queue(lines))
    }

    /// Asks something of the writer of the open log. One that is not there writes nothing, and that
    /// is said: a line handed out is saved, or known not to be.
    fn written(&self, ask: impl FnOnce(&Writer) -> Result<(), StoreError>) -> Vec<Outcome> {
        let writer = self.open.as_ref().and_then(|open| open.writer.as_ref());
        match writer.map_or(Err(StoreError::WriterGone), ask) {
            Ok(()) => Vec::new(),
            Err(error) => vec![Outcome::SaveFailed {
                sentence: error.say(self.language),
            }],
        }
    }

    fn open(&mut self, id: &AssessmentId) -> Result<Vec<Outcome>, String> {
        self.close()?;
        let say = |error: StoreError| error.say(self.language);
        let opened = self.tools.store.open(id).map_err(say)?;
        let reading = opened.reading;
        let about = reading.state.about();
        let ahead = self.tools.ahead.take();
        let loaded = match ahead.and_then(|ahead| ahead.take(id, about)) {
            Some(loaded) => loaded,
            None => self.tools.store.content(about).map_err(say)?,
        };
        let unreadable = || words::content_unreadable(self.language, id.as_str());
        let content = Arc::new(loaded.content.ok_or_else(unreadable)?);
        let (writer, read_only, remarks) = match opened.writer {
            Ok(mut log) => {
                log.held_by(&self.tools.by);
                let remarks = log.remarks();
                (Some(self.writer(log)?), None, remarks)
            }
            Err(why) => (None, Some(read_only(why, self.language, id)), Vec::new()),
        };
        let newer_content = super::list::newer_content(&content);
        let since = super::link::since(&self.tools.store, &reading.state, &content);
        let since = since.map(|since| Outcome::Remark {
            sentence: since.said_on_screen(self.language),
        });
        self.open = Some(OpenLog {
            id: id.clone(),
            content: Arc::clone(&content),
            writer,
            queued: reading.state.seq(),
        });
        let opened = Outcome::Opened(Box::new(Opened {
            id: id.clone(),
            content,
            lines: reading.lines,
            by: self.tools.by.clone(),
            read_only,
            newer_content,
        }));
        let remarks = remarks.iter().map(|remark| remarked(remark, self.language));
        Ok(std::iter::once(opened)
            .chain(remarks)
            .chain(since)
            .collect())
    }

    fn writer(&self, log: store::LogWriter) -> Result<Writer, String> {
        let (sender, wake, language) = (self.sender.clone(), Arc::clone(&self.wake), self.language);
        let notify = move |report| {
            let outcomes = match report {
                store::Report::Saved { seq, remarks } => {
                    let remarks = remarks.iter().map(|remark| remarked(remark, language));
                    std::iter::once(Outcome::Saved { seq })
                        .chain(remarks)
                        .collect()
                }
                store::Report::Failed { error, .. } => vec![Outcome::SaveFailed {
                    sentence: error.say(language),
                }],
            };
            for outcome in outcomes {
                // Nobody listens any more where the program is leaving.
                drop(sender.send(outcome));
            }
            wake();
        };
        Writer::start(log, notify).map_err(|error| error.say(self.language))
    }

    /// Begins an assessment; what is to be said of it comes beside.
    fn create(&mut self, draft: Draft) -> Result<(AssessmentId, Vec<Outcome>), String> {
        let say = |error: StoreError| error.say(self.language);
        let loaded = load(&self.tools.catalogue, &draft.questionnaires);
        let Some(content) = loaded.content else {
            let first = loaded.findings.first();
            let document = |name: &str| loaded.documents.iter().find(|found| found.name == name);
            return Err(first.map_or_else(String::new, |finding| {
                finding.line(document(&finding.file), self.language)
            }));
        };
        let started = Started {
            name: draft.name,
            organisation: draft.organisation,
            department: draft.department,
            period: draft.period,
            language: draft.language,
            depth: draft.depth,
            level: draft.level,
            files: Vec::new(),
        };
        let read = |id: &Option<AssessmentId>| id.as_ref().map(|id| self.read(id)).transpose();
        let organisation = read(&draft.organisation_from)?;
        let earlier = read(&draft.carry_from)?;
        let taken = TakenOver {
            organisation_from: organisation.as_ref().map(other),
            carry_from: earlier.as_ref().map(other),
        };
        let begun = begin(started, &content, &draft.questionnaires, taken)
            .map_err(|fault| super::begin::fault(self.language, &fault))?;
        let by = draft.by.unwrap_or_else(|| self.tools.by.clone());
        let first = (begun.started, begun.events);
        let store = &self.tools.store;
        let begun_at = store.begin(&loaded.documents, first, clock::now(), &by);
        let (id, _) = begun_at.map_err(say)?;
        // Whoever starts an assessment answers it.
        self.tools.by = by;
        let said = begun.remarks.iter().map(|remark| Outcome::Remark {
            sentence: super::begin::remark(self.language, remark, None),
        });
        Ok((id, said.collect()))
    }

    /// Another assessment and what it is answered with.
    fn read(&self, id: &AssessmentId) -> Result<(Reading, Content), String> {
        let say = |error: StoreError| error.say(self.language);
        let store = &self.tools.store;
        let reading = store.read(id).map_err(say)?;
        let loaded = store.content(reading.state.about()).map_err(say)?;
        let unreadable = || words::content_unreadable(self.language, id.as_str());
        Ok((reading, loaded.content.ok_or_else(unreadable)?))
    }

    fn go_by(&mut self, by: String) -> Result<Outcome, String> {
        self.tools.by.clone_from(&by);
        let kept = self.tools.config_dir.as_deref();
        match kept.map(|folder| store::config::remember(folder, &by)) {
            None => Ok(Outcome::GoesBy { by, kept: None }),
            Some(Ok(path)) => Ok(Outcome::GoesBy {
                by,
                kept: Some(path.display().to_string()),
            }),
            Some(Err(error)) => Err(words::name_not_kept(
                self.language,
                &by,
                &error.say(self.language),
            )),
        }
    }

    fn rename(&self, id: &AssessmentId, renamed: Renamed) -> Result<Vec<Outcome>, String> {
        let say = |error: StoreError| error.say(self.language);
        let (mut reading, mut writer) = self.tools.store.open_to_write(id).map_err(say)?;
        let line = reading
            .state
            .record(clock::now(), &self.tools.by, Event::Renamed(renamed));
        writer.append(&[line]).map_err(say)?;
        let remarks = writer.remarks();
        let said = remarks.iter().map(|remark| remarked(remark, self.language));
        Ok(said.collect())
    }

    /// Lets go of the open assessment; its lines are written first. What is still said of them is
    /// of no other assessment, and goes no further.
    fn close(&mut self) -> Result<(), String> {
        let finished = self.finish();
        let came = self.poll();
        self.held = came
            .into_iter()
            .filter(|outcome| !of_log(outcome))
            .collect();
        finished
    }

    /// Writes the lines of the open assessment and ends its writer.
    fn finish(&mut self) -> Result<(), String> {
        let Some(writer) = self.open.take().and_then(|open| open.writer) else {
            return Ok(());
        };
        writer
            .finish()
            .map(drop)
            .map_err(|(error, _)| error.say(self.language))
    }

    /// Makes something of the open assessment as its log stands.
    fn reported(&self, of: impl FnOnce(Subject<'_>) -> String) -> Result<String, String> {
        let say = |error: StoreError| error.say(self.language);
        let Some(open) = &self.open else {
            return Ok(String::new());
        };
        // A report is of the log: what was answered just now is written first.
        if let Some(writer) = &open.writer {
            writer.settle();
        }
        let reading = self.tools.store.read(&open.id).map_err(say)?;
        if let Some(missing @ 1..) = open.queued.checked_sub(reading.state.seq()) {
            return Err(words::report_waits(self.language, missing));
        }
        let (standings, score) = scored(&open.content, &reading.state);
        Ok(of(Subject {
            id: open.id.as_str(),
            content: &open.content,
            state: &reading.state,
            lines: &reading.lines,
            standings: &standings,
            score: &score,
        }))
    }

    fn write_report(&self, path: &str, language: Language) -> Result<Outcome, String> {
        let text = self.reported(|subject| markdown(&Report::of(subject, language)))?;
        let manner = file::Manner {
            private: false,
            replace: false,
        };
        let place = absolute(Path::new(path));
        file::write(&place, text.as_bytes(), manner).map_err(|error| match error {
            StoreError::Exists(_) => words::report_exists(self.language, path),
            error => error.say(self.language),
        })?;
        Ok(Outcome::Wrote {
            path: place.display().to_string(),
        })
    }

    fn print(&mut self, language: Language) -> Result<(), String> {
        let text = self.reported(|subject| print(&Report::of(subject, language)))?;
        let printer = self.tools.printer.clone();
        self.background.print(text, printer, self.language)
    }

    fn failed(sentence: String) -> Vec<Outcome> {
        vec![Outcome::Failed { sentence }]
    }

    /// Takes in what came: all but the reports of the log comes from the background, one for each
    /// thing begun there.
    fn take(&mut self, outcome: Outcome) -> Outcome {
        if !of_log(&outcome) {
            self.background.came();
        }
        outcome
    }
}

impl Disk {
    /// Waits for the writer, then for what runs in the background as long as the next outcome comes.
    fn wait(&mut self, next: impl Fn(&Receiver<Outcome>) -> Option<Outcome>) -> Vec<Outcome> {
        if let Some(writer) = self.open.as_ref().and_then(|open| open.writer.as_ref()) {
            writer.settle();
        }
        let mut came = self.poll();
        while self.background.waiting() {
            let Some(outcome) = next(&self.outcomes) else {
                break;
            };
            came.push(self.take(outcome));
        }
        came
    }
}

impl Runner for Disk {
    fn perform(&mut self, effect: Effect, language: Language) -> Vec<Outcome> {
        self.language = language;
        if effect != Effect::Quit {
            self.patience = PATIENCE;
        }
        self.begin(effect).unwrap_or_else(Self::failed)
    }

    fn poll(&mut self) -> Vec<Outcome> {
        let mut came = std::mem::take(&mut self.held);
        while let Ok(outcome) = self.outcomes.try_recv() {
            came.push(self.take(outcome));
        }
        came
    }

    fn settle(&mut self) -> Vec<Outcome> {
        // The sender held here keeps the channel open, so this waits for the threads alone.
        self.wait(|outcomes| outcomes.recv().ok())
    }

    fn finish(&mut self) -> Vec<Outcome> {
        // What was waited for in vain once is not waited for again on the same way out.
        let patience = std::mem::take(&mut self.patience);
        self.wait(|outcomes| outcomes.recv_timeout(patience).ok())
    }

    fn now(&self) -> Moment {
        clock::now()
    }
}

const fn other((reading, content): &(Reading, Content)) -> Other<'_> {
    Other {
        id: &reading.id,
        state: &reading.state,
        content,
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn remarked(remark: &store::Remark, language: Language) -> Outcome {
    let sentence = remark.say(language);
    Outcome::Remark { sentence }
}

/// Whether an outcome is said of the open log, and of no work in the background.
const fn of_log(outcome: &Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Saved { .. } | Outcome::SaveFailed { .. } | Outcome::Remark { .. }
    )
}

fn read_only(why: store::ReadOnly, language: Language, id: &AssessmentId) -> ReadOnly {
    match why {
        store::ReadOnly::Held(who) => ReadOnly::Locked(who),
        store::ReadOnly::UnknownKind(_, kind) => ReadOnly::UnknownKinds(vec![kind]),
        store::ReadOnly::Broken(line, _) => ReadOnly::Broken(line),
        other @ store::ReadOnly::Denied(_) => ReadOnly::Other(other.say(language, id)),
    }
}

/// How many questions a load asks, in full and in the quick scan, before any answer.
pub(crate) fn counted(content: &Content) -> (usize, usize) {
    let frame = Frame {
        depth: Depth::Quick,
        level: None,
    };
    let standings = crate::questionnaire::Standings::default();
    let quick = crate::scoring::Applicability::of(content, &standings, frame);
    let may_be_asked =
        |placement: &&crate::scoring::Placement| placement.truth != crate::questionnaire::Truth::No;
    (
        content.questions.len(),
        quick.placements.iter().filter(may_be_asked).count(),
    )
}

/// The title and summary of every questionnaire, for choosing.
pub(crate) fn offers(catalogue: &Catalogue, language: Language) -> Vec<crate::app::Offer> {
    let offer = |id: crate::questionnaire::QuestionnaireId| {
        let document = catalogue.find(&id)?;
        let head = crate::questionnaire::head(&document);
        let fault = head
            .fault
            .map(|finding| finding.line(Some(&document), language));
        Some(crate::app::Offer {
            baseline: id.as_str() == "cross-sector",
            id,
            title: head.title,
            summary: head.summary,
            fault,
        })
    };
    catalogue.all().filter_map(offer).collect()
}

#[cfg(test)]
#[path = "runner_tests.rs"]
mod tests;
