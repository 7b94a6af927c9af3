//! The loop: draw, wait for something to happen, tell the app all that did, carry out what it asks,
//! draw again if anything changed. Work in the background is never waited for, except before
//! leaving and before the program is stopped. A terminal that refuses ends it as a signal does.

use std::{collections::VecDeque, io, path::PathBuf};

use super::{
    clicks::Clicks,
    event::{Event, Events, Waker},
    input::{self, Said},
    panic, signal,
    symbols::Symbols,
    terminal::Screen,
    theme::Theme,
    view::{self, Shown},
    widget::Look,
};
use crate::app::{
    Action, App, Context, Effect, Gesture, Left, Message, Motion, Outcome, Runner, Screen as Shows,
};

/// How the interface looks and what it needs to know of the outside.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The colours.
    pub theme: Theme,
    /// The marks.
    pub symbols: Symbols,
    /// Where the assessments are, for the sentence said when the program breaks.
    pub place: Option<PathBuf>,
}

/// How it ended.
#[derive(Debug)]
pub struct Ending {
    /// What is not on the disk.
    pub left: Left,
    /// What a thread said that broke, and where the answers are; everything that could be saved is.
    pub broken: Option<String>,
}

/// Runs the interface until the user leaves, the program is asked to end or the terminal goes.
/// `app` is as [`App::new`] gives it; `runner` makes what carries its effects out and is given what
/// wakes the loop when work in the background came to something.
///
/// # Errors
/// Where the terminal cannot be used at all. It is given back in any case.
pub fn run<R: Runner>(
    app: (App, Vec<Effect>),
    runner: impl FnOnce(Waker) -> R,
    options: Options,
) -> io::Result<Ending> {
    let (app, first) = app;
    panic::speak(app.language());
    let screen = Screen::enter()?;
    let events = Events::listen()?;
    let place = options
        .place
        .as_ref()
        .map(|place| place.display().to_string());
    let _hook = panic::watch(events.waker(), place);
    let mut driver = Driver {
        app,
        runner: runner(events.waker()),
        screen,
        events,
        options,
        shown: Shown::default(),
        clicks: Clicks::default(),
        refused: false,
    };
    driver.draw()?;
    driver.carry_out(first);
    driver.turn();
    let left = driver.app.left();
    // The terminal is given back before anything is said.
    drop(driver);
    Ok(Ending {
        left,
        broken: panic::broken(),
    })
}

struct Driver<R> {
    app: App,
    runner: R,
    screen: Screen,
    events: Events,
    options: Options,
    shown: Shown,
    clicks: Clicks,
    /// Whether the terminal was drawn on and now refuses: it has gone, though its hang-up may not
    /// have been heard yet.
    refused: bool,
}

impl<R: Runner> Driver<R> {
    /// Goes on until the end, which comes from the user or from outside.
    fn turn(&mut self) {
        self.events.allow_read();
        while !self.app.leaving() {
            let drawn = self.draw();
            self.heed(&drawn);
            if self.refused || !self.take_all() {
                return self.end();
            }
        }
        self.finish();
    }

    /// Waits for something to happen and takes in all that did: that is worth one frame, not one
    /// each. Whether the program goes on.
    fn take_all(&mut self) -> bool {
        let first = self.events.next();
        let mut goes_on = self.take(first);
        while let Some(event) = self.events.waiting().filter(|_| goes_on) {
            goes_on = self.take(event);
        }
        goes_on
    }

    /// Takes an event in; whether the program goes on.
    fn take(&mut self, event: Event) -> bool {
        match event {
            Event::Input(batch) => {
                for event in batch {
                    self.read(event);
                }
                self.events.allow_read();
            }
            Event::Woken => {
                let outcomes = self.runner.poll();
                self.tell_all(outcomes);
            }
            Event::Stopped => self.stop(),
            Event::Continued => {
                let taken = self.screen.take_back();
                self.heed(&taken);
            }
            Event::Ended => return false,
        }
        true
    }

    /// Takes note of what the terminal made of something; nothing stops half-way for it.
    fn heed(&mut self, done: &io::Result<()>) {
        self.refused |= done.is_err();
    }

