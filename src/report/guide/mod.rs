//! The guide: what a questionnaire asks of a firm, with no assessment, as data in one language:
//! law, supervisory expectation, voluntary guidance, each expectation once, with whom it binds, when
//! it applies and where it stands. The roles that it is for are answered, everything else is open,
//! and what cannot apply then is left out. It knows no layout.

mod expectation;
mod scope;

use std::collections::BTreeSet;

use jiff::civil::Date;

pub use expectation::{Expectation, Needed};
pub use scope::ScopeQuestion;

use super::{
    model::{Named, Sources},
    reasons,
};
use crate::{
    i18n::Language,
    questionnaire::{
        Answer, Condition, Content, Force, Level, Nature, OptionId, Question, QuestionId,
        QuestionIndex, QuestionnaireId, Section, SectionIndex, Standing, Standings, Truth, Value,
    },
    scoring::{Applicability, Frame},
};

/// The questions of the baseline that ask for roles: of the organisation, of the system.
const ROLE_QUESTIONS: [&str; 2] = ["CS-SCOPE-ORG-ROLE", "CS-SCOPE-ROLE"];

/// A role in dealing with AI, as the AI Guidelines for Business tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AiRole {
    /// Builds or tunes models.
    Developer,
    /// Offers systems or services with AI.
    Provider,
    /// Uses AI in its business.
    User,
}

impl AiRole {
    /// The option that says so in the baseline's scope.
    const fn option(self) -> &'static str {
        match self {
            Self::Developer => "developer",
            Self::Provider => "provider",
            Self::User => "user",
        }
    }
}

/// The guide of one questionnaire.
#[derive(Debug, Clone)]
pub struct Guide {
    /// The language of every text in it.
    pub language: Language,
    /// The questionnaire's title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The questionnaires that it is made from, the one asked for first.
    pub editions: Vec<GuideEdition>,
    /// The earliest day on which its content was last checked.
    pub as_of: Option<Date>,
    /// The first day past which the content should be reviewed.
    pub review_by: Option<Date>,
    /// The roles that it is for; none for all.
    pub roles: Vec<AiRole>,
    /// How many expectations cannot apply to these roles alone.
    pub left_out: usize,
    /// Stricter targets, with the option aimed for and when they hold.
    pub tiers: Vec<StricterTier>,
    /// Law, supervisory expectation, voluntary guidance.
    pub parts: Vec<GuidePart>,
    /// The questions that decide what applies.
    pub scope: Vec<ScopeQuestion>,
    /// What its expectations cite, and what is coming.
    pub sources: Sources,
}

/// One questionnaire of a guide.
#[derive(Debug, Clone)]
pub struct GuideEdition {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// The day its content was last checked.
    pub as_of: Date,
}

/// A target above the ordinary one.
#[derive(Debug, Clone)]
pub struct StricterTier {
    /// What it is called.
    pub title: String,
    /// The label of the option aimed for.
    pub option: String,
    /// When it holds, in words: any of these.
    pub when: Vec<String>,
}

/// The expectations of one force.
#[derive(Debug, Clone)]
pub struct GuidePart {
    /// The force.
    pub force: Force,
    /// Its sections: law by its nature; each the questionnaire's own first.
    pub sections: Vec<GuideSection>,
    /// Expectations that are this strong for some firms only, and stand in a weaker part.
    pub for_some: Vec<ForSome>,
}

impl GuidePart {
    /// Its expectations.
    pub fn expectations(&self) -> impl Iterator<Item = &Expectation> {
        self.sections
            .iter()
            .flat_map(|section| &section.expectations)
    }

    /// How many expectations it has of a nature.
    pub fn of_nature(&self, nature: Nature) -> usize {
        let sections = self.sections.iter();
        let sections = sections.filter(|section| section.nature == Some(nature));
        sections.map(|section| section.expectations.len()).sum()
    }
}

/// A section of a part.
#[derive(Debug, Clone)]
pub struct GuideSection {
    /// What kind of law; `None` beside law.
    pub nature: Option<Nature>,
    /// The title of the questionnaire that its expectations come from.
    pub questionnaire: String,
    /// Its own title.
    pub title: String,
    /// Whom it asks about.
    pub level: Level,
    /// When the whole section applies, in words; `None` always.
    pub applies: Option<String>,
    /// Its expectations, in question order.
    pub expectations: Vec<Expectation>,
}

/// An expectation named under a force that it has for some firms only.
#[derive(Debug, Clone)]
pub struct ForSome {
    /// The question.
    pub question: Named,
    /// When it has this force, in words.
    pub applies: String,
    /// The force of the part in which it stands in full.
    pub stands_in: Force,
}

