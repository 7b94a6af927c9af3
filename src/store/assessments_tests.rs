//! Assessments of a data directory: names, lists, the bin, verification. They look at the folder
//! itself, because that is what a user, a backup and another program see.
#![expect(clippy::disallowed_methods, reason = "a test looks behind the store")]

use std::fs;

use tempfile::TempDir;

use super::{
    super::{
        Finding,
        log::tests::{at, flagged, started},
    },
    *,
};
use crate::{
    assessment::{Digest, Evidence, UsedFile},
    i18n::Language,
    questionnaire::EvidenceId,
};

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("data"));
    (folder, store)
}

fn create(store: &Store, name: &str) -> AssessmentId {
    store
        .create(started(name), vec![flagged(true)], at(), "tanaka")
        .unwrap()
        .0
}

#[test]
fn taken_names_get_numbers_also_from_the_bin() {
    let (_folder, store) = store();
    let first = create(&store, "Credit");
    assert_eq!(first.as_str(), "2026-11-22-credit");
    store.bin(&first).unwrap();
    let second = create(&store, "Credit");
    assert_eq!(second.as_str(), "2026-11-22-credit-2");
    assert_eq!(store.binned().unwrap(), std::slice::from_ref(&first));
    store.restore(&first).unwrap();
    assert!(matches!(
        store.restore(&first),
        Err(StoreError::NotInBin(_))
    ));
    assert_eq!(store.ids().unwrap(), [first, second]);
    assert_eq!(create(&store, "与信").as_str(), "2026-11-22-assessment");
}

#[test]
fn nothing_there_is_an_empty_list_and_a_sentence() {
    let (_folder, store) = store();
    assert!(store.list().unwrap().is_empty());
    let error = store.find("x").unwrap_err();
    assert!(error.say(Language::En).contains("tenken new"), "{error}");
    assert!(error.say(Language::Ja).contains("点検"), "{error}");
}

#[test]
fn the_last_changed_first_and_the_unreadable_listed() {
    let (_folder, store) = store();
    let old = create(&store, "b");
    let (id, mut state) = store.create(started("a"), Vec::new(), at(), "t").unwrap();
    let later = "2026-11-23T09:00:00+09:00".parse().unwrap();
    let mut writer = store.open_to_write(&id).unwrap().1;
    writer
        .append(&[state.record(later, "t", flagged(true))])
        .unwrap();
    fs::write(store.layout.assessments().join("2026-11-24-x.jsonl"), b"").unwrap();
    fs::write(store.layout.assessments().join("notes.jsonl"), b"").unwrap();
    let list = store.list().unwrap();
    let ids: Vec<_> = list.iter().map(|listed| listed.id.as_str()).collect();
    assert_eq!(ids, [id.as_str(), old.as_str(), "2026-11-24-x"]);
    assert!(matches!(list[2].reading, Err(StoreError::Empty(_))));
}

#[test]
fn an_assessment_being_written_is_not_binned() {
    let (_folder, store) = store();
    let id = create(&store, "a");
    let opened = store.open_to_write(&id).unwrap();
    assert!(matches!(
        store.bin(&id),
        Err(StoreError::ReadOnly(_, ReadOnly::Held(None)))
    ));
    assert!(matches!(
        store.open_to_write(&id),
        Err(StoreError::ReadOnly(..))
    ));
    drop(opened);
    store.bin(&id).unwrap();
    assert!(store.read(&id).is_err());
}

#[test]
fn verify_names_what_has_gone_and_faults_what_changed() {
    let (folder, store) = store();
    let paper = folder.path().join("policy.pdf");
    fs::write(&paper, "policy").unwrap();
    let evidence = Evidence {
        id: EvidenceId::new("E-001").unwrap(),
        title: "Policy".to_owned(),
        at: "policy.pdf".to_owned(),
        sha256: Some(Digest::of(b"policy")),
        doc_no: None,
        edition: None,
        department: None,
        period: None,
        expires: None,
    };
    let sha256 = store.keep("x").unwrap();
    let mut begun = started("a");
    begun.files = vec![UsedFile {
        id: "method".to_owned(),
        version: "1.0.0".to_owned(),
        sha256,
    }];
    let (id, state) = store
        .create(begun, vec![Event::EvidenceAdded(evidence)], at(), "t")
        .unwrap();
    let found = |head| store.verify(&store.read(&id).unwrap(), head, folder.path());
    assert!(found(Some(state.head())).is_empty());
    let first = store.read(&id).unwrap().lines[0].hash;
    assert!(matches!(
        found(Some(first))[..],
        [Finding::HeadEarlier(_, 1, 2)]
    ));
    assert!(found(Some(Digest::ZERO)).iter().any(Finding::is_fault));
    fs::remove_file(&paper).unwrap();
    let gone = found(None);
    assert!(matches!(gone[..], [Finding::EvidenceGone(..)]) && !gone[0].is_fault());
    fs::write(&paper, "other").unwrap();
    assert!(
        matches!(&found(None)[..], [changed @ Finding::EvidenceChanged(..)] if changed.is_fault())
    );
    fs::remove_file(store.layout.kept(sha256)).unwrap();
    assert!(
        found(None)
            .iter()
            .any(|finding| matches!(finding, Finding::Kept(_)))
    );
}
