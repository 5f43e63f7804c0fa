//! Every right is a value, a door or what is asked. Leaves out what stands behind a value.

use crate::people::{TODAY, in_country, right};
use domain::dossier::{Command, Dossier, Ending, Fact, FactKind, FactValue};
use domain::rights::RightsQuestion;
use domain::values::Answer::Known;
use domain::values::Country::{Belgium, Netherlands};
use domain::values::Euro;
use formats::dossier_file;
use formats::evaluation::RightOut;
use screens::evaluation::evaluate;
use screens::facts::asked;
use serde_json::Value;
use std::collections::BTreeSet;

/// An answer that anyone could give.
pub fn usual(fact: Fact) -> FactValue {
    match (fact, fact.kind()) {
        (Fact::Began, _) => FactValue::Day(content::day(2018, 3, 1)),
        (Fact::Born, _) => FactValue::Day(content::day(1976, 5, 17)),
        (_, FactKind::Day) => FactValue::Day(content::day(2026, 11, 2)),
        (Fact::MonthlyWage, _) => FactValue::Money(Euro::whole(3_200)),
        (Fact::AnnualWage, _) => FactValue::Money(Euro::whole(44_000)),
        (_, FactKind::Money) => FactValue::Money(Euro::default()),
        (Fact::FullTimeShare, _) => FactValue::Count(100),
        (_, FactKind::Count { most, .. }) => FactValue::Count(most.min(36)),
        (Fact::Ill | Fact::CivilServant | Fact::UnfitForOutplacement | Fact::NoticeWorked, _) => {
            FactValue::Truth(false)
        }
        (_, FactKind::Truth) => FactValue::Truth(true),
        (_, FactKind::Ending) => FactValue::Ending(Ending::Notice),
        (_, FactKind::Status) => FactValue::Status(domain::dossier::StatusIn2013::LowerClerk),
    }
}

fn question(id: &str) -> RightsQuestion {
    let of_contract = Fact::ALL.iter().map(|fact| RightsQuestion::Of(*fact));
    let all = [RightsQuestion::Lives, RightsQuestion::Works, RightsQuestion::LastDay];
    let found = all.into_iter().chain(of_contract).find(|question| asked(*question).id == id);
    found.unwrap_or_else(|| panic!("{id} is no question"))
}

pub fn answer(question: RightsQuestion) -> Command {
    match question {
        RightsQuestion::Lives => Command::Lives(Known(Netherlands)),
        RightsQuestion::Works => Command::Works(Known(Netherlands)),
        RightsQuestion::LastDay => Command::LastDay(Known(content::day(2026, 12, 31))),
        RightsQuestion::Of(fact) => Command::State(fact, Known(usual(fact))),
    }
}

fn assert_whole(right: &RightOut) {
    let is = |outcome: &str| right.outcome == outcome;
    assert_eq!(right.step.is_some(), is("value"), "{right:?}");
    assert_eq!(!right.shown.is_empty(), is("value"), "{right:?}");
    assert_eq!(right.door.is_some(), is("not-applicable"), "{right:?}");
    assert_eq!(!right.missing.is_empty(), is("missing"), "{right:?}");
    assert!(is("value") || is("not-applicable") || is("missing"), "{right:?}");
}

#[test]
fn every_right_of_the_countries_is_there_once() {
    for (dossier, count) in
        [(Dossier::default(), 23), (in_country(Netherlands), 11), (in_country(Belgium), 13)]
    {
        let rights = evaluate(&dossier, TODAY).rights;
        let ids: BTreeSet<&str> = rights.iter().map(|right| right.id.as_str()).collect();
        assert_eq!((rights.len(), ids.len()), (count, count));
        rights.iter().for_each(assert_whole);
    }
}

#[test]
fn answering_what_is_missing_ends_in_values_and_doors() {
    for country in [Netherlands, Belgium] {
        let mut dossier = in_country(country);
        // Each answer may bring the next question, but not for ever.
        for _ in 0..Fact::ALL.len() {
            let rights = evaluate(&dossier, TODAY).rights;
            rights.iter().for_each(assert_whole);
            let missing: BTreeSet<String> = rights.into_iter().flat_map(|right| right.missing).collect();
            for id in &missing {
                dossier.apply(answer(question(id)), TODAY).expect("an answer");
            }
            if missing.is_empty() {
                break;
            }
        }
        let rights = evaluate(&dossier, TODAY).rights;
        assert!(rights.iter().all(|right| right.missing.is_empty()), "{country:?}");
        let values = rights.iter().filter(|right| right.outcome == "value").count();
        assert!(6 <= values, "{country:?}: {values} values");
    }
}

#[test]
fn a_question_has_the_name_of_its_member_in_the_file() {
    let schema: Value = serde_json::from_str(&dossier_file::schema()).expect("JSON");
    let members = schema["properties"]["dossier"]["properties"]["contract"]["properties"].as_object();
    let members: BTreeSet<&str> = members.expect("members").keys().map(String::as_str).collect();
    let ids: BTreeSet<&str> = Fact::ALL.iter().map(|fact| asked(RightsQuestion::Of(*fact)).id).collect();
    assert_eq!(ids, members);
}

#[test]
fn who_gets_no_number_gets_a_door_and_the_rest_stays() {
    for (ending, door) in [
        (Ending::Summary, "summary"),
        (Ending::Resignation, "resigned"),
        (Ending::Bankruptcy, "bankrupt-employer"),
        (Ending::Illness, "ill"),
    ] {
        let mut dossier = in_country(Netherlands);
        let ending = Command::State(Fact::Ending, Known(FactValue::Ending(ending)));
        dossier.apply(ending, TODAY).expect("an ending");
        let result = evaluate(&dossier, TODAY);
        assert_eq!(right(&result, "transitievergoeding").door.as_deref(), Some(door));
        assert!(result.forecast.half.is_some() && !result.phases.is_empty());
    }
}
