//! Lays out the guide: the notice, where law ends and expectation begins, the three parts, dates,
//! what is coming, the questions that decide, the sources.

use super::{Align, Block, Cell, Item, Page, sources};
use crate::{
    i18n::{Language, explain, guide as words, notice, report as report_words},
    questionnaire::{Force, Nature},
    report::{
        guide::{AiRole, Expectation, ForSome, Guide, GuidePart, GuideSection, Needed},
        model::SourceLine,
        names,
    },
};

/// The whole guide, laid out.
pub fn guide_blocks(guide: &Guide) -> Vec<Block> {
    let mut page = Page {
        language: guide.language,
        blocks: Vec::new(),
    };
    page.heading(1, words::title(guide.language, &guide.title));
    page.blocks
        .push(Block::Quote(notice::guide(guide.language).to_owned()));
    lay_out_head(&mut page, guide);
    lay_out_boundary(&mut page, guide);
    lay_out_reading(&mut page, guide);
    for part in &guide.parts {
        lay_out_part(&mut page, guide, part);
    }
    lay_out_dates(&mut page, guide);
    lay_out_coming(&mut page, guide);
    lay_out_scope(&mut page, guide);
    page.heading(2, words::heading_sources(guide.language));
    let cited = guide.sources.cited.iter();
    let cited = cited.map(|one| sources::source(&page, one)).collect();
    page.list(cited);
    page.blocks
}

fn lay_out_head(page: &mut Page, guide: &Guide) {
    let language = guide.language;
    if !guide.summary.is_empty() {
        page.text(guide.summary.clone());
    }
    let mut facts: Vec<(&str, String)> = guide
        .editions
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let label = match at {
                0 => words::questionnaire(language),
                _ => words::builds_on(language),
            };
            let as_of = one.as_of.to_string();
            let said = words::edition(language, &one.title, &one.id, &one.version, &as_of);
            (label, said)
        })
        .collect();
    if let Some(day) = guide.review_by {
        facts.push((words::review_by(language), day.to_string()));
    }
    let roles: Vec<&str> = guide.roles.iter().map(|one| role(language, *one)).collect();
    if roles.is_empty() {
        facts.push((
            words::roles(language),
            words::all_roles(language).to_owned(),
        ));
    } else {
        facts.push((
            words::roles(language),
            roles.join(report_words::comma(language)),
        ));
        facts.push((
            words::left_out_label(language),
            words::left_out(language, guide.left_out),
        ));
    }
    page.facts(facts);
}

const fn role(language: Language, role: AiRole) -> &'static str {
    match role {
        AiRole::Developer => words::developer(language),
        AiRole::Provider => words::provider(language),
        AiRole::User => words::user(language),
    }
}

/// In plain words and in counts: what each part is.
fn lay_out_boundary(page: &mut Page, guide: &Guide) {
    let language = guide.language;
    page.heading(2, words::heading_boundary(language));
    let items = guide.parts.iter().map(|part| {
        let is = match part.force {
            Force::Binding => words::law_is(language),
            Force::Supervisory => words::supervisory_is(language),
            Force::Voluntary => words::voluntary_is(language),
        };
        let lead = words::counted(language, name(language, part.force), &count(language, part));
        let natures = Nature::ALL.into_iter().map(|nature| {
            let count = part.of_nature(nature);
            (count > 0).then(|| match nature {
                Nature::Duty => words::duties(language, count),
                Nature::Effort => words::efforts(language, count),
                Nature::Condition => words::conditions(language, count),
                Nature::Foreign => words::foreign(language, count),
            })
        });
        Item {
            under: natures.flatten().map(Item::text).collect(),
            ..Item::led(lead, is)
        }
    });
    page.list(items.collect());
    let for_some: usize = guide.parts.iter().map(|part| part.for_some.len()).sum();
    if for_some > 0 {
        page.text(words::stronger_for_some(language, for_some));
    }
    let columns = [
        (words::part(language), Align::Left),
        (words::entries(language), Align::Right),
        (words::apply_always(language), Align::Right),
        (words::apply_sometimes(language), Align::Right),
        (words::for_some(language), Align::Right),
    ];
    let rows = guide.parts.iter().map(|part| {
        let whole = part.expectations().count();
        let always = part.expectations().filter(|one| one.always).count();
        let counts = [whole, always, whole - always, part.for_some.len()];
        let name = Cell::from(name(language, part.force));
        let counts = counts
            .into_iter()
            .map(|count| Cell::from(count.to_string()));
        std::iter::once(name).chain(counts).collect()
    });
    page.table(&columns, rows.collect());
}

