//! Age and limitations as a pace of search, only when the person gives them. Leaves out why it is so: that lies with
//! employers too.

use crate::dossier::Limitations;
use crate::explanation::{Quantity, Step, Term};
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

/// Puts in the steps of what was given.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters, steps: &mut Vec<Step>) {
    let figures = &parameters.person;
    if let Some(&age) = situation.age.known() {
        let answer = Step::answer(Term::Age, Quantity::Age(age));
        steps.push(Step::figure(Term::PaceByAge, figures.age(age), Quantity::TimesAbout).with(answer));
    }
    if situation.limitations.known() == Some(&Limitations::Some) {
        steps.push(Step::figure(Term::PaceWithLimitations, &figures.limited, Quantity::TimesAbout));
    }
}
