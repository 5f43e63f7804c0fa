//! What has to be known before a rule can be applied: the questions of the rights part. Leaves out their words, and the
//! answers: those are in the dossier.

use crate::dossier::Fact;

/// A question, named after the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RightsQuestion {
    /// The country of residence, in the intake.
    Lives,
    /// The country of work, in the intake.
    Works,
    /// The last paid day, in the intake.
    LastDay,
    /// A fact of the contract.
    Of(Fact),
}
