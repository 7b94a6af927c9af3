//! `score`: the numbers, and the gates that scripts hold them to. No gate is a pass mark. A gate
//! that cannot be judged, because something is unanswered, counts as missed.

use super::{
    arguments::ScoreArguments,
    context::{Assessment, Context},
    exit::{Exit, Failure},
};
use crate::{
    i18n::cli as words,
    questionnaire::{Credit, Depth, Level, Number, QuestionId, Standing},
    report::{names, score_json, score_text},
    scoring::{Earned, Ratio},
};

pub(crate) fn run(context: &Context, arguments: &ScoreArguments) -> Result<Exit, Failure> {
    let least = arguments
        .fail_under
        .as_deref()
        .map(|typed| share(context, typed))
        .transpose()?;
    let assessment = context.read(&arguments.id)?;
    let earlier = arguments
        .not_worse_than
        .as_deref()
        .map(|id| context.read(id))
        .transpose()?;
    let text = if arguments.json {
        score_json(assessment.subject())
    } else {
        score_text(assessment.subject(), assessment.language)
    };
    context.streams.result(&text)?;
    let mut unmet = Vec::new();
    if let Some(least) = least {
        unmet.extend(under(context, &assessment, least));
    }
    if arguments.no_binding_gaps {
        unmet.extend(law_open(context, &assessment));
    }
    if let Some(earlier) = &earlier {
        unmet.extend(worse(context, &assessment, earlier));
    }
    for sentence in &unmet {
        context.streams.fault(sentence);
    }
    Ok(if unmet.is_empty() {
        Exit::Done
    } else {
        Exit::Gate
    })
}

/// A percentage as typed, as a ratio.
fn share(context: &Context, typed: &str) -> Result<Ratio, Failure> {
    let number: Option<Number> = typed.strip_suffix('%').unwrap_or(typed).trim().parse().ok();
    let thousandths = number.and_then(|number| u64::try_from(number.thousandths()).ok());
    thousandths
        .filter(|thousandths| *thousandths <= 100_000)
        .and_then(|thousandths| Ratio::new(thousandths, 100_000))
        .ok_or_else(|| {
            Failure::new(
                Exit::WrongUse,
                words::not_a_percentage(context.language(), typed),
            )
        })
}

/// Levels whose floor is below a share, or that have no score: where nothing is answered the floor
/// is 0, which is no score.
fn under(context: &Context, assessment: &Assessment, least: Ratio) -> Vec<String> {
    let language = context.language();
    if assessment.score.levels.is_empty() {
        return vec![words::gate_no_score(language).to_owned()];
    }
    let levels = assessment.score.levels.iter();
    levels
        .filter_map(|level| {
            let name = names::level(language, level.level);
            let percent = |ratio| names::percent(language, Some(ratio));
            match level.tally.floor().filter(|floor| *floor < least) {
                Some(floor) => {
                    let (floor, least) = (percent(floor), percent(least));
                    Some(words::gate_under(language, name, &floor, &least))
                }
                None => level
                    .tally
                    .attained()
                    .is_none()
                    .then(|| words::gate_level_without_score(language, name)),
            }
        })
        .collect()
}

/// Why a legal point may be open.
fn law_open(context: &Context, assessment: &Assessment) -> Vec<String> {
    let language = context.language();
    let law = &assessment.score.law;
    let mut unmet = Vec::new();
    if !law.open.is_empty() {
        unmet.push(words::gate_law_open(
            language,
            law.open.len(),
            &ids(assessment, &law.open),
        ));
    }
    if !law.maybe.is_empty() {
        unmet.push(words::gate_law_maybe(
            language,
            law.maybe.len(),
            &ids(assessment, &law.maybe),
        ));
    }
    if assessment.score.applicability.frame.depth == Depth::Quick {
        unmet.push(words::gate_quick(language).to_owned());
    }
    unmet
}

fn ids(assessment: &Assessment, questions: &[crate::questionnaire::QuestionIndex]) -> String {
    let ids = questions
        .iter()
        .filter_map(|at| assessment.content.question(*at));
    ids.map(|question| question.id.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Levels whose floor fell, and questions scored in both that earn less.
fn worse(context: &Context, now: &Assessment, before: &Assessment) -> Vec<String> {
    let language = context.language();
    let mut unmet = Vec::new();
    for level in Level::ALL {
        let floor_in = |assessment: &Assessment| assessment.score.level(level)?.tally.floor();
        let (floor, earlier) = (floor_in(now), floor_in(before));
        if earlier.is_some_and(|earlier| floor.is_none_or(|floor| floor < earlier)) {
            let name = names::level(language, level);
            let percent = |ratio| names::percent(language, ratio);
            unmet.push(words::gate_floor_fell(
                language,
                name,
                &percent(earlier),
                &percent(floor),
            ));
        }
    }
    for question in now
        .content
        .questions
        .iter()
        .filter(|question| question.scored())
    {
        let (new, old) = (earned(now, &question.id), earned(before, &question.id));
        if let (Some(new), Some(old)) = (new, old)
            && new < old
        {
            let decimal = |credit| Ratio::of_credit(credit).decimal();
            let id = question.id.as_str();
            unmet.push(words::gate_credit_fell(
                language,
                id,
                &decimal(old),
                &decimal(new),
            ));
        }
    }
    unmet
}

/// What a question that is asked earns in an assessment; to find out earns nothing.
fn earned(assessment: &Assessment, id: &QuestionId) -> Option<Credit> {
    let index = assessment.content.find(id)?;
    let question = assessment.content.question(index)?;
    let asked = assessment.score.applicability.placement(index).asked();
    let given = assessment.standings.given.get(&index).filter(|_| asked);
    Earned::by(question, given.map(Standing::counted)).credit()
}
