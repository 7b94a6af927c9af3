//! The assessments of a data directory: made, found, listed, opened, moved to the bin and back.
//! What is in a log is `assessment`'s, how its bytes become durable `log`'s.
#![expect(
    clippy::disallowed_methods,
    reason = "the folder of the assessments and its bin are the store's"
)]

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    LogWriter, ReadOnly, StoreError, file,
    lock::{self, LockError},
    log, mode,
    paths::Layout,
};
use crate::assessment::{
    AssessmentId, Candidate, Event, Line, LogRead, Moment, PickError, Started, State, pick,
    pick_named,
};

/// The assessments of one data directory.
#[derive(Debug, Clone)]
pub struct Store {
    pub(super) layout: Layout,
}

/// An assessment as its log stands.
#[derive(Debug)]
pub struct Reading {
    /// Its id.
    pub id: AssessmentId,
    /// The lines that hold.
    pub lines: Vec<Line>,
    /// Their fold.
    pub state: State,
    /// Whether a last line was cut short; it is skipped.
    pub torn: bool,
    /// The first line that does not hold, and why.
    pub fault: Option<(u64, crate::assessment::LineFault)>,
}

/// An assessment opened to be written.
#[derive(Debug)]
pub struct Opened {
    /// The assessment as its log stands.
    pub reading: Reading,
    /// The way to write it, or why it is only read.
    pub writer: Result<LogWriter, ReadOnly>,
}

/// What a list shows of one assessment.
#[derive(Debug)]
pub struct Listed {
    /// Its id.
    pub id: AssessmentId,
    /// The assessment, or why its log cannot be read.
    pub reading: Result<Reading, StoreError>,
}

impl Store {
    /// The store of a data directory; nothing is touched yet.
    pub const fn new(data_dir: PathBuf) -> Self {
        Self {
            layout: Layout(data_dir),
        }
    }

    /// The data directory.
    pub fn data_dir(&self) -> &Path {
        &self.layout.0
    }

