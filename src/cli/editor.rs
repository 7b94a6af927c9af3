//! The user's own editor: the command of `VISUAL` or `EDITOR` taken apart, run on a file that is
//! theirs alone, and the text read back. Where anything goes wrong, what was written stays in its
//! file and the file is named.
#![expect(
    clippy::disallowed_methods,
    reason = "the user's editor is a program, and what it left is a file"
)]

use std::process::Command;

use tempfile::NamedTempFile;

use super::program;
use crate::{
    i18n::{Language, cli as words},
    store::{cause, file},
};

/// Lets the user edit a text with a command.
///
/// # Errors
/// A sentence where there is no editor, it does not run or fails, or what it left is no text.
pub(crate) fn edit(
    command: Option<&str>,
    text: &str,
    language: Language,
) -> Result<String, String> {
    let command = command
        .map(str::trim)
        .filter(|command| !command.is_empty())
        .ok_or_else(|| words::no_editor(language))?;
    let (program, arguments) =
        program::taken_apart(command).ok_or_else(|| words::editor_quote(language, command))?;
    let failed =
        |error: &std::io::Error| words::editor_failed(language, command, &cause(language, error));
    let draft = draft(text).map_err(|error| failed(&error))?;
    let status = Command::new(program)
        .args(arguments)
        .arg(draft.path())
        .status()
        .map_err(|error| failed(&error))?;
    let back = file::read_text(draft.path(), Some(1)).map_err(|error| error.say(language));
    match back {
        Ok(back) if status.success() => Ok(back),
        Ok(back) if back == text => {
            Err(words::editor_failed(language, command, &status.to_string()))
        }
        Ok(_) => {
            let why = words::editor_ended(language, command, &status.to_string());
            Err(kept(draft, &why, language))
        }
        Err(why) => Err(kept(draft, &why, language)),
    }
}

/// A file with the text, readable by its owner alone.
fn draft(text: &str) -> std::io::Result<NamedTempFile> {
    let draft = tempfile::Builder::new()
        .prefix("tenken-")
        .suffix(".txt")
        .tempfile()?;
    std::io::Write::write_all(&mut draft.as_file(), text.as_bytes())?;
    Ok(draft)
}

/// Why the text was not taken, and where what was written stays.
fn kept(draft: NamedTempFile, why: &str, language: Language) -> String {
    match draft.into_temp_path().keep() {
        Ok(path) if path.exists() => words::editor_kept(language, why, &path.display().to_string()),
        _ => why.to_owned(),
    }
}

#[cfg(test)]
#[cfg(unix)]
#[expect(
    clippy::disallowed_methods,
    reason = "a test writes scripts and looks behind the editor"
)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt};

    use super::*;

    const EN: Language = Language::En;

    /// An editor that is a line of shell, in which the file is `$1`.
    fn line(script: &str) -> String {
        format!("sh -c '{script}' editor")
    }

    #[test]
    fn quotes_hold_words_together_and_paths_may_have_blanks() {
        assert_eq!(
            edit(
                Some(&line("printf %s \"more words\" >> \"$1\"")),
                "text, ",
                EN
            )
            .unwrap(),
            "text, more words"
        );
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("my editor");
        fs::write(&program, "#!/bin/sh\nprintf edited > \"$1\"\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        let path = program.to_str().unwrap();
        for command in [
            path.to_owned(),
            format!("\"{path}\""),
            path.replace(' ', "\\ "),
        ] {
            assert_eq!(
                edit(Some(&command), "a", EN).unwrap(),
                "edited",
                "{command}"
            );
        }
        let said = edit(Some("vi 'half"), "a", EN).unwrap_err();
        assert!(said.contains("quote"), "{said}");
    }

    /// The file in which a sentence says that something is kept.
    fn kept_in(said: &str) -> &str {
        let (_, path) = said.split_once("kept in ").unwrap();
        path.strip_suffix('.').unwrap()
    }

    #[test]
    fn what_was_written_and_cannot_be_taken_stays_in_its_file() {
        for (script, left) in [
            ("printf \"written\\\\377\" > \"$1\"", &b"written\xff"[..]),
            ("printf written > \"$1\"; exit 3", b"written"),
            ("printf written > \"$1\"; kill -9 $$", b"written"),
        ] {
            let said = edit(Some(&line(script)), "before", EN).unwrap_err();
            let path = kept_in(&said);
            assert_eq!(fs::read(path).unwrap(), left, "{said}");
            fs::remove_file(path).unwrap();
        }
    }

    #[test]
    fn an_editor_that_wrote_nothing_leaves_nothing_behind() {
        let before = |text| edit(Some(&line("exit 1")), text, EN).unwrap_err();
        assert!(!before("a").contains("kept"), "{}", before("a"));
        let said = edit(Some("/no/such/editor --wait"), "a", EN).unwrap_err();
        assert!(said.contains("/no/such/editor"), "{said}");
        let said = edit(Some(&line("rm \"$1\"")), "a", EN).unwrap_err();
        assert!(!said.contains("kept"), "{said}");
        assert!(edit(None, "a", EN).unwrap_err().contains("VISUAL"));
    }
}
