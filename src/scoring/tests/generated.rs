//! The claims about scoring over generated contents, answers and orders of answering. They hold for
//! contents that nobody has written yet: ranges only narrow, the order of answering does not
//! matter, and what is never asked earns nothing.

use proptest::{collection::vec, prelude::*, test_runner::FileFailurePersistence};

use super::firm::{content, option, raised, reads, scale, when};
use crate::{
    questionnaire::{
        Answer, Clause, Condition, Content, Depth, Force, Kind, Level, Nature, Question,
        QuestionIndex, Review, Standing, Standings, Test, Value,
        fixture::{duty, implementation, question, yes_no},
    },
    scoring::{Frame, LegalStanding, LevelScore, Ratio, Score, Side, compare, score},
};

const SCOPE: usize = 3;

/// One scored question as it is drawn: where, how it binds, on what it depends.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is drawn by itself")]
struct Drawn {
    organisation: bool,
    force: Force,
    raised: Option<(Force, usize, usize)>,
    effort: bool,
    weight: u8,
    core: bool,
    many: bool,
    depends: Option<(usize, usize, bool)>,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let force = prop_oneof![
        Just(Force::Voluntary),
        Just(Force::Voluntary),
        Just(Force::Supervisory),
        Just(Force::Binding)
    ];
    let raise = prop_oneof![Just(Force::Supervisory), Just(Force::Binding)];
    (
        any::<bool>(),
        force,
        proptest::option::of((raise, 0..SCOPE, 0..2_usize)),
        any::<bool>(),
        1..=5_u8,
        any::<bool>(),
        any::<bool>(),
        proptest::option::of((0..40_usize, 0..3_usize, any::<bool>())),
    )
        .prop_map(
            |(organisation, force, raised, effort, weight, core, many, depends)| Drawn {
                organisation,
                force,
                raised,
                effort,
                weight,
                core,
                many,
                depends,
            },
        )
}

fn built(at: usize, drawn: &Drawn) -> Question {
    let binding = drawn.force == Force::Binding;
    let kind = match () {
        () if binding => duty(),
        () if drawn.many => {
            let Kind::One(mut options) = scale(&[("a", 400), ("b", 600), ("c", 700), ("d", 0)])
            else {
                unreachable!("a scale is of one option")
            };
            options[3].exclusive = true;
            Kind::Many(options)
        }
        () => implementation(),
    };
    let mut built = question(&format!("Q{at}"), kind, Some(drawn.force), drawn.weight);
    built.core = drawn.core;
    built.nature = if drawn.effort {
        Nature::Effort
    } else {
        Nature::Duty
    };
    built.raised = drawn
        .raised
        .iter()
        .map(|(force, scope, option)| raised(*force, when(*scope, &[*option])))
        .collect();
    if let Some((on, chosen, not)) = drawn.depends {
        let on = on % at;
        let options = vec![chosen, chosen + 1];
        let chosen = if on < SCOPE {
            vec![chosen % 2]
        } else {
            options
        };
        built.when = reads(
            on,
            if not {
                Test::NotAny(chosen)
            } else {
                Test::Any(chosen)
            },
        );
    }
    built
}

fn contents() -> impl Strategy<Value = Content> {
    (
        vec(drawn(), 1..12),
        proptest::option::of(0..SCOPE),
        any::<bool>(),
    )
        .prop_map(|(drawn, high, chained)| {
            let mut scope: Vec<Question> = (0..SCOPE)
                .map(|at| question(&format!("S{at}"), yes_no(), None, 1))
                .collect();
            if chained {
                scope[2].when = when(0, &[0]);
            }
            let (organisation, system): (Vec<_>, Vec<_>) =
                drawn.iter().partition(|drawn| drawn.organisation);
            let mut at = SCOPE;
            let mut build = |drawn: Vec<&Drawn>| -> Vec<Question> {
                let numbered = drawn.into_iter().map(|drawn| {
                    at += 1;
                    built(at - 1, drawn)
                });
                numbered.collect()
            };
            let organisation = build(organisation);
            let system = build(system);
            content(
                vec![
                    ("scope", Level::System, scope),
                    ("firm", Level::Organisation, organisation),
                    ("system", Level::System, system),
                ],
                high.map(|at| when(at, &[0])),
            )
        })
}

