//! Every word that the program says, in English and Japanese, as typed functions.
//! A text is written once, in the file of its subject, both languages beside each other, so that
//! neither can be forgotten. It knows no other room; what a questionnaire says stands in its TOML.

pub mod answers;
pub mod app;
pub mod cli;
pub mod compare;
pub mod demo;
pub mod explain;
pub mod finding;
pub mod guide;
pub mod help;
pub mod inventory;
mod language;
pub mod names;
pub mod notice;
pub mod pinpoint;
pub mod plain;
pub mod report;
pub mod screen;
pub mod store;
pub mod terms;
pub mod toml;
pub mod usage;
pub mod version;
pub mod view;

pub use language::Language;

/// Declares messages: each becomes a function of the language and of its arguments.
///
/// `name => "English", "日本語";` gives `name(Language) -> &'static str`;
/// `name(count: usize) => "{count} open", "未了 {count}件";` gives `name(Language, usize) -> String`.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident $(($($argument:ident : $kind:ty),+ $(,)?))? => $en:literal, $ja:literal;)+) => {
        $(messages!(@one $(#[$doc])* $name $(($($argument : $kind),+))? => $en, $ja);)+
    };
    (@one $(#[$doc:meta])* $name:ident => $en:literal, $ja:literal) => {
        $(#[$doc])*
        pub const fn $name(language: $crate::i18n::Language) -> &'static str {
            match language {
                $crate::i18n::Language::En => $en,
                $crate::i18n::Language::Ja => $ja,
            }
        }
    };
    (@one $(#[$doc:meta])* $name:ident ($($argument:ident : $kind:ty),+) => $en:literal, $ja:literal) => {
        $(#[$doc])*
        pub fn $name(language: $crate::i18n::Language, $($argument: $kind),+) -> String {
            match language {
                $crate::i18n::Language::En => format!($en),
                $crate::i18n::Language::Ja => format!($ja),
            }
        }
    };
}
pub(crate) use messages;
