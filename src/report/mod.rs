//! The report: one model made from an assessment and its score, and one small file for each format.
//! The same assessment gives the same bytes on every machine: no clock, disk or locale is read.

mod aloud;
mod approval;
mod beside;
mod citations;
mod compare;
mod explain;
mod explain_question;
pub mod guide;
pub mod inventory;
mod markdown;
pub mod model;
pub mod names;
mod ordered_json;
pub mod page;
mod planned;
mod print;
pub mod reasons;
mod score_json;
mod score_text;
mod scored;
mod stage;
#[cfg(test)]
mod tests;
mod to_do;

pub use approval::{Obstacle, SignFault, Signature, approval_line, obstacles, sign};
pub use beside::Beside;
pub use citations::by_source;
pub use compare::{compare_aloud, compare_json, compare_rows, compare_text};
pub use explain::{Part, ScorePoint, explain_score, explain_score_json, points, sums};
pub use explain_question::{explain_question, explain_question_json};
pub use guide::{AiRole, Guide};
pub use markdown::{guide_markdown, markdown};
pub use model::{Report, Subject};
pub use planned::undated;
pub use print::print;
pub use score_json::score_json;
pub use score_text::{score_aloud, score_text};
pub use scored::{frame, scored, scored_if};
pub use stage::{Stage, Standing};
pub use to_do::{Proposer, ToDo, to_do};
