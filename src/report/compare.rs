//! Two assessments against each other: law in counts, each level with where its difference comes
//! from, then question by question what changed. It prints what
//! `scoring::compare` found and decides nothing.

use super::{Subject, aloud, names, ordered_json::Json, page, print, reasons, score_json};
use crate::{
    assessment::{Entry, EvidenceItem},
    i18n::{Language, compare as words, report},
    questionnaire::{Answer, Question, QuestionId, QuestionIndex, Value},
    scoring::{Difference, LevelChange, LevelScore, Side, compare},
};
use page::{Block, Item};

/// What changed about one question.
struct Row<'a> {
    question: &'a Question,
    /// The answers before and now, where they differ; `None` stands for unanswered.
    answer: Option<(Option<&'a Answer>, Option<&'a Answer>)>,
    /// Whether it is in only one of the questionnaires: `true` where it came.
    came: Option<bool>,
    note: bool,
    evidence: bool,
    /// Whether a gap opened (`true`) or closed.
    gap: Option<bool>,
}

/// The comparison for people, line end included.
pub fn compare_text(before: Subject<'_>, after: Subject<'_>, language: Language) -> String {
    print::blocks(&blocks(before, after, language))
}

/// The comparison to be read aloud, line end included.
pub fn compare_aloud(before: Subject<'_>, after: Subject<'_>, language: Language) -> String {
    aloud::blocks(&blocks(before, after, language), language)
}

/// The comparison as rows of at most so many columns.
pub fn compare_rows(
    before: Subject<'_>,
    after: Subject<'_>,
    language: Language,
    columns: usize,
) -> Vec<String> {
    let text = print::blocks_within(&blocks(before, after, language), columns);
    text.lines().map(str::to_owned).collect()
}

fn blocks(before: Subject<'_>, after: Subject<'_>, language: Language) -> Vec<Block> {
    let open = |subject: Subject<'_>| subject.score.law.open.len();
    let mut blocks = vec![
        Block::Heading(1, words::title(language, before.id, after.id)),
        Block::Text(report::labelled(
            language,
            report::law_open_column(language),
            &words::counts(language, open(before), open(after)),
        )),
    ];
    // Who has answered little has few legal points yet, and is no better for it.
    if !after.score.law.maybe.is_empty() {
        let text = words::law_may_come(language, after.score.law.maybe.len());
        blocks.push(Block::Text(text));
    }
    for change in levels(before, after) {
        let sides = [before, after].map(|subject| subject.score.level(change.level));
        blocks.extend(level(&change, sides, language));
    }
    let (waiting, rows): (Vec<Row<'_>>, Vec<Row<'_>>) = rows(before, after)
        .into_iter()
        .partition(|row| waits(row, after));
    blocks.push(Block::Heading(2, words::changes(language, rows.len())));
    if rows.is_empty() {
        blocks.push(Block::Text(words::none(language).to_owned()));
    }
    if !waiting.is_empty() {
        let ids: Vec<&str> = waiting.iter().map(|row| row.question.id.as_str()).collect();
        let ids = ids.join(words::between(language));
        blocks.push(Block::Text(words::waiting(language, waiting.len(), &ids)));
    }
    let items = rows.iter().map(|row| item(row, language));
    blocks.push(Block::List(items.collect()));
    blocks
}

/// The comparison for other programs, line end included.
pub fn compare_json(before: Subject<'_>, after: Subject<'_>) -> String {
    let open = |subject: Subject<'_>| Json::count(subject.score.law.open.len());
    let head = |subject: Subject<'_>| Json::text(subject.state.head().to_string());
    let changes = levels(before, after);
    Json::Members(vec![
        ("schema", Json::count(1)),
        ("before", Json::text(before.id)),
        ("before_head", head(before)),
        ("after", Json::text(after.id)),
        ("after_head", head(after)),
        ("law_open_before", open(before)),
        ("law_open_after", open(after)),
        (
            "levels",
            Json::List(changes.iter().map(level_json).collect()),
        ),
        (
            "questions",
            Json::List(rows(before, after).iter().map(row_json).collect()),
        ),
    ])
    .document()
}

