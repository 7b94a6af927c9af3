//! The worked example of the scoring rules, and tables of single rules. The numbers are those that
//! the rules publish, worked out by hand and never copied from a run.

use super::firm::{answers, content, option, raised, when};
use crate::{
    questionnaire::{
        Answer, Content, Credit, Depth, Force, Level, Nature, QuestionIndex, Review, Standings,
        Truth,
        fixture::{duty, implementation, question, yes_no},
    },
    scoring::{Frame, LegalStanding, Outcome, Ratio, Removal, Score, score},
};

/// S and the six questions of the example: Q1 to Q6 stand at 1 to 6.
fn example() -> Content {
    let scored = |id: &str, force, weight| question(id, implementation(), Some(force), weight);
    let mut q5 = scored("Q5", Force::Voluntary, 2);
    q5.when = when(0, &[0]);
    content(
        vec![
            (
                "scope",
                Level::System,
                vec![question("S", yes_no(), None, 1)],
            ),
            (
                "one",
                Level::System,
                vec![
                    scored("Q1", Force::Supervisory, 3),
                    scored("Q2", Force::Voluntary, 2),
                    scored("Q3", Force::Voluntary, 1),
                    scored("Q4", Force::Voluntary, 4),
                    q5,
                    question("Q6", duty(), Some(Force::Binding), 5),
                ],
            ),
        ],
        None,
    )
}

fn not_applicable() -> Answer {
    Answer::NotApplicable {
        reason: "no such use".to_owned(),
    }
}

fn answered() -> Standings {
    answers(&[
        (1, option(2)),
        (2, option(4)),
        (4, not_applicable()),
        (6, option(1)),
    ])
}

fn scored(content: &Content, standings: &Standings) -> Score {
    score(content, standings, Frame::default())
}

fn decimal(ratio: Option<Ratio>) -> String {
    ratio.map_or_else(|| "–".to_owned(), Ratio::decimal)
}

#[test]
fn the_worked_example_comes_out_to_the_digit() {
    let content = example();
    let score = scored(&content, &answered());
    let level = score.level(Level::System).unwrap();
    let tally = &level.tally;
    assert_eq!(decimal(tally.attained()), "0.7");
    assert_eq!(decimal(tally.attained_equal()), "0.75");
    assert_eq!(decimal(tally.floor()), "0.4375");
    assert_eq!(decimal(tally.ceiling()), "0.8125");
    assert_eq!(decimal(tally.coverage()), "0.666667");
    assert_eq!(
        score.law.questions,
        [(QuestionIndex(6), LegalStanding::Deficient)]
    );
    assert_eq!(score.law.open, [QuestionIndex(6)]);
    let band = |at: Option<usize>| content.method.bands[at.unwrap()].id.as_str().to_owned();
    assert_eq!(band(level.band), "mostly");
    assert_eq!(band(level.band_floor), "partly");
    assert_eq!(band(level.band_ceiling), "mostly");
    assert!(level.provisional && score.provisional);
    assert_eq!(level.capped_by, [QuestionIndex(6)]);
    assert!(
        score.level(Level::Organisation).is_none(),
        "no question of it is loaded"
    );
    let gaps: Vec<_> = score
        .gaps
        .iter()
        .map(|gap| {
            let gains = [gap.gain, gap.floor_gain].map(decimal);
            (gap.question.0, gap.priority.decimal(), gains)
        })
        .collect();
    assert_eq!(
        gaps,
        [
            (6, "2.5".to_owned(), ["–", "–"].map(str::to_owned)),
            (1, "0.9".to_owned(), ["0.3", "0.1875"].map(str::to_owned))
        ]
    );
}

#[test]
fn over_nothing_there_is_no_score() {
    let content = example();
    let all = (1..=5)
        .map(|at| (at, not_applicable()))
        .chain([(0, option(1))]);
    let score = scored(&content, &answers(&all.collect::<Vec<_>>()));
    let level = score.level(Level::System).unwrap();
    for ratio in [
        level.tally.attained(),
        level.tally.floor(),
        level.tally.ceiling(),
        level.tally.coverage(),
        level.tally.shown(),
    ] {
        assert_eq!(decimal(ratio), "–");
    }
    assert_eq!(
        (level.band, level.band_floor, level.band_ceiling),
        (None, None, None)
    );
}

