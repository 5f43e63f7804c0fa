//! Who gets no number but the right door, and which answers are asked for next. Leaves out amounts.

use crate::people::{claiming, day, employed, plain};
use content::law::nl::LAW;
use domain::dossier::{Ending, Fact};
use domain::rights::nl::{self, DutchFacts};
use domain::rights::{Door, RightsQuestion as Q, Ruling};
use domain::values::{Answer, Country};

fn settled() -> DutchFacts {
    DutchFacts {
        noticed: Some(day(2026, 5, 1)),
        began: Some(day(2020, 1, 1)),
        ..claiming(3000, day(2026, 8, 31), 0, 5)
    }
}

/// How each rule ends: the transitievergoeding, notice, benefit.
fn doors(facts: &DutchFacts) -> [Option<Door>; 3] {
    fn door<T>(ruling: Ruling<T>) -> Option<Door> {
        if let Ruling::NotApplicable(door) = ruling { Some(door) } else { None }
    }
    [door(nl::transitievergoeding(facts, &LAW)), door(nl::notice(facts, &LAW)), door(nl::ww(facts, &LAW))]
}

#[test]
fn people_for_whom_others_are_first_get_their_door_everywhere() {
    let with = |ending| DutchFacts { ending: Some(ending), ..settled() };
    let everywhere = [
        (DutchFacts { is_ill: Answer::Known(true), ..settled() }, Door::Ill),
        (with(Ending::Illness), Door::Ill),
        (with(Ending::Summary), Door::Summary),
        (with(Ending::Resignation), Door::Resigned),
        (with(Ending::Bankruptcy), Door::BankruptEmployer),
        (DutchFacts { is_civil_servant: Some(true), ..settled() }, Door::CivilServant),
    ];
    for (facts, door) in everywhere {
        assert_eq!(doors(&facts), [Some(door); 3]);
        // The door is told whatever else is still open.
        let bare = DutchFacts {
            is_ill: facts.is_ill,
            ending: facts.ending,
            is_civil_servant: facts.is_civil_servant,
            ..DutchFacts::default()
        };
        assert_eq!(doors(&bare), [Some(door); 3]);
    }
}

#[test]
fn age_closes_what_it_closes() {
    let aged = |born| DutchFacts { born: Answer::Known(born), ..settled() };
    // Sixty-seven on the last day, and one day short of it.
    let [transition, _, benefit] = doors(&aged(day(1959, 8, 31)));
    assert_eq!([transition, benefit], [Some(Door::PensionAge); 2]);
    assert_eq!(doors(&aged(day(1959, 9, 1))), [None; 3]);
    // Seventeen on the last day, with few hours or with more.
    let young = |few| DutchFacts {
        few_hours_before_18: Some(few),
        began: Some(day(2025, 9, 1)),
        ..aged(day(2008, 9, 1))
    };
    assert_eq!(doors(&young(true))[0], Some(Door::UnderAge));
    assert_eq!(doors(&young(false))[0], None);
}

#[test]
fn rules_of_the_other_country_are_not_applied() {
    let works = DutchFacts { works: Some(Country::Belgium), ..settled() };
    assert_eq!(doors(&works), [Some(Door::OtherCountry), Some(Door::OtherCountry), None]);
    let lives =
        DutchFacts { lives: Some(Country::Belgium), is_fully_unemployed: Answer::Known(true), ..settled() };
    assert_eq!(doors(&lives), [None, None, Some(Door::OtherCountry)]);
}

#[test]
fn notice_is_only_told_where_it_is_given() {
    for (ending, door) in [
        (Ending::Agreement, Some(Door::Agreed)),
        (Ending::Trial, Some(Door::TooShort)),
        (Ending::TermEnds, Some(Door::NoStatutoryRight)),
        (Ending::Court, Some(Door::NoStatutoryRight)),
        (Ending::Collective, None),
    ] {
        let [transition, notice, benefit] = doors(&DutchFacts { ending: Some(ending), ..settled() });
        assert_eq!((transition, notice, benefit), (None, door, None), "{ending:?}");
    }
    assert_eq!(nl::withdraw_by(&settled(), &LAW), Ruling::NotApplicable(Door::NoStatutoryRight));
    assert_eq!(nl::outplacement(&settled()), Ruling::NotApplicable(Door::NoStatutoryRight));
    let ill = DutchFacts { is_ill: Answer::Known(true), ..settled() };
    assert_eq!(nl::outplacement(&ill), Ruling::NotApplicable(Door::Ill));
}

