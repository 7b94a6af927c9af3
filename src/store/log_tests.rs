//! A log under faults: every step fails or stops, a line is torn, somebody else writes. Whatever
//! happens, what was acknowledged is there afterwards, and no line is ever half there.
#![expect(clippy::disallowed_methods, reason = "a test looks behind the store")]

use std::{fs, path::PathBuf};

use tempfile::TempDir;

use super::{super::disk::faulty::FaultyDisk, *};
use crate::{
    assessment::{Moment, Started, State},
    i18n::Language,
    questionnaire::{Depth, QuestionId},
};

pub(crate) fn at() -> Moment {
    "2026-11-22T09:30:00+09:00".parse().unwrap()
}

pub(crate) fn started(name: &str) -> Started {
    Started {
        name: name.to_owned(),
        organisation: None,
        department: None,
        period: None,
        language: Language::Ja,
        depth: Depth::Full,
        level: None,
        files: Vec::new(),
    }
}

pub(crate) fn flagged(on: bool) -> Event {
    Event::Flagged {
        question: QuestionId::new("CS-GOV-01").unwrap(),
        on,
    }
}

/// A log of two lines in a folder of its own.
fn log() -> (TempDir, Layout, AssessmentId, State) {
    let folder = tempfile::tempdir().unwrap();
    let layout = Layout(folder.path().to_owned());
    fs::create_dir(layout.assessments()).unwrap();
    let id = AssessmentId::parse("2026-11-22-a").unwrap();
    let mut state = State::default();
    let lines = [
        state.record(at(), "tanaka", Event::Started(started("A"))),
        state.record(at(), "tanaka", flagged(true)),
    ];
    create(&layout.log(&id), &lines).unwrap();
    (folder, layout, id, state)
}

fn bytes(layout: &Layout, id: &AssessmentId) -> Vec<u8> {
    fs::read(layout.log(id)).unwrap()
}

#[test]
fn at_every_failing_step_the_log_is_old_or_new_and_goes_on() {
    for stops in [false, true] {
        for step in 0..6 {
            let (_folder, layout, id, mut state) = log();
            let old = bytes(&layout, &id);
            let disk = Arc::new(FaultyDisk::new(step, stops));
            let (_, writer) = open_on(disk, &layout, &id).unwrap();
            let mut writer = writer.unwrap();
            let line = state.record(at(), "tanaka", flagged(false));
            let new = [old.clone(), line.render().into_bytes()].concat();
            let result = writer.append(std::slice::from_ref(&line));
            assert_eq!(result.is_ok(), step > 1, "step {step}");
            let read = LogRead::of(&bytes(&layout, &id));
            assert_eq!(read.fault, None, "step {step}");
            assert!(read.seq() == 2 || read.seq() == 3, "step {step}");
            if result.is_ok() {
                assert_eq!(bytes(&layout, &id), new, "what was acknowledged is there");
            } else if !stops {
                assert_eq!(bytes(&layout, &id), old, "the failed write was taken back");
                writer.append(std::slice::from_ref(&line)).unwrap();
                assert_eq!(
                    bytes(&layout, &id),
                    new,
                    "and the same line is written later"
                );
            }
            drop(writer);
            let (read, writer) = open(&layout, &id).unwrap();
            assert!(read.seq() >= 2 && writer.is_ok(), "it opens again");
        }
    }
}

#[test]
fn a_write_that_could_not_be_taken_back_is_before_the_next() {
    let (_folder, layout, id, mut state) = log();
    // Step 0 writes a half, step 1 would cut it off.
    let disk = Arc::new(FaultyDisk {
        fail_at: 0,
        stops: true,
        done: 0.into(),
    });
    let (_, writer) = open_on(disk, &layout, &id).unwrap();
    let mut writer = writer.unwrap();
    let line = state.record(at(), "tanaka", flagged(false));
    assert!(writer.append(std::slice::from_ref(&line)).is_err());
    assert!(LogRead::of(&bytes(&layout, &id)).torn.is_some());
    writer.disk = Arc::new(RealDisk);
    writer.append(&[line]).unwrap();
    let read = LogRead::of(&bytes(&layout, &id));
    assert_eq!((read.seq(), read.torn, read.fault), (3, None, None));
}

#[test]
fn a_log_cut_anywhere_loses_at_most_the_torn_line() {
    let (_folder, layout, id, _) = log();
    let whole = bytes(&layout, &id);
    let first = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for cut in first..=whole.len() {
        fs::write(layout.log(&id), &whole[..cut]).unwrap();
        let _ = fs::remove_file(layout.torn(&id));
        let (read, writer) = open(&layout, &id).unwrap();
        assert!(writer.is_ok());
        let lost = cut < whole.len() && cut > first;
        assert_eq!(read.seq(), if cut == whole.len() { 2 } else { 1 });
        assert_eq!(layout.torn(&id).exists(), lost, "cut {cut}");
        if lost {
            let aside = fs::read(layout.torn(&id)).unwrap();
            assert_eq!(aside, [&whole[first..cut], b"\n"].concat());
            assert_eq!(bytes(&layout, &id), &whole[..first]);
        }
    }
}

