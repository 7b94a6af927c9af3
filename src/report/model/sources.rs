//! What is cited with its standing in time and how sure its reading is, and what is coming. A
//! report is read long after it was made, so that each text has the day of its reading with it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Part;
use crate::{
    i18n::{Language, version::version},
    questionnaire::{Confidence, Content, Force, Question, Source, SourceIndex, Status, Truth},
    report::names,
};

/// What is cited, and what is coming.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// Sources that the questions asked, or that may come to be, cite, in the order of the files;
    /// those not yet in force apart.
    pub cited: Vec<SourceLine>,
    /// Of them those passed and not yet in force, by the day from which they hold; unknown days
    /// last.
    pub coming: Vec<SourceLine>,
}

/// One source.
#[derive(Debug, Clone)]
pub struct SourceLine {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who issued it, where its title is not said alone.
    pub issuer: Option<String>,
    /// Whom it binds or addresses.
    pub binds: String,
    /// Its version as its issuer writes it.
    pub version: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// The day from which it holds.
    pub effective: Option<Date>,
    /// Its force; only where in force.
    pub force: Option<Force>,
    /// Where it stands in time.
    pub status: Status,
    /// The same in words.
    pub standing: &'static str,
    /// How sure its reading is.
    pub confidence: Confidence,
    /// The day on which it was last checked.
    pub verified_on: Date,
    /// Its address.
    pub url: Option<String>,
    /// What a reader should know of it; may be empty.
    pub note: String,
}

pub(super) fn sources(part: &Part<'_>) -> Sources {
    let content = part.content();
    let reached = content.enumerate().filter(|(index, _)| {
        let placement = part.subject.score.applicability.placement(*index);
        placement.truth != Truth::No
    });
    Sources::of(
        content,
        reached.map(|(_, question)| question),
        part.language,
    )
}

impl Sources {
    /// What these questions of a content cite, and what is coming.
    pub(crate) fn of<'a>(
        content: &Content,
        questions: impl IntoIterator<Item = &'a Question>,
        language: Language,
    ) -> Self {
        let cited: BTreeSet<SourceIndex> = questions
            .into_iter()
            .flat_map(|question| question.sources.iter().map(|citation| citation.source))
            .collect();
        let cited = cited.into_iter().filter_map(|index| content.source(index));
        // What is coming matters to those who are asked about its subject, and to nobody else.
        let (mut coming, cited): (Vec<&Source>, Vec<&Source>) =
            cited.partition(|source| source.status == Status::NotYetInForce);
        coming.sort_by_key(|source| (source.effective.is_none(), source.effective));
        Self {
            cited: cited
                .into_iter()
                .map(|source| line(source, language))
                .collect(),
            coming: coming
                .into_iter()
                .map(|source| line(source, language))
                .collect(),
        }
    }
}

fn line(source: &Source, language: Language) -> SourceLine {
    SourceLine {
        id: source.id.to_string(),
        title: source.title.get(language).to_owned(),
        issuer: names::issuer(language, source).map(str::to_owned),
        binds: source.binds.get(language).to_owned(),
        version: source
            .version
            .as_ref()
            .map(|text| version(language, text).into_owned()),
        date: source.date,
        effective: source.effective,
        force: source.force,
        status: source.status,
        standing: names::status(language, source),
        confidence: source.confidence,
        verified_on: source.verified_on,
        url: source.url.clone(),
        note: source.note.get(language).to_owned(),
    }
}
