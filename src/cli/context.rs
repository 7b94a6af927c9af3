//! What every command stands on: where things are, who is there, which language is spoken, and an
//! assessment with its content and score.

use std::path::{Path, PathBuf};

use super::{
    arguments::Global,
    config::Config,
    environment::Environment,
    exit::{Exit, Failure},
    streams::Streams,
};
use crate::{
    assessment::{About, Approval, Event, Line, State},
    i18n::{Language, cli as words},
    questionnaire::{
        Content, Document, Finding, Loaded, QuestionId, QuestionIndex, QuestionnaireId, Shelf,
        Standings,
    },
    report::{Subject, scored},
    scoring::Score,
    store::{Catalogue, LogWriter, Reading, Store, StoreError, clock, config_dir, data_dir},
};

/// Flags and environment of one run.
pub(crate) struct Context {
    pub(crate) global: Global,
    pub(crate) environment: Environment,
    pub(crate) config: Config,
    pub(crate) streams: Streams,
}

/// An assessment, read and scored.
pub(crate) struct Assessment {
    pub(crate) reading: Reading,
    pub(crate) content: Content,
    pub(crate) standings: Standings,
    pub(crate) score: Score,
    /// The language of what is said of it: `--lang`, else its own.
    pub(crate) language: Language,
}

impl Context {
    pub(crate) fn new(global: Global, environment: Environment, config: Config) -> Self {
        let language = config.lang.unwrap_or(environment.language);
        let language = global.lang.map_or(language, Language::from);
        let streams = Streams {
            language,
            quiet: global.quiet,
        };
        Self {
            global,
            environment,
            config,
            streams,
        }
    }

    /// The same run over another data directory, answered by somebody unless `--by` says who.
    pub(crate) fn elsewhere(&self, data_dir: &Path, by: &str) -> Self {
        let mut global = self.global.clone();
        global.data_dir = Some(data_dir.to_owned());
        global.by.get_or_insert_with(|| by.to_owned());
        Self::new(global, self.environment.clone(), self.config.clone())
    }

    /// The language of what is said apart from any assessment.
    pub(crate) const fn language(&self) -> Language {
        self.streams.language
    }

    /// The language of an assessment: `--lang`, else its own.
    pub(crate) fn language_of(&self, about: &About) -> Language {
        self.global.lang.map_or(about.language, Language::from)
    }

    /// A fault of the store as the end of a command.
    pub(crate) fn failure(&self, error: &StoreError) -> Failure {
        let exit = match error {
            StoreError::Pick(..) | StoreError::NotInBin(_) => Exit::WrongUse,
            StoreError::SameId(..) => Exit::Faults,
            _ => Exit::CouldNot,
        };
        Failure::new(exit, error.say(self.language()))
    }

    /// The assessments.
    pub(crate) fn store(&self) -> Result<Store, Failure> {
        let named = self
            .global
            .data_dir
            .clone()
            .or_else(|| self.environment.data_dir.clone());
        data_dir(named)
            .map(Store::new)
            .map_err(|error| self.failure(&error))
    }

    /// The configuration directory; `None` where there is no home and none is named.
    pub(crate) fn config_dir(&self) -> Option<PathBuf> {
        let named = self
            .global
            .config_dir
            .clone()
            .or_else(|| self.environment.config_dir.clone());
        config_dir(named).ok()
    }

    /// The questionnaires that can be asked.
    pub(crate) fn catalogue(&self) -> Result<Catalogue, Failure> {
        Catalogue::open(self.config_dir().as_deref(), &self.global.questionnaire)
            .map_err(|error| self.failure(&error))
    }

    /// Who answers.
    pub(crate) fn by(&self) -> String {
        self.global
            .by
            .clone()
            .or_else(|| self.config.by.clone())
            .or_else(|| self.environment.user.clone())
            .or_else(crate::store::user_name)
            .unwrap_or_else(|| words::nobody(self.language()).to_owned())
    }

    /// The directory in which another name of who answers is kept; with `--by` it counts for this
    /// run alone.
    pub(crate) fn remembers(&self) -> Option<PathBuf> {
        self.config_dir().filter(|_| self.global.by.is_none())
    }

    /// Whether standard error is coloured.
    pub(crate) fn error_color(&self) -> bool {
        super::streams::colored(
            self.global.color,
            &self.environment,
            self.environment.error_terminal,
        )
    }

    /// Draws findings on standard error.
    pub(crate) fn show_findings(&self, findings: &[Finding], documents: &[Document]) {
        for finding in findings {
            let document = documents
                .iter()
                .find(|document| document.name == finding.file);
            self.streams
                .fault(&finding.draw(document, self.language(), self.error_color()));
        }
    }

    /// Draws what is wrong with files that name no questionnaire; whether there are any.
    pub(crate) fn show_broken(&self, catalogue: &Catalogue) -> bool {
        for broken in catalogue.broken() {
            let documents: Vec<_> = broken.document.iter().cloned().collect();
            self.show_findings(&broken.findings, &documents);
        }
        !catalogue.broken().is_empty()
    }

