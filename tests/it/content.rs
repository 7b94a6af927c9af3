//! The shipped content as a whole: every code of the guidelines reached, the size that it should
//! have, and the words that it may not use. What a single file must hold is the loader's to check.

use std::collections::{BTreeMap, BTreeSet};

use tenken::{
    i18n::{Language, pinpoint::pinpoint, version::version},
    questionnaire::{Content, Force, Level, Question, QuestionnaireId, Words, load},
    store::Catalogue,
};

fn baseline() -> Content {
    let loaded = load(
        &Catalogue::shipped(),
        &[QuestionnaireId::new("cross-sector").unwrap()],
    );
    assert!(loaded.findings.is_empty(), "{:#?}", loaded.findings);
    loaded.content.unwrap()
}

fn scored(content: &Content) -> impl Iterator<Item = &Question> {
    content
        .questions
        .iter()
        .filter(|question| question.scored())
}

/// The pinpoints into a source that scored questions cite.
fn pinpoints<'c>(content: &'c Content, source: &str) -> BTreeSet<&'c str> {
    scored(content)
        .flat_map(|question| &question.sources)
        .filter(|citation| content.source(citation.source).unwrap().id.as_str() == source)
        .filter_map(|citation| citation.at.as_deref())
        .collect()
}

/// Every code of the AI Guidelines for Business v1.2: 30 common sub-items and principle 9, the
/// items of developer, provider and business user, and the action goals of annex 2.
fn codes() -> Vec<String> {
    let circled = ["①", "②", "③", "④", "⑤", "⑥"];
    let common = [
        (1, 6),
        (2, 3),
        (3, 2),
        (4, 1),
        (5, 2),
        (6, 4),
        (7, 6),
        (8, 3),
        (10, 3),
    ];
    let mut codes: Vec<String> = common
        .iter()
        .flat_map(|(principle, count)| {
            circled[..*count]
                .iter()
                .map(move |sub| format!("C {principle}){sub}"))
        })
        .collect();
    assert_eq!(codes.len(), 30);
    codes.push("C 9)".to_owned());
    let roles = [
        (
            "D",
            &[(2, 3), (3, 2), (5, 2), (6, 2), (7, 2), (10, 1)][..],
            12,
        ),
        (
            "P",
            &[(2, 2), (3, 1), (4, 2), (5, 2), (6, 2), (7, 2)][..],
            11,
        ),
        (
            "U",
            &[(2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 2)][..],
            7,
        ),
    ];
    for (role, principles, count) in roles {
        let before = codes.len();
        for (principle, items) in principles {
            for item in &["i.", "ii.", "iii."][..*items] {
                codes.push(format!("{role}-{principle}) {item}"));
            }
        }
        assert_eq!(codes.len() - before, count);
    }
    let goals = [
        "1-1", "1-2", "1-3", "2-1", "3-1", "3-2", "3-3", "3-4", "4-1", "4-2", "4-3", "5-1", "5-2",
        "6-1",
    ];
    codes.extend(goals.iter().map(|goal| format!("goal {goal}")));
    codes
}

#[test]
fn every_code_of_the_guidelines_is_reached() {
    let content = baseline();
    let cited = pinpoints(&content, "agb12");
    let codes = codes();
    assert_eq!(codes.len(), 30 + 1 + 12 + 11 + 7 + 14);
    let missing: Vec<_> = codes
        .iter()
        .filter(|code| !cited.contains(code.as_str()))
        .collect();
    assert!(missing.is_empty(), "no question reaches {missing:?}");
}

#[test]
fn the_baseline_has_the_size_that_it_should() {
    let content = baseline();
    let count = scored(&content).count();
    assert!((60..=90).contains(&count), "{count} scored questions");
    let core = scored(&content).filter(|question| question.core).count();
    assert!((22..=28).contains(&core), "{core} core questions");
    let share = core * 100 / count;
    assert!((25..=34).contains(&share), "{share} % are core");
    let of_system =
        |question: &&Question| content.section_of(question).unwrap().about == Level::System;
    let system = scored(&content).filter(of_system).count();
    assert!(system <= 35, "{system} questions on the system");
    assert!(system >= 20, "{system} questions on the system");
    for section in content.sections.iter().filter(|section| !section.scope) {
        let questions: Vec<_> = section
            .questions
            .iter()
            .map(|at| content.question(*at).unwrap())
            .collect();
        assert!(
            questions.iter().any(|question| question.core),
            "{} has no core question",
            section.id
        );
    }
}

