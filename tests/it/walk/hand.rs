//! A hand at the keys that knows only what it reads on the screen: which question is asked, how many
//! are answered, whether everything is saved. It remembers what it answered.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tenken::{
    i18n::{Language, app as notices, screen as words},
    questionnaire::{Content, Kind, Question, QuestionIndex, QuestionnaireId, load},
    store::Catalogue,
};

use crate::support::{Pty, Scratch};

/// The size that everything works in.
const SIZE: (u16, u16) = (80, 24);

/// The program in a terminal, and who sits before it.
pub(super) struct Hand<'s> {
    pub(super) scratch: &'s Scratch,
    pub(super) pty: Pty,
    /// The language that the screen speaks now.
    pub(super) language: Language,
    pub(super) content: Content,
    /// What was answered last to each question, as the log writes it.
    pub(super) given: BTreeMap<String, Value>,
}

impl<'s> Hand<'s> {
    /// Starts `tenken`.
    pub(super) fn start(scratch: &'s Scratch, language: Language) -> Self {
        let baseline = QuestionnaireId::new("cross-sector").unwrap();
        let loaded = load(&Catalogue::shipped(), &[baseline]);
        Self {
            scratch,
            pty: Pty::start(scratch, &[], SIZE.0, SIZE.1),
            language,
            content: loaded.content.unwrap(),
            given: BTreeMap::new(),
        }
    }

    /// Starts `tenken` anew after the one before has ended.
    pub(super) fn start_again(&mut self) {
        self.pty = Pty::start(self.scratch, &[], SIZE.0, SIZE.1);
    }

    /// Types, and waits until a text stands on the screen.
    pub(super) fn press(&mut self, keys: &str, shows: &str) {
        self.pty.keys(keys);
        self.pty.wait(shows);
    }

    /// Types a key that leads from the question to another screen, and waits until that is there.
    pub(super) fn open(&mut self, key: &str, shows: &str) {
        self.pty.keys(key);
        let (content, language) = (&self.content, self.language);
        self.pty.until(shows, |screen| {
            asked(content, language, screen).is_none() && screen.contains(shows)
        });
    }

    /// The question that is asked on the screen; `None` where another screen is shown.
    pub(super) fn asked(&self) -> Option<&Question> {
        let at = asked(&self.content, self.language, &self.pty.text())?;
        self.content.question(at)
    }

    /// The id of the question on the screen.
    pub(super) fn here(&self) -> String {
        let screen = self.pty.text();
        let asked = self.asked();
        asked
            .unwrap_or_else(|| panic!("no question is asked:\n{screen}"))
            .id
            .to_string()
    }

    /// How many questions are answered of those that apply, as the head says.
    pub(super) fn progress(&self) -> (usize, usize) {
        let screen = self.pty.text();
        progress(&screen).unwrap_or_else(|| panic!("no progress is shown:\n{screen}"))
    }

    /// Waits until a question is asked that is not this one, or what is open is shown.
    fn wait_on_from(&mut self, from: &str) {
        let (content, language) = (&self.content, self.language);
        self.pty
            .until(&format!("the question after {from}"), |screen| match asked(
                content, language, screen,
            )
            .and_then(|at| content.question(at))
            {
                Some(question) => question.id.as_str() != from,
                None => at_end(language, screen),
            });
    }

    /// Waits until this question is asked.
    pub(super) fn wait_for(&mut self, id: &str) {
        let (content, language) = (&self.content, self.language);
        self.pty.until(&format!("the question {id}"), |screen| {
            asked(content, language, screen)
                .and_then(|at| content.question(at))
                .is_some_and(|question| question.id.as_str() == id)
        });
    }

    /// Waits until the foot says that everything is on the disk.
    pub(super) fn wait_saved(&mut self) {
        let said = words::saved(self.language);
        self.pty.until("saved", |screen| {
            let foot = screen.lines().last().unwrap_or_default();
            // Behind it stands the time, where anything was written since it was opened.
            let status = foot.rsplit("  ").next().unwrap_or_default();
            status.starts_with(said)
        });
    }

    /// Answers the question that is asked with one of its options, or the first two of several.
    pub(super) fn answer(&mut self, option: usize) {
        let id = self.here();
        let question = self.asked().unwrap();
        let ids: Vec<String> = question
            .options()
            .iter()
            .map(|option| option.id.to_string())
            .collect();
        match question.kind {
            Kind::One(_) => {
                let at = option % ids.len();
                let number = (at + 1).to_string();
                // Planned waits for its date and owner, and goes on when it is said once more.
                if ids[at] == "planned" && question.scored() {
                    let said = notices::undated_here(self.language, "o");
                    let begins: String = said.chars().take(12).collect();
                    self.press(&number, &begins);
                }
                self.pty.keys(&number);
                self.given.insert(id.clone(), json!(ids[at]));
            }
            Kind::Many(_) => {
                for at in ["1", "2"] {
                    self.press(at, &format!("{at} [x]"));
                }
                self.pty.keys("\r");
                self.given.insert(id.clone(), json!(ids[..2]));
            }
            _ => panic!("{id} takes neither one option nor several"),
        }
        self.wait_on_from(&id);
    }

