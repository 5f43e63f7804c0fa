//! Age and limitations as a pace of search, only when the person gives them. Leaves out why it is so: that lies with
//! employers too.

use crate::dossier::Limitations;
use crate::explanation::{Basis, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};

/// The pace of age and limitations together; one when neither is given.
pub(crate) fn pace(situation: &Situation, parameters: &Parameters) -> f64 {
    let figures = &parameters.person;
    let age = situation.age.known().map_or(1.0, |&age| figures.age(age).value.mid());
    let limited = match situation.limitations.known() {
        Some(Limitations::Some) => figures.limited.value.mid(),
        Some(Limitations::None) | None => 1.0,
    };
    age * limited
}

/// The steps of what was given.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters) -> Vec<Step> {
    let figures = &parameters.person;
    let age = situation.age.known().map(|&age| {
        let pace = figures.age(age);
        let answer = Step::given(Term::Age, Quantity::Age(age), Basis::Answer);
        Step::given(Term::PaceByAge, Quantity::TimesAbout(pace.value), Basis::from(pace)).from([answer])
    });
    let limited = (situation.limitations.known() == Some(&Limitations::Some)).then(|| {
        let pace = &figures.limited;
        Step::given(Term::PaceWithLimitations, Quantity::TimesAbout(pace.value), Basis::from(pace))
    });
    age.into_iter().chain(limited).collect()
}
