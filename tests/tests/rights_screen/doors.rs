//! Whoever is not computed for gets a reason and people who know more, never a number; and the rest stays open to them.

use crate::people::{belgian, day, dutch, row, rows, screen, someone, tell, today};
use content::Voice;
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue};
use domain::rights::Door;
use domain::values::{Address, Answer, Country, Language};
use screens::rights::{Outcome, Row, ShownDoor};

const DOORS: [Door; 20] = [
    Door::OtherCountry,
    Door::NotCovered,
    Door::Ill,
    Door::Summary,
    Door::CivilServant,
    Door::UnderAge,
    Door::PensionAge,
    Door::BankruptEmployer,
    Door::Resigned,
    Door::Agreed,
    Door::TooShort,
    Door::DateNotCovered,
    Door::NotEnoughWorked,
    Door::OldSectorRules,
    Door::NoStatutoryRight,
    Door::BackToWorkFund,
    Door::EmploymentCell,
    Door::PaidOut,
    Door::NotSetByLaw,
    Door::NotKnown,
];

#[test]
fn every_door_has_a_reason_and_people_in_every_country_and_language() {
    for language in Language::ALL {
        let voice = Voice { language, address: Address::Je };
        for country in [None, Some(Country::Netherlands), Some(Country::Belgium)] {
            for door in DOORS {
                let shown = ShownDoor::of(door, country, today(), voice);
                assert!(!shown.reason.is_empty() && !shown.people.is_empty(), "{door:?} {country:?}");
                assert!(!shown.reason.contains(|letter: char| letter.is_ascii_digit()), "{}", shown.reason);
            }
        }
    }
}

/// A person with a fact changed.
fn with(dossier: Dossier, fact: Fact, value: FactValue) -> Dossier {
    tell(dossier, &[(fact, value)])
}

#[test]
fn each_stop_ends_in_its_door_and_leaves_the_rest_open() {
    let yes = FactValue::Truth(true);
    let ends = |dossier: Dossier, ending| with(dossier, Fact::Ending, FactValue::Ending(ending));
    let young = with(dutch(), Fact::Born, FactValue::Day(day(2009, 6, 1)));
    let old = |dossier| with(dossier, Fact::Born, FactValue::Day(day(1955, 1, 1)));
    let cases = [
        (with(dutch(), Fact::Ill, yes), Door::Ill),
        (with(belgian(), Fact::Ill, yes), Door::Ill),
        (ends(dutch(), Ending::Summary), Door::Summary),
        (ends(belgian(), Ending::Summary), Door::Summary),
        (with(dutch(), Fact::CivilServant, yes), Door::CivilServant),
        (with(belgian(), Fact::CivilServant, yes), Door::CivilServant),
        (with(young, Fact::FewHoursBefore18, yes), Door::UnderAge),
        (old(dutch()), Door::PensionAge),
        (old(belgian()), Door::PensionAge),
        (ends(dutch(), Ending::Bankruptcy), Door::BankruptEmployer),
        (ends(belgian(), Ending::Bankruptcy), Door::BankruptEmployer),
        (ends(dutch(), Ending::Resignation), Door::Resigned),
        (ends(belgian(), Ending::Resignation), Door::Resigned),
    ];
    for (dossier, door) in cases {
        let shown = screen(&dossier);
        let stop = shown.stop.unwrap_or_else(|| panic!("{door:?} does not stop"));
        assert_eq!(stop.door, door);
        assert!(!stop.people.is_empty());
        // No amount is told where the door stands.
        let all = rows(&dossier);
        let of_door = all
            .iter()
            .filter(|row| matches!(&row.outcome, Outcome::Door { door: at, .. } if at.door == door));
        assert!(0 < of_door.count(), "{door:?}: {all:#?}");
        let above = |row: &Row| match &row.outcome {
            Outcome::Door { door: at, is_above, .. } => *is_above == (at.door == door),
            _ => true,
        };
        assert!(all.iter().all(above), "{door:?} is told twice: {all:#?}");
        assert!(1 < all.len() || !shown.dates.is_empty(), "{door:?} closes the page: {all:#?}");
    }
}

#[test]
fn rights_that_stop_alike_stand_under_one_short_name() {
    let ill = with(dutch(), Fact::Ill, FactValue::Truth(true));
    let named = |name: &str| rows(&ill).into_iter().filter(|row| row.name == name).collect::<Vec<_>>();
    let (benefit, money) = (named("WW"), named("Transitievergoeding"));
    assert_eq!((benefit.len(), money.len()), (1, 1), "{:#?}", rows(&ill));
    assert_eq!(benefit[0].about, "");
    assert!(screen(&ill).stop.is_some_and(|stop| stop.reason.contains("Ziektewet")));
    let flemish = with(belgian(), Fact::Ill, FactValue::Truth(true));
    assert!(screen(&flemish).stop.is_some_and(|stop| !stop.reason.contains("Ziektewet")));
}

#[test]
fn what_the_law_does_not_set_is_told_for_each_right_in_its_own_words() {
    let worked = with(belgian(), Fact::NoticeWorked, FactValue::Truth(true));
    let reason = |id: &str| match row(&worked, id).outcome {
        Outcome::Door { door, .. } => door.reason,
        other => panic!("{id} is {other:#?}"),
    };
    assert!(reason("paid-notice").contains("opzeggingsvergoeding"));
    assert!(reason("outplacement-value").contains("uren begeleiding"));
}

#[test]
fn someone_ill_is_told_no_term_for_a_benefit_that_is_not_theirs() {
    let ill = with(dutch(), Fact::Ill, FactValue::Truth(true));
    assert!(screen(&ill).dates.iter().all(|date| !date.name.contains("WW")));
    assert!(screen(&dutch()).dates.iter().any(|date| date.name.contains("WW")));
}

#[test]
fn a_country_that_is_not_told_ends_where_the_border_is_known() {
    let mut dossier = dutch();
    dossier.apply(Command::Lives(Answer::Unknown), today()).expect("an answer");
    let Outcome::Door { door, .. } = row(&dossier, "border").outcome else { panic!("no door") };
    assert_eq!(door.door, Door::NotKnown);
    assert!(
        door.people.iter().any(|line| line.site.as_ref().is_some_and(|site| site.href.contains("grenzinfo")))
    );
    let elsewhere = screen(&dossier).elsewhere;
    assert!(elsewhere.reason.contains("Duitsland") && !elsewhere.people.is_empty());
}

#[test]
fn a_date_that_is_not_covered_says_so() {
    let before = someone(Country::Netherlands, Country::Netherlands, Ending::Notice, day(2018, 3, 31));
    let Outcome::Door { door, .. } = row(&before, "transitievergoeding").outcome else { panic!("no door") };
    assert_eq!(door.door, Door::DateNotCovered);
}
