//! The name of each term of the pots of money and a sentence about it. Leaves out values.

use content::Text;
use content::texts::pots_terms as t;
use domain::explanation::MoneyTerm as M;

/// Name and explanation of a term.
pub(super) fn name(term: M) -> (&'static Text, &'static Text) {
    match term {
        M::TrajectoryMoney => (&t::TRAJECTORY_MONEY, &t::TRAJECTORY_MONEY_ABOUT),
        M::MonthsBought => (&t::MONTHS_BOUGHT, &t::MONTHS_BOUGHT_ABOUT),
        M::TrajectoryPrice => (&t::TRAJECTORY_PRICE, &t::TRAJECTORY_PRICE_ABOUT),
        M::TrainingLeft => (&t::TRAINING_LEFT, &t::TRAINING_LEFT_ABOUT),
        M::TrainingMissing => (&t::TRAINING_MISSING, &t::TRAINING_MISSING_ABOUT),
        M::RunsDry => (&t::RUNS_DRY, &t::RUNS_DRY_ABOUT),
        M::Lasts => (&t::LASTS, &t::LASTS_ABOUT),
        M::Savings => (&t::SAVINGS, &t::SAVINGS_ABOUT),
        M::FixedCosts => (&t::FIXED_COSTS, &t::FIXED_COSTS_ABOUT),
        M::OtherIncome => (&t::OTHER_INCOME, &t::OTHER_INCOME_ABOUT),
        M::NetWage => (&t::NET_WAGE, &t::NET_WAGE_ABOUT),
        M::LastPaidDay => (&t::LAST_PAID_DAY, &t::LAST_PAID_DAY_ABOUT),
        M::Severance => (&t::SEVERANCE, &t::SEVERANCE_ABOUT),
        M::SeverancePaid => (&t::SEVERANCE_PAID, &t::SEVERANCE_PAID_ABOUT),
        M::SeveranceAfter => (&t::SEVERANCE_AFTER, &t::SEVERANCE_AFTER_ABOUT),
        M::SeveranceInHand => (&t::SEVERANCE_IN_HAND, &t::SEVERANCE_IN_HAND_ABOUT),
        M::SeveranceShare => (&t::SEVERANCE_SHARE, &t::SEVERANCE_SHARE_ABOUT),
        M::BenefitInHand => (&t::BENEFIT_IN_HAND, &t::BENEFIT_IN_HAND_ABOUT),
        M::BenefitShare => (&t::BENEFIT_SHARE, &t::BENEFIT_SHARE_ABOUT),
        M::BenefitFrom => (&t::BENEFIT_FROM, &t::BENEFIT_FROM_ABOUT),
        M::BenefitUntil => (&t::BENEFIT_UNTIL, &t::BENEFIT_UNTIL_ABOUT),
    }
}
