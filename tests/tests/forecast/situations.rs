//! Situations to try laws on: every answer, also "I do not know yet" and not given. Leaves out the laws.

use crate::states::{self, searched};
use content::forecast::PARAMETERS;
use domain::dossier::{
    AgeGroup, Budget, Direction, Duties, Guidance, GuidanceKind, GuidanceTerms, Limitations, Market,
    Recovery, Retraining, Travel,
};
use domain::forecast::{Employment, Forecast, OwnTraining, Situation};
use domain::values::{Answer, Euro};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

/// How often a law is tried.
pub fn many() -> ProptestConfig {
    ProptestConfig::with_cases(1_000)
}

/// The forecast of a situation with the product's figures, its search so far seen at the pace of the reference person.
pub fn forecast(situation: &Situation) -> Forecast {
    Forecast::new(situation, &PARAMETERS, states::laws(situation))
}

/// An answer: mostly known, else not known or not given.
pub fn answer<T: Clone + std::fmt::Debug + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Answer<T>> {
    prop_oneof![
        6 => known.prop_map(Answer::Known),
        1 => Just(Answer::Unknown),
        1 => Just(Answer::Open),
    ]
    .boxed()
}

pub fn guidance_terms() -> impl Strategy<Value = GuidanceTerms> {
    let kind = answer(select(GuidanceKind::ALL.to_vec()));
    (answer(1u8..=36), kind).prop_map(|(months, kind)| GuidanceTerms { months, kind })
}

pub fn guidance() -> impl Strategy<Value = Answer<Guidance>> {
    answer(prop_oneof![Just(Guidance::None), guidance_terms().prop_map(Guidance::Arranged)])
}

pub fn recovery() -> impl Strategy<Value = Answer<Recovery>> {
    answer(prop_oneof![
        Just(Recovery::None),
        (0u8..=52).prop_map(|weeks| Recovery::Rest { weeks }),
        answer(0u8..=104).prop_map(|weeks| Recovery::BurnOut { weeks }),
    ])
}

pub fn duties() -> impl Strategy<Value = Answer<Duties>> {
    answer(select(Duties::ALL.to_vec()))
}

/// What the person states of a training.
pub fn own_training() -> impl Strategy<Value = OwnTraining> {
    let passed = weighted(0.3, (0..900i32).prop_map(weeks));
    (weighted(0.5, 1u8..=208), weighted(0.5, 0u32..20_000), passed)
        .prop_map(|(weeks, cost, passed)| OwnTraining { weeks, cost, passed })
}

/// The training, with what is stated of it: that can only be of one that was chosen.
fn training() -> impl Strategy<Value = (Answer<Retraining>, OwnTraining)> {
    (answer(select(Retraining::ALL.to_vec())), own_training()).prop_map(|(form, own)| match form {
        Answer::Known(chosen) if chosen != Retraining::None => (form, own),
        _ => (form, OwnTraining::default()),
    })
}

/// The job that is ending, with the last paid day that goes with it.
fn employment() -> impl Strategy<Value = (Employment, Option<f64>)> {
    prop_oneof![
        weighted(0.5, 0..200i32).prop_map(|days| (Employment::Ended, days.map(|days| -weeks(days)))),
        (1..500i32, duties()).prop_map(|(days, duties)| {
            (Employment::Running { weeks: weeks(days), duties }, Some(weeks(days)))
        }),
        duties().prop_map(|duties| (Employment::EndUnknown { duties }, None)),
    ]
}

/// Weeks of so many days.
pub fn weeks(days: i32) -> f64 {
    f64::from(days) / 7.0
}

/// Any situation.
pub fn situation() -> impl Strategy<Value = Situation> {
    let way = (answer(select(Direction::ALL.to_vec())), training(), recovery(), weighted(0.3, 1..800i32));
    let means = (answer(select(Budget::ALL.to_vec())), weighted(0.3, 0u32..25_000), guidance());
    let place = (
        answer(select(Market::ALL.to_vec())),
        answer(select(Travel::ALL.to_vec())),
        answer(1u8..=40),
        answer(select(AgeGroup::ALL.to_vec())),
        answer(select(Limitations::ALL.to_vec())),
    );
    let passed = (weighted(0.3, 0..500i32), weighted(0.3, 0..500i32), weighted(0.3, 0..20_000i64));
    (way, means, place, passed, employment(), searched()).prop_map(
        |(way, means, place, passed, (employment, last_paid), searched)| {
            let (direction, (retraining, training), recovery, needed) = way;
            let (budget, money, guidance) = means;
            let (market, travel, hours, age, limitations) = place;
            Situation {
                direction,
                retraining,
                training,
                budget,
                money,
                guidance,
                guidance_passed: passed.0.map_or(0.0, weeks),
                guidance_money: passed.2.map(Euro::whole),
                market,
                travel,
                hours,
                recovery,
                recovery_passed: passed.1.map_or(0.0, weeks),
                age,
                limitations,
                employment,
                last_paid,
                searched,
                needed: needed.map(weeks),
            }
        },
    )
}
