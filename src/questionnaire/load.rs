//! A load: the questionnaires wanted and what they extend, read, built and checked as one. It takes
//! documents from a shelf and knows no disk; whether a file is shipped or a user's decides only how
//! strictly a fault counts.

use std::collections::BTreeSet;

use super::{
    Content, Document, Finding, QuestionnaireId, Shelf, Status,
    build::{Written, build},
    check::check,
    finding::{FindingKind, Severity, Thing},
    near::nearest,
    raw::{self, RawQuestionnaire, RawSources, Report},
};

/// What came of a load.
#[derive(Debug)]
pub struct Loaded {
    /// The model; `None` where a finding is an error.
    pub content: Option<Content>,
    /// Everything that is wrong, by file and place.
    pub findings: Vec<Finding>,
    /// Every document of the load, method and sources first: to draw findings with, and to keep.
    pub documents: Vec<Document>,
}

/// Loads questionnaires and what they extend.
pub fn load(shelf: &dyn Shelf, wanted: &[QuestionnaireId]) -> Loaded {
    gathered(shelf, wanted).finish(raw::sources)
}

/// Loads questionnaires that are to be answered: of the shelf's sources only those are read that a
/// question cites, which takes less time. What is wrong with the others is for [`load`] to say.
pub fn load_to_answer(shelf: &dyn Shelf, wanted: &[QuestionnaireId]) -> Loaded {
    let gathered = gathered(shelf, wanted);
    let cited: BTreeSet<String> = gathered.cited().map(str::to_owned).collect();
    gathered.finish(|document, report| raw::sources_among(document, report, &cited))
}

fn gathered<'s>(shelf: &'s dyn Shelf, wanted: &[QuestionnaireId]) -> Gathered<'s> {
    let mut gathered = Gathered::new(shelf);
    for id in wanted {
        gathered.want(id);
    }
    gathered
}

/// Loads a document in the place of the shelf's one with its id, with what it extends.
pub fn load_document(shelf: &dyn Shelf, document: Document) -> Loaded {
    let mut gathered = Gathered::new(shelf);
    gathered.add(document);
    gathered.finish(raw::sources)
}

struct Gathered<'s> {
    shelf: &'s dyn Shelf,
    report: Report,
    documents: Vec<Document>,
    raws: Vec<RawQuestionnaire>,
    taken: BTreeSet<String>,
    under_way: Vec<String>,
}

impl<'s> Gathered<'s> {
    fn new(shelf: &'s dyn Shelf) -> Self {
        Self {
            shelf,
            report: Report::default(),
            documents: Vec::new(),
            raws: Vec::new(),
            taken: BTreeSet::new(),
            under_way: Vec::new(),
        }
    }

    fn want(&mut self, id: &QuestionnaireId) {
        if self.taken.contains(id.as_str()) {
            return;
        }
        match self.shelf.find(id) {
            Some(document) => self.add(document),
            None => {
                let near = nearest(id.as_str(), self.shelf.ids().iter().map(String::as_str));
                self.report.findings.push(Finding {
                    severity: Severity::Error,
                    file: id.to_string(),
                    span: 0..0,
                    kind: FindingKind::Unknown(Thing::Questionnaire, id.to_string(), near),
                });
            }
        }
    }

    /// Takes a document in, what it extends before it.
    fn add(&mut self, document: Document) {
        let raw = raw::questionnaire(&document, &mut self.report);
        let id = raw
            .id
            .as_ref()
            .map_or_else(|| document.name.clone(), |id| id.value.clone());
        if !self.taken.insert(id.clone()) {
            return;
        }
        self.under_way.push(id);
        for extended in &raw.extends {
            let Ok(id) = QuestionnaireId::new(&extended.value).map_err(|fault| {
                self.report
                    .error(&document, &extended.span, FindingKind::NotAnId(fault));
            }) else {
                continue;
            };
            if self.under_way.contains(&extended.value) {
                let kind = FindingKind::Cycle(extended.value.clone());
                self.report.error(&document, &extended.span, kind);
                continue;
            }
            if self.taken.contains(&extended.value) {
                continue;
            }
            if let Some(found) = self.shelf.find(&id) {
                self.add(found);
            } else {
                let near = nearest(id.as_str(), self.shelf.ids().iter().map(String::as_str));
                let kind = FindingKind::Unknown(Thing::Questionnaire, id.to_string(), near);
                self.report.error(&document, &extended.span, kind);
            }
        }
        self.under_way.pop();
        self.documents.push(document);
        self.raws.push(raw);
    }

    /// The ids of the sources that its questions cite.
    fn cited(&self) -> impl Iterator<Item = &str> {
        let sections = self.raws.iter().flat_map(|raw| &raw.sections);
        let questions = sections.flat_map(|section| &section.questions);
        let citations = questions.flat_map(|question| &question.sources);
        citations.filter_map(|citation| Some(citation.id.as_ref()?.value.as_str()))
    }

    /// Builds and checks what was gathered; the shelf's sources are read as said.
    fn finish(mut self, read_sources: impl FnOnce(&Document, &mut Report) -> RawSources) -> Loaded {
        let (method, sources) = (self.shelf.method(), self.shelf.sources());
        let raw_method = raw::method(&method, &mut self.report);
        let raw_sources = read_sources(&sources, &mut self.report);
        let mut report = self.report;
        let content = {
            let written = Written {
                method: (&method, &raw_method),
                sources: (&sources, &raw_sources),
                documents: &self.documents,
                questionnaires: &self.raws,
            };
            // What is built on a file that is no TOML would only repeat its faults.
            let readable = !report.findings.iter().any(|finding| {
                matches!(
                    finding.kind,
                    FindingKind::Syntax(_) | FindingKind::NewerSchema(_) | FindingKind::Empty
                )
            });
            readable.then(|| {
                let built = build(&mut report, &written);
                check(&mut report, &self.documents, &built);
                built.content
            })
        };
        let usable = !report.has_errors();
        let mut findings = report.findings;
        findings.sort_by(|a, b| (&a.file, a.span.start).cmp(&(&b.file, b.span.start)));
        findings.dedup();
        let mut documents = vec![method, sources];
        documents.append(&mut self.documents);
        Loaded {
            content: content.filter(|_| usable),
            findings,
            documents,
        }
    }
}

/// The shipped sources in force that no question of these loads cites, as findings.
pub fn uncited(shelf: &dyn Shelf, contents: &[Content]) -> Vec<Finding> {
    let document = shelf.sources();
    let mut report = Report::default();
    let raw = raw::sources(&document, &mut report);
    let cited: BTreeSet<&str> = contents
        .iter()
        .flat_map(|content| {
            content
                .questions
                .iter()
                .map(move |question| (content, question))
        })
        .flat_map(|(content, question)| {
            question
                .sources
                .iter()
                .filter_map(|at| Some(content.source(at.source)?.id.as_str()))
        })
        .collect();
    let mut findings = Report::default();
    for source in &raw.sources {
        let in_force = source
            .status
            .as_ref()
            .is_some_and(|at| at.value == Status::InForce);
        if let Some(id) = source
            .id
            .as_ref()
            .filter(|id| in_force && !cited.contains(&*id.value))
        {
            findings.error(&document, &id.span, FindingKind::Uncited(id.value.clone()));
        }
    }
    findings.findings
}
