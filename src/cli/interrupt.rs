//! Signals while the interface is asked line by line: they end the program with 0, and only while
//! it waits for a line, when everything answered before is saved.

use std::{
    io::{self, BufRead, Read},
    sync::{Arc, Condvar, Mutex, PoisonError},
};

/// Whether a line is being worked on.
#[derive(Debug, Default)]
struct Work {
    under_way: Mutex<bool>,
    done: Condvar,
}

/// Input that a signal may end while it is waited for.
#[derive(Debug)]
pub(crate) struct Interruptible<R> {
    input: R,
    work: Arc<Work>,
}

impl<R> Interruptible<R> {
    /// The input, watched for signals from now on.
    pub(crate) fn new(input: R) -> io::Result<Self> {
        let work = Arc::new(Work {
            under_way: Mutex::new(true),
            done: Condvar::new(),
        });
        watch(Arc::clone(&work))?;
        Ok(Self { input, work })
    }

    fn set(&self, under_way: bool) {
        *self
            .work
            .under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = under_way;
        self.work.done.notify_all();
    }
}

impl<R: BufRead> Read for Interruptible<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Interruptible<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.set(false);
        let waited = self.input.fill_buf().map(<[u8]>::len);
        self.set(true);
        if waited? == 0 {
            return Ok(&[]);
        }
        // What has come is there without waiting.
        self.input.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.input.consume(count);
    }
}

#[cfg(unix)]
fn watch(work: Arc<Work>) -> io::Result<()> {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
    };

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            if signals.forever().next().is_some() {
                let under_way = work
                    .under_way
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner);
                let idle = work.done.wait_while(under_way, |under_way| *under_way);
                #[expect(
                    clippy::exit,
                    reason = "the main thread waits for a line that may never come"
                )]
                std::process::exit(idle.map_or(1, |_| 0));
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
fn watch(_work: Arc<Work>) -> io::Result<()> {
    Ok(())
}
