//! Every example of the facts, from its file: `tests/cases/rights/nl`, one file an id. `wrong` holds figures that are
//! published and must not come out.

use crate::people;
use chrono::NaiveDate;
use content::law::nl::LAW;
use domain::dossier::{Assumption, Ending};
use domain::explanation::{DutchTerm, Quantity, Term};
use domain::rights::Ruling;
use domain::rights::nl::{self, DutchFacts, DutchLaw, Standing};
use domain::values::{Answer, Author, Euro, Rate};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

type Found = Vec<(&'static str, Value)>;

#[test]
fn every_example_comes_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/rights/nl");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("cases") {
        let path = entry.expect("a case").path();
        let text = fs::read_to_string(&path).expect("a case");
        let case: Value = serde_json::from_str(&text).expect("a case in JSON");
        assert_eq!(path.file_stem().and_then(|stem| stem.to_str()), case["id"].as_str());
        check(&case);
        count += 1;
    }
    assert!(60 <= count, "{count} cases");
}

fn check(case: &Value) {
    let id = case["id"].as_str().expect("an id");
    let facts = facts(case["facts"].as_object().expect("facts"));
    let found = outcome(case, &facts, &law(case));
    for (name, wanted) in case["expected"].as_object().expect("what comes out") {
        let got = found.iter().find(|(key, _)| key == name).map(|(_, value)| value);
        assert!(got.is_some_and(|got| agree(got, wanted)), "{id}: {name} is {got:?}, not {wanted}");
    }
    for wrong in case["wrong"].as_array().into_iter().flatten() {
        assert!(found.iter().all(|(_, value)| !agree(value, wrong)), "{id}: {wrong} came out");
    }
}

/// Amounts to two cents, everything else to the letter.
fn agree(got: &Value, wanted: &Value) -> bool {
    match (got.as_f64(), wanted.as_f64()) {
        (Some(got), Some(wanted)) => (got - wanted).abs() < 0.021,
        _ => got == wanted,
    }
}

fn law(case: &Value) -> DutchLaw {
    let own = case["assume"].as_object().into_iter().flatten().map(|(figure, value)| Assumption {
        figure: figure.clone(),
        thousandths: (value.as_f64().expect("a number") * 1000.0).round() as u32,
        by: Author::Person,
        why: String::new(),
    });
    LAW.overruled(&own.collect::<Vec<_>>())
}

fn outcome(case: &Value, facts: &DutchFacts, law: &DutchLaw) -> Found {
    let given = &case["given"];
    let day = || date(&given["day"]).or(facts.last_day).expect("a day");
    match case["rule"].as_str().expect("a rule") {
        "transitievergoeding" => transition(facts, law),
        "cap" => vec![("amount", euro(law.transition.cap.on(day()).expect("a cap").value))],
        "next-cap" => {
            let rise = Rate::from_hundredths(given["rise"].as_i64().expect("a rise"));
            vec![("amount", euro(nl::next_cap(cents(&given["amount"]), rise, law, day()).expect("a cap")))]
        }
        "notice" => ruled(nl::notice(facts, law), |notice| {
            vec![("months", notice.months.into()), ("last-day", written(notice.last_day))]
        }),
        "own-notice" => vec![("last-day", written(nl::own_notice_ends(day(), law).expect("a day")))],
        "withdraw-by" => ruled(nl::withdraw_by(facts, law), |day| vec![("day", written(day))]),
        "claim-by" => ruled(nl::claim_by(facts, law), |day| vec![("day", written(day))]),
        "pay-by" => ruled(nl::pay_by(facts, law), |day| vec![("day", written(day))]),
        "ww-start" => ruled(nl::ww_start(facts, law), |start| {
            vec![("day", written(start.day)), ("gap", start.gap.into())]
        }),
        "ww-application" => ruled(nl::ww_application(facts, law), |apply| {
            vec![("opens", written(apply.opens)), ("by", written(apply.by))]
        }),
        "ww-duration" => ruled(nl::ww_duration(facts, law), |duration| {
            assert_eq!(duration.has_half_month, duration.half_months % 2 == 1);
            vec![("months", (duration.half_months as f64 / 2.0).into())]
        }),
        "ww" => ruled(nl::ww(facts, law), |ww| {
            let of = ww.dagloon;
            vec![
                ("earned", euro(of.earned)),
                ("daily", euro(of.daily)),
                ("monthly", euro(of.monthly)),
                ("first", euro(ww.first)),
                ("later", euro(ww.later)),
            ]
        }),
        "fixed-extras-period" => period(nl::fixed_extras_period(day())),
        "dagloon-period" => period(nl::dagloon_period(day())),
        other => panic!("no rule {other}"),
    }
}

