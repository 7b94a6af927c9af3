//! Recording an approval: the form's fields and what becomes of them. Whether something stands in
//! its way is decided where the command decides it.

use super::{FieldName, Form, FormFault, fill::Fault, form::Field, purpose::both};
use crate::{
    app::{App, Effect, ForOthers, Notice, Session},
    assessment::Role,
    i18n::{Language, approval as say, report},
    report::{SignFault, Signature, names, obstacles, sign},
};

/// As what somebody approves, in the order of the form's choices.
const ROLES: [Role; 3] = [Role::Prepared, Role::Reviewed, Role::Approved];

/// How many digits of a head tell it from another at a glance.
const HEAD: usize = 12;

/// The fields of the form.
pub(super) fn fields(session: &Session) -> Vec<Field> {
    // Where something stands in the way of a final approval, only the interim one can be taken.
    let interim = usize::from(!obstacles(session.subject()).is_empty());
    let roles = ROLES.map(|role| both(|language| names::role(language, role)));
    let lines = [1, 2, 3].map(|line| crate::questionnaire::Words {
        en: report::line_of_defence(Language::En, line),
        ja: report::line_of_defence(Language::Ja, line),
    });
    let no_line = std::iter::once(both(say::no_line));
    vec![
        Field::one(FieldName::SignedAs, roles.to_vec(), 0),
        Field::line(FieldName::Signer, ""),
        Field::line(FieldName::JobTitle, ""),
        Field::line(FieldName::Department, ""),
        Field::line(FieldName::Reference, ""),
        Field::one(FieldName::Line, no_line.chain(lines).collect(), 0),
        Field::one(
            FieldName::Interim,
            vec![both(say::final_approval), both(say::interim_approval)],
            interim,
        ),
    ]
}

impl Session {
    /// What stands in the way of a final approval, line by line, or that nothing does.
    pub fn in_the_way(&self, language: Language) -> Vec<String> {
        let obstacles = obstacles(self.subject());
        let heading = if obstacles.is_empty() {
            say::nothing_in_the_way(language)
        } else {
            say::in_the_way(language)
        };
        let each = obstacles
            .iter()
            .map(|obstacle| format!("  {}", obstacle.say(self.content(), language)));
        std::iter::once(heading.to_owned()).chain(each).collect()
    }
}

impl App {
    /// Records the approval of the form, or says why it cannot be.
    pub(super) fn take_approval(&mut self, form: &Form) -> Result<Vec<Effect>, Fault> {
        let Some(session) = &self.session else {
            return Ok(Vec::new());
        };
        let role = ROLES.get(form.chosen(FieldName::SignedAs)).copied();
        let line = u8::try_from(form.chosen(FieldName::Line)).ok();
        let signature = Signature {
            role: role.unwrap_or(Role::Prepared),
            name: form.given(FieldName::Signer).unwrap_or_default(),
            title: form.given(FieldName::JobTitle),
            department: form.given(FieldName::Department),
            line: line.filter(|line| *line > 0),
            reference: form.given(FieldName::Reference),
            interim: form.chosen(FieldName::Interim) == 1,
        };
        let head = session.state().head().to_string();
        let head = head.chars().take(HEAD).collect();
        let signed = sign(session.subject(), signature).map_err(|fault| match fault {
            SignFault::Nameless => (FieldName::Signer, FormFault::Blank),
            SignFault::Unfinished(_) => (FieldName::Interim, FormFault::Unfinished),
        })?;
        self.close_form();
        let effects = self.change(vec![signed]);
        if !effects.is_empty() {
            self.notice = Some(Notice::ForOthers(ForOthers::Approved { head }));
        }
        Ok(effects)
    }
}
