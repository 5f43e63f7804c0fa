//! The figures that the forecast is held against, put where the domain looks for them. Leaves out the figures:
//! `calibration.toml` has them.

use domain::forecast::calibration::Targets;

/// The figures as constants.
pub mod figures {
    use domain::values::{Estimate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/calibration.rs"));
}

use figures::*;

/// Every figure that the forecast is held against.
pub static TARGETS: Targets = Targets {
    horizon: HORIZON,
    placed: PLACED,
    days: DAYS_PLACED,
    under_30: DAYS_UNDER_30,
    from_55: DAYS_FROM_55,
    technical: DAYS_TECHNICAL,
    on_benefit: [
        (BENEFIT_MONTHS_FIRST, ON_BENEFIT_FIRST),
        (BENEFIT_MONTHS_SECOND, ON_BENEFIT_SECOND),
        (BENEFIT_MONTHS_THIRD, ON_BENEFIT_THIRD),
    ],
    after_job: AFTER_JOB,
    after_sickness: AFTER_SICKNESS,
    helped: HELPED_ALL,
    helped_under_40: HELPED_UNDER_40,
    helped_from_40: HELPED_FROM_40,
    helped_from_57: [HELPED_FROM_57_FIRST, HELPED_FROM_57_SECOND],
};
