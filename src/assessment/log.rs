//! A whole log as bytes: its lines as far as they hold, a torn end, the first fault.
//! Pure; the file, its lock and its repair are the store's.

use super::{Digest, Event, Line, LineFault};

/// What the bytes of a log hold.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogRead {
    /// The lines up to the first fault.
    pub lines: Vec<Line>,
    /// How many bytes these lines take.
    pub length: usize,
    /// The bytes of a last line without its line end: never acknowledged.
    pub torn: Option<Vec<u8>>,
    /// The first line that does not hold, counted from 1, and why.
    pub fault: Option<(u64, LineFault)>,
}

impl LogRead {
    /// Reads a log.
    pub fn of(bytes: &[u8]) -> Self {
        let mut read = Self::default();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let Some(text) = piece.strip_suffix(b"\n") else {
                read.torn = Some(piece.to_vec());
                break;
            };
            match read.next(text) {
                Ok(line) => {
                    read.lines.push(line);
                    read.length += piece.len();
                }
                Err(fault) => {
                    read.fault = Some((read.seq() + 1, fault));
                    read.torn = torn(bytes);
                    break;
                }
            }
        }
        read
    }

    fn next(&self, bytes: &[u8]) -> Result<Line, LineFault> {
        let text = str::from_utf8(bytes).map_err(|_| LineFault::NotText)?;
        let line = Line::parse(text)?;
        if line.seq != self.seq() + 1 || line.prev != self.head() {
            return Err(LineFault::Chain);
        }
        if matches!(line.event, Event::Started(_)) != self.lines.is_empty() {
            return Err(LineFault::Start);
        }
        Ok(line)
    }

    /// The number of the last line that holds; 0 where none does.
    pub fn seq(&self) -> u64 {
        self.lines.last().map_or(0, |line| line.seq)
    }

    /// The hash of the last line that holds.
    pub fn head(&self) -> Digest {
        self.lines.last().map_or(Digest::ZERO, |line| line.hash)
    }
}

/// The last piece of a log where it has no line end.
fn torn(bytes: &[u8]) -> Option<Vec<u8>> {
    let last = bytes.rsplit(|byte| *byte == b'\n').next()?;
    (!last.is_empty()).then(|| last.to_vec())
}