#[test]
fn a_quick_scan_asks_core_questions_and_what_they_read_and_has_no_band() {
    let mut content = example();
    content.questions[5].core = true;
    let frame = Frame {
        depth: Depth::Quick,
        level: None,
    };
    let score = score(&content, &answered(), frame);
    let asked: Vec<_> = score
        .applicability
        .asked(&content)
        .map(|(at, _)| at.0)
        .collect();
    assert_eq!(
        asked,
        [0],
        "S is read by the core question, which itself is undecided"
    );
    assert_eq!(
        score.applicability.placement(QuestionIndex(5)).truth,
        Truth::Maybe
    );
    let level = score.level(Level::System).unwrap();
    assert_eq!(
        (level.band, level.band_floor, level.band_ceiling),
        (None, None, None)
    );
    assert_eq!(score.law.not_asked, [QuestionIndex(6)]);
    assert_eq!(
        score.removal(&content, &answered(), QuestionIndex(6)),
        Some(Removal::QuickScan)
    );
}

#[test]
fn what_a_quick_scan_leaves_out_is_not_laid_to_an_answer() {
    let mut content = example();
    content.questions[6].core = true;
    let frame = Frame {
        depth: Depth::Quick,
        level: None,
    };
    let standings = Standings::default();
    let score = score(&content, &standings, frame);
    // Q5 reads S, which the scan leaves out as well; no answer has removed it.
    for left_out in [0, 5] {
        assert_eq!(
            score.removal(&content, &standings, QuestionIndex(left_out)),
            Some(Removal::QuickScan)
        );
    }
}

#[test]
fn what_the_full_assessment_would_not_ask_either_is_laid_to_the_answer() {
    let mut content = example();
    content.questions[0].core = true;
    let frame = Frame {
        depth: Depth::Quick,
        level: None,
    };
    let (yes, no) = (answers(&[(0, option(0))]), answers(&[(0, option(1))]));
    let removal = |standings: &Standings| {
        score(&content, standings, frame).removal(&content, standings, QuestionIndex(5))
    };
    assert_eq!(removal(&yes), Some(Removal::QuickScan));
    let laid = Removal::Answers(vec![QuestionIndex(0)]);
    assert_eq!(removal(&no), Some(laid));
}

#[test]
fn law_counts_each_way_an_answer_can_stand() {
    let content = example();
    let stands = |answer: Option<Answer>, confirmed: bool| {
        let mut standings = answers(&[]);
        if let Some(answer) = answer {
            standings = answers(&[(6, answer)]);
        }
        if confirmed {
            standings.given.get_mut(&QuestionIndex(6)).unwrap().review = Review::Confirmed;
        }
        let score = scored(&content, &standings);
        (
            score.law.questions[0].1,
            score.law.open.len(),
            score.gaps.len(),
        )
    };
    assert_eq!(stands(Some(option(0)), false), (LegalStanding::Met, 0, 0));
    assert_eq!(
        stands(Some(option(1)), false),
        (LegalStanding::Deficient, 1, 1)
    );
    assert_eq!(stands(Some(option(2)), true), (LegalStanding::NotMet, 1, 1));
    assert_eq!(
        stands(Some(Answer::Unknown), false),
        (LegalStanding::Unknown, 1, 1)
    );
    assert_eq!(
        stands(Some(not_applicable()), false),
        (LegalStanding::Unconfirmed, 1, 1)
    );
    assert_eq!(
        stands(Some(not_applicable()), true),
        (LegalStanding::NotApplicable, 0, 0)
    );
    assert_eq!(stands(None, false), (LegalStanding::Unanswered, 1, 0));
}

#[test]
fn a_duty_of_effort_is_a_gap_and_caps_nothing() {
    let mut content = example();
    content.questions[6].nature = Nature::Effort;
    let score = scored(&content, &answers(&[(2, option(4)), (6, option(2))]));
    assert!(score.law.open.is_empty());
    assert_eq!(score.law.effort_open, [QuestionIndex(6)]);
    let level = score.level(Level::System).unwrap();
    assert!(level.capped_by.is_empty());
    assert_eq!(level.band, Some(0), "all that counts is fully attained");
    assert_eq!(score.gaps[0].question, QuestionIndex(6));
}

