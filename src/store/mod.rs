//! Everything that lives on disk, and the clock and user that its lines name: append-only logs with
//! recovery and lock, the catalogue of questionnaires, the data and configuration directories.

mod ahead;
mod assessments;
mod catalogue;
pub mod clock;
pub mod config;
mod content;
mod disk;
mod error;
pub mod file;
mod keep;
mod lock;
mod log;
mod mode;
mod paths;
mod remark;
mod user;
mod verify;
mod writer;

pub use ahead::Ahead;
pub use assessments::{Listed, Opened, Reading, Store};
pub use catalogue::{Broken, Catalogue, document};
pub use error::{ReadOnly, StoreError, cause, line_fault};
pub use log::LogWriter;
pub use paths::{config_dir, data_dir};
pub use remark::Remark;
pub use user::user_name;
pub use verify::Finding;
pub use writer::{Report, Writer};
