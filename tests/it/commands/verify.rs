//! `verify`: what holds, what is named, what ends with 5. The logs are changed here byte by byte,
//! as a careless or a dishonest hand would.

use crate::support::Scratch;

/// The result of a verification that found a fault.
#[track_caller]
fn broken(scratch: &Scratch, arguments: &[&str], words: &[&str]) {
    let ran = scratch.run(arguments);
    assert_eq!(ran.code, Some(5), "{ran:?}");
    for word in words {
        assert!(
            ran.output.contains(word) || ran.error.contains(word),
            "`{word}` is not said: {ran:?}"
        );
    }
    ran.speaks_plainly();
}

#[test]
fn what_holds_says_how_many_lines_and_the_head() {
    let (scratch, id) = Scratch::answered(&[]);
    let told = scratch.done(&["verify", &id]);
    assert!(told.contains("10 lines hold"), "{told}");
    let head = told.trim().rsplit(' ').next().unwrap().to_owned();
    assert_eq!(head.len(), 64, "{told}");
    let last = std::fs::read_to_string(scratch.log(&id)).unwrap();
    assert!(last.trim_end().ends_with(&format!("\"hash\":\"{head}\"}}")));
    assert_eq!(scratch.done(&["verify", &id, "--head", &head]), told);
    assert_eq!(
        scratch
            .run(&["verify", &id, "--head", &head.to_uppercase()])
            .code,
        Some(0)
    );
    scratch
        .run(&["verify", &id, "--head", "abc"])
        .refused(2, &["`abc` is not a head"]);
    broken(
        &scratch,
        &["verify", &id, "--head", &"0".repeat(64)],
        &["no line has the hash"],
    );
    // Lines cut from the end show only against a head noted elsewhere.
    let lines: Vec<&str> = last.lines().collect();
    std::fs::write(scratch.log(&id), format!("{}\n", lines[..8].join("\n"))).unwrap();
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
    broken(
        &scratch,
        &["verify", &id, "--head", &head],
        &["cut off or changed"],
    );
}

#[test]
fn an_earlier_head_is_named_and_no_fault() {
    let (scratch, id) = Scratch::answered(&[]);
    let told = scratch.done(&["verify", &id]);
    let head = told.trim().rsplit(' ').next().unwrap().to_owned();
    scratch.done(&["set", &id, "--name", "Desk 2"]);
    let told = scratch.done(&["verify", &id, "--head", &head]);
    assert!(
        told.contains("is the hash of line 10") && told.contains("line 11"),
        "{told}"
    );
}

#[test]
fn a_byte_changed_in_any_line_is_found_there() {
    let (scratch, id) = Scratch::answered(&[]);
    let log = std::fs::read(scratch.log(&id)).unwrap();
    let text = String::from_utf8(log.clone()).unwrap();
    let mut start = 0;
    for (number, line) in text.lines().enumerate() {
        // Within the hashed bytes, in the hash, and at the line's form.
        for at in [
            start,
            start + 8,
            start + line.len() / 2,
            start + line.len() - 3,
        ] {
            let mut bytes = log.clone();
            bytes[at] ^= 1;
            std::fs::write(scratch.log(&id), bytes).unwrap();
            broken(
                &scratch,
                &["verify", &id],
                &[&format!("line {}", number + 1)],
            );
        }
        start += line.len() + 1;
    }
    // The other commands read up to there, say so, and do not write.
    let mut bytes = log.clone();
    let last = bytes.len() - 4;
    bytes[last] ^= 1;
    std::fs::write(scratch.log(&id), &bytes).unwrap();
    let ran = scratch.run(&["score", &id]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.error.contains("line 10") && ran.error.contains("tenken verify"),
        "{ran:?}"
    );
    scratch
        .run(&["set", &id, "--name", "X"])
        .refused(1, &["line 10"]);
    assert_eq!(std::fs::read(scratch.log(&id)).unwrap(), bytes);
}

#[test]
fn lines_taken_out_or_moved_are_found() {
    let (scratch, id) = Scratch::answered(&[]);
    let text = std::fs::read_to_string(scratch.log(&id)).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let mut without = lines.clone();
    without.remove(4);
    std::fs::write(scratch.log(&id), format!("{}\n", without.join("\n"))).unwrap();
    broken(&scratch, &["verify", &id], &["line 5", "does not follow"]);
    let mut moved = lines;
    moved.swap(4, 5);
    std::fs::write(scratch.log(&id), format!("{}\n", moved.join("\n"))).unwrap();
    broken(&scratch, &["verify", &id], &["line 5"]);
    std::fs::write(scratch.log(&id), "").unwrap();
    broken(&scratch, &["verify", &id], &["holds no line"]);
}

#[test]
fn a_torn_last_line_is_named_and_no_fault() {
    let (scratch, id) = Scratch::answered(&[]);
    let log = std::fs::read(scratch.log(&id)).unwrap();
    std::fs::write(scratch.log(&id), &log[..log.len() - 1]).unwrap();
    let told = scratch.done(&["verify", &id]);
    assert!(
        told.contains("cut short") && told.contains("9 lines hold"),
        "{told}"
    );
}

#[test]
fn evidence_that_changed_is_a_fault_and_evidence_that_has_gone_is_named() {
    let (scratch, id) = Scratch::answered(&[]);
    let path = scratch.write("photo.jpg", [0xff, 0xd8, 0x00]);
    scratch.done(&["evidence", &id, "add", "photo.jpg", "--title", "Photograph"]);
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
    std::fs::write(&path, [0xff, 0xd8, 0x01]).unwrap();
    broken(
        &scratch,
        &["verify", &id],
        &["E-001", "photo.jpg", "other bytes"],
    );
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    broken(
        &scratch,
        &["verify", &id],
        &["E-001", "photo.jpg", "a folder"],
    );
    std::fs::remove_dir(&path).unwrap();
    let told = scratch.done(&["verify", &id]);
    assert!(
        told.contains("E-001")
            && told.contains("not there any more")
            && told.contains("lines hold"),
        "{told}"
    );
}

#[test]
fn kept_questionnaires_are_checked_too() {
    let (scratch, id) = Scratch::answered(&[]);
    let folder = scratch.path("data/questionnaires");
    let kept = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let desk = kept
        .into_iter()
        .find(|path| {
            std::fs::read_to_string(path)
                .unwrap()
                .contains("id = \"desk\"")
        })
        .unwrap();
    let text = std::fs::read_to_string(&desk).unwrap();
    std::fs::write(&desk, format!("{text}\n")).unwrap();
    broken(&scratch, &["verify", &id], &["`desk`", "other bytes"]);
    scratch
        .run(&["score", &id])
        .refused(1, &["`desk`", "other bytes"]);
    std::fs::remove_file(&desk).unwrap();
    broken(&scratch, &["verify", &id], &["`desk`", "not kept any more"]);
    // Starting anew with the same file keeps it again.
    scratch.desk("Again", &[]);
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
}