const fn name(language: Language, force: Force) -> &'static str {
    match force {
        Force::Binding => words::law(language),
        Force::Supervisory => words::supervisory(language),
        Force::Voluntary => words::voluntary(language),
    }
}

fn lay_out_reading(page: &mut Page, guide: &Guide) {
    let language = guide.language;
    page.heading(2, words::heading_reading(language));
    let scope = words::heading_scope(language);
    let said = [
        words::reading_question(language).to_owned(),
        words::reading_needed(language).to_owned(),
        words::reading_applies(language, scope),
        words::reading_levels(language).to_owned(),
    ];
    let tiers = guide.tiers.iter().map(|tier| {
        let said = words::reading_tier(language, &tier.title, &tier.option);
        Item {
            under: tier.when.iter().map(Item::text).collect(),
            ..Item::text(said)
        }
    });
    let items = said.into_iter().map(Item::text).chain(tiers).collect();
    page.list(items);
}

/// How many entries a part has.
fn count(language: Language, part: &GuidePart) -> String {
    match (part.expectations().count(), part.for_some.len()) {
        (count, 0) => words::count(language, count),
        (count, more) => words::count_and(language, count, more),
    }
}

/// The heading of a part.
fn heading(language: Language, part: &GuidePart) -> String {
    let count = count(language, part);
    match part.force {
        Force::Binding => words::heading_law(language, &count),
        Force::Supervisory => words::heading_supervisory(language, &count),
        Force::Voluntary => words::heading_voluntary(language, &count),
    }
}

fn lay_out_part(page: &mut Page, guide: &Guide, part: &GuidePart) {
    let language = guide.language;
    page.heading(2, heading(language, part));
    if part.sections.is_empty() && part.for_some.is_empty() {
        page.text(words::none(language));
    }
    let mut nature = None;
    for section in &part.sections {
        if section.nature != nature {
            nature = section.nature;
            if let Some(nature) = nature {
                page.heading(3, nature_heading(language, part, nature));
            }
        }
        let level = if nature.is_some() { 4 } else { 3 };
        page.heading(level, section_heading(guide, section));
        if let Some(applies) = &section.applies {
            let said = page.labelled(words::section_applies(language), applies);
            page.text(said);
        }
        let entries = section.expectations.iter();
        let entries = entries
            .map(|one| expectation(page, part.force, section, one))
            .collect();
        page.list(entries);
    }
    if !part.for_some.is_empty() {
        page.heading(3, words::heading_for_some(language, part.for_some.len()));
        let items = part.for_some.iter().map(|one| for_some(page, one));
        let items = items.collect();
        page.list(items);
    }
}

fn nature_heading(language: Language, part: &GuidePart, nature: Nature) -> String {
    let count = part.of_nature(nature);
    match nature {
        Nature::Duty => words::heading_duties(language, count),
        Nature::Effort => words::heading_efforts(language, count),
        Nature::Condition => words::heading_conditions(language, count),
        Nature::Foreign => words::heading_foreign(language, count),
    }
}

/// A section's heading; where several questionnaires are loaded, with the one that it comes from.
fn section_heading(guide: &Guide, section: &GuideSection) -> String {
    let language = guide.language;
    let level = names::level(language, section.level);
    if guide.editions.len() > 1 {
        words::section_of(language, &section.questionnaire, &section.title, level)
    } else {
        words::section(language, &section.title, level)
    }
}

