//! Who is at the keyboard, as the system knows them where no variable of the environment says it.
//! The answer is a default that a flag and the configuration go before; there may be none.
#![expect(
    clippy::disallowed_methods,
    reason = "where no variable says who it is, a program of the system does"
)]

use std::{
    process::{Command, Stdio},
    sync::OnceLock,
};

use crate::text::given::given;

/// The system's name of the user; `None` where it has none. A program is asked, once.
pub fn user_name() -> Option<String> {
    static NAME: OnceLock<Option<String>> = OnceLock::new();
    NAME.get_or_init(asked).clone()
}

#[cfg(unix)]
fn asked() -> Option<String> {
    let mut command = Command::new("id");
    command
        .arg("-un")
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    said(command)
}

#[cfg(windows)]
fn asked() -> Option<String> {
    let mut command = Command::new("whoami");
    command.stdin(Stdio::null()).stderr(Stdio::null());
    said(command).map(|name| name.rsplit('\\').next().map(str::to_owned).unwrap_or(name))
}

#[cfg(not(any(unix, windows)))]
fn asked() -> Option<String> {
    None
}

#[cfg(any(unix, windows))]
fn said(mut command: Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let name = String::from_utf8(output.stdout).ok()?;
    given(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_says_a_name_or_none_and_never_a_blank_one() {
        assert!(user_name().is_none_or(|name| !name.trim().is_empty()));
    }
}