    fn read(&mut self, event: crossterm::event::Event) {
        if self.app.leaving() {
            return;
        }
        match input::read(event, self.app.keymap(), self.app.context()) {
            Said::Message(message) if !self.beyond(&message) => {
                let now = self.runner.now();
                self.tell(Message::Now(now));
                self.tell(message);
            }
            Said::Message(_) | Said::Nothing => {}
            Said::Pointed(at, gesture) => self.point(at, gesture),
            Said::Size(width, height) => {
                let resized = self.screen.resize(width, height);
                self.heed(&resized);
            }
            Said::Suspend => self.stop(),
        }
    }

    /// Stops until it is told to go on: all is saved, and the shell has the terminal meanwhile.
    fn stop(&mut self) {
        self.finish();
        let ((), taken) = self.screen.lend(signal::stop);
        self.heed(&taken);
    }

    /// Takes a gesture of the pointer in. What stands where is asked of the view only now, so that
    /// no key pays for it.
    fn point(&mut self, at: (u16, u16), gesture: Gesture) {
        let gesture = self.clicks.meant(at, gesture);
        let areas = view::areas(&self.app, self.look(), self.screen.area());
        let now = self.runner.now();
        self.tell(Message::Now(now));
        for message in self.app.pointed(&areas, at, gesture) {
            if !self.beyond(&message) {
                self.tell(message);
            }
        }
    }

    /// How everything looks now.
    fn look(&self) -> Look {
        Look {
            theme: self.options.theme,
            symbols: self.options.symbols,
            language: self.app.language(),
        }
    }

    /// Whether a message would scroll the guidance past its end, which only the view knows; the
    /// way back would then begin with keys that do nothing.
    fn beyond(&self, message: &Message) -> bool {
        let at_end = match (self.app.screen(), self.shown.scrolls) {
            (Shows::Question(ask), Some(most)) => ask.scroll >= most,
            (Shows::Check(check), Some(most)) => check.scroll >= most,
            (Shows::Question(_) | Shows::Check(_), None) => true,
            _ => false,
        };
        let down = match self.app.context() {
            Context::Check => matches!(message, Message::Move(Motion::Down)),
            _ => false,
        };
        at_end
            && (down
                || matches!(
                    message,
                    Message::Move(Motion::PageDown) | Message::Scroll { down: true, .. }
                ))
    }

    fn tell(&mut self, message: Message) {
        let effects = self.app.update(message);
        panic::speak(self.app.language());
        self.carry_out(effects);
    }

    fn tell_all(&mut self, outcomes: Vec<Outcome>) {
        for outcome in outcomes {
            self.tell(Message::Outcome(outcome));
        }
    }

    /// Carries effects out, in order, and whatever they lead to.
    fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut effects = VecDeque::from(effects);
        while let Some(effect) = effects.pop_front() {
            let outcomes = match effect {
                // The editor needs the terminal; whoever runs it waits for it.
                Effect::OpenEditor { .. } => {
                    let (runner, language) = (&mut self.runner, self.app.language());
                    let (outcomes, taken) = self.screen.lend(|| runner.perform(effect, language));
                    self.heed(&taken);
                    outcomes
                }
                // What is still read in the background may yet have something to write.
                Effect::Quit => {
                    self.finish();
                    self.runner.perform(effect, self.app.language())
                }
                effect => self.runner.perform(effect, self.app.language()),
            };
            for outcome in outcomes {
                effects.extend(self.app.update(Message::Outcome(outcome)));
            }
        }
    }

    /// Waits until what was begun has come to something, as far as leaving waits for it.
    fn finish(&mut self) {
        let outcomes = self.runner.finish();
        self.tell_all(outcomes);
    }

    /// The end from outside: the app takes what is being written, and everything is saved. The
    /// terminal may have gone, so nothing is drawn.
    fn end(&mut self) {
        let now = self.runner.now();
        self.tell(Message::Now(now));
        self.tell(Message::Do(Action::Quit));
        self.finish();
    }

    fn draw(&mut self) -> io::Result<()> {
        let (look, app) = (self.look(), &self.app);
        let mut shown = Shown::default();
        self.screen.draw(app.mouse(), |buffer| {
            shown = view::draw(app, look, buffer);
            shown.caret
        })?;
        self.shown = shown;
        let room = Message::Room {
            rows: shown.page.unwrap_or(1),
            columns: shown.columns.unwrap_or(60),
        };
        // Room changes nothing that is shown; the next key moves by it.
        drop(self.app.update(room));
        Ok(())
    }
}

#[cfg(all(test, unix))]
#[path = "driver_tests.rs"]
mod tests;
