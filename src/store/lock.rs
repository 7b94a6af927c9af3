//! The lock of an assessment: held while it is written, on a file of its own beside the log.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io,
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

/// Why there is no lock.
#[derive(Debug)]
pub(super) enum LockError {
    /// Another program holds it.
    Held,
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
        Ok(()) => Ok(Lock {
            file,
            supported: true,
        }),
        Err(TryLockError::WouldBlock) => Err(LockError::Held),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Lock {
            file,
            supported: false,
        }),
        Err(TryLockError::Error(error)) => Err(LockError::Io(error)),
    }
}
