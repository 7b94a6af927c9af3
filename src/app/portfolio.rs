//! All assessments side by side, section by section: who stands where, at a glance. A section of a
//! finished level has its result, any other how much of it is answered; law is in no percentage and
//! has a row of its own.

use crate::{
    app::Listing,
    i18n::{Language, portfolio as words, screen},
    questionnaire::{Level, Words},
    report::names,
    scoring::Ratio,
    text::width::{fit, pad_left, width},
};

/// Cells of a column.
const COLUMN: usize = 9;
/// The fewest and the most cells of a section's title.
const TITLE: (usize, usize) = (16, 40);

/// How an assessment stands in a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is not asked there.
    Absent,
    /// So many of so many answered; the level is not finished.
    Open(usize, usize),
    /// What was attained.
    Attained(Ratio),
}

/// A section of any of the assessments, with how each of them stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Across {
    /// The level in which it stands.
    pub level: Level,
    /// Its title.
    pub title: Words,
    /// By assessment.
    pub standings: Vec<Standing>,
}

/// The assessments that can be read.
pub fn shown(listings: &[Listing]) -> Vec<&Listing> {
    let readable = listings.iter().filter(|listing| listing.fault.is_none());
    readable.collect()
}

/// How many legal points of one are open, and how many of them nobody has answered yet.
pub fn law(listing: &Listing, language: Language) -> String {
    match listing.law_unanswered {
        0 => screen::law_open(language, listing.law_open),
        unanswered => screen::law_open_unanswered(language, listing.law_open, unanswered),
    }
}

/// Every scored section of any of them, the organisation's first, in the order in which they are
/// met.
pub fn across(assessments: &[&Listing]) -> Vec<Across> {
    let mut rows: Vec<Across> = Vec::new();
    for (at, listing) in assessments.iter().enumerate() {
        for section in &listing.sections {
            let Some(result) = section.result else {
                continue;
            };
            let standing = result.attained.map_or(
                Standing::Open(section.answered, section.applicable),
                Standing::Attained,
            );
            let same = |row: &&mut Across| row.level == result.level && row.title == section.title;
            let row = match rows.iter_mut().find(same) {
                Some(row) => row,
                None => {
                    let standings = vec![Standing::Absent; assessments.len()];
                    rows.push(Across {
                        level: result.level,
                        title: section.title.clone(),
                        standings,
                    });
                    let Some(row) = rows.last_mut() else { continue };
                    row
                }
            };
            if let Some(place) = row.standings.get_mut(at) {
                *place = standing;
            }
        }
    }
    rows.sort_by_key(|row| row.level != Level::Organisation);
    rows
}

/// The whole as rows of at most so many cells: first which number is which assessment, then the
/// sections, as many assessments beside each other as there is room for. `shade` marks how much of
/// a section is attained.
pub fn rows(
    listings: &[Listing],
    language: Language,
    columns: usize,
    shade: impl Fn(Ratio) -> &'static str,
) -> Vec<String> {
    let assessments = shown(listings);
    let sections = across(&assessments);
    let mut rows: Vec<String> = Vec::new();
    for (at, listing) in assessments.iter().enumerate() {
        let stage = listing.stage.say(language);
        let named = words::assessment(language, at + 1, &listing.name, &stage);
        rows.push(fit(&named, columns, "…").trim_end().to_owned());
    }
    let title = (columns / 3).clamp(TITLE.0, TITLE.1);
    let beside = (columns.saturating_sub(title) / COLUMN).max(1);
    let numbers: Vec<usize> = (0..assessments.len()).collect();
    for part in numbers.chunks(beside) {
        let line = |name: &str, cells: Vec<String>| {
            let cells: String = cells.iter().map(|cell| pad_left(cell, COLUMN)).collect();
            format!("{}{cells}", fit(name, title, "…"))
        };
        rows.push(String::new());
        let head = part.iter().map(|at| (at + 1).to_string()).collect();
        rows.push(line("", head));
        let counted = |count: fn(&Listing) -> usize| {
            let of = part.iter().filter_map(|at| assessments.get(*at));
            of.map(|listing| count(listing).to_string()).collect()
        };
        let law = counted(|listing| listing.law_open);
        rows.push(line(words::law(language), law));
        let unanswered = counted(|listing| listing.law_unanswered);
        rows.push(line(
            &format!(" {}", words::law_unanswered(language)),
            unanswered,
        ));
        let mut level = None;
        for section in &sections {
            if level != Some(section.level) {
                level = Some(section.level);
                rows.push(names::level_heading(language, section.level).to_owned());
            }
            let standings = part.iter().filter_map(|at| section.standings.get(*at));
            let cells = standings.map(|standing| cell(*standing, &shade)).collect();
            rows.push(line(&format!(" {}", section.title.get(language)), cells));
        }
    }
    debug_assert!(rows.iter().all(|row| columns < 40 || width(row) <= columns));
    rows
}