    /// Starts an assessment: its log comes to be with all these events or not at all. The files
    /// that it is answered with are kept before, with [`Store::keep`].
    ///
    /// # Errors
    /// Where the folder or the log cannot be written.
    pub fn create(
        &self,
        started: Started,
        events: Vec<Event>,
        at: Moment,
        by: &str,
    ) -> Result<(AssessmentId, State), StoreError> {
        let folder = self.layout.assessments();
        mode::create_folder(&folder).map_err(|error| StoreError::Write(folder, error))?;
        let questionnaire = started.named().first().map(|id| id.as_str().to_owned());
        let plain = AssessmentId::of(
            at.day(),
            &started.name,
            questionnaire.as_deref().unwrap_or_default(),
        );
        let mut state = State::default();
        let lines: Vec<_> = std::iter::once(Event::Started(started))
            .chain(events)
            .map(|event| state.record(at, by, event))
            .collect();
        for number in 1..=9999 {
            let id = if number == 1 {
                plain.clone()
            } else {
                plain.numbered(number)
            };
            if self.layout.binned(&id).exists() {
                continue;
            }
            match log::create(&self.layout.log(&id), &lines) {
                Ok(()) => return Ok((id, state)),
                Err(StoreError::Exists(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StoreError::NoNameLeft(plain))
    }

    /// Every assessment's id, by day and name; files of other names are not looked at.
    ///
    /// # Errors
    /// Where the folder cannot be read; one that is not there yet holds none.
    pub fn ids(&self) -> Result<Vec<AssessmentId>, StoreError> {
        ids_in(&self.layout.assessments())
    }

    /// The ids in the bin, by day and name.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn binned(&self) -> Result<Vec<AssessmentId>, StoreError> {
        ids_in(&self.layout.trash())
    }

    /// The assessment that a text names: by its id, shortened or in full, else by what it is
    /// called. Logs are read only where no id fits.
    ///
    /// # Errors
    /// Where it names none or several.
    pub fn find(&self, text: &str) -> Result<AssessmentId, StoreError> {
        named(self.ids()?, text, |id| self.layout.log(id))
    }

    /// As [`Store::find`], in the bin.
    ///
    /// # Errors
    /// Where it names none or several.
    pub fn find_binned(&self, text: &str) -> Result<AssessmentId, StoreError> {
        named(self.binned()?, text, |id| self.layout.binned(id))
    }

    /// All assessments, the one changed last first; those that cannot be read last, by id.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Listed>, StoreError> {
        let read = |id: AssessmentId| Listed {
            reading: self.read(&id),
            id,
        };
        let mut list: Vec<_> = self.ids()?.into_iter().rev().map(read).collect();
        let changed = |listed: &Listed| {
            listed
                .reading
                .as_ref()
                .ok()
                .and_then(|reading| reading.state.changed())
        };
        list.sort_by_key(|listed| std::cmp::Reverse(changed(listed)));
        Ok(list)
    }

    /// Reads an assessment as it stands; nothing is locked or touched.
    ///
    /// # Errors
    /// Where its log cannot be read or no line of it holds.
    pub fn read(&self, id: &AssessmentId) -> Result<Reading, StoreError> {
        Reading::of(id, log::read(&self.layout, id)?)
    }

    /// Opens an assessment to write it, under its lock. Where that cannot be, it says why and the
    /// assessment is read.
    ///
    /// # Errors
    /// Where its log cannot be read or no line of it holds.
    pub fn open(&self, id: &AssessmentId) -> Result<Opened, StoreError> {
        let (read, writer) = log::open(&self.layout, id)?;
        let reading = Reading::of(id, read)?;
        Ok(Opened { reading, writer })
    }

    /// Opens an assessment to write it, or fails where it could only be read.
    ///
    /// # Errors
    /// As [`Store::open`], and where it could only be read.
    pub fn open_to_write(&self, id: &AssessmentId) -> Result<(Reading, LogWriter), StoreError> {
        let Opened { reading, writer } = self.open(id)?;
        match writer {
            Ok(writer) => Ok((reading, writer)),
            Err(why) => Err(StoreError::ReadOnly(id.clone(), why)),
        }
    }

    /// Moves an assessment to the bin.
    ///
    /// # Errors
    /// Where somebody writes it, or it cannot be moved.
    pub fn bin(&self, id: &AssessmentId) -> Result<(), StoreError> {
        let trash = self.layout.trash();
        mode::create_folder(&trash).map_err(|error| StoreError::Write(trash.clone(), error))?;
        self.shift(id, &self.layout.log(id), &self.layout.binned(id))
    }

    /// Takes an assessment back out of the bin.
    ///
    /// # Errors
    /// Where it is not there, its id is taken, or it cannot be moved.
    pub fn restore(&self, id: &AssessmentId) -> Result<(), StoreError> {
        let binned = self.layout.binned(id);
        if !binned.exists() {
            return Err(StoreError::NotInBin(id.clone()));
        }
        let folder = self.layout.assessments();
        mode::create_folder(&folder).map_err(|error| StoreError::Write(folder, error))?;
        self.shift(id, &binned, &self.layout.log(id))
    }

    /// Renames a log under the assessment's lock; never over another.
    fn shift(&self, id: &AssessmentId, from: &Path, to: &Path) -> Result<(), StoreError> {
        from.metadata()
            .map_err(|error| StoreError::Read(from.to_owned(), error))?;
        let path = self.layout.lock(id);
        let _lock = lock::lock(&path).map_err(|error| match error {
            LockError::Held(who) => StoreError::ReadOnly(id.clone(), ReadOnly::Held(who)),
            LockError::Io(error) => StoreError::Write(path, error),
        })?;
        mode::rename_new(from, to).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => StoreError::Exists(to.to_owned()),
            _ => StoreError::Write(to.to_owned(), error),
        })?;
        for folder in [from.parent(), to.parent()].into_iter().flatten() {
            // The move has happened; a folder that cannot be synced takes nothing back.
            let _ = mode::sync_folder(folder);
        }
        Ok(())
    }
}

impl Reading {
    fn of(id: &AssessmentId, read: LogRead) -> Result<Self, StoreError> {
        match (read.lines.is_empty(), read.fault) {
            (true, Some((line, fault))) => Err(StoreError::Broken(id.clone(), line, fault)),
            (true, None) => Err(StoreError::Empty(id.clone())),
            (false, fault) => Ok(Self {
                id: id.clone(),
                state: State::of(&read.lines),
                lines: read.lines,
                torn: read.torn.is_some(),
                fault,
            }),
        }
    }
}

/// The one of these that a text names; `log` is where the log of one is.
fn named(
    ids: Vec<AssessmentId>,
    text: &str,
    log: impl Fn(&AssessmentId) -> PathBuf,
) -> Result<AssessmentId, StoreError> {
    let name = |id: &AssessmentId| {
        let read = LogRead::of(&file::read(&log(id), None).ok()?);
        let reading = Reading::of(id, read).ok()?;
        Some(reading.state.about().name.clone())
    };
    let found = match pick(&ids, text) {
        Err(PickError::Unknown(_)) => {
            let candidates = ids.into_iter().map(|id| Candidate {
                name: name(&id),
                id,
            });
            pick_named(&candidates.collect::<Vec<_>>(), text)
        }
        found => found,
    };
    found.map_err(|error| StoreError::Pick(text.to_owned(), error))
}

fn ids_in(folder: &Path) -> Result<Vec<AssessmentId>, StoreError> {
    let failed = |error| StoreError::Read(folder.to_owned(), error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut ids = Vec::new();
    for entry in entries {
        let name = entry.map_err(failed)?.file_name();
        let id = name.to_str().and_then(|name| name.strip_suffix(".jsonl"));
        ids.extend(id.and_then(|id| AssessmentId::parse(id).ok()));
    }
    ids.sort();
    Ok(ids)
}

#[cfg(test)]
#[path = "assessments_tests.rs"]
mod tests;