fn levels(before: Subject<'_>, after: Subject<'_>) -> Vec<LevelChange> {
    let [before, after] = [before, after].map(|subject| Side {
        content: subject.content,
        standings: subject.standings,
        score: subject.score,
    });
    compare(before, after)
}

fn level(change: &LevelChange, sides: [Option<&LevelScore>; 2], language: Language) -> Vec<Block> {
    // Before the end there is no result, and so none to subtract.
    let provisional = sides.iter().flatten().any(|side| side.provisional);
    let share = |side: Option<&LevelScore>| {
        side.and_then(|side| names::share(language, &side.tally, side.provisional))
            .unwrap_or_else(|| names::percent(language, None))
    };
    let [before, after] = sides.map(share);
    let difference = change.difference.filter(|_| !provisional);
    let said = match difference {
        Some(difference) => words::result(language, &before, &after, &points(difference)),
        None => words::result_open(language, &before, &after),
    };
    let mut blocks = vec![
        Block::Heading(2, names::level_heading(language, change.level).to_owned()),
        Block::Text(said),
    ];
    if let Some(split) = change.split.filter(|_| !provisional) {
        let parts = [
            (words::own(language), split.own),
            (words::questions(language), split.questions),
            (words::scope(language), split.scope),
        ];
        let items =
            parts.map(|(what, part)| Item::text(report::labelled(language, what, &points(part))));
        blocks.push(Block::List(items.into()));
    } else if difference.is_some() {
        blocks.push(Block::Text(words::no_split(language).to_owned()));
    }
    blocks
}

/// Percentage points with one decimal and a sign.
fn points(difference: Difference) -> String {
    let tenths = difference.rounded(1000);
    let sign = match tenths {
        0 => "±",
        1.. => "+",
        _ => "−",
    };
    let size = tenths.abs();
    format!("{sign}{}.{}", size / 10, size % 10)
}

fn rows<'a>(before: Subject<'a>, after: Subject<'a>) -> Vec<Row<'a>> {
    let now = after.content.questions.iter();
    let gone = before
        .content
        .questions
        .iter()
        .filter(|question| after.content.find(&question.id).is_none());
    now.chain(gone)
        .filter_map(|question| row(before, after, question))
        .collect()
}

fn row<'a>(before: Subject<'a>, after: Subject<'a>, question: &'a Question) -> Option<Row<'a>> {
    let id = &question.id;
    let [old, new] = [before, after].map(|subject| given(subject, id));
    let [had, has] = [before, after].map(|subject| subject.content.find(id).is_some());
    // A gap that is gone with its answer, or with its question, is not closed.
    let gap = match [before, after].map(|subject| has_gap(subject, id)) {
        [false, true] => Some(true),
        [true, false] if new.is_some() => Some(false),
        _ => None,
    };
    let came = (had != has).then_some(has);
    let same = match (old, new) {
        (Some((was, answer)), Some((is, now))) => said(was, answer) == said(is, now),
        (None, None) => true,
        _ => false,
    };
    let answer = |one: Option<(&'a Question, &'a Answer)>| one.map(|(_, answer)| answer);
    let row = Row {
        question,
        answer: (!same).then(|| (answer(old), answer(new))),
        came,
        note: note(before, id) != note(after, id),
        evidence: evidence(before, id) != evidence(after, id),
        gap,
    };
    let changed = row.answer.is_some() || row.note || row.evidence || row.gap.is_some();
    changed.then_some(row)
}

/// Whether nothing changed about a question but that it waits to be answered again.
fn waits(row: &Row<'_>, after: Subject<'_>) -> bool {
    let blank = matches!(row.answer, Some((Some(_), None)));
    let beside = row.note || row.evidence || row.gap.is_some();
    blank && !beside && placed(after, &row.question.id).is_some()
}

fn placed(subject: Subject<'_>, id: &QuestionId) -> Option<QuestionIndex> {
    let at = subject.content.find(id)?;
    subject
        .score
        .applicability
        .placement(at)
        .asked()
        .then_some(at)
}

