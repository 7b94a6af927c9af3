//! A program that the user names in a variable, as they write it: a path with blanks, or a command
//! with quotes and arguments. Who runs it, and what it is for, is not known here.
#![expect(
    clippy::disallowed_methods,
    reason = "whether a whole command is a file is for the disk to say"
)]

use std::path::Path;

/// A command's program and arguments: words as a shell writes them, with quotes; or, where there is
/// such a file, the whole as one path, for blanks in paths are common and quotes are forgotten.
pub(super) fn taken_apart(command: &str) -> Option<(String, Vec<String>)> {
    if Path::new(command).is_file() {
        return Some((command.to_owned(), Vec::new()));
    }
    // There a backslash stands between folders; in a shell it would take the next sign as it is.
    let escaped = if cfg!(windows) {
        command.replace('\\', r"\\")
    } else {
        command.to_owned()
    };
    let mut words = shlex::split(&escaped)?.into_iter();
    Some((words.next()?, words.collect()))
}
