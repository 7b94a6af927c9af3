//! The files as they are written: questionnaire, method, sources; what each key of them is.
//! Questions stand in `question`.

use std::ops::Range;

use jiff::civil::Date;

use super::{
    At, RawOption, RawQuestion, RawWhen, RawWords,
    pieces::Pieces,
    question::{option, question, when},
    table::Table,
};
use crate::questionnaire::{Confidence, Force, Level, Number, Status};

/// The words of a force, the weakest first, and what they mean.
pub(super) const FORCES: &[&str] = &["voluntary", "supervisory", "binding"];
pub(super) const FORCE_VALUES: [Force; 3] = [Force::Voluntary, Force::Supervisory, Force::Binding];

/// A questionnaire file.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawQuestionnaire {
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) version: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
    pub(in crate::questionnaire) summary: Option<RawWords>,
    pub(in crate::questionnaire) as_of: Option<At<Date>>,
    pub(in crate::questionnaire) review_by: Option<At<Date>>,
    pub(in crate::questionnaire) extends: Vec<At<String>>,
    pub(in crate::questionnaire) sections: Vec<RawSection>,
    pub(in crate::questionnaire) additions: RawAdditions,
}

/// What a questionnaire may bring of its own beside questions.
#[derive(Debug, Clone, Default)]
pub(in crate::questionnaire) struct RawAdditions {
    pub(in crate::questionnaire) sources: Vec<RawSource>,
    pub(in crate::questionnaire) scales: Vec<RawScale>,
    pub(in crate::questionnaire) principles: Vec<RawPrinciple>,
    pub(in crate::questionnaire) frameworks: Vec<RawFramework>,
}

/// A section.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawSection {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
    pub(in crate::questionnaire) about: Option<At<Level>>,
    pub(in crate::questionnaire) scope: bool,
    pub(in crate::questionnaire) intro: Option<RawWords>,
    pub(in crate::questionnaire) when: Option<RawWhen>,
    pub(in crate::questionnaire) questions: Vec<RawQuestion>,
}

/// A method file.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawMethod {
    pub(in crate::questionnaire) version: Option<At<String>>,
    pub(in crate::questionnaire) bands: Vec<RawBand>,
    pub(in crate::questionnaire) tiers: Vec<RawTier>,
    pub(in crate::questionnaire) additions: RawAdditions,
}

/// A sources file.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawSources {
    pub(in crate::questionnaire) version: Option<At<String>>,
    pub(in crate::questionnaire) sources: Vec<RawSource>,
}

/// A band.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawBand {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
    pub(in crate::questionnaire) from: Option<At<Number>>,
}

/// A tier.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawTier {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
    pub(in crate::questionnaire) target: Option<At<String>>,
    pub(in crate::questionnaire) when: Option<RawWhen>,
}

/// A scale.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawScale {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) options: Vec<RawOption>,
}

/// A principle.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawPrinciple {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
}

/// A framework.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawFramework {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
    pub(in crate::questionnaire) items: Vec<RawItem>,
}

/// An item of a framework.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawItem {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
}

/// A source.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawSource {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) title: Option<RawWords>,
    pub(in crate::questionnaire) issuer: Option<RawWords>,
    pub(in crate::questionnaire) binds: Option<RawWords>,
    pub(in crate::questionnaire) version: Option<At<String>>,
    pub(in crate::questionnaire) date: Option<At<Date>>,
    pub(in crate::questionnaire) effective: Option<At<Date>>,
    pub(in crate::questionnaire) force: Option<At<Force>>,
    pub(in crate::questionnaire) url: Option<At<String>>,
    pub(in crate::questionnaire) status: Option<At<Status>>,
    pub(in crate::questionnaire) confidence: Option<At<Confidence>>,
    pub(in crate::questionnaire) verified_on: Option<At<Date>>,
    pub(in crate::questionnaire) note: Option<RawWords>,
}

impl Pieces for RawQuestionnaire {
    fn join(&mut self, later: Self) {
        self.sections.extend(later.sections);
        self.additions.join(later.additions);
    }
}

