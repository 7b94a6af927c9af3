//! The writer's thread: order, acknowledgement, a full disk, draining. The interface goes on while
//! it writes, so that what it reports is all that the user can rely on.
#![expect(clippy::disallowed_methods, reason = "a test looks behind the store")]

use std::sync::{Arc, Mutex};

use super::{
    super::{
        Store,
        disk::faulty::FaultyDisk,
        log::{
            open_on,
            tests::{at, flagged, started},
        },
    },
    *,
};
use crate::assessment::State;

/// Starts a writer on a disk that fails as told; what it reports is collected.
fn start(
    fail_at: usize,
    patience: Duration,
) -> (
    tempfile::TempDir,
    Store,
    State,
    Writer,
    Arc<Mutex<Vec<Report>>>,
) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().to_owned());
    let (id, state) = store
        .create(started("a"), Vec::new(), at(), "tanaka")
        .unwrap();
    let disk = Arc::new(FaultyDisk::new(fail_at, false));
    let log = open_on(disk, &store.layout, &id).unwrap().1.unwrap();
    let reports = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&reports);
    let writer = Writer::start_with(log, patience, move |report| {
        heard.lock().unwrap().push(report);
    })
    .unwrap();
    (folder, store, state, writer, reports)
}

/// The next line of a log: a flag, set or taken away.
fn flag(state: &mut State, on: bool) -> Line {
    state.record(at(), "tanaka", flagged(on))
}

#[test]
fn lines_are_written_in_order_and_drained() {
    let (_folder, store, mut state, writer, reports) = start(usize::MAX, PATIENCE);
    for on in [true, false, true] {
        let line = flag(&mut state, on);
        writer.queue(vec![line]).unwrap();
    }
    let log = writer.finish().unwrap();
    assert_eq!(log.seq(), 4);
    let id = store.ids().unwrap().remove(0);
    assert_eq!(store.read(&id).unwrap().state, state);
    let last = reports.lock().unwrap().pop();
    assert!(
        matches!(last, Some(Report::Saved { seq: 4, .. })),
        "{last:?}"
    );
}

#[test]
fn a_full_disk_loses_nothing_that_was_queued() {
    let (_folder, store, mut state, writer, reports) = start(0, PATIENCE);
    let line = flag(&mut state, true);
    writer.queue(vec![line]).unwrap();
    while reports.lock().unwrap().is_empty() {
        std::thread::yield_now();
    }
    let first = reports.lock().unwrap().remove(0);
    let Report::Failed { error, waiting: 1 } = first else {
        panic!("{first:?}")
    };
    assert!(error.to_string().contains("full"), "{error}");
    writer.retry().unwrap();
    let line = flag(&mut state, false);
    writer.queue(vec![line]).unwrap();
    drop(writer);
    let id = store.ids().unwrap().remove(0);
    assert_eq!(store.read(&id).unwrap().state, state);
}

#[test]
fn what_could_not_be_written_is_tried_again_unasked() {
    let (_folder, store, mut state, writer, reports) = start(0, Duration::from_millis(1));
    let line = flag(&mut state, true);
    writer.queue(vec![line]).unwrap();
    let saved = |report: &Report| matches!(report, Report::Saved { seq: 2, .. });
    while !reports.lock().unwrap().iter().any(saved) {
        std::thread::yield_now();
    }
    let id = store.ids().unwrap().remove(0);
    assert_eq!(store.read(&id).unwrap().state, state);
}

#[test]
fn what_cannot_be_written_at_the_end_is_said() {
    let (folder, store, mut state, writer, _reports) = start(usize::MAX, PATIENCE);
    let id = store.ids().unwrap().remove(0);
    std::fs::write(folder.path().join(format!("assessments/{id}.jsonl")), "").unwrap();
    let line = flag(&mut state, true);
    writer.queue(vec![line]).unwrap();
    let (error, waiting) = writer.finish().unwrap_err();
    assert!(
        matches!(&*error, StoreError::ChangedElsewhere(_)),
        "{error}"
    );
    assert_eq!(waiting, 1);
}
