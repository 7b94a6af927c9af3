//! Invented firms walked through the scope: which questions come, under which force, and which
//! answer keeps the others out. Each file of `tests/firms` is an answers file; its first line names
//! the questionnaires, the comment after it the firm. Every list is a snapshot, to be read.

use std::{fmt::Write as _, fs, path::Path};

use tenken::{
    assessment::{Event, Moment, State, answers},
    i18n::Language,
    questionnaire::{Content, Force, Level, Question, QuestionnaireId, Standings, Truth, load},
    report::reasons,
    scoring::{Frame, Score, score},
    store::Catalogue,
};

use super::questionnaires::{files, tests};

const NAMES: &str = "# questionnaires: ";

/// What a firm's file says, folded.
struct Firm {
    about: String,
    content: Content,
    standings: Standings,
    score: Score,
}

impl Firm {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let (first, rest) = text.split_once('\n').unwrap();
        let names = first.strip_prefix(NAMES).unwrap().split(", ");
        let ids: Vec<_> = names
            .map(|name| QuestionnaireId::new(name).unwrap())
            .collect();
        let content = load(&Catalogue::shipped(), &ids).content.unwrap();
        let about: Vec<&str> = rest
            .lines()
            .map_while(|line| line.strip_prefix("# "))
            .collect();

        let mut state = State::default();
        let import = answers::read(&text, &state, &content)
            .unwrap_or_else(|faults| panic!("{}: {faults:#?}", path.display()));
        let at = "2026-11-23T09:00:00+09:00".parse::<Moment>().unwrap();
        for event in import.events {
            assert!(matches!(event, Event::Answered(_)), "only answers");
            state.record(at, "test", event);
        }
        let standings = state.standings(&content);
        let score = score(&content, &standings, Frame::default());
        Self {
            about: about.join(" "),
            content,
            standings,
            score,
        }
    }

    /// The scope is answered whole: nothing hangs on an answer that is missing, and no answer is
    /// given to a question that is not asked.
    fn assert_whole(&self) {
        for (index, question) in self.content.enumerate() {
            let placement = self.score.applicability.placement(index);
            let id = &question.id;
            assert_ne!(placement.truth, Truth::Maybe, "{id} is undecided");
            let answered = self.standings.given.contains_key(&index);
            let wanted = placement.asked() && !question.scored();
            assert_eq!(answered, wanted, "{id}: answered, or wanted");
        }
        assert!(!self.score.applicability.tier_undecided);
        let contradictions = &self.score.contradictions;
        assert_eq!(
            *contradictions,
            [],
            "an honest firm contradicts itself nowhere"
        );
    }

    /// The list to be read: counts, then by section what is asked under which force, then what is
    /// not and why.
    fn list(&self) -> String {
        let mut out = String::new();
        writeln!(out, "{}\n", self.about).unwrap();
        let tier = self.score.tier(&self.content).unwrap();
        writeln!(out, "tier: {}", tier.id).unwrap();
        for level in Level::ALL {
            let counts = Force::ALL.map(|force| self.asked(level, force));
            let [binding, supervisory, voluntary] = counts;
            writeln!(
                out,
                "{level:?}: {binding} law, {supervisory} supervisory, {voluntary} voluntary"
            )
            .unwrap();
        }
        let mut removed = String::new();
        for section in self
            .content
            .sections
            .iter()
            .filter(|section| !section.scope)
        {
            let mut lines = String::new();
            for (index, question) in self.content.enumerate() {
                let here = self.content.section_of(question);
                if !question.scored() || here.map(|one| &one.id) != Some(&section.id) {
                    continue;
                }
                match self.score.removal(&self.content, &self.standings, index) {
                    None => writeln!(lines, "  {:<12} {}", self.force(question), question.id),
                    Some(why) => {
                        let why =
                            reasons::removal(&self.content, &self.standings, &why, Language::En);
                        writeln!(removed, "  {:<12} {why}", question.id.as_str())
                    }
                }
                .unwrap();
            }
            if !lines.is_empty() {
                write!(out, "\n{}\n{lines}", section.id).unwrap();
            }
        }
        write!(out, "\nnot asked\n{removed}").unwrap();
        out
    }

    fn force(&self, question: &Question) -> &'static str {
        let index = self.content.find(&question.id).unwrap();
        match self.score.applicability.placement(index).forces.certain() {
            Some(Force::Binding) => "law",
            Some(Force::Supervisory) => "supervisory",
            Some(Force::Voluntary) => "voluntary",
            None => "undecided",
        }
    }

    fn asked(&self, level: Level, force: Force) -> usize {
        self.score
            .applicability
            .asked(&self.content)
            .filter(|(index, question)| {
                let of_level = self
                    .content
                    .section_of(question)
                    .is_some_and(|section| section.about == level);
                let certain = self.score.applicability.placement(*index).forces.certain();
                of_level && certain == Some(force)
            })
            .count()
    }
}

#[test]
fn every_firm_is_asked_what_concerns_it() {
    let paths = files(&tests().join("firms"));
    assert!(paths.len() >= 10, "{paths:?}");
    for path in paths {
        let firm = Firm::read(&path);
        firm.assert_whole();
        let name = path.file_stem().unwrap().to_str().unwrap();
        insta::with_settings!({ snapshot_path => "snapshots/firms", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, firm.list());
        });
    }
}
