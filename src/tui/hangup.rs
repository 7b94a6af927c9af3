//! Notices that the terminal has gone. Where SIGHUP is ignored (`nohup`, some `sudo` and `ssh`), a
//! read of the vanished terminal returns at once for ever (crossterm #793); a wait on its hang-up
//! alone ends the program instead.
#![cfg_attr(
    unix,
    expect(
        clippy::disallowed_methods,
        reason = "the hang-up is waited for on a thread"
    )
)]

use std::{io, sync::mpsc::Sender};

use super::event::Event;

#[cfg(unix)]
pub(super) fn watch(events: Sender<Event>) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};

    std::thread::Builder::new()
        .name("hang-up".to_owned())
        .spawn(move || {
            let input = io::stdin();
            // No event is asked for: hang-up and error come unasked, and keys wake nothing here.
            let mut watched = [PollFd::new(&input, PollFlags::empty())];
            loop {
                match poll(&mut watched, None) {
                    Ok(_) => break,
                    Err(rustix::io::Errno::INTR) => {}
                    Err(_) => return,
                }
            }
            drop(events.send(Event::Ended));
        })?;
    Ok(())
}

#[cfg(not(unix))]
#[expect(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "as on Unix"
)]
pub(super) fn watch(_events: Sender<Event>) -> io::Result<()> {
    Ok(())
}
