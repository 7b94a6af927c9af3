//! The shipped content as a whole, held for every questionnaire that the catalogue names: what must
//! be covered, sizes, words, and what is never asked. What a single file must hold is the loader's
//! to check. A questionnaire added to the catalogue is held by everything here.

mod coverage;
mod never;
mod shape;
mod words;

use std::sync::LazyLock;

use tenken::{
    questionnaire::{Content, Question, QuestionnaireId, Section, Shelf, SourceId, load},
    store::Catalogue,
};

/// The baseline's id; every other shipped questionnaire is a sector that extends it.
const BASELINE: &str = "cross-sector";

/// One shipped questionnaire with what it extends.
struct Shipped {
    id: QuestionnaireId,
    content: Content,
    /// Its own position among the questionnaires loaded.
    own: usize,
}

static SHIPPED: LazyLock<Vec<Shipped>> = LazyLock::new(|| {
    let ids = Catalogue::shipped_ids();
    ids.map(Shipped::new).collect()
});

impl Shipped {
    fn new(id: QuestionnaireId) -> Self {
        let content = loaded(std::slice::from_ref(&id));
        let mut questionnaires = content.questionnaires.iter();
        let own = questionnaires.position(|one| one.id == id).unwrap();
        Self { id, content, own }
    }

    fn sector(&self) -> bool {
        self.id.as_str() != BASELINE
    }

    /// Its own questions, not those of what it extends.
    fn questions(&self) -> impl Iterator<Item = &Question> {
        let all = self.content.questions.iter();
        all.filter(|question| question.questionnaire == self.own)
    }

    fn scored(&self) -> impl Iterator<Item = &Question> {
        self.questions().filter(|question| question.scored())
    }

    /// Its own sections.
    fn sections(&self) -> impl Iterator<Item = &Section> {
        let all = self.content.sections.iter();
        all.filter(|section| section.questionnaire == self.own)
    }

    /// The ids of what a question cites, each with its pinpoint.
    fn cited<'c>(
        &'c self,
        question: &'c Question,
    ) -> impl Iterator<Item = (&'c SourceId, Option<&'c str>)> {
        question.sources.iter().map(|citation| {
            let source = self.content.source(citation.source).unwrap();
            (&source.id, citation.at.as_deref())
        })
    }
}

fn baseline() -> &'static Shipped {
    SHIPPED.iter().find(|one| !one.sector()).unwrap()
}

fn sectors() -> impl Iterator<Item = &'static Shipped> {
    SHIPPED.iter().filter(|one| one.sector())
}

fn loaded(ids: &[QuestionnaireId]) -> Content {
    let loaded = load(&Catalogue::shipped(), ids);
    assert!(
        loaded.findings.is_empty(),
        "{ids:?}: {:#?}",
        loaded.findings
    );
    loaded.content.unwrap()
}

#[test]
fn the_catalogue_names_every_questionnaire_file_and_no_other() {
    let folder = super::questionnaires::tests().with_file_name("questionnaires");
    let files = super::questionnaires::files(&folder);
    let stems = files
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap());
    let mut stems: Vec<&str> = stems
        .filter(|stem| !["method", "sources"].contains(stem))
        .collect();
    let mut named: Vec<&str> = SHIPPED.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        named.first(),
        Some(&BASELINE),
        "the baseline is listed first"
    );
    stems.sort_unstable();
    named.sort_unstable();
    assert_eq!(named, stems);
    let ids = Catalogue::shipped().ids();
    assert_eq!(ids.len(), SHIPPED.len());
}
