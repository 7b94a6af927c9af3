//! Questionnaire files as their authors meet them: `tests/good` loads without a finding, each of
//! `tests/bad` says what is wrong in both languages (a snapshot each), and what ships has none.

use std::{
    borrow::Cow,
    cell::RefCell,
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use tenken::{
    i18n::Language,
    questionnaire::{
        Document, Finding, Loaded, QuestionnaireId, Severity, Shelf, id_of, load, load_document,
        load_to_answer,
    },
    store::Catalogue,
};

pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The TOML files of a folder, by name.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    files
}

/// A file as a document; a first line `# shipped` has it taken as shipped.
pub(crate) fn document(path: &Path) -> Document {
    let name = path.file_name().unwrap().to_str().unwrap();
    let bytes = fs::read(path).unwrap();
    let mut document = Document::from_bytes(name, bytes, "0".repeat(64)).unwrap();
    document.shipped = document.text.starts_with("# shipped\n");
    document
}

/// The method, the sources and the questionnaires that the files of a folder build upon.
pub(crate) struct Fixtures {
    method: Document,
    sources: Document,
    questionnaires: Vec<(QuestionnaireId, Document)>,
}

impl Fixtures {
    pub(crate) fn new() -> Self {
        let shelf = tests().join("good/shelf");
        let shipped = |name: &str| Document {
            shipped: true,
            ..document(&shelf.join(name))
        };
        let others = files(&tests().join("good"))
            .into_iter()
            .chain(files(&tests().join("bad/with")))
            .map(|path| document(&path));
        Self {
            method: shipped("method.toml"),
            sources: shipped("sources.toml"),
            questionnaires: [shipped("base.toml")]
                .into_iter()
                .chain(others)
                .filter_map(|document| Some((id_of(&document)?, document)))
                .collect(),
        }
    }

    /// Loads a file as what its first line says it is: `# method`, `# sources` or a questionnaire.
    pub(crate) fn load(mut self, path: &Path) -> Loaded {
        let document = document(path);
        let base = [QuestionnaireId::new("base").unwrap()];
        if document.text.starts_with("# method\n") {
            self.method = Document {
                shipped: true,
                ..document
            };
            load(&self, &base)
        } else if document.text.starts_with("# sources\n") {
            self.sources = Document {
                shipped: true,
                ..document
            };
            load(&self, &base)
        } else {
            load_document(&self, document)
        }
    }
}

impl Shelf for Fixtures {
    fn method(&self) -> Document {
        self.method.clone()
    }

    fn sources(&self) -> Document {
        self.sources.clone()
    }

    fn find(&self, id: &QuestionnaireId) -> Option<Document> {
        let found = self.questionnaires.iter().find(|(own, _)| own == id);
        found.map(|(_, document)| document.clone())
    }

    fn ids(&self) -> Vec<String> {
        let ids = self.questionnaires.iter();
        ids.map(|(id, _)| id.to_string()).collect()
    }
}

fn drawn(loaded: &Loaded, language: Language) -> String {
    let mut text = String::new();
    for finding in &loaded.findings {
        let named = |document: &&Document| document.name == finding.file;
        let document = loaded.documents.iter().find(named);
        writeln!(text, "{}", finding.draw(document, language, false)).unwrap();
        writeln!(text, "{}\n", finding.line(document, language)).unwrap();
    }
    text
}

#[test]
fn good_files_load_and_nothing_is_said() {
    for path in files(&tests().join("good")) {
        let loaded = Fixtures::new().load(&path);
        let one_language = path.ends_with("one-language.toml");
        let said: &[Finding] = if one_language { &[] } else { &loaded.findings };
        assert!(said.is_empty(), "{}", drawn(&loaded, Language::En));
        assert!(loaded.content.is_some(), "{}", path.display());
    }
}

#[test]
fn a_missing_language_is_a_warning_and_the_other_one_is_shown() {
    let loaded = Fixtures::new().load(&tests().join("good/one-language.toml"));
    assert!(!loaded.findings.is_empty());
    let warning = |finding: &Finding| finding.severity == Severity::Warning;
    assert!(loaded.findings.iter().all(warning));
    let content = loaded.content.unwrap();
    let question = content.questions.last().unwrap();
    assert_eq!(question.text.get(Language::En), question.text.ja);
}

