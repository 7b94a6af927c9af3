//! The state of an assessment: the fold of its lines. One `apply` for each line, in order; what is
//! read from it stands here, what a line does to it in `fold`. It knows no content and no score.

use std::collections::BTreeMap;

use super::{
    Approval, Digest, DigestError, Entry, Event, EvidenceItem, Given, Line, Moment, Origin,
    Started, Taken, UsedFile, serial,
};
use crate::{
    i18n::Language,
    questionnaire::{Content, Depth, EvidenceId, Level, QuestionId, QuestionnaireId},
};

/// What an assessment is and covers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// What is assessed.
    pub name: String,
    /// The organisation.
    pub organisation: Option<String>,
    /// The department.
    pub department: Option<String>,
    /// The period.
    pub period: Option<String>,
    /// Its language where none is asked for.
    pub language: Language,
    /// How deep it goes.
    pub depth: Depth,
    /// The one level that it is of; `None`: both.
    pub level: Option<Level>,
    /// The files that it is answered with.
    pub files: Vec<UsedFile>,
    /// When it was started; `None` before the first line.
    pub started: Option<Moment>,
    /// By whom.
    pub by: String,
    /// The line that the texts come from.
    pub(super) seq: u64,
}

/// A linked assessment of the organisation, with the answers that stand in here.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Link {
    pub(super) origin: Origin,
    pub(super) answers: Vec<(QuestionId, Option<Given>)>,
}

/// An assessment as its lines add up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    pub(super) about: About,
    pub(super) entries: BTreeMap<QuestionId, Entry>,
    pub(super) ledger: BTreeMap<EvidenceId, EvidenceItem>,
    pub(super) last_evidence: u64,
    pub(super) approvals: Vec<Approval>,
    pub(super) link: Option<Link>,
    pub(super) carried_from: Option<Origin>,
    pub(super) heads: Vec<Digest>,
    pub(super) changed: Option<Moment>,
    pub(super) answer_changed: u64,
    pub(super) unknown: Vec<(u64, String)>,
}

