//! Which assessment a text means that somebody typed: an id or a beginning of it, else a name. An
//! id of letters and digits is made from a Japanese name only by its questionnaire, so that people
//! know their assessment by its name alone. What there is to choose from is handed in.

use super::AssessmentId;
use crate::text::matching::fold;

/// An assessment that may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: AssessmentId,
    /// What it is called, where names were looked at.
    pub name: Option<String>,
}

/// A text that means no single assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PickError {
    /// It fits none; here are all that there are.
    Unknown(Vec<Candidate>),
    /// It fits several.
    Ambiguous(Vec<Candidate>),
}

/// The assessment that a text names by id: an exact one, else the only one that begins so, with or
/// without its day.
///
/// # Errors
/// Where none or several do; the candidates are in the order given.
pub fn pick(ids: &[AssessmentId], text: &str) -> Result<AssessmentId, PickError> {
    let text = text.trim();
    let candidate = |id: &AssessmentId| Candidate {
        id: id.clone(),
        name: None,
    };
    if let Some(exact) = ids.iter().find(|id| id.as_str() == text) {
        return Ok(exact.clone());
    }
    let mut named = ids.iter().filter(|id| id.name() == text);
    if let (Some(only), None) = (named.next(), named.next()) {
        return Ok(only.clone());
    }
    let begins = |id: &&AssessmentId| id.as_str().starts_with(text) || id.name().starts_with(text);
    let found = ids.iter().filter(begins).map(candidate);
    settle(text, found.collect()).unwrap_or_else(|| {
        let all = ids.iter().map(candidate);
        Err(PickError::Unknown(all.collect()))
    })
}

/// The assessment that a text names by what it is called: the whole name, else the only one that
/// begins so, else the only one with the text in it. Width, case and the kana script make no
/// difference.
///
/// # Errors
/// As [`pick`].
pub fn pick_named(all: &[Candidate], text: &str) -> Result<AssessmentId, PickError> {
    let text = fold(text.trim());
    let fits: [fn(&str, &str) -> bool; 3] = [
        |name, text| name == text,
        |name, text| name.starts_with(text),
        |name, text| name.contains(text),
    ];
    let called = |candidate: &Candidate| candidate.name.as_deref().map(fold);
    fits.iter()
        .find_map(|fit| {
            let fitting = |one: &&Candidate| called(one).is_some_and(|name| fit(&name, &text));
            settle(&text, all.iter().filter(fitting).cloned().collect())
        })
        .unwrap_or_else(|| Err(PickError::Unknown(all.to_vec())))
}

/// What comes of those that a text fits; of none, or of no text, nothing does.
fn settle(text: &str, found: Vec<Candidate>) -> Option<Result<AssessmentId, PickError>> {
    match found.as_slice() {
        _ if text.is_empty() => None,
        [] => None,
        [only] => Some(Ok(only.id.clone())),
        _ => Some(Err(PickError::Ambiguous(found))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_may_be_shortened() {
        let ids = [
            "2026-11-22-credit",
            "2026-11-22-credit-2",
            "2026-10-01-robot",
        ]
        .map(|text| AssessmentId::parse(text).unwrap());
        let picked = |text| pick(&ids, text).map(|id| id.as_str().to_owned());
        for (text, id) in [
            ("rob", "2026-10-01-robot"),
            ("2026-10", "2026-10-01-robot"),
            ("2026-11-22-credit", "2026-11-22-credit"),
            ("credit", "2026-11-22-credit"),
        ] {
            assert_eq!(picked(text), Ok(id.to_owned()), "{text}");
        }
        assert!(matches!(picked("cred"), Err(PickError::Ambiguous(found)) if found.len() == 2));
        assert!(matches!(picked("x"), Err(PickError::Unknown(all)) if all.len() == 3));
        assert!(matches!(picked(""), Err(PickError::Unknown(_))));
    }

    #[test]
    fn a_name_is_found_whole_by_its_beginning_or_by_a_part() {
        let all: Vec<Candidate> = [
            ("2026-11-22-cross-sector", Some("問合せ対応AI")),
            ("2026-11-22-cross-sector-2", Some("与信スコアリング")),
            ("2026-11-22-cross-sector-3", Some("与信")),
            ("2026-11-22-cross-sector-4", Some("社内の問合せ窓口")),
            ("2026-11-22-cross-sector-5", None),
        ]
        .into_iter()
        .map(|(id, name)| Candidate {
            id: AssessmentId::parse(id).unwrap(),
            name: name.map(str::to_owned),
        })
        .collect();
        for (text, at) in [
            ("問合せ", 0),
            (" 問合せ対応ＡＩ ", 0),
            ("問合せ対応ai", 0),
            ("与信", 2),
            ("与信ｽｺｱ", 1),
            ("すこあ", 1),
            ("窓口", 3),
        ] {
            assert_eq!(pick_named(&all, text), Ok(all[at].id.clone()), "{text}");
        }
        let several = pick_named(&all, "合せ");
        assert!(
            matches!(&several, Err(PickError::Ambiguous(found)) if found[..] == [all[0].clone(), all[3].clone()]),
            "{several:?}"
        );
        for text in ["", " ", "ない"] {
            let none = pick_named(&all, text);
            assert!(
                matches!(none, Err(PickError::Unknown(found)) if found == all),
                "{text}"
            );
        }
    }
}
