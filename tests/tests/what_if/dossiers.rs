//! Dossiers to look at: every answer that the forecast uses, known, not known or not given. Leaves out the rest.

use chrono::{Days, NaiveDate};
use domain::dossier::{
    AgeGroup, Budget, Direction, Dossier, Duties, Entry, Guidance, GuidanceKind, GuidanceTerms, Intake,
    Limitations, Market, Recovery, Retraining, Telling, Travel,
};
use domain::values::{Answer, Country};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

/// The day on which they are looked at.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

/// So many days before that day; after it when below zero.
pub fn before(days: i64) -> NaiveDate {
    let count = Days::new(days.unsigned_abs());
    if days < 0 { today() + count } else { today() - count }
}

fn answer<T: Clone + std::fmt::Debug + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Answer<T>> {
    prop_oneof![5 => known.prop_map(Answer::Known), 1 => Just(Answer::Unknown), 1 => Just(Answer::Open)]
        .boxed()
}

fn one<T: Clone + std::fmt::Debug + 'static>(of: &'static [T]) -> BoxedStrategy<Answer<T>> {
    answer(select(of))
}

fn day(days: std::ops::Range<i64>) -> impl Strategy<Value = NaiveDate> {
    days.prop_map(before)
}

fn guidance() -> impl Strategy<Value = Answer<Guidance>> {
    let terms = (answer(1u8..=36), one(&GuidanceKind::ALL));
    let arranged = terms.prop_map(|(months, kind)| Guidance::Arranged(GuidanceTerms { months, kind }));
    answer(prop_oneof![1 => Just(Guidance::None), 3 => arranged])
}

fn recovery() -> impl Strategy<Value = Answer<Recovery>> {
    answer(prop_oneof![
        3 => Just(Recovery::None),
        1 => (0u8..=52).prop_map(|weeks| Recovery::Rest { weeks }),
        1 => answer(0u8..=104).prop_map(|weeks| Recovery::BurnOut { weeks }),
    ])
}

/// Answers as a person can have given them.
pub fn intake() -> impl Strategy<Value = Intake> {
    let place = (one(&[Country::Netherlands, Country::Belgium]), one(&Duties::ALL), answer(day(-700..60)));
    let way = (one(&Direction::ALL), one(&Retraining::ALL), answer(1u8..=208), answer(0u32..25_000));
    let training = answer(day(0..300)).prop_map(|day| if day.is_settled() { Answer::Open } else { day });
    let means = (one(&Budget::ALL), weighted(0.3, 0u32..25_000), guidance(), weighted(0.5, day(0..400)));
    let reach =
        (one(&Market::ALL), one(&Travel::ALL), answer(1u8..=40), one(&AgeGroup::ALL), one(&Limitations::ALL));
    let search =
        (recovery(), weighted(0.4, day(0..700)), weighted(0.5, 0u8..12), weighted(0.5, day(-1200..-1)));
    (place, way, training, means, reach, search).prop_map(|(place, way, begun, means, reach, search)| {
        let trains = way.1.known().is_some_and(|form| *form != Retraining::None);
        let own = |stated| if trains { stated } else { Answer::Open };
        let stated = |given: Option<u32>| given.map_or(Answer::Open, Answer::Known);
        let since = search.1.map_or(Answer::Open, Answer::Known);
        Intake {
            lives: place.0,
            works: place.0,
            duties: place.1,
            last_day: place.2,
            direction: way.0,
            retraining: way.1,
            training_weeks: if trains { way.2 } else { Answer::Open },
            training_cost: own(way.3),
            training_begun: if trains { begun } else { Answer::Open },
            budget: means.0,
            money: stated(means.1),
            guidance: means.2,
            guidance_from: means.3,
            market: reach.0,
            travel: reach.1,
            hours: reach.2,
            age: reach.3,
            limitations: reach.4,
            recovery: search.0,
            searching_since: since,
            interviews: if since.is_settled() {
                search.2.map_or(Answer::Open, Answer::Known)
            } else {
                Answer::Open
            },
            needed_by: search.3.map_or(Answer::Open, Answer::Known),
            ..Intake::default()
        }
    })
}

/// A dossier with such answers, whose forecast is shown.
pub fn dossier() -> impl Strategy<Value = Dossier> {
    (intake(), weighted(0.8, 0i64..400), proptest::bool::ANY).prop_map(|(intake, begun, at_home)| Dossier {
        intake,
        begun: begun.map(before),
        entry: at_home.then_some(Entry::AtHome),
        intake_done: true,
        telling: Telling::Now,
        ..Dossier::default()
    })
}

/// Someone with ordinary answers: a search in a market in balance, half a year of advice.
pub fn ordinary() -> Dossier {
    let terms = GuidanceTerms { months: Answer::Known(6), kind: Answer::Known(GuidanceKind::Tips) };
    Dossier {
        intake: Intake {
            lives: Answer::Known(Country::Netherlands),
            works: Answer::Known(Country::Netherlands),
            last_day: Answer::Known(before(20)),
            direction: Answer::Known(Direction::Adjacent),
            retraining: Answer::Known(Retraining::HalfYear),
            budget: Answer::Known(Budget::Small),
            guidance: Answer::Known(Guidance::Arranged(terms)),
            market: Answer::Known(Market::Balanced),
            recovery: Answer::Known(Recovery::None),
            ..Intake::default()
        },
        begun: Some(before(30)),
        intake_done: true,
        telling: Telling::Now,
        ..Dossier::default()
    }
}

/// Someone for whom it takes long.
pub fn long_way() -> Dossier {
    let mut dossier = ordinary();
    dossier.intake.retraining = Answer::Known(Retraining::TwoYears);
    dossier.intake.market = Answer::Known(Market::MoreSeekers);
    dossier.intake.budget = Answer::Known(Budget::None);
    dossier.intake.recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Known(40) });
    dossier
}
