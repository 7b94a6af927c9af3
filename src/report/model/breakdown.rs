//! The result by section and principle, each level on its own, and by framework, item by item and
//! without a percentage, for the mapping is our own.

use super::Part;
use crate::{
    questionnaire::{Credit, Level},
    scoring::Tally,
};

/// One level, broken down.
#[derive(Debug, Clone)]
pub struct LevelBreakdown {
    /// Which level.
    pub level: Level,
    /// Whether it is unfinished: then only ranges may be shown.
    pub provisional: bool,
    /// By section, in load order; scope sections, which earn nothing, left out.
    pub sections: Vec<Share>,
    /// By principle.
    pub principles: Vec<Share>,
}

/// The sums of one section or principle.
#[derive(Debug, Clone)]
pub struct Share {
    /// Its title.
    pub title: String,
    /// Its sums; law is in none.
    pub tally: Tally,
}

/// One framework, item by item.
#[derive(Debug, Clone)]
pub struct FrameworkPart {
    /// Its title.
    pub title: String,
    /// The items that questions asked here touch.
    pub reached: Vec<ItemPart>,
    /// The numbers of the items that none touches.
    pub unreached: Vec<String>,
}

/// An item of a framework.
#[derive(Debug, Clone)]
pub struct ItemPart {
    /// Its own number.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// How many questions asked touch it.
    pub questions: usize,
    /// The lowest credit answered.
    pub lowest: Option<Credit>,
}

pub(super) fn breakdown(part: &Part<'_>) -> Vec<LevelBreakdown> {
    let content = part.content();
    let levels = part.subject.score.levels.iter();
    levels
        .map(|level| LevelBreakdown {
            level: level.level,
            provisional: level.provisional,
            sections: level
                .sections
                .iter()
                .filter_map(|group| Some((content.section(group.of)?, group.tally)))
                .filter(|(section, _)| !section.scope)
                .map(|(section, tally)| Share {
                    title: section.title.get(part.language).to_owned(),
                    tally,
                })
                .collect(),
            principles: level
                .principles
                .iter()
                .filter_map(|group| {
                    let principle = content.method.principles.get(group.of.0)?;
                    Some(Share {
                        title: principle.title.get(part.language).to_owned(),
                        tally: group.tally,
                    })
                })
                .collect(),
        })
        .collect()
}

pub(super) fn frameworks(part: &Part<'_>) -> Vec<FrameworkPart> {
    let scores = part.subject.score.frameworks.iter();
    scores
        .filter_map(|score| {
            let framework = part.content().method.frameworks.get(score.framework.0)?;
            let mut found = FrameworkPart {
                title: framework.title.get(part.language).to_owned(),
                reached: Vec::new(),
                unreached: Vec::new(),
            };
            for (item, touched) in framework.items.iter().zip(&score.items) {
                let id = item.id.to_string();
                if touched.questions == 0 {
                    found.unreached.push(id);
                } else {
                    found.reached.push(ItemPart {
                        id,
                        title: item.title.get(part.language).to_owned(),
                        questions: touched.questions,
                        lowest: touched.lowest,
                    });
                }
            }
            Some(found)
        })
        .collect()
}
