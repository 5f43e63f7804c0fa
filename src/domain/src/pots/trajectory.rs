//! The pot for guidance: what the employer pays or owes for it, and how many months that buys. Leaves out which bureau.

use crate::explanation::{MoneyTerm, Quantity, Step, Term};
use crate::values::{Estimate, Euro, Sourced};

/// Where the amount comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrajectoryFrom {
    /// The person states it.
    Stated,
    /// The law sets it.
    Law,
}

/// Money for guidance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrajectoryPot {
    /// How much.
    pub money: Euro,
    /// Where it comes from.
    pub from: TrajectoryFrom,
    /// Whole months of guidance that it buys at the usual price.
    pub months: u8,
}

/// The least and the most months that guidance is counted for: nobody is guided longer than three years.
const MONTHS: (f64, f64) = (0.0, 36.0);

/// Cents in a euro.
const CENTS: f64 = 100.0;

/// Whole months of guidance that money buys at this price a month in euros (above zero).
pub(crate) fn months_bought(money: Euro, price_a_month: f64) -> f64 {
    let months = libm::floor(money.cents() as f64 / CENTS / price_a_month);
    months.max(MONTHS.0).min(MONTHS.1)
}

/// The step of those months: what there is, and the price.
pub(crate) fn months_explained(term: Term, months: f64, money: Step, price: &Sourced<Estimate>) -> Step {
    let price = Step::figure(Term::GuidancePrice, price, Quantity::euros_about);
    Step::rule(term, Quantity::Months(months)).with(money).with(price)
}

/// The step of what the employer pays, as the person states it.
pub(crate) fn stated(money: Euro) -> Step {
    Step::answer(Term::Money(MoneyTerm::TrajectoryMoney), Quantity::Money(money))
}

impl TrajectoryPot {
    /// The pot with this money, at this price a month in euros (above zero).
    pub fn of(money: Euro, from: TrajectoryFrom, price_a_month: f64) -> Self {
        Self { money, from, months: months_bought(money, price_a_month) as u8 }
    }

    /// How its months were reached. `law` is the step of the amount, when the law sets it.
    pub fn explained(&self, law: Option<Step>, price: &Sourced<Estimate>) -> Step {
        let money = law.unwrap_or_else(|| stated(self.money));
        months_explained(Term::Money(MoneyTerm::MonthsBought), f64::from(self.months), money, price)
    }
}
