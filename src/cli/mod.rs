//! The commands: one file each, a few lines over the pure rooms. It owns arguments, streams and
//! exit codes; what a command means stands in the rooms that it calls.

mod arguments;
mod environment;
mod exit;
mod help;
mod streams;
