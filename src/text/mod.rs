//! Text in a terminal and in files: cells, line breaking (kinsoku), editing by grapheme, escaping.
//! It knows no other room.
