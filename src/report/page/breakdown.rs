//! Lays out the result by section and by principle, and the frameworks item by item. The bars are
//! for the eye only: each has its number beside it, for paper and for readers of text.

use super::{Align, Page, glance};
use crate::{
    i18n::{notice, report as words},
    report::{
        model::{FrameworkPart, LevelBreakdown, Report, Share},
        names,
    },
    scoring::Ratio,
};

pub(super) fn lay_out(page: &mut Page, report: &Report) {
    let language = page.language;
    page.heading(2, words::heading_breakdown(language));
    page.law_open(&report.glance);
    for level in &report.breakdown {
        let title = names::level_heading(language, level.level);
        page.heading(3, words::by_section(language, title));
        lay_out_shares(page, words::section(language), &level.sections, level);
        if !level.principles.is_empty() {
            page.heading(3, words::by_principle(language, title));
            lay_out_shares(page, words::principle(language), &level.principles, level);
        }
    }
    if report.frameworks.is_empty() {
        return;
    }
    page.heading(3, words::by_framework(language));
    if report.glance.quick.is_some() {
        // Most items are left untouched because the questions that touch them were not asked.
        page.text(words::frameworks_in_full(language));
        return;
    }
    page.text(notice::frameworks(language));
    for framework in &report.frameworks {
        lay_out_framework(page, framework);
    }
}

/// A bar for every share of which something is answered; the others only named.
fn lay_out_shares(page: &mut Page, of: &str, shares: &[Share], level: &LevelBreakdown) {
    let language = page.language;
    let answered = |share: &&Share| share.tally.answered > 0;
    let bars: Vec<_> = shares
        .iter()
        .filter(answered)
        .map(|share| (share.title.clone(), share.tally))
        .collect();
    glance::lay_out_bars(page, of, &bars, level.provisional);
    let open = |share: &&Share| share.tally.applicable() + share.tally.maybe > 0;
    let (open, none): (Vec<&Share>, Vec<&Share>) = shares
        .iter()
        .filter(|share| !answered(share))
        .partition(open);
    for (label, shares) in [
        (words::nothing_answered(language), open),
        (words::nothing_counted(language), none),
    ] {
        if !shares.is_empty() {
            let titles: Vec<&str> = shares.iter().map(|share| share.title.as_str()).collect();
            let titles = titles.join(words::separator(language));
            page.text(words::labelled(language, label, &titles));
        }
    }
}

/// One framework: a table of the items reached, the others by number.
fn lay_out_framework(page: &mut Page, framework: &FrameworkPart) {
    let language = page.language;
    let columns = [
        (framework.title.as_str(), Align::Left),
        (words::questions(language), Align::Right),
        (words::lowest(language), Align::Right),
    ];
    let rows = framework.reached.iter().map(|item| {
        let lowest = item.lowest.map(Ratio::of_credit);
        vec![
            format!("{} {}", item.id, item.title).into(),
            item.questions.to_string().into(),
            lowest.map_or_else(|| "–".to_owned(), Ratio::decimal).into(),
        ]
    });
    page.table(&columns, rows.collect());
    if framework.unreached.is_empty() {
        return;
    }
    let ids = framework.unreached.join(words::comma(language));
    page.text(words::unreached(language, &framework.title, &ids));
}
