//! Who is at the keyboard, as the system knows them. The environment is handed in. The answer is a
//! default that a flag and the configuration go before; where nobody can say, there is none.
#![expect(
    clippy::disallowed_methods,
    reason = "where no variable says who it is, a program of the system does"
)]

use std::process::{Command, Stdio};

/// The system's name of the user; `None` where it has none.
///
/// `environment` reads a variable. Without the usual ones, the system's `id` is asked.
pub fn user_name(environment: impl Fn(&str) -> Option<String>) -> Option<String> {
    let named = |name: &&'static str| environment(name).filter(|value| !value.trim().is_empty());
    ["USER", "LOGNAME", "USERNAME"]
        .iter()
        .find_map(named)
        .or_else(asked)
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
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_first_and_nothing_blank() {
        let logname = |name: &str| match name {
            "USER" => Some(" ".to_owned()),
            "LOGNAME" => Some("tanaka".to_owned()),
            _ => None,
        };
        assert_eq!(user_name(logname), Some("tanaka".to_owned()));
        assert!(user_name(|_| None).is_none_or(|name| !name.is_empty()));
    }
}
