//! The answers file (TOML), for scripts and delegation: read against an assessment into events or
//! all its faults at once, and written from one. It knows neither disk nor score.

mod fault;
mod raw;
mod read;
mod write;

pub use fault::{Expected, Fault, FaultKind};
pub use read::{Import, read};
pub use write::{Written, write};

#[cfg(test)]
mod tests;