impl Pieces for RawMethod {
    fn join(&mut self, later: Self) {
        self.bands.extend(later.bands);
        self.tiers.extend(later.tiers);
        self.additions.join(later.additions);
    }
}

impl Pieces for RawSources {
    fn join(&mut self, later: Self) {
        self.sources.extend(later.sources);
    }
}

impl Pieces for RawAdditions {
    fn join(&mut self, later: Self) {
        self.sources.extend(later.sources);
        self.scales.extend(later.scales);
        self.principles.extend(later.principles);
        self.frameworks.extend(later.frameworks);
    }
}

pub(super) fn questionnaire(table: &mut Table<'_, '_>) -> RawQuestionnaire {
    RawQuestionnaire {
        id: table.text("id"),
        version: table.text("version"),
        title: table.words("title"),
        summary: table.words("summary"),
        as_of: table.day("as_of"),
        review_by: table.day("review_by"),
        extends: table.texts("extends", false),
        sections: table.tables("section", section),
        additions: additions(table),
    }
}

pub(super) fn method(table: &mut Table<'_, '_>) -> RawMethod {
    RawMethod {
        version: table.text("version"),
        bands: table.tables("band", |table| RawBand {
            span: table.place(),
            id: table.text("id"),
            title: table.words("title"),
            from: table.number("from"),
        }),
        tiers: table.tables("tier", |table| RawTier {
            span: table.place(),
            id: table.text("id"),
            title: table.words("title"),
            target: table.text("target"),
            when: when(table),
        }),
        additions: RawAdditions {
            sources: Vec::new(),
            ..additions_of_method(table)
        },
    }
}

pub(super) fn sources(table: &mut Table<'_, '_>) -> RawSources {
    RawSources {
        version: table.text("version"),
        sources: table.tables("source", source),
    }
}

fn additions(table: &mut Table<'_, '_>) -> RawAdditions {
    RawAdditions {
        sources: table.tables("source", source),
        ..additions_of_method(table)
    }
}

fn additions_of_method(table: &mut Table<'_, '_>) -> RawAdditions {
    RawAdditions {
        sources: Vec::new(),
        scales: table.tables("scale", |table| RawScale {
            span: table.place(),
            id: table.text("id"),
            options: table.tables("options", option),
        }),
        principles: table.tables("principle", |table| RawPrinciple {
            span: table.place(),
            id: table.text("id"),
            title: table.words("title"),
        }),
        frameworks: table.tables("framework", |table| RawFramework {
            span: table.place(),
            id: table.text("id"),
            title: table.words("title"),
            items: table.tables("items", |table| RawItem {
                span: table.span.clone(),
                id: table.text("id"),
                title: table.words("title"),
            }),
        }),
    }
}

fn section(table: &mut Table<'_, '_>) -> RawSection {
    RawSection {
        span: table.place(),
        id: table.text("id"),
        title: table.words("title"),
        about: table.word("about", &["organisation", "system"], &Level::ALL),
        scope: table.truth("scope").is_some_and(|scope| scope.value),
        intro: table.words("intro"),
        when: when(table),
        questions: table.tables("question", question),
    }
}

fn source(table: &mut Table<'_, '_>) -> RawSource {
    RawSource {
        span: table.place(),
        id: table.text("id"),
        title: table.words("title"),
        issuer: table.words("issuer"),
        binds: table.words("binds"),
        version: table.text("version"),
        date: table.day("date"),
        effective: table.day("effective"),
        force: table.word("force", FORCES, &FORCE_VALUES),
        url: table.text("url"),
        status: table.word(
            "status",
            &["in-force", "not-yet-in-force", "superseded", "draft"],
            &[
                Status::InForce,
                Status::NotYetInForce,
                Status::Superseded,
                Status::Draft,
            ],
        ),
        confidence: table.word(
            "confidence",
            &["P", "S", "W"],
            &[Confidence::Primary, Confidence::Secondary, Confidence::Weak],
        ),
        verified_on: table.day("verified_on"),
        note: table.words("note"),
    }
}
