//! The pot for living: what comes in and goes out, month by month, and when it runs dry. Leaves out taxes: amounts are
//! what the person has in hand, or what a rule says times a share that stays in hand.

use super::{Month, months_from};
use crate::explanation::{MoneyTerm, Quantity, Step, Term};
use crate::values::Euro;
use chrono::NaiveDate;

/// How many months are counted at most: beyond three years nobody knows.
pub const MOST_LIVING_MONTHS: usize = 36;

/// What there is to live on and to pay.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Purse {
    /// Money in the bank today.
    pub savings: Euro,
    /// What has to be paid every month.
    pub fixed_costs: Euro,
    /// Other income of every month.
    pub other_income: Euro,
    /// Wage in hand of a full month, until the last paid day.
    pub wage: Euro,
    /// The last paid day.
    pub last_day: Option<NaiveDate>,
    /// Payments that come once: the day and what is left of them in hand.
    pub once: Vec<(NaiveDate, Euro)>,
    /// Benefit in hand by month.
    pub benefit: Vec<(Month, Euro)>,
}

/// One month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivingRow {
    /// The month.
    pub month: Month,
    /// Wage.
    pub wage: Euro,
    /// Benefit.
    pub benefit: Euro,
    /// Other income.
    pub other: Euro,
    /// What comes once.
    pub once: Euro,
    /// What goes out.
    pub costs: Euro,
    /// What is in the bank at the end of the month; below zero it is dry.
    pub left: Euro,
}

/// The pot, month by month.
#[derive(Clone, Debug, PartialEq)]
pub struct LivingPot {
    /// The months, from the present one on.
    pub rows: Vec<LivingRow>,
    /// The first month in which it is dry. None while it lasts.
    pub dry: Option<Month>,
}

impl LivingPot {
    /// Counts through so many months without new work. The present month counts from today on.
    pub fn of(purse: &Purse, today: NaiveDate, months: usize) -> Self {
        let mut left = purse.savings;
        let mut rows = Vec::with_capacity(months);
        for month in months_from(today, months) {
            let ahead = month.days_between(today, month.last_day());
            let paid = purse.last_day.map_or(0, |last| month.days_between(today, last));
            let wage = part(purse.wage, paid, month.days());
            let benefit = sum(purse.benefit.iter().filter(|(of, _)| *of == month).map(|&(_, amount)| amount));
            // Of the present month the days from today on, as with costs.
            let benefit = part(benefit, ahead, month.days());
            let once = sum(purse
                .once
                .iter()
                .filter(|(day, _)| today <= *day && Month::of(*day) == month)
                .map(|&(_, amount)| amount));
            let other = part(purse.other_income, ahead, month.days());
            let costs = part(purse.fixed_costs, ahead, month.days());
            left = sum([left, wage, benefit, other, once, negative(costs)]);
            rows.push(LivingRow { month, wage, benefit, other, once, costs, left });
        }
        let dry = rows.iter().find(|row| row.left < Euro::default()).map(|row| row.month);
        Self { rows, dry }
    }

    /// The month in which it runs dry, or how long it lasts at least, with what that was made of.
    pub fn explained(&self, from: Vec<Step>) -> Step {
        let (term, value) = match self.dry {
            Some(month) => (MoneyTerm::RunsDry, Quantity::Month(month.first_day())),
            None => (MoneyTerm::Lasts, Quantity::Months(self.rows.len() as f64)),
        };
        Step::computed(Term::Money(term), value, from)
    }
}

/// The part of a monthly amount for some of the month's days, to the nearest cent.
pub(super) fn part(amount: Euro, days: i64, of: i64) -> Euro {
    let of = of.max(1);
    Euro::from_cents((amount.cents().saturating_mul(days) + of / 2).div_euclid(of))
}

fn sum(amounts: impl IntoIterator<Item = Euro>) -> Euro {
    Euro::from_cents(amounts.into_iter().fold(0i64, |sum, amount| sum.saturating_add(amount.cents())))
}

fn negative(amount: Euro) -> Euro {
    Euro::from_cents(amount.cents().saturating_neg())
}