/// The answer that counts, where the question is asked.
fn given<'a>(subject: Subject<'a>, id: &QuestionId) -> Option<(&'a Question, &'a Answer)> {
    let at = placed(subject, id)?;
    Some((
        subject.content.question(at)?,
        subject.standings.counted(at)?,
    ))
}

/// What an answer says, by option ids, so that two editions of a question can be compared.
fn said(question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Value(Value::Options(chosen)) => {
            let options = chosen.iter().filter_map(|at| question.options().get(*at));
            options
                .map(|option| option.id.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        }
        other => reasons::answer(question, other, Language::En),
    }
}

fn entry<'a>(subject: Subject<'a>, id: &QuestionId) -> Option<&'a Entry> {
    subject.state.entry(id)
}

fn note<'a>(subject: Subject<'a>, id: &QuestionId) -> Option<&'a str> {
    Some(entry(subject, id)?.note.as_ref()?.text.as_str())
}

/// The items of evidence by title and place; numbers may differ between two ledgers.
fn evidence<'a>(subject: Subject<'a>, id: &QuestionId) -> Vec<(&'a str, &'a str)> {
    let items = entry(subject, id)
        .into_iter()
        .flat_map(|entry| &entry.evidence);
    let what = |item: &'a EvidenceItem| (item.evidence.title.as_str(), item.evidence.at.as_str());
    let mut items: Vec<_> = items
        .filter_map(|id| subject.state.evidence(id))
        .map(what)
        .collect();
    items.sort_unstable();
    items
}

fn has_gap(subject: Subject<'_>, id: &QuestionId) -> bool {
    let at = subject.content.find(id);
    subject
        .score
        .gaps
        .iter()
        .any(|gap| Some(gap.question) == at)
}

fn item(row: &Row<'_>, language: Language) -> Item {
    let mut under = Vec::new();
    let words_of = |answer: Option<&Answer>, there: bool| match answer {
        None if !there => words::absent(language).to_owned(),
        answer => reasons::counted(row.question, answer, language),
    };
    if let Some((before, after)) = row.answer {
        let before = words_of(before, row.came != Some(true));
        let after = words_of(after, row.came != Some(false));
        under.push(words::answer(language, &before, &after));
    }
    if row.note {
        under.push(words::note(language).to_owned());
    }
    if row.evidence {
        under.push(words::evidence(language).to_owned());
    }
    under.extend(row.gap.map(|opened| {
        let said = if opened {
            words::gap_opened(language)
        } else {
            words::gap_closed(language)
        };
        said.to_owned()
    }));
    Item {
        lead: row.question.id.to_string(),
        text: row.question.text.get(language).to_owned(),
        under: under.into_iter().map(Item::text).collect(),
        ..Item::default()
    }
}

fn level_json(change: &LevelChange) -> Json {
    let part = |difference: Option<Difference>| {
        difference.map_or(Json::Null, |one| Json::Number(one.decimal()))
    };
    Json::Members(vec![
        ("id", Json::text(change.level.id())),
        ("before", score_json::ratio(change.before)),
        ("after", score_json::ratio(change.after)),
        ("difference", part(change.difference)),
        ("own", part(change.split.map(|split| split.own))),
        ("questions", part(change.split.map(|split| split.questions))),
        ("scope", part(change.split.map(|split| split.scope))),
    ])
}

fn row_json(row: &Row<'_>) -> Json {
    let of = |answer: Option<&Answer>| {
        Json::text_or_null(answer.map(|answer| said(row.question, answer)))
    };
    let (before, after) = row.answer.unwrap_or_default();
    Json::Members(vec![
        ("question", Json::text(row.question.id.to_string())),
        ("answer", Json::Truth(row.answer.is_some())),
        ("before", of(before)),
        ("after", of(after)),
        ("note", Json::Truth(row.note)),
        ("evidence", Json::Truth(row.evidence)),
        (
            "gap",
            Json::text_or_null(
                row.gap
                    .map(|opened| if opened { "opened" } else { "closed" }),
            ),
        ),
    ])
}
