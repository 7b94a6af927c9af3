//! Where data and configuration live, and the name of every file among the data.
//! Flags and environment are handed in; a path is only ever built from a checked id or hash.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::StoreError;
use crate::assessment::{AssessmentId, Digest};

/// The data directory: the one named, else the system's.
///
/// # Errors
/// Where none is named and there is no home.
pub fn data_dir(named: Option<PathBuf>) -> Result<PathBuf, StoreError> {
    named
        .or_else(|| project().map(|project| project.data_dir().to_path_buf()))
        .ok_or(StoreError::NoHome("--data-dir DIR", "TENKEN_DATA_DIR"))
}

/// The configuration directory: the one named, else the system's.
///
/// # Errors
/// Where none is named and there is no home.
pub fn config_dir(named: Option<PathBuf>) -> Result<PathBuf, StoreError> {
    named
        .or_else(|| project().map(|project| project.config_dir().to_path_buf()))
        .ok_or(StoreError::NoHome("--config-dir DIR", "TENKEN_CONFIG_DIR"))
}

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "tenken")
}

/// The data directory's layout.
#[derive(Debug, Clone)]
pub(super) struct Layout(pub(super) PathBuf);

impl Layout {
    /// Where logs are.
    pub(super) fn assessments(&self) -> PathBuf {
        self.0.join("assessments")
    }

    /// An assessment's log.
    pub(super) fn log(&self, id: &AssessmentId) -> PathBuf {
        in_folder(&self.assessments(), id, "jsonl")
    }

    /// Its lock, beside the log and never the log.
    pub(super) fn lock(&self, id: &AssessmentId) -> PathBuf {
        in_folder(&self.assessments(), id, "lock")
    }

    /// Where a torn last line is set aside.
    pub(super) fn torn(&self, id: &AssessmentId) -> PathBuf {
        in_folder(&self.assessments(), id, "torn")
    }

    /// The bin.
    pub(super) fn trash(&self) -> PathBuf {
        self.0.join("trash")
    }

    /// A log in the bin.
    pub(super) fn binned(&self, id: &AssessmentId) -> PathBuf {
        in_folder(&self.trash(), id, "jsonl")
    }

    /// Where every file that was answered with is kept.
    pub(super) fn questionnaires(&self) -> PathBuf {
        self.0.join("questionnaires")
    }

    /// A kept file.
    pub(super) fn kept(&self, hash: Digest) -> PathBuf {
        self.questionnaires().join(format!("{hash}.toml"))
    }
}

fn in_folder(folder: &Path, id: &AssessmentId, extension: &str) -> PathBuf {
    folder.join(format!("{id}.{extension}"))
}
