//! The claims about scoring: the worked example, tables, and generated assessments.

mod compare;
mod example;
mod firm;
mod generated;
