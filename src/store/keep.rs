//! The files that assessments were answered with, kept by the hash of their bytes, so that an old
//! assessment opens and reports the same after the content has moved on.

use std::io;

use super::{
    Store, StoreError,
    file::{self, Manner},
    mode,
};
use crate::assessment::{Digest, UsedFile};

impl Store {
    /// Keeps the text of a content file; one that is kept already is left as it is.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep(&self, text: &str) -> Result<Digest, StoreError> {
        let hash = Digest::of(text.as_bytes());
        let path = self.layout.kept(hash);
        let kept = file::read(&path, None).is_ok_and(|bytes| Digest::of(&bytes) == hash);
        if !kept {
            let folder = self.layout.questionnaires();
            mode::create_folder(&folder).map_err(|error| StoreError::Write(folder, error))?;
            file::write(
                &path,
                text.as_bytes(),
                Manner {
                    private: true,
                    replace: true,
                },
            )?;
        }
        Ok(hash)
    }

    /// The text of a kept file.
    ///
    /// # Errors
    /// Where it has gone, cannot be read, or has other bytes.
    pub fn kept(&self, used: &UsedFile) -> Result<String, StoreError> {
        let gone = || StoreError::KeptMissing(used.id.clone(), used.sha256);
        let changed = || StoreError::KeptChanged(used.id.clone(), used.sha256);
        let bytes = match file::read(&self.layout.kept(used.sha256), None) {
            Err(StoreError::Read(_, error)) if error.kind() == io::ErrorKind::NotFound => {
                return Err(gone());
            }
            other => other?,
        };
        if Digest::of(&bytes) != used.sha256 {
            return Err(changed());
        }
        String::from_utf8(bytes).map_err(|_| changed())
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test looks behind the store")]
mod tests {
    use super::*;

    #[test]
    fn kept_once_and_checked() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned());
        let sha256 = store.keep("id = \"点検\"").unwrap();
        assert_eq!(store.keep("id = \"点検\"").unwrap(), sha256);
        let used = UsedFile {
            id: "a".to_owned(),
            version: "1.0.0".to_owned(),
            sha256,
        };
        assert_eq!(store.kept(&used).unwrap(), "id = \"点検\"");
        let path = store.layout.kept(sha256);
        std::fs::write(&path, "other").unwrap();
        assert!(matches!(
            store.kept(&used),
            Err(StoreError::KeptChanged(..))
        ));
        store.keep("id = \"点検\"").unwrap();
        assert!(store.kept(&used).is_ok(), "keeping again repairs");
        std::fs::remove_file(&path).unwrap();
        assert!(matches!(
            store.kept(&used),
            Err(StoreError::KeptMissing(..))
        ));
    }
}
