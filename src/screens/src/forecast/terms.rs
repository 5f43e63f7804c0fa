//! The name of each term of the calculation and a sentence about it. Leaves out values.

use content::Text;
use content::texts::explain as t;
use domain::explanation::Term;

/// Name and explanation of a term.
pub(super) fn name(term: Term) -> (&'static Text, &'static Text) {
    match term {
        Term::FirstDay => (&t::FIRST_DAY, &t::FIRST_DAY_ABOUT),
        Term::WithoutWage => (&t::WITHOUT_WAGE, &t::WITHOUT_WAGE_ABOUT),
        Term::Preparation => (&t::PREPARATION, &t::PREPARATION_ABOUT),
        Term::Orientation => (&t::ORIENTATION, &t::ORIENTATION_ABOUT),
        Term::Recovery => (&t::RECOVERY, &t::RECOVERY_ABOUT),
        Term::PaceAfterBurnOut => (&t::PACE_AFTER_BURN_OUT, &t::PACE_AFTER_BURN_OUT_ABOUT),
        Term::Retraining => (&t::RETRAINING, &t::RETRAINING_ABOUT),
        Term::TrainingTime => (&t::TRAINING_TIME, &t::TRAINING_TIME_ABOUT),
        Term::TrainingCost => (&t::TRAINING_COST, &t::TRAINING_COST_ABOUT),
        Term::SearchDuringTraining => (&t::SEARCH_DURING_TRAINING, &t::SEARCH_DURING_TRAINING_ABOUT),
        Term::FindingMoney => (&t::FINDING_MONEY, &t::FINDING_MONEY_ABOUT),
        Term::FindingAllMoney => (&t::FINDING_ALL_MONEY, &t::FINDING_ALL_MONEY_ABOUT),
        Term::Budget => (&t::BUDGET, &t::BUDGET_ABOUT),
        Term::BoughtGuidance => (&t::BOUGHT_GUIDANCE, &t::BOUGHT_GUIDANCE_ABOUT),
        Term::GuidancePrice => (&t::GUIDANCE_PRICE, &t::GUIDANCE_PRICE_ABOUT),
        Term::Guidance => (&t::GUIDANCE, &t::GUIDANCE_ABOUT),
        Term::GuidanceTime => (&t::GUIDANCE_TIME, &t::GUIDANCE_TIME_ABOUT),
        Term::PaceWithGuidance => (&t::PACE_WITH_GUIDANCE, &t::PACE_WITH_GUIDANCE_ABOUT),
        Term::PaceWithoutGuidance => (&t::PACE_WITHOUT_GUIDANCE, &t::PACE_WITHOUT_GUIDANCE_ABOUT),
        Term::Market => (&t::MARKET, &t::MARKET_ABOUT),
        Term::OpeningsPerSeeker => (&t::OPENINGS_PER_SEEKER, &t::OPENINGS_PER_SEEKER_ABOUT),
        Term::MarketResponse => (&t::MARKET_RESPONSE, &t::MARKET_RESPONSE_ABOUT),
        Term::PaceInMarket => (&t::PACE_IN_MARKET, &t::PACE_IN_MARKET_ABOUT),
        Term::Employment => (&t::EMPLOYMENT, &t::EMPLOYMENT_ABOUT),
        Term::PaceWhileWorking => (&t::PACE_WHILE_WORKING, &t::PACE_WHILE_WORKING_ABOUT),
        Term::Search => (&t::SEARCH, &t::SEARCH_ABOUT),
        Term::Interviews => (&t::INTERVIEWS, &t::INTERVIEWS_ABOUT),
        Term::Offers => (&t::OFFERS, &t::OFFERS_ABOUT),
        Term::Level => (&t::LEVEL, &t::LEVEL_ABOUT),
        Term::Spread => (&t::SPREAD, &t::SPREAD_ABOUT),
        Term::Lag => (&t::LAG, &t::LAG_ABOUT),
        Term::BuildingUp => (&t::BUILDING_UP, &t::BUILDING_UP_ABOUT),
        Term::Likelihood => (&t::LIKELIHOOD, &t::LIKELIHOOD_ABOUT),
    }
}
