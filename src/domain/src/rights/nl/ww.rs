//! The WW: how much, and what it is month by month. Leaves out tax, and changes of the highest daily wage on the way.

use super::dagloon::{Dagloon, dagloon};
use super::law::DutchLaw;
use super::steps::{euro, held, law as by_law, made, months, rate, share};
use super::ww_duration::{WwDuration, asked, duration, enough_weeks};
use super::{DutchFacts, gate, wage};
use crate::explanation::{DutchTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, ask};
use crate::rights::{Held, Ruling};
use crate::values::{Euro, Fraction, Rate};

/// The benefit of one person, gross.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ww {
    /// How long.
    pub duration: WwDuration,
    /// What it is counted from.
    pub dagloon: Dagloon,
    /// A month, in the first months.
    pub first: Euro,
    /// How many those are.
    pub first_months: i64,
    /// A month, after those.
    pub later: Euro,
    /// The rates of the first and of later months.
    pub(super) rates: [Rate; 2],
    /// The share of the wage above which income from work ends it.
    pub(super) stop: Rate,
}

/// The benefit of a person.
pub fn ww(facts: &DutchFacts, law: &DutchLaw) -> Ruling<Ww> {
    rule(facts, law).into()
}

fn rule(facts: &DutchFacts, law: &DutchLaw) -> Reached<Evaluated<Ww>> {
    gate::benefit(facts)?;
    enough_weeks(facts, law)?;
    let mut asked = asked(facts);
    asked.extend(wage::asked(facts));
    ask(&asked)?;
    let lasts = duration(facts, law)?;
    let start = lasts.value.start;
    let dagloon = dagloon(facts, law, start)?;
    let [early, late] = [held(&law.ww.first_rate, start)?, held(&law.ww.later_rate, start)?];
    let count = held(&law.ww.first_months, start)?;
    let of_wage = |rate: Rate| euro(dagloon.value.exact.times(share(rate)));
    let (first, later) = (of_wage(early.value), of_wage(late.value));
    let value = Ww {
        duration: lasts.value,
        dagloon: dagloon.value,
        first,
        first_months: count.value,
        later,
        rates: [early.value, late.value],
        stop: held(&law.ww.stop, start)?.value,
    };
    let part = |term, amount, of, held: &Held<Rate>| {
        made(term, Quantity::Money(amount), vec![by_law(of, rate(held.value), held)])
    };
    let from = vec![
        dagloon.step,
        part(DutchTerm::FirstAmount, first, DutchTerm::FirstRate, &early).made_of([by_law(
            DutchTerm::FirstMonths,
            months(count.value),
            &count,
        )]),
        part(DutchTerm::LaterAmount, later, DutchTerm::LaterRate, &late),
        lasts.step,
    ];
    Ok(Evaluated { value, step: made(DutchTerm::WwAmount, Quantity::Money(first), from) })
}

impl Ww {
    /// A month of benefit beside this income from work in it, gross; months count from 1. Nothing once the income is
    /// above the share of the wage at which the benefit ends.
    pub fn beside(&self, month: i64, income: Euro) -> Euro {
        let [first, later] = self.rates;
        let rate = if month <= self.first_months { first } else { later };
        let earned = Fraction::whole(income.cents());
        let full = Fraction::whole(self.dagloon.earned_monthly.cents());
        if full.times(share(self.stop)) < earned {
            return Euro::default();
        }
        let counted =
            earned.times(self.dagloon.exact).times(Fraction::of(1, self.dagloon.earned_monthly.cents()));
        let left = self.dagloon.exact.plus(counted.times(Fraction::whole(-1)));
        euro(left.times(share(rate)).max(Fraction::whole(0)))
    }
}
