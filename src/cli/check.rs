//! `check` and `schema`: faults of questionnaire files, and the form that they have. A user's file
//! is checked in the company that it will be loaded in; what is a fault is decided by
//! `questionnaire`, this prints it and chooses the exit code.

use std::path::Path;

use super::{
    arguments::CheckArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    i18n::cli as words,
    questionnaire::{
        Content, Document, Finding, Loaded, QuestionnaireId, Severity, Shelf, json_schema, load,
        load_document, uncited,
    },
    store::{Catalogue, document},
};

pub(crate) fn run(context: &Context, arguments: &CheckArguments) -> Result<Exit, Failure> {
    let catalogue = context.catalogue()?;
    let loads = if arguments.files.is_empty() {
        everything(&catalogue)
    } else {
        arguments
            .files
            .iter()
            .map(|path| one(context, &catalogue, path))
            .collect::<Result<Vec<_>, _>>()?
    };
    let mut findings: Vec<Finding> = Vec::new();
    let mut documents: Vec<Document> = Vec::new();
    for load in loads {
        findings.extend(load.findings);
        documents.extend(load.documents);
    }
    findings.sort_by(|a, b| (&a.file, a.span.start).cmp(&(&b.file, b.span.start)));
    findings.dedup();
    documents.dedup();
    context.show_findings(&findings, &documents);
    let errors = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count();
    let warnings = findings.len() - errors;
    context
        .streams
        .note(&words::checked(context.language(), errors, warnings));
    Ok(if errors == 0 {
        Exit::Done
    } else {
        Exit::Faults
    })
}

pub(crate) fn schema(context: &Context) -> Result<Exit, Failure> {
    context.streams.result(&json_schema())?;
    Ok(Exit::Done)
}

/// Everything shipped, each alone and all together, and everything of the user's.
fn everything(catalogue: &Catalogue) -> Vec<Loaded> {
    let shipped: Vec<QuestionnaireId> = Catalogue::shipped_ids().collect();
    let mut loads: Vec<Loaded> = catalogue
        .all()
        .map(|id| load(catalogue, std::slice::from_ref(&id)))
        .collect();
    loads.push(load(catalogue, &shipped));
    let contents: Vec<Content> = loads
        .iter()
        .filter_map(|load| load.content.clone())
        .collect();
    let uncited = uncited(catalogue, &contents);
    loads.push(Loaded {
        content: None,
        findings: uncited,
        documents: vec![catalogue.sources()],
    });
    loads.extend(catalogue.broken().iter().map(|broken| Loaded {
        content: None,
        findings: broken.findings.clone(),
        documents: broken.document.iter().cloned().collect(),
    }));
    loads
}

/// One file, in the place of the shipped one where it has its name or its id.
fn one(context: &Context, catalogue: &Catalogue, path: &Path) -> Result<Loaded, Failure> {
    let read = document(path).map_err(|error| context.failure(&error))?;
    let mut document = match read {
        Ok(document) => document,
        Err(finding) => {
            return Ok(Loaded {
                content: None,
                findings: vec![finding],
                documents: Vec::new(),
            });
        }
    };
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let place = match name.as_deref() {
        Some("method.toml") => Place::Method,
        Some("sources.toml") => Place::Sources,
        _ => Place::Questionnaire,
    };
    let id = crate::questionnaire::id_of(&document);
    let in_place = id.is_some_and(|id| Catalogue::shipped_ids().any(|shipped| shipped == id));
    document.shipped = in_place || place != Place::Questionnaire;
    if place == Place::Questionnaire {
        return Ok(load_document(catalogue, document));
    }
    let shelf = InPlace {
        catalogue,
        place,
        document,
    };
    let shipped: Vec<QuestionnaireId> = Catalogue::shipped_ids().collect();
    Ok(load(&shelf, &shipped))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Method,
    Sources,
    Questionnaire,
}

/// The catalogue with one file in the place of the shipped method or sources.
struct InPlace<'c> {
    catalogue: &'c Catalogue,
    place: Place,
    document: Document,
}

impl Shelf for InPlace<'_> {
    fn method(&self) -> Document {
        match self.place {
            Place::Method => self.document.clone(),
            _ => self.catalogue.method(),
        }
    }

    fn sources(&self) -> Document {
        match self.place {
            Place::Sources => self.document.clone(),
            _ => self.catalogue.sources(),
        }
    }

    fn find(&self, id: &QuestionnaireId) -> Option<Document> {
        self.catalogue.find(id)
    }

    fn ids(&self) -> Vec<String> {
        self.catalogue.ids()
    }
}
