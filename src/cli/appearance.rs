//! How the interface looks: as a flag says, else the configuration, else what the environment says
//! of the terminal. Nothing is asked of the terminal itself: an answer may never come.

use super::{arguments::ColorArgument, context::Context};
use crate::tui::{Symbols, Theme};

/// The theme of a run.
pub(super) fn theme(context: &Context) -> Theme {
    let named = context.global.theme.or(context.config.theme);
    let environment = &context.environment;
    let said = environment.colours.as_deref();
    chosen(named, context.global.color, environment.no_color, said)
}

/// The marks of a run.
pub(super) fn symbols(context: &Context) -> Symbols {
    let named = context.global.symbols.or(context.config.symbols);
    named.unwrap_or_default()
}

/// `--color never` leaves no colour; a theme that is named stands over `NO_COLOR`, which is only
/// what is wanted of every program.
fn chosen(named: Option<Theme>, color: ColorArgument, no_color: bool, said: Option<&str>) -> Theme {
    let named = named.filter(|theme| *theme != Theme::Auto);
    match (named, color) {
        (Some(Theme::HighContrast), ColorArgument::Never) => Theme::HighContrast,
        (_, ColorArgument::Never) => Theme::NoColour,
        (Some(theme), _) => theme,
        (None, ColorArgument::Auto) if no_color => Theme::NoColour,
        (None, _) => said.map_or(Theme::Auto, Theme::of_colours),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_that_is_named_stands_over_what_the_environment_wants() {
        use ColorArgument::{Always, Auto, Never};
        let dark = Some(Theme::Dark);
        for (named, color, no_color, said, theme) in [
            (None, Auto, false, None, Theme::Auto),
            (None, Auto, true, Some("0;15"), Theme::NoColour),
            (None, Always, true, None, Theme::Auto),
            (Some(Theme::Auto), Auto, true, None, Theme::NoColour),
            (dark, Auto, true, Some("0;15"), Theme::Dark),
            (dark, Never, false, None, Theme::NoColour),
            (
                Some(Theme::HighContrast),
                Never,
                true,
                None,
                Theme::HighContrast,
            ),
            (Some(Theme::NoColour), Always, false, None, Theme::NoColour),
        ] {
            assert_eq!(chosen(named, color, no_color, said), theme, "{named:?}");
        }
    }

    #[test]
    fn the_theme_follows_the_background_that_the_terminal_says() {
        for (said, theme) in [
            ("15;0", Theme::Dark),
            ("12;8", Theme::Dark),
            ("0;15", Theme::Light),
            ("0;default;7", Theme::Light),
            ("0;default", Theme::Auto),
            ("0;-1", Theme::Auto),
            ("", Theme::Auto),
        ] {
            let named = Some(Theme::Auto);
            let chosen = chosen(named, ColorArgument::Auto, false, Some(said));
            assert_eq!(chosen, theme, "{said}");
        }
    }
}
