//! What `tenken score` prints for people: law first and in counts, each level on its own, then what
//! to do first. The same words and ranges as the report's first page.

use super::{
    aloud,
    model::{Glance, Subject},
    names, page, print,
};
use crate::{
    i18n::{Language, explain, notice, report as words},
    scoring::{Gap, Ratio},
};
use page::{Block, Item};

/// How many gaps are shown.
const GAPS: usize = 10;

/// The score for people, line end included.
pub fn score_text(subject: Subject<'_>, language: Language) -> String {
    print::blocks(&blocks(subject, language))
}

/// The score to be read aloud, line end included.
pub fn score_aloud(subject: Subject<'_>, language: Language) -> String {
    aloud::blocks(&blocks(subject, language), language)
}

fn blocks(subject: Subject<'_>, language: Language) -> Vec<Block> {
    let glance = Glance::of(subject, language);
    let about = subject.state.about();
    let mut blocks = vec![Block::Heading(
        1,
        format!("{} ({})", about.name, subject.id),
    )];
    blocks.extend(page::glance_blocks(&glance, language));
    let gaps = &subject.score.gaps;
    if !gaps.is_empty() {
        blocks.push(Block::Heading(3, words::gaps_heading(language).to_owned()));
        let shown = gaps
            .iter()
            .take(GAPS)
            .filter_map(|one| gap(subject, one, language));
        blocks.push(Block::List(shown.collect()));
        if let Some(more @ 1..) = gaps.len().checked_sub(GAPS) {
            blocks.push(Block::Text(words::more(language, more)));
        }
    }
    let as_of = subject.content.as_of();
    let as_of = as_of.map_or_else(|| "–".to_owned(), |day| day.to_string());
    blocks.push(Block::Text(notice::notice(language, &as_of)));
    blocks
}

fn gap(subject: Subject<'_>, gap: &Gap, language: Language) -> Option<Item> {
    let question = subject.content.question(gap.question)?;
    let entry = subject.state.entry(&question.id);
    let nothing = || explain::nothing(language).to_owned();
    let credit = gap
        .credit
        .map(Ratio::of_credit)
        .map_or_else(nothing, Ratio::decimal);
    let target = Ratio::of_credit(gap.target).decimal();
    let mut under = vec![
        names::force(language, gap.force).to_owned(),
        words::gap_target(language, &credit, &target),
    ];
    if gap.floor_gain.is_some() {
        let gain = names::gain(language, gap.floor_gain);
        under.push(words::labelled(language, words::gain(language), &gain));
    }
    if let Some(due) = entry.and_then(|entry| entry.due) {
        under.push(words::labelled(
            language,
            words::due(language),
            &due.to_string(),
        ));
    }
    Some(Item {
        lead: question.id.to_string(),
        text: subject.action(question, language).unlabelled(language),
        under: vec![Item::text(under.join(words::beside(language)))],
        ..Item::default()
    })
}
