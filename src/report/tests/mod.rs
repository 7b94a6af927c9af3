//! Tests of the report over one small assessment: snapshots in both languages, the structure of
//! the Markdown whatever people typed, the score's documents.

mod compare;
mod firm;
mod guide;
mod markdown;
mod score;
mod standing;
