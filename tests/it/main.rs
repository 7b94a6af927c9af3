//! The program as its users and other programs see it, and the rules of its house. One crate for
//! all of them, because each would link the whole program anew.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should stop where it stands, and looks at the disk itself"
)]

mod architecture;
mod authors;
mod bad_input;
mod commands;
mod content;
mod durability;
mod firms;
mod guide;
mod hostile;
mod inventory;
mod printing;
mod questionnaires;
mod schema;
mod support;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod walk;
