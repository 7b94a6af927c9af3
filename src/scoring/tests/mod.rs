//! The claims about scoring: the worked example, tables, and generated assessments. None of them
//! opens a file; the whole is run in seconds and beside everything else.

mod compare;
mod contradiction;
mod example;
mod firm;
mod generated;
