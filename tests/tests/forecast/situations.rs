//! Situations to try laws on: every answer, also "I do not know yet" and not given. Leaves out the laws.

use content::forecast::PARAMETERS;
use domain::dossier::{
    Budget, Direction, Duties, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery, Retraining,
};
use domain::forecast::{Employment, Forecast, Model, SearchLaw, Situation};
use domain::values::Answer;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

/// The search law of the product's figures.
pub static LAW: LazyLock<SearchLaw> = LazyLock::new(|| Model::law(&PARAMETERS));

/// The forecast of a situation with the product's figures.
pub fn forecast(situation: &Situation) -> Forecast {
    Forecast::new(situation, &PARAMETERS, &LAW)
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

/// The job that is ending, with the last paid day that goes with it.
fn employment() -> impl Strategy<Value = (Employment, Option<f64>)> {
    prop_oneof![
        weighted(0.5, 0..200i32)
            .prop_map(|days| (Employment::Ended, days.map(|days| -f64::from(days) / 7.0))),
        (1..500i32, duties()).prop_map(|(days, duties)| {
            let weeks = f64::from(days) / 7.0;
            (Employment::Running { weeks, duties }, Some(weeks))
        }),
        duties().prop_map(|duties| (Employment::EndUnknown { duties }, None)),
    ]
}

/// Any situation.
pub fn situation() -> impl Strategy<Value = Situation> {
    let answers = (
        answer(select(Direction::ALL.to_vec())),
        answer(select(Retraining::ALL.to_vec())),
        answer(select(Budget::ALL.to_vec())),
        guidance(),
        answer(select(Market::ALL.to_vec())),
        recovery(),
        employment(),
    );
    answers.prop_map(
        |(direction, retraining, budget, guidance, market, recovery, (employment, last_paid))| Situation {
            direction,
            retraining,
            budget,
            guidance,
            market,
            recovery,
            employment,
            last_paid,
        },
    )
}
