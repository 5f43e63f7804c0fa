//! Laws of benefit: career never shortens it, it stays within its range, and it starts when the paid weeks are over.

use crate::people::{day, months_before, plus, someone};
use content::law::be::LAW;
use domain::dossier::{Ending, Fact};
use domain::rights::be::{self, BelgianFacts, Benefit, BenefitLength};
use domain::rights::{Door, RightsQuestion, Ruling};
use domain::values::{Answer, Country};
use proptest::prelude::*;

fn benefit(facts: &BelgianFacts) -> Benefit {
    *be::benefit(facts, &LAW).known().expect("benefit")
}

fn months(career: u32) -> i64 {
    match benefit(&BelgianFacts { career_months: Some(career), ..someone(day(2026, 6, 1)) }).length {
        BenefitLength::Months(months) => months,
        BenefitLength::NoEnd => panic!("an end was due"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn more_career_never_shortens_benefit(career in 0_u32..600, more in 0_u32..200) {
        let (least, most) = be::benefit_range(&LAW, day(2026, 6, 1)).expect("a range");
        prop_assert!(months(career) <= months(career + more));
        prop_assert!((least..=most).contains(&months(career)));
    }

    #[test]
    fn registering_comes_later_when_the_notice_is_paid_out(after in 0_i64..4_000) {
        let paid = someone(plus(day(2024, 1, 1), after));
        let worked = BelgianFacts { notice_worked: Some(true), ..paid };
        let unknown = BelgianFacts { notice_worked: None, ..paid };
        let by = |facts| be::registration(facts, &LAW).known().expect("a day").by;
        prop_assert!(by(&worked) < by(&paid));
        prop_assert_eq!(by(&unknown), by(&worked));
    }
}

#[test]
fn the_range_is_known_only_since_march_2026() {
    assert_eq!(be::benefit_range(&LAW, day(2026, 2, 28)), None);
    assert_eq!(be::benefit_range(&LAW, day(2026, 3, 1)), Some((12, 24)));
}

#[test]
fn paid_weeks_come_first() {
    let ended = day(2026, 6, 1);
    let paid = someone(ended);
    let weeks = be::paid_notice(&paid, &LAW).known().expect("weeks").paid;
    assert_eq!(benefit(&paid).from, Some(plus(ended, 1 + 7 * weeks)));
    let worked = BelgianFacts { notice_worked: Some(true), ..paid };
    assert_eq!(benefit(&worked).from, Some(day(2026, 6, 2)));
    assert_eq!(benefit(&worked).until, Some(day(2028, 6, 1)));
    let unknown = BelgianFacts { notice_worked: None, ..paid };
    assert_eq!((benefit(&unknown).from, benefit(&unknown).until), (None, None));
}

#[test]
fn benefit_has_its_doors() {
    let person = someone(day(2026, 6, 1));
    let door = |facts: BelgianFacts, door: Door| {
        assert_eq!(be::benefit(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
    };
    door(BelgianFacts { lives: Some(Country::Netherlands), ..person }, Door::OtherCountry);
    door(BelgianFacts { ending: Some(Ending::Summary), ..person }, Door::Summary);
    door(BelgianFacts { ending: Some(Ending::Resignation), ..person }, Door::Resigned);
    door(BelgianFacts { ending: Some(Ending::Illness), ..person }, Door::Ill);
    door(BelgianFacts { is_ill: Some(true), ..person }, Door::Ill);
    door(BelgianFacts { enough_days_worked: Some(false), ..person }, Door::NotEnoughWorked);
    door(BelgianFacts { born: Some(months_before(day(2026, 6, 1), 66 * 12)), ..person }, Door::PensionAge);
    // With no work left, living in Belgium is what counts; with work left in part, having worked there.
    assert!(
        be::benefit(&BelgianFacts { works: Some(Country::Netherlands), ..person }, &LAW).known().is_some()
    );
    let part = BelgianFacts { is_fully_unemployed: Answer::Known(false), ..person };
    door(BelgianFacts { works: Some(Country::Netherlands), ..part }, Door::OtherCountry);
    let across = BelgianFacts { lives: Some(Country::Netherlands), ..part };
    assert!(be::benefit(&across, &LAW).known().is_some());
    let open = BelgianFacts { is_fully_unemployed: Answer::Open, ..across };
    assert_eq!(be::benefit(&open, &LAW), Ruling::Missing(vec![RightsQuestion::Of(Fact::FullyUnemployed)]));
    // An agreement keeps the right, with a risk that is said.
    assert!(benefit(&BelgianFacts { ending: Some(Ending::Agreement), ..person }).is_at_risk);
    assert!(!benefit(&person).is_at_risk);
}

#[test]
fn what_is_not_known_is_asked_in_order() {
    let asked = vec![
        RightsQuestion::Lives,
        RightsQuestion::Of(Fact::Ending),
        RightsQuestion::LastDay,
        RightsQuestion::Of(Fact::DaysWorked),
        RightsQuestion::Of(Fact::CareerMonths),
        RightsQuestion::Of(Fact::Born),
    ];
    assert_eq!(be::benefit(&BelgianFacts::default(), &LAW), Ruling::Missing(asked));
}
