//! Whole files: written beside their place, synced and renamed, so that a reader finds the old or
//! the new one, never a half; and read with a limit. Devices and pipes are written to as they are.
//! What stands in a file is the caller's business.
#![expect(
    clippy::disallowed_methods,
    reason = "the store is the room that touches the disk"
)]

use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
};

use super::{
    StoreError,
    disk::{Disk, RealDisk},
    mode,
};
use crate::assessment::{Digest, Hasher};

/// Who may read a file and what happens to one that stands there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// Readable by its owner alone.
    pub private: bool,
    /// Takes the place of a file that stands there; else that is an error.
    pub replace: bool,
}

/// Writes a whole file durably; its folder must exist. A device or pipe (such as `/dev/stdout`) is
/// written to as it is, for nothing can take its place.
///
/// # Errors
/// Where any step fails. Then what stood there stands there still, unless the last step failed
/// alone, in which the folder notes the new name: then the new file stands there, but a power cut
/// may yet bring back the old one.
pub fn write(path: &Path, bytes: &[u8], manner: Manner) -> Result<(), StoreError> {
    let special = path
        .metadata()
        .is_ok_and(|about| !about.is_file() && !about.is_dir());
    if special {
        let opened = std::fs::OpenOptions::new().write(true).open(path);
        return opened
            .and_then(|mut file| file.write_all(bytes))
            .map_err(|error| StoreError::Write(path.to_owned(), error));
    }
    write_on(&RealDisk, path, bytes, manner)
}

pub(super) fn write_on(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    manner: Manner,
) -> Result<(), StoreError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists if !manner.replace => StoreError::Exists(path.to_owned()),
        _ => StoreError::Write(path.to_owned(), error),
    };
    if path.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    if !manner.replace && path.symlink_metadata().is_ok() {
        return Err(StoreError::Exists(path.to_owned()));
    }
    let target = behind(path);
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut temporary = mode::temporary(manner.private)
        .tempfile_in(folder)
        .map_err(without_path)
        .map_err(failed)?;
    // What its owner closed to others stays closed.
    if let Some(about) = target.metadata().ok().filter(|_| !manner.private) {
        let kept = temporary.as_file().set_permissions(about.permissions());
        kept.map_err(failed)?;
    }
    disk.write(temporary.as_file_mut(), 0, bytes)
        .map_err(failed)?;
    disk.sync(temporary.as_file()).map_err(failed)?;
    disk.persist(temporary, &target, manner.replace)
        .map_err(failed)?;
    disk.sync_folder(folder).map(drop).map_err(failed)
}

/// The file behind a link, or behind a row of them, is written and not the link, also where it is
/// not there yet. Links that name each other end somewhere among them.
fn behind(path: &Path) -> PathBuf {
    const MOST: usize = 40;
    let mut at = path.to_owned();
    for _ in 0..MOST {
        if let Ok(there) = at.canonicalize() {
            return there;
        }
        match (at.read_link(), at.parent()) {
            (Ok(link), Some(folder)) => at = folder.join(link),
            _ => break,
        }
    }
    at
}

/// tempfile names its own path in the error; ours says the one that the user knows.
fn without_path(error: io::Error) -> io::Error {
    match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None if error.kind() == io::ErrorKind::Other => error,
        None => error.kind().into(),
    }
}

/// Reads a whole file of at most so many MiB.
///
/// # Errors
/// Where it cannot be read, or is larger: then it is not read at all.
pub fn read(path: &Path, limit: Option<u64>) -> Result<Vec<u8>, StoreError> {
    let failed = |error| StoreError::Read(path.to_owned(), error);
    let file = File::open(path).map_err(failed)?;
    let about = file.metadata().map_err(failed)?;
    if about.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    let mut bytes = Vec::new();
    let Some(mebibytes) = limit else {
        (&file).read_to_end(&mut bytes).map_err(failed)?;
        return Ok(bytes);
    };
    let most = mebibytes << 20;
    if about.len() > most {
        return Err(StoreError::TooLarge(path.to_owned(), mebibytes));
    }
    // A pipe or a growing file has no length worth trusting.
    (&file)
        .take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        return Err(StoreError::TooLarge(path.to_owned(), mebibytes));
    }
    Ok(bytes)
}

