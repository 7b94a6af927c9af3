//! The terminal's modes: everything that is turned on is turned off again on every way out, in one
//! place, safely also twice. It draws nothing itself.

use std::{
    io::{self, Write, stdout},
    sync::atomic::{AtomicBool, Ordering},
};

use crossterm::{
    cursor, event, execute, queue,
    terminal::{self, BeginSynchronizedUpdate, EndSynchronizedUpdate},
};
use ratatui::{Frame, Terminal, backend::CrosstermBackend};

/// Whether the modes are on; the panic hook and the guard may both try to leave.
static ENTERED: AtomicBool = AtomicBool::new(false);

/// The screen while the program has it.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<io::Stdout>>,
}

impl Screen {
    /// Takes the terminal: raw mode, alternate screen, bracketed paste.
    pub(super) fn enter() -> io::Result<Self> {
        turn_on()?;
        let terminal = Terminal::new(CrosstermBackend::new(stdout()));
        Ok(Self {
            terminal: terminal.inspect_err(|_| leave())?,
        })
    }

    /// Draws one frame, whole on the screen at once where the terminal can.
    pub(super) fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        // The cursor is hidden while cells are written, or it is seen flying over the screen.
        queue!(stdout(), BeginSynchronizedUpdate, cursor::Hide)?;
        let drawn = self.terminal.draw(view).map(drop);
        let ended = execute!(stdout(), EndSynchronizedUpdate);
        drawn.and(ended)
    }

    /// Forgets what is on the screen, so that the next frame draws every cell.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        self.terminal.clear()
    }

    /// Gives the terminal to something else for a while (the shell after Ctrl-Z, an editor) and
    /// takes it back.
    pub(super) fn lend<T>(&mut self, to: impl FnOnce() -> T) -> io::Result<T> {
        leave();
        let result = to();
        turn_on()?;
        self.forget()?;
        Ok(result)
    }

    /// Turns the modes on again after the program was stopped from outside and goes on.
    pub(super) fn take_back(&mut self) -> io::Result<()> {
        turn_on()?;
        self.forget()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        leave();
    }
}

fn turn_on() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    ENTERED.store(true, Ordering::SeqCst);
    execute!(
        stdout(),
        terminal::EnterAlternateScreen,
        event::EnableBracketedPaste,
        cursor::Hide
    )
    .inspect_err(|_| leave())
}

/// Turns every mode off that was turned on. A terminal that has gone cannot be told; that is fine.
pub(super) fn leave() {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = stdout();
    drop(execute!(
        out,
        EndSynchronizedUpdate,
        event::DisableMouseCapture,
        event::DisableBracketedPaste,
        cursor::Show,
        terminal::LeaveAlternateScreen,
    ));
    drop(out.flush());
    drop(terminal::disable_raw_mode());
}