#[test]
fn core_and_binding_questions_show_what_every_option_looks_like() {
    let content = baseline();
    for question in scored(&content) {
        let binding = question.forces().any(|force| force == Force::Binding);
        if !question.core && !binding {
            continue;
        }
        let levels = question
            .options()
            .iter()
            .filter(|option| !option.level.is_empty())
            .count();
        assert!(levels >= 3, "{} describes {levels} options", question.id);
    }
}

#[test]
fn no_two_questions_have_one_text() {
    let content = baseline();
    for pick in [
        |words: &Words| words.en.clone(),
        |words: &Words| words.ja.clone(),
    ] {
        let mut seen = BTreeMap::new();
        for question in &content.questions {
            let first = seen.insert(pick(&question.text), question.id.clone());
            assert!(
                first.is_none(),
                "{} and {first:?} ask the same",
                question.id
            );
        }
    }
}

/// Every text of a question that a user reads, in one language.
fn texts(question: &Question, pick: fn(&Words) -> &String) -> Vec<&str> {
    let mut texts = vec![
        &question.text,
        &question.why,
        &question.judge,
        &question.action,
    ];
    texts.extend(
        question
            .options()
            .iter()
            .flat_map(|option| [&option.label, &option.level]),
    );
    texts.into_iter().map(pick).map(String::as_str).collect()
}

#[test]
fn questions_are_asked_without_words_that_test_nothing() {
    let content = baseline();
    for question in scored(&content) {
        let text = question.text.en.to_lowercase();
        for vague in [
            "appropriate",
            "sufficient",
            "as needed",
            "where necessary",
            "adequate",
        ] {
            assert!(!text.contains(vague), "{}: {vague}", question.id);
        }
        for vague in ["適切に", "十分に", "必要に応じて"] {
            assert!(
                !question.text.ja.contains(vague),
                "{}: {vague}",
                question.id
            );
        }
        assert!(question.text.en.ends_with('?'), "{}", question.id);
        assert!(question.text.ja.ends_with("か。"), "{}", question.id);
    }
}

#[test]
fn no_text_of_a_question_judges_compliance() {
    let content = baseline();
    for question in &content.questions {
        for text in texts(question, |words| &words.en) {
            let text = text.to_lowercase();
            for word in ["compliant", "compliance rate", "certified"] {
                assert!(!text.contains(word), "{}: {word} in {text}", question.id);
            }
            let pass = text
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == "pass");
            assert!(!pass, "{}: pass in {text}", question.id);
        }
        for text in texts(question, |words| &words.ja) {
            for word in ["適合", "準拠", "遵守率", "合格", "認定", "保証"] {
                assert!(!text.contains(word), "{}: {word} in {text}", question.id);
            }
        }
    }
}

#[test]
fn organisation_and_system_are_asked_apart() {
    let content = baseline();
    for question in scored(&content) {
        let text = question.text.en.to_lowercase();
        match content.section_of(question).unwrap().about {
            Level::Organisation => assert!(!text.contains("this system"), "{}", question.id),
            Level::System => {
                assert!(!text.contains("each system"), "{}", question.id);
                assert!(!text.contains("every system"), "{}", question.id);
            }
        }
    }
}

#[test]
fn actions_say_that_they_are_examples() {
    for question in scored(&baseline()) {
        assert!(
            question
                .action
                .en
                .trim_end_matches('.')
                .ends_with("(example)"),
            "{}",
            question.id
        );
        assert!(
            question
                .action
                .ja
                .trim_end_matches('。')
                .ends_with("（例）"),
            "{}",
            question.id
        );
    }
}

/// A Japanese reader meets no English word of notation in a pinpoint or a version.
#[test]
fn every_pinpoint_and_version_reads_in_japanese() {
    let shipped: Vec<_> = Catalogue::shipped_ids().collect();
    let content = load(&Catalogue::shipped(), &shipped).content.unwrap();
    let pinpoints = content.questions.iter().flat_map(|question| {
        let sources = question.sources.iter();
        sources.filter_map(|citation| citation.at.as_deref())
    });
    for at in pinpoints {
        let said = pinpoint(Language::Ja, at).to_lowercase();
        let words = [
            "art",
            "goal",
            "part",
            "table",
            "annex",
            "principle",
            "para",
            "ch.",
        ];
        assert!(
            !words.iter().any(|word| said.contains(word)),
            "{at}: {said}"
        );
        assert!(!said.starts_with("p."), "{at}: {said}");
    }
    for said in content
        .sources
        .iter()
        .filter_map(|source| source.version.as_deref())
    {
        let said = version(Language::Ja, said);
        let english = said
            .split(|c: char| !c.is_ascii_alphabetic())
            .any(|word| word.len() > 2);
        assert!(!english, "{said}");
    }
}
