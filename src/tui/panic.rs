//! What happens when the program breaks: the terminal is given back first, then two lines say what
//! happened and where the answers are, in the language of the interface. A thread that breaks ends
//! the program too, by way of the driver.

use std::{
    io::{Write, stderr},
    panic::{PanicHookInfo, set_hook, take_hook},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use super::{event::Waker, terminal};
use crate::i18n::{Language, view as say};

/// Whether the interface speaks Japanese, for whoever says that it broke.
static JAPANESE: AtomicBool = AtomicBool::new(false);
/// What a thread other than the driver's said when it broke.
static BROKEN: Mutex<Option<String>> = Mutex::new(None);

type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Send + Sync>;

/// The hook while the interface runs; dropped, the one before is back.
pub(super) struct Guard {
    before: Option<Hook>,
}

/// The language in which it would be said.
pub(super) fn speak(language: Language) {
    JAPANESE.store(language == Language::Ja, Ordering::Relaxed);
}

fn language() -> Language {
    if JAPANESE.load(Ordering::Relaxed) {
        Language::Ja
    } else {
        Language::En
    }
}

/// Says what happens when the program breaks from now on. `place` is where the answers are.
pub(super) fn watch(waker: Waker, place: Option<String>) -> Guard {
    let driver = thread::current().id();
    let before = take_hook();
    set_hook(Box::new(move |info| {
        let said = sentences(&info.to_string(), place.as_deref(), language());
        if thread::current().id() == driver {
            terminal::leave();
            drop(stderr().write_all(said.as_bytes()));
        } else {
            // The screen still belongs to the driver; it leaves and then says so.
            if let Ok(mut broken) = BROKEN.lock() {
                broken.get_or_insert(said);
            }
            waker.end();
        }
    }));
    Guard {
        before: Some(before),
    }
}

/// What a thread said when it broke, once.
pub(super) fn broken() -> Option<String> {
    BROKEN.lock().ok().and_then(|mut broken| broken.take())
}

fn sentences(what: &str, place: Option<&str>, language: Language) -> String {
    let mut said = say::broke(language, what);
    said.push('\n');
    if let Some(place) = place {
        said.push_str(&say::broke_log(language, place));
        said.push('\n');
    }
    said
}

impl Drop for Guard {
    fn drop(&mut self) {
        // A hook cannot be changed while one runs; the process is ending then anyway.
        if let Some(before) = self.before.take().filter(|_| !thread::panicking()) {
            set_hook(before);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_and_where_in_both_languages() {
        for language in Language::ALL {
            let said = sentences("index out of bounds", Some("/data/a.jsonl"), language);
            assert!(said.contains("index out of bounds") && said.contains("/data/a.jsonl"));
            assert_eq!(said.lines().count(), 2);
        }
    }
}