#[test]
fn a_second_opener_reads_and_touches_nothing() {
    let (_folder, layout, id, _) = log();
    let (_, first) = open(&layout, &id).unwrap();
    first.as_ref().unwrap().held_by("佐藤");
    let mut torn = bytes(&layout, &id);
    torn.extend(b"{\"seq\":3");
    fs::write(layout.log(&id), &torn).unwrap();
    let (read, second) = open(&layout, &id).unwrap();
    assert!(matches!(second, Err(ReadOnly::Held(Some(who))) if who == "佐藤"));
    assert_eq!(read.seq(), 2);
    assert!(!layout.torn(&id).exists());
    assert_eq!(bytes(&layout, &id), torn);
    drop(first);
    let mut third = open(&layout, &id).unwrap().1.unwrap();
    let aside = Remark::SetAside(id.clone(), layout.torn(&id));
    assert_eq!(third.remarks(), [aside], "and that is said once");
    assert_eq!(third.remarks(), []);
    let (_, fourth) = open(&layout, &id).unwrap();
    assert!(
        matches!(fourth, Err(ReadOnly::Held(None))),
        "who let go holds it no longer"
    );
}

/// A disk that cannot confirm anything.
#[derive(Debug)]
struct Unsure;

impl Disk for Unsure {
    fn write(&self, file: &mut File, from: u64, bytes: &[u8]) -> io::Result<()> {
        RealDisk.write(file, from, bytes)
    }

    fn sync(&self, _: &File) -> io::Result<Synced> {
        Ok(Synced::NotSupported)
    }

    fn truncate(&self, file: &File, length: u64) -> io::Result<()> {
        RealDisk.truncate(file, length)
    }

    fn persist(&self, file: tempfile::NamedTempFile, to: &Path, replace: bool) -> io::Result<()> {
        RealDisk.persist(file, to, replace)
    }

    fn sync_folder(&self, _: &Path) -> io::Result<Synced> {
        Ok(Synced::NotSupported)
    }
}

#[test]
fn a_disk_that_confirms_nothing_is_said_once() {
    let (_folder, layout, id, mut state) = log();
    let mut writer = open_on(Arc::new(Unsure), &layout, &id).unwrap().1.unwrap();
    for (on, said) in [(true, 1), (false, 0)] {
        let line = state.record(at(), "tanaka", flagged(on));
        writer.append(&[line]).unwrap();
        assert_eq!(writer.remarks().len(), said);
    }
}

#[test]
fn a_log_that_somebody_else_wrote_is_left_alone() {
    let (_folder, layout, id, mut state) = log();
    let mut writer = open(&layout, &id).unwrap().1.unwrap();
    let line = state.record(at(), "tanaka", flagged(false));
    let other = [bytes(&layout, &id), b"x\n".to_vec()].concat();
    fs::write(layout.log(&id), &other).unwrap();
    assert!(matches!(
        writer.append(&[line]),
        Err(StoreError::ChangedElsewhere(_))
    ));
    assert_eq!(bytes(&layout, &id), other);
}

#[test]
fn a_log_that_was_replaced_or_moved_away_takes_no_more_lines() {
    for copied_back in [true, false] {
        let (_folder, layout, id, mut state) = log();
        let path = layout.log(&id);
        let (_, writer) = open(&layout, &id).unwrap();
        let mut writer = writer.unwrap();
        let away = path.with_extension("moved");
        fs::rename(&path, &away).unwrap();
        if copied_back {
            fs::copy(&away, &path).unwrap();
        }
        let line = state.record(at(), "tanaka", flagged(true));
        let refused = writer.append(&[line]).unwrap_err();
        assert!(
            matches!(refused, StoreError::ChangedElsewhere(_)),
            "nothing is called saved that the path does not hold: {refused:?}"
        );
    }
}

#[test]
fn broken_lines_and_unknown_kinds_are_only_read() {
    let (_folder, layout, id, mut state) = log();
    let whole = String::from_utf8(bytes(&layout, &id)).unwrap();
    fs::write(layout.log(&id), whole.replacen("CS-GOV-01", "CS-GOV-02", 1)).unwrap();
    let (read, writer) = open(&layout, &id).unwrap();
    assert!(matches!(
        writer,
        Err(ReadOnly::Broken(2, crate::assessment::LineFault::Hash))
    ));
    assert_eq!(read.seq(), 1);
    let later = Event::parse("{\"kind\":\"later\"}").unwrap();
    let line = state.record(at(), "tanaka", later);
    fs::write(layout.log(&id), whole + &line.render()).unwrap();
    let (read, writer) = open(&layout, &id).unwrap();
    let Err(why @ ReadOnly::UnknownKind(3, _)) = &writer else {
        panic!("{writer:?}")
    };
    assert!(why.say(Language::En, &id).contains("`later`"));
    assert_eq!(read.seq(), 3);
}

#[cfg(unix)]
#[test]
fn logs_locks_and_torn_lines_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, layout, id, _) = log();
    let cut = bytes(&layout, &id);
    fs::write(layout.log(&id), &cut[..cut.len() - 1]).unwrap();
    drop(open(&layout, &id).unwrap());
    let mode = |path: PathBuf| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(layout.log(&id)), 0o600);
    assert_eq!(mode(layout.lock(&id)), 0o600);
    assert_eq!(mode(layout.torn(&id)), 0o600);
}
