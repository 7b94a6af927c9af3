//! `sign`: records an approval of the present head by typing a name, unless something still stands
//! in its way. It prints the head that was approved, to be kept beside the decision.

use super::{
    arguments::SignArguments,
    context::{Assessment, Context},
    exit::{Exit, Failure},
};
use crate::{
    assessment::Role,
    i18n::{Language, cli as words, notice},
    report::{Obstacle, SignFault, Signature, sign},
};

pub(crate) fn run(context: &Context, arguments: &SignArguments) -> Result<Exit, Failure> {
    let language = context.language();
    if arguments.name.trim().is_empty() {
        return Err(Failure::new(Exit::WrongUse, words::sign_name(language)));
    }
    let (mut assessment, mut writer) = context.open(&arguments.id)?;
    let head = assessment.reading.state.head();
    let signature = Signature {
        role: Role::from(arguments.role),
        name: arguments.name.clone(),
        title: arguments.title.clone(),
        department: arguments.department.clone(),
        line: arguments.line,
        reference: arguments.reference.clone(),
        interim: arguments.interim,
    };
    let signed = sign(assessment.subject(), signature).map_err(|fault| match fault {
        SignFault::Nameless => Failure::new(Exit::WrongUse, words::sign_name(language)),
        SignFault::Unfinished(obstacles) => {
            let sentence = refusal(&assessment, &obstacles, language);
            Failure::new(Exit::CouldNot, sentence)
        }
    })?;
    context.append(&mut assessment.reading.state, &mut writer, [signed])?;
    context.streams.note(notice::approval(language));
    context.streams.result(&format!("{head}\n"))?;
    Ok(Exit::Done)
}

/// Why nothing is recorded, obstacle by obstacle.
fn refusal(assessment: &Assessment, obstacles: &[Obstacle], language: Language) -> String {
    let mut lines = vec![words::sign_refused(language).to_owned()];
    let said = obstacles
        .iter()
        .map(|obstacle| format!("  {}", obstacle.say(&assessment.content, language)));
    lines.extend(said);
    lines.push(words::sign_interim(language).to_owned());
    lines.join("\n")
}
