//! The checked model: a load of questionnaires with the method and the sources, every reference
//! resolved to a position, every limit held. Only `check` makes one; everybody reads it.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    BandId, Citation, Condition, Credit, FrameworkId, ItemId, Lines, Number, OptionId, PrincipleId,
    QuestionId, QuestionnaireId, ScaleId, SectionId, Source, TierId, Value, Weight, Words,
};

macro_rules! positions {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub usize);
    )+};
}

positions! {
    /// Position of a question in `Content::questions`, which is question order.
    QuestionIndex;
    /// Position of a section in `Content::sections`, which is load order, scope first.
    SectionIndex;
    /// Position of a source in `Content::sources`.
    SourceIndex;
    /// Position of a scale in `Method::scales`.
    ScaleIndex;
    /// Position of a principle in `Method::principles`.
    PrincipleIndex;
    /// Position of a framework in `Method::frameworks`.
    FrameworkIndex;
}

/// One load: what is asked, how it counts, what is cited.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// The questionnaires in load order.
    pub questionnaires: Vec<Questionnaire>,
    /// How answers count.
    pub method: Method,
    /// What is cited, shipped sources first.
    pub sources: Vec<Source>,
    /// Scope sections first, then the others, each in load order.
    pub sections: Vec<Section>,
    /// In question order: section by section.
    pub questions: Vec<Question>,
    /// Every file of the load with its fingerprint: method and sources first.
    pub files: Vec<FileStamp>,
    /// Where each question id stands.
    pub by_id: HashMap<QuestionId, QuestionIndex>,
}

impl Content {
    /// The question at a position.
    pub fn question(&self, index: QuestionIndex) -> Option<&Question> {
        self.questions.get(index.0)
    }

    /// The section at a position.
    pub fn section(&self, index: SectionIndex) -> Option<&Section> {
        self.sections.get(index.0)
    }

    /// The section of a question.
    pub fn section_of(&self, question: &Question) -> Option<&Section> {
        self.section(question.section)
    }

    /// The source at a position.
    pub fn source(&self, index: SourceIndex) -> Option<&Source> {
        self.sources.get(index.0)
    }

    /// Where the question of this id stands; `None` where it is not loaded.
    pub fn find(&self, id: &QuestionId) -> Option<QuestionIndex> {
        self.by_id.get(id).copied()
    }

    /// All questions with their positions, in question order.
    pub fn enumerate(&self) -> impl Iterator<Item = (QuestionIndex, &Question)> {
        self.questions
            .iter()
            .enumerate()
            .map(|(at, question)| (QuestionIndex(at), question))
    }

    /// The earliest day on which the content was last checked, over the questionnaires loaded.
    pub fn as_of(&self) -> Option<Date> {
        self.questionnaires
            .iter()
            .map(|questionnaire| questionnaire.as_of)
            .min()
    }

    /// The first day past which the content should have been reviewed.
    pub fn review_by(&self) -> Option<Date> {
        self.questionnaires
            .iter()
            .map(|questionnaire| questionnaire.review_by)
            .min()
    }
}

/// A file of the load and its fingerprint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileStamp {
    /// `method`, `sources` or the questionnaire's id.
    pub id: String,
    /// Its version as written, such as `2026.11.0`.
    pub version: String,
    /// SHA-256 of its bytes, lower-case hex; set by whoever read the bytes.
    pub sha256: String,
}

/// The head of one questionnaire file.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// Its id.
    pub id: QuestionnaireId,
    /// Its version, three numbers.
    pub version: [u32; 3],
    /// Its title.
    pub title: Words,
    /// What it is about.
    pub summary: Words,
    /// The day its content was last checked against its sources.
    pub as_of: Date,
    /// Past this day every screen and report says that it should have been reviewed.
    pub review_by: Date,
    /// What it builds upon.
    pub extends: Vec<QuestionnaireId>,
    /// Whether it ships with the program.
    pub shipped: bool,
}

/// Whom a section asks about. The two are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The firm.
    Organisation,
    /// One AI system.
    System,
}

impl Level {
    /// Both, in the order of every report.
    pub const ALL: [Self; 2] = [Self::Organisation, Self::System];

    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::System => "system",
        }
    }
}

/// How much of a load is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Depth {
    /// Everything that applies.
    #[default]
    Full,
    /// The quick scan: core questions and what they read.
    Quick,
}

impl Depth {
    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Quick => "quick",
        }
    }
}

