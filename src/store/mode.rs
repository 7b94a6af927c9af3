//! What differs between Unix and Windows about files: who may read them, and how a folder is
//! synced. Each concern stands twice, one beside the other, and the rest of the store knows neither
//! system.
#![expect(
    clippy::disallowed_methods,
    reason = "folders are made and synced, and a path is compared with an open file"
)]

use std::{fs::OpenOptions, io, path::Path};

/// Makes the file that the options create readable by its owner alone.
#[cfg(unix)]
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600)
}

/// Windows: the profile's folder already keeps others out.
#[cfg(not(unix))]
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// A temporary file's builder: readable by its owner alone, or as the user's mask has it.
pub(super) fn temporary(private: bool) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".tenken-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = if private { 0o600 } else { 0o666 };
        builder.permissions(std::fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = private;
    builder
}

/// Whether a path still names an open file; one that was moved away or replaced does not.
#[cfg(unix)]
pub(super) fn names(path: &Path, file: &std::fs::File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let place = |about: std::fs::Metadata| (about.dev(), about.ino());
    match path.metadata() {
        Ok(about) => Ok(place(about) == place(file.metadata()?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Windows: an open file cannot be moved away or replaced under its name by ordinary programs, so
/// that there still is one of its length is enough.
#[cfg(not(unix))]
pub(super) fn names(path: &Path, file: &std::fs::File) -> io::Result<bool> {
    match path.metadata() {
        Ok(about) => Ok(about.len() == file.metadata()?.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Returns once the names in a folder are on the disk.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}

/// Windows writes names through by itself, and opens no folder for syncing.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Creates a folder and those above it, readable by their owner alone; their names are on the disk,
/// lest a power cut take a folder away with what was called saved in it.
#[cfg(unix)]
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    let new: Vec<&Path> = folder.ancestors().take_while(|one| !one.exists()).collect();
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    for parent in new.into_iter().filter_map(Path::parent) {
        // One that cannot be synced, or not be read, is as good as it was before.
        let _ = sync_folder(parent);
    }
    Ok(())
}

/// Creates a folder and those above it.
#[cfg(not(unix))]
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

/// Gives a file another name where nothing has that name; fails with `AlreadyExists` where something
/// has. A disk that cannot do both at once is asked first.
pub(super) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        use rustix::{
            fs::{CWD, RenameFlags, renameat_with},
            io::Errno,
        };
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {}
            renamed => return renamed.map_err(io::Error::from),
        }
    }
    if to.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    std::fs::rename(from, to)
}

/// Whether an error says that a disk knows no locks, as a share without its lock service does.
pub(super) fn knows_no_locks(error: &io::Error) -> bool {
    #[cfg(unix)]
    if error.raw_os_error() == Some(rustix::io::Errno::NOLCK.raw_os_error()) {
        return true;
    }
    error.kind() == io::ErrorKind::Unsupported
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_is_never_given_away() {
        let folder = tempfile::tempdir().unwrap();
        let [from, to] = ["from", "to"].map(|name| folder.path().join(name));
        std::fs::write(&from, "one").unwrap();
        std::fs::write(&to, "other").unwrap();
        let refused = rename_new(&from, &to).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&to).unwrap(), "other");
        std::fs::remove_file(&to).unwrap();
        rename_new(&from, &to).unwrap();
        assert_eq!(std::fs::read_to_string(&to).unwrap(), "one");
    }

    #[cfg(unix)]
    #[test]
    fn a_share_without_its_lock_service_knows_no_locks() {
        let of = |code: i32| knows_no_locks(&io::Error::from_raw_os_error(code));
        assert!(of(rustix::io::Errno::NOLCK.raw_os_error()));
        assert!(!of(rustix::io::Errno::ACCESS.raw_os_error()));
    }
}
