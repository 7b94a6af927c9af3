//! The band of a level: by what was attained, then lowered by what is open. Caps name the bands
//! `mostly` and `partly` of the method; a method without them has no caps.

use super::{Earned, LegalStanding, Placement, Ratio};
use crate::questionnaire::{Band, Credit, Force, Method, Nature, Question, Truth};

/// How far something lowers a band at most. Ordered: the lower cap is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Cap {
    /// Nothing lowers it.
    #[default]
    None,
    /// At most `mostly`.
    Mostly,
    /// At most `partly`.
    Partly,
}

/// The position in the method's bands (the highest first) of a ratio's band, lowered by a cap.
pub(crate) fn band(method: &Method, ratio: Option<Ratio>, cap: Cap) -> Option<usize> {
    let ratio = ratio?;
    let reached = method
        .bands
        .iter()
        .position(|band| ratio.reaches(band.from))?;
    let named = |id: &str| {
        method
            .bands
            .iter()
            .position(|band: &Band| band.id.as_str() == id)
    };
    let lowest = match cap {
        Cap::None => None,
        Cap::Mostly => named("mostly"),
        Cap::Partly => named("partly"),
    };
    Some(lowest.map_or(reached, |lowest| reached.max(lowest)))
}

/// What lowers the bands of a level.
#[derive(Default)]
pub(crate) struct Caps {
    /// By what holds already.
    pub(crate) held: Cap,
    /// By what may still turn out, for the lowest band only.
    possible: Cap,
    /// Whether a scored question is open.
    pub(crate) unfinished: bool,
}

impl Caps {
    pub(crate) fn add(
        &mut self,
        question: &Question,
        placement: Placement,
        earned: Earned,
        legal: Option<LegalStanding>,
        target: Credit,
    ) {
        match placement.truth {
            Truth::No => {}
            Truth::Maybe => self.open(question, placement),
            Truth::Yes => match legal {
                Some(LegalStanding::Unanswered) => self.open(question, placement),
                Some(legal) => self.law(question, legal),
                None if earned == Earned::Open => self.open(question, placement),
                None if question.core && earned.misses(target) => {
                    self.held = self.held.max(Cap::Mostly);
                }
                None => {}
            },
        }
    }

    /// A question that is not answered or may come to apply.
    fn open(&mut self, question: &Question, placement: Placement) {
        self.unfinished = true;
        if question.core && placement.forces.beside_binding() {
            self.possible = self.possible.max(Cap::Mostly);
        }
        if placement.forces.contains(Force::Binding) {
            self.possible = self.possible.max(Cap::Partly);
        }
    }

    fn law(&mut self, question: &Question, legal: LegalStanding) {
        if question.nature == Nature::Effort {
            return;
        }
        self.held = self.held.max(match legal {
            LegalStanding::Met | LegalStanding::NotApplicable | LegalStanding::Unanswered => {
                Cap::None
            }
            LegalStanding::Deficient => Cap::Mostly,
            LegalStanding::NotMet | LegalStanding::Unknown | LegalStanding::Unconfirmed => {
                Cap::Partly
            }
        });
    }

    /// What lowers the lowest band in which the level can end. While the tier is undecided its
    /// target may rise, and a core question that meets today's may then have a gap.
    pub(crate) fn floor(&self, tier_undecided: bool) -> Cap {
        let undecided = if tier_undecided {
            Cap::Mostly
        } else {
            Cap::None
        };
        self.held.max(self.possible).max(undecided)
    }
}
