//! The guide as it is read: a small sector in full, the shipped questionnaires by their numbers and
//! their first page, roles, the structure of the Markdown, and the command.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use tenken::{
    i18n::Language,
    questionnaire::{Content, QuestionnaireId, load},
    report::{AiRole, Guide, guide_markdown},
    store::Catalogue,
};

use super::support::{DESK, Scratch};

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/guide");
    vec![folder.join("base.toml"), folder.join("sector.toml")]
}

fn content(catalogue: &Catalogue, id: &str) -> (Content, QuestionnaireId) {
    let id = QuestionnaireId::new(id).unwrap();
    let loaded = load(catalogue, std::slice::from_ref(&id));
    assert!(loaded.findings.is_empty(), "{:#?}", loaded.findings);
    (loaded.content.unwrap(), id)
}

pub(crate) fn fixture(id: &str) -> (Content, QuestionnaireId) {
    content(&Catalogue::open(None, &fixtures()).unwrap(), id)
}

fn guide(content: &(Content, QuestionnaireId), roles: &[AiRole], language: Language) -> String {
    guide_markdown(&Guide::of(&content.0, &content.1, roles, language).unwrap())
}

/// The ids of the full entries, each with how often it stands there.
fn entries(text: &str) -> BTreeMap<&str, usize> {
    let mut found = BTreeMap::new();
    for line in text.lines() {
        let Some(rest) = line.strip_prefix("- [ ] **") else {
            continue;
        };
        *found.entry(rest.split_once("**").unwrap().0).or_default() += 1;
    }
    found
}

#[test]
fn a_sector_reads_so_in_both_languages() {
    let content = fixture("shops");
    for language in Language::ALL {
        let name = format!("sector_{}", language.code());
        insta::assert_snapshot!(name, guide(&content, &[], language));
    }
}

#[test]
fn roles_leave_out_what_cannot_apply_and_say_only_what_is_still_open() {
    let content = fixture("ground");
    let user = guide(&content, &[AiRole::User], Language::En);
    assert!(!entries(&user).contains_key("MAKE-01"), "{user}");
    assert!(
        user.contains("| Left out | entries that cannot apply to these roles alone: 1 |"),
        "{user}"
    );
    assert!(
        !user.contains("CS-SCOPE-ORG-ROLE"),
        "the roles are answered"
    );
    let both = guide(&content, &[AiRole::User, AiRole::Developer], Language::En);
    assert!(entries(&both).contains_key("MAKE-01"), "{both}");
    assert!(
        both.contains("| Left out | entries that cannot apply to these roles alone: 0 |"),
        "{both}"
    );
    let (_, made) = both.split_once("**MAKE-01**").unwrap();
    assert!(made.contains("  - Applies: always\n"), "{made}");
}

#[test]
fn every_scored_question_of_what_ships_stands_once_in_full() {
    for id in Catalogue::shipped_ids() {
        let content = content(&Catalogue::shipped(), id.as_str());
        let scored = content.0.questions.iter();
        let scored = scored.filter(|question| question.scored());
        let scored: BTreeMap<&str, usize> =
            scored.map(|question| (question.id.as_str(), 1)).collect();
        for language in Language::ALL {
            let text = guide(&content, &[], language);
            assert_eq!(entries(&text), scored, "{id}");
            sound(&text);
        }
        for role in [AiRole::Developer, AiRole::Provider, AiRole::User] {
            let text = guide(&content, &[role], Language::En);
            let kept = entries(&text);
            assert!(kept.len() <= scored.len() && kept.values().all(|count| *count == 1));
            assert!(kept.len() > 40, "{} for {role:?}", kept.len());
            sound(&text);
        }
    }
}

/// Holds that the Markdown has its headings in order, a box for each entry, no raw HTML, and
/// tables where tables are meant.
#[track_caller]
fn sound(text: &str) {
    let extensions = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS;
    let events: Vec<Event<'_>> = Parser::new_ext(text, extensions).collect();
    let raw = |event: &&Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
    assert_eq!(events.iter().find(raw), None);
    let levels: Vec<u8> = events
        .iter()
        .filter_map(|event| match event {
            Event::End(TagEnd::Heading(level)) => Some(*level as u8),
            _ => None,
        })
        .collect();
    assert!(levels[0] == 1 && !levels[1..].contains(&1), "one title");
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "none is skipped"
    );
    let boxes = events
        .iter()
        .filter(|event| matches!(event, Event::TaskListMarker(false)));
    assert_eq!(boxes.count(), entries(text).len());
    let tables = events
        .iter()
        .filter(|event| matches!(event, Event::Start(Tag::Table(_))));
    assert_eq!(tables.count(), 3);
}

#[test]
fn the_first_page_and_the_headings_of_what_ships_read_so() {
    for id in Catalogue::shipped_ids() {
        let content = content(&Catalogue::shipped(), id.as_str());
        for language in Language::ALL {
            let text = guide(&content, &[], language);
            let (page, rest) = text.split_once("\n## 1.").unwrap();
            let headings = rest.lines().filter(|line| line.starts_with('#'));
            let headings: Vec<&str> = headings.collect();
            let name = format!("{id}_{}", language.code());
            insta::assert_snapshot!(name, format!("{page}\n\n{}\n", headings.join("\n")));
        }
    }
}

#[test]
fn the_command_prints_it_in_the_language_asked_for() {
    let scratch = Scratch::new();
    let ran = scratch.run(&["guide", "cross-sector"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let content = content(&Catalogue::shipped(), "cross-sector");
    assert_eq!(ran.output, guide(&content, &[], Language::En));
    let japanese = scratch.done(&["guide", "cross-sector", "--lang", "ja", "--role", "user"]);
    assert_eq!(japanese, guide(&content, &[AiRole::User], Language::Ja));
    let several = [
        "guide",
        "cross-sector",
        "--role",
        "provider",
        "user",
        "--format",
        "md",
    ];
    let roles = [AiRole::Provider, AiRole::User];
    assert_eq!(
        scratch.done(&several),
        guide(&content, &roles, Language::En)
    );
}

#[test]
fn what_cannot_be_guided_is_refused_with_a_way_out() {
    let scratch = Scratch::new();
    scratch
        .run(&["guide", "cros-sector"])
        .refused(2, &["`cros-sector`", "cross-sector"]);
    scratch
        .run(&["guide", "cross-sector", "--role", "boss"])
        .refused(2, &["boss", "developer"]);
    scratch.own("desk.toml", DESK);
    scratch
        .run(&["guide", "desk", "--role", "user"])
        .refused(2, &["`desk`", "--role"]);
    let told = scratch.done(&["guide", "desk"]);
    assert!(
        told.contains("- [ ] **D-LAW-01** Is the notice posted?"),
        "{told}"
    );
    scratch.own("desk.toml", DESK.replace("2126-03-31", "2026-04-02"));
    let past = scratch.run(&["guide", "desk"]);
    assert!(
        past.code == Some(0) && past.error.contains("2026-04-02"),
        "{past:?}"
    );
    scratch.own("desk.toml", DESK.replace("weight = 5", "weight = 6"));
    scratch
        .run(&["guide", "desk"])
        .refused(3, &["desk.toml:", "weight = 6"]);
}
