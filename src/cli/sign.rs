//! `sign`: records an approval of the present head by typing a name, unless something still stands
//! in its way. It prints the head that was approved, to be kept beside the decision.

use super::{
    arguments::SignArguments,
    context::{Assessment, Context},
    exit::{Exit, Failure},
};
use crate::{
    assessment::{Event, Role, Signed},
    i18n::{Language, cli as words, notice},
    report::{Obstacle, obstacles},
};

/// The most questions that are named of one obstacle; the rest is counted.
const MOST_NAMED: usize = 8;

pub(crate) fn run(context: &Context, arguments: &SignArguments) -> Result<Exit, Failure> {
    let language = context.language();
    if arguments.name.trim().is_empty() {
        return Err(Failure::new(Exit::WrongUse, words::sign_name(language)));
    }
    let (mut assessment, mut writer) = context.open(&arguments.id)?;
    let obstacles = obstacles(assessment.subject());
    if !obstacles.is_empty() && !arguments.interim {
        let sentence = refusal(&assessment, &obstacles, language);
        return Err(Failure::new(Exit::CouldNot, sentence));
    }
    let given = |text: &Option<String>| {
        let text = text.as_ref().map(|text| text.trim().to_owned());
        text.filter(|text| !text.is_empty())
    };
    let head = assessment.reading.state.head();
    let signed = Event::Signed(Signed {
        role: Role::from(arguments.role),
        name: arguments.name.trim().to_owned(),
        title: given(&arguments.title),
        department: given(&arguments.department),
        line: arguments.line,
        reference: given(&arguments.reference),
        head,
        interim: arguments.interim,
    });
    context.append(&mut assessment.reading.state, &mut writer, [signed])?;
    context.streams.note(notice::approval(language));
    context.streams.result(&format!("{head}\n"))?;
    Ok(Exit::Done)
}

/// Why nothing is recorded, obstacle by obstacle.
fn refusal(assessment: &Assessment, obstacles: &[Obstacle], language: Language) -> String {
    let mut lines = vec![words::sign_refused(language).to_owned()];
    for obstacle in obstacles {
        let questions = obstacle.questions();
        let ids: Vec<&str> = questions
            .iter()
            .filter_map(|at| assessment.content.question(*at))
            .map(|question| question.id.as_str())
            .take(MOST_NAMED)
            .collect();
        let mut named = ids.join(" ");
        let more = questions.len().saturating_sub(MOST_NAMED);
        if more > 0 {
            named.push_str(&words::sign_more(language, more));
        }
        let what = match obstacle {
            Obstacle::Unanswered(_) => words::sign_unanswered(language),
            Obstacle::Proposed(_) => words::sign_proposed(language),
            Obstacle::Undecided(_) => words::sign_undecided(language),
            Obstacle::Legal(_) => words::sign_legal(language),
            Obstacle::Returned(_) => words::sign_returned(language),
        };
        lines.push(words::sign_obstacle(
            language,
            what,
            questions.len(),
            &named,
        ));
    }
    lines.push(words::sign_interim(language).to_owned());
    lines.join("\n")
}