/// A section: a run of questions under one heading.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its id.
    pub id: SectionId,
    /// Its heading.
    pub title: Words,
    /// What stands under the heading; may be empty.
    pub intro: Words,
    /// Whom it asks about.
    pub about: Level,
    /// Whether it sets the scope: unscored, asked before everything else.
    pub scope: bool,
    /// When the section applies; its questions' own conditions must hold beside it.
    pub when: Condition,
    /// The questionnaire that it comes from, a position in `Content::questionnaires`.
    pub questionnaire: usize,
    /// Its questions, in order.
    pub questions: Vec<QuestionIndex>,
}

/// How strongly a question's text binds. Ordered: voluntary, supervisory, binding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Force {
    /// Guidance that a firm may follow.
    Voluntary,
    /// What a supervisor expects of the firms that it addresses.
    Supervisory,
    /// Law.
    Binding,
}

impl Force {
    /// All, the strongest first, as every report lists them.
    pub const ALL: [Self; 3] = [Self::Binding, Self::Supervisory, Self::Voluntary];

    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Voluntary => "voluntary",
            Self::Supervisory => "supervisory",
            Self::Binding => "binding",
        }
    }
}

/// What kind of law a binding question rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Nature {
    /// A duty.
    #[default]
    Duty,
    /// A duty of effort (努力義務).
    Effort,
    /// A condition of a fee, certificate or approval.
    Condition,
    /// The law of another country.
    Foreign,
}

impl Nature {
    /// All, a duty first, as every list has them.
    pub const ALL: [Self; 4] = [Self::Duty, Self::Effort, Self::Condition, Self::Foreign];

    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Effort => "effort",
            Self::Condition => "condition",
            Self::Foreign => "foreign",
        }
    }
}

/// One question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The section in which it stands.
    pub section: SectionIndex,
    /// The questionnaire that it comes from, a position in `Content::questionnaires`.
    pub questionnaire: usize,
    /// The question itself.
    pub text: Words,
    /// Why it matters.
    pub why: Words,
    /// How to tell the options apart.
    pub judge: Words,
    /// Documents that typically show it.
    pub evidence: Lines,
    /// The first concrete step where there is a gap.
    pub action: Words,
    /// What an answer may be.
    pub kind: Kind,
    /// The scale that the options come from, where it names one.
    pub scale: Option<ScaleIndex>,
    /// How much it counts.
    pub weight: Weight,
    /// Whether it is part of the quick scan.
    pub core: bool,
    /// How strongly it binds before anything raises it; `None` where it is not scored.
    pub force: Option<Force>,
    /// Stronger forces for those that a text really addresses.
    pub raised: Vec<Raised>,
    /// What kind of law, where it is binding.
    pub nature: Nature,
    /// Options of it that cannot be true beside what earlier questions were answered with.
    pub contradicts: Vec<Contradicts>,
    /// When it applies, beside its section's condition.
    pub when: Condition,
    /// The principles that it serves.
    pub principles: Vec<PrincipleIndex>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// Our own mapping to other frameworks.
    pub crosswalk: Vec<Crosswalk>,
    /// The question of another questionnaire whose place it takes.
    pub replaces: Option<QuestionId>,
    /// The id that it had in an older version.
    pub renamed_from: Option<QuestionId>,
}

impl Question {
    /// Whether answers to it earn credit.
    pub const fn scored(&self) -> bool {
        self.force.is_some()
    }

    /// Its options; none for text, number and date.
    pub fn options(&self) -> &[Choice] {
        match &self.kind {
            Kind::One(options) | Kind::Many(options) => options,
            Kind::Text | Kind::Number { .. } | Kind::Date => &[],
        }
    }

    /// The position of an option.
    pub fn option(&self, id: &OptionId) -> Option<usize> {
        self.options().iter().position(|option| option.id == *id)
    }

    /// What a value earns: of several options the sum, at most 1; `None` where it is not scored.
    pub fn credit(&self, value: &Value) -> Option<Credit> {
        let Value::Options(chosen) = value else {
            return None;
        };
        chosen.iter().try_fold(Credit::ZERO, |sum, at| {
            let credit = self.options().get(*at)?.credit?;
            Some(sum.saturating_add(credit))
        })
    }

    /// Every force that it could take, its own first; none where it is not scored.
    pub fn forces(&self) -> impl Iterator<Item = Force> {
        self.force
            .into_iter()
            .chain(self.raised.iter().map(|raised| raised.force))
    }
}

