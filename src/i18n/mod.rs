//! Every word that the program says, in English and Japanese, as typed functions.
//! A text is written once, in the file of its subject, both languages beside each other, so that
//! neither can be forgotten. It knows no other room; what a questionnaire says stands in its TOML.

pub mod answers;
pub mod app;
pub mod approval;
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
pub mod portfolio;
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
/// `name(count: usize) => "{count} open", "未了 {count}件";` gives `name(Language, usize) -> String`;
/// `name(count: usize) => "1 answer" | "{count} answers", "回答{count}件";` the same, with the English
/// for exactly one of the first argument before that for any other number.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident $(($($argument:ident : $kind:ty),+ $(,)?))? => $en:literal $(| $many:literal)?, $ja:literal;)+) => {
        $(messages!(@one $(#[$doc])* $name $(($($argument : $kind),+))? => $en $(| $many)?, $ja);)+
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
    (@one $(#[$doc:meta])* $name:ident ($count:ident : $number:ty $(, $argument:ident : $kind:ty)*) => $one:literal | $many:literal, $ja:literal) => {
        $(#[$doc])*
        pub fn $name(language: $crate::i18n::Language, $count: $number $(, $argument: $kind)*) -> String {
            match (language, $count) {
                ($crate::i18n::Language::En, 1) => format!($one),
                ($crate::i18n::Language::En, _) => format!($many),
                ($crate::i18n::Language::Ja, _) => format!($ja),
            }
        }
    };
}
pub(crate) use messages;

#[cfg(test)]
mod tests {
    use super::{Language, screen};

    #[test]
    fn one_is_singular_and_any_other_number_is_not() {
        let said = |count| screen::law_open(Language::En, count);
        assert_eq!(said(1), "1 legal point open");
        assert_eq!(said(0), "0 legal points open");
        assert_eq!(said(2), "2 legal points open");
        let ja = screen::law_open(Language::Ja, 1);
        assert_eq!(ja, "法令の未充足・未確認 1件");
    }
}
