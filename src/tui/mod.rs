//! The full-screen shell: terminal guard, keys, theme and views. It draws what the app's state says
//! and sends the app messages; it decides nothing.

mod clicks;
mod driver;
mod event;
mod hangup;
mod input;
mod panic;
mod signal;
mod symbols;
mod terminal;
mod theme;
mod view;
mod widget;

pub use driver::{Ending, Options, run};
pub use event::Waker;
pub use symbols::Symbols;
pub use theme::Theme;