fn cell(standing: Standing, shade: &impl Fn(Ratio) -> &'static str) -> String {
    match standing {
        Standing::Absent => "–".to_owned(),
        Standing::Open(answered, applicable) => format!("{answered}/{applicable}"),
        Standing::Attained(share) => format!("{} {}%", shade(share), share.percent()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{ListedSection, SectionResult},
        questionnaire::{Depth, fixture::words},
        report::Stage,
    };

    fn section(title: &str, level: Level, share: Option<u64>) -> ListedSection {
        ListedSection {
            title: words(title, title),
            answered: 3,
            applicable: 8,
            result: Some(SectionResult {
                level,
                attained: share.and_then(|share| Ratio::new(share, 1000)),
            }),
        }
    }

    fn listing(name: &str, sections: Vec<ListedSection>) -> Listing {
        Listing {
            id: crate::assessment::AssessmentId::parse("2026-11-22-one").unwrap(),
            name: name.to_owned(),
            organisation: None,
            department: None,
            period: None,
            questionnaires: Vec::new(),
            depth: Depth::Full,
            level: None,
            organisation_from: None,
            answered: 3,
            applicable: 8,
            stage: Stage::default(),
            law_open: 2,
            law_unanswered: 1,
            levels: Vec::new(),
            sections,
            due: Vec::new(),
            changed: None,
            fault: None,
        }
    }

    fn three() -> Vec<Listing> {
        let scope = ListedSection {
            result: None,
            ..section("Scope", Level::Organisation, None)
        };
        let broken = Listing {
            fault: Some("torn".to_owned()),
            ..listing("Broken", Vec::new())
        };
        let (organisation, system) = (Level::Organisation, Level::System);
        vec![
            listing(
                "Chat",
                vec![
                    scope,
                    section("Stops", system, Some(654)),
                    section("Register", organisation, None),
                ],
            ),
            broken,
            listing("Credit", vec![section("Leaks", organisation, Some(1000))]),
        ]
    }

    #[test]
    fn a_finished_section_has_its_result_and_any_other_how_much_is_answered() {
        let shade = |share: Ratio| if share.rounded(4) == 4 { "#" } else { "+" };
        let rows = rows(&three(), Language::En, 60, shade);
        let wanted = [
            "1  Chat (in progress)",
            "2  Credit (in progress)",
            "",
            "                            1        2",
            "Legal points open           2        2",
            " not answered yet           1        1",
            "Organisation",
            " Register                 3/8        –",
            " Leaks                      – # 100.0%",
            "System",
            " Stops                + 65.4%        –",
        ];
        let rows: Vec<&str> = rows.iter().map(|row| row.trim_end()).collect();
        assert_eq!(rows, wanted);
    }

    #[test]
    fn what_does_not_fit_beside_each_other_stands_below() {
        let many: Vec<Listing> = (0..7).map(|_| three().remove(0)).collect();
        for columns in [40, 58, 78, 138] {
            let rows = rows(&many, Language::Ja, columns, |_| "#");
            assert!(rows.iter().all(|row| width(row) <= columns), "{rows:?}");
            let stands = rows.iter().map(|row| row.matches("3/8").count());
            assert_eq!(stands.sum::<usize>(), 7, "{columns}");
        }
    }
}