impl Guide {
    /// The guide of a questionnaire that is loaded, for these roles or for all; `None` where roles
    /// are named and nothing loaded asks for them, or the questionnaire is not loaded.
    pub fn of(
        content: &Content,
        questionnaire: &QuestionnaireId,
        roles: &[AiRole],
        language: Language,
    ) -> Option<Self> {
        let standings = answered(content, roles)?;
        let order = order(content, questionnaire);
        let own = content.questionnaires.get(*order.first()?)?;
        let drawing = Drawing {
            content,
            applicability: Applicability::of(content, &standings, Frame::default()),
            standings,
            language,
        };
        let kept: Vec<_> = drawing.kept().collect();
        let scored = content
            .questions
            .iter()
            .filter(|question| question.scored());
        let editions = order
            .iter()
            .filter_map(|at| content.questionnaires.get(*at));
        Some(Self {
            language,
            title: own.title.get(language).to_owned(),
            summary: own.summary.get(language).to_owned(),
            editions: editions.map(|one| edition(one, language)).collect(),
            as_of: content.as_of(),
            review_by: content.review_by(),
            roles: roles.to_vec(),
            left_out: scored.count() - kept.len(),
            tiers: drawing.tiers(),
            parts: Force::ALL.map(|force| drawing.part(force, &order)).into(),
            scope: scope::scope(&drawing, &kept),
            sources: Sources::of(
                content,
                kept.iter().map(|(_, question)| *question),
                language,
            ),
        })
    }
}

/// The roles as answers to the questions that ask for them; `None` where there is none that does.
fn answered(content: &Content, roles: &[AiRole]) -> Option<Standings> {
    let mut standings = Standings::default();
    for id in ROLE_QUESTIONS {
        let Some(index) = QuestionId::new(id).ok().and_then(|id| content.find(&id)) else {
            continue;
        };
        let question = content.question(index)?;
        let options = roles.iter().filter_map(|role| {
            let option = OptionId::new(role.option()).ok()?;
            question.option(&option)
        });
        let chosen: BTreeSet<usize> = options.collect();
        let value = Value::Options(chosen.into_iter().collect());
        if question.kind.takes(&value) {
            let standing = Standing::bare(Answer::Value(value));
            standings.given.insert(index, standing);
        }
    }
    (roles.is_empty() || !standings.given.is_empty()).then_some(standings)
}

/// The questionnaires loaded, the one asked for first, each before what it extends.
fn order(content: &Content, first: &QuestionnaireId) -> Vec<usize> {
    let position = |id: &QuestionnaireId| {
        let mut loaded = content.questionnaires.iter();
        loaded.position(|one| one.id == *id)
    };
    let mut order: Vec<usize> = position(first).into_iter().collect();
    let mut at = 0;
    while let Some(one) = order.get(at).and_then(|at| content.questionnaires.get(*at)) {
        for extended in one.extends.iter().filter_map(position) {
            // What several extend stands after all of them.
            order.retain(|known| *known != extended);
            order.push(extended);
        }
        at += 1;
    }
    order
}

fn edition(one: &crate::questionnaire::Questionnaire, language: Language) -> GuideEdition {
    let [major, minor, patch] = one.version;
    GuideEdition {
        id: one.id.to_string(),
        title: one.title.get(language).to_owned(),
        version: format!("{major}.{minor}.{patch}"),
        as_of: one.as_of,
    }
}

/// What a guide is drawn from.
struct Drawing<'c> {
    content: &'c Content,
    /// What can apply, once the roles are answered.
    applicability: Applicability,
    standings: Standings,
    language: Language,
}

impl<'c> Drawing<'c> {
    /// The scored questions that can apply, in question order.
    fn kept(&self) -> impl Iterator<Item = (QuestionIndex, &'c Question)> {
        let scored = self
            .content
            .enumerate()
            .filter(|(_, question)| question.scored());
        scored.filter(|(index, _)| self.applicability.placement(*index).truth != Truth::No)
    }

    /// The force that a question has for everybody to whom it applies.
    fn force(&self, index: QuestionIndex) -> Option<Force> {
        let forces = self.applicability.placement(index).forces;
        let mut weakest_first = Force::ALL.into_iter().rev();
        weakest_first.find(|force| forces.contains(*force))
    }

    /// What is left of a condition once the roles are answered; `None` where it cannot hold.
    fn remaining(&self, condition: &Condition) -> Option<Condition> {
        condition.remaining(|clause| self.applicability.clause(clause, &self.standings))
    }