fn transition(facts: &DutchFacts, law: &DutchLaw) -> Found {
    let ruling = nl::transitievergoeding(facts, law);
    let mut found = ruled(ruling.clone(), |paid| {
        let standing = if paid.standing == Standing::Owed { "owed" } else { "floor-of-talks" };
        vec![("amount", euro(paid.amount)), ("standing", standing.into())]
    });
    if let Ruling::Value(evaluated) = ruling {
        let years = |value| if let Quantity::Number(years) = value { years.into() } else { Value::Null };
        let steps = evaluated.step.walk();
        let whole = steps.iter().find(|step| step.term == Term::Dutch(DutchTerm::WholeYears));
        found.push(("whole-years", years(whole.expect("years of service").value)));
    }
    found
}

fn ruled<T>(ruling: Ruling<T>, told: impl Fn(T) -> Found) -> Found {
    match ruling {
        Ruling::Value(evaluated) => told(evaluated.value),
        Ruling::NotApplicable(door) => vec![("door", format!("{door:?}").into())],
        Ruling::Missing(questions) => vec![("missing", format!("{questions:?}").into())],
    }
}

fn period(period: Option<nl::Period>) -> Found {
    let (from, until) = period.expect("a period");
    vec![("from", written(from)), ("until", written(until))]
}

fn facts(told: &Map<String, Value>) -> DutchFacts {
    let mut facts = people::plain();
    for (name, value) in told {
        match name.as_str() {
            "monthly-wage" => facts.monthly_wage = Some(cents(value)),
            "holiday-pay" => facts.holiday_pay = value.as_u64().map(|pay| pay as u32),
            "fixed-extras" => facts.fixed_extras = Answer::Known(cents(value)),
            "began" => facts.began = date(value),
            "last-day" => facts.last_day = date(value),
            "noticed" => facts.noticed = date(value),
            "born" => facts.born = date(value).map_or(Answer::Unknown, Answer::Known),
            "few-hours-before-18" => facts.few_hours_before_18 = value.as_bool(),
            "deducted" => facts.deducted = Answer::Known(cents(value)),
            "deduction-agreed" => {
                facts.deduction_agreed = value.as_bool().map_or(Answer::Unknown, Answer::Known);
            }
            "right-mentioned" => facts.right_mentioned = value.as_bool(),
            "procedure-days" => facts.procedure_days = value.as_u64().map(|days| days as u32),
            "weeks-worked" => facts.weeks_worked = small(value),
            "four-of-five-years" => facts.four_of_five_years = value.as_bool(),
            "years-before-2016" => facts.years_before_2016 = small(value),
            "years-from-2016" => facts.years_from_2016 = small(value),
            "ending" => {
                let ending = if value == "agreement" { Ending::Agreement } else { Ending::Trial };
                facts.ending = Some(ending);
            }
            other => panic!("no fact {other}"),
        }
    }
    facts
}

fn small(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|number| u8::try_from(number).ok())
}

fn cents(value: &Value) -> Euro {
    Euro::from_cents((value.as_f64().expect("an amount") * 100.0).round() as i64)
}

fn euro(amount: Euro) -> Value {
    (amount.cents() as f64 / 100.0).into()
}

fn date(value: &Value) -> Option<NaiveDate> {
    value.as_str().and_then(|day| day.parse().ok())
}

fn written(day: NaiveDate) -> Value {
    day.to_string().into()
}