#[test]
fn a_force_that_may_still_rise_leaves_the_question_undecided() {
    let mut content = example();
    content.questions[2].raised = vec![raised(Force::Binding, when(0, &[0]))];
    let forces = |answer: Option<usize>| {
        let standings = answer.map_or_else(Standings::default, |at| answers(&[(0, option(at))]));
        let score = scored(&content, &standings);
        let placement = score.applicability.placement(QuestionIndex(2));
        (
            placement.truth,
            placement.forces.certain(),
            score.law.maybe.len(),
        )
    };
    assert_eq!(forces(None), (Truth::Maybe, None, 1));
    assert_eq!(forces(Some(0)), (Truth::Yes, Some(Force::Binding), 0));
    assert_eq!(forces(Some(1)), (Truth::Yes, Some(Force::Voluntary), 0));
}

#[test]
fn conditions_read_answers_as_the_rules_say() {
    let content = example();
    let truth = |answer: Option<Answer>| {
        let standings = answer.map_or_else(Standings::default, |answer| answers(&[(0, answer)]));
        scored(&content, &standings)
            .applicability
            .placement(QuestionIndex(5))
            .truth
    };
    assert_eq!(truth(None), Truth::Maybe);
    assert_eq!(truth(Some(option(0))), Truth::Yes);
    assert_eq!(truth(Some(option(1))), Truth::No);
    assert_eq!(
        truth(Some(Answer::Unknown)),
        Truth::Yes,
        "what is not ruled out stays in"
    );
    assert_eq!(truth(Some(not_applicable())), Truth::No);
}

#[test]
fn an_undecided_tier_counts_as_standard_and_leaves_everything_provisional() {
    let mut content = example();
    content.questions[1].core = true;
    let high = super::firm::content(vec![], Some(when(0, &[0])));
    content.method = high.method;
    let all = |scope: Option<usize>| {
        let scope = scope.map(|at| (0, option(at)));
        let rest = [
            (1, option(3)),
            (2, option(4)),
            (3, option(4)),
            (4, option(4)),
            (6, option(0)),
        ];
        answers(&rest.into_iter().chain(scope).collect::<Vec<_>>())
    };
    let undecided = scored(&content, &all(None));
    assert!(undecided.applicability.tier_undecided && undecided.provisional);
    assert_eq!(undecided.tier(&content).unwrap().id.as_str(), "standard");
    let high = scored(&content, &all(Some(0)));
    assert_eq!(high.tier(&content).unwrap().id.as_str(), "high");
    assert_eq!(
        high.gaps[0].target,
        Credit::ONE,
        "in place is a gap to the higher target"
    );
    let standard = scored(&content, &all(Some(1)));
    assert!(!standard.provisional && standard.gaps.is_empty());
}

#[test]
fn what_removed_a_question_is_named() {
    let mut content = example();
    content.questions[6].when = when(5, &[0]);
    let standings = answers(&[(0, option(1))]);
    let score = scored(&content, &standings);
    let explained = score
        .explain(&content, &standings, QuestionIndex(6))
        .unwrap();
    assert_eq!(
        explained.outcome,
        Outcome::NotAsked(Removal::Answers(vec![QuestionIndex(0)])),
        "Q6 reads Q5, which S removed"
    );
    assert_eq!(score.law.not_asked, [QuestionIndex(6)]);
}

#[test]
fn a_level_that_is_not_assessed_is_absent() {
    let content = example();
    let frame = Frame {
        depth: Depth::Full,
        level: Some(Level::Organisation),
    };
    let score = score(&content, &answered(), frame);
    assert!(score.levels.is_empty());
    assert_eq!(score.applicability.asked(&content).count(), 0);
    assert_eq!(
        score.removal(&content, &answered(), QuestionIndex(1)),
        Some(Removal::OtherLevel(Level::System))
    );
}

#[test]
fn linked_answers_are_read_and_not_counted() {
    let content = example();
    let mut standings = answered();
    standings.linked.insert(QuestionIndex(0), Some(option(0)));
    standings.linked.insert(QuestionIndex(1), Some(option(2)));
    let score = scored(&content, &standings);
    assert!(
        score.applicability.placement(QuestionIndex(5)).asked(),
        "S was answered yes there"
    );
    assert!(!score.applicability.placement(QuestionIndex(0)).asked());
    assert_eq!(
        decimal(score.level(Level::System).unwrap().tally.attained()),
        "1.0"
    );
    assert!(
        score
            .gaps
            .iter()
            .all(|gap| gap.question != QuestionIndex(1))
    );
}