fn expectation(page: &Page, force: Force, section: &GuideSection, one: &Expectation) -> Item {
    let language = page.language;
    let needed = one.needed.iter().enumerate();
    let mut under: Vec<String> = needed
        .map(|(at, needed)| match needed {
            Needed::Option(option, text) => {
                let label = match at {
                    0 => words::needed(language, option),
                    _ => words::needed_or(language, option),
                };
                page.labelled(&label, text)
            }
            Needed::All(labels) => {
                let labels = labels.join(report_words::separator(language));
                page.labelled(words::needed_all(language), &labels)
            }
            Needed::Judge(judge) => page.labelled(words::how_to_tell(language), judge),
        })
        .collect();
    under.push(page.labelled(words::first_step(language), &one.action));
    let applies = match (&one.applies, &section.applies) {
        (None, None) => explain::always(language).to_owned(),
        (None, Some(_)) => words::with_section(language).to_owned(),
        (Some(own), None) => own.clone(),
        (Some(own), Some(_)) => words::with_section_and(language, own),
    };
    under.push(page.labelled(words::applies(language), &applies));
    if !one.whom.is_empty() {
        let whom = one.whom.join(report_words::separator(language));
        under.push(page.labelled(words::whom(language), &whom));
    }
    for (stronger, applies) in &one.stronger {
        let otherwise = names::force(language, force);
        let said = words::stronger_if(
            language,
            names::force(language, *stronger),
            applies,
            otherwise,
        );
        under.push(page.labelled(words::stronger(language), &said));
    }
    under.extend(
        one.replaces
            .as_ref()
            .map(|id| words::replaces(language, id)),
    );
    let sources = one.sources.iter();
    under.extend(sources.map(|source| page.labelled(report_words::source(language), source)));
    Item {
        to_tick: true,
        under: under.into_iter().map(Item::text).collect(),
        ..super::item(&one.question)
    }
}

fn for_some(page: &Page, one: &ForSome) -> Item {
    let language = page.language;
    let part = name(language, one.stands_in);
    let under = [
        page.labelled(words::applies(language), &one.applies),
        words::in_full(language, part),
    ];
    Item {
        under: under.into_iter().map(Item::text).collect(),
        ..super::item(&one.question)
    }
}

/// The texts in force that are cited, the newest first.
fn lay_out_dates(page: &mut Page, guide: &Guide) {
    let language = guide.language;
    page.heading(2, words::heading_dates(language));
    if let Some((as_of, review_by)) = guide.as_of.zip(guide.review_by) {
        let (as_of, review_by) = (as_of.to_string(), review_by.to_string());
        page.text(words::days(language, &as_of, &review_by));
    }
    let newest = |source: &SourceLine| source.effective.max(source.date);
    let mut dated: Vec<&SourceLine> = guide.sources.cited.iter().collect();
    dated.retain(|source| newest(source).is_some());
    dated.sort_by_key(|source| std::cmp::Reverse(newest(source)));
    let columns = [
        (words::dated(language), Align::Left),
        (report_words::effective(language), Align::Left),
        (report_words::source(language), Align::Left),
    ];
    let day =
        |day: Option<jiff::civil::Date>| day.map_or_else(|| "–".to_owned(), |day| day.to_string());
    let rows = dated.into_iter().map(|source| {
        vec![
            day(source.date).into(),
            day(source.effective).into(),
            source.title.as_str().into(),
        ]
    });
    page.table(&columns, rows.collect());
}

fn lay_out_coming(page: &mut Page, guide: &Guide) {
    let language = guide.language;
    page.heading(2, words::heading_coming(language));
    if guide.sources.coming.is_empty() {
        page.text(report_words::no_coming(language));
    }
    let items = guide.sources.coming.iter().map(|source| {
        let day = source.effective.map_or_else(
            || words::day_open(language).to_owned(),
            |day| day.to_string(),
        );
        let whom = page.labelled(words::whom(language), &source.binds);
        let note = (!source.note.is_empty()).then(|| source.note.clone());
        Item {
            under: std::iter::once(whom).chain(note).map(Item::text).collect(),
            ..Item::led(day, sources::titled(page, source))
        }
    });
    let items = items.collect();
    page.list(items);
}

fn lay_out_scope(page: &mut Page, guide: &Guide) {
    let language = guide.language;
    page.heading(2, words::heading_scope(language));
    if guide.scope.is_empty() {
        page.text(words::none(language));
    }
    let items = guide.scope.iter().map(|one| {
        let options = one.options.join(words::options_join(language));
        let facts = [
            (words::options(language), options),
            (words::how_to_tell(language), one.judge.clone()),
            (
                words::applies(language),
                one.applies.clone().unwrap_or_default(),
            ),
        ];
        let said = facts.into_iter().filter(|(_, said)| !said.is_empty());
        let said = said.map(|(label, said)| Item::text(page.labelled(label, &said)));
        Item {
            under: said.collect(),
            ..super::item(&one.question)
        }
    });
    let items = items.collect();
    page.list(items);
}
