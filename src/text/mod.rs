//! Text in a terminal and in files: cells, line breaking (kinsoku), editing by grapheme, escaping.
//! It knows no other room.

pub mod escape;
mod kinsoku;
pub mod narrow;
pub mod printable;
pub mod width;
pub mod wrap;
