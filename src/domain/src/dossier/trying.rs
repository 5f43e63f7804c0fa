//! Trying answers out beside the own ones, which are kept meanwhile together with the occupation gone for, and
//! what ends going for it. Leaves out which answers.

use super::{Direction, Dossier};
use crate::values::Answer;

impl Dossier {
    /// Keeps the own answers, unless something is tried out already.
    pub(super) fn begin_trying(&mut self) {
        if self.before_trying.is_none() {
            self.before_trying = Some(Box::new(self.intake.clone()));
            self.work.chosen_before = self.work.chosen;
        }
    }

    /// Goes back to the own answers, when something is tried out.
    pub(super) fn go_back(&mut self) {
        if let Some(before) = self.before_trying.take() {
            self.intake = *before;
            self.work.chosen = self.work.chosen_before.take();
        }
    }

    /// What was tried are the own answers now.
    pub(super) fn keep_tried(&mut self) {
        self.before_trying = None;
        self.work.chosen_before = None;
    }

    /// The occupation gone for lies in one direction: whoever turns to another goes for it no longer, nor searches in its
    /// market. A goal says its occupation and its market after its direction.
    pub(super) fn turn(&mut self, to: Answer<Direction>) {
        if to != self.intake.direction {
            self.work.chosen = None;
            self.intake.goal_market = None;
        }
    }
}
