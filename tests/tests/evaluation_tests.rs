//! What `evaluate` prints of the tests: all kinds of them, what the README promises, and nothing of feelings unless asked.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use chrono::NaiveDate;
use formats::dossier_file::from_json;
use formats::evaluation::{Evaluation, TestOut};
use native_tests::private::{assert_no_secrets, person_with_secrets};
use screens::evaluation::{evaluate, evaluate_without_feelings};
use std::fs;
use std::path::Path;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).expect(path)
}

fn example() -> Evaluation {
    evaluate(&from_json(&text("src/formats/examples/dossier.json")).expect("a dossier"), today())
}

fn test<'a>(result: &'a Evaluation, id: &str) -> &'a TestOut {
    result.tests.iter().find(|test| test.id == id).expect(id)
}

/// The texts between the fences of JSON in the README: what is given and what comes of it, of tests and of occupations.
fn blocks() -> Vec<String> {
    let readme = text("README.md");
    let parts = readme.split("```json\n").skip(1);
    parts.map(|part| part.split("```").next().expect("an end").to_owned()).collect()
}

#[test]
fn the_readme_shows_what_is_taken_and_given() {
    let [given, promised, ..]: [String; 4] = blocks().try_into().expect("two pairs");
    let result = evaluate_without_feelings(&from_json(&given).expect("a dossier"), today());
    let found = serde_json::to_string_pretty(&test(&result, "competentietest").scales[0]).expect("JSON");
    assert_eq!(found, promised.trim_end());
}

#[test]
fn every_test_of_the_example_comes_out_by_its_kind() {
    let result = example();
    let interests = test(&result, "interessetest");
    assert_eq!((interests.state.as_str(), interests.answered, interests.asked), ("start", 30, 30));
    assert_eq!(interests.scales.len(), 6);
    assert!(interests.scales.iter().all(|scale| scale.error.is_some_and(|error| 0.0 < error)));
    let artistic = interests.scales.iter().find(|scale| scale.id == "artistic").expect("a scale");
    assert_eq!((artistic.share, artistic.corrected), (Some(0.5), true));
    assert!(artistic.measured < artistic.share, "what was measured stays beside it");
    assert_eq!(interests.bands[0], ["social", "conventional"]);
    assert_eq!(interests.codes.len(), 4, "two orders in the first band, and two that may be third");
    assert!(interests.codes.iter().all(|code| !code.contains(&"realistic".to_owned())));
    assert_eq!(interests.consistency.as_deref(), Some("alternate"), "it is so in every order");
    assert_eq!((interests.flat, interests.named.as_slice()), (Some(false), &["social".to_owned()][..]));
    assert!(interests.hidden.is_empty(), "an interest is no strength");

    let styles = test(&result, "competentietest");
    assert_eq!(styles.state, "begun");
    let shown: Vec<&str> =
        styles.scales.iter().filter(|scale| scale.share.is_some()).map(|scale| scale.id.as_str()).collect();
    assert_eq!(shown, ["initiatief", "rust"], "what was not answered is not shown");
    assert_eq!(styles.bands, [["initiatief", "rust"]], "they are equal within the error");
    assert_eq!(styles.notes, ["few-answers"]);

    let items = |id: &str| -> Vec<(String, String)> {
        test(&result, id).items.iter().map(|item| (item.id.clone(), item.value.clone())).collect()
    };
    let pair = |id: &str, value: &str| (id.to_owned(), value.to_owned());
    let skills = [pair("rekenen-en-meten", "rest"), pair("uitleggen", "grow"), pair("plannen", "use")];
    assert_eq!(items("vaardigheden"), skills);
    assert_eq!(items("randvoorwaarden"), [pair("uren", "vanaf-32"), pair("reizen", "half-uur")]);
    let business = [pair("aanbod", "there"), pair("buffer", "missing"), pair("vak", "partly")];
    assert_eq!(items("ondernemen"), business);
    assert!(test(&result, "ondernemen").scales.is_empty(), "no heights where there is no total");

    let values = test(&result, "werkwaarden");
    assert_eq!(values.state, "done");
    assert_eq!(values.bands[0], ["zelfstandigheid", "steun"]);
    assert!(values.scales.iter().all(|scale| scale.error.is_none()));
    assert_eq!(values.circles.as_ref().map(|circles| circles.round), Some(0));
    assert_eq!(test(&result, "energie").words[0].words, "Een dag waarop de planning klopt.");
    let weather = test(&result, "weer-check");
    assert!(weather.tone.as_deref() == Some("plain") && weather.notes.is_empty());
}

#[test]
fn nothing_of_feelings_plays_a_part_unless_it_is_asked_for() {
    let person = person_with_secrets();
    let mut other = person.clone();
    other.leave_out(domain::dossier::Block::Feelings);
    let told = evaluate_without_feelings(&person, today());
    assert_eq!(told, evaluate(&other, today()));
    let text = serde_json::to_string(&told).expect("JSON");
    assert_no_secrets(&text);
    assert!(!text.contains("weer-check") && !text.contains("storm"));
    assert_eq!(test(&evaluate(&person, today()), "weer-check").tone.as_deref(), Some("heavy"));
}

#[test]
fn tests_and_answers_that_are_not_known_are_not_counted() {
    let file = r#"{"format":"routekaart-dossier","version":4,"dossier":{"tests":[
        {"id":"horoscoop","answers":{"ram":"5"}},
        {"id":"interessetest","answers":{"kast":{"choice":"rood"},"nergens":"5"},"corrections":{"nergens":"5"}}
    ]}}"#;
    let result = evaluate(&from_json(file).expect("a dossier"), today());
    assert_eq!(result.tests.len(), 1);
    let interests = &result.tests[0];
    assert_eq!((interests.answered, interests.state.as_str()), (0, "begun"));
    assert!(interests.scales.iter().all(|scale| scale.share.is_none() && scale.answered == 0));
    assert!(interests.bands.is_empty() && interests.codes.is_empty() && interests.notes.is_empty());
}