/// A definite final answer for a question, with evidence and review.
fn standing(question: &Question, draw: (u8, u8, u8)) -> Standing {
    let (kind, pick, behind) = draw;
    let options = question.options().len();
    let pick = usize::from(pick);
    let answer = match (kind % 8, &question.kind) {
        (0, _) => Answer::Unknown,
        (1, _) => Answer::NotApplicable {
            reason: "not here".to_owned(),
        },
        (_, Kind::Many(_)) if pick % 3 == 0 => Answer::Value(Value::Options(vec![0, 1 + pick % 2])),
        _ => option(pick % options),
    };
    Standing {
        answer,
        evidenced: behind & 1 == 1,
        review: match behind % 5 {
            0 => Review::Confirmed,
            1 => Review::Returned,
            2 => Review::Rated(option(pick % options)),
            _ => Review::None,
        },
    }
}

/// A content, an answer for every question, and an order in which they are given.
fn walks() -> impl Strategy<Value = (Content, Vec<(QuestionIndex, Standing)>, Frame)> {
    contents().prop_flat_map(|content| {
        let count = content.questions.len();
        let draws = vec(any::<(u8, u8, u8)>(), count);
        let order = Just((0..count).collect::<Vec<_>>()).prop_shuffle();
        let frame =
            (any::<bool>(), proptest::option::of(any::<bool>())).prop_map(|(quick, level)| Frame {
                depth: if quick { Depth::Quick } else { Depth::Full },
                level: level.map(|of| {
                    if of {
                        Level::Organisation
                    } else {
                        Level::System
                    }
                }),
            });
        (Just(content), draws, order, frame).prop_map(|(content, draws, order, frame)| {
            let answers = order
                .into_iter()
                .map(|at| {
                    (
                        QuestionIndex(at),
                        standing(&content.questions[at], draws[at]),
                    )
                })
                .collect();
            (content, answers, frame)
        })
    })
}

fn not_above(low: Option<Ratio>, high: Option<Ratio>) -> bool {
    low.zip(high).is_none_or(|(low, high)| low <= high)
}

/// Bands count from the highest, so the lower band has the greater position.
fn band_within(band: Option<usize>, earlier: &LevelScore) -> bool {
    band.zip(earlier.band_floor)
        .is_none_or(|(band, floor)| band <= floor)
        && band
            .zip(earlier.band_ceiling)
            .is_none_or(|(band, ceiling)| band >= ceiling)
}

fn check_step(earlier: &Score, later: &Score) -> Result<(), TestCaseError> {
    for before in &earlier.levels {
        let after = later.level(before.level).unwrap();
        prop_assert!(
            not_above(before.tally.floor(), after.tally.floor()),
            "the floor fell"
        );
        prop_assert!(
            not_above(after.tally.ceiling(), before.tally.ceiling()),
            "the ceiling rose"
        );
    }
    Ok(())
}

fn check_end(earlier: &Score, last: &Score) -> Result<(), TestCaseError> {
    for before in &earlier.levels {
        let end = last.level(before.level).unwrap();
        prop_assert!(not_above(before.tally.floor(), end.tally.attained()));
        prop_assert!(not_above(end.tally.attained(), before.tally.ceiling()));
        prop_assert!(band_within(end.band, before), "{end:?} left {before:?}");
    }
    Ok(())
}