    /// The questionnaire that an id as typed names.
    pub(crate) fn questionnaire(
        &self,
        catalogue: &Catalogue,
        typed: &str,
    ) -> Result<QuestionnaireId, Failure> {
        QuestionnaireId::new(typed)
            .ok()
            .filter(|id| catalogue.find(id).is_some())
            .ok_or_else(|| self.no_questionnaire(catalogue, typed))
    }

    /// The end of a command that asks for a questionnaire which is not there. Where a file is too
    /// broken to say what it is, it may be the one meant: then that is the fault.
    fn no_questionnaire(&self, catalogue: &Catalogue, typed: &str) -> Failure {
        let (language, ids) = (self.language(), catalogue.ids());
        let near = crate::questionnaire::nearest(typed, ids.iter().map(String::as_str));
        let sentence = words::no_questionnaire(language, typed, &ids.join(", "));
        let exit = if self.show_broken(catalogue) {
            Exit::Faults
        } else {
            Exit::WrongUse
        };
        Failure::new(
            exit,
            super::exit::hinted(language, &sentence, near.as_deref()),
        )
    }

    /// The content of a load; what is wrong with it is said, and errors end the command.
    pub(crate) fn content(&self, loaded: Loaded) -> Result<Content, Failure> {
        self.show_findings(&loaded.findings, &loaded.documents);
        loaded.content.ok_or_else(|| Failure::said(Exit::Faults))
    }

    /// Reads an assessment by its id or a beginning of it.
    pub(crate) fn read(&self, id: &str) -> Result<Assessment, Failure> {
        let store = self.store()?;
        let found = store.find(id).map_err(|error| self.failure(&error))?;
        let reading = store.read(&found).map_err(|error| self.failure(&error))?;
        if reading.torn {
            self.streams.note(&crate::i18n::store::torn_skipped(
                self.language(),
                reading.id.as_str(),
            ));
        }
        self.scored(&store, reading)
    }

    /// Opens an assessment to change it, under its lock.
    pub(crate) fn open(&self, id: &str) -> Result<(Assessment, LogWriter), Failure> {
        let store = self.store()?;
        let found = store.find(id).map_err(|error| self.failure(&error))?;
        let (reading, mut writer) = store
            .open_to_write(&found)
            .map_err(|error| self.failure(&error))?;
        self.remark(&mut writer);
        Ok((self.scored(&store, reading)?, writer))
    }

    /// Says what is to be said of a log.
    fn remark(&self, writer: &mut LogWriter) {
        for remark in writer.remarks() {
            self.streams.note(&remark.say(self.language()));
        }
    }

    fn scored(&self, store: &Store, reading: Reading) -> Result<Assessment, Failure> {
        if let Some((line, fault)) = reading.fault {
            let why = crate::store::ReadOnly::Broken(line, fault);
            self.streams.fault(&why.say(self.language(), &reading.id));
        }
        let about = reading.state.about();
        let language = self.language_of(about);
        let loaded = store.content(about).map_err(|error| self.failure(&error))?;
        // What was worth a warning was said when the assessment was started.
        let Some(content) = loaded.content else {
            self.show_findings(&loaded.findings, &loaded.documents);
            return Err(Failure::said(Exit::Faults));
        };
        super::link::note(self, store, &reading, &content);
        let (standings, score) = scored(&content, &reading.state);
        Ok(Assessment {
            reading,
            content,
            standings,
            score,
            language,
        })
    }

    /// Appends events to a log, now, and waits until they are on the disk.
    pub(crate) fn append(
        &self,
        state: &mut State,
        writer: &mut LogWriter,
        events: impl IntoIterator<Item = Event>,
    ) -> Result<usize, Failure> {
        let (at, by) = (clock::now(), self.by());
        let approved = |state: &State| state.approvals().iter().any(Approval::stands);
        let stood = approved(state);
        let lines: Vec<Line> = events
            .into_iter()
            .map(|event| state.record(at, &by, event))
            .collect();
        writer
            .append(&lines)
            .map_err(|error| self.failure(&error))?;
        self.remark(writer);
        if stood && !approved(state) {
            self.streams.note(words::approvals_voided(self.language()));
        }
        Ok(lines.len())
    }
}

impl Assessment {
    /// What a report is made of.
    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject {
            id: self.reading.id.as_str(),
            content: &self.content,
            state: &self.reading.state,
            lines: &self.reading.lines,
            standings: &self.standings,
            score: &self.score,
        }
    }

    /// The question of an id as typed; a question of other letter case is found too.
    pub(crate) fn question(
        &self,
        typed: &str,
        language: Language,
    ) -> Result<QuestionIndex, Failure> {
        let found = QuestionId::new(typed)
            .ok()
            .and_then(|id| self.content.find(&id))
            .or_else(|| {
                let same = |question: &crate::questionnaire::Question| {
                    question.id.as_str().eq_ignore_ascii_case(typed)
                };
                self.content
                    .enumerate()
                    .find(|(_, question)| same(question))
                    .map(|(at, _)| at)
            });
        found.ok_or_else(|| {
            let ids = self
                .content
                .questions
                .iter()
                .map(|question| question.id.as_str());
            let near = crate::questionnaire::nearest(typed, ids);
            let sentence = words::no_question(language, typed);
            Failure::new(
                Exit::WrongUse,
                super::exit::hinted(language, &sentence, near.as_deref()),
            )
        })
    }
}
