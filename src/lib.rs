//! tenken (点検): a guided self-assessment of AI governance in Japan, in the terminal.
//!
//! # The map of the house
//!
//! Arrows point inward; a test holds them.
//!
//! | room | what it owns | may use |
//! | --- | --- | --- |
//! | [`questionnaire`] | what is asked: TOML with spans → checked model, conditions, findings | – |
//! | [`scoring`] | applicability, sums, gaps, bands, the score explained: answers in, numbers out | questionnaire |
//! | [`assessment`] | one run: events, the log's lines, state as their fold, the answers file | questionnaire |
//! | [`report`] | one report model, one file a format | questionnaire, scoring, assessment |
//! | [`app`] | the state machine of the interface: message in, state changed, effects out | the above |
//! | [`store`] | disk, clock, user: logs, locks, the catalogue of questionnaires, paths | questionnaire, assessment |
//! | [`tui`] | the full-screen shell: terminal, keys, views | the above |
//! | [`plain`] | the same app asked line by line | the above but tui |
//! | [`cli`] | one file a command, each a few lines over the pure part | all |
//! | [`text`] | width, line breaking, editing, escaping | knows nobody; all may know it |
//! | [`i18n`] | every word the program says | knows nobody; all may know it |
//!
//! The first five, `text` and `i18n` are pure: no file, clock, environment or terminal.

pub mod app;
pub mod assessment;
pub mod cli;
pub mod i18n;
pub mod plain;
pub mod questionnaire;
pub mod report;
pub mod scoring;
pub mod store;
pub mod text;
pub mod tui;
