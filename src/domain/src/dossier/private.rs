//! What leaves the device only when the person chooses so, and a dossier without it. Leaves out how the choice is made.

use super::{Assessments, Dossier, Ending, Entry, Intake};
use crate::values::Answer;

/// Something that is private until the person chooses otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Private {
    /// How the person is today, and what they wrote about what happened.
    Feelings,
    /// Answers that tell of health. The figures of past forecasts stay: they say nothing of why.
    Health,
}

impl Private {
    /// Everything that is private.
    pub const ALL: [Self; 2] = [Self::Feelings, Self::Health];
}

impl Dossier {
    /// Leaves out something private, as if it had never been answered.
    pub fn leave_out(&mut self, what: Private) {
        match what {
            Private::Feelings => {
                self.assessments.all_mut().retain(|(test, _)| !Assessments::is_private(test));
                self.notes.drop_private();
                self.tasks.drop_private();
                self.records.drop_feelings();
            }
            Private::Health => self.leave_out_health(),
        }
    }

    fn leave_out_health(&mut self) {
        if self.entry == Some(Entry::Ill) {
            self.entry = None;
        }
        if self.contract.ending == Answer::Known(Ending::Illness) {
            self.contract.ending = Answer::Open;
        }
        self.contract.is_ill = Answer::Open;
        self.contract.unfit_for_outplacement = Answer::Open;
        self.intake.leave_out_health();
        self.assessments.drop_health();
        if let Some(before) = &mut self.before_trying {
            before.leave_out_health();
        }
        for route in &mut self.routes {
            route.answers.leave_out_health();
        }
        for entry in &mut self.diary {
            entry.answers.leave_out_health();
        }
    }
}

impl Intake {
    fn leave_out_health(&mut self) {
        self.recovery = Answer::Open;
        self.recovery_from = None;
        self.limitations = Answer::Open;
    }
}
