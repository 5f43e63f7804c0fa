//! Asking why one was dismissed in Belgium, and applying for a Dutch benefit that starts later. Leaves out other dates.

use crate::belgian::person;
use crate::cases::{around, contract, dates, day, of, state};
use chrono::Months;
use content::Voice;
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue};
use domain::rights::DeadlineOutcome;
use domain::values::Answer::Known;
use domain::values::Country::{Belgium, Netherlands};
use domain::values::{Address, Language};
use screens::first_aid::deadline_list;
use screens::own_dates::own_dates;

#[test]
fn reasons_are_asked_by_the_earlier_of_two_days() {
    for noticed in around() {
        for months in [1, 3, 4, 5, 12] {
            let last = noticed + Months::new(months);
            let (own, end) = (noticed + Months::new(6), last + Months::new(2));
            let worked = person(noticed, last, 120, 40, true);
            assert_eq!(of(&worked, "redenen-vragen"), [own.min(end)], "{noticed} {months}");
            // Not known whether it is worked: the earlier day.
            let open = contract(Belgium, Ending::Notice, noticed, last);
            assert_eq!(of(&open, "redenen-vragen"), [own.min(end)], "{noticed} {months}");
            let paid = person(noticed, noticed, 120, 40, false);
            assert_eq!(of(&paid, "redenen-vragen"), [noticed + Months::new(2)], "{noticed}");
        }
    }
}

#[test]
fn reasons_name_the_day_they_are_counted_from_and_are_to_be_checked() {
    let (noticed, last) = (day(2026, 11, 2), day(2027, 10, 31));
    let told = person(noticed, last, 120, 40, true);
    let all = own_dates(&told, noticed);
    let reasons = all.iter().find(|deadline| deadline.rule.id == "redenen-vragen").expect("reasons");
    let DeadlineOutcome::On { date, counted_from, .. } = reasons.outcome else { panic!("a day") };
    assert_eq!((date, counted_from), (day(2027, 5, 2), noticed));
    let items = deadline_list::list(&told, noticed, Voice::default()).items;
    let item = items.iter().find(|item| item.action.contains("redenen")).expect("reasons");
    assert!(item.action.contains("zo vroeg als je kunt") && item.check.is_some(), "{item:#?}");
}

#[test]
fn a_certificate_is_no_date_of_someone_who_works_their_notice() {
    let noticed = day(2026, 11, 2);
    for (worked, wanted) in [(true, 0), (false, 1)] {
        let mut told = person(noticed, noticed, 120, 40, worked);
        state(&mut told, Fact::UnfitForOutplacement, FactValue::Truth(true), noticed);
        assert_eq!(of(&told, "attest-arts").len(), wanted, "{worked}");
    }
}

#[test]
fn a_benefit_that_starts_later_is_asked_about_first() {
    let (signed, last) = (day(2026, 11, 20), day(2026, 12, 31));
    let mut agreed = contract(Netherlands, Ending::Agreement, signed, last);
    let known = [
        (Fact::Ill, FactValue::Truth(false)),
        (Fact::CivilServant, FactValue::Truth(false)),
        // Two months of notice: until the end of January.
        (Fact::Began, FactValue::Day(day(2019, 1, 1))),
    ];
    for (fact, value) in known {
        state(&mut agreed, fact, value, signed);
    }
    let application = |dossier: &Dossier| {
        let all: Vec<_> = dates(dossier, signed).into_iter().filter(|(id, _)| id.starts_with("ww")).collect();
        all
    };
    assert_eq!(application(&agreed), [("ww-aanvragen-later", day(2027, 1, 7))]);
    let voice = Voice { language: Language::Nl, address: Address::Je };
    let items = deadline_list::list(&agreed, signed, voice).items;
    let item = items.iter().find(|item| item.name.contains("WW")).expect("the application");
    assert!(item.check.is_some() && item.action.starts_with("Je WW begint hier later dan je laatste dag."));
    assert!(item.action.contains("vóór je laatste dag"), "{item:#?}");
    // Without a gap it is as sure as before.
    let end = Command::LastDay(Known(day(2027, 1, 31)));
    agreed.apply(end, signed).expect("a last day");
    assert_eq!(application(&agreed), [("ww-aanvragen", day(2027, 2, 7))]);
}
