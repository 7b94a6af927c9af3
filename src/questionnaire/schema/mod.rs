//! The JSON Schema of questionnaire, method and sources files, for editors and other programs.
//! It says what a file's form is; what its ids name, only the loader knows. A test holds the two
//! against each other.

#[expect(
    dead_code,
    reason = "only the form of these types is read, never a value"
)]
mod file;
#[expect(
    dead_code,
    reason = "only the form of these types is read, never a value"
)]
mod question;

use schemars::{
    Schema, SchemaGenerator,
    generate::SchemaSettings,
    transform::{RecursiveTransform, Transform},
};

/// The JSON Schema of a questionnaire file, indented by two spaces, with a final line end. Those of
/// the method and the sources stand in it as `#/$defs/Method` and `#/$defs/Sources`.
pub fn json_schema() -> String {
    let mut generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    // The two others come along as definitions.
    generator.subschema_for::<file::Method>();
    generator.subschema_for::<file::Sources>();
    let mut schema = generator.into_root_schema_for::<file::Questionnaire>();
    RecursiveTransform(without_null).transform(&mut schema);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// TOML has no null: a key that may be left out is left out.
fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    object.remove("default");
    if let Some(serde_json::Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
    let Some(serde_json::Value::Array(any)) = object.get_mut("anyOf") else {
        return;
    };
    any.retain(|schema| schema.get("type").is_none_or(|name| name != "null"));
    if let [serde_json::Value::Object(only)] = any.as_slice() {
        let only = only.clone();
        object.remove("anyOf");
        for (key, value) in only {
            object.entry(key).or_insert(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::json_schema;

    #[test]
    fn the_schema_is_json_and_knows_no_null() {
        let schema: serde_json::Value = serde_json::from_str(&json_schema()).unwrap();
        assert_eq!(schema["properties"]["schema"]["const"], 1);
        assert!(!json_schema().contains("null"));
        for file in ["Method", "Sources"] {
            assert!(schema["$defs"][file].is_object(), "{file}");
        }
    }
}
