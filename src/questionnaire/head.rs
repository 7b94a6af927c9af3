//! What a questionnaire file says of itself, for lists of questionnaires: read without its sections,
//! so that nothing is parsed that is not opened.

use std::borrow::Cow;

use jiff::civil::Date;

use super::{
    Document, Finding, QuestionnaireId, Severity, Words,
    raw::{self, RawWords, Report},
};

/// The head of a file; what is missing or malformed is left out, and is said when it is loaded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// Its id.
    pub id: Option<QuestionnaireId>,
    /// Its version as written.
    pub version: String,
    /// Its title.
    pub title: Words,
    /// What it is about.
    pub summary: Words,
    /// The day its content was last checked against its sources.
    pub as_of: Option<Date>,
    /// The day past which it should have been reviewed.
    pub review_by: Option<Date>,
    /// What it builds upon.
    pub extends: Vec<QuestionnaireId>,
    /// How many questions are written in it, scope questions included.
    pub questions: usize,
    /// Why its head cannot be read, where it cannot.
    pub fault: Option<Finding>,
}

/// Reads the head of a questionnaire file.
pub fn head(document: &Document) -> Head {
    let alone = Document {
        text: Cow::Owned(before_tables(&document.text).to_owned()),
        name: document.name.clone(),
        shipped: document.shipped,
        sha256: String::new(),
    };
    let mut report = Report::default();
    let raw = raw::questionnaire(&alone, &mut report);
    Head {
        id: raw.id.and_then(|id| QuestionnaireId::new(&id.value).ok()),
        version: raw.version.map(|at| at.value).unwrap_or_default(),
        title: raw.title.as_ref().map(RawWords::plain).unwrap_or_default(),
        summary: raw
            .summary
            .as_ref()
            .map(RawWords::plain)
            .unwrap_or_default(),
        as_of: raw.as_of.map(|at| at.value),
        review_by: raw.review_by.map(|at| at.value),
        extends: raw
            .extends
            .iter()
            .filter_map(|at| QuestionnaireId::new(&at.value).ok())
            .collect(),
        questions: questions(&document.text),
        fault: report
            .findings
            .into_iter()
            .find(|finding| finding.severity == Severity::Error),
    }
}

/// The keys of the file itself, which TOML has before the first table. A line of a longer text that
/// looks like a table's header ends it early; then what follows is left out.
fn before_tables(text: &str) -> &str {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('[') {
            break;
        }
        end += line.len();
    }
    text.get(..end).unwrap_or(text)
}

fn questions(text: &str) -> usize {
    let header = |line: &&str| line.trim_start().starts_with("[[section.question]]");
    text.lines().filter(header).count()
}

/// What a questionnaire file extends.
pub fn extends(document: &Document) -> Vec<QuestionnaireId> {
    head(document).extends
}

/// The id that a questionnaire file gives itself.
pub fn id_of(document: &Document) -> Option<QuestionnaireId> {
    head(document).id
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{Head, head};
    use crate::questionnaire::Document;

    fn of(text: &'static str) -> Head {
        head(&Document {
            name: "a.toml".to_owned(),
            text: Cow::Borrowed(text),
            shipped: false,
            sha256: String::new(),
        })
    }

    #[test]
    fn the_head_is_read_though_what_follows_is_broken() {
        let read = of("schema = 1\nid = \"clinic\"\nversion = \"1.2.3\"\n\
            title = { en = \"Clinic\", ja = \"診療所\" }\nextends = [\n  \"cross-sector\",\n]\n\
            as_of = 2026-11-22\n\n[[section]]\n[[section.question]]\nid = \n[[section.question]]\n");
        assert_eq!(
            read.id.as_ref().map(super::QuestionnaireId::as_str),
            Some("clinic")
        );
        assert_eq!(read.title.ja, "診療所");
        assert_eq!(read.version, "1.2.3");
        assert_eq!(read.extends.len(), 1);
        assert_eq!(read.as_of, Some(jiff::civil::date(2026, 11, 22)));
        assert_eq!(read.questions, 2);
    }

    #[test]
    fn an_empty_file_has_an_empty_head() {
        let read = of("");
        assert!(read.fault.is_some());
        assert_eq!(
            Head {
                fault: None,
                ..read
            },
            Head::default()
        );
    }
}
