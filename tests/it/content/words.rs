//! Words that a question may not use, and notation that every reader can read. A question that says
//! "appropriate" is answered with yes by everybody, and tells nothing.

use std::collections::BTreeSet;

use tenken::{
    i18n::{Language, pinpoint::pinpoint, version::version},
    questionnaire::{Level, Question, Words},
};

use super::{SHIPPED, Shipped, loaded};

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
    for question in SHIPPED.iter().flat_map(Shipped::scored) {
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

/// Official titles and terms of art of law, in which a word stands that otherwise judges a result.
const TERMS: &[&str] = &["適合性の原則", "認定高度保安実施者"];

/// Words that name an act of an authority in some questions, by how the ids of those begin: the
/// recognition of a method of calculation under the Instalment Sales Act.
const ACTS: &[(&str, &[&str])] = &[("認定", &["FIN-SCOPE-ORG-CARD", "FIN-DEC-"])];

#[test]
fn no_text_of_a_question_judges_compliance() {
    let without_terms = |text: &str| {
        let terms = TERMS.iter();
        terms.fold(text.to_lowercase(), |text, term| text.replace(term, ""))
    };
    let act = |question: &Question, word: &str| {
        let mut acts = ACTS.iter().filter(|(act, _)| *act == word);
        acts.any(|(_, ids)| ids.iter().any(|id| question.id.as_str().starts_with(id)))
    };
    let english = ["compliant", "compliance rate", "certified"];
    let japanese = ["適合", "準拠", "遵守率", "合格", "認定", "保証"];
    let mut found = Vec::new();
    for question in SHIPPED.iter().flat_map(Shipped::questions) {
        let en = texts(question, |words| &words.en).into_iter();
        let ja = texts(question, |words| &words.ja).into_iter();
        for text in en.chain(ja).map(without_terms) {
            let judging = english.iter().chain(&japanese);
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            let pass = words.any(|word| word == "pass").then_some(&"pass");
            let judging = judging.filter(|word| text.contains(**word)).chain(pass);
            let judging = judging.filter(|word| !act(question, word));
            found.extend(judging.map(|word| format!("{}: {word} in {text}", question.id)));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn organisation_and_system_are_asked_apart() {
    for shipped in SHIPPED.iter() {
        for question in shipped.scored() {
            let text = question.text.en.to_lowercase();
            match shipped.content.section_of(question).unwrap().about {
                Level::Organisation => assert!(!text.contains("this system"), "{}", question.id),
                Level::System => {
                    assert!(!text.contains("each system"), "{}", question.id);
                    assert!(!text.contains("every system"), "{}", question.id);
                }
            }
        }
    }
}

/// A Japanese reader meets no English word of notation in a pinpoint or a version.
#[test]
fn every_pinpoint_and_version_reads_in_japanese() {
    let ids: Vec<_> = SHIPPED.iter().map(|one| one.id.clone()).collect();
    let content = loaded(&ids);
    let pinpoints = content.questions.iter().flat_map(|question| {
        let sources = question.sources.iter();
        sources.filter_map(|citation| citation.at.as_deref())
    });
    // What a text other than the guidelines calls its `Annex 1` in Japanese is not known.
    let notation = [
        "art",
        "goal",
        "part",
        "table",
        "principle",
        "para",
        "ch.",
        "p.",
    ];
    let mut english = BTreeSet::new();
    for at in pinpoints {
        let said = pinpoint(Language::Ja, at).to_lowercase();
        if notation.iter().any(|word| said.contains(word)) {
            english.insert(format!("{at}: {said}"));
        }
    }
    assert!(english.is_empty(), "{english:#?}");
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
