//! The list of assessments: open, start, rename, bin and take back. What a listing says was read by
//! the store; here it is a value with a cursor on it.

use super::{Form, Screen, moved, purpose};
use crate::app::{Action, App, Effect, Listing, Message, Motion, Notice};
use crate::{assessment::AssessmentId, questionnaire::Words};

/// What the home screen remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Home {
    /// The assessments, newest first; `None` until they have been read.
    pub listings: Option<Vec<Listing>>,
    /// Which is selected, counted from 0.
    pub at: usize,
    /// The last one moved to the bin, for taking it back.
    pub binned: Option<AssessmentId>,
}

impl Home {
    /// The selected assessment.
    pub fn selected(&self) -> Option<&Listing> {
        self.listings.as_ref()?.get(self.at)
    }

    /// Takes a list in; the cursor stays on the same assessment.
    pub(in crate::app) fn list(&mut self, listings: Vec<Listing>) {
        let id = self.selected().map(|listing| listing.id.clone());
        let same = listings
            .iter()
            .position(|listing| Some(&listing.id) == id.as_ref());
        self.at = same
            .unwrap_or(self.at)
            .min(listings.len().saturating_sub(1));
        self.listings = Some(listings);
    }
}

impl App {
    pub(in crate::app) fn move_home(&mut self, motion: Motion) {
        let page = self.page;
        if let Some(Screen::Home(home)) = self.layers.last_mut() {
            let count = home.listings.as_ref().map_or(0, Vec::len);
            home.at = moved(home.at, count, page, motion);
        }
    }

    /// The commands of the list.
    pub(in crate::app) fn act_on_home(&mut self, action: Action) -> Vec<Effect> {
        let Some(Screen::Home(home)) = self.layers.last() else {
            return Vec::new();
        };
        let selected = home.selected().cloned();
        match (action, selected) {
            (Action::New, _) => self.start_new(None),
            (Action::Portfolio, _) => {
                self.show_portfolio();
                Vec::new()
            }
            (Action::Choose, None) if home.listings.is_some() => self.start_new(None),
            (Action::Refresh, _) => vec![Effect::List],
            (Action::Who, _) => self.ask_who(),
            (Action::Restore | Action::Undo, _) => {
                let binned = home.binned.clone();
                binned.map_or_else(
                    || {
                        self.notice = Some(Notice::NothingToUndo);
                        Vec::new()
                    },
                    |id| vec![Effect::Restore { id }],
                )
            }
            (Action::Bin, Some(listing)) => vec![Effect::Bin { id: listing.id }],
            (
                Action::Choose
                | Action::Summary
                | Action::AsReviewer
                | Action::Rename
                | Action::Duplicate,
                Some(Listing {
                    fault: Some(sentence),
                    ..
                }),
            ) => {
                self.notice = Some(Notice::Failed(sentence));
                Vec::new()
            }
            (Action::Choose, Some(listing)) => vec![Effect::Open { id: listing.id }],
            (Action::Summary | Action::AsReviewer, Some(listing)) => {
                self.then = Some(Message::Do(action));
                vec![Effect::Open { id: listing.id }]
            }
            (Action::Duplicate, Some(listing)) => self.start_new(Some(&listing)),
            (Action::Rename, Some(listing)) => {
                let form = self.rename_form(&listing.id);
                self.show_form(form)
            }
            _ => Vec::new(),
        }
    }

    /// The form that renames an assessment of the list.
    pub(in crate::app) fn rename_form(&self, id: &AssessmentId) -> Option<Form> {
        let listing = self.listing(id)?;
        let others = [&listing.organisation, &listing.department, &listing.period];
        Some(purpose::rename(
            Some(listing.id.clone()),
            &listing.name,
            others.map(Option::as_ref),
        ))
    }

    /// Shows the form of a new assessment, after the questionnaires are known; that of the next one
    /// after an earlier one where that is given.
    pub(in crate::app) fn start_new(&mut self, after: Option<&Listing>) -> Vec<Effect> {
        let again = after.map_or(Action::New, |_| Action::Duplicate);
        // What it can take over answers from is in the list.
        if self.listings().is_none() {
            self.then = Some(Message::Do(again));
            return vec![Effect::List];
        }
        if self.offers.is_empty() {
            self.then = Some(Message::Do(again));
            return vec![Effect::Offer];
        }
        let form = self.new_form(after);
        let gone: Vec<Words> = after.map_or_else(Vec::new, |earlier| self.not_offered(earlier));
        if !gone.is_empty() {
            self.notice = Some(Notice::NotOffered(gone));
        }
        let effects = self.show_form(Some(form));
        effects.into_iter().chain(self.count()).collect()
    }

    /// The titles of what an earlier assessment asked and cannot be asked any more.
    fn not_offered(&self, earlier: &Listing) -> Vec<Words> {
        let asked = earlier.questionnaires.iter();
        let gone = asked.filter(|(id, _)| self.offers.iter().all(|offer| offer.id != *id));
        gone.map(|(_, title)| title.clone()).collect()
    }

    /// The form of a new assessment as it begins.
    pub(in crate::app) fn new_form(&self, after: Option<&Listing>) -> Form {
        let others = self.listings().unwrap_or_default();
        let form = purpose::new_assessment(&self.offers, others, self.language, &self.by);
        match after {
            Some(earlier) => purpose::after(form, &self.offers, earlier),
            None => form,
        }
    }

    /// The assessments, newest first; `None` until they have been read.
    pub(super) fn listings(&self) -> Option<&[Listing]> {
        self.layers.iter().find_map(|layer| match layer {
            Screen::Home(home) => home.listings.as_deref(),
            _ => None,
        })
    }

    /// An assessment of the list.
    pub(in crate::app) fn listing(&self, id: &AssessmentId) -> Option<&Listing> {
        self.listings()?.iter().find(|listing| listing.id == *id)
    }

    /// Asks how many questions the ticked questionnaires have, where that is not known.
    pub(in crate::app) fn count(&mut self) -> Vec<Effect> {
        let Some(Screen::Form(form)) = self.layers.last() else {
            return Vec::new();
        };
        let questionnaires = self.ticked(form);
        let known = self
            .counts
            .iter()
            .any(|count| count.questionnaires == questionnaires);
        if known || questionnaires.is_empty() {
            return Vec::new();
        }
        vec![Effect::Count { questionnaires }]
    }
}
