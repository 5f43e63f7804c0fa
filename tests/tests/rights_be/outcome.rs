//! Every rule applied to one case, by the words that cases use.

use crate::case_file::{Case, date, euro};
use chrono::NaiveDate;
use content::law::be::LAW;
use domain::rights::be::{
    self, BelgianFacts, BenefitLength, Due, OutplacementStep, OutplacementTerm, Programme, Regime,
};
use domain::rights::{RightsQuestion, Ruling};
use toml::Value;

/// What came out, as the text of the word in the case: two texts that are equal are the same outcome.
pub fn of(case: &Case, word: &str) -> String {
    let facts = &case.given;
    match word {
        "notice-weeks" => text(be::notice(facts, &LAW).known().map(|notice| notice.weeks)),
        "notice-months" => text(be::notice(facts, &LAW).known().map(|notice| notice.months)),
        "notice-door" => door(&be::notice(facts, &LAW)),
        "notice-start" => text(be::notice_period(facts, &LAW).known().map(|period| period.starts)),
        "missing" => missing(&be::notice(facts, &LAW)),
        "regime" => text(be::regime(facts, &LAW).known().map(|regime| name(*regime))),
        "door" => door(&be::regime(facts, &LAW)),
        "value" => text(be::outplacement_value(facts, &LAW).known().map(|value| value.cents())),
        "value-door" => door(&be::outplacement_value(facts, &LAW)),
        "hours" => text(programme(facts).map(|programme| programme.hours)),
        "months" => text(programme(facts).and_then(|programme| programme.months)),
        "in-leave" => text(programme(facts).map(|programme| programme.is_in_leave)),
        "block-ends" => list(programme(facts).iter().flat_map(|p| &p.blocks).map(|block| block.until)),
        "block-hours" => list(programme(facts).iter().flat_map(|p| &p.blocks).map(|block| block.hours)),
        "paid" => text(be::paid_notice(facts, &LAW).known().map(|paid| paid.paid)),
        "deducted" => text(be::paid_notice(facts, &LAW).known().map(|paid| paid.deducted)),
        "offer-by" => text(by(facts, OutplacementStep::Offer).first()),
        "default-by" => text(by(facts, OutplacementStep::Default).first()),
        "decide-by" => text(by(facts, OutplacementStep::Decide).first()),
        "requests" => list(by(facts, OutplacementStep::NextBlock)),
        "register-by" => text(be::registration(facts, &LAW).known().map(|registration| registration.by)),
        "benefit-months" => text(months(facts)),
        "benefit-no-end" => text((length(facts) == Some(BenefitLength::NoEnd)).then_some(true)),
        "benefit-until" => text(be::benefit(facts, &LAW).known().and_then(|benefit| benefit.until)),
        "benefit-door" => door(&be::benefit(facts, &LAW)),
        "leave-early" => text(be::job_search_leave(facts, &LAW).known().map(|leave| leave.early)),
        "leave-last" => text(be::job_search_leave(facts, &LAW).known().map(|leave| leave.last)),
        "voucher" => text(be::back_to_work_fund(facts, &LAW).known().map(|fund| fund.voucher.cents())),
        other => panic!("{}: {other} is not known", case.id),
    }
}

/// What a case wants, as text.
pub fn wanted(value: &Value) -> String {
    match value {
        Value::Float(_) => euro(value).cents().to_string(),
        Value::Datetime(_) => date(value).to_string(),
        Value::String(word) => word.clone(),
        Value::Array(parts) => list(parts.iter().map(wanted)),
        other => other.to_string(),
    }
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map_or("nothing".to_owned(), |value| value.to_string())
}

fn list<T: ToString>(parts: impl IntoIterator<Item = T>) -> String {
    parts.into_iter().map(|part| part.to_string()).collect::<Vec<_>>().join(" ")
}

fn door<T>(ruling: &Ruling<T>) -> String {
    match ruling {
        Ruling::NotApplicable(door) => format!("{door:?}"),
        Ruling::Value(_) => "a value".to_owned(),
        Ruling::Missing(questions) => format!("missing {questions:?}"),
    }
}

fn missing<T>(ruling: &Ruling<T>) -> String {
    match ruling {
        Ruling::Missing(questions) => list(questions.iter().map(|question| named(*question))),
        other => door(other),
    }
}

fn named(question: RightsQuestion) -> String {
    match question {
        RightsQuestion::Of(fact) => format!("{fact:?}"),
        other => format!("{other:?}"),
    }
}

fn name(regime: Regime) -> &'static str {
    match regime {
        Regime::General => "general",
        Regime::Special => "special",
        Regime::Cell => "cell",
    }
}

fn programme(facts: &BelgianFacts) -> Option<Programme> {
    be::programme(facts, &LAW).known().cloned()
}

fn length(facts: &BelgianFacts) -> Option<BenefitLength> {
    be::benefit(facts, &LAW).known().map(|benefit| benefit.length)
}

fn months(facts: &BelgianFacts) -> Option<i64> {
    match length(facts)? {
        BenefitLength::Months(months) => Some(months),
        BenefitLength::NoEnd => None,
    }
}

/// The days of one step.
pub fn by(facts: &BelgianFacts, what: OutplacementStep) -> Vec<NaiveDate> {
    let terms: Vec<OutplacementTerm> =
        be::outplacement_terms(facts, &LAW).known().cloned().unwrap_or_default();
    let days = terms.iter().filter(|term| term.what == what).filter_map(|term| match term.due {
        Due::By(day) => Some(day),
        Due::Weeks(_) | Due::Months(_) => None,
    });
    days.collect()
}
