//! What a questionnaire holds, as plain text: a few lines of counts for a list, and its sections
//! with their questions in detail. Only its own questions count, not those of what it builds on.
//! The day of today comes as a value.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::names;
use crate::{
    i18n::{Language, inventory as words, report as report_words},
    questionnaire::{
        Content, Force, Nature, Question, Questionnaire, QuestionnaireId, Section, Words,
    },
};

/// A questionnaire that is loaded, in a few lines; `None` where it is not.
pub fn summary(
    content: &Content,
    id: &QuestionnaireId,
    today: Date,
    language: Language,
) -> Option<String> {
    Some(Inventory::of(content, id, language)?.summary(today))
}

/// A questionnaire that is loaded, with its sections and questions; `None` where it is not.
pub fn detail(
    content: &Content,
    id: &QuestionnaireId,
    today: Date,
    language: Language,
) -> Option<String> {
    let inventory = Inventory::of(content, id, language)?;
    let about = inventory.questionnaire.summary.get(language);
    let about = (!about.is_empty()).then(|| format!("{about}\n"));
    let sections = content.sections.iter();
    let sections = sections.filter_map(|section| inventory.section(section));
    let bases = inventory.questionnaire.extends.iter();
    let bases = bases.map(|base| words::listed_by(language, base.as_str()) + "\n");
    let told = std::iter::once(inventory.summary(today)).chain(about);
    let told: Vec<String> = told.chain(sections).chain(bases).collect();
    Some(told.join("\n"))
}

/// One questionnaire of a load.
struct Inventory<'c> {
    content: &'c Content,
    questionnaire: &'c Questionnaire,
    at: usize,
    language: Language,
}

impl<'c> Inventory<'c> {
    fn of(content: &'c Content, id: &QuestionnaireId, language: Language) -> Option<Self> {
        let mut loaded = content.questionnaires.iter();
        let at = loaded.position(|one| one.id == *id)?;
        Some(Self {
            content,
            questionnaire: content.questionnaires.get(at)?,
            at,
            language,
        })
    }

    /// Its own questions.
    fn questions(&self) -> impl Iterator<Item = &'c Question> {
        let at = self.at;
        let all = self.content.questions.iter();
        all.filter(move |question| question.questionnaire == at)
    }

    fn summary(&self, today: Date) -> String {
        let (language, questionnaire) = (self.language, self.questionnaire);
        let [major, minor, patch] = questionnaire.version;
        let version = format!("{major}.{minor}.{patch}");
        let (as_of, review_by) = (
            questionnaire.as_of.to_string(),
            questionnaire.review_by.to_string(),
        );
        let mut lines = vec![self.counts(), self.forces()];
        let bases: Vec<&str> = questionnaire
            .extends
            .iter()
            .map(QuestionnaireId::as_str)
            .collect();
        if !bases.is_empty() {
            let bases = bases.join(report_words::comma(language));
            lines.push(words::builds_on(language, &bases));
        }
        lines.push(words::days(language, &version, &as_of, &review_by));
        if questionnaire.review_by < today {
            lines.push(words::past_review(language, &review_by));
        }
        lines.push(words::languages(language, &self.languages()));
        lines.push(self.sources());
        let title = questionnaire.title.get(language);
        let lines: Vec<String> = lines.iter().map(|line| format!("  {line}\n")).collect();
        format!("{}\t{title}\n{}", questionnaire.id, lines.concat())
    }

    fn counts(&self) -> String {
        let scored = self.questions().filter(|question| question.scored());
        let core = self.questions().filter(|question| question.core);
        let own = self.content.sections.iter();
        let own = own.filter(|section| section.questionnaire == self.at);
        let (scope, others): (Vec<_>, Vec<_>) = own.partition(|section| section.scope);
        let (scored, core) = (scored.count(), core.count());
        words::counts(self.language, scored, core, others.len(), scope.len())
    }

    /// How many questions have each force, and how many a stronger one for some.
    fn forces(&self) -> String {
        let language = self.language;
        let counts = Force::ALL.map(|force| {
            let own = self.questions().filter(|one| one.force == Some(force));
            words::of_force(language, names::force(language, force), own.count())
        });
        let counts = counts.join(report_words::comma(language));
        let raised = self.questions().filter(|one| !one.raised.is_empty());
        match raised.count() {
            0 => words::questions(language, &counts),
            raised => words::questions_raised(language, &counts, raised),
        }
    }

    /// The sources that its questions cite, each once, by force.
    fn sources(&self) -> String {
        let language = self.language;
        let cited: BTreeSet<_> = self
            .questions()
            .flat_map(|question| question.sources.iter().map(|citation| citation.source))
            .collect();
        let cited: Vec<Option<Force>> = cited
            .into_iter()
            .filter_map(|source| self.content.source(source))
            .map(|source| source.force)
            .collect();
        let counts = Force::ALL.map(|force| {
            let count = cited.iter().filter(|cited| **cited == Some(force)).count();
            words::of_force(language, names::force(language, force), count)
        });
        words::sources(language, &counts.join(report_words::comma(language)))
    }

    /// The languages in which every question is asked.
    fn languages(&self) -> String {
        let asked = |language: &Language| {
            let in_it = |text: &Words| match language {
                Language::En => !text.en.is_empty(),
                Language::Ja => !text.ja.is_empty(),
            };
            self.questions().all(|question| in_it(&question.text))
        };
        let complete = Language::ALL.into_iter().filter(asked);
        let codes: Vec<&str> = complete.map(Language::code).collect();
        codes.join(report_words::comma(self.language))
    }

    /// A section with the questions that are its own; `None` where it has none.
    fn section(&self, section: &Section) -> Option<String> {
        let language = self.language;
        let questions = section.questions.iter();
        let own: Vec<&Question> = questions
            .filter_map(|at| self.content.question(*at))
            .filter(|question| question.questionnaire == self.at)
            .collect();
        if own.is_empty() {
            return None;
        }
        let core = own.iter().filter(|question| question.core).count();
        let level = names::level(language, section.about);
        let title = section.title.get(language);
        let heading = words::section(language, title, level, own.len(), core);
        let lines: Vec<String> = own.iter().map(|question| self.question(question)).collect();
        Some(format!("{heading}\n{}", lines.concat()))
    }

    /// A question on a line: its id, its force, whether it is core, what it replaces, its text.
    fn question(&self, question: &Question) -> String {
        let language = self.language;
        let mut marks = Vec::new();
        if let Some(force) = question.force {
            let own = names::force(language, force);
            let own = match question.nature {
                nature if force == Force::Binding && nature != Nature::Duty => {
                    words::law_of(language, names::nature(language, nature))
                }
                _ => own.to_owned(),
            };
            let stronger = question.raised.iter().map(|raised| raised.force).max();
            marks.push(match stronger {
                Some(force) => words::for_some(language, &own, names::force(language, force)),
                None => own,
            });
        }
        if question.core {
            marks.push(words::core(language).to_owned());
        }
        if let Some(replaced) = &question.replaces {
            marks.push(words::replaces(language, replaced.as_str()));
        }
        let marks = marks.iter().map(|mark| words::mark(language, mark));
        let marks = marks.collect::<Vec<_>>().concat();
        format!("  {}{marks} {}\n", question.id, question.text.get(language))
    }
}
