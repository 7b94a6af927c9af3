//! Sizes and shares of each questionnaire, and what its questions must carry. Who answers has an
//! afternoon: what grows beyond that fails here before a reader meets it.

use std::collections::BTreeMap;

use tenken::questionnaire::{Content, Force, Level, Question, QuestionnaireId, ScaleId, Words};
use unicode_normalization::UnicodeNormalization;

use super::{BASELINE, SHIPPED, Shipped, loaded, sectors};

/// How many scored questions and how many of them on the system, by the kind of questionnaire.
fn size(shipped: &Shipped) -> (std::ops::RangeInclusive<usize>, usize) {
    if shipped.sector() {
        (45..=70, 25)
    } else {
        (60..=90, 35)
    }
}

#[test]
fn each_has_the_size_that_it_should() {
    for shipped in SHIPPED.iter() {
        let (sizes, most_of_system) = size(shipped);
        let id = &shipped.id;
        let count = shipped.scored().count();
        assert!(sizes.contains(&count), "{id}: {count} scored questions");
        let core = shipped.scored().filter(|question| question.core).count();
        let share = core * 100 / count;
        assert!((22..=38).contains(&share), "{id}: {share} % are core");
        let about = |question: &&Question| shipped.content.section_of(question).unwrap().about;
        let of_system = |question: &&Question| about(question) == Level::System;
        let system = shipped.scored().filter(of_system).count();
        assert!(
            system <= most_of_system,
            "{id}: {system} questions on the system"
        );
        assert!(
            system > 0 && system < count,
            "{id}: both levels are asked about"
        );
    }
}

#[test]
fn every_scored_section_has_a_core_question() {
    for shipped in SHIPPED.iter() {
        for section in shipped.sections().filter(|section| !section.scope) {
            let mut questions = section.questions.iter();
            let core = questions.any(|at| shipped.content.question(*at).unwrap().core);
            assert!(core, "{} has no core question", section.id);
        }
    }
}

#[test]
fn a_sector_extends_the_baseline_and_asks_for_its_own_scope_first() {
    for sector in sectors() {
        let own = &sector.content.questionnaires[sector.own];
        let extends: Vec<&str> = own.extends.iter().map(QuestionnaireId::as_str).collect();
        assert_eq!(extends, [BASELINE], "{}", sector.id);
        let scope: Vec<Level> = sector
            .sections()
            .filter(|section| section.scope)
            .map(|section| section.about)
            .collect();
        assert_eq!(scope, Level::ALL, "{}", sector.id);
    }
}

/// The ids of a questionnaire begin alike, and no other's do.
#[test]
fn each_has_its_own_prefix() {
    let mut prefixes = BTreeMap::new();
    for shipped in SHIPPED.iter() {
        for question in shipped.questions() {
            let (prefix, _) = question.id.as_str().split_once('-').unwrap();
            let first = prefixes.entry(prefix).or_insert(&shipped.id);
            assert_eq!(*first, &shipped.id, "{}", question.id);
        }
    }
    assert_eq!(prefixes.len(), SHIPPED.len());
}

#[test]
fn scored_questions_name_a_principle_and_a_source() {
    for shipped in SHIPPED.iter() {
        for question in shipped.scored() {
            assert!(!question.principles.is_empty(), "{}", question.id);
            assert!(!question.sources.is_empty(), "{}", question.id);
        }
    }
}

#[test]
fn core_and_binding_questions_show_what_every_option_looks_like() {
    for shipped in SHIPPED.iter() {
        for question in shipped.scored() {
            let binding = question.forces().any(|force| force == Force::Binding);
            if !question.core && !binding {
                continue;
            }
            let described = |id: &str| {
                let mut options = question.options().iter();
                options.any(|option| option.id.as_str() == id && !option.level.is_empty())
            };
            let scale = question
                .scale
                .map(|at| &shipped.content.method.scales[at.0].id);
            let options: &[&str] = match scale.map(ScaleId::as_str) {
                Some("duty") => &["met", "deficient", "not_met"],
                Some("implementation") => &["partial", "in_place", "reviewed"],
                Some("comply_or_explain") => &["done", "explained", "recorded", "neither"],
                _ => &[],
            };
            for option in options {
                assert!(
                    described(option),
                    "{} does not describe {option}",
                    question.id
                );
            }
        }
    }
}

/// A text without what only looks different: case, width, blanks and marks.
fn normalised(text: &str) -> String {
    let folded = text.nfkc().flat_map(char::to_lowercase);
    folded.filter(|c| c.is_alphanumeric()).collect()
}

fn no_text_twice(content: &Content) {
    let languages: [fn(&Words) -> &String; 2] = [|words| &words.en, |words| &words.ja];
    for pick in languages {
        let mut seen = BTreeMap::new();
        for question in &content.questions {
            let first = seen.insert(normalised(pick(&question.text)), &question.id);
            assert!(
                first.is_none(),
                "{} and {first:?} ask the same",
                question.id
            );
        }
    }
}

/// Alone, in pairs and all together: what is loaded together is asked together.
#[test]
fn no_two_questions_have_one_text() {
    let ids: Vec<_> = SHIPPED.iter().map(|one| one.id.clone()).collect();
    for (at, first) in ids.iter().enumerate() {
        for second in &ids[at..] {
            no_text_twice(&loaded(&[first.clone(), second.clone()]));
        }
    }
    no_text_twice(&loaded(&ids));
}

#[test]
fn actions_say_that_they_are_examples() {
    for question in SHIPPED.iter().flat_map(Shipped::scored) {
        let (en, ja) = (&question.action.en, &question.action.ja);
        let said = en.trim_end_matches('.').ends_with("(example)")
            && ja.trim_end_matches('。').ends_with('）')
            && ja.contains("（例：");
        assert!(said, "{}", question.id);
    }
}
