//! Where the lines go. Once they can go nowhere the walk ends as at the end of its input, by the
//! same way and with everything saved; so a write fails nobody here, and the fault is kept.

use std::io::{self, Write};

/// An output whose first fault is kept and silences it.
#[derive(Debug)]
pub(super) struct Outlet<W> {
    output: W,
    /// Why nothing can be written any more.
    pub(super) fault: Option<io::Error>,
}

impl<W: Write> Outlet<W> {
    pub(super) const fn new(output: W) -> Self {
        Self {
            output,
            fault: None,
        }
    }

    fn kept<T>(&mut self, done: io::Result<T>, otherwise: T) -> io::Result<T> {
        match done {
            Err(error) if error.kind() != io::ErrorKind::Interrupted => {
                self.fault = Some(error);
                Ok(otherwise)
            }
            done => done,
        }
    }
}

impl<W: Write> Write for Outlet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.fault.is_some() {
            return Ok(bytes.len());
        }
        let done = self.output.write(bytes);
        self.kept(done, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.fault.is_some() {
            return Ok(());
        }
        let done = self.output.flush();
        self.kept(done, ())
    }
}
