//! Every command as its users and other programs meet it: what it prints and where, its exit code,
//! and what it leaves on the disk.

mod answers;
mod carry;
mod command_line;
mod compare;
mod configuration;
mod content;
mod evidence;
mod languages;
mod link;
mod lists;
mod reports;
mod review;
mod scores;
mod start;
mod streams;
mod verify;
