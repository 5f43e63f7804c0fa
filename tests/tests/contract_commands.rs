//! Laws of stating facts of the contract and keeping offers: what is refused changes nothing, each fact has its kind and
//! range, and what is stated is read back, also from a file. Leaves out what rules make of it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops when it must")]

use chrono::{Days, NaiveDate};
use domain::dossier::{
    BureauOffer, Command, Dossier, Ending, Fact, FactKind, FactValue, MOST_CENTS, MOST_OFFERS, Refusal,
    StatusIn2013,
};
use domain::values::Answer::{self, Known, Open, Unknown};
use domain::values::Euro;
use formats::dossier_file::{from_json, to_json};
use formats::words::Word;
use proptest::prelude::*;
use proptest::sample::select;

const TODAY: NaiveDate = content::day(2026, 11, 21);

/// A value of each kind.
fn of_each_kind() -> Vec<FactValue> {
    vec![
        FactValue::Day(content::day(2026, 1, 31)),
        FactValue::Money(Euro::from_cents(123_456)),
        FactValue::Count(30),
        FactValue::Truth(true),
        FactValue::Ending(Ending::Notice),
        FactValue::Status(StatusIn2013::Worker),
    ]
}

fn is_of(kind: FactKind, value: FactValue) -> bool {
    matches!(
        (kind, value),
        (FactKind::Day, FactValue::Day(_))
            | (FactKind::Money, FactValue::Money(_))
            | (FactKind::Count { .. }, FactValue::Count(_))
            | (FactKind::Truth, FactValue::Truth(_))
            | (FactKind::Ending, FactValue::Ending(_))
            | (FactKind::Status, FactValue::Status(_))
    )
}

/// Anything, of any kind and far beyond every range.
fn any_value() -> impl Strategy<Value = FactValue> {
    prop_oneof![
        (-60_000i64..60_000).prop_map(|days| {
            let count = Days::new(days.unsigned_abs());
            FactValue::Day(if days < 0 { TODAY - count } else { TODAY + count })
        }),
        any::<i64>().prop_map(|cents| FactValue::Money(Euro::from_cents(cents))),
        (-5i64..=i64::from(MOST_CENTS) + 5).prop_map(|cents| FactValue::Money(Euro::from_cents(cents))),
        any::<u32>().prop_map(FactValue::Count),
        (0u32..1_000).prop_map(FactValue::Count),
        any::<bool>().prop_map(FactValue::Truth),
        select(Ending::CHOICES).prop_map(FactValue::Ending),
        select(StatusIn2013::CHOICES).prop_map(FactValue::Status),
    ]
}

fn stated(fact: Fact, answer: Answer<FactValue>) -> Result<Dossier, Refusal> {
    let mut dossier = Dossier::default();
    dossier.apply(Command::State(fact, answer), TODAY).map(|()| dossier)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_stated_is_read_back_or_refused_whole(
        fact in select(Fact::ALL), value in any_value(), other in select(Fact::ALL), before in any_value(),
    ) {
        let mut dossier = Dossier::default();
        let _ = dossier.apply(Command::State(other, Known(before)), TODAY);
        let was = dossier.clone();
        match dossier.apply(Command::State(fact, Known(value)), TODAY) {
            Ok(()) => {
                prop_assert!(is_of(fact.kind(), value));
                prop_assert_eq!(dossier.contract.stated(fact), Known(value));
                prop_assert_eq!(from_json(&to_json(&dossier)), Ok(dossier.clone()));
                // Nothing else moved.
                for each in Fact::ALL.iter().filter(|each| **each != fact) {
                    prop_assert_eq!(dossier.contract.stated(*each), was.contract.stated(*each));
                }
            }
            Err(_) => prop_assert_eq!(dossier, was),
        }
    }

    #[test]
    fn an_offer_is_kept_whole_or_refused_whole(
        name in "[ a-z]{0,45}", months in any::<u8>(), price in any::<i64>(), training in -5i64..2_000_000_000,
    ) {
        let mut dossier = Dossier::default();
        let euros = |cents| Known(Euro::from_cents(cents));
        let offer = BureauOffer {
            name: name.clone(),
            months: Known(months),
            price: euros(price),
            training: euros(training),
            ..BureauOffer::default()
        };
        let fits = |cents: i64| (0..=i64::from(MOST_CENTS)).contains(&cents);
        let kept = dossier.apply(Command::KeepOffer(Box::new(offer.clone())), TODAY);
        let may = !name.trim().is_empty() && (1..=36).contains(&months) && fits(price) && fits(training);
        prop_assert_eq!(kept.is_ok(), may);
        if may {
            prop_assert_eq!(dossier.offers.len(), 1);
            prop_assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
        } else {
            prop_assert_eq!(dossier, Dossier::default());
        }
    }
}

