//! How far an assessment is, in the one wording that the list, the screens and the report share:
//! whether everything asked is answered, and the strongest approval that stands. Where the two say
//! different things both are said.

use super::names;
use crate::{
    assessment::{Role, State},
    i18n::{Language, report as words},
    questionnaire::{Content, Standings, Truth},
    scoring::Score,
};

/// How far an assessment is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stage {
    /// Whether everything that is asked is answered, and nothing may still come to be asked.
    pub answered: bool,
    /// The strongest approval that stands.
    pub approval: Option<Standing>,
}

/// An approval that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// As what.
    pub role: Role,
    /// Whether it was recorded while something was open.
    pub interim: bool,
    /// The name typed, title and department beside it.
    pub who: Vec<String>,
}

impl Stage {
    /// How far this assessment is.
    pub fn of(content: &Content, state: &State, standings: &Standings, score: &Score) -> Self {
        let settled = content.enumerate().all(|(at, _)| {
            let placement = score.applicability.placement(at);
            let given = standings.given.contains_key(&at);
            placement.truth != Truth::Maybe && (given || !placement.asked())
        });
        let approvals = state.approvals().iter();
        let strongest = approvals
            .filter(|approval| approval.stands())
            .max_by_key(|approval| (approval.role, !approval.interim));
        Self {
            answered: settled,
            approval: strongest.map(|approval| Standing {
                role: approval.role,
                interim: approval.interim,
                who: approval.who().map(str::to_owned).collect(),
            }),
        }
    }

    /// The stage in words.
    pub fn say(&self, language: Language) -> String {
        self.said(language, |_, role| role.to_owned())
    }

    /// The stage in words, with who approved.
    pub fn say_who(&self, language: Language) -> String {
        self.said(language, |approval, role| {
            let who = approval.who.join(words::comma(language));
            words::labelled(language, role, &who)
        })
    }

    fn said(&self, language: Language, signed: impl Fn(&Standing, &str) -> String) -> String {
        let Some(approval) = &self.approval else {
            return if self.answered {
                words::answered_unsigned(language).to_owned()
            } else {
                words::in_progress(language).to_owned()
            };
        };
        let said = signed(approval, names::stage(language, approval.role));
        // A final approval says by itself that nothing was open.
        if self.answered && !approval.interim && approval.role != Role::Prepared {
            return said;
        }
        let said = if approval.interim {
            words::by_method(language, &said, words::interim(language))
        } else {
            said
        };
        let answers = if self.answered {
            words::answered_all(language)
        } else {
            words::in_progress(language)
        };
        [answers, &said].join(words::separator(language))
    }
}
