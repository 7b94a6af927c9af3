//! One expectation: the question, what is needed, the first step, when it applies, whom its texts
//! bind, for whom it is stronger, and where it stands.

use super::Drawing;
use crate::{
    i18n::guide as words,
    questionnaire::{Choice, Condition, Credit, Force, Kind, Question, QuestionIndex, Source},
    report::{citations::citations, model::Named, names},
};

/// What is expected.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// The question.
    pub question: Named,
    /// What is needed.
    pub needed: Vec<Needed>,
    /// The first step.
    pub action: String,
    /// When it applies beside its section, in words; `None` wherever that does.
    pub applies: Option<String>,
    /// Whether it applies whatever is answered.
    pub always: bool,
    /// Whom the texts bind or address that give it its force.
    pub whom: Vec<String>,
    /// Stronger forces, each with when it has them.
    pub stronger: Vec<(Force, String)>,
    /// The question whose place it takes.
    pub replaces: Option<String>,
    /// The sources with their pinpoints, each source once.
    pub sources: Vec<String>,
}

/// What is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Needed {
    /// An option that is enough, and what it looks like here.
    Option(String, String),
    /// All of these.
    All(Vec<String>),
    /// How to tell, where no option says what it looks like.
    Judge(String),
}

impl Drawing<'_> {
    pub(super) fn expectation(&self, index: QuestionIndex, question: &Question) -> Expectation {
        let language = self.language;
        let own = self.remaining(&question.when).unwrap_or_default();
        let stronger = self.stronger(index, question).into_iter();
        Expectation {
            question: self.named(question),
            needed: self.needed(question),
            action: question.action.get(language).to_owned(),
            applies: (own != Condition::Always).then(|| self.in_words(&own)),
            always: self.when(question) == Condition::Always,
            whom: self.whom(index, question),
            stronger: stronger
                .map(|(force, when)| (force, self.in_words(&when)))
                .collect(),
            replaces: question.replaces.as_ref().map(ToString::to_string),
            sources: self.sources(index, question),
        }
    }

    /// The option that the ordinary target names, else every one that earns full credit.
    fn needed(&self, question: &Question) -> Vec<Needed> {
        let target = self.content.method.tiers.last().map(|tier| &tier.target);
        let target = target.and_then(|target| question.option(target));
        let options = question.options();
        let wanted: Vec<&Choice> = match (target, &question.kind) {
            (Some(at), _) => options.get(at).into_iter().collect(),
            (None, Kind::Many(options)) => {
                let together = options.iter().filter(|option| !option.exclusive);
                let labels = together.map(|option| option.label.get(self.language).to_owned());
                return vec![Needed::All(labels.collect())];
            }
            (None, _) => {
                let full = |option: &&Choice| option.credit == Some(Credit::ONE);
                options.iter().filter(full).collect()
            }
        };
        let described = wanted.iter().filter(|option| !option.level.is_empty());
        let needed: Vec<Needed> = described
            .map(|option| {
                let label = option.label.get(self.language).to_owned();
                Needed::Option(label, option.level.get(self.language).to_owned())
            })
            .collect();
        if needed.is_empty() {
            return vec![Needed::Judge(question.judge.get(self.language).to_owned())];
        }
        needed
    }

    /// Whom the texts address that give it a force that it has or can have; else any text.
    fn whom(&self, index: QuestionIndex, question: &Question) -> Vec<String> {
        let forces = self.applicability.placement(index).forces;
        let cited = question.sources.iter();
        let cited: Vec<_> = cited
            .filter_map(|citation| self.content.source(citation.source))
            .collect();
        let gives = |source: &&Source| source.force.is_some_and(|force| forces.contains(force));
        let any = !cited.iter().any(&gives);
        let mut whom = Vec::new();
        for source in cited.iter().filter(|source| any || gives(source)) {
            let said = source.binds.get(self.language).to_owned();
            if !said.is_empty() && !whom.contains(&said) {
                whom.push(said);
            }
        }
        whom
    }

    /// Each source once, with its pinpoints, and its standing where that is not the entry's.
    fn sources(&self, index: QuestionIndex, question: &Question) -> Vec<String> {
        let language = self.language;
        let force = self.force(index);
        let cited = citations(self.content, question, language).into_iter();
        let said = cited.map(|(source, said)| {
            let standing = match source.force {
                same if same == force => return said,
                Some(other) => names::force(language, other),
                None => names::status(language, source),
            };
            words::other_standing(language, &said, standing)
        });
        said.collect()
    }
}
