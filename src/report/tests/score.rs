//! The score's JSON to the digit and member, the printed score, and every point explained. Programs
//! read the JSON, so that a member that moves or a digit that differs is a break of what was
//! published.

use super::firm::{filled, worked};
use crate::{
    i18n::Language,
    questionnaire::{Clause, Condition, Level, QuestionIndex, Test},
    report::{
        explain_question, explain_question_json, explain_score, explain_score_json, points,
        reasons, score_json, score_text, sums,
    },
    scoring::Ratio,
};

fn json() -> String {
    let mut assessment = worked();
    let due = r#"{"kind":"assigned","question":"Q6","due":"2026-12-15"}"#;
    assessment.record("sato", due);
    assessment.with(score_json)
}

#[test]
fn the_worked_example_is_written_so() {
    insta::assert_snapshot!(json());
}

/// The members of a JSON object, in order.
fn members(value: &serde_json::Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn members_stand_in_the_published_order() {
    let json: serde_json::Value = serde_json::from_str(&json()).unwrap();
    let tally = "attained attained_equal floor ceiling coverage answered applicable \
        not_applicable unknown maybe shown checked";
    let listed =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    assert_eq!(
        members(&json),
        listed(
            "schema assessment head depth tier tier_undecided provisional law levels frameworks gaps"
        )
    );
    assert_eq!(
        members(&json["law"]),
        listed(
            "asked met deficient not_met unknown not_applicable unconfirmed unanswered maybe not_asked open effort_open"
        )
    );
    let level = &json["levels"][0];
    let own = "id provisional band band_floor band_ceiling capped_by";
    assert_eq!(
        members(level),
        listed(&format!("{own} {tally} sections principles forces"))
    );
    for part in ["sections", "principles", "forces"] {
        assert_eq!(members(&level[part][0]), listed(&format!("id {tally}")));
    }
    let framework = &json["frameworks"][0];
    assert_eq!(members(framework), listed("id items"));
    assert_eq!(
        members(&framework["items"][0]),
        listed("id questions lowest")
    );
    assert_eq!(
        members(&json["gaps"][0]),
        listed("question level force credit target priority gain owner due")
    );
}

#[test]
fn the_score_prints_so() {
    let printed = Language::ALL.map(|language| filled().with(|one| score_text(one, language)));
    insta::assert_snapshot!(printed.join("\n"));
}

#[test]
fn every_point_adds_up_to_the_result() {
    filled().with(|subject| {
        for level in Level::ALL {
            let (earned, weight) = sums(&points(subject, level));
            let attained = subject.score.level(level).unwrap().tally.attained();
            assert_eq!(Ratio::new(earned, 1000 * weight), attained);
        }
    });
}

#[test]
fn the_score_is_explained_so() {
    filled().with(|subject| {
        insta::assert_snapshot!(explain_score(subject, Language::En));
        let json: serde_json::Value = serde_json::from_str(&explain_score_json(subject)).unwrap();
        assert_eq!(json["levels"][0]["earned"].to_string(), "2.5");
    });
}

#[test]
fn questions_are_explained_so() {
    filled().with(|subject| {
        let explained: String = ["F", "G1", "G3", "Q5", "Q6"]
            .into_iter()
            .flat_map(|id| Language::ALL.map(|language| (id, language)))
            .map(|(id, language)| {
                let id = crate::questionnaire::QuestionId::new(id).unwrap();
                let index = subject.content.find(&id).unwrap();
                let json = explain_question_json(subject, index, language).unwrap();
                let json: serde_json::Value = serde_json::from_str(&json).unwrap();
                assert_eq!(json["question"], id.as_str());
                explain_question(subject, index, language).unwrap() + "\n"
            })
            .collect();
        insta::assert_snapshot!(explained);
        assert_eq!(
            explain_question(subject, QuestionIndex(999), Language::En),
            None
        );
    });
}

#[test]
fn a_condition_is_said_with_the_question_and_its_labels() {
    filled().with(|subject| {
        let reads = |question, test| Clause::Reads {
            question: QuestionIndex(question),
            test,
        };
        let yes = reads(0, Test::Any(vec![0]));
        let no = reads(1, Test::NotAny(vec![1]));
        let implied = reads(0, Test::NotAny(vec![1]));
        let said = |groups: &[&[&Clause]]| {
            let group = |group: &&[&Clause]| group.iter().copied().cloned().collect();
            let condition = Condition::AnyOf(groups.iter().map(group).collect());
            Language::ALL.map(|language| {
                let said = reasons::condition(subject.content, &condition, language);
                let for_whom = reasons::only_if(subject.content, &condition, language);
                (said, for_whom)
            })
        };
        let all = [
            said(&[&[&yes]]),
            said(&[&[&no]]),
            said(&[&[&yes, &no]]),
            said(&[&[&yes], &[&no]]),
            said(&[&[&implied, &yes, &yes]]),
        ];
        insta::assert_debug_snapshot!(all);
        // A long list is said by what it leaves out: of G1's five steps all but the first.
        let steps = reads(2, Test::Any(vec![1, 2, 3, 4]));
        let said = Language::ALL.map(|language| reasons::clause(subject.content, &steps, language));
        insta::assert_debug_snapshot!("a_long_list_of_options", said);
        let always = reasons::only_if(subject.content, &Condition::Always, Language::En);
        assert_eq!(always, "always");
    });
}
