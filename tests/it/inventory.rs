//! The list of questionnaires and one in detail: a small sector to the letter, what ships by its
//! ids. A sector grows with its law, so that only the small one is held word for word.

use jiff::civil::date;
use tenken::{i18n::Language, questionnaire::load, report::inventory, store::Catalogue};

use super::{guide::fixture, support::Scratch};

#[test]
fn a_sector_is_counted_and_listed_so_in_both_languages() {
    let today = date(2026, 12, 1);
    let both = ["ground", "shops"].map(|id| {
        let (content, id) = fixture(id);
        Language::ALL.map(|language| inventory::detail(&content, &id, today, language).unwrap())
    });
    insta::assert_snapshot!(both.concat().join("\n\u{3000}\n"));
}

#[test]
fn a_review_date_is_past_on_the_day_after() {
    let (content, id) = fixture("shops");
    let said = |today, language| inventory::summary(&content, &id, today, language).unwrap();
    assert!(!said(date(2027, 6, 30), Language::En).contains("past"));
    let past = said(date(2027, 7, 1), Language::En);
    assert!(past.contains("past its review date (2027-06-30)"), "{past}");
    let past = said(date(2027, 7, 1), Language::Ja);
    assert!(past.contains("見直し期限（2027-06-30）を過ぎて"), "{past}");
}

#[test]
fn the_command_lists_what_ships_and_each_of_its_questions_once() {
    let scratch = Scratch::new();
    let listed = scratch.done(&["questionnaires"]);
    let heads: Vec<&str> = listed.lines().filter(|line| line.contains('\t')).collect();
    let ids: Vec<_> = Catalogue::shipped_ids().collect();
    assert_eq!(heads.len(), ids.len(), "{listed}");
    for (head, id) in heads.iter().zip(&ids) {
        assert!(head.starts_with(&format!("{id}\t")), "{head}");
        let content = load(&Catalogue::shipped(), std::slice::from_ref(id))
            .content
            .unwrap();
        let at = content.questionnaires.iter().position(|one| one.id == *id);
        let told = scratch.done(&["questionnaires", id.as_str()]);
        for question in &content.questions {
            let line = format!("\n  {} ", question.id);
            let own = usize::from(Some(question.questionnaire) == at);
            assert_eq!(told.matches(&line).count(), own, "{}", question.id);
        }
    }
}
