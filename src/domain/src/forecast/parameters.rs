//! The figures that the forecast is made with. Leaves out the figures themselves: the content package has them,
//! each with its source and how sure we are.

use crate::dossier::{Budget, Direction, GuidanceKind, Market, Retraining};
use crate::values::{Answer, Estimate, Sourced};

/// Every figure of the forecast.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters {
    /// Weeks for orientation, intake, tests and plan.
    pub orientation: Sourced<Estimate>,
    /// Shares of weeks 0, 1, 2, … from the offer to the first day.
    pub lag: Sourced<&'static [f64]>,
    /// The search law.
    pub search: SearchFigures,
    /// Training.
    pub training: TrainingFigures,
    /// Money.
    pub budget: BudgetFigures,
    /// Guidance.
    pub guidance: GuidanceFigures,
    /// The market.
    pub market: MarketFigures,
    /// Recovery.
    pub recovery: RecoveryFigures,
    /// The job that is ending.
    pub employment: EmploymentFigures,
    /// Weeks to build up a business until it is work.
    pub building_up: Sourced<Estimate>,
}

/// Figures of the search law.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SearchFigures {
    /// Interviews: shape of the gamma law.
    pub interviews: Sourced<f64>,
    /// Interviews: rate of the gamma law, in weeks.
    pub weeks: Sourced<f64>,
    /// Offers: first weight of the beta law.
    pub offers: Sourced<f64>,
    /// Offers: second weight of the beta law.
    pub refusals: Sourced<f64>,
    /// Pace of the reference person.
    pub level: Sourced<f64>,
    /// Spread between people with the same answers: standard deviation of the logarithm of the pace.
    pub spread: Sourced<f64>,
}

/// Figures of one form of training.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrainingForm {
    /// Weeks it adds before the search, or takes before the job when it comes first.
    pub weeks: Sourced<Estimate>,
    /// Cost in euros.
    pub cost: Sourced<Estimate>,
}

/// Figures of training.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrainingFigures {
    /// By form, in the order of [`Retraining::ALL`].
    pub forms: [TrainingForm; 7],
    /// Weeks before its end in which the search starts, for training before the job.
    pub overlap: Sourced<f64>,
    /// Shares of the forms when it is not known, by direction in the order of [`Direction::ALL`].
    pub likely: [Sourced<&'static [f64]>; 4],
    /// The same when the direction is not known either.
    pub likely_anywhere: Sourced<&'static [f64]>,
}

/// Figures of money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BudgetFigures {
    /// Euros by band, in the order of [`Budget::ALL`].
    pub bands: [Sourced<f64>; 4],
    /// Shares of the bands when it is not known.
    pub likely: Sourced<&'static [f64]>,
    /// Weeks to find money when all of it is missing.
    pub finding: Sourced<Estimate>,
}

/// Figures of guidance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GuidanceFigures {
    /// Pace without guidance.
    pub none: Sourced<Estimate>,
    /// Pace by kind, in the order of [`GuidanceKind::ALL`].
    pub kinds: [Sourced<Estimate>; 2],
    /// Months of guidance when not known.
    pub months: Sourced<f64>,
    /// Euros for a month of guidance.
    pub price: Sourced<Estimate>,
    /// Shares of none and of each kind when it is not known.
    pub likely: Sourced<&'static [f64]>,
}

/// Figures of the market.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarketFigures {
    /// Openings for each seeker, in the order of [`Market::ALL`].
    pub openings: [Sourced<Estimate>; 3],
    /// The power with which openings change the pace.
    pub response: Sourced<Estimate>,
    /// Shares of the states when it is not known.
    pub likely: Sourced<&'static [f64]>,
}

/// Figures of recovery.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecoveryFigures {
    /// Pace after burn-out.
    pub pace: Sourced<Estimate>,
    /// Weeks of recovering from burn-out when the person cannot say.
    pub weeks: Sourced<Estimate>,
    /// Weeks of rest when it is not known whether any is needed.
    pub rest: Sourced<f64>,
    /// Shares of none, rest and burn-out when it is not known.
    pub likely: Sourced<&'static [f64]>,
}

/// Figures of the job that is ending.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EmploymentFigures {
    /// Pace while working.
    pub working: Sourced<Estimate>,
    /// Shares of working and being released when it is not known.
    pub likely: Sourced<&'static [f64]>,
    /// Weeks to the last day when it is not known.
    pub weeks: Sourced<f64>,
    /// Weeks of own notice: the earliest that someone employed can start elsewhere.
    pub own_notice: Sourced<f64>,
}

impl TrainingFigures {
    /// The figures of a form.
    pub fn form(&self, form: Retraining) -> &TrainingForm {
        let [none, course, on_the_job, quarter, half_year, year, two_years] = &self.forms;
        match form {
            Retraining::None => none,
            Retraining::ShortCourse => course,
            Retraining::OnTheJob => on_the_job,
            Retraining::Quarter => quarter,
            Retraining::HalfYear => half_year,
            Retraining::Year => year,
            Retraining::TwoYears => two_years,
        }
    }

    /// Shares of the forms when only the direction is known, or not even that.
    pub fn likely(&self, direction: Answer<Direction>) -> &Sourced<&'static [f64]> {
        let [same, adjacent, new, own] = &self.likely;
        match direction {
            Answer::Known(Direction::Same) => same,
            Answer::Known(Direction::Adjacent) => adjacent,
            Answer::Known(Direction::New) => new,
            Answer::Known(Direction::OwnBusiness) => own,
            Answer::Open | Answer::Unknown => &self.likely_anywhere,
        }
    }
}

impl BudgetFigures {
    /// Euros of a band.
    pub fn band(&self, band: Budget) -> &Sourced<f64> {
        let [none, small, middle, large] = &self.bands;
        match band {
            Budget::None => none,
            Budget::Small => small,
            Budget::Middle => middle,
            Budget::Large => large,
        }
    }
}

impl GuidanceFigures {
    /// Pace with guidance of this kind.
    pub fn kind(&self, kind: GuidanceKind) -> &Sourced<Estimate> {
        let [tips, hunter] = &self.kinds;
        match kind {
            GuidanceKind::Tips => tips,
            GuidanceKind::JobHunter => hunter,
        }
    }
}

impl MarketFigures {
    /// Openings for each seeker in this state.
    pub fn openings(&self, market: Market) -> &Sourced<Estimate> {
        let [more_jobs, balanced, more_seekers] = &self.openings;
        match market {
            Market::MoreJobs => more_jobs,
            Market::Balanced => balanced,
            Market::MoreSeekers => more_seekers,
        }
    }
}
