//! What the pot for living is filled with: the person's own amounts, severance, and benefit. Leaves out counting through
//! the months.

use super::benefit_in_hand::{BenefitInHand, benefit_in_hand};
use super::severance::{SeveranceInHand, answer, severance};
use super::{LivingPot, MOST_LIVING_MONTHS, PotFigures, Purse};
use crate::dossier::{Dossier, Fact};
use crate::explanation::{MoneyTerm, Quantity, Step};
use crate::rights::RightsQuestion;
use crate::rights::be::{BelgianFacts, BelgianLaw};
use crate::rights::nl::{DutchFacts, DutchLaw};
use crate::values::{Answer, Euro};
use chrono::NaiveDate;

/// The pot for living of one person, with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Household {
    /// The months.
    pub pot: LivingPot,
    /// Benefit. None while its amount is not known: then it is not counted.
    pub benefit: Option<BenefitInHand>,
    /// Severance. None when there is none, or it is not known.
    pub severance: Option<SeveranceInHand>,
    /// How it was reached.
    pub step: Step,
}

/// What has to be known before the months can be counted.
pub fn asked(dossier: &Dossier, today: NaiveDate) -> Vec<RightsQuestion> {
    let contract = &dossier.contract;
    let last_day = dossier.intake.last_day.known();
    let is_paid = last_day.is_some_and(|last| today <= *last);
    let mut asked = Vec::new();
    for (is_open, question) in [
        (last_day.is_none(), RightsQuestion::LastDay),
        (contract.savings.known().is_none(), RightsQuestion::Of(Fact::Savings)),
        (contract.fixed_costs.known().is_none(), RightsQuestion::Of(Fact::FixedCosts)),
        (is_paid && contract.net_wage.known().is_none(), RightsQuestion::Of(Fact::NetWage)),
    ] {
        if is_open {
            asked.push(question);
        }
    }
    asked
}

impl Household {
    /// Counts through the months without new work.
    ///
    /// # Errors
    /// The answers that are missing.
    pub fn of(
        dossier: &Dossier,
        dutch: (&DutchFacts, &DutchLaw),
        belgian: (&BelgianFacts, &BelgianLaw),
        figures: &PotFigures,
        today: NaiveDate,
    ) -> Result<Self, Vec<RightsQuestion>> {
        let missing = asked(dossier, today);
        if !missing.is_empty() {
            return Err(missing);
        }
        let severance = severance(dossier, dutch, figures);
        let benefit = benefit_in_hand(dossier, dutch, belgian, figures, (today, MOST_LIVING_MONTHS));
        let contract = &dossier.contract;
        let amount = |answer: Answer<Euro>| answer.known().copied().unwrap_or_default();
        let last_day = dossier.intake.last_day.known().copied();
        let purse = Purse {
            savings: amount(contract.savings),
            fixed_costs: amount(contract.fixed_costs),
            other_income: amount(contract.other_income),
            wage: amount(contract.net_wage),
            last_day,
            once: severance.iter().map(|severance| (severance.day, severance.amount)).collect(),
            benefit: benefit.as_ref().map(|benefit| benefit.months.clone()).unwrap_or_default(),
        };
        let mut steps = Vec::new();
        for (term, given) in [
            (MoneyTerm::Savings, contract.savings),
            (MoneyTerm::FixedCosts, contract.fixed_costs),
            (MoneyTerm::OtherIncome, contract.other_income),
            (MoneyTerm::NetWage, contract.net_wage),
        ] {
            steps.extend(given.known().map(|&amount| answer(term, Quantity::Money(amount))));
        }
        steps.extend(last_day.map(|last| answer(MoneyTerm::LastPaidDay, Quantity::Date(last))));
        steps.extend(severance.as_ref().map(|severance| severance.step.clone()));
        steps.extend(benefit.as_ref().map(|benefit| benefit.step.clone()));
        let pot = LivingPot::of(&purse, today, MOST_LIVING_MONTHS);
        let step = pot.explained(steps);
        Ok(Self { pot, benefit, severance, step })
    }
}