fn check_sums(content: &Content, score: &Score) -> Result<(), TestCaseError> {
    let one = Ratio::new(1, 1);
    for level in &score.levels {
        let tally = &level.tally;
        for ratio in [
            tally.attained(),
            tally.attained_equal(),
            tally.ceiling(),
            tally.coverage(),
        ] {
            prop_assert!(not_above(ratio, one));
        }
        prop_assert!(not_above(tally.checked(), tally.shown()));
        prop_assert!(not_above(tally.shown(), tally.attained()));
        let of = |count: fn(&crate::scoring::Tally) -> u64| -> u64 {
            level.sections.iter().map(|group| count(&group.tally)).sum()
        };
        prop_assert_eq!(of(|tally| tally.answered), tally.answered);
        prop_assert_eq!(of(|tally| tally.maybe), tally.maybe);
        prop_assert!(level.provisional || level.band_floor == level.band);
        prop_assert!(level.provisional || level.band_ceiling == level.band);
    }
    let law = &score.law;
    let ways = [
        LegalStanding::Met,
        LegalStanding::Deficient,
        LegalStanding::NotMet,
        LegalStanding::Unknown,
        LegalStanding::NotApplicable,
        LegalStanding::Unconfirmed,
        LegalStanding::Unanswered,
    ];
    prop_assert_eq!(
        ways.into_iter().map(|way| law.counted(way)).sum::<usize>(),
        law.questions.len()
    );
    let binding = |at: &QuestionIndex| {
        content.questions[at.0]
            .forces()
            .any(|force| force == Force::Binding)
    };
    prop_assert!(
        law.questions
            .iter()
            .map(|(at, _)| at)
            .chain(&law.not_asked)
            .all(binding)
    );
    let ordered = score.gaps.windows(2).all(|pair| {
        (pair[0].force, pair[0].priority) >= (pair[1].force, pair[1].priority)
            || pair[0].force > pair[1].force
    });
    prop_assert!(ordered, "gaps are ordered by force, then priority");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 3000,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/regressions/scoring.txt",
        ))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_range_narrows_and_never_lies((content, answers, frame) in walks()) {
        let mut standings = Standings::default();
        let mut scores = vec![score(&content, &standings, frame)];
        for (index, standing) in answers {
            standings.given.insert(index, standing);
            scores.push(score(&content, &standings, frame));
        }
        let last = scores.last().unwrap();
        prop_assert!(!last.provisional, "everything is answered");
        for pair in scores.windows(2) {
            check_step(&pair[0], &pair[1])?;
        }
        for earlier in &scores {
            check_end(earlier, last)?;
            check_sums(&content, earlier)?;
        }
    }

    #[test]
    fn the_parts_of_a_difference_add_up_to_it((content, answers, frame) in walks(), cut in 0..15_usize) {
        let given = |answers: &[(QuestionIndex, Standing)]| Standings {
            given: answers.iter().cloned().collect(),
            ..Standings::default()
        };
        let (before, after) = (given(&answers[..cut.min(answers.len())]), given(&answers));
        let scores = [&before, &after].map(|standings| score(&content, standings, frame));
        let side = |standings, score| Side { content: &content, standings, score };
        for change in compare(side(&before, &scores[0]), side(&after, &scores[1])) {
            let Some(split) = change.split else { continue };
            let whole = split.own.plus(split.questions).plus(split.scope);
            prop_assert_eq!(Some(whole), change.difference);
        }
    }

    #[test]
    fn answers_to_questions_that_do_not_apply_are_never_counted((content, answers, frame) in walks()) {
        let given = answers.into_iter().collect();
        let standings = Standings { given, ..Standings::default() };
        let full = score(&content, &standings, frame);
        let mut asked = standings.clone();
        asked.given.retain(|index, _| full.applicability.placement(*index).asked());
        prop_assert_eq!(full, score(&content, &asked, frame));
    }

    #[test]
    fn one_level_alone_scores_as_beside_the_other((content, answers, _) in walks()) {
        // The scope of these contents is the system's, and a system question that reads the firm's
        // answers has nothing to read when the system is assessed alone.
        let mut content = content;
        let firm = content.sections[1].questions.clone();
        for question in content.questions.iter_mut().filter(|at| at.section.0 == 2) {
            let reads_firm = question.when.clauses().any(
                |clause| matches!(clause, Clause::Reads { question, .. } if firm.contains(question)),
            );
            if reads_firm {
                question.when = Condition::Always;
            }
        }
        let standings = Standings { given: answers.into_iter().collect(), ..Standings::default() };
        let both = score(&content, &standings, Frame::default());
        let frame = Frame { depth: Depth::Full, level: Some(Level::System) };
        let alone = score(&content, &standings, frame);
        prop_assert_eq!(alone.level(Level::System), both.level(Level::System));
        prop_assert!(alone.level(Level::Organisation).is_none());
    }

    #[test]
    fn rounding_is_half_up(numerator in 0..=5000_u64, denominator in 1..=5000_u64) {
        let ratio = Ratio::new(numerator, denominator).unwrap();
        let expected = (numerator * 10_000_000 / denominator + 5) / 10;
        prop_assert_eq!(ratio.rounded(1_000_000), expected);
    }
}

#[test]
fn conditions_of_generated_contents_really_vary() {
    // A strategy that drew no conditions would make every claim above hold for nothing.
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let drawn: Vec<Content> = (0..50)
        .map(|_| contents().new_tree(&mut runner).unwrap().current())
        .collect();
    let some = |of: fn(&Question) -> bool| {
        drawn
            .iter()
            .flat_map(|content| &content.questions)
            .filter(|question| of(question))
            .count()
    };
    assert!(some(|question| question.when != Condition::Always) > 50);
    assert!(some(|question| !question.raised.is_empty()) > 50);
    assert!(some(|question| matches!(question.kind, Kind::Many(_))) > 20);
}
