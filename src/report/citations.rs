//! What a question rests on, in words: each source that it cites once, with all its pinpoints. The
//! report, the guide and the explanation of a question cite in the same way because they all come
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
    let said = found.into_iter().filter_map(|(index, pinpoints)| {
        let source = content.source(index)?;
        let said = cited(language, source.title.get(language), pinpoints);
        Some((source, said))
    });
    said.collect()
}
