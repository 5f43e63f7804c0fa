//! Benefit as it reaches the pot for living, month by month. Leaves out tax as it really is, and changes of an amount
//! that the person states.

use super::severance::{answer, share_of};
use super::{Month, PotFigures, months_from};
use crate::dossier::Dossier;
use crate::explanation::{MoneyTerm, Quantity, Step, Term};
use crate::rights::Ruling;
use crate::rights::be::{self, BelgianFacts, BelgianLaw};
use crate::rights::border::{BorderFacts, border};
use crate::rights::nl::{self, DutchFacts, DutchLaw};
use crate::values::{Country, Euro};
use chrono::{Months, NaiveDate};

/// Benefit by month.
#[derive(Clone, Debug, PartialEq)]
pub struct BenefitInHand {
    /// The months with their amounts in hand; of a month that is not whole, its days.
    pub months: Vec<(Month, Euro)>,
    /// The last day that is counted, when there is one.
    pub until: Option<NaiveDate>,
    /// Whether the least that the law gives anyone was counted, because how long it lasts is not known.
    pub is_least: bool,
    /// How it was reached.
    pub step: Step,
}

/// From when until when, and the steps of it.
struct Span {
    from: NaiveDate,
    until: Option<NaiveDate>,
    is_least: bool,
    steps: Vec<Step>,
}

/// The benefit that the person states, for as long as the rules give it; or else the WW, less what does not stay in hand.
/// None while the amount is not known: the Belgian rules set none here.
pub fn benefit_in_hand(
    dossier: &Dossier,
    dutch: (&DutchFacts, &DutchLaw),
    belgian: (&BelgianFacts, &BelgianLaw),
    figures: &PotFigures,
    (today, months): (NaiveDate, usize),
) -> Option<BenefitInHand> {
    if let Some(&stated) = dossier.contract.benefit.known() {
        let Span { from, until, is_least, mut steps } = span(dossier, dutch, belgian)?;
        steps.insert(0, day(MoneyTerm::BenefitFrom, from));
        steps.extend(until.map(|until| day(MoneyTerm::BenefitUntil, until)));
        let amounts =
            months_from(today.max(from), months).map(|month| (month, part(stated, month, from, until)));
        let step = answer(MoneyTerm::BenefitInHand, Quantity::Money(stated)).made_of(steps);
        return Some(BenefitInHand { months: amounts.collect(), until, is_least, step });
    }
    let Ruling::Value(ww) = nl::ww(dutch.0, dutch.1) else { return None };
    let share = &figures.benefit_share;
    let mut amounts = ww.value.by_month();
    for (_, amount) in &mut amounts {
        *amount = share_of(*amount, share.value);
    }
    let first = share_of(ww.value.first, share.value);
    let step = Step::rule(Term::Money(MoneyTerm::BenefitInHand), Quantity::Money(first))
        .with(ww.step)
        .with(Step::figure(Term::Money(MoneyTerm::BenefitShare), share, Quantity::Share));
    Some(BenefitInHand { months: amounts, until: Some(ww.value.duration.end), is_least: false, step })
}

/// When it runs by the rules of either country; else the least that the country of benefit gives, from the day after the
/// last paid day.
fn span(
    dossier: &Dossier,
    (dutch, dutch_law): (&DutchFacts, &DutchLaw),
    (belgian, belgian_law): (&BelgianFacts, &BelgianLaw),
) -> Option<Span> {
    if let Ruling::Value(ww) = nl::ww_duration(dutch, dutch_law) {
        let (from, until) = (ww.value.start, Some(ww.value.end));
        return Some(Span { from, until, is_least: false, steps: vec![ww.step] });
    }
    if let Ruling::Value(benefit) = be::benefit(belgian, belgian_law)
        && let Some(from) = benefit.value.from
    {
        return Some(Span { from, until: benefit.value.until, is_least: false, steps: vec![benefit.step] });
    }
    let last = *dossier.intake.last_day.known()?;
    let from = last.succ_opt()?;
    let least = match border(&BorderFacts::of(dossier)).known()?.benefit {
        Country::Netherlands => dutch_law.ww.least.on(from)?.value,
        Country::Belgium => be::benefit_range(belgian_law, from)?.0,
    };
    let until = from.checked_add_months(Months::new(u32::try_from(least).ok()?))?.pred_opt();
    let steps = vec![answer(MoneyTerm::LastPaidDay, Quantity::Date(last))];
    Some(Span { from, until, is_least: true, steps })
}

/// A monthly amount for the days of a month that lie in the span.
fn part(amount: Euro, month: Month, from: NaiveDate, until: Option<NaiveDate>) -> Euro {
    let days = month.days_between(from, until.unwrap_or(NaiveDate::MAX));
    super::living::part(amount, days, month.days())
}

fn day(term: MoneyTerm, day: NaiveDate) -> Step {
    Step::rule(Term::Money(term), Quantity::Date(day))
}
