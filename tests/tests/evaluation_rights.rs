//! What `evaluate` prints of rights, dates and lists: every right of the person's countries, each as a value with its
//! steps, a door, or the answers that are missing. Leaves out the forecast.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

use chrono::NaiveDate;
use domain::dossier::{Command, Dossier, Ending, Fact, FactKind, FactValue, TaskStatus};
use domain::rights::RightsQuestion;
use domain::values::Answer::Known;
use domain::values::Country::{self, Belgium, Netherlands};
use domain::values::Euro;
use formats::dossier_file;
use formats::evaluation::{Evaluation, RightOut, StepOut};
use screens::evaluation::evaluate;
use screens::facts::asked;
use serde_json::Value;
use std::collections::BTreeSet;

const TODAY: NaiveDate = content::day(2026, 11, 21);

fn told(commands: &[Command]) -> Dossier {
    let mut dossier = Dossier::default();
    for command in commands {
        dossier.apply(command.clone(), TODAY).expect("an answer");
    }
    dossier
}

fn in_country(country: Country) -> Dossier {
    told(&[Command::Lives(Known(country)), Command::Works(Known(country))])
}

fn right<'a>(result: &'a Evaluation, id: &str) -> &'a RightOut {
    result.rights.iter().find(|right| right.id == id).unwrap_or_else(|| panic!("no right {id}"))
}

/// An answer that anyone could give.
fn usual(fact: Fact) -> FactValue {
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

fn answer(question: RightsQuestion) -> Command {
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

fn figures(step: &StepOut) -> Vec<&StepOut> {
    let mut found = vec![step];
    found.extend(step.from.iter().flat_map(figures));
    found
}

#[test]
fn a_figure_of_law_says_its_article_days_and_source() {
    let text = include_str!("../../src/formats/examples/dossier.json");
    let result = evaluate(&dossier_file::from_json(text).expect("the example"), TODAY);
    let steps: Vec<&StepOut> =
        result.rights.iter().filter_map(|right| right.step.as_ref()).flat_map(figures).collect();
    let of_law: Vec<_> = steps.iter().filter(|step| step.basis == "law").collect();
    assert!(5 < of_law.len());
    for step in of_law {
        let law = step.law.as_ref().expect("law");
        assert!(!law.article.is_empty() && !law.from.is_empty() && step.source.is_some(), "{step:?}");
        assert!(step.figure.is_some() && step.confidence.is_some(), "{step:?}");
    }
    let ww = right(&result, "ww");
    assert!(ww.months.len() > 12 && ww.months.iter().all(|month| 0.0 < month.euro));
    assert!(right(&result, "withdraw-by").step.as_ref().is_some_and(|step| step.day.is_some()));
}

#[test]
fn blocks_and_terms_of_outplacement_are_printed() {
    let mut dossier = in_country(Belgium);
    dossier.apply(Command::LastDay(Known(content::day(2026, 11, 2))), TODAY).expect("a day");
    for fact in Fact::ALL {
        if !matches!(fact, Fact::NoticeWeeks | Fact::GuidanceOffered | Fact::GuidanceBegan) {
            dossier.apply(Command::State(*fact, Known(usual(*fact))), TODAY).expect("a fact");
        }
    }
    let result = evaluate(&dossier, TODAY);
    let hours: i64 = right(&result, "programme").blocks.iter().map(|block| block.hours).sum();
    assert_eq!(hours, 60);
    let terms = &right(&result, "outplacement-terms").terms;
    assert_eq!(terms.iter().filter(|term| term.what == "next-block").count(), 2);
    let dated: BTreeSet<&String> = terms.iter().filter_map(|term| term.by.as_ref()).collect();
    let deadlines: BTreeSet<&String> = result.deadlines.iter().filter_map(|it| it.date.as_ref()).collect();
    assert!(dated.is_subset(&deadlines), "{dated:?} {deadlines:?}");
    for term in terms {
        let ways = [term.by.is_some(), term.weeks.is_some(), term.months.is_some()];
        assert_eq!(ways.into_iter().filter(|is| *is).count(), 1, "{term:?}");
    }
}

#[test]
fn lists_say_what_was_ticked() {
    let mut dossier = in_country(Netherlands);
    let items = evaluate(&dossier, TODAY).checklists;
    assert!(items.iter().all(|list| !list.items.is_empty() || list.id == "bureau-moet"));
    let id = items[0].items[0].id.clone();
    dossier.apply(Command::Task(id.clone(), Some(TaskStatus::Done)), TODAY).expect("a tick");
    let lists = evaluate(&dossier, TODAY).checklists;
    let ticked: Vec<_> = lists.iter().flat_map(|list| &list.items).filter(|it| it.status.is_some()).collect();
    assert!(
        ticked.iter().all(|it| it.id == id && it.status.as_deref() == Some("done")) && !ticked.is_empty()
    );
}
