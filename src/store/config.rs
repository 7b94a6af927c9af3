//! The file of the configuration, `config.toml` in the configuration directory: read as it is, and
//! written where the name of who answers is kept. What its keys mean is not known here.

use std::{
    io,
    path::{Path, PathBuf},
};

use toml::{Spanned, Value, de::DeTable};

use super::{StoreError, catalogue::document, file, mode};
use crate::questionnaire::{Document, Finding};

/// The text of a configuration in which `by` says this name, everything else letter for letter as
/// it was; `None` where the text is no configuration.
fn naming(text: &str, by: &str) -> Option<String> {
    let table = DeTable::parse(text).ok()?;
    let by = Value::from(by).to_string();
    Some(match table.get_ref().get("by").map(Spanned::span) {
        Some(span) => [text.get(..span.start)?, &by, text.get(span.end..)?].concat(),
        // In front: behind a table's header it would be that table's.
        None => format!("by = {by}\n{text}"),
    })
}

/// Reads the configuration of a directory as a text; `None` where there is none.
///
/// # Errors
/// Where it cannot be read.
pub fn read(config_dir: &Path) -> Result<Option<Result<Document, Finding>>, StoreError> {
    match document(&place(config_dir)) {
        Ok(document) => Ok(Some(document)),
        Err(StoreError::Read(_, error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Keeps who answers in the configuration of a directory, and gives the file's path.
///
/// # Errors
/// Where it cannot be read or written, or is no configuration.
pub fn remember(config_dir: &Path, by: &str) -> Result<PathBuf, StoreError> {
    let path = place(config_dir);
    let text = match file::read_text(&path, Some(1)) {
        Ok(text) => text,
        Err(StoreError::Read(_, error)) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let text = naming(&text, by).ok_or_else(|| StoreError::NoConfig(path.clone()))?;
    mode::create_folder(config_dir)
        .map_err(|error| StoreError::Write(config_dir.to_owned(), error))?;
    let manner = file::Manner {
        private: true,
        replace: true,
    };
    file::write(&path, text.as_bytes(), manner)?;
    Ok(path)
}

fn place(config_dir: &Path) -> PathBuf {
    config_dir.join("config.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Who answers, as a text of a configuration says.
    fn by(text: &str) -> Option<String> {
        let table = DeTable::parse(text).ok()?;
        Some(table.get_ref().get("by")?.get_ref().as_str()?.to_owned())
    }

    #[test]
    fn a_name_is_kept_and_the_rest_stays_letter_for_letter() {
        for (before, after) in [
            ("", "by = \"佐藤\"\n"),
            (
                "by = 'a'  # me\nlang = \"ja\"\n",
                "by = \"佐藤\"  # me\nlang = \"ja\"\n",
            ),
            (
                "# mine\r\n[keys]\r\n",
                "by = \"佐藤\"\n# mine\r\n[keys]\r\n",
            ),
        ] {
            assert_eq!(naming(before, "佐藤").as_deref(), Some(after));
        }
        assert_eq!(naming("by = ", "a"), None);
        let odd = "a \"b\" \\ \u{1}\n";
        let kept = naming("", odd).unwrap();
        assert_eq!(by(&kept).as_deref(), Some(odd));
    }

    #[test]
    fn it_is_written_where_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let config_dir = folder.path().join("tenken");
        assert!(read(&config_dir).unwrap().is_none());
        for name in ["佐藤", "鈴木"] {
            let path = remember(&config_dir, name).unwrap();
            assert!(path.starts_with(&config_dir));
            let document = read(&config_dir).unwrap().unwrap().unwrap();
            assert_eq!(by(&document.text).as_deref(), Some(name));
        }
        let broken = place(&config_dir);
        file::write(
            &broken,
            b"by = ",
            file::Manner {
                private: true,
                replace: true,
            },
        )
        .unwrap();
        assert!(matches!(
            remember(&config_dir, "a"),
            Err(StoreError::NoConfig(_))
        ));
    }
}
