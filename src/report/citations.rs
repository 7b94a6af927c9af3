//! What a question rests on: each source that it cites once, with all its pinpoints. The report, the
//! guide, the explanation of a question and the screens cite in the same way because they all come
//! here.

use crate::{
    i18n::{Language, pinpoint::cited},
    questionnaire::{Content, Question, Source, SourceIndex},
};

/// The sources that a question cites, in its order, each with what is said of it.
pub(super) fn citations<'a>(
    content: &'a Content,
    question: &Question,
    language: Language,
) -> Vec<(&'a Source, String)> {
    let cited = |(source, pinpoints): (&'a Source, Vec<&str>)| {
        let said = cited(language, source.title.get(language), pinpoints);
        (source, said)
    };
    by_source(content, question)
        .into_iter()
        .map(cited)
        .collect()
}

/// The sources that a question cites, in its order, each with its pinpoints there.
pub fn by_source<'c, 'q>(
    content: &'c Content,
    question: &'q Question,
) -> Vec<(&'c Source, Vec<&'q str>)> {
    let mut found: Vec<(SourceIndex, Vec<&str>)> = Vec::new();
    for citation in &question.sources {
        let at = citation.at.as_deref();
        let known = found
            .iter_mut()
            .find(|(index, _)| *index == citation.source);
        match known {
            Some((_, pinpoints)) => pinpoints.extend(at),
            None => found.push((citation.source, at.into_iter().collect())),
        }
    }
    let known = found.into_iter();
    known
        .filter_map(|(index, pinpoints)| Some((content.source(index)?, pinpoints)))
        .collect()
}
