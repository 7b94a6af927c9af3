//! `list`, for people and for programs. Programs read the JSON by its members, people see at a
//! glance what to go on with.

use serde_json::Value;

use crate::support::{ANSWERS, Scratch};

fn listed(scratch: &Scratch) -> Vec<Value> {
    let text = scratch.done(&["list", "--json"]);
    assert!(text.ends_with("]\n"), "{text}");
    serde_json::from_str::<Value>(&text)
        .unwrap()
        .as_array()
        .unwrap()
        .clone()
}

#[test]
fn without_assessments_it_says_how_to_begin() {
    let scratch = Scratch::new();
    let ran = scratch.run(&["list"]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""));
    assert!(ran.error.contains("tenken new cross-sector"), "{ran:?}");
    assert_eq!(listed(&scratch), Vec::<Value>::new());
}

#[test]
fn the_members_are_the_published_ones_in_their_order() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &["--organisation", "ACME"]);
    assert_eq!(scratch.answer(&id, ANSWERS).code, Some(0));
    let list = listed(&scratch);
    let members: Vec<&String> = list[0].as_object().unwrap().keys().collect();
    assert_eq!(
        members,
        [
            "id",
            "name",
            "organisation",
            "questionnaires",
            "depth",
            "answered",
            "applicable",
            "law_open",
            "levels",
            "changed",
            "signed",
            "newer_content"
        ]
    );
    assert_eq!(list[0]["id"], id.as_str());
    assert_eq!(list[0]["questionnaires"], serde_json::json!(["desk"]));
    assert_eq!(
        (&list[0]["answered"], &list[0]["applicable"]),
        (&9.into(), &9.into())
    );
    assert_eq!(list[0]["law_open"], 0);
    let levels = serde_json::json!([
        // 2.5 of 4, and a core question below its target.
        { "id": "organisation", "band": "partly", "band_floor": "partly", "band_ceiling": "partly", "provisional": false },
        { "id": "system", "band": "established", "band_floor": "established", "band_ceiling": "established", "provisional": false },
    ]);
    assert_eq!(list[0]["levels"], levels);
    assert_eq!(list[0]["signed"], serde_json::json!([]));
    assert_eq!(list[0]["newer_content"], false);
    let changed = list[0]["changed"].as_str().unwrap();
    assert!(
        changed.ends_with("+09:00") && changed.len() == 25,
        "{changed}"
    );
}

#[test]
fn the_one_changed_last_is_first() {
    let scratch = Scratch::new();
    let (first, second) = (scratch.desk("Alpha", &[]), scratch.desk("Beta", &[]));
    let ids = |scratch: &Scratch| -> Vec<String> {
        let list = listed(scratch);
        list.iter()
            .map(|entry| entry["id"].as_str().unwrap().to_owned())
            .collect()
    };
    // A second is the clock's step in a log: wait until the change is a later one.
    let changed = listed(&scratch)[0]["changed"].clone();
    loop {
        scratch.done(&["set", &first, "--department", ""]);
        scratch.done(&["set", &first, "--department", "Legal"]);
        let newest = listed(&scratch);
        if newest[0]["changed"] != changed {
            break;
        }
        scratch.done(&["set", &first, "--department", "Sales"]);
    }
    assert_eq!(ids(&scratch), [first, second]);
}

#[test]
fn a_log_that_cannot_be_read_is_listed_with_its_fault() {
    let scratch = Scratch::new();
    let (good, bad) = (scratch.desk("Good", &[]), scratch.desk("Bad", &[]));
    std::fs::write(scratch.log(&bad), "no log\n").unwrap();
    std::fs::write(scratch.path("data/assessments/notes.txt"), "not a log").unwrap();
    let list = listed(&scratch);
    assert_eq!(list.len(), 2);
    assert_eq!(list[0]["id"], good.as_str());
    assert_eq!(list[1]["id"], bad.as_str());
    assert!(
        list[1]["fault"].as_str().unwrap().contains("line 1"),
        "{:?}",
        list[1]
    );
    let text = scratch.done(&["list"]);
    assert!(
        text.contains(&good) && text.contains(&bad) && text.contains("line 1"),
        "{text}"
    );
}

#[test]
fn for_people_it_names_progress_and_bands() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk\u{1b}[2J", &["--depth", "quick"]);
    let text = scratch.done(&["list"]);
    assert!(text.starts_with(&id), "{text}");
    assert!(
        text.contains("0 of") && text.contains("legal points open"),
        "{text}"
    );
    assert!(
        !text.contains('\u{1b}'),
        "nothing typed steers a terminal: {text:?}"
    );
}
