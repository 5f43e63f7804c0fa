//! Our JSON is everyone's JSON: what it reads and writes is held against an independent reader. Leaves out dossiers.

use formats::json::{DEPTH, Json, JsonError, LENGTH, MEMBERS, parse};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

/// Any value that both can hold: members in order of name, whole numbers.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            vec((any::<String>(), inner), 0..6).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn as_ours(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(flag) => Json::Flag(*flag),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => Json::Text(text.clone()),
        Value::Array(values) => Json::List(values.iter().map(as_ours).collect()),
        Value::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(name, value)| (name.clone(), as_ours(value))).collect();
            members.sort_by(|one, other| one.0.cmp(&other.0));
            Json::Object(members)
        }
    }
}

proptest! {
    #[test]
    fn every_value_is_read_and_written_alike(value in value()) {
        let ours = as_ours(&value);
        prop_assert_eq!(parse(&value.to_string()), Ok(ours.clone()));
        prop_assert_eq!(parse(&serde_json::to_string_pretty(&value).expect("JSON")), Ok(ours.clone()));
        let text = ours.to_text();
        prop_assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), value);
        prop_assert_eq!(parse(&text), Ok(ours));
    }

    #[test]
    fn a_text_is_written_byte_for_byte_alike(text in any::<String>()) {
        prop_assert_eq!(Json::Text(text.clone()).to_text(), Value::from(text).to_string());
    }

    #[test]
    fn what_is_almost_json_is_refused_alike(text in r#"[\[\]{}",:0-2.eE+\-tn \\u/]{0,12}|"[dD8-9cC\\u0"]{0,14}""#) {
        let theirs = serde_json::from_str::<Value>(&text);
        match parse(&text) {
            Ok(_) => {
                // A number beyond floats is still a number to us.
                let is_large = theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range"));
                prop_assert!(theirs.is_ok() || is_large, "{}", text);
            }
            Err(JsonError::Twice { .. }) => prop_assert!(text.contains(':')),
            Err(_) => prop_assert!(theirs.is_err(), "{}", text),
        }
    }

    #[test]
    fn every_pair_of_units_is_read_alike(high in 0xd700u32..0xe100, low in 0xd700u32..0xe100) {
        let text = format!("\"\\u{high:04x}\\u{low:04X}\"");
        let theirs = serde_json::from_str::<String>(&text).ok();
        prop_assert_eq!(parse(&text).ok(), theirs.map(Json::Text));
    }
}

#[test]
fn a_number_keeps_its_text() {
    for number in ["0", "-0", "10", "1.50", "1e400", "123456789012345678901234567890"] {
        assert_eq!(parse(number), Ok(Json::Number(number.to_owned())));
    }
}

#[test]
fn a_name_stands_once() {
    assert!(matches!(parse(r#"{"a":1,"b":2,"\u0061":3}"#), Err(JsonError::Twice { .. })));
}

#[test]
fn sizes_have_an_end() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse(&nested(DEPTH.into())).is_ok());
    assert_eq!(parse(&nested(usize::from(DEPTH) + 1)), Err(JsonError::TooLarge));
    assert!(parse(&" ".repeat(LENGTH - 1)).is_err_and(|error| error != JsonError::TooLarge));
    assert_eq!(parse(&format!("1{}", " ".repeat(LENGTH))), Err(JsonError::TooLarge));
    let object = |members: usize| {
        let members: Vec<String> = (0..members).map(|name| format!("\"{name}\":0")).collect();
        format!("{{{}}}", members.join(","))
    };
    assert!(parse(&object(MEMBERS)).is_ok());
    assert_eq!(parse(&object(MEMBERS + 1)), Err(JsonError::TooLarge));
}
