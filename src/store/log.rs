//! A log on the disk: made, read, opened for writing with recovery of a torn end, appended to.
//! A line is acknowledged only when it is written and synced. What lines mean is not known here.
#![expect(clippy::disallowed_methods, reason = "a log is a file")]

use std::{
    fs::{File, OpenOptions},
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    ReadOnly, Remark, StoreError,
    disk::{Disk, RealDisk, Synced},
    file::{self, Manner},
    lock::{self, Lock, LockError},
    mode,
    paths::Layout,
};
use crate::assessment::{AssessmentId, Event, Line, LogRead};

/// A log that this program writes, under its lock.
#[derive(Debug)]
pub struct LogWriter {
    path: PathBuf,
    file: File,
    /// How many bytes hold; whatever stands behind them is of a write that failed.
    length: u64,
    /// Whether a failed write could not be taken back yet.
    behind: bool,
    seq: u64,
    disk: Arc<dyn Disk>,
    /// What its user has not been told yet.
    remarks: Vec<Remark>,
    /// Whether the disk has confirmed every write, as far as was said.
    confirmed: bool,
    lock: Lock,
}

impl LogWriter {
    /// Appends lines and returns once they are on the disk.
    ///
    /// # Errors
    /// Where any step fails: then none of the lines counts, and the file is cut back to what it
    /// was, at the latest before the next lines are written.
    pub fn append(&mut self, lines: &[Line]) -> Result<(), StoreError> {
        let text: String = lines.iter().map(Line::render).collect();
        self.check_place()?;
        match self.put(text.as_bytes()) {
            Ok(synced) => {
                self.length += text.len() as u64;
                self.seq = lines.last().map_or(self.seq, |line| line.seq);
                if self.confirmed && synced == Synced::NotSupported {
                    self.confirmed = false;
                    self.remarks.push(Remark::NotConfirmed(self.path.clone()));
                }
                Ok(())
            }
            Err(error) => {
                self.behind = true;
                // Where this fails too, the next write tries again before it begins.
                let _ = self.cut_back();
                Err(StoreError::Write(self.path.clone(), error))
            }
        }
    }

    /// Whether the file is as this program left it, and still the one that its path names: a
    /// program that keeps folders alike may put another in its place, and what went on being
    /// written to the old one would be seen by nobody.
    fn check_place(&self) -> Result<(), StoreError> {
        let failed = |error| StoreError::Read(self.path.clone(), error);
        let length = self.file.metadata().map_err(failed)?.len();
        let in_place = mode::names(&self.path, &self.file).map_err(failed)?;
        if in_place && (length == self.length || (self.behind && length > self.length)) {
            Ok(())
        } else {
            Err(StoreError::ChangedElsewhere(self.path.clone()))
        }
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<Synced> {
        if self.behind {
            self.cut_back()?;
        }
        self.disk.write(&mut self.file, self.length, bytes)?;
        self.disk.sync(&self.file)
    }

    fn cut_back(&mut self) -> io::Result<()> {
        self.disk.truncate(&self.file, self.length)?;
        self.disk.sync(&self.file)?;
        self.behind = false;
        Ok(())
    }

    /// The number of the last line on the disk.
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// What its user should be told and has not been yet.
    pub fn remarks(&mut self) -> Vec<Remark> {
        std::mem::take(&mut self.remarks)
    }

    /// Leaves word of who writes it, for others who want to.
    pub fn held_by(&self, who: &str) {
        self.lock.held_by(who);
    }

    /// Where the log is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes a log with its first lines: nobody ever finds a part of them. As for [`file::write`], one
/// fault leaves it there.
pub(super) fn create(path: &Path, lines: &[Line]) -> Result<(), StoreError> {
    let text: String = lines.iter().map(Line::render).collect();
    file::write(
        path,
        text.as_bytes(),
        Manner {
            private: true,
            replace: false,
        },
    )
}

/// Reads a log as it stands, without lock and without touching it.
pub(super) fn read(layout: &Layout, id: &AssessmentId) -> Result<LogRead, StoreError> {
    Ok(LogRead::of(&file::read(&layout.log(id), None)?))
}

/// The first line of a log, where it holds.
pub(super) fn first(layout: &Layout, id: &AssessmentId) -> Option<Line> {
    let text = file::first_line(&layout.log(id)).ok()?;
    Line::parse(text.strip_suffix('\n')?).ok()
}

/// A log read, and its writer or why there is none.
pub(super) type Opened = (LogRead, Result<LogWriter, ReadOnly>);

/// Opens a log for writing; a torn last line is set aside first.
pub(super) fn open(layout: &Layout, id: &AssessmentId) -> Result<Opened, StoreError> {
    open_on(Arc::new(RealDisk), layout, id)
}

pub(super) fn open_on(
    disk: Arc<dyn Disk>,
    layout: &Layout,
    id: &AssessmentId,
) -> Result<Opened, StoreError> {
    let path = layout.log(id);
    // Without a log there is nothing to lock.
    path.metadata()
        .map_err(|error| StoreError::Read(path.clone(), error))?;
    let lock = match lock::lock(&layout.lock(id)) {
        Ok(lock) => lock,
        Err(LockError::Held(who)) => return Ok((read(layout, id)?, Err(ReadOnly::Held(who)))),
        Err(LockError::Io(error)) => return Ok((read(layout, id)?, Err(ReadOnly::Denied(error)))),
    };
    let read = read(layout, id)?;
    if let Some((line, fault)) = read.fault {
        return Ok((read, Err(ReadOnly::Broken(line, fault))));
    }
    if let Some((line, kind)) = unknown(&read) {
        return Ok((read, Err(ReadOnly::UnknownKind(line, kind))));
    }
    let file = match OpenOptions::new().read(true).write(true).open(&path) {
        Ok(file) => file,
        Err(error) => return Ok((read, Err(ReadOnly::Denied(error)))),
    };
    let length = u64::try_from(read.length).unwrap_or(u64::MAX);
    let (behind, seq) = (read.torn.is_some(), read.seq());
    let mut writer = LogWriter {
        path,
        file,
        length,
        behind,
        seq,
        disk,
        remarks: Vec::new(),
        confirmed: true,
        lock,
    };
    if !writer.lock.supported {
        writer.remarks.push(Remark::NoLocks(writer.path.clone()));
    }
    // A log that has nothing but a torn line is none of this program's making: it is left alone.
    if let Some(torn) = read.torn.as_ref().filter(|_| !read.lines.is_empty()) {
        if let Err(error) = set_aside(layout, id, torn).and_then(|()| writer.cut_back()) {
            return Ok((read, Err(ReadOnly::Denied(error))));
        }
        let aside = Remark::SetAside(id.clone(), layout.torn(id));
        writer.remarks.push(aside);
    }
    Ok((read, Ok(writer)))
}

fn unknown(read: &LogRead) -> Option<(u64, String)> {
    read.lines.iter().find_map(|line| match &line.event {
        Event::Unknown { kind, .. } => Some((line.seq, kind.clone())),
        _ => None,
    })
}

/// Puts torn bytes behind those set aside before; only then are they cut off.
fn set_aside(layout: &Layout, id: &AssessmentId, torn: &[u8]) -> io::Result<()> {
    use io::Write;
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    let mut file = mode::private(&mut options).open(layout.torn(id))?;
    file.write_all(torn)?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    RealDisk.sync_folder(&layout.assessments()).map(drop)
}

#[cfg(test)]
#[path = "log_tests.rs"]
pub(super) mod tests;
