//! The assessments side by side. What stands in its rows is `app::portfolio`'s; here is only where one
//! is in them.

use super::{Screen, moved};
use crate::app::{App, Listing, Motion, portfolio};

/// What the assessments side by side remember.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Portfolio {
    /// The row under the cursor, counted from 0.
    pub at: usize,
}

impl App {
    /// Shows the assessments side by side.
    pub(in crate::app) fn show_portfolio(&mut self) {
        self.show(Screen::Portfolio(Portfolio::default()));
    }

    /// The assessments that are shown side by side; none until they have been read.
    pub fn portfolio(&self) -> &[Listing] {
        self.listings().unwrap_or_default()
    }

    pub(in crate::app) fn move_portfolio(&mut self, motion: Motion) {
        let rows = portfolio::rows(self.portfolio(), self.language, self.columns, |_| "");
        let (count, page) = (rows.len(), self.page);
        if let Some(Screen::Portfolio(portfolio)) = self.layers.last_mut() {
            portfolio.at = moved(portfolio.at, count, page, motion);
        }
    }
}
