//! The interface without a terminal: key scripts in, state and written events out.

mod answerer;
pub(crate) mod desk;
pub(crate) mod firm;
mod keys;
mod leaving;
mod random;
mod scripts;
