//! `score` with its gates, and `explain`. Scripts stand on the numbers, their order and the exit
//! codes; the expected ones are worked out by hand.

use serde_json::{Value, json};

use crate::support::{ANSWERS, Scratch};

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn the_json_has_the_published_members_in_their_order() {
    let (scratch, id) = Scratch::answered(&[]);
    let text = scratch.done(&["score", &id, "--json"]);
    assert!(
        text.starts_with("{\n  \"schema\": 1,\n") && text.ends_with("\n}\n"),
        "{text}"
    );
    let score: Value = serde_json::from_str(&text).unwrap();
    let top = [
        "schema",
        "assessment",
        "head",
        "depth",
        "tier",
        "tier_undecided",
        "provisional",
        "law",
        "levels",
        "frameworks",
        "gaps",
    ];
    assert_eq!(keys(&score), top);
    let law = [
        "asked",
        "met",
        "deficient",
        "not_met",
        "unknown",
        "not_applicable",
        "unconfirmed",
        "unanswered",
        "maybe",
        "not_asked",
        "open",
        "effort_open",
    ];
    assert_eq!(keys(&score["law"]), law);
    let sums = [
        "attained",
        "attained_equal",
        "floor",
        "ceiling",
        "coverage",
        "answered",
        "applicable",
        "not_applicable",
        "unknown",
        "maybe",
        "shown",
        "checked",
    ];
    let level: Vec<&str> = [
        "id",
        "provisional",
        "band",
        "band_floor",
        "band_ceiling",
        "capped_by",
    ]
    .into_iter()
    .chain(sums)
    .chain(["sections", "principles", "forces"])
    .collect();
    assert_eq!(keys(&score["levels"][0]), level);
    let section: Vec<&str> = std::iter::once("id").chain(sums).collect();
    assert_eq!(keys(&score["levels"][0]["sections"][1]), section);
    let gap = [
        "question", "level", "force", "credit", "target", "priority", "gain", "owner", "due",
    ];
    assert_eq!(keys(&score["gaps"][0]), gap);
}

#[test]
fn the_numbers_are_the_ones_worked_out_by_hand() {
    let (scratch, id) = Scratch::answered(&[]);
    let text = scratch.done(&["score", &id, "--json"]);
    let score: Value = serde_json::from_str(&text).unwrap();
    let organisation = &score["levels"][0];
    for (member, expected) in [
        ("id", json!("organisation")),
        ("band", json!("partly")),
        ("attained", json!(0.625)),
        ("attained_equal", json!(0.75)),
        ("floor", json!(0.625)),
        ("ceiling", json!(0.625)),
        ("coverage", json!(1.0)),
        ("answered", json!(2)),
        ("applicable", json!(2)),
        ("shown", json!(0.0)),
    ] {
        assert_eq!(organisation[member], expected, "{member}");
    }
    assert_eq!(score["levels"][1]["attained"], json!(0.8));
    assert_eq!(
        (&score["law"]["met"], &score["law"]["open"]),
        (&json!(1), &json!([]))
    );
    // 3 × (0.8 − 0.5) and 3 × 0.5 of 4.
    let gap = json!([{
        "question": "D-ORD-01", "level": "organisation", "force": "voluntary", "credit": 0.5, "target": 0.8,
        "priority": 0.9, "gain": 0.375, "owner": null, "due": null
    }]);
    assert_eq!(score["gaps"], gap);
    assert!(
        text.contains("\"coverage\": 1.0,") && text.contains("\"checked\": 0.0"),
        "{text}"
    );
    let verified = scratch.done(&["verify", &id]);
    assert!(
        verified.contains(score["head"].as_str().unwrap()),
        "{verified}"
    );
    assert_eq!(score["assessment"], id.as_str());
    let spoken = scratch.done(&["score", &id]);
    assert!(
        spoken.contains("62.5 %") && spoken.contains("80.0 %"),
        "{spoken}"
    );
}

#[test]
fn gates_end_with_4_and_print_the_score_all_the_same() {
    let (scratch, id) = Scratch::answered(&[]);
    let score = scratch.done(&["score", &id]);
    for (gate, unmet) in [
        (vec!["--fail-under", "62.5"], None),
        (vec!["--fail-under", "62.5%"], None),
        (vec!["--fail-under", "62.6"], Some("62.5 %, below 62.6 %")),
        (vec!["--no-binding-gaps"], None),
        (vec!["--not-worse-than", id.as_str()], None),
    ] {
        let arguments: Vec<&str> = ["score", &id].into_iter().chain(gate).collect();
        let ran = scratch.run(&arguments);
        assert_eq!(ran.output, score, "{arguments:?}");
        assert_eq!(
            ran.code,
            Some(if unmet.is_some() { 4 } else { 0 }),
            "{arguments:?}: {ran:?}"
        );
        assert!(ran.error.contains(unmet.unwrap_or_default()), "{ran:?}");
    }
    for wrong in ["-1", "101", "ten", "", "1e2"] {
        let ran = scratch.run(&["score", &id, &format!("--fail-under={wrong}")]);
        assert_eq!(ran.code, Some(2), "{wrong}: {ran:?}");
        assert_eq!(ran.output, "", "{wrong}");
    }
}

