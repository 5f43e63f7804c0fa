//! The figures of training: how long each form takes and what it costs. Leaves out money and what follows from it.

use crate::dossier::{Direction, Retraining};
use crate::values::{Answer, Estimate, Sourced};

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
