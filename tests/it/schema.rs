//! The published JSON Schema and the loader agree on the form of a file: over every file of
//! `tests/good`, `tests/bad` and what ships.

use std::fs;

use serde_json::{Value, json};
use tenken::questionnaire::{FindingKind, Shape, json_schema};

use super::questionnaires::{Fixtures, files, tests};

/// The schema of a questionnaire, or of another kind of file by the name of its definition.
fn validator(of: Option<&str>) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&json_schema()).unwrap();
    let schema = match of {
        None => schema,
        Some(name) => json!({ "$ref": format!("#/$defs/{name}"), "$defs": schema["$defs"] }),
    };
    jsonschema::validator_for(&schema).unwrap()
}

fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(truth) => json!(truth),
        // A text that looks like a day is a text to the loader, and a day to the schema: only the
        // loader can tell them apart.
        toml::Value::Datetime(day) => json!(day.to_string()),
        toml::Value::Array(values) => values.iter().map(json).collect(),
        toml::Value::Table(table) => {
            let members = table.iter().map(|(key, value)| (key.clone(), json(value)));
            Value::Object(members.collect())
        }
    }
}

/// The kind of file that a first line `# method` or `# sources` says it is.
fn definition(text: &str) -> Option<&'static str> {
    match text.lines().next() {
        Some("# method") => Some("Method"),
        Some("# sources") => Some("Sources"),
        _ => None,
    }
}

/// Whether a fault is one of form, which the schema knows as well.
fn structural(kind: &FindingKind) -> bool {
    match kind {
        // The force of a source in force and the level of a shipped section depend on other things.
        FindingKind::MissingKey(key) => !["force", "about"].contains(key),
        FindingKind::WrongShape(_, shape) => *shape != Shape::Day,
        FindingKind::Quantity(fault) => {
            use tenken::questionnaire::QuantityError::{Credit, Weight};
            [Credit, Weight].contains(fault)
        }
        FindingKind::Empty
        | FindingKind::NewerSchema(_)
        | FindingKind::Schema
        | FindingKind::UnknownKey(..)
        | FindingKind::UnknownWord(..)
        | FindingKind::NotAnId(_)
        | FindingKind::Version
        | FindingKind::NoOptions
        | FindingKind::EmptyCondition
        | FindingKind::NotWithBounds => true,
        _ => false,
    }
}

#[test]
fn loader_and_schema_agree_on_every_bad_file() {
    let (mut refused, mut taken) = (0, 0);
    for path in files(&tests().join("bad")) {
        let text = fs::read_to_string(&path).unwrap();
        // What is no TOML has no form.
        let Ok(value) = toml::from_str::<toml::Value>(&text) else {
            continue;
        };
        let loaded = Fixtures::new().load(&path);
        let name = path.file_name().unwrap().to_str().unwrap();
        let here = |finding: &&tenken::questionnaire::Finding| finding.file == name;
        let wrong = loaded.findings.iter().filter(here);
        let wrong = wrong.filter(|finding| structural(&finding.kind)).count() > 0;
        let day = loaded
            .findings
            .iter()
            .any(|finding| matches!(finding.kind, FindingKind::WrongShape(_, Shape::Day)));
        if day {
            continue;
        }
        let valid = validator(definition(&text)).is_valid(&json(&value));
        assert_eq!(valid, !wrong, "{name}: the schema says {valid}");
        if wrong {
            refused += 1;
        } else {
            taken += 1;
        }
    }
    assert!(
        refused >= 20 && taken >= 20,
        "{refused} refused, {taken} taken"
    );
}

#[test]
fn the_schema_takes_every_good_file_and_what_ships() {
    let good = tests().join("good");
    let ships = tests().with_file_name("questionnaires");
    for path in [files(&good), files(&good.join("shelf")), files(&ships)].concat() {
        let definition = match path.file_name().unwrap().to_str().unwrap() {
            "method.toml" => Some("Method"),
            "sources.toml" => Some("Sources"),
            _ => None,
        };
        let value: toml::Value = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let value = json(&value);
        let validator = validator(definition);
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
    }
}

#[test]
fn the_schema_is_published_as_it_was() {
    insta::assert_snapshot!(json_schema());
}