#[test]
fn bad_files_say_what_is_wrong_in_both_languages() {
    let paths = files(&tests().join("bad"));
    assert!(paths.len() >= 45, "only {} files", paths.len());
    for path in paths {
        let loaded = Fixtures::new().load(&path);
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(!loaded.findings.is_empty(), "{stem}: nothing is wrong");
        let errors = loaded
            .findings
            .iter()
            .any(|finding| finding.severity == Severity::Error);
        assert_eq!(loaded.content.is_none(), errors, "{stem}");
        let both = [Language::En, Language::Ja].map(|language| drawn(&loaded, language));
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../bad/snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(stem.as_str(), both.join("\n")));
    }
}

/// What ships, as its files stand now.
struct Shipped(Vec<(QuestionnaireId, Document)>);

impl Shipped {
    fn new() -> Self {
        let own = files(&Self::folder()).into_iter().map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            Self::named(name)
        });
        Self(
            own.filter_map(|document| Some((id_of(&document)?, document)))
                .collect(),
        )
    }

    fn folder() -> PathBuf {
        tests().with_file_name("questionnaires")
    }

    fn named(name: &str) -> Document {
        Document {
            name: name.to_owned(),
            text: Cow::Owned(fs::read_to_string(Self::folder().join(name)).unwrap()),
            shipped: true,
            sha256: "0".repeat(64),
        }
    }
}

impl Shelf for Shipped {
    fn method(&self) -> Document {
        Self::named("method.toml")
    }

    fn sources(&self) -> Document {
        Self::named("sources.toml")
    }

    fn find(&self, id: &QuestionnaireId) -> Option<Document> {
        let found = self.0.iter().find(|(own, _)| own == id);
        found.map(|(_, document)| document.clone())
    }

    fn ids(&self) -> Vec<String> {
        self.0.iter().map(|(id, _)| id.to_string()).collect()
    }
}

#[test]
fn what_ships_has_no_finding_alone_in_pairs_and_together() {
    let shelf = Shipped::new();
    let ids: Vec<QuestionnaireId> = shelf.0.iter().map(|(id, _)| id.clone()).collect();
    assert!(!ids.is_empty());
    let mut loads = vec![ids.clone()];
    for first in &ids {
        for second in &ids {
            loads.push(vec![first.clone(), second.clone()]);
        }
    }
    for wanted in loads {
        let loaded = load(&shelf, &wanted);
        let said = drawn(&loaded, Language::En);
        assert!(loaded.findings.is_empty(), "{wanted:?}\n{said}");
    }
}

/// What ships, noting which questionnaires a load opens.
struct Watched(RefCell<Vec<String>>);

impl Shelf for Watched {
    fn method(&self) -> Document {
        Catalogue::shipped().method()
    }

    fn sources(&self) -> Document {
        Catalogue::shipped().sources()
    }

    fn find(&self, id: &QuestionnaireId) -> Option<Document> {
        self.0.borrow_mut().push(id.to_string());
        Catalogue::shipped().find(id)
    }

    fn ids(&self) -> Vec<String> {
        Catalogue::shipped().ids()
    }
}

#[test]
fn a_load_opens_what_it_needs_and_no_other_sector() {
    for id in Catalogue::shipped_ids() {
        let shelf = Watched(RefCell::default());
        let content = load(&shelf, std::slice::from_ref(&id)).content.unwrap();
        let loaded = content.questionnaires.iter().map(|one| one.id.to_string());
        let loaded: BTreeSet<String> = loaded.collect();
        let opened: BTreeSet<String> = shelf.0.take().into_iter().collect();
        assert_eq!(opened, loaded);
        assert!(loaded.len() <= 2, "{id} opens {loaded:?}");
    }
}

#[test]
fn to_answer_only_the_sources_cited_are_read_and_cited_alike() {
    let shelf = Catalogue::shipped();
    for id in shelf.ids() {
        let named = [QuestionnaireId::new(&id).unwrap()];
        let [all, cited] = [load, load_to_answer].map(|load| load(&shelf, &named).content.unwrap());
        assert_eq!(all.questions.len(), cited.questions.len());
        for (one, other) in all.questions.iter().zip(&cited.questions) {
            assert_eq!(one.sources.len(), other.sources.len(), "{}", one.id);
            for (here, there) in one.sources.iter().zip(&other.sources) {
                assert_eq!(here.at, there.at);
                assert_eq!(all.source(here.source), cited.source(there.source));
            }
        }
        assert!(cited.sources.len() < all.sources.len(), "{id}");
    }
}