#[test]
fn a_fact_takes_its_own_kind_only() {
    for fact in Fact::ALL {
        for value in of_each_kind() {
            let outcome = stated(*fact, Known(value));
            if is_of(fact.kind(), value) {
                let dossier = outcome.unwrap_or_else(|refusal| panic!("{fact:?} {value:?}: {refusal:?}"));
                assert_eq!(dossier.contract.stated(*fact), Known(value), "{fact:?}");
            } else {
                assert_eq!(outcome, Err(Refusal::OtherKind), "{fact:?} {value:?}");
            }
        }
    }
}

#[test]
fn not_known_is_an_answer_and_an_answer_can_be_taken_back() {
    for fact in Fact::ALL {
        let mut dossier = stated(*fact, Unknown).expect("not known");
        assert_eq!(dossier.contract.stated(*fact), Unknown, "{fact:?}");
        assert_eq!(from_json(&to_json(&dossier)), Ok(dossier.clone()), "{fact:?}");
        dossier.apply(Command::State(*fact, Open), TODAY).expect("taken back");
        assert_eq!(dossier.contract, domain::dossier::Contract::default(), "{fact:?}");
    }
}

#[test]
fn counts_and_amounts_keep_within_their_ends() {
    let is_fine = |fact, value| stated(fact, Known(value)).is_ok();
    for &fact in Fact::ALL {
        match fact.kind() {
            FactKind::Count { least, most } => {
                assert!(is_fine(fact, FactValue::Count(least)) && is_fine(fact, FactValue::Count(most)));
                assert!(!is_fine(fact, FactValue::Count(most + 1)), "{fact:?}");
                assert!(least == 0 || !is_fine(fact, FactValue::Count(least - 1)), "{fact:?}");
            }
            FactKind::Money => {
                let money = |cents: i64| FactValue::Money(Euro::from_cents(cents));
                assert!(is_fine(fact, money(0)) && is_fine(fact, money(MOST_CENTS.into())), "{fact:?}");
                assert!(!is_fine(fact, money(-1)) && !is_fine(fact, money(i64::from(MOST_CENTS) + 1)));
                assert!(!is_fine(fact, money(i64::MAX)) && !is_fine(fact, money(i64::MIN)), "{fact:?}");
            }
            _ => {}
        }
    }
}

#[test]
fn days_are_near_enough_to_be_meant() {
    let is_fine = |fact, day| stated(fact, Known(FactValue::Day(day))).is_ok();
    let back = |years: i32| content::day(2026 - years, 11, 21);
    for &fact in Fact::ALL.iter().filter(|fact| fact.kind() == FactKind::Day) {
        let is_long = matches!(fact, Fact::Born | Fact::Began);
        assert!(is_fine(fact, back(49)) && is_fine(fact, TODAY), "{fact:?}");
        assert_eq!(is_fine(fact, back(99)), is_long, "{fact:?}");
        assert!(!is_fine(fact, back(101)) && !is_fine(fact, content::day(2037, 1, 1)), "{fact:?}");
        assert_eq!(is_fine(fact, TODAY + Days::new(1)), fact != Fact::Born, "{fact:?}");
    }
    assert!(!is_fine(Fact::Began, NaiveDate::MIN) && !is_fine(Fact::Noticed, NaiveDate::MAX));
}

#[test]
fn as_many_offers_are_kept_as_can_be_and_one_name_is_one_offer() {
    let mut dossier = Dossier::default();
    let offer = |name: &str, months| {
        let offer = BureauOffer { name: name.to_owned(), months: Known(months), ..BureauOffer::default() };
        Command::KeepOffer(Box::new(offer))
    };
    for number in 0..MOST_OFFERS {
        dossier.apply(offer(&format!("Bureau {number}"), 3), TODAY).expect("room");
    }
    let full = dossier.clone();
    assert_eq!(dossier.apply(offer("Nog een", 3), TODAY), Err(Refusal::TooManyOffers));
    assert_eq!(dossier, full);
    dossier.apply(offer("  Bureau 1 ", 9), TODAY).expect("the same one, again");
    let months: Vec<_> = dossier.offers.iter().map(|offer| offer.months).collect();
    assert_eq!(months, [Known(3), Known(9), Known(3)]);
    dossier.apply(Command::DropOffer(String::from("Bureau 0")), TODAY).expect("forgotten");
    dossier.apply(offer("Nog een", 3), TODAY).expect("room again");
    assert_eq!(dossier.offers.len(), MOST_OFFERS);
}
