//! What questions read of earlier ones: when they apply, for whom they are more than they say, and
//! which options cannot be true beside other answers.

use super::{
    super::{
        Condition, Content, Contradicts, Document, Level, QuestionIndex, Raised,
        finding::FindingKind,
        raw::{RawQuestion, Report},
    },
    Names, Written, about,
    condition::{Readable, Reader},
    order::{Place, Slot},
};

/// Looks up all conditions, now that every question has its place.
pub(super) fn read(
    report: &mut Report,
    written: &Written<'_>,
    places: &[Place<'_>],
    (ids, replaced): Names<'_>,
    content: &mut Content,
) {
    let levels: Vec<Level> = content
        .questions
        .iter()
        .map(|question| {
            content
                .section_of(question)
                .map_or(Level::System, |at| at.about)
        })
        .collect();
    let readable = Readable {
        questions: &content.questions,
        levels: &levels,
        by_id: ids,
        replaced,
        scales: &content.method.scales,
    };
    let mut reads = Vec::new();
    let mut sections = Vec::new();
    let mut before = 0;
    for place in places {
        let raw = place.raw;
        let level = Some(about(raw));
        let reader = Reader {
            before,
            unscored: raw.scope,
            level,
            absent: false,
        };
        let Some(document) = written.documents.get(place.questionnaire) else {
            continue;
        };
        sections.push(readable.condition(report, document, raw.when.as_ref(), reader));
        for slot in &place.slots {
            let id = slot.raw.id.as_ref().map_or("", |id| id.value.as_str());
            // A question left out (no id, or the same id twice) has no place in the order.
            if ids.get(id) != Some(&QuestionIndex(before)) {
                continue;
            }
            let reader = Reader { before, ..reader };
            reads.push(of_question(report, written, slot, &readable, reader));
            before += 1;
        }
    }
    for (section, when) in content.sections.iter_mut().zip(sections) {
        section.when = when;
    }
    for (question, reads) in content.questions.iter_mut().zip(reads) {
        question.when = reads.when;
        question.raised = reads.raised;
        question.contradicts = reads.contradicts;
    }
}

/// What one question reads.
struct Reads {
    when: Condition,
    raised: Vec<Raised>,
    contradicts: Vec<Contradicts>,
}

/// What a question reads. A replacing question has the condition of the one whose place it takes.
fn of_question(
    report: &mut Report,
    written: &Written<'_>,
    slot: &Slot<'_>,
    readable: &Readable<'_>,
    reader: Reader,
) -> Reads {
    let document = |from: usize| written.documents.get(from);
    // Who is addressed more strongly, and what cannot be true together, rests on what is so, not on
    // how well something is done.
    let unscored = Reader {
        unscored: true,
        ..reader
    };
    let (mut stronger, mut contradicting) = (Vec::new(), Vec::new());
    if let Some(document) = document(slot.questionnaire) {
        stronger = raised(report, document, slot.raw, readable, unscored);
        contradicting = contradicts(report, document, slot.raw, readable, unscored);
    }
    let when = slot
        .when
        .and_then(|(from, when)| Some((document(from)?, when)));
    let when = when.map_or(Condition::Always, |(document, when)| {
        readable.condition(report, document, Some(when), reader)
    });
    Reads {
        when,
        raised: stronger,
        contradicts: contradicting,
    }
}

fn raised(
    report: &mut Report,
    document: &Document,
    raw: &RawQuestion,
    readable: &Readable<'_>,
    reader: Reader,
) -> Vec<Raised> {
    let mut read = Vec::with_capacity(raw.raised.len());
    for raised in &raw.raised {
        if raised.when.is_none() {
            report.error(document, &raised.span, FindingKind::MissingKey("when"));
        }
        let Some(force) = &raised.force else {
            report.error(document, &raised.span, FindingKind::MissingKey("force"));
            continue;
        };
        if raw
            .force
            .as_ref()
            .is_some_and(|base| force.value <= base.value)
        {
            let kind = FindingKind::RaisedNotStronger(force.value);
            report.error(document, &force.span, kind);
        }
        let when = readable.condition(report, document, raised.when.as_ref(), reader);
        read.push(Raised {
            force: force.value,
            when,
        });
    }
    read
}

fn contradicts(
    report: &mut Report,
    document: &Document,
    raw: &RawQuestion,
    readable: &Readable<'_>,
    reader: Reader,
) -> Vec<Contradicts> {
    let id = raw.id.as_ref().map_or("", |id| id.value.as_str());
    let mut read = Vec::with_capacity(raw.contradicts.len());
    for contradicts in &raw.contradicts {
        if contradicts.when.is_none() {
            report.error(document, &contradicts.span, FindingKind::MissingKey("when"));
        }
        let when = readable.condition(report, document, contradicts.when.as_ref(), reader);
        let Some(named) = &contradicts.option else {
            let kind = FindingKind::MissingKey("option");
            report.error(document, &contradicts.span, kind);
            continue;
        };
        if let Some(option) = readable.option(report, document, id, named) {
            read.push(Contradicts { option, when });
        }
    }
    read
}
