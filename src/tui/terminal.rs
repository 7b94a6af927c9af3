//! The terminal's modes and its cells: everything that is turned on is turned off again on every
//! way out, in one place, safely also twice; and each frame is one write of what has changed.
//! It knows no view. Nothing here ever asks the terminal a question.

use std::{
    fmt,
    io::{self, Write, stdout},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use crossterm::{
    Command, cursor, event, execute, queue,
    style::force_color_output,
    terminal::{self, BeginSynchronizedUpdate, EndSynchronizedUpdate},
};
use ratatui::{
    backend::{Backend, CrosstermBackend},
    buffer::Buffer,
    layout::{Position, Rect},
};

/// Whether the modes are on; the panic hook and the guard may both try to leave.
static ENTERED: AtomicBool = AtomicBool::new(false);

/// The screen while the program has it. Of ratatui only the backend is used, not its terminal: that
/// one's `clear` asks where the cursor is and waits for an answer, and it writes a frame in pieces.
pub(super) struct Screen {
    /// The cells that stand on the screen.
    shown: Buffer,
    /// The cells of the frame being drawn, kept for its memory.
    next: Buffer,
    /// What the frame writes, held until it is whole.
    held: Vec<u8>,
    /// Whether the terminal sends clicks and the wheel here.
    mouse: bool,
}

impl Screen {
    /// Takes the terminal: raw mode, alternate screen, bracketed paste.
    pub(super) fn enter() -> io::Result<Self> {
        // The theme decides whether there are colours. Left to itself, crossterm 0.29 under NO_COLOR
        // also drops reverse video, and with it the selected row (crossterm #1069).
        force_color_output(true);
        turn_on()?;
        // Only from its first look on does crossterm hear that the size changes; a window resized
        // between an earlier measuring and that would be drawn at its old size.
        event::poll(Duration::ZERO).inspect_err(|_| leave())?;
        let mut screen = Self {
            shown: Buffer::default(),
            next: Buffer::default(),
            held: Vec::with_capacity(16 * 1024),
            mouse: false,
        };
        screen.measure().inspect_err(|_| leave())?;
        Ok(screen)
    }

    /// Draws one frame, whole on the screen at once where the terminal can. The view paints every
    /// cell that it means and says where the caret stands. The pointer is had from then on, or left
    /// to the terminal, as `mouse` says. Without a size there is no frame.
    pub(super) fn draw(
        &mut self,
        mouse: bool,
        view: impl FnOnce(&mut Buffer) -> Option<Position>,
    ) -> io::Result<()> {
        if self.shown.area.is_empty() {
            return Ok(());
        }
        self.next.reset();
        let caret = view(&mut self.next);
        self.held.clear();
        if self.mouse != mouse {
            if mouse {
                queue!(self.held, HaveMouse)?;
            } else {
                queue!(self.held, event::DisableMouseCapture)?;
            }
            self.mouse = mouse;
        }
        let mut out = CrosstermBackend::new(&mut self.held);
        // The cursor is hidden while cells are written, or it is seen flying over the screen.
        queue!(out, BeginSynchronizedUpdate, cursor::Hide)?;
        out.draw(self.shown.diff_iter(&self.next))?;
        if let Some(caret) = caret {
            queue!(out, cursor::MoveTo(caret.x, caret.y), cursor::Show)?;
        }
        queue!(out, EndSynchronizedUpdate)?;
        std::mem::swap(&mut self.shown, &mut self.next);
        let mut terminal = stdout();
        terminal.write_all(&self.held)?;
        terminal.flush()
    }

    /// Takes the size that an event gave; a query may lag behind it (old Windows consoles).
    pub(super) fn resize(&mut self, width: u16, height: u16) -> io::Result<()> {
        let area = Rect::new(0, 0, width, height);
        self.shown.resize(area);
        self.next.resize(area);
        self.forget()
    }

    /// Forgets what is on the screen, so that the next frame draws every cell.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        self.shown.reset();
        execute!(stdout(), terminal::Clear(terminal::ClearType::All))
    }

    /// Gives the terminal to something else for a while (the shell after Ctrl-Z, an editor) and
    /// takes it back; what came of that stands also where the terminal has gone meanwhile.
    pub(super) fn lend<T>(&mut self, to: impl FnOnce() -> T) -> (T, io::Result<()>) {
        leave();
        let result = to();
        (result, self.take_back())
    }

    /// Turns the modes on again after the program was stopped from outside and goes on.
    pub(super) fn take_back(&mut self) -> io::Result<()> {
        self.mouse = false;
        turn_on()?;
        self.measure()
    }

    /// All of its cells.
    pub(super) const fn area(&self) -> Rect {
        self.shown.area
    }

    fn measure(&mut self) -> io::Result<()> {
        // A terminal that does not know its size is taken for the commonest one.
        let (width, height) = terminal::size().unwrap_or((80, 24));
        self.resize(width, height)
    }
}

/// Asks for clicks and the wheel, in the form that knows every column. Crossterm's own command asks
/// for every movement too, and each would wake the program for nothing.
struct HaveMouse;

impl Command for HaveMouse {
    fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
        out.write_str("\x1b[?1000h\x1b[?1006h")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        event::EnableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
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

/// Whether the terminal is the interface's now, and not lent.
#[cfg(unix)]
pub(super) fn ours() -> bool {
    ENTERED.load(Ordering::SeqCst)
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
