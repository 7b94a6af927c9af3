//! What the black-box tests stand on: a scratch place of their own and a real terminal.

#[expect(dead_code, reason = "the walks through the screen use it")]
mod pty;
mod scratch;

#[expect(unused_imports, reason = "the walks through the screen use it")]
pub(crate) use pty::Pty;
pub(crate) use scratch::{ANSWERS, DESK, Ran, Scratch};