    /// Says that it has to be found out.
    pub(super) fn dont_know(&mut self) {
        let id = self.here();
        self.pty.keys("k");
        self.given.insert(id.clone(), json!("unknown"));
        self.wait_on_from(&id);
    }

    /// Says why it does not apply.
    pub(super) fn not_applicable(&mut self, reason: &str) {
        let id = self.here();
        let field = tenken::i18n::names::field_reason(self.language);
        self.open("x", field);
        self.press(reason, reason);
        self.pty.keys("\r");
        self.given.insert(id.clone(), json!("not_applicable"));
        self.wait_on_from(&id);
    }

    /// Back to the question from what is open, which comes after the last one.
    pub(super) fn go_to_question(&mut self) {
        if self.asked().is_none() {
            self.pty.keys("q");
            let (content, language) = (&self.content, self.language);
            self.pty.until("a question", |screen| {
                asked(content, language, screen).is_some()
            });
        }
    }

    /// Goes to the next open question, unless the present one is.
    pub(super) fn go_to_open(&mut self) {
        self.go_to_question();
        let here = self.here();
        if self.given.contains_key(&here) {
            self.pty.keys("\t");
            self.wait_on_from(&here);
        }
    }

    /// Whether the head says that everything is answered.
    pub(super) fn all_answered(&self) -> bool {
        let (answered, applicable) = self.progress();
        answered == applicable
    }

    /// Answers whatever is asked until the head says that everything is answered.
    pub(super) fn finish(&mut self) {
        for turn in 0.. {
            if self.all_answered() {
                return;
            }
            assert!(
                turn < 2 * self.content.questions.len(),
                "it asks without an end"
            );
            self.go_to_open();
            let scored = self.asked().unwrap().scored();
            match turn % 9 {
                4 if scored => self.dont_know(),
                7 if scored => self.not_applicable("対象の業務がない"),
                // From the best option down: each option of a scale comes up.
                at => self.answer(if scored { 8 - at } else { 0 }),
            }
        }
    }

    /// What another `tenken` says of it, read while this one runs.
    pub(super) fn score(&self, id: &str) -> Value {
        serde_json::from_str(&self.scratch.done(&["score", id, "--json"])).unwrap()
    }

    /// The id of the only assessment.
    pub(super) fn only(&self) -> String {
        let list: Value = serde_json::from_str(&self.scratch.done(&["list", "--json"])).unwrap();
        assert_eq!(list.as_array().unwrap().len(), 1, "{list}");
        list[0]["id"].as_str().unwrap().to_owned()
    }
}

/// Whether a screen says that the last question was answered, and how much is open.
fn at_end(language: Language, screen: &str) -> bool {
    let said = squeezed(screen);
    let open = squeezed(notices::at_end(language, 0).split('0').next().unwrap());
    let all = notices::all_but_unknown(language, 1);
    let unknown = squeezed(all.split(['1', '（']).next().unwrap());
    let all = squeezed(notices::all_answered(language));
    [open, unknown, all]
        .iter()
        .any(|ending| said.contains(ending))
}

/// Letters without any blank, so that it does not matter where a line was broken.
pub(super) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The question that a screen asks: its section stands in the third row, its text below.
fn asked(content: &Content, language: Language, screen: &str) -> Option<QuestionIndex> {
    let heading = squeezed(screen.lines().nth(2)?);
    let body: String = screen.lines().skip(3).map(squeezed).collect();
    content
        .enumerate()
        .filter(|(_, question)| {
            let section = content.section_of(question).unwrap();
            let title = format!("{}·", squeezed(section.title.get(language)));
            heading.starts_with(&title) && body.contains(&squeezed(question.text.get(language)))
        })
        .max_by_key(|(_, question)| question.text.get(language).len())
        .map(|(at, _)| at)
}

fn progress(screen: &str) -> Option<(usize, usize)> {
    screen
        .lines()
        .next()?
        .split_whitespace()
        .rev()
        .find_map(|word| {
            let (answered, applicable) = word.split_once('/')?;
            Some((answered.parse().ok()?, applicable.parse().ok()?))
        })
}

/// The first progress that a screen shows, as it is written.
pub(super) fn written(language: Language, (answered, applicable): (usize, usize)) -> String {
    words::answered_of(language, answered, applicable)
}
