//! What the interface asks for and need not wait for: the list of assessments, what can be asked,
//! how many questions that makes. Each runs on a thread of its own and reports to the runner.
#![expect(
    clippy::disallowed_methods,
    reason = "lists and fingerprints are read beside the interface, on a thread"
)]

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::Sender,
    },
    thread,
};

use jiff::civil::Date;

use super::{
    overview::Overview,
    printer::printed,
    runner::{counted, offers},
};
use crate::{
    app::{Count, ListedLevel, ListedSection, Listing, Outcome, SectionResult},
    assessment::{AssessmentId, is_address},
    i18n::{Language, cli as words},
    questionnaire::{QuestionnaireId, SectionIndex, Words, load},
    report::Stage,
    scoring::LevelScore,
    store::{Catalogue, Listed, Reading, Store, cause, file},
};

/// The way to work in the background.
pub(crate) struct Background {
    store: Store,
    catalogue: Arc<Catalogue>,
    outcomes: Sender<Outcome>,
    wake: Arc<dyn Fn() + Send + Sync>,
    waiting: usize,
    /// The number of the list asked for last.
    lists: Arc<AtomicU64>,
}

impl Background {
    pub(crate) fn new(
        store: Store,
        catalogue: Catalogue,
        outcomes: Sender<Outcome>,
        wake: Arc<dyn Fn() + Send + Sync>,
    ) -> Self {
        Self {
            store,
            catalogue: Arc::new(catalogue),
            outcomes,
            wake,
            waiting: 0,
            lists: Arc::default(),
        }
    }

    /// Whether something is still to come.
    pub(crate) const fn waiting(&self) -> bool {
        self.waiting > 0
    }

    /// Something came.
    pub(crate) const fn came(&mut self) {
        self.waiting = self.waiting.saturating_sub(1);
    }

    /// Lists the assessments, newest first.
    pub(crate) fn list(&mut self, language: Language) -> Result<(), String> {
        let (store, lists) = (self.store.clone(), Arc::clone(&self.lists));
        let number = lists.fetch_add(1, Ordering::SeqCst) + 1;
        self.start(language, move || {
            let first = listed(&store, language);
            // Whatever is shown last is no older than what was asked for last.
            if lists.load(Ordering::SeqCst) == number {
                first
            } else {
                listed(&store, language)
            }
        })
    }

    /// Says what can be asked.
    pub(crate) fn offer(&mut self, language: Language) -> Result<(), String> {
        let catalogue = Arc::clone(&self.catalogue);
        self.start(language, move || {
            Outcome::Offered(offers(&catalogue, language))
        })
    }

    /// Counts what a choice of questionnaires asks.
    pub(crate) fn count(&mut self, questionnaires: Vec<QuestionnaireId>) -> Result<(), String> {
        let catalogue = Arc::clone(&self.catalogue);
        self.start(Language::default(), move || {
            let content = load(&*catalogue, &questionnaires).content;
            let (full, quick) = content.as_ref().map_or((0, 0), counted);
            Outcome::Counted(Count {
                questionnaires,
                full,
                quick,
            })
        })
    }

    /// Reads the fingerprint of a local file; an address has none.
    pub(crate) fn hash(&mut self, at: String, language: Language) -> Result<(), String> {
        self.start(language, move || {
            let hashed = (!is_address(&at)).then(|| file::hash(Path::new(&at)));
            let (sha256, unread) = match hashed {
                Some(Ok(sha256)) => (Some(sha256), None),
                Some(Err(error)) => (None, Some(error.say(language))),
                None => (None, None),
            };
            Outcome::Hashed { at, sha256, unread }
        })
    }

    /// Sends plain text to the printer.
    pub(crate) fn print(
        &mut self,
        text: String,
        printer: Option<String>,
        language: Language,
    ) -> Result<(), String> {
        self.start(language, move || {
            match printed(&text, printer.as_deref(), None, language) {
                Ok(()) => Outcome::Printed,
                Err(sentence) => Outcome::Failed { sentence },
            }
        })
    }

    fn start(
        &mut self,
        language: Language,
        work: impl FnOnce() -> Outcome + Send + 'static,
    ) -> Result<(), String> {
        let (outcomes, wake) = (self.outcomes.clone(), Arc::clone(&self.wake));
        thread::Builder::new()
            .name("background".to_owned())
            .spawn(move || {
                // Whoever waits for what comes of it must not wait for ever where it breaks; what broke
                // is said by the hook that every thread has.
                let broken = |_| Outcome::Failed {
                    sentence: words::work_broke(language).to_owned(),
                };
                let outcome = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(broken);
                // Nobody listens any more where the program is leaving.
                drop(outcomes.send(outcome));
                wake();
            })
            .map_err(|error| cause(language, &error))?;
        self.waiting += 1;
        Ok(())
    }
}

