//! The figures of the forecast, put where the forecast looks for them. Leaves out the figures: `forecast.toml`
//! has them, each with its source and how sure we are.

use domain::forecast::{
    BudgetFigures, EmploymentFigures, GuidanceFigures, MarketFigures, Parameters, PersonFigures,
    ReachFigures, RecoveryFigures, SearchFigures, TrainingFigures, TrainingForm,
};

/// The figures as constants.
pub mod figures {
    use domain::values::{Estimate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/forecast.rs"));
}

use figures::*;

/// Every figure of the forecast.
pub static PARAMETERS: Parameters = Parameters {
    orientation: ORIENTATION,
    lag: LAG,
    search: SearchFigures {
        interviews: INTERVIEWS_SHAPE,
        weeks: INTERVIEWS_WEEKS,
        offers: OFFERS_WON,
        refusals: OFFERS_LOST,
        level: LEVEL,
        spread: SPREAD,
    },
    training: TrainingFigures {
        forms: [
            TrainingForm { weeks: TRAINING_NONE_WEEKS, cost: TRAINING_NONE_COST },
            TrainingForm { weeks: TRAINING_COURSE_WEEKS, cost: TRAINING_COURSE_COST },
            TrainingForm { weeks: TRAINING_ON_THE_JOB_WEEKS, cost: TRAINING_ON_THE_JOB_COST },
            TrainingForm { weeks: TRAINING_QUARTER_WEEKS, cost: TRAINING_QUARTER_COST },
            TrainingForm { weeks: TRAINING_HALF_YEAR_WEEKS, cost: TRAINING_HALF_YEAR_COST },
            TrainingForm { weeks: TRAINING_YEAR_WEEKS, cost: TRAINING_YEAR_COST },
            TrainingForm { weeks: TRAINING_TWO_YEARS_WEEKS, cost: TRAINING_TWO_YEARS_COST },
        ],
        overlap: TRAINING_OVERLAP,
        likely: [TRAINING_LIKELY_SAME, TRAINING_LIKELY_ADJACENT, TRAINING_LIKELY_NEW, TRAINING_LIKELY_OWN],
        likely_anywhere: TRAINING_LIKELY_ANYWHERE,
    },
    budget: BudgetFigures {
        bands: [BUDGET_NONE, BUDGET_SMALL, BUDGET_MIDDLE, BUDGET_LARGE],
        likely: BUDGET_LIKELY,
        finding: FINDING_MONEY,
        block: GUIDANCE_BLOCK,
    },
    guidance: GuidanceFigures {
        none: GUIDANCE_NONE,
        kinds: [GUIDANCE_TIPS, GUIDANCE_JOB_HUNTER],
        hunter_cost: JOB_HUNTER_COST,
        months: [GUIDANCE_MONTHS_FEW, GUIDANCE_MONTHS_USUAL, GUIDANCE_MONTHS_MANY],
        months_likely: GUIDANCE_MONTHS_LIKELY,
        price: GUIDANCE_PRICE,
        likely: GUIDANCE_LIKELY,
    },
    market: MarketFigures {
        openings: [MARKET_MORE_JOBS, MARKET_BALANCED, MARKET_MORE_SEEKERS],
        response: MARKET_RESPONSE,
        likely: MARKET_LIKELY,
    },
    reach: ReachFigures {
        travel: [TRAVEL_NEAR, TRAVEL_USUAL, TRAVEL_FAR],
        hours: USUAL_HOURS,
        response: HOURS_RESPONSE,
    },
    person: PersonFigures {
        ages: [AGE_UNDER_30, AGE_FROM_30, AGE_FROM_45, AGE_FROM_55],
        limited: LIMITED_PACE,
    },
    recovery: RecoveryFigures {
        pace: BURN_OUT_PACE,
        weeks: BURN_OUT_WEEKS,
        rest: REST_WEEKS,
        likely: RECOVERY_LIKELY,
    },
    employment: EmploymentFigures {
        working: WORKING_PACE,
        likely: DUTIES_LIKELY,
        weeks: [WEEKS_LEFT_SHORT, WEEKS_LEFT_LONG],
        weeks_likely: WEEKS_LEFT_LIKELY,
        own_notice: OWN_NOTICE,
    },
    building_up: BUILDING_UP,
};