    /// What is left of the condition of a section.
    fn when_section(&self, section: &Section) -> Condition {
        self.remaining(&section.when).unwrap_or_default()
    }

    /// What is left of the condition of a question and its section.
    fn when(&self, question: &Question) -> Condition {
        let section = self.content.section_of(question);
        let whole = section.map_or_else(
            || question.when.clone(),
            |section| section.when.and(&question.when),
        );
        self.remaining(&whole).unwrap_or_default()
    }

    fn in_words(&self, condition: &Condition) -> String {
        reasons::only_if(self.content, condition, self.language)
    }

    /// The stronger forces of a question, each with what is left of its condition.
    fn stronger(&self, index: QuestionIndex, question: &Question) -> Vec<(Force, Condition)> {
        let own = self.force(index);
        let raised = question
            .raised
            .iter()
            .filter(|raised| own.is_some_and(|own| raised.force > own));
        let raised =
            raised.filter_map(|raised| Some((raised.force, self.remaining(&raised.when)?)));
        raised.collect()
    }

    fn named(&self, question: &Question) -> Named {
        Named {
            id: question.id.to_string(),
            text: question.text.get(self.language).to_owned(),
        }
    }

    fn part(&self, force: Force, order: &[usize]) -> GuidePart {
        let here: Vec<_> = self
            .kept()
            .filter(|(index, _)| self.force(*index) == Some(force))
            .collect();
        let natures: &[Option<Nature>] = match force {
            Force::Binding => &Nature::ALL.map(Some),
            Force::Supervisory | Force::Voluntary => &[None],
        };
        let mut sections = Vec::new();
        for nature in natures {
            for questionnaire in order {
                for section in (0..self.content.sections.len()).map(SectionIndex) {
                    let of_it = here.iter().filter(|(_, question)| {
                        question.section == section
                            && question.questionnaire == *questionnaire
                            && nature.is_none_or(|nature| question.nature == nature)
                    });
                    let of_it = of_it.map(|(index, question)| self.expectation(*index, question));
                    sections.extend(self.section(
                        *nature,
                        *questionnaire,
                        section,
                        of_it.collect(),
                    ));
                }
            }
        }
        GuidePart {
            force,
            sections,
            for_some: self.for_some(force),
        }
    }

    /// A section that is not empty.
    fn section(
        &self,
        nature: Option<Nature>,
        questionnaire: usize,
        section: SectionIndex,
        expectations: Vec<Expectation>,
    ) -> Option<GuideSection> {
        let section = self.content.section(section)?;
        let questionnaire = self.content.questionnaires.get(questionnaire)?;
        let when = self.when_section(section);
        (!expectations.is_empty()).then(|| GuideSection {
            nature,
            questionnaire: questionnaire.title.get(self.language).to_owned(),
            title: section.title.get(self.language).to_owned(),
            level: section.about,
            applies: (when != Condition::Always).then(|| self.in_words(&when)),
            expectations,
        })
    }

    fn for_some(&self, force: Force) -> Vec<ForSome> {
        let raised = self.kept().flat_map(|(index, question)| {
            let stronger = self.stronger(index, question).into_iter();
            let here = stronger.filter(|(stronger, _)| *stronger == force);
            let here: Vec<_> = here
                .map(|(_, when)| self.in_words(&self.when(question).and(&when)))
                .collect();
            let stands_in = self.force(index);
            here.into_iter().filter_map(move |applies| {
                Some(ForSome {
                    question: self.named(question),
                    applies,
                    stands_in: stands_in?,
                })
            })
        });
        raised.collect()
    }

    /// The tiers above the ordinary one, which is the last.
    fn tiers(&self) -> Vec<StricterTier> {
        let Some((_, stricter)) = self.content.method.tiers.split_last() else {
            return Vec::new();
        };
        let label = |id: &OptionId| {
            let scales = self.content.method.scales.iter();
            let mut options = scales.flat_map(|scale| &scale.options);
            let option = options.find(|option| option.id == *id)?;
            Some(option.label.get(self.language).to_owned())
        };
        let told = stricter.iter().filter_map(|tier| {
            let groups = match self.remaining(&tier.when)? {
                Condition::Always => Vec::new(),
                Condition::AnyOf(groups) => groups,
            };
            let groups = groups
                .into_iter()
                .map(|group| Condition::AnyOf(vec![group]));
            let when = groups.map(|when| reasons::condition(self.content, &when, self.language));
            Some(StricterTier {
                title: tier.title.get(self.language).to_owned(),
                option: label(&tier.target)?,
                when: when.collect(),
            })
        });
        told.collect()
    }
}
