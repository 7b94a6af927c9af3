//! Everything that can wake the driver, on one channel: keys, answers of the disk, signals, a
//! terminal that has gone. The reader of keys waits for leave before each read, so that an editor
//! or a shell that has the terminal for a while gets every key.
#![expect(clippy::disallowed_methods, reason = "keys are waited for on a thread")]

use std::{
    io,
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::Duration,
};

use crossterm::event;

/// How long to look for what else has come. With no time at all crossterm's `use-dev-tty` source
/// does not look at the terminal, only at what it has read already.
const AT_ONCE: Duration = Duration::from_micros(50);

/// Something happened.
pub(super) enum Event {
    /// Keys, pastes, mouse and sizes, in order: all that had come.
    Input(Vec<event::Event>),
    /// Work in the background came to something.
    Woken,
    /// The program is asked to end, or its terminal has gone or can be read no more.
    Ended,
    /// The program is asked from outside to stop for a while.
    Stopped,
    /// The program was stopped from outside and goes on.
    Continued,
}

/// Wakes the driver from another thread.
#[derive(Clone)]
pub struct Waker(Sender<Event>);

impl Waker {
    /// Wakes it; a driver that has gone needs no waking.
    pub fn wake(&self) {
        drop(self.0.send(Event::Woken));
    }

    /// Ends the driver, because something broke.
    pub(super) fn end(&self) {
        drop(self.0.send(Event::Ended));
    }
}

/// The driver's end of the channel.
pub(super) struct Events {
    came: Receiver<Event>,
    sender: Sender<Event>,
    reads: Sender<()>,
}

impl Events {
    /// Starts to listen: to the terminal, to signals, and for its disappearance.
    pub(super) fn listen() -> io::Result<Self> {
        let (sender, events) = channel();
        let (reads, allowed) = channel();
        let input = sender.clone();
        thread::Builder::new()
            .name("input".to_owned())
            .spawn(move || read(&allowed, &input))?;
        super::signal::watch(sender.clone())?;
        super::hangup::watch(sender.clone())?;
        Ok(Self {
            came: events,
            sender,
            reads,
        })
    }

    /// What wakes the driver from elsewhere.
    pub(super) fn waker(&self) -> Waker {
        Waker(self.sender.clone())
    }

    /// Allows the next read of the terminal.
    pub(super) fn allow_read(&self) {
        // A reader that has gone has said so on the channel.
        let _ = self.reads.send(());
    }

    /// The next event, where one has come already.
    pub(super) fn waiting(&self) -> Option<Event> {
        self.came.try_recv().ok()
    }

    /// Waits for the next event. The sender held here keeps the channel open for ever.
    pub(super) fn next(&self) -> Event {
        self.came.recv().unwrap_or(Event::Ended)
    }
}

fn read(allowed: &Receiver<()>, events: &Sender<Event>) {
    while allowed.recv().is_ok() {
        let sent = match batch() {
            Ok(batch) => events.send(Event::Input(batch)),
            Err(_) => {
                drop(events.send(Event::Ended));
                return;
            }
        };
        if sent.is_err() {
            return;
        }
    }
}

/// Waits for one event and takes what came with it: a paste without brackets or a drag of the
/// window's edge is many events, and is worth one frame.
fn batch() -> io::Result<Vec<event::Event>> {
    const MOST: usize = 1024;
    let mut batch = vec![event::read()?];
    while batch.len() < MOST && event::poll(AT_ONCE)? {
        batch.push(event::read()?);
    }
    Ok(batch)
}
