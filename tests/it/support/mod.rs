//! What the black-box tests stand on: a scratch place of their own and a real terminal.

mod pty;
mod scratch;

pub(crate) use pty::Pty;
pub(crate) use scratch::{Ran, Scratch};
