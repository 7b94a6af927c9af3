//! The model built from what is written: method and sources first, then sections and questions in
//! order, then the conditions that read them. What does not fit is said and left out.

mod condition;
mod kind;
mod method;
mod order;
mod question;
mod reads;
mod source;
mod texts;

use std::collections::HashMap;

use condition::{Readable, Reader};
use order::{Place, Slot};
use question::References;
use texts::{Unique, id, optional, version, words};

use super::{
    Condition, Content, Document, FileStamp, Level, Question, QuestionIndex, Questionnaire,
    QuestionnaireId, Section, SectionIndex, Tier, TierId,
    finding::{FindingKind, Thing},
    raw::{At, RawMethod, RawQuestion, RawQuestionnaire, RawSection, RawSources, Report},
};

/// The most questions of one load.
const MOST_QUESTIONS: usize = 5_000;

/// Everything that a load reads, as written.
pub(super) struct Written<'a> {
    pub(super) method: (&'a Document, &'a RawMethod),
    pub(super) sources: (&'a Document, &'a RawSources),
    pub(super) documents: &'a [Document],
    pub(super) questionnaires: &'a [RawQuestionnaire],
}

/// A model and where each of its questions is written.
pub(super) struct Built<'a> {
    pub(super) content: Content,
    /// Where the method is written.
    pub(super) method: (&'a Document, &'a RawMethod),
    /// By question: the questionnaire and the text that it was read from.
    pub(super) origins: Vec<(usize, &'a RawQuestion)>,
    /// By section likewise.
    pub(super) sections: Vec<&'a RawSection>,
    /// By id, the questions whose places others take.
    pub(super) replaced: HashMap<&'a str, &'a RawQuestion>,
}

/// Where each question stands by id, replaced ids included, and the replaced questions by theirs.
type Names<'a> = (
    &'a HashMap<String, QuestionIndex>,
    &'a HashMap<&'a str, &'a RawQuestion>,
);

/// Builds the model.
pub(super) fn build<'a>(report: &mut Report, written: &Written<'a>) -> Built<'a> {
    let mut unique = Unique::default();
    let mut content = Content::default();
    heads(report, written, &mut content);
    references(report, written, &mut unique, &mut content);
    let places = order::ordered(report, written.documents, written.questionnaires);
    let mut built = Built {
        content,
        method: written.method,
        origins: Vec::new(),
        sections: Vec::new(),
        replaced: HashMap::new(),
    };
    let mut ids = HashMap::new();
    for place in &places {
        section(report, written, &mut unique, place, &mut built, &mut ids);
    }
    let count = built.content.questions.len();
    if count > MOST_QUESTIONS {
        let last = written.documents.last().unwrap_or(written.method.0);
        report.error(last, &(0..0), FindingKind::TooManyQuestions(count));
    }
    let Built {
        content, replaced, ..
    } = &mut built;
    reads::read(report, written, &places, (&ids, replaced), content);
    tiers(report, written, (&ids, replaced), content);
    built
}

fn heads(report: &mut Report, written: &Written<'_>, content: &mut Content) {
    let stamp = |document: &Document, id: &str, version: Option<&At<String>>| FileStamp {
        id: id.to_owned(),
        version: version.map(|at| at.value.clone()).unwrap_or_default(),
        sha256: document.sha256.clone(),
    };
    let (document, raw) = written.method;
    content
        .files
        .push(stamp(document, "method", raw.version.as_ref()));
    let (document, raw) = written.sources;
    content
        .files
        .push(stamp(document, "sources", raw.version.as_ref()));
    version(report, document, raw.version.as_ref());
    for (document, raw) in written.documents.iter().zip(written.questionnaires) {
        let Some(head) = head(report, document, raw) else {
            continue;
        };
        content
            .files
            .push(stamp(document, head.id.as_str(), raw.version.as_ref()));
        content.questionnaires.push(head);
    }
}

/// The head of a questionnaire file; `None` without an id or its days.
fn head(report: &mut Report, document: &Document, raw: &RawQuestionnaire) -> Option<Questionnaire> {
    let top = 0..0;
    let id = id(
        report,
        document,
        raw.id.as_ref(),
        &top,
        QuestionnaireId::new,
    );
    let title = words(report, document, "title", raw.title.as_ref(), &top);
    let summary = words(report, document, "summary", raw.summary.as_ref(), &top);
    let version = version(report, document, raw.version.as_ref());
    for (key, day) in [("as_of", &raw.as_of), ("review_by", &raw.review_by)] {
        if day.is_none() {
            report.error(document, &top, FindingKind::MissingKey(key));
        }
    }
    let (as_of, review_by) = (raw.as_of.as_ref()?, raw.review_by.as_ref()?);
    if review_by.value < as_of.value {
        report.error(document, &review_by.span, FindingKind::ReviewBeforeAsOf);
    }
    let extends = raw.extends.iter();
    Some(Questionnaire {
        id: id?,
        version,
        title,
        summary,
        as_of: as_of.value,
        review_by: review_by.value,
        extends: extends
            .filter_map(|at| QuestionnaireId::new(&at.value).ok())
            .collect(),
        shipped: document.shipped,
    })
}