/// What an answer may be.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Exactly one option.
    One(Vec<Choice>),
    /// Any number of options; an exclusive one stands alone.
    Many(Vec<Choice>),
    /// Free text.
    Text,
    /// A number.
    Number {
        /// Not below this.
        min: Option<Number>,
        /// Not above this.
        max: Option<Number>,
        /// What it counts.
        unit: Words,
    },
    /// A day.
    Date,
}

impl Kind {
    /// Whether a value is one that the question takes.
    pub fn takes(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::One(options), Value::Options(chosen)) => {
                chosen.len() == 1 && chosen.iter().all(|at| *at < options.len())
            }
            (Self::Many(options), Value::Options(chosen)) => {
                let exclusive =
                    |at: &usize| options.get(*at).is_some_and(|option| option.exclusive);
                !chosen.is_empty()
                    && chosen.is_sorted_by(|a, b| a < b)
                    && chosen.iter().all(|at| *at < options.len())
                    && (chosen.len() == 1 || !chosen.iter().any(exclusive))
            }
            (Self::Number { min, max, .. }, Value::Number(number)) => {
                min.is_none_or(|bound| *number >= bound) && max.is_none_or(|bound| *number <= bound)
            }
            (Self::Text, Value::Text(text)) => !text.trim().is_empty(),
            (Self::Date, Value::Date(_)) => true,
            _ => false,
        }
    }
}

/// An option of a question.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its id.
    pub id: OptionId,
    /// What it is called.
    pub label: Words,
    /// What it looks like for this question; may be empty.
    pub level: Words,
    /// What it earns; on a scored question every option has one.
    pub credit: Option<Credit>,
    /// Whether it stands alone among several.
    pub exclusive: bool,
}

/// A stronger force under a condition.
#[derive(Debug, Clone)]
pub struct Raised {
    /// The force.
    pub force: Force,
    /// For whom; reads unscored questions only.
    pub when: Condition,
}

/// An option that cannot be true beside earlier answers.
#[derive(Debug, Clone)]
pub struct Contradicts {
    /// The position of the option in the question's list.
    pub option: usize,
    /// The earlier answers; reads unscored questions only.
    pub when: Condition,
}

/// The items of one framework that a question touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crosswalk {
    /// The framework.
    pub framework: FrameworkIndex,
    /// Positions in the framework's items.
    pub items: Vec<usize>,
}

/// How answers count (method.toml and what user files add).
#[derive(Debug, Clone, Default)]
pub struct Method {
    /// Its version, three numbers.
    pub version: [u32; 3],
    /// Scales of options.
    pub scales: Vec<Scale>,
    /// Bands, the highest first; the last begins at 0.
    pub bands: Vec<Band>,
    /// Tiers: the first whose condition holds; the last has none.
    pub tiers: Vec<Tier>,
    /// Principles.
    pub principles: Vec<Principle>,
    /// Frameworks of the crosswalk.
    pub frameworks: Vec<Framework>,
}

/// A scale: options that many questions share.
#[derive(Debug, Clone)]
pub struct Scale {
    /// Its id.
    pub id: ScaleId,
    /// Its options, without a question's own levels.
    pub options: Vec<Choice>,
}

/// A band of a level's result.
#[derive(Debug, Clone)]
pub struct Band {
    /// Its id.
    pub id: BandId,
    /// What it is called.
    pub title: Words,
    /// The share from which it holds.
    pub from: Credit,
}

/// A tier: how far a firm of this kind should get.
#[derive(Debug, Clone)]
pub struct Tier {
    /// Its id.
    pub id: TierId,
    /// What it is called.
    pub title: Words,
    /// The option that is the target where a question has it.
    pub target: OptionId,
    /// When it holds.
    pub when: Condition,
}

/// A guiding principle.
#[derive(Debug, Clone)]
pub struct Principle {
    /// Its id.
    pub id: PrincipleId,
    /// What it is called.
    pub title: Words,
}

/// A framework that questions are mapped to.
#[derive(Debug, Clone)]
pub struct Framework {
    /// Its id.
    pub id: FrameworkId,
    /// What it is called.
    pub title: Words,
    /// Its items, in its own order.
    pub items: Vec<Item>,
}

/// An item of a framework.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its own number.
    pub id: ItemId,
    /// What it is about, in our words.
    pub title: Words,
}
