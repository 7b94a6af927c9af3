//! The lock of an assessment: held while it is written, on a file of its own beside the log. The
//! log's file cannot hold it: on some systems a locked file cannot be read by others, and a reader
//! must always be let in.
#![expect(clippy::disallowed_methods, reason = "a lock is a file")]

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read, Write},
    path::Path,
};

use super::mode;

/// A held lock; given back when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    /// Whether the disk knows locks at all.
    pub(super) supported: bool,
}

impl Drop for Lock {
    /// Closing the file is not enough: a child process between its fork and its exec holds it too.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

impl Lock {
    /// Leaves word of who holds it. Where that cannot be, others are not told who.
    pub(super) fn held_by(&self, who: &str) {
        let _ = self
            .file
            .set_len(0)
            .and_then(|()| (&self.file).write_all(who.as_bytes()));
    }
}

/// The most bytes of a name that are read.
const LONGEST_NAME: u64 = 1024;

/// Who left word of holding it. Some systems keep it from being read meanwhile.
fn holder(file: File) -> Option<String> {
    let mut who = String::new();
    file.take(LONGEST_NAME).read_to_string(&mut who).ok()?;
    let who = who.trim();
    (!who.is_empty()).then(|| who.to_owned())
}

/// Why there is no lock.
#[derive(Debug)]
pub(super) enum LockError {
    /// Another program holds it; who, where it left word.
    Held(Option<String>),
    /// The lock file cannot be made or locked.
    Io(io::Error),
}

/// Takes the lock, without waiting.
pub(super) fn lock(path: &Path) -> Result<Lock, LockError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    let file = mode::private(&mut options)
        .open(path)
        .map_err(LockError::Io)?;
    match file.try_lock() {
        Ok(()) => {
            // The word of one that held it before means nobody any more; without room it stays.
            let _ = file.set_len(0);
            Ok(Lock {
                file,
                supported: true,
            })
        }
        Err(TryLockError::WouldBlock) => Err(LockError::Held(holder(file))),
        Err(TryLockError::Error(error)) if mode::knows_no_locks(&error) => Ok(Lock {
            file,
            supported: false,
        }),
        Err(TryLockError::Error(error)) => Err(LockError::Io(error)),
    }
}
