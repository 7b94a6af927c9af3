//! The few steps by which bytes become durable, as a trait, so that a test can let any of them
//! fail or stop. What the steps add up to stands in `file` and `log`.

use std::{
    fmt::Debug,
    fs::File,
    io::{self, Seek, SeekFrom, Write},
    path::Path,
};

use tempfile::NamedTempFile;

use super::mode;

/// Whether a disk confirmed that bytes are on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Synced {
    /// It did.
    Yes,
    /// This disk cannot (some network shares): worth a word once, no reason to stop.
    NotSupported,
}

/// The steps of writing.
pub(super) trait Disk: Debug + Send + Sync {
    /// Writes all bytes from a position on.
    fn write(&self, file: &mut File, from: u64, bytes: &[u8]) -> io::Result<()>;
    /// Returns once the file is on the disk.
    fn sync(&self, file: &File) -> io::Result<Synced>;
    /// Cuts the file off.
    fn truncate(&self, file: &File, length: u64) -> io::Result<()>;
    /// Gives a temporary file its name.
    fn persist(&self, file: NamedTempFile, to: &Path, replace: bool) -> io::Result<()>;
    /// Returns once the names in a folder are on the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<Synced>;
}

/// The disk itself.
#[derive(Debug)]
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn write(&self, file: &mut File, from: u64, bytes: &[u8]) -> io::Result<()> {
        file.seek(SeekFrom::Start(from))?;
        file.write_all(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<Synced> {
        tolerant(file.sync_data())
    }

    fn truncate(&self, file: &File, length: u64) -> io::Result<()> {
        file.set_len(length)
    }

    fn persist(&self, file: NamedTempFile, to: &Path, replace: bool) -> io::Result<()> {
        let kept = if replace {
            file.persist(to)
        } else {
            file.persist_noclobber(to)
        };
        kept.map(drop).map_err(|failed| failed.error)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<Synced> {
        tolerant(mode::sync_folder(folder))
    }
}

fn tolerant(result: io::Result<()>) -> io::Result<Synced> {
    use io::ErrorKind as Kind;
    match result {
        Ok(()) => Ok(Synced::Yes),
        Err(error) if matches!(error.kind(), Kind::Unsupported | Kind::InvalidInput) => {
            Ok(Synced::NotSupported)
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
pub(super) mod faulty {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// A disk that fails at one step, and from then on at every step where it has stopped.
    #[derive(Debug)]
    pub(crate) struct FaultyDisk {
        pub(crate) fail_at: usize,
        pub(crate) stops: bool,
        pub(crate) done: AtomicUsize,
    }

    impl FaultyDisk {
        pub(crate) fn new(fail_at: usize, stops: bool) -> Self {
            Self {
                fail_at,
                stops,
                done: AtomicUsize::new(0),
            }
        }

        /// Counts a step; whether it is to fail.
        fn step(&self) -> io::Result<()> {
            let step = self.done.fetch_add(1, Ordering::SeqCst);
            if step == self.fail_at || (self.stops && step > self.fail_at) {
                return Err(io::ErrorKind::StorageFull.into());
            }
            Ok(())
        }
    }

    impl Disk for FaultyDisk {
        fn write(&self, file: &mut File, from: u64, bytes: &[u8]) -> io::Result<()> {
            let fails = self.step();
            // A full disk takes a part.
            let part = if fails.is_err() {
                &bytes[..bytes.len() / 2]
            } else {
                bytes
            };
            RealDisk.write(file, from, part)?;
            fails
        }

        fn sync(&self, file: &File) -> io::Result<Synced> {
            self.step()?;
            RealDisk.sync(file)
        }

        fn truncate(&self, file: &File, length: u64) -> io::Result<()> {
            self.step()?;
            RealDisk.truncate(file, length)
        }

        fn persist(&self, file: NamedTempFile, to: &Path, replace: bool) -> io::Result<()> {
            self.step()?;
            RealDisk.persist(file, to, replace)
        }

        fn sync_folder(&self, folder: &Path) -> io::Result<Synced> {
            self.step()?;
            RealDisk.sync_folder(folder)
        }
    }
}