/// The first line of a file, its line end included.
///
/// # Errors
/// Where it cannot be read, or is not UTF-8.
pub(super) fn first_line(path: &Path) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(File::open(path)?).read_line(&mut line)?;
    Ok(line)
}

/// The SHA-256 of a file of any size, read piece by piece.
///
/// # Errors
/// Where it cannot be read, or is no file.
pub fn hash(path: &Path) -> Result<Digest, StoreError> {
    let failed = |error| StoreError::Read(path.to_owned(), error);
    // Asked first: opening a pipe waits for whoever writes into it.
    let kind = fs::metadata(path).map_err(failed)?;
    if !kind.is_file() && !kind.is_dir() {
        return Err(StoreError::NoFile(path.to_owned()));
    }
    let mut file = File::open(path).map_err(failed)?;
    let mut hasher = Hasher::default();
    let mut piece = [0; 1 << 13];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(hasher.finish()),
            Ok(length) => hasher.update(piece.get(..length).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(failed(error)),
        }
    }
}

/// Reads a text of at most so many MiB.
///
/// # Errors
/// As [`read`], and where it is not UTF-8.
pub fn read_text(path: &Path, limit: Option<u64>) -> Result<String, StoreError> {
    String::from_utf8(read(path, limit)?).map_err(|_| StoreError::NotText(path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{super::disk::faulty::FaultyDisk, *};

    const NEW: Manner = Manner {
        private: true,
        replace: false,
    };
    const OVER: Manner = Manner {
        private: false,
        replace: true,
    };

    #[test]
    fn at_every_failing_step_the_old_or_the_new_file_stands_there() {
        for stops in [false, true] {
            for step in 0..6 {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("報告.md");
                write(&path, b"old", OVER).unwrap();
                let disk = FaultyDisk::new(step, stops);
                let result = write_on(&disk, &path, b"new text", OVER);
                let found = std::fs::read(&path).unwrap();
                assert!(found == b"old" || found == b"new text", "step {step}");
                assert!(result.is_err() || found == b"new text", "step {step}");
                assert_eq!(result.is_ok(), step > 3, "step {step}");
                let left = std::fs::read_dir(folder.path()).unwrap().count();
                assert_eq!(left, 1, "nothing else is left behind");
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_was_closed_to_others_stays_closed() {
        use std::{fs::Permissions, os::unix::fs::PermissionsExt};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("報告.md");
        write(&path, b"old", OVER).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        write(&path, b"new", OVER).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_one_and_what_it_names_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let [link, other, named] = ["link", "other", "named"].map(|name| folder.path().join(name));
        std::os::unix::fs::symlink("other", &link).unwrap();
        std::os::unix::fs::symlink("named", &other).unwrap();
        for text in ["first", "second"] {
            write(&link, text.as_bytes(), OVER).unwrap();
            assert!(link.is_symlink() && other.is_symlink());
            assert_eq!(fs::read_to_string(&named).unwrap(), text);
        }
    }

    #[test]
    fn nothing_is_replaced_unless_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        write(&path, b"one", NEW).unwrap();
        assert!(matches!(
            write(&path, b"two", NEW),
            Err(StoreError::Exists(_))
        ));
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        assert!(matches!(
            write(folder.path(), b"x", OVER),
            Err(StoreError::Write(..))
        ));
        let nowhere = folder.path().join("no/such");
        assert!(matches!(
            write(&nowhere, b"x", NEW),
            Err(StoreError::Write(..))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_device_has_no_fingerprint() {
        let hashed = hash(Path::new("/dev/null"));
        assert!(matches!(hashed, Err(StoreError::NoFile(_))), "{hashed:?}");
    }

    #[test]
    fn too_large_and_no_text_are_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        std::fs::write(&path, vec![b'a'; (1 << 20) + 1]).unwrap();
        assert!(matches!(
            read(&path, Some(1)),
            Err(StoreError::TooLarge(_, 1))
        ));
        assert_eq!(read(&path, Some(2)).unwrap().len(), (1 << 20) + 1);
        assert_eq!(
            hash(&path).unwrap(),
            Digest::of(&read(&path, None).unwrap())
        );
        std::fs::write(&path, [0xff, 0xfe]).unwrap();
        assert!(matches!(
            read_text(&path, None),
            Err(StoreError::NotText(_))
        ));
        assert!(matches!(
            read(folder.path(), None),
            Err(StoreError::Read(..))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn private_means_0600() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        write(&path, b"x", NEW).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
