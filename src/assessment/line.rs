//! One line of a log to the byte: envelope, hash and chain. Read strictly: what written again does
//! not give the same bytes is no line. What the event means is not its business.

use super::{Digest, Event, Moment};

/// A line of a log.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its number, from 1.
    pub seq: u64,
    /// When it was written.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// The hash of the line before.
    pub prev: Digest,
    /// What happened.
    pub event: Event,
    /// Of its own bytes up to here.
    pub hash: Digest,
}

/// Why some bytes are not the line that should stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFault {
    /// Not UTF-8.
    NotText,
    /// Not exactly of a line's form.
    Form,
    /// The hash is not that of its bytes.
    Hash,
    /// The line before has another hash, or its number is not the next.
    Chain,
    /// The first line is not `started`, or a later one is.
    Start,
}

impl Line {
    /// The line of an event, its hash computed.
    pub fn seal(seq: u64, at: Moment, by: &str, prev: Digest, event: Event) -> Self {
        let hash = Digest::of(body(seq, at, by, prev, &event).as_bytes());
        Self {
            seq,
            at,
            by: by.to_owned(),
            prev,
            event,
            hash,
        }
    }

    /// The line as it stands in the log, its line end included.
    pub fn render(&self) -> String {
        let body = body(self.seq, self.at, &self.by, self.prev, &self.event);
        format!("{body},\"hash\":\"{}\"}}\n", self.hash)
    }

    /// Reads a line without its line end.
    ///
    /// # Errors
    /// Where it is not exactly of the form, or its hash does not fit.
    pub fn parse(text: &str) -> Result<Self, LineFault> {
        let (written, hash) = text.rsplit_once(",\"hash\":").ok_or(LineFault::Form)?;
        let line = Self::read(written, hash).ok_or(LineFault::Form)?;
        if body(line.seq, line.at, &line.by, line.prev, &line.event) != written {
            return Err(LineFault::Form);
        }
        if Digest::of(written.as_bytes()) == line.hash {
            Ok(line)
        } else {
            Err(LineFault::Hash)
        }
    }

    fn read(body: &str, hash: &str) -> Option<Self> {
        let hash = hash.strip_prefix('"')?.strip_suffix("\"}")?.parse().ok()?;
        let (seq, rest) = body.strip_prefix("{\"seq\":")?.split_once(',')?;
        let (at, rest) = rest.strip_prefix("\"at\":\"")?.split_once('"')?;
        let (by, rest) = string(rest.strip_prefix(",\"by\":")?)?;
        let (prev, rest) = rest.strip_prefix(",\"prev\":\"")?.split_once('"')?;
        let event = Event::read(rest.strip_prefix(",\"do\":")?).ok()?;
        Some(Self {
            seq: seq.parse().ok()?,
            at: at.parse().ok()?,
            by,
            prev: prev.parse().ok()?,
            event,
            hash,
        })
    }
}

/// The bytes of a line that its hash covers.
fn body(seq: u64, at: Moment, by: &str, prev: Digest, event: &Event) -> String {
    let by = serde_json::Value::from(by);
    format!(
        "{{\"seq\":{seq},\"at\":\"{at}\",\"by\":{by},\"prev\":\"{prev}\",\"do\":{}",
        event.to_json()
    )
}

/// The JSON string that a text begins with, and what follows it.
fn string(text: &str) -> Option<(String, &str)> {
    let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>();
    let string = strings.next()?.ok()?;
    let rest = text.get(strings.byte_offset()..)?;
    Some((string, rest))
}
