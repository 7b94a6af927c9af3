//! Lays out the result by section and by principle, and the frameworks item by item.

use super::{Align, Page, glance};
use crate::{
    i18n::{notice, report as words},
    report::{
        model::{FrameworkPart, Report, Share},
        names,
    },
    scoring::{Ratio, Tally},
};

pub(super) fn lay_out(page: &mut Page, report: &Report) {
    let language = page.language;
    page.heading(2, words::heading_breakdown(language));
    page.law_open(report.glance.open);
    for level in &report.breakdown {
        let title = names::level_heading(language, level.level);
        page.heading(3, words::by_section(language, title));
        let (sections, principles) = (shares(&level.sections), shares(&level.principles));
        glance::lay_out_bars(page, words::section(language), &sections, level.provisional);
        if !principles.is_empty() {
            page.heading(3, words::by_principle(language, title));
            glance::lay_out_bars(
                page,
                words::principle(language),
                &principles,
                level.provisional,
            );
        }
    }
    for framework in &report.frameworks {
        lay_out_framework(page, framework);
    }
}

fn shares(shares: &[Share]) -> Vec<(String, Tally)> {
    shares
        .iter()
        .map(|share| (share.title.clone(), share.tally))
        .collect()
}

fn lay_out_framework(page: &mut Page, framework: &FrameworkPart) {
    let language = page.language;
    page.heading(3, words::framework(language, &framework.title));
    page.text(notice::frameworks(language));
    let columns = [
        (words::framework_item(language), Align::Left),
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
    if !framework.unreached.is_empty() {
        let items = framework
            .unreached
            .iter()
            .map(|(id, title)| format!("{id} {title}"));
        let items = items.collect::<Vec<_>>().join(words::separator(language));
        page.text(words::labelled(
            language,
            words::unreached(language),
            &items,
        ));
    }
}
