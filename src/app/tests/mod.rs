//! The interface without a terminal: key scripts in, state and written events out. Nothing here
//! knows a cell of the screen or a byte of a terminal; what is drawn is held by `tui`.

mod answerer;
mod approving;
mod beginning;
mod checking;
mod comparing;
pub(crate) mod desk;
mod finding;
pub(crate) mod firm;
mod forms;
mod home;
mod keys;
mod leaving;
pub(crate) mod random;
mod scripts;
pub(crate) mod sound;
