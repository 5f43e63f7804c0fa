//! Trying answers out beside the own ones, which are kept meanwhile together with the occupation gone for. Leaves out which
//! answers.

use super::Dossier;

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
}
