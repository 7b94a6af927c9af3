//! The questionnaire: what is asked, of whom, why, and how an answer counts.
//! TOML is mirrored with the place of every value (`raw`), checked as a whole (`check`) and becomes
//! the model that every other room reads (`model`). Pure: texts come in as strings, findings go out
//! as values. It knows nothing of scores, assessments or files on disk.

mod answer;
mod build;
mod check;
mod condition;
mod document;
mod drawn;
mod finding;
#[cfg(test)]
pub(crate) mod fixture;
mod head;
mod id;
mod load;
mod model;
mod near;
mod quantity;
mod raw;
mod render;
mod schema;
mod source;
mod words;

pub use answer::{Answer, Review, Standing, Standings, Value};
pub use condition::{Clause, Condition, Test, Truth};
pub use document::{Document, LARGEST_FILE, Shelf};
pub use drawn::Drawn;
pub use finding::{Finding, FindingKind, Severity, Shape, Thing};
pub use head::{Head, extends, head, id_of};
pub use id::{
    BandId, EvidenceId, FrameworkId, IdError, ItemId, OptionId, PrincipleId, QuestionId,
    QuestionnaireId, ScaleId, SectionId, SourceId, TierId,
};
pub use load::{Loaded, load, load_document, load_to_answer, uncited};
pub use model::{
    Band, Choice, Content, Contradicts, Crosswalk, Depth, FileStamp, Force, Framework,
    FrameworkIndex, Item, Kind, Level, Method, Nature, Principle, PrincipleIndex, Question,
    QuestionIndex, Questionnaire, Raised, Scale, ScaleIndex, Section, SectionIndex, SourceIndex,
    Tier,
};
pub(crate) use near::nearest;
pub use quantity::{Credit, Number, QuantityError, Weight};
pub use schema::json_schema;
pub use source::{Citation, Confidence, Source, Status};
pub use words::{Lines, Words};