fn references<'a>(
    report: &mut Report,
    written: &Written<'a>,
    unique: &mut Unique<'a>,
    content: &mut Content,
) {
    let (document, raw) = written.method;
    content.method = method::method(report, document, raw, unique);
    let (document, raw) = written.sources;
    content.sources = source::sources(report, document, &raw.sources, unique);
    for (document, raw) in written.documents.iter().zip(written.questionnaires) {
        method::additions(
            report,
            document,
            &raw.additions,
            unique,
            &mut content.method,
        );
        let own = source::sources(report, document, &raw.additions.sources, unique);
        content.sources.extend(own);
    }
}

fn section<'a>(
    report: &mut Report,
    written: &Written<'a>,
    unique: &mut Unique<'a>,
    place: &Place<'a>,
    built: &mut Built<'a>,
    ids: &mut HashMap<String, QuestionIndex>,
) {
    let Some(document) = written.documents.get(place.questionnaire) else {
        return;
    };
    let raw = place.raw;
    if let Some(written) = &raw.id {
        unique.note(report, document, Thing::Section, written);
    }
    if document.shipped && raw.about.is_none() {
        report.error(document, &raw.span, FindingKind::MissingKey("about"));
    }
    let title = words(report, document, "title", raw.title.as_ref(), &raw.span);
    let intro = optional(report, document, "intro", raw.intro.as_ref());
    let questions = place
        .slots
        .iter()
        .filter_map(|slot| question(report, written, unique, (raw, slot), built, ids))
        .collect();
    built.sections.push(raw);
    built.content.sections.push(Section {
        id: place.id.clone(),
        title,
        intro,
        about: about(raw),
        scope: raw.scope,
        when: Condition::Always,
        questionnaire: place.questionnaire,
        questions,
    });
}

/// Takes the question of a slot in; `None` where it has no id, or one that stands already.
fn question<'a>(
    report: &mut Report,
    written: &Written<'a>,
    unique: &mut Unique<'a>,
    (section, slot): (&RawSection, &Slot<'a>),
    built: &mut Built<'a>,
    ids: &mut HashMap<String, QuestionIndex>,
) -> Option<QuestionIndex> {
    let document = written.documents.get(slot.questionnaire)?;
    let references = References {
        method: &built.content.method,
        sources: &built.content.sources,
    };
    let index = SectionIndex(built.content.sections.len());
    let read = question::question(report, document, slot, index, &references);
    if let Some(id) = &slot.raw.id
        && !unique.note(report, document, Thing::Question, id)
    {
        return None;
    }
    let question = read?;
    if section.scope && question.scored() {
        report.error(document, &slot.raw.span, FindingKind::ScoredScope);
    }
    let at = QuestionIndex(built.content.questions.len());
    ids.insert(question.id.as_str().to_owned(), at);
    if let Some((old, id)) = slot.replaced.and_then(|old| Some((old, old.id.as_ref()?))) {
        ids.entry(id.value.clone()).or_insert(at);
        built.replaced.insert(id.value.as_str(), old);
    }
    built.content.by_id.insert(question.id.clone(), at);
    built.origins.push((slot.questionnaire, slot.raw));
    built.content.questions.push(question);
    Some(at)
}

/// Whom a section asks about; a user's may leave it out.
fn about(raw: &RawSection) -> Level {
    raw.about
        .as_ref()
        .map_or(Level::System, |about| about.value)
}

fn tiers(
    report: &mut Report,
    written: &Written<'_>,
    (ids, replaced): Names<'_>,
    content: &mut Content,
) {
    let (document, raw) = written.method;
    let reader = Reader {
        before: content.questions.len(),
        unscored: false,
        level: None,
        absent: true,
    };
    let readable = Readable {
        questions: &content.questions,
        levels: &[],
        by_id: ids,
        replaced,
        scales: &content.method.scales,
    };
    let last = raw.tiers.len().saturating_sub(1);
    let mut tiers = Vec::with_capacity(raw.tiers.len());
    for (at, tier) in raw.tiers.iter().enumerate() {
        if tier.when.is_none() != (at == last) {
            report.error(document, &tier.span, FindingKind::TierConditions);
        }
        let id = id(report, document, tier.id.as_ref(), &tier.span, TierId::new);
        let title = words(report, document, "title", tier.title.as_ref(), &tier.span);
        let target = method::target(report, document, tier, &content.method);
        let when = readable.condition(report, document, tier.when.as_ref(), reader);
        if let (Some(id), Some(target)) = (id, target) {
            tiers.push(Tier {
                id,
                title,
                target,
                when,
            });
        }
    }
    content.method.tiers = tiers;
}

/// The questions of a load by id, for the checks that need them.
impl Built<'_> {
    /// A question with where it is written.
    pub(super) fn questions(
        &self,
    ) -> impl Iterator<Item = (QuestionIndex, &Question, usize, &RawQuestion)> {
        self.content
            .enumerate()
            .zip(&self.origins)
            .map(|((index, question), (from, raw))| (index, question, *from, *raw))
    }
}
