//! Belgian dates that follow from the contract: offers, reminders, decisions and blocks. Leaves out the rules behind them.

use crate::cases::{around, contract, dates, day, ends, of, state};
use chrono::{Days, Months, NaiveDate, Weekday};
use domain::dossier::{Dossier, Ending, Fact, FactValue};
use domain::values::Country::Belgium;
use std::collections::BTreeSet;

/// Someone with so many months of service and years of age, whose notice is paid out or worked.
pub fn person(noticed: NaiveDate, last_day: NaiveDate, months: u32, age: u32, worked: bool) -> Dossier {
    let mut dossier = contract(Belgium, Ending::Notice, noticed, last_day);
    for (fact, value) in [
        (Fact::Began, FactValue::Day(noticed - Months::new(months))),
        (Fact::Born, FactValue::Day(noticed - Months::new(age * 12))),
        (Fact::NoticeWorked, FactValue::Truth(worked)),
        (Fact::Ill, FactValue::Truth(false)),
        (Fact::CivilServant, FactValue::Truth(false)),
        (Fact::PrivateSector, FactValue::Truth(true)),
        (Fact::UnfitForOutplacement, FactValue::Truth(false)),
    ] {
        state(&mut dossier, fact, value, noticed);
    }
    dossier
}

fn weeks(from: NaiveDate, weeks: u64) -> NaiveDate {
    from + Days::new(weeks * 7)
}

#[test]
fn notice_that_is_paid_out_has_an_offer_and_a_reminder() {
    let ended = day(2026, 11, 30);
    let mut told = person(ended, ended, 120, 40, false);
    let wanted = [
        ("aanbod-outplacement", day(2026, 12, 15)),
        ("inschrijven-vdab-uitbetaald", day(2027, 1, 30)),
        ("redenen-vragen", day(2027, 1, 30)),
        ("outplacement-opeisen", day(2027, 9, 14)),
    ];
    assert_eq!(dates(&told, ended), wanted);
    // An offer that came is decided on, not claimed; guidance that began is not decided on.
    state(&mut told, Fact::GuidanceOffered, FactValue::Day(day(2026, 12, 10)), ended);
    assert_eq!(of(&told, "outplacement-kiezen"), [day(2027, 1, 7)]);
    assert!(of(&told, "aanbod-outplacement").is_empty() && of(&told, "outplacement-opeisen").is_empty());
    state(&mut told, Fact::GuidanceBegan, FactValue::Day(day(2026, 12, 20)), ended);
    assert!(of(&told, "outplacement-kiezen").is_empty());
}

#[test]
fn notice_that_is_worked_counts_from_its_monday() {
    for noticed in (day(2026, 1, 1)).iter_days().take(366) {
        let told = person(noticed, noticed + Days::new(250), 120, 40, true);
        let offer = of(&told, "aanbod-outplacement");
        let claim = of(&told, "outplacement-opeisen-tijdens-opzeg");
        assert_eq!((offer.len(), claim.len()), (1, 1), "{noticed}");
        let starts = offer[0] - Days::new(28);
        assert_eq!(chrono::Datelike::weekday(&starts), Weekday::Mon, "{noticed}");
        assert!(noticed < starts && starts <= noticed + Days::new(14), "{noticed}: {starts}");
        assert_eq!(claim[0], weeks(offer[0], 4));
    }
}

#[test]
fn from_45_on_each_next_block_is_asked_for_in_writing() {
    let ended = day(2026, 11, 30);
    let mut told = person(ended, ended, 50, 50, false);
    assert_eq!(of(&told, "aanbod-outplacement"), [day(2026, 12, 15)]);
    assert_eq!(of(&told, "outplacement-opeisen-45"), [day(2027, 1, 15)]);
    assert!(of(&told, "outplacement-opeisen").is_empty());
    let blocks = of(&told, "outplacement-volgend-blok");
    assert_eq!(blocks.len(), 2);
    // A month after blocks of two and four months, counted from the day on which it began.
    state(&mut told, Fact::GuidanceBegan, FactValue::Day(day(2027, 1, 1)), ended);
    assert_eq!(of(&told, "outplacement-volgend-blok"), [day(2027, 3, 28), day(2027, 7, 30)]);
}

#[test]
fn nobody_is_shown_a_term_of_guidance_that_is_not_owed() {
    let ended = day(2026, 11, 30);
    let short = dates(&person(ended, ended, 50, 40, false), ended);
    assert!(short.iter().all(|(id, _)| !id.contains("outplacement")), "{short:?}");
    let mut unknown = contract(Belgium, Ending::Notice, ended, ended);
    let open = dates(&unknown, ended);
    assert!(open.iter().all(|(id, _)| !id.contains("outplacement")), "{open:?}");
    state(&mut unknown, Fact::Ending, FactValue::Ending(Ending::Collective), ended);
    assert!(of(&unknown, "redenen-vragen").is_empty(), "reasons are not asked for in a collective dismissal");
}

#[test]
fn every_end_has_each_term_once_in_order_and_another_end_moves_them() {
    let mut before: Option<Vec<(&str, NaiveDate)>> = None;
    for ended in around().filter(|ended| day(2016, 1, 1) <= *ended) {
        for age in [40, 50] {
            let mut told = person(ended, ended, 50, age, false);
            let stated = if age == 40 { 35 } else { 12 };
            state(&mut told, Fact::NoticeWeeks, FactValue::Count(stated), ended);
            let mut moved = told.clone();
            let all = dates(&told, ended);
            assert!(all.windows(2).all(|pair| pair[0].1 <= pair[1].1), "{ended}: {all:?}");
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{ended}: {all:?}");
            assert_eq!(of(&told, "aanbod-outplacement"), [ended + Days::new(15)], "{ended}");
            let claim = if age == 40 { "outplacement-opeisen" } else { "outplacement-opeisen-45" };
            assert_eq!(of(&told, claim).len(), 1, "{ended}");
            let blocks = of(&told, "outplacement-volgend-blok");
            assert_eq!(blocks.len(), if age == 40 { 0 } else { 2 }, "{ended}");
            assert_eq!(of(&told, "inschrijven-vdab-uitbetaald"), [ended + Months::new(2)], "{ended}");
            // Paid out, it ends on the day of dismissal: both move.
            ends(&mut moved, ended + Days::new(1));
            state(&mut moved, Fact::Noticed, FactValue::Day(ended + Days::new(1)), ended);
            assert_eq!(of(&moved, "aanbod-outplacement"), [ended + Days::new(16)], "{ended}");
            assert_ne!(dates(&moved, ended), all);
            assert_ne!(before.as_ref(), Some(&all));
            before = Some(all);
        }
    }
}
