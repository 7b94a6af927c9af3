//! What authors are told, held against the program: the examples of the README load, every key of
//! the schema is explained and no other, and what is said to ship does.

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde_json::Value;
use tenken::{
    questionnaire::{FindingKind, Loaded, Severity, json_schema, load, load_document},
    store::{Catalogue, document},
};

use super::support::Scratch;

fn readme() -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("questionnaires/README.md");
    fs::read_to_string(path).unwrap()
}

/// The examples in TOML, in order.
fn examples(text: &str) -> Vec<&str> {
    let blocks = text.split("\n```toml\n").skip(1);
    blocks
        .map(|rest| rest.split_once("\n```").unwrap().0)
        .collect()
}

fn loaded(text: &str) -> Loaded {
    let scratch = Scratch::new();
    let path = scratch.write("mine.toml", text);
    load_document(&Catalogue::shipped(), document(&path).unwrap().unwrap())
}

#[test]
fn the_smallest_example_loads_and_misses_only_texts() {
    let text = readme();
    let smallest = examples(&text)[0];
    let lines = smallest.lines().filter(|line| !line.is_empty());
    assert!(lines.count() <= 14, "the smallest is small");
    let loaded = loaded(smallest);
    for finding in &loaded.findings {
        let missing = matches!(finding.kind, FindingKind::MissingText(_));
        assert!(
            missing && finding.severity == Severity::Warning,
            "{finding:?}"
        );
    }
    assert_eq!(loaded.findings.len(), 5, "as many as the README names");
    let content = loaded.content.unwrap();
    assert_eq!(
        content.questions.iter().filter(|one| one.scored()).count(),
        1
    );
}

#[test]
fn the_complete_example_checks_without_a_finding() {
    let text = readme();
    let loaded = loaded(examples(&text)[1]);
    assert!(loaded.findings.is_empty(), "{:#?}", loaded.findings);
    let content = loaded.content.unwrap();
    let own = content.questionnaires.len() - 1;
    let mut own = content
        .questions
        .iter()
        .filter(|one| one.questionnaire == own);
    assert!(own.clone().any(|one| one.replaces.is_some()));
    assert!(own.any(|one| !one.raised.is_empty()));
}

/// What the README shows to type works as shown.
#[test]
fn the_example_can_be_tried_as_it_is_told() {
    let text = readme();
    let scratch = Scratch::new();
    scratch.write("acme-chat.toml", examples(&text)[0]);
    let (_, told) = text.split_once("```sh\n").unwrap();
    let (told, _) = told.split_once("\n```").unwrap();
    for line in told.lines() {
        let line = line.split('#').next().unwrap().trim();
        let line = line.strip_prefix("tenken ").unwrap().replace('"', "");
        let arguments: Vec<&str> = line.split_whitespace().collect();
        let ran = scratch.run(&arguments);
        assert_eq!(ran.code, Some(0), "{line}: {ran:?}");
    }
}

#[test]
fn every_condition_shown_is_one() {
    let text = readme();
    let conditions = examples(&text)[2];
    let scope = "[[section.question]]\nid = \"ACME-PLANTS\"\ntext = { en = \"How many?\", ja = \"何か所ですか。\" }\n\
        why = { en = \"x\", ja = \"x\" }\njudge = { en = \"x\", ja = \"x\" }\nkind = \"number\"\n\n[[section]]\nid = \"acme-rules\"";
    for condition in conditions.lines() {
        let asked = examples(&text)[1]
            .replacen("[[section]]\nid = \"acme-rules\"", scope, 1)
            .replacen("when = { CS-SCOPE-ORG-GENAI = \"yes\" }", condition, 1);
        // A section about the organisation may read no system.
        let asked = if condition.contains("ORG") || condition.contains("ACME") {
            asked
        } else {
            let (before, after) = asked.rsplit_once("about = \"organisation\"").unwrap();
            format!("{before}about = \"system\"{after}")
        };
        let loaded = loaded(&asked);
        assert!(
            loaded.findings.is_empty(),
            "{condition}: {:#?}",
            loaded.findings
        );
    }
}

/// The part of the README under a heading that begins so.
fn under<'t>(text: &'t str, heading: &str) -> &'t str {
    let (_, rest) = text.split_once(&format!("\n### {heading}")).unwrap();
    rest.split("\n#").next().unwrap()
}

/// The keys in the first column of the table there, and those of them that are marked as required.
fn keys(part: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let mut told = (BTreeSet::new(), BTreeSet::new());
    for row in part.lines().filter_map(|line| line.strip_prefix("| `")) {
        let (key, rest) = row.split_once('`').unwrap();
        assert!(told.0.insert(key), "`{key}` is explained twice");
        if rest.starts_with(" •") {
            told.1.insert(key);
        }
    }
    told
}

#[test]
fn every_key_is_explained_and_no_other() {
    let text = readme();
    let schema: Value = serde_json::from_str(&json_schema()).unwrap();
    let definitions = [
        ("A section", "Section"),
        ("A question", "Question"),
        ("An option", "Choice"),
        ("Whom it binds more", "Raised"),
        ("Answers that cannot all be true", "Contradicts"),
        ("A citation", "Citation"),
        ("A text of your own", "Source"),
        ("A scale of your own", "Scale"),
        ("A principle of your own", "Principle"),
        ("A framework of your own", "Framework"),
        ("An item of a framework", "Item"),
        ("The method", "Method"),
        ("A band", "Band"),
        ("A tier", "Tier"),
        ("The sources", "Sources"),
    ];
    let parts = definitions.map(|(heading, name)| (heading, &schema["$defs"][name]));
    for (heading, definition) in parts.into_iter().chain([("The file", &schema)]) {
        let (told, required) = keys(under(&text, heading));
        let properties = definition["properties"].as_object().unwrap();
        let properties: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        assert_eq!(told, properties, "{heading}");
        let needed = definition["required"].as_array().into_iter().flatten();
        let needed: BTreeSet<&str> = needed.map(|key| key.as_str().unwrap()).collect();
        assert_eq!(required, needed, "{heading}: what is required");
    }
}

#[test]
fn what_is_said_to_ship_does() {
    let text = readme();
    let (_, part) = text.split_once("\n## Scales, principles").unwrap();
    let (part, _) = part.split_once("\n## ").unwrap();
    let ids: Vec<_> = Catalogue::shipped_ids().collect();
    let method = load(&Catalogue::shipped(), &ids).content.unwrap().method;
    for scale in &method.scales {
        let options = scale.options.iter().map(|option| {
            let thousandths = u32::from(option.credit.unwrap().thousandths());
            let credit = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
            let credit = credit
                .trim_end_matches('0')
                .trim_end_matches('.')
                .to_owned();
            format!("`{}` {credit}", option.id)
        });
        let row = format!(
            "| `{}` | {} |",
            scale.id,
            options.collect::<Vec<_>>().join(", ")
        );
        assert!(part.contains(&row), "{row}");
    }
    let list = |name: &str, ids: Vec<String>| {
        let (_, told) = part.split_once(name).unwrap();
        let told = told.split(['.', ';']).next().unwrap();
        let told: Vec<&str> = told.split('`').skip(1).step_by(2).collect();
        assert_eq!(told, ids, "{name}");
    };
    let principles = method.principles.iter().map(|one| one.id.to_string());
    list("Principles:", principles.collect());
    let frameworks = method.frameworks.iter().map(|one| one.id.to_string());
    list("Frameworks:", frameworks.collect());
}
