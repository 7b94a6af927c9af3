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

/// Creates a folder and those above it, readable by their owner alone.
#[cfg(unix)]
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// Creates a folder and those above it.
#[cfg(not(unix))]
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}
