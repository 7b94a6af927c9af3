//! What the black-box tests stand on: a scratch place of their own and a real terminal. None of
//! them may see the settings, the clock's zone or the files of whoever runs the tests.

#[cfg(target_os = "linux")]
mod disk;
#[cfg(unix)]
mod pty;
mod scratch;
pub(crate) mod source;
mod walk;

#[cfg(target_os = "linux")]
pub(crate) use disk::SmallDisk;
#[cfg(unix)]
pub(crate) use pty::Pty;
pub(crate) use scratch::{ANSWERS, DESK, Ran, Scratch, TENKEN};
pub(crate) use walk::Walk;