#[test]
fn the_law_gate_names_what_is_open_or_undecided() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let undecided = scratch.run(&["score", &id, "--no-binding-gaps"]);
    assert_eq!(undecided.code, Some(4));
    assert!(
        undecided
            .error
            .contains("1 legal question depends on answers not given yet: D-LAW-01"),
        "{undecided:?}"
    );
    scratch.answer(
        &id,
        "[answers]\nD-USE = \"yes\"\nD-LAW-01 = \"deficient\"\n",
    );
    let open = scratch.run(&["score", &id, "--no-binding-gaps", "--fail-under", "10"]);
    assert_eq!(open.code, Some(4));
    assert!(
        open.error.contains("1 legal point open: D-LAW-01"),
        "{open:?}"
    );
    assert!(open.error.contains("below 10.0 %"), "{open:?}");
    let quick = scratch.desk("Quick", &["--depth", "quick"]);
    scratch.answer(&quick, ANSWERS);
    let ran = scratch.run(&["score", &quick, "--no-binding-gaps"]);
    assert_eq!(ran.code, Some(4));
    assert!(ran.error.contains("quick scan"), "{ran:?}");
    let nothing = scratch.desk("Nothing", &[]);
    for least in ["0", "0.1"] {
        let ran = scratch.run(&["score", &nothing, "--fail-under", least]);
        assert_eq!(ran.code, Some(4), "{least}: {ran:?}");
    }
}

#[test]
fn a_fall_behind_an_earlier_assessment_is_a_gate() {
    let (scratch, before) = Scratch::answered(&[]);
    let now = scratch.desk("Now", &[]);
    scratch.answer(&now, &ANSWERS.replace("\"partial\"", "\"planned\""));
    let ran = scratch.run(&["score", &now, "--not-worse-than", &before]);
    assert_eq!(ran.code, Some(4));
    assert!(
        ran.error.contains("`D-ORD-01` fell from 0.5 to 0.0"),
        "{ran:?}"
    );
    assert!(ran.error.contains("fell from 62.5 % to 25.0 %"), "{ran:?}");
    assert_eq!(
        scratch
            .run(&["score", &before, "--not-worse-than", &now])
            .code,
        Some(0)
    );
    scratch
        .run(&["score", &now, "--not-worse-than", "nothing"])
        .refused(2, &["`nothing`"]);
}

#[test]
fn a_question_is_explained_whatever_its_letter_case() {
    let (scratch, id) = Scratch::answered(&[]);
    let told = scratch.done(&["explain", &id, "D-ORD-01"]);
    assert_eq!(scratch.done(&["explain", &id, "d-ord-01"]), told);
    for part in ["D-ORD-01", "Is there a register?", "0.5", "0.8", "0.9"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let json: Value =
        serde_json::from_str(&scratch.done(&["explain", &id, "d-ORD-01", "--json"])).unwrap();
    assert!(json.is_object());
    let json = json.to_string();
    assert!(
        json.contains("\"D-ORD-01\"") && json.contains("0.375"),
        "{json}"
    );
    let whole = scratch.done(&["explain", &id]);
    assert!(
        whole.contains("D-ORD-01") && whole.contains("D-LAW-01"),
        "{whole}"
    );
    let json: Value = serde_json::from_str(&scratch.done(&["explain", &id, "--json"])).unwrap();
    assert!(json.is_object());
    scratch
        .run(&["explain", &id, "D-ORD-03"])
        .refused(2, &["no question `D-ORD-03`", "did you mean `D-ORD-0"]);
    scratch
        .run(&["explain", &id, "../x"])
        .refused(2, &["no question `../x`"]);
}

#[test]
fn a_question_not_asked_is_explained_by_the_answer_that_removed_it() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, "[answers]\nD-USE = \"no\"\n");
    let told = scratch.done(&["explain", &id, "D-LAW-01"]);
    assert!(told.contains("D-USE"), "{told}");
}

#[test]
fn what_is_asked_because_nothing_is_ruled_out_says_so() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, "[answers.D-USE]\nstatus = \"unknown\"\n");
    let said = scratch.done(&["explain", &id, "D-LAW-01"]);
    let why = said
        .split("Why")
        .nth(1)
        .unwrap()
        .split("Condition")
        .next()
        .unwrap();
    let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(why.contains("(D-USE): to find out"), "{said}");
    assert!(!why.contains("is “Yes”"), "{said}");
}
