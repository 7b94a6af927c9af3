//! `new`, `set`, `bin`, `restore`, and how an assessment is named in every command. The id is what
//! every script holds on to: it comes alone, and a shorter one serves while it is plain which is
//! meant.

use crate::support::{ANSWERS, Scratch};

#[test]
fn new_prints_the_id_alone_and_keeps_what_it_was_given() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&[
        "--organisation",
        "ACME",
        "--department",
        "Legal",
        "--period",
        "FY2026",
    ]);
    let (day, name) = id.split_at(10);
    assert_eq!(name, "-chat-assistant");
    assert!(day.parse::<jiff::civil::Date>().is_ok(), "{id}");
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    assert_eq!(log.lines().count(), 1);
    assert!(
        log.starts_with(r#"{"seq":1,"at":""#) && log.ends_with("\"}\n"),
        "{log}"
    );
    let given = r#""do":{"kind":"started","name":"Chat assistant","organisation":"ACME","department":"Legal","period":"FY2026","language":"en","depth":"full","#;
    assert!(log.contains(given), "{log}");
    assert!(log.contains(r#""by":"hanako""#), "{log}");
    let taken = scratch.assessment(&["--depth", "quick", "--level", "system", "--by", "太郎"]);
    assert_eq!(taken, format!("{id}-2"));
    let log = std::fs::read_to_string(scratch.log(&taken)).unwrap();
    assert!(
        log.contains(r#""depth":"quick","level":"system""#) && log.contains(r#""by":"太郎""#),
        "{log}"
    );
}

#[test]
fn new_says_nothing_but_the_id_where_all_is_well() {
    let scratch = Scratch::new();
    let ran = scratch.run(&["new", "cross-sector", "--name", "Chat"]);
    assert_eq!(ran.error, "");
    assert_eq!(ran.output.lines().count(), 1);
}

#[test]
fn new_refuses_what_it_cannot_start() {
    let scratch = Scratch::new();
    scratch
        .run(&["new", "cross-sector", "--name", "  "])
        .refused(2, &["name is blank", "--name"]);
    scratch
        .run(&["new", "cross-sectro", "--name", "A"])
        .refused(
            2,
            &[
                "There is no questionnaire `cross-sectro`",
                "did you mean `cross-sector`?",
            ],
        );
    scratch
        .run(&["new", "../method", "--name", "A"])
        .refused(2, &["`../method`"]);
    scratch
        .run(&["new", "--name", "A"])
        .refused(2, &["QUESTIONNAIRE"]);
    scratch
        .run(&["new", "cross-sector"])
        .refused(2, &["--name"]);
    assert!(
        !scratch.path("data").join("assessments").exists(),
        "nothing is left behind"
    );
}

#[test]
fn new_begins_with_answers_or_not_at_all() {
    let scratch = Scratch::new();
    let refused = [
        "new",
        "cross-sector",
        "--name",
        "None",
        "--answers",
        "none.toml",
    ];
    scratch.run(&refused).refused(1, &["none.toml"]);
    let kept = scratch.path("data").join("questionnaires");
    assert!(!kept.exists(), "what is refused leaves nothing behind");
    let answers = scratch.write("a.toml", ANSWERS);
    let id = scratch.desk("With answers", &["--answers", answers.to_str().unwrap()]);
    let list: serde_json::Value = serde_json::from_str(&scratch.done(&["list", "--json"])).unwrap();
    assert_eq!(
        (&list[0]["id"], &list[0]["answered"]),
        (&id.into(), &9.into())
    );
    let faulty = scratch.write("b.toml", "[answers]\nD-USE = \"maybe\"\nD-NONE = 1\n");
    let ran = scratch.run(&[
        "new",
        "desk",
        "--name",
        "Faulty",
        "--answers",
        faulty.to_str().unwrap(),
    ]);
    ran.refused(3, &["b.toml:2:", "b.toml:3:", "D-NONE", "2 faults"]);
    let none = scratch.run(&["new", "desk", "--name", "None", "--answers", "nowhere.toml"]);
    none.refused(1, &["nowhere.toml", "no such file"]);
    let list: serde_json::Value = serde_json::from_str(&scratch.done(&["list", "--json"])).unwrap();
    assert_eq!(
        list.as_array().unwrap().len(),
        1,
        "no faulty assessment was begun"
    );
}

#[test]
fn an_id_may_be_shortened_while_it_names_one() {
    let scratch = Scratch::new();
    let chat = scratch.assessment(&[]);
    let second = scratch.assessment(&[]);
    let credit = scratch
        .done(&["new", "cross-sector", "--name", "Credit"])
        .trim()
        .to_owned();
    for named in [credit.as_str(), "credit", "c", "cred"] {
        let ran = scratch.run(&["verify", named]);
        let expected = if named == "c" { Some(2) } else { Some(0) };
        assert_eq!(ran.code, expected, "{named}: {ran:?}");
    }
    // An exact one wins over those that it begins.
    assert_eq!(scratch.run(&["verify", &chat]).code, Some(0));
    assert_eq!(scratch.run(&["verify", "chat-assistant"]).code, Some(0));
    let ambiguous = scratch.run(&["score", "chat"]);
    ambiguous.refused(
        2,
        &["several assessments may be meant by `chat`", &chat, &second],
    );
    assert!(!ambiguous.error.contains(&credit), "{ambiguous:?}");
    for command in [
        "score", "report", "explain", "export", "verify", "bin", "restore", "take",
    ] {
        let unknown = scratch.run(&[command, "nothing"]);
        assert_eq!(unknown.code, Some(2), "{command}: {unknown:?}");
        assert_eq!(unknown.output, "", "{command}");
        if command != "restore" {
            assert!(
                unknown.error.contains("`nothing`") && unknown.error.contains(&credit),
                "{unknown:?}"
            );
        }
    }
    scratch
        .run(&["set", "nothing", "--name", "A"])
        .refused(2, &["`nothing`", &credit]);
    scratch
        .run(&["evidence", "nothing", "list"])
        .refused(2, &["`nothing`", &credit]);
    scratch
        .run(&["import", "nothing", "-"])
        .refused(2, &["`nothing`", &credit]);
    scratch
        .run(&["score", "../../etc/passwd"])
        .refused(2, &["`../../etc/passwd`"]);
    scratch.run(&["score", ""]).refused(2, &[]);
}

#[test]
fn an_assessment_is_found_by_its_name_where_no_id_fits() {
    let scratch = Scratch::new();
    let new = |name: &str| {
        let id = scratch.done(&["new", "cross-sector", "--name", name, "--depth", "quick"]);
        id.trim().to_owned()
    };
    let (support, credit) = (new("問合せ対応AI"), new("与信スコアリング"));
    // As the Japanese help has it.
    let taken = scratch.run(&["take", "問合せ"]);
    assert_eq!(taken.code, Some(0), "{taken:?}");
    for (named, id) in [
        ("問合せ対応ＡＩ", &support),
        ("すこあ", &credit),
        ("対応ai", &support),
    ] {
        scratch.done(&["set", named, "--period", named]);
        let log = std::fs::read_to_string(scratch.log(id)).unwrap();
        assert!(log.contains(named), "{named}: {log}");
    }
    let window = new("社内の問合せ窓口");
    scratch.run(&["score", "合せ"]).refused(
        2,
        &[
            "may be meant by `合せ`",
            &format!("{support}  問合せ対応AI"),
            &format!("{window}  社内の問合せ窓口"),
        ],
    );
    scratch.done(&["bin", "窓口"]);
    scratch.done(&["restore", "窓口"]);
    let unknown = scratch.run(&["score", "--lang", "ja", "ない"]);
    unknown.refused(2, &["`ない`", &format!("{credit}  与信スコアリング")]);
}

#[test]
fn set_changes_what_new_set_and_no_more() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&[
        "--organisation",
        "ACME",
        "--period",
        "FY2026",
        "--depth",
        "quick",
    ]);
    let ran = scratch.run(&[
        "set",
        "chat",
        "--name",
        " Voice assistant ",
        "--organisation",
        "",
        "--depth",
        "full",
    ]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    let list: serde_json::Value = serde_json::from_str(&scratch.done(&["list", "--json"])).unwrap();
    assert_eq!(list[0]["name"], "Voice assistant");
    assert_eq!(list[0]["organisation"], serde_json::Value::Null);
    assert_eq!(list[0]["depth"], "full");
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    assert!(
        log.contains(r#"{"kind":"renamed","name":"Voice assistant","period":"FY2026"}"#),
        "{log}"
    );
    assert!(log.contains(r#"{"kind":"depth","depth":"full"}"#), "{log}");
    scratch.done(&[
        "set",
        "chat",
        "--name",
        "Voice assistant",
        "--depth",
        "full",
    ]);
    let again = std::fs::read_to_string(scratch.log(&id)).unwrap();
    assert_eq!(again, log, "what is so already is not written again");
    scratch
        .run(&["set", "chat"])
        .refused(2, &["Nothing to change", "--name"]);
    scratch
        .run(&["set", "chat", "--name", ""])
        .refused(2, &["name is blank"]);
    scratch
        .run(&["set", "chat", "--depth", "quick"])
        .refused(2, &["--depth full"]);
}

#[test]
fn the_bin_and_back() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&[]);
    let bytes = std::fs::read(scratch.log(&id)).unwrap();
    let ran = scratch.run(&["bin", "chat"]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""));
    assert!(
        ran.error.contains(&format!("tenken restore {id}")),
        "{ran:?}"
    );
    assert_eq!(scratch.done(&["list", "--json"]), "[]\n");
    assert!(
        !scratch.log(&id).exists()
            && scratch
                .path("data/trash")
                .join(format!("{id}.jsonl"))
                .exists()
    );
    assert_eq!(
        scratch.assessment(&[]),
        format!("{id}-2"),
        "an id in the bin is taken"
    );
    scratch
        .run(&["restore", "voice"])
        .refused(2, &["`voice`", &id]);
    let ran = scratch.run(&["restore", &id]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    assert_eq!(
        std::fs::read(scratch.log(&id)).unwrap(),
        bytes,
        "byte for byte"
    );
    scratch.run(&["restore", &id]).refused(2, &[&id]);
}

#[test]
fn new_that_could_not_be_opened_begins_nothing() {
    let scratch = Scratch::new();
    let words = ["new", "cross-sector", "--name", "Chat", "--open"];
    scratch.run(&words).refused(2, &["terminal"]);
    assert_eq!(scratch.done(&["list", "--json"]).trim(), "[]");
}
