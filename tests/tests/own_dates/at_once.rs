//! Contracts that end on the day of dismissal, whatever last day was told. Leaves out those that end later.

use crate::belgian::person;
use crate::cases::{contract, dates, day, ends, of, state};
use chrono::{Days, NaiveDate};
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue, Paper};
use domain::rights::be::{self, BelgianFacts};
use domain::rights::nl::{self, DutchFacts};
use domain::rights::{contract_end, doubted_end};
use domain::values::Answer::Known;
use domain::values::Country::{Belgium, Netherlands};

fn on_the_spot(noticed: NaiveDate, last: NaiveDate) -> Dossier {
    contract(Netherlands, Ending::Summary, noticed, last)
}

#[test]
fn court_and_claim_count_from_a_dismissal_on_the_spot() {
    let noticed = day(2026, 11, 20);
    for later in [0, 1, 11, 41] {
        let told = on_the_spot(noticed, noticed + Days::new(later));
        assert_eq!(of(&told, "ontslag-aanvechten"), [day(2027, 1, 20)], "{later}");
        assert_eq!(of(&told, "transitievergoeding-eisen"), [day(2027, 2, 20)], "{later}");
        let claim = nl::claim_by(&DutchFacts::of(&told), &content::law::nl::LAW);
        assert_eq!(claim.known(), Some(&day(2027, 2, 20)), "{later}");
        assert_eq!(doubted_end(&told), None, "{later}");
    }
    // A last day that was told earlier is the safer one.
    let earlier = on_the_spot(noticed, day(2026, 11, 16));
    assert_eq!(of(&earlier, "ontslag-aanvechten"), [day(2027, 1, 16)]);
}

#[test]
fn the_day_of_first_aid_counts_too() {
    let mut told = Dossier::default();
    for command in [
        Command::Lives(Known(Netherlands)),
        Command::Works(Known(Netherlands)),
        Command::Paper(Known(Paper::Summary)),
        Command::PaperDated(Known(day(2026, 11, 20))),
    ] {
        told.apply(command, day(2026, 11, 21)).expect("an answer");
    }
    assert_eq!(contract_end(&told), Some(day(2026, 11, 20)));
    ends(&mut told, day(2026, 12, 31));
    assert_eq!(of(&told, "ontslag-aanvechten"), [day(2027, 1, 20)]);
}

#[test]
fn notice_that_is_paid_out_ends_on_the_day_of_dismissal() {
    let noticed = day(2026, 11, 2);
    for (months, age) in [(120, 40), (50, 50)] {
        let mut right = person(noticed, noticed, months, age, false);
        let mut later = person(noticed, day(2027, 2, 28), months, age, false);
        for dossier in [&mut right, &mut later] {
            state(dossier, Fact::DaysWorked, FactValue::Truth(true), noticed);
            state(dossier, Fact::CareerMonths, FactValue::Count(240), noticed);
            state(dossier, Fact::NoticeWeeks, FactValue::Count(30), noticed);
        }
        assert_eq!(dates(&later, noticed), dates(&right, noticed), "{age}");
        assert_eq!((doubted_end(&right), doubted_end(&later)), (None, Some(day(2027, 2, 28))));
        let law = &content::law::be::LAW;
        let (right, later) = (BelgianFacts::of(&right), BelgianFacts::of(&later));
        assert_eq!(be::registration(&later, law).known(), be::registration(&right, law).known());
        assert_eq!(be::benefit(&later, law).known(), be::benefit(&right, law).known());
        assert_eq!(be::programme(&later, law).known(), be::programme(&right, law).known());
        assert_eq!(be::outplacement_terms(&later, law).known(), be::outplacement_terms(&right, law).known());
        assert!(be::benefit(&later, law).known().is_some_and(|benefit| benefit.from.is_some()));
    }
}

#[test]
fn other_last_days_stay_as_told() {
    let (noticed, last) = (day(2026, 11, 2), day(2027, 2, 28));
    let worked = person(noticed, last, 120, 40, true);
    let mut agreed = person(noticed, last, 120, 40, false);
    state(&mut agreed, Fact::Ending, FactValue::Ending(Ending::Agreement), noticed);
    let mut dutch = contract(Netherlands, Ending::Notice, noticed, last);
    state(&mut dutch, Fact::NoticeWorked, FactValue::Truth(false), noticed);
    let mut open = contract(Belgium, Ending::Notice, noticed, last);
    assert_eq!(contract_end(&open), Some(last));
    state(&mut open, Fact::NoticeWorked, FactValue::Truth(false), noticed);
    assert_eq!(contract_end(&open), Some(noticed));
    for dossier in [worked, agreed, dutch] {
        assert_eq!((contract_end(&dossier), doubted_end(&dossier)), (Some(last), None));
    }
}
