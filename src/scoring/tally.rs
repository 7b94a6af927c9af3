//! The sums over one group of questions of one level: what was attained, what is still open.
//! Law is in no tally.

use super::{Earned, Ratio};
use crate::questionnaire::{Credit, Question, Standing, Weight};

/// The sums of a group. Weighted credit is in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Questions that apply and are answered, those to find out included.
    pub answered: u64,
    /// Questions that apply and are not answered.
    pub unanswered: u64,
    /// Questions that may come to apply.
    pub maybe: u64,
    /// Questions that apply and were answered as not applicable; in no sum.
    pub not_applicable: u64,
    /// Of the answered ones, those to find out; they earn nothing.
    pub unknown: u64,
    weight: u64,
    open_weight: u64,
    credit: u64,
    credit_equal: u64,
    shown: u64,
    checked: u64,
}

impl Tally {
    /// Adds a question that applies.
    pub(crate) fn add(&mut self, question: &Question, standing: Option<&Standing>) {
        let weight = weight_of(question.weight);
        let earned = Earned::by(question, standing.map(Standing::counted));
        match earned {
            Earned::NotApplicable => {
                self.not_applicable += 1;
                return;
            }
            Earned::Unknown => self.unknown += 1,
            Earned::Open | Earned::Credit(_) => {}
        }
        let (Some(earned), Some(standing)) = (earned.credit(), standing) else {
            self.unanswered += 1;
            self.open_weight += weight;
            return;
        };
        let credit = u64::from(earned.thousandths());
        self.answered += 1;
        self.weight += weight;
        self.credit += weight * credit;
        self.credit_equal += credit;
        if standing.verified() {
            self.checked += weight * credit;
        }
        if standing.verified() || standing.evidenced {
            self.shown += weight * credit;
        }
    }

    /// Adds a question that may come to apply.
    pub(crate) fn add_maybe(&mut self, question: &Question) {
        self.maybe += 1;
        self.open_weight += weight_of(question.weight);
    }

    /// Questions that apply, answered or not.
    pub const fn applicable(&self) -> u64 {
        self.answered + self.unanswered
    }

    /// What was attained of what was answered.
    pub const fn attained(&self) -> Option<Ratio> {
        Ratio::new(self.credit, 1000 * self.weight)
    }

    /// The same with every weight 1.
    pub const fn attained_equal(&self) -> Option<Ratio> {
        Ratio::new(self.credit_equal, 1000 * self.answered)
    }

    /// What is certain to be attained at the end.
    pub const fn floor(&self) -> Option<Ratio> {
        Ratio::new(self.credit, 1000 * (self.weight + self.open_weight))
    }

    /// What can be attained at best.
    pub const fn ceiling(&self) -> Option<Ratio> {
        Ratio::new(
            self.credit + 1000 * self.open_weight,
            1000 * (self.weight + self.open_weight),
        )
    }

    /// How much of what applies is answered.
    pub const fn coverage(&self) -> Option<Ratio> {
        Ratio::new(self.answered, self.applicable())
    }

    /// What was attained by answers with valid evidence or verified.
    pub const fn shown(&self) -> Option<Ratio> {
        Ratio::new(self.shown, 1000 * self.weight)
    }

    /// What was attained by verified answers.
    pub const fn checked(&self) -> Option<Ratio> {
        Ratio::new(self.checked, 1000 * self.weight)
    }

    /// What an answered question would add to `attained` at full credit.
    pub(crate) fn gain(&self, weight: Weight, credit: Credit) -> Option<Ratio> {
        Ratio::new(missing(weight, credit), 1000 * self.weight)
    }

    /// What it would add to `floor`.
    pub(crate) fn floor_gain(&self, weight: Weight, credit: Credit) -> Option<Ratio> {
        Ratio::new(
            missing(weight, credit),
            1000 * (self.weight + self.open_weight),
        )
    }
}

/// Weighted thousandths between a credit and full credit.
fn missing(weight: Weight, credit: Credit) -> u64 {
    let missing = Credit::ONE.thousandths() - credit.thousandths();
    weight_of(weight) * u64::from(missing)
}

fn weight_of(weight: Weight) -> u64 {
    u64::from(weight.get())
}
