//! The full-screen shell: terminal guard, keys, theme and views. It draws what the app's state says
//! and sends the app messages; it decides nothing.

mod event;
mod hangup;
mod signal;
mod terminal;

pub use event::Waker;
