//! Gross wage of a month with all that counts: holiday pay, fixed and variable extras. Leaves out the employer's pension
//! premium, a company car and expenses, which do not count.

use super::DutchFacts;
use super::gate::Asked;
use super::law::DutchLaw;
use super::steps::{held, law as by_law, made, money, not_known, number, rate, share, told};
use crate::dossier::Fact;
use crate::explanation::{DutchTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, answered};
use crate::rights::{LegalFigure, RightsQuestion};
use crate::values::{Answer, Euro, Fraction, Rate};
use chrono::NaiveDate;

/// The questions about the wage.
pub(super) fn asked(facts: &DutchFacts) -> Vec<Asked> {
    vec![
        (facts.monthly_wage.is_some(), RightsQuestion::Of(Fact::MonthlyWage)),
        (facts.fixed_extras.is_settled(), RightsQuestion::Of(Fact::FixedExtras)),
        (facts.variable_extras.is_settled(), RightsQuestion::Of(Fact::VariableExtras)),
    ]
}

/// Cents of a month, exact.
pub(super) fn monthly(facts: &DutchFacts, law: &DutchLaw, day: NaiveDate) -> Reached<Evaluated<Fraction>> {
    let base = answered(facts.monthly_wage, RightsQuestion::Of(Fact::MonthlyWage))?;
    let cents = Fraction::whole(base.cents());
    let mut from = vec![told(DutchTerm::BaseWage, Quantity::Money(base))];
    let (holiday, step) = holiday_pay(facts, law, day)?;
    from.push(step);
    let mut sum = cents.plus(cents.times(share(holiday)));
    let extras = [
        (facts.fixed_extras, &law.wage.fixed, DutchTerm::FixedExtras, DutchTerm::FixedExtrasOver),
        (facts.variable_extras, &law.wage.variable, DutchTerm::VariableExtras, DutchTerm::VariableExtrasOver),
    ];
    for (answer, figure, term, over) in extras {
        let (part, step) = extra(answer, figure, term, over, day)?;
        sum = sum.plus(part);
        from.push(step);
    }
    Ok(Evaluated { value: sum, step: made(DutchTerm::MonthlyWage, money(sum), from) })
}

/// The person's holiday pay, or that of the law.
fn holiday_pay(facts: &DutchFacts, law: &DutchLaw, day: NaiveDate) -> Reached<(Rate, Step)> {
    if let Some(stated) = facts.holiday_pay {
        let stated = Rate::from_hundredths(i64::from(stated));
        return Ok((stated, told(DutchTerm::HolidayPay, rate(stated))));
    }
    let held = held(&law.wage.holiday_pay, day)?;
    Ok((held.value, by_law(DutchTerm::HolidayPay, rate(held.value), &held)))
}

/// What extras add to a month. Those that are not known add nothing, and the step says so: they can only add.
fn extra(
    answer: Answer<Euro>,
    figure: &LegalFigure<i64>,
    term: DutchTerm,
    over: DutchTerm,
    day: NaiveDate,
) -> Reached<(Fraction, Step)> {
    let Answer::Known(amount) = answer else { return Ok((Fraction::whole(0), not_known(term))) };
    let held = held(figure, day)?;
    let step = told(term, Quantity::Money(amount)).made_of([by_law(over, number(held.value), &held)]);
    Ok((Fraction::of(amount.cents().max(0), held.value), step))
}
