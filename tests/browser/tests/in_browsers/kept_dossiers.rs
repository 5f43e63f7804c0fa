//! Dossiers as the browser keeps them, to begin a test in the middle of the way. Leaves out how one gets there: that
//! is in `walk`.

use chrono::{Days, NaiveDate};
use domain::dossier::{Command, Contract, Dossier, Retraining, Telling};
use domain::values::Answer;
use formats::dossier_file;
use screens::progress::entry;

use browser_tests::{Page, stored};

/// The day for which these dossiers make sense.
pub const DAY: &str = "2026-11-21";

/// The same as a day.
pub fn day() -> NaiveDate {
    NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date")
}

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

/// The sample as someone has it who has said nothing of the contract, and kept no offer.
pub fn sample_without_contract(telling: Telling) -> Dossier {
    Dossier { contract: Contract::default(), offers: Vec::new(), ..sample_telling(telling) }
}

/// The sample after three months of search: routes are kept, forecasts are in the diary, and new work may have begun.
pub fn with_past(started: Option<NaiveDate>) -> Dossier {
    let mut dossier = sample_telling(Telling::Now);
    let today = NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date");
    for (days, interviews) in [(84, 0), (56, 1), (28, 3)] {
        let day = today - Days::new(days);
        run(&mut dossier, Command::SearchingSince(Answer::Known(today - Days::new(100))), day);
        run(&mut dossier, Command::Interviews(Answer::Known(interviews)), day);
        run(&mut dossier, Command::Rejections(Answer::Known(interviews)), day);
        let note = Command::Note(Box::new(entry(&dossier, day)));
        run(&mut dossier, note, day);
    }
    run(&mut dossier, Command::KeepRoute("a".to_owned()), today);
    run(&mut dossier, Command::KeepRoute("b".to_owned()), today);
    run(&mut dossier, Command::Started(started), today);
    dossier
}

fn run(dossier: &mut Dossier, command: Command, day: NaiveDate) {
    dossier.apply(command, day).expect("a change that makes sense");
}

/// The sample while something is tried out, with a day on which income is needed that it does not reach.
pub fn trying() -> Dossier {
    let mut dossier = sample_telling(Telling::Now);
    let day = NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date");
    run(&mut dossier, Command::NeededBy(Answer::Known(day + Days::new(40))), day);
    run(&mut dossier, Command::BeginTrying, day);
    run(&mut dossier, Command::Retraining(Answer::Known(Retraining::Year)), day);
    dossier
}

/// Keeps a dossier in the browser, and nothing else.
pub async fn put(page: &Page, dossier: &Dossier) {
    let language = dossier.language.tag();
    page.begin_with(&[(stored::DOSSIER, &dossier_file::to_json(dossier)), ("routekaart.language", language)])
        .await;
}
