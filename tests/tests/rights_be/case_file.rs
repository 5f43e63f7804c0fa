//! Reads the cases of `tests/cases/rights/be`: what is given, what must come out, and what must not.

use chrono::NaiveDate;
use domain::dossier::{Ending, StatusIn2013};
use domain::rights::be::BelgianFacts;
use domain::values::{Answer, Country, Euro};
use std::path::Path;
use toml::{Table, Value};

/// One case.
pub struct Case {
    pub id: String,
    pub given: BelgianFacts,
    pub want: Table,
    pub not: Table,
}

pub fn read(name: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/rights/be").join(name);
    let text = std::fs::read_to_string(path).expect("the cases");
    let table: Table = text.parse().expect("cases in TOML");
    let list = table["case"].as_array().expect("a list of cases");
    list.iter().map(case).collect()
}

fn case(value: &Value) -> Case {
    let part = |key: &str| value.get(key).and_then(Value::as_table).cloned().unwrap_or_default();
    let id = value["id"].as_str().expect("an id").to_owned();
    Case { given: facts(&id, &part("given")), id, want: part("want"), not: part("not") }
}

pub fn date(value: &Value) -> NaiveDate {
    value.to_string().parse().expect("a day")
}

fn facts(id: &str, given: &Table) -> BelgianFacts {
    let mut facts = BelgianFacts::default();
    for (key, value) in given {
        let day = || Some(date(value));
        let whole = || value.as_integer().expect("a whole number");
        let truth = || Some(value.as_bool().expect("true or false"));
        let word = || value.as_str().expect("a word");
        match key.as_str() {
            "works" => facts.works = Some(country(word())),
            "lives" => facts.lives = Some(country(word())),
            "ending" => facts.ending = Some(ending(word())),
            "worked" => facts.notice_worked = truth(),
            "private" => facts.is_private = truth(),
            "unfit" => facts.unfit_for_outplacement = truth(),
            "enough-days" => facts.enough_days_worked = truth(),
            "began" => facts.began = day(),
            "noticed" => facts.noticed = day(),
            "last-day" => facts.last_day = day(),
            "offered" => facts.offered = day(),
            "born" => facts.born = day(),
            "share" => facts.full_time_share = u8::try_from(whole()).ok(),
            "staff" => facts.employer_staff = u32::try_from(whole()).ok(),
            "career" => facts.career_months = u32::try_from(whole()).ok(),
            "wage" => facts.annual_wage = Some(euro(value)),
            "status" => facts.status_in_2013 = Answer::Known(status(word())),
            "stated" => facts.notice_weeks = stated(value),
            other => panic!("{id}: {other} is not known"),
        }
    }
    facts
}

fn stated(value: &Value) -> Answer<u8> {
    let weeks = value.as_integer().and_then(|weeks| u8::try_from(weeks).ok());
    weeks.map_or(Answer::Unknown, Answer::Known)
}

pub fn euro(value: &Value) -> Euro {
    Euro::from_cents((value.as_float().expect("an amount") * 100.0).round() as i64)
}

fn country(word: &str) -> Country {
    if word == "be" { Country::Belgium } else { Country::Netherlands }
}

fn ending(word: &str) -> Ending {
    match word {
        "notice" => Ending::Notice,
        "collective" => Ending::Collective,
        "summary" => Ending::Summary,
        "illness" => Ending::Illness,
        other => panic!("{other} is no ending"),
    }
}

fn status(word: &str) -> StatusIn2013 {
    match word {
        "worker" => StatusIn2013::Worker,
        "lower-clerk" => StatusIn2013::LowerClerk,
        _ => StatusIn2013::HigherClerk,
    }
}
