//! Where the map leads beyond its phases: what is wanted most, and everything by what it is for. Leaves out drawing.

use crate::route::{FirstAidStep, Route};
use content::texts::{
    applications, balance, buddy, bureau, calendar, check_in, compare, cv, exercises, explainers, job_offers,
    look_back, new_work, plan, pots, progress, rights, route as t, search, setbacks, signing, tests,
    whole_dossier, work, work_ways,
};
use content::{Text, Voice};

/// A place and what it is called there.
pub type Way = (&'static Text, Route);

/// What someone comes back for most weeks.
pub const MOST: &[Way] = &[
    (&plan::TITLE, Route::Plan),
    (&check_in::TITLE, Route::CheckIn),
    (&search::TITLE, Route::Search),
    (&work::TITLE, Route::Work),
];

/// Every way by what it is for.
pub const GROUPS: [(&Text, &[Way]); 5] = [
    (
        &t::WAYS_WEEKS,
        &[
            (&plan::TITLE, Route::Plan),
            (&check_in::TITLE, Route::CheckIn),
            (&look_back::TITLE, Route::LookBack),
            (&setbacks::TITLE, Route::Setbacks),
            (&buddy::TITLE, Route::Buddy),
            (&calendar::TITLE, Route::Calendar),
        ],
    ),
    (
        &t::WAYS_FITTING,
        &[
            (&tests::TITLE, Route::Tests),
            (&balance::SHORT_TITLE, Route::Balance),
            (&work::TITLE, Route::Work),
            (&work_ways::TITLE, Route::Ways),
            (&t::SEE_FORECAST, Route::Forecast),
            (&compare::TITLE, Route::Compare),
            (&progress::FROM_FORECAST, Route::Progress),
        ],
    ),
    (
        &t::WAYS_SEARCH,
        &[
            (&search::TITLE, Route::Search),
            (&applications::TITLE, Route::Applications),
            (&cv::TITLE, Route::Cv),
            (&exercises::TITLE, Route::Exercises),
            (&job_offers::TITLE, Route::JobOffers),
            (&new_work::TITLE, Route::NewWork),
        ],
    ),
    (
        &t::WAYS_RIGHTS,
        &[
            (&rights::TITLE, Route::Rights),
            (&pots::TITLE, Route::Pots),
            (&signing::TITLE, Route::BeforeSigning),
            (&bureau::TITLE, Route::Bureau),
        ],
    ),
    (
        &t::WAYS_MORE,
        &[
            (&t::CHANGE_ANSWERS, Route::Answers),
            (&whole_dossier::TITLE, Route::WholeDossier),
            (&explainers::TITLE, Route::Explainers),
            (&t::SEE_FIRST_AID, Route::FirstAid(FirstAidStep::Cards)),
        ],
    ),
];

/// Words and addresses of some ways; on a heavy day without those that tell how long it may take.
pub fn shown(ways: &[Way], is_heavy: bool, voice: Voice) -> Vec<(&'static str, String)> {
    let tells = |route| matches!(route, Route::Forecast | Route::Compare | Route::Progress);
    let offered = ways.iter().filter(|(_, route)| !(is_heavy && tells(*route)));
    offered.map(|(name, route)| (name.get(voice), route.href())).collect()
}