#[test]
fn the_answers_that_are_missing_are_asked_in_order() {
    let nothing = DutchFacts::default();
    let missing = |ruling: Ruling<nl::Transitievergoeding>| match ruling {
        Ruling::Missing(questions) => questions,
        other => panic!("{other:?}"),
    };
    let wanted = vec![
        Q::Works,
        Q::Of(Fact::Ill),
        Q::Of(Fact::Ending),
        Q::LastDay,
        Q::Of(Fact::Began),
        Q::Of(Fact::Born),
        Q::Of(Fact::MonthlyWage),
        Q::Of(Fact::FixedExtras),
        Q::Of(Fact::VariableExtras),
        Q::Of(Fact::Deducted),
    ];
    assert_eq!(missing(nl::transitievergoeding(&nothing, &LAW)), wanted);
    let young = DutchFacts {
        born: Answer::Known(day(2005, 6, 1)),
        ..employed(3000, day(2022, 1, 1), day(2026, 1, 31))
    };
    assert_eq!(missing(nl::transitievergoeding(&young, &LAW)), [Q::Of(Fact::FewHoursBefore18)]);
    let costs = DutchFacts { deducted: Answer::Known(domain::values::Euro::whole(1)), ..settled() };
    assert_eq!(missing(nl::transitievergoeding(&costs, &LAW)), [Q::Of(Fact::DeductionAgreed)]);
    let turned = employed(3000, day(2026, 3, 1), day(2026, 1, 31));
    assert_eq!(missing(nl::transitievergoeding(&turned, &LAW)), [Q::LastDay, Q::Of(Fact::Began)]);
    let agreed = DutchFacts { ending: Some(Ending::Agreement), four_of_five_years: Some(false), ..plain() };
    assert_eq!(
        nl::ww_duration(&agreed, &LAW),
        Ruling::Missing(vec![Q::LastDay, Q::Of(Fact::Noticed), Q::Of(Fact::Began), Q::Of(Fact::WeeksWorked)])
    );
}

#[test]
fn terms_that_run_are_told_to_the_ill_and_to_those_dismissed_on_the_spot() {
    let ill = DutchFacts {
        is_ill: Answer::Known(true),
        ending: Some(Ending::Agreement),
        noticed: Some(day(2026, 8, 20)),
        ..settled()
    };
    assert_eq!(nl::withdraw_by(&ill, &LAW).known(), Some(&day(2026, 9, 3)));
    let on_the_spot = DutchFacts { ending: Some(Ending::Summary), ..settled() };
    assert_eq!(nl::claim_by(&on_the_spot, &LAW).known(), Some(&day(2026, 11, 30)));
    assert_eq!(nl::claim_by(&ill, &LAW), Ruling::NotApplicable(Door::Agreed));
}

/// Someone whose contract goes on in part claims where they worked, not where they live.
#[test]
fn across_the_border_the_part_that_is_left_decides_who_pays() {
    let (nl, be) = (Country::Netherlands, Country::Belgium);
    let across = |lives, works, is_fully_unemployed| DutchFacts {
        lives: Some(lives),
        works: Some(works),
        is_fully_unemployed,
        ..settled()
    };
    let benefit = |facts: &DutchFacts| doors(facts)[2];
    let (fully, partly) = (Answer::Known(true), Answer::Known(false));
    assert_eq!(benefit(&across(nl, be, fully)), None);
    assert_eq!(benefit(&across(nl, be, partly)), Some(Door::OtherCountry));
    assert_eq!(benefit(&across(be, nl, fully)), Some(Door::OtherCountry));
    assert_eq!(benefit(&across(be, nl, partly)), None);
    assert!(matches!(nl::ww(&across(be, nl, partly), &LAW), Ruling::Value(_)));
    assert_eq!(benefit(&across(nl, be, Answer::Unknown)), Some(Door::NotKnown));
    let asked = nl::ww(&across(nl, be, Answer::Open), &LAW);
    assert!(matches!(asked, Ruling::Missing(asks) if asks == [Q::Of(Fact::FullyUnemployed)]));
    // Within one country nobody asks.
    assert_eq!(benefit(&across(nl, nl, Answer::Open)), None);
}