fn listed(store: &Store, language: Language) -> Outcome {
    match store.list() {
        Ok(list) => {
            let listings = list.iter().map(|listed| listing(store, listed, language));
            Outcome::Listed(listings.collect())
        }
        Err(error) => Outcome::Failed {
            sentence: error.say(language),
        },
    }
}

/// One assessment as the list shows it.
fn listing(store: &Store, listed: &Listed, language: Language) -> Listing {
    match Overview::of(store, listed, language) {
        Ok((reading, overview)) => readable(listed, reading, &overview),
        Err(fault) => Listing {
            id: listed.id.clone(),
            name: listed.id.name().to_owned(),
            organisation: None,
            department: None,
            period: None,
            questionnaires: Vec::new(),
            depth: crate::questionnaire::Depth::Full,
            level: None,
            organisation_from: None,
            answered: 0,
            applicable: 0,
            stage: Stage::default(),
            law_open: 0,
            law_unanswered: 0,
            levels: Vec::new(),
            sections: Vec::new(),
            due: Vec::new(),
            changed: None,
            fault: Some(fault),
        },
    }
}

fn readable(listed: &Listed, reading: &Reading, overview: &Overview) -> Listing {
    let about = reading.state.about().clone();
    let content = &overview.content;
    let named = |id: &QuestionnaireId| {
        content
            .questionnaires
            .iter()
            .find(|own| own.id == *id)
            .map(|own| (own.id.clone(), own.title.clone()))
    };
    let sections = (0..content.sections.len())
        .map(SectionIndex)
        .filter_map(|at| {
            let (answered, applicable) = overview.section(at);
            let title = content.section(at)?.title.clone();
            (applicable > 0).then_some(ListedSection {
                title,
                answered,
                applicable,
                result: result(overview, at),
            })
        });
    Listing {
        id: listed.id.clone(),
        name: about.name,
        organisation: about.organisation,
        department: about.department,
        period: about.period,
        questionnaires: overview.questionnaires.iter().filter_map(named).collect(),
        depth: overview.depth,
        level: about.level,
        organisation_from: reading
            .state
            .link()
            .and_then(|origin| AssessmentId::parse(&origin.assessment).ok()),
        answered: overview.answered,
        applicable: overview.applicable,
        stage: overview.stage.clone(),
        law_open: overview.score.law.open.len(),
        law_unanswered: overview.score.law.unanswered(),
        levels: overview
            .score
            .levels
            .iter()
            .map(|level| listed_level(overview, level))
            .collect(),
        sections: sections.collect(),
        due: due(reading, overview),
        changed: reading.state.changed(),
        fault: None,
    }
}

/// How a section came out, where it is scored.
fn result(overview: &Overview, at: SectionIndex) -> Option<SectionResult> {
    let levels = overview.score.levels.iter();
    let mut groups =
        levels.flat_map(|level| level.sections.iter().map(move |group| (level, group)));
    let (level, group) = groups.find(|(_, group)| group.of == at)?;
    let attained = group.tally.attained().filter(|_| !level.provisional);
    Some(SectionResult {
        level: level.level,
        attained,
    })
}

fn listed_level(overview: &Overview, level: &LevelScore) -> ListedLevel {
    let title = |at: Option<usize>| -> Option<Words> {
        at.and_then(|at| overview.content.method.bands.get(at))
            .map(|band| band.title.clone())
    };
    ListedLevel {
        level: level.level,
        band: title(level.band).filter(|_| !level.provisional),
        range: title(level.band_floor).zip(title(level.band_ceiling)),
        provisional: level.provisional,
    }
}

/// Questions with a due date whose action is not done, the earliest first.
fn due(reading: &Reading, overview: &Overview) -> Vec<(Date, String, Option<String>)> {
    let mut due: Vec<_> = overview
        .score
        .applicability
        .asked(&overview.content)
        .filter_map(|(_, question)| {
            let entry = reading.state.entry(&question.id)?;
            let status = entry
                .action
                .as_ref()
                .and_then(|todo| todo.status.as_deref());
            let day = entry.due.filter(|_| status != Some("done"))?;
            Some((day, question.id.to_string(), entry.owner.clone()))
        })
        .collect();
    due.sort();
    due
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn work_that_breaks_comes_to_something_too() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned());
        let (sender, outcomes) = channel();
        let mut background = Background::new(store, Catalogue::shipped(), sender, Arc::new(|| ()));
        background
            .start(Language::En, || panic!("work in the background broke"))
            .unwrap();
        assert!(background.waiting());
        let came = outcomes.recv_timeout(std::time::Duration::from_secs(10));
        assert!(matches!(came, Ok(Outcome::Failed { .. })), "{came:?}");
    }
}
