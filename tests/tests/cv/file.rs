//! The file for other programs is JSON Resume: it holds against the public schema, whatever the person typed, and holds
//! nothing that we do not ask.

use super::{EN, NL, TODAY, add, line, person};
use domain::dossier::RecordField as F;
use domain::dossier::{Dossier, RecordKind as K, RecordShape, RecordValue};
use jsonschema::Validator;
use proptest::prelude::*;
use screens::cv::{FILE_NAME, file};
use serde_json::Value;
use std::path::Path;
use std::sync::LazyLock;

/// The schema as version 1.0.0 has it, which refuses what it does not know, and as it is now.
static SCHEMAS: LazyLock<[Validator; 2]> = LazyLock::new(|| {
    ["schema-1.0.0.json", "schema-1.3.1.json"].map(|name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/json-resume").join(name);
        let text = std::fs::read_to_string(path).expect("the schema");
        let schema: Value = serde_json::from_str(&text).expect("JSON");
        jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
    })
});

fn read(dossier: &Dossier) -> Value {
    let value: Value = serde_json::from_str(&file(dossier, NL)).expect("JSON");
    for schema in &*SCHEMAS {
        let faults: Vec<String> =
            schema.iter_errors(&value).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(faults.is_empty(), "{faults:?} in {value}");
    }
    value
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    for wrong in [r#"{"basics":{"email":"no mail"}}"#, r#"{"work":[{"startDate":"maart 2019"}]}"#, "[]"] {
        let value: Value = serde_json::from_str(wrong).expect("JSON");
        assert!(SCHEMAS.iter().all(|schema| !schema.is_valid(&value)), "{wrong}");
    }
}

#[test]
fn it_holds_against_the_public_schema_from_empty_to_full() {
    read(&Dossier::default());
    let value = read(&person());
    let found = |place: &str| value.pointer(&["/", &place.replace('.', "/")].concat());
    let at = |place: &str| found(place).and_then(Value::as_str).unwrap_or_default().to_owned();
    assert_eq!(at("basics.name"), "Noor de Vries");
    assert_eq!(at("basics.label"), "Planner");
    assert_eq!(at("basics.email"), "noor@example.org");
    assert_eq!(at("basics.url"), "https://www.linkedin.com/in/noor");
    assert_eq!(at("basics.location.city"), "Gent");
    // The latest first, months only, and nothing where it still goes on.
    assert_eq!(at("work.0.position"), "Vrijwilliger");
    assert_eq!(at("work.0.startDate"), "2020-01");
    assert!(found("work.0.endDate").is_none());
    assert_eq!(at("work.1.name"), "Veldman \"Vracht\"");
    assert_eq!(at("work.1.endDate"), "2026-12");
    assert_eq!(at("work.3.position"), "Zonder dagen");
    assert_eq!(at("education.0.institution"), "HoGent");
    assert_eq!(at("education.0.area"), "Logistiek");
    assert_eq!((at("skills.0.name"), at("skills.0.level")), ("Excel".to_owned(), "Zeer goed".to_owned()));
    assert_eq!(at("languages.0.fluency"), "Moedertaal");
    assert_eq!(at("projects.0.name"), "Rijbewijs C");
    assert!(file(&person(), EN).contains("Mother tongue"));
}

#[test]
fn the_name_of_the_file_does_not_tell_whose_it_is() {
    assert_eq!(FILE_NAME, "cv.json");
}

#[test]
fn nothing_of_age_photo_or_family_is_in_it_nor_of_the_rest_of_the_dossier() {
    let mut dossier = person();
    super::run(
        &mut dossier,
        domain::dossier::Command::Write("balans-wie".to_owned(), "Privé woorden".to_owned()),
    );
    let text = file(&dossier, NL);
    for word in ["image", "birth", "\"age", "picture", "married", "Privé woorden"] {
        assert!(!text.contains(word), "{word}");
    }
    let members: Vec<&str> = K::ALL
        .iter()
        .filter(|kind| kind.id().starts_with("cv-"))
        .flat_map(|kind| kind.fields().iter().map(|field| field.id()))
        .collect();
    assert!(["birth", "age", "photo", "marital"].iter().all(|word| !members.contains(word)));
}

#[test]
fn what_is_no_mail_or_address_is_left_out_and_spoils_nothing() {
    for [mail, link] in [
        ["geen", "mijn site"],
        ["a@b", "http://"],
        ["a b@c.nl", "www.ü.nl"],
        [".a@c.nl", "x..y"],
        ["a@-c.nl", "https://a.nl/##"],
        ["a@c..nl", "ftp://a.nl"],
    ] {
        let mut dossier = Dossier::default();
        add(
            &mut dossier,
            K::CvHead,
            vec![(F::Name, line("A")), (F::Mail, line(mail)), (F::Link, line(link))],
        );
        let value = read(&dossier);
        for member in ["/basics/email", "/basics/url"] {
            assert!(value.pointer(member).is_none(), "{mail} {link}: {value}");
        }
    }
}

fn value(field: F) -> BoxedStrategy<Option<RecordValue>> {
    match field.shape() {
        RecordShape::Day => (0_i64..15_000)
            .prop_map(|back| Some(RecordValue::Day(TODAY - chrono::TimeDelta::days(back))))
            .boxed(),
        RecordShape::Choice(words) => {
            prop::sample::select(words).prop_map(|word| Some(RecordValue::Choice(word))).boxed()
        }
        _ => prop_oneof![
            "\\PC{0,40}",
            "[a-z.@:/ -]{0,20}",
            "[a-z0-9._%+-]{1,8}@[a-z0-9.-]{1,12}",
            "(https?://)?[a-z0-9.-]{1,12}/[a-zA-Z0-9._~?=&%#-]{0,12}",
        ]
        .prop_map(|words| line(&words))
        .boxed(),
    }
}

fn said(kind: K) -> impl Strategy<Value = (K, Vec<(F, Option<RecordValue>)>)> {
    let fields: Vec<_> =
        kind.fields().iter().map(|field| value(*field).prop_map(move |it| (*field, it))).collect();
    fields.prop_map(move |said| (kind, said))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn whatever_is_typed_the_file_holds(records in prop::collection::vec(
        prop::sample::select(K::ALL.iter().copied().filter(|it| it.id().starts_with("cv-")).collect::<Vec<_>>())
            .prop_flat_map(said),
        0..8,
    )) {
        let mut dossier = Dossier::default();
        for (kind, said) in records {
            if dossier.records.has_room(kind) {
                add(&mut dossier, kind, said);
            }
        }
        read(&dossier);
    }
}
