//! Dossiers as the browser keeps them, to begin a test in the middle of the way. Leaves out how one gets there: that
//! is in `walk`.

use domain::dossier::{Dossier, Telling};
use formats::dossier_file;

use browser_tests::{Page, stored};

/// The day for which these dossiers make sense.
pub const DAY: &str = "2026-11-21";

/// Everything answered, with the forecast shown: the sample that is published with the schema.
pub const SAMPLE: &str = include_str!("../../../../src/formats/examples/dossier.json");

/// First aid gone through, nothing else: one date is known.
pub const FIRST_DAYS: &str = r#"{ "format": "routekaart-dossier", "version": 1, "dossier": {
    "begun": "2026-11-20", "entry": "just-heard",
    "first-aid": { "paper": "signed", "dated": "2026-11-18" },
    "intake": { "lives": "nl", "works": "nl" } } }"#;

/// Everything answered by someone in Belgium, for whom it takes long.
pub const LONG_WAY: &str = r#"{ "format": "routekaart-dossier", "version": 1, "dossier": {
    "begun": "2026-10-01", "intake-done": true, "telling": "now",
    "intake": {
        "lives": "be", "works": "be", "last-day": "2026-08-31", "direction": "new", "retraining": "two-years",
        "budget": "none", "market": "more-seekers", "guidance": { "arranged": "no" },
        "last-work": { "sector": "technical" }, "recovery": { "kind": "burn-out", "weeks": "104" } } } }"#;

/// A kept text, read.
pub fn read(text: &str) -> Dossier {
    dossier_file::from_json(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The sample, with another wish about the forecast.
pub fn sample_telling(telling: Telling) -> Dossier {
    Dossier { telling, intake_done: true, ..read(SAMPLE) }
}

/// Keeps a dossier in the browser, and nothing else.
pub async fn put(page: &Page, dossier: &Dossier) {
    let language = dossier.language.tag();
    page.begin_with(&[(stored::DOSSIER, &dossier_file::to_json(dossier)), ("routekaart.language", language)])
        .await;
}
