//! What nobody should hand in and somebody will: each gets a sentence and the right exit code,
//! quickly, and nothing is lost.

#[cfg(target_os = "linux")]
mod disks;
mod files;
mod names;
