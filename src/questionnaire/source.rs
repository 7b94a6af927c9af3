//! What questions rest on: a text with who issued it, whom it addresses, where it stands in time and
//! how sure the authors are of it, and a citation of it with the place.

use jiff::civil::Date;

use super::{Force, SourceId, SourceIndex, Words};

/// Where a source stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In force.
    InForce,
    /// Passed, not yet in force: shown as coming, scores nothing.
    NotYetInForce,
    /// Replaced by a later text.
    Superseded,
    /// A draft.
    Draft,
}

impl Status {
    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::NotYetInForce => "not-yet-in-force",
            Self::Superseded => "superseded",
            Self::Draft => "draft",
        }
    }
}

/// How sure the content's authors are of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// The primary text was read.
    Primary,
    /// Good secondary sources agree.
    Secondary,
    /// One weak source.
    Weak,
}

impl Confidence {
    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Primary => "P",
            Self::Secondary => "S",
            Self::Weak => "W",
        }
    }
}

/// A text that questions cite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its title.
    pub title: Words,
    /// Who issued it.
    pub issuer: Words,
    /// Whom it binds or addresses.
    pub binds: Words,
    /// Its version as its issuer writes it.
    pub version: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// The day from which it holds.
    pub effective: Option<Date>,
    /// Its force; only where in force.
    pub force: Option<Force>,
    /// Its address.
    pub url: Option<String>,
    /// Where it stands in time.
    pub status: Status,
    /// How sure the authors are.
    pub confidence: Confidence,
    /// The day it was last checked.
    pub verified_on: Date,
    /// What a reader should know of it; may be empty.
    pub note: Words,
    /// Whether it ships with the program.
    pub shipped: bool,
}

/// A source cited, with the place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The source.
    pub source: SourceIndex,
    /// The pinpoint, letter for letter.
    pub at: Option<String>,
}