impl State {
    /// The fold of a log's lines, in order.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Self {
        let mut state = Self::default();
        for line in lines {
            state.apply(line);
        }
        state
    }

    /// The next line of this assessment for an event. It is not applied.
    pub fn seal(&self, at: Moment, by: &str, event: Event) -> Line {
        Line::seal(self.seq() + 1, at, by, self.head(), event)
    }

    /// Seals an event, applies its line and returns it, ready to be written.
    pub fn record(&mut self, at: Moment, by: &str, event: Event) -> Line {
        let line = self.seal(at, by, event);
        self.apply(&line);
        line
    }

    /// What it is and covers.
    pub const fn about(&self) -> &About {
        &self.about
    }

    /// What is on file about a question; `None` where nothing is.
    pub fn entry(&self, question: &QuestionId) -> Option<&Entry> {
        self.entries.get(question).filter(|entry| !entry.is_empty())
    }

    /// Everything on file, by question id (not in question order).
    pub fn entries(&self) -> impl Iterator<Item = (&QuestionId, &Entry)> {
        self.entries.iter().filter(|(_, entry)| !entry.is_empty())
    }

    /// The evidence ledger, by number.
    pub fn ledger(&self) -> Vec<&EvidenceItem> {
        let mut items: Vec<_> = self.ledger.values().collect();
        items.sort_by_key(|item| (item.evidence.id.as_str().len(), &item.evidence.id));
        items
    }

    /// An item of the ledger.
    pub fn evidence(&self, id: &EvidenceId) -> Option<&EvidenceItem> {
        self.ledger.get(id)
    }

    /// The questions that an item supports, by id.
    pub fn supported_by<'a>(&'a self, id: &'a EvidenceId) -> impl Iterator<Item = &'a QuestionId> {
        self.entries
            .iter()
            .filter(|(_, entry)| entry.evidence.contains(id))
            .map(|(id, _)| id)
    }

    /// The number of the next item of evidence; numbers are never used again.
    ///
    /// # Errors
    /// Where no number is left.
    pub fn next_evidence(&self) -> Result<EvidenceId, crate::questionnaire::IdError> {
        EvidenceId::new(&format!("E-{:03}", self.last_evidence.saturating_add(1)))
    }

    /// Whether an item is valid on the day of the last line.
    pub fn is_valid(&self, item: &EvidenceItem) -> bool {
        self.changed.is_none_or(|last| item.valid_on(last.day()))
    }

    /// Every approval, in order, those that no longer stand too.
    pub fn approvals(&self) -> &[Approval] {
        &self.approvals
    }

    /// The linked assessment of the organisation.
    pub fn link(&self) -> Option<&Origin> {
        self.link.as_ref().map(|link| &link.origin)
    }

    /// What was taken over from the linked assessment, as it is written.
    pub(super) fn taken(&self) -> Option<Taken> {
        self.link.as_ref().map(|link| Taken {
            assessment: link.origin.assessment.clone(),
            head: link.origin.head,
            answers: serial::give(&link.answers),
        })
    }

    /// The answers that the link stands in for; `None`: unanswered there.
    pub fn linked(&self) -> &[(QuestionId, Option<Given>)] {
        self.link.as_ref().map_or(&[], |link| &link.answers)
    }

    /// The assessment of an earlier period whose answers are proposed.
    pub const fn carried_from(&self) -> Option<&Origin> {
        self.carried_from.as_ref()
    }

    /// The hash of the last line; zeros where there is none.
    pub fn head(&self) -> Digest {
        self.heads.last().copied().unwrap_or(Digest::ZERO)
    }

    /// The number of the last line; 0 where there is none.
    pub fn seq(&self) -> u64 {
        u64::try_from(self.heads.len()).unwrap_or(u64::MAX)
    }

    /// The line with this hash, by number.
    pub fn line_of(&self, head: Digest) -> Option<u64> {
        let at = self.heads.iter().position(|known| *known == head)?;
        u64::try_from(at + 1).ok()
    }

    /// When the last line was written; evidence is judged as of its day.
    pub const fn changed(&self) -> Option<Moment> {
        self.changed
    }

    /// Kinds of events that this version does not know, each with its line. Where there is one,
    /// the assessment is only read.
    pub fn unknown_kinds(&self) -> &[(u64, String)] {
        &self.unknown
    }
}

impl Started {
    /// The questionnaires as the user named them, where the log says so; see [`Started::files`].
    pub fn named(&self) -> Vec<QuestionnaireId> {
        named(&self.files)
    }
}

impl About {
    /// The questionnaires as the user named them; where an older log does not say, all of them.
    pub fn named(&self) -> Vec<QuestionnaireId> {
        named(&self.files)
    }
}

fn named(files: &[UsedFile]) -> Vec<QuestionnaireId> {
    let is_table = |file: &&UsedFile| file.id == "method" || file.id == "sources";
    let first = files.iter().take_while(|file| !is_table(file)).count();
    let count = if first == 0 { files.len() } else { first };
    let chosen = files.iter().take(count).filter(|file| !is_table(file));
    chosen
        .filter_map(|file| QuestionnaireId::new(&file.id).ok())
        .collect()
}

/// The files of a load as `started` records them: the questionnaires as named first, then method
/// and sources, then what the named ones extend. Loading the named ones again gives the same load.
///
/// # Errors
/// Where a fingerprint of the load is no SHA-256.
pub fn used_files(
    content: &Content,
    named: &[QuestionnaireId],
) -> Result<Vec<UsedFile>, DigestError> {
    let place = |id: &str| match named.iter().position(|name| name.as_str() == id) {
        Some(at) => at,
        None if id == "method" => named.len(),
        None if id == "sources" => named.len() + 1,
        None => named.len() + 2,
    };
    let mut files = content
        .files
        .iter()
        .map(|file| {
            let sha256 = file.sha256.parse()?;
            Ok(UsedFile {
                id: file.id.clone(),
                version: file.version.clone(),
                sha256,
            })
        })
        .collect::<Result<Vec<_>, DigestError>>()?;
    files.sort_by_key(|file| place(&file.id));
    Ok(files)
}
