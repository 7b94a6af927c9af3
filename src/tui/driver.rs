//! The loop: draw, wait for something to happen, tell the app all that did, carry out what it asks,
//! draw again if anything changed. Work in the background is never waited for, except before
//! leaving and before the program is stopped.

use std::{collections::VecDeque, io, path::PathBuf};

use super::{
    event::{Event, Events, Waker},
    input::{self, Said},
    panic, signal,
    symbols::Symbols,
    terminal::Screen,
    theme::Theme,
    view::{self, Shown},
    widget::Look,
};
use crate::{
    app::{
        Action, App, Context, Effect, Message, Motion, Outcome, Runner, Saving, Screen as Shows,
    },
    i18n::screen as words,
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

/// Why the interface could not run or go on.
#[derive(Debug, thiserror::Error)]
pub enum TuiError {
    /// The terminal cannot be used.
    #[error("the terminal cannot be used: {0}")]
    Terminal(#[from] io::Error),
    /// What was entered last could not be written before leaving. The text says why.
    #[error("{0}")]
    NotSaved(String),
    /// A thread broke; everything that could be saved is. The text says what and where.
    #[error("{0}")]
    Broken(String),
}

/// Runs the interface until the user leaves, the program is asked to end or the terminal goes.
/// `app` is as [`App::new`] gives it; `runner` makes what carries its effects out and is given what
/// wakes the loop when work in the background came to something.
///
/// # Errors
/// Where the terminal cannot be used, or a thread broke. The terminal is given back in any case.
pub fn run<R: Runner>(
    app: (App, Vec<Effect>),
    runner: impl FnOnce(Waker) -> R,
    options: Options,
) -> Result<(), TuiError> {
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
    };
    driver.draw()?;
    driver.carry_out(first)?;
    let ran = driver.turn();
    let unsaved = driver.unsaved();
    // The terminal is given back before anything is said.
    drop(driver);
    match (panic::broken(), unsaved) {
        (Some(said), _) => Err(TuiError::Broken(said)),
        (None, Some(said)) => Err(TuiError::NotSaved(said)),
        (None, None) => Ok(ran?),
    }
}

struct Driver<R> {
    app: App,
    runner: R,
    screen: Screen,
    events: Events,
    options: Options,
    shown: Shown,
}

impl<R: Runner> Driver<R> {
    /// Goes on until the end. A terminal that was drawn on and now refuses has gone; its hang-up may
    /// not have been heard yet.
    fn turn(&mut self) -> io::Result<()> {
        self.go_on().or_else(|_| self.end())
    }

    fn go_on(&mut self) -> io::Result<()> {
        self.events.allow_read();
        loop {
            if self.app.leaving() {
                return self.settle();
            }
            self.draw()?;
            let first = self.events.next();
            let mut goes_on = self.take(first)?;
            // Whatever has happened meanwhile is worth one frame, not one each.
            while let Some(event) = self.events.waiting().filter(|_| goes_on) {
                goes_on = self.take(event)?;
            }
            if !goes_on {
                return self.end();
            }
        }
    }

    /// Takes an event in; whether the program goes on.
    fn take(&mut self, event: Event) -> io::Result<bool> {
        match event {
            Event::Input(batch) => {
                for event in batch {
                    self.read(event)?;
                }
                self.events.allow_read();
            }
            Event::Woken => {
                let outcomes = self.runner.poll();
                self.tell_all(outcomes)?;
            }
            Event::Continued => self.screen.take_back()?,
            Event::Ended => return Ok(false),
        }
        Ok(true)
    }

    fn read(&mut self, event: crossterm::event::Event) -> io::Result<()> {
        if self.app.leaving() {
            return Ok(());
        }
        match input::read(event, self.app.context()) {
            Said::Message(message) if !self.beyond(&message) => {
                let now = self.runner.now();
                self.tell(Message::Now(now))?;
                self.tell(message)
            }
            Said::Message(_) | Said::Nothing => Ok(()),
            Said::Size(width, height) => self.screen.resize(width, height),
            Said::Suspend => {
                self.settle()?;
                self.screen.lend(signal::stop)
            }
        }
    }

    /// Whether a message would scroll the guidance past its end, which only the view knows; the
    /// way back would then begin with keys that do nothing.
    fn beyond(&self, message: &Message) -> bool {
        let at_end = match (self.app.screen(), self.shown.scrolls) {
            (Shows::Question(ask), Some(most)) => ask.scroll >= most,
            (Shows::Question(_), None) => true,
            _ => false,
        };
        at_end
            && self.app.context() == Context::Question
            && matches!(message, Message::Move(Motion::PageDown))
    }

    fn tell(&mut self, message: Message) -> io::Result<()> {
        let effects = self.app.update(message);
        panic::speak(self.app.language());
        self.carry_out(effects)
    }

    fn tell_all(&mut self, outcomes: Vec<Outcome>) -> io::Result<()> {
        for outcome in outcomes {
            self.tell(Message::Outcome(outcome))?;
        }
        Ok(())
    }

    /// Carries effects out, in order, and whatever they lead to.
    fn carry_out(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        let mut effects = VecDeque::from(effects);
        while let Some(effect) = effects.pop_front() {
            let outcomes = match effect {
                // The editor needs the terminal; whoever runs it waits for it.
                Effect::OpenEditor { .. } => {
                    let (runner, language) = (&mut self.runner, self.app.language());
                    self.screen.lend(|| runner.perform(effect, language))?
                }
                // What is still read in the background may yet have something to write.
                Effect::Quit => {
                    self.settle()?;
                    self.runner.perform(effect, self.app.language())
                }
                effect => self.runner.perform(effect, self.app.language()),
            };
            for outcome in outcomes {
                effects.extend(self.app.update(Message::Outcome(outcome)));
            }
        }
        Ok(())
    }

    /// Waits until everything begun has come to something.
    fn settle(&mut self) -> io::Result<()> {
        let outcomes = self.runner.settle();
        self.tell_all(outcomes)
    }

    /// The end from outside: the app takes what is being written, and everything is saved. The
    /// terminal may have gone, so nothing is drawn.
    fn end(&mut self) -> io::Result<()> {
        let now = self.runner.now();
        self.tell(Message::Now(now))?;
        self.tell(Message::Do(Action::Quit))?;
        self.settle()
    }

    /// What could not be saved, as a sentence; `None` where everything is.
    fn unsaved(&self) -> Option<String> {
        match self.app.session()?.saving() {
            Saving::Failed(why) => Some(words::not_saved(self.app.language(), why)),
            Saving::Saved(_) | Saving::Waiting => None,
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        let (app, options) = (&self.app, &self.options);
        let look = Look {
            theme: options.theme,
            symbols: options.symbols,
            language: app.language(),
        };
        let mut shown = Shown::default();
        self.screen.draw(|buffer| {
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
