//! What the black-box tests stand on: a scratch place of their own and a real terminal.

#[cfg(unix)]
mod pty;
mod scratch;

#[cfg(unix)]
pub(crate) use pty::Pty;
pub(crate) use scratch::{ANSWERS, DESK, Ran, Scratch};
