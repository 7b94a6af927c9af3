//! How roles look: from the terminal's own sixteen colours, so that the user's palette decides, with
//! no background and nothing said by colour alone. It knows no screen.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Text to read.
    Plain,
    /// What a screen or a part is called, and the question itself.
    Title,
    /// Where you are.
    Accent,
    /// The row that the next key acts on.
    Selected,
    /// What stands beside: as bright as the text, since dim grey is unreadable on many terminals.
    Muted,
    /// What wants attention: law, something open, something not saved.
    Attention,
    /// A key to press.
    Key,
    /// Text marked in an editor.
    Marked,
    /// A field to type in, as far as it goes.
    Field,
}

/// A choice of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Colours that read on light and on dark.
    #[default]
    Auto,
    /// Brighter colours for a dark background.
    Dark,
    /// Darker colours for a light background.
    Light,
    /// The terminal's own two colours, in bold, underlined and reversed.
    HighContrast,
    /// No colour and no weight: `NO_COLOR`. Reverse video stays, or the selected row is lost.
    NoColour,
}

impl Theme {
    /// All, in the order in which they are listed.
    pub const ALL: [Self; 5] = [
        Self::Auto,
        Self::Dark,
        Self::Light,
        Self::HighContrast,
        Self::NoColour,
    ];

    /// Their names.
    pub const NAMES: [&'static str; 5] = [
        Self::Auto.name(),
        Self::Dark.name(),
        Self::Light.name(),
        Self::HighContrast.name(),
        Self::NoColour.name(),
    ];

    /// As written on the command line and in the configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::NoColour => "none",
        }
    }

    /// The theme of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// The theme for a terminal that says its colours as `COLORFGBG` does, background last; the
    /// two for an unknown background where it says nothing that is known.
    pub fn of_colours(said: &str) -> Self {
        let background = said.rsplit(';').next().and_then(|last| last.parse().ok());
        match background {
            Some(0..=6 | 8) => Self::Dark,
            Some(7 | 9..=15) => Self::Light,
            _ => Self::Auto,
        }
    }

    pub(super) const fn style(self, role: Role) -> Style {
        let style = Style::new();
        let accent = match self {
            Self::Auto => Color::Cyan,
            Self::Dark => Color::LightCyan,
            Self::Light => Color::Blue,
            Self::HighContrast | Self::NoColour => Color::Reset,
        };
        let attention = match self {
            Self::Auto | Self::Light => Color::Magenta,
            Self::Dark => Color::LightMagenta,
            Self::HighContrast | Self::NoColour => Color::Reset,
        };
        let weight = match self {
            Self::NoColour => Modifier::empty(),
            _ => Modifier::BOLD,
        };
        match role {
            Role::Plain | Role::Muted => style,
            Role::Title => style.add_modifier(weight),
            Role::Accent | Role::Key => style.fg(accent).add_modifier(weight),
            Role::Attention => style.fg(attention).add_modifier(weight),
            Role::Field => style.add_modifier(Modifier::UNDERLINED),
            Role::Selected | Role::Marked => style.add_modifier(Modifier::REVERSED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROLES: [Role; 9] = [
        Role::Plain,
        Role::Title,
        Role::Accent,
        Role::Selected,
        Role::Muted,
        Role::Attention,
        Role::Key,
        Role::Marked,
        Role::Field,
    ];

    #[test]
    fn no_theme_fills_a_background_dims_or_speaks_in_green() {
        for theme in Theme::ALL {
            for role in ROLES {
                let style = theme.style(role);
                assert_eq!(style.bg, None, "{theme:?} {role:?}");
                assert!(
                    !style.add_modifier.contains(Modifier::DIM),
                    "{theme:?} {role:?}"
                );
                let green = [Some(Color::Green), Some(Color::LightGreen)].contains(&style.fg);
                assert!(!green, "{theme:?} {role:?}");
            }
            assert!(
                theme
                    .style(Role::Selected)
                    .add_modifier
                    .contains(Modifier::REVERSED)
            );
            assert_eq!(Theme::named(theme.name()), Some(theme));
        }
    }

    #[test]
    fn without_colour_there_is_none() {
        for role in ROLES {
            let style = Theme::NoColour.style(role);
            assert!(
                style.fg.is_none_or(|colour| colour == Color::Reset),
                "{role:?}"
            );
        }
    }
}
