//! The one owner of a log while an interface runs: a thread that takes lines in order, writes and
//! syncs them and reports. A failure keeps every line queued and tries again by itself now and then
//! until it can be written.
#![expect(
    clippy::disallowed_methods,
    reason = "the disk is written beside the interface, on a thread"
)]

use std::{
    sync::{
        Arc,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use super::{LogWriter, Remark, StoreError};
use crate::assessment::Line;

/// After this time what could not be written is tried again.
const PATIENCE: Duration = Duration::from_secs(15);

/// What the thread reports.
#[derive(Debug)]
pub enum Report {
    /// Every line up to this one is on the disk: acknowledged.
    Saved {
        /// The number of the last of them.
        seq: u64,
        /// What the user should be told of the log.
        remarks: Vec<Remark>,
    },
    /// Nothing more could be written; the lines wait and are tried again.
    Failed {
        /// Why.
        error: Arc<StoreError>,
        /// How many lines wait.
        waiting: usize,
    },
}

enum Job {
    Lines(Vec<Line>),
    Retry,
    Settle(Sender<()>),
    Finish,
}

/// The way to the thread. Dropping it waits until everything queued is written or has failed.
#[derive(Debug)]
pub struct Writer {
    jobs: Sender<Job>,
    thread: Option<JoinHandle<Owner>>,
}

struct Owner {
    log: LogWriter,
    waiting: Vec<Line>,
    patience: Duration,
    error: Option<Arc<StoreError>>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Job")
    }
}

impl std::fmt::Debug for Owner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Owner")
            .field("waiting", &self.waiting.len())
            .finish_non_exhaustive()
    }
}

impl Writer {
    /// Starts the thread; `notify` is called on it, once for each attempt to write.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(
        log: LogWriter,
        notify: impl FnMut(Report) + Send + 'static,
    ) -> Result<Self, StoreError> {
        Self::start_with(log, PATIENCE, notify)
    }

    fn start_with(
        log: LogWriter,
        patience: Duration,
        notify: impl FnMut(Report) + Send + 'static,
    ) -> Result<Self, StoreError> {
        let (jobs, queue) = mpsc::channel();
        let path = log.path().to_owned();
        let owner = Owner {
            log,
            waiting: Vec::new(),
            patience,
            error: None,
        };
        let thread = thread::Builder::new()
            .name("log".to_owned())
            .spawn(move || owner.run(&queue, notify))
            .map_err(|error| StoreError::Write(path, error))?;
        Ok(Self {
            jobs,
            thread: Some(thread),
        })
    }

    /// Queues lines, which follow those queued before; returns at once.
    ///
    /// # Errors
    /// Where the thread has ended.
    pub fn queue(&self, lines: Vec<Line>) -> Result<(), StoreError> {
        if lines.is_empty() {
            return Ok(());
        }
        self.jobs
            .send(Job::Lines(lines))
            .map_err(|_| StoreError::WriterGone)
    }

    /// Asks to try again what waits, at once.
    ///
    /// # Errors
    /// Where the thread has ended.
    pub fn retry(&self) -> Result<(), StoreError> {
        self.jobs
            .send(Job::Retry)
            .map_err(|_| StoreError::WriterGone)
    }

    /// Waits until everything queued before was tried and reported on.
    pub fn settle(&self) {
        let (reply, settled) = mpsc::channel();
        if self.jobs.send(Job::Settle(reply)).is_ok() {
            // Where the thread has ended there is nothing more to wait for.
            let _ = settled.recv();
        }
    }

    /// Writes everything queued and ends the thread.
    ///
    /// # Errors
    /// Where lines still wait after a last attempt; their number is with the reason.
    pub fn finish(mut self) -> Result<LogWriter, (Arc<StoreError>, usize)> {
        match self.end() {
            Some(Owner { log, waiting, .. }) if waiting.is_empty() => Ok(log),
            Some(Owner { waiting, error, .. }) => Err((
                error.unwrap_or_else(|| Arc::new(StoreError::WriterGone)),
                waiting.len(),
            )),
            None => Err((Arc::new(StoreError::WriterGone), 0)),
        }
    }

    fn end(&mut self) -> Option<Owner> {
        // Where the thread has ended already there is nobody to ask.
        let _ = self.jobs.send(Job::Finish);
        self.thread.take()?.join().ok()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.end();
    }
}

impl Owner {
    fn run(mut self, queue: &Receiver<Job>, mut notify: impl FnMut(Report)) -> Self {
        loop {
            let mut job = self.next(queue);
            let settling = loop {
                match job {
                    Job::Lines(lines) => self.waiting.extend(lines),
                    Job::Retry => {}
                    Job::Settle(reply) => break Some(reply),
                    Job::Finish => {
                        self.write(&mut notify);
                        return self;
                    }
                }
                // What queued up during the last sync goes to the disk in one piece.
                match queue.try_recv() {
                    Ok(next) => job = next,
                    Err(_) => break None,
                }
            };
            self.write(&mut notify);
            // Whoever waits for this may have gone.
            let _ = settling.map(|settled| settled.send(()));
        }
    }

    /// The next job; while lines wait that could not be written, in time another attempt.
    fn next(&self, queue: &Receiver<Job>) -> Job {
        // A writer that has gone is as good as one that asks to finish.
        if self.waiting.is_empty() {
            return queue.recv().unwrap_or(Job::Finish);
        }
        match queue.recv_timeout(self.patience) {
            Ok(job) => job,
            Err(RecvTimeoutError::Timeout) => Job::Retry,
            Err(RecvTimeoutError::Disconnected) => Job::Finish,
        }
    }

    fn write(&mut self, notify: &mut impl FnMut(Report)) {
        let Some(last) = self.waiting.last() else {
            return;
        };
        let seq = last.seq;
        match self.log.append(&self.waiting) {
            Ok(()) => {
                self.waiting.clear();
                self.error = None;
                let remarks = self.log.remarks();
                notify(Report::Saved { seq, remarks });
            }
            Err(error) => {
                let waiting = self.waiting.len();
                let error = Arc::new(error);
                self.error = Some(Arc::clone(&error));
                notify(Report::Failed { error, waiting });
            }
        }
    }
}

#[cfg(test)]
#[path = "writer_tests.rs"]
mod tests;
