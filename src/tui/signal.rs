//! Signals that end, stop or continue the program, as events of the driver, so that work is saved
//! and the terminal given back; and stopping by Ctrl-Z, which in raw mode comes as a key.
#![cfg_attr(
    unix,
    expect(
        clippy::disallowed_methods,
        reason = "signals are waited for on a thread"
    )
)]

use std::{io, sync::mpsc::Sender};

use super::event::Event;

#[cfg(unix)]
mod unix {
    use std::thread;

    use rustix::process::{Signal, kill_current_process_group};
    use signal_hook::{
        consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP},
        iterator::Signals,
    };

    use super::{Event, Sender, io};
    use crate::tui::terminal;

    pub(in crate::tui) fn watch(events: Sender<Event>) -> io::Result<()> {
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT])?;
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || {
                for signal in signals.forever() {
                    let event = match signal {
                        SIGCONT => Event::Continued,
                        // Whoever has the terminal now stops too, and the driver waits for that.
                        SIGTSTP if !terminal::ours() => {
                            stop();
                            continue;
                        }
                        SIGTSTP => Event::Stopped,
                        _ => Event::Ended,
                    };
                    if events.send(event).is_err() {
                        return;
                    }
                }
            })?;
        Ok(())
    }

    /// Stops the whole group, as the terminal would; returns when it goes on. In a group without
    /// a shell behind it the system lets it run on at once. It is not SIGTSTP that stops it, which
    /// is heard here and would only ask for this again, but one that the system treats alike.
    pub(in crate::tui) fn stop() {
        // Where it cannot be stopped it goes on.
        let _ = kill_current_process_group(Signal::TTOU);
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use super::{Event, Sender, io};

    /// Consoles of other systems end a program without a signal; each answer is on the disk by
    /// then, since it is written when it is given.
    #[expect(
        clippy::needless_pass_by_value,
        clippy::unnecessary_wraps,
        reason = "as on Unix"
    )]
    pub(in crate::tui) fn watch(_events: Sender<Event>) -> io::Result<()> {
        Ok(())
    }

    /// There is nothing to stop into.
    pub(in crate::tui) const fn stop() {}
}

#[cfg(not(unix))]
pub(super) use elsewhere::{stop, watch};
#[cfg(unix)]
pub(super) use unix::{stop, watch};
