//! The result. Everything shown is read from the session's score: law first, then each level on its
//! own, then what to do first or the result part by part. Here is only the cursor over that, and
//! where Enter leads.

use super::{Purpose, Screen, moved, purpose};
use crate::{
    app::{Action, App, Effect, Motion, Session},
    questionnaire::{Level, PrincipleIndex, QuestionIndex, SectionIndex},
    scoring::Group,
};

/// What the summary remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// What stands under the law and the levels.
    pub part: SummaryPart,
    /// The row of it under the cursor, counted from 0: in `Score::gaps`, [`Session::by_section`]
    /// or [`Session::by_principle`].
    pub at: usize,
}

/// What stands under the law and the levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SummaryPart {
    /// What to do first.
    #[default]
    Gaps,
    /// The result section by section.
    Sections,
    /// The result principle by principle.
    Principles,
    /// What changed against another assessment.
    Changes,
}

impl SummaryPart {
    /// All, in the order in which left and right go through them.
    pub const ALL: [Self; 4] = [Self::Gaps, Self::Sections, Self::Principles, Self::Changes];

    fn beside(self, motion: Motion) -> Self {
        let at = Self::ALL.iter().position(|part| *part == self).unwrap_or(0);
        let to = match motion {
            Motion::Left => at.saturating_sub(1),
            Motion::Right => at.saturating_add(1),
            _ => at,
        };
        Self::ALL.get(to).copied().unwrap_or(self)
    }
}

impl Session {
    /// Every section with a scored question that applies or may, level by level, with its sums.
    pub fn by_section(&self) -> Vec<(Level, Group<SectionIndex>)> {
        let levels = self.score().levels.iter();
        let all = levels.flat_map(|score| score.sections.iter().map(|group| (score.level, group)));
        all.filter(|(_, group)| counts(group))
            .map(|(level, group)| (level, group.clone()))
            .collect()
    }

    /// Every principle that such a question names, likewise.
    pub fn by_principle(&self) -> Vec<(Level, Group<PrincipleIndex>)> {
        let levels = self.score().levels.iter();
        let all =
            levels.flat_map(|score| score.principles.iter().map(|group| (score.level, group)));
        all.filter(|(_, group)| counts(group))
            .map(|(level, group)| (level, group.clone()))
            .collect()
    }

    /// How many rows a part of the summary has.
    fn rows_of(&self, part: SummaryPart) -> usize {
        match part {
            SummaryPart::Gaps => self.score().gaps.len(),
            SummaryPart::Sections => self.by_section().len(),
            SummaryPart::Principles => self.by_principle().len(),
            SummaryPart::Changes => 0,
        }
    }

    /// Where Enter leads from a row of the summary.
    fn led_to(&self, summary: &Summary) -> Option<QuestionIndex> {
        match summary.part {
            SummaryPart::Gaps => self.score().gaps.get(summary.at).map(|gap| gap.question),
            SummaryPart::Sections => {
                let section = self
                    .by_section()
                    .get(summary.at)
                    .map(|(_, group)| group.of)?;
                self.asked_in(section).next()
            }
            SummaryPart::Principles => {
                let principle = self
                    .by_principle()
                    .get(summary.at)
                    .map(|(_, group)| group.of)?;
                let names = |at: &QuestionIndex| {
                    let question = self.content().question(*at);
                    question.is_some_and(|question| question.principles.contains(&principle))
                };
                self.asked().find(names)
            }
            SummaryPart::Changes => None,
        }
    }
}

const fn counts<I>(group: &Group<I>) -> bool {
    let tally = &group.tally;
    tally.applicable() + tally.maybe + tally.not_applicable > 0
}

impl App {
    pub(in crate::app) fn show_summary(&mut self) {
        if self.session.is_some() {
            self.show(Screen::Summary(Summary::default()));
        }
    }

    /// How many rows a part of the summary has.
    fn summary_rows(&self, part: SummaryPart) -> usize {
        match (part, &self.session) {
            (SummaryPart::Changes, _) => self.changes_said().map_or(0, |rows| rows.len()),
            (part, Some(session)) => session.rows_of(part),
            (_, None) => 0,
        }
    }

    /// Up and down over the rows of a part, left and right to the other parts.
    pub(in crate::app) fn move_summary(&mut self, motion: Motion) {
        let Some(Screen::Summary(summary)) = self.layers.last() else {
            return;
        };
        let part = summary.part.beside(motion);
        let at = if part == summary.part { summary.at } else { 0 };
        let at = moved(at, self.summary_rows(part), self.page, motion);
        if let Some(Screen::Summary(summary)) = self.layers.last_mut() {
            *summary = Summary { part, at };
        }
    }

    /// The cursor on a row of the part that is shown.
    pub(in crate::app) fn select_in_summary(&mut self, row: usize) {
        let Some(Screen::Summary(Summary { part, .. })) = self.layers.last() else {
            return;
        };
        let last = self.summary_rows(*part).saturating_sub(1);
        if let Some(Screen::Summary(summary)) = self.layers.last_mut() {
            summary.at = row.min(last);
        }
    }

    /// Enter: goes to the question.
    pub(in crate::app) fn act_on_summary(&mut self, action: Action) {
        let (Some(session), Some(Screen::Summary(summary))) = (&self.session, self.layers.last())
        else {
            return;
        };
        let question = session.led_to(summary);
        if let (Action::Choose, Some(question)) = (action, question) {
            self.visit(question);
        }
    }

    /// Asks who approves.
    pub(in crate::app) fn ask_for_approval(&mut self) -> Vec<Effect> {
        let form = self
            .session
            .as_ref()
            .and_then(|session| purpose::on_file(session, Purpose::Sign));
        self.show_form(form)
    }

    /// Asks where the report goes.
    pub(in crate::app) fn ask_for_path(&mut self) -> Vec<Effect> {
        let form = self
            .session
            .as_ref()
            .and_then(|session| purpose::on_file(session, Purpose::Report));
        self.show_form(form)
    }
}
