//! The claims about scoring: the worked example, tables, and generated assessments.

mod example;
mod firm;
mod generated;
