//! One assessment: the events of its log, the bytes of a line and its hash, and the state as the
//! fold of the lines. Pure: bytes and values in and out; disk, lock and clock are the store's.

pub mod answers;
mod begin;
mod carry;
mod digest;
mod entry;
mod event;
mod fold;
mod id;
mod line;
mod link;
mod log;
mod members;
mod moment;
mod pick;
mod place;
mod review;
mod serial;
mod standings;
mod state;
#[cfg(test)]
mod tests;
mod undo;
mod wire;

pub use begin::{BeginFault, BeginRemark, Begun, Other, TakenOver, begin};
pub use carry::{Carried, carry};
pub use digest::{Digest, DigestError, Hasher};
pub use entry::{Approval, Entry, EvidenceItem, Note, Origin, Recorded, ReviewRecord, Todo};
pub use event::{Event, EventError};
pub use id::{AssessmentId, AssessmentIdError};
pub use line::{Line, LineFault};
pub use link::{LinkFault, link};
pub use log::LogRead;
pub use members::{
    Action, Answered, Assigned, Evidence, Renamed, ReviewMethod, Reviewed, Role, Signed, Started,
    Taken, UsedFile, Verdict,
};
pub use moment::{Moment, MomentError};
pub use pick::{Candidate, PickError, pick, pick_named};
pub use place::is_address;
pub use review::{Finding, ReviewFault};
pub use standings::Misfit;
pub use state::{About, State, used_files};
pub use undo::inverse;
pub use wire::{Given, REDACTED, Wire, WireFault};
