//! The input of the walk by line, read on a thread of its own, so that a signal can end it: to the
//! walk that is the end of its input, by which everything is taken and saved.
#![expect(
    clippy::disallowed_methods,
    reason = "input and signals are each waited for on a thread"
)]

use std::{
    io::{self, BufRead, ErrorKind, Read},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

/// What was read in one go; nothing is the end.
type Piece = io::Result<Vec<u8>>;

/// Input that a signal ends.
#[derive(Debug)]
pub(crate) struct Interruptible {
    pieces: Receiver<Piece>,
    piece: Vec<u8>,
    /// How much of the piece has been taken.
    taken: usize,
    ended: Arc<AtomicBool>,
}

impl Interruptible {
    /// The input, read and watched for signals from now on.
    pub(crate) fn new(input: impl Read + Send + 'static) -> io::Result<Self> {
        // One piece ahead: what is not asked for stays where it is.
        let (sender, pieces) = sync_channel(1);
        let ended = Arc::new(AtomicBool::new(false));
        watch(Arc::clone(&ended), sender.clone())?;
        thread::Builder::new()
            .name("input".to_owned())
            .spawn(move || read(input, &sender))?;
        Ok(Self {
            pieces,
            piece: Vec::new(),
            taken: 0,
            ended,
        })
    }

    fn rest(&self) -> &[u8] {
        self.piece.get(self.taken..).unwrap_or_default()
    }
}

fn read(mut input: impl Read, pieces: &SyncSender<Piece>) {
    loop {
        let mut piece = vec![0; 8192];
        let read = input.read(&mut piece);
        if matches!(&read, Err(error) if error.kind() == ErrorKind::Interrupted) {
            continue;
        }
        let ends = !matches!(read, Ok(1..));
        let sent = pieces.send(read.map(|length| {
            piece.truncate(length);
            piece
        }));
        if ends || sent.is_err() {
            return;
        }
    }
}

impl Read for Interruptible {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Interruptible {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.rest().is_empty() && !self.ended.load(Ordering::SeqCst) {
            // A reader that has gone has said so before.
            self.piece = self.pieces.recv().unwrap_or_else(|_| Ok(Vec::new()))?;
            self.taken = 0;
            if self.piece.is_empty() {
                self.ended.store(true, Ordering::SeqCst);
            }
        }
        if self.ended.load(Ordering::SeqCst) {
            return Ok(&[]);
        }
        Ok(self.rest())
    }

    fn consume(&mut self, count: usize) {
        self.taken = self.taken.saturating_add(count).min(self.piece.len());
    }
}

#[cfg(unix)]
fn watch(ended: Arc<AtomicBool>, pieces: SyncSender<Piece>) -> io::Result<()> {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
    };

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for _ in signals.forever() {
                ended.store(true, Ordering::SeqCst);
                // Wakes the walk where it waits for a line; a full queue wakes it too.
                drop(pieces.try_send(Ok(Vec::new())));
            }
        })?;
    Ok(())
}

/// Consoles of other systems end a program without a signal; each answer is on the disk by then.
#[cfg(not(unix))]
#[expect(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "as on Unix"
)]
fn watch(_ended: Arc<AtomicBool>, _pieces: SyncSender<Piece>) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole_and_in_order_until_the_end() {
        let text = "ひとつ\n".repeat(5_000) + "last";
        let input = io::Cursor::new(text.clone().into_bytes());
        let lines = Interruptible::new(input).unwrap().lines();
        let lines: Vec<String> = lines.map(Result::unwrap).collect();
        assert_eq!(lines.join("\n"), text);
    }

    #[test]
    fn once_ended_nothing_more_is_read() {
        let mut input = Interruptible::new(io::Cursor::new(b"a\nb\n")).unwrap();
        let mut line = String::new();
        input.read_line(&mut line).unwrap();
        input.ended.store(true, Ordering::SeqCst);
        assert_eq!(input.read_line(&mut line).unwrap(), 0);
        assert_eq!(line, "a\n");
    }
}
