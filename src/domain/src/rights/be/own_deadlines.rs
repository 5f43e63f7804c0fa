//! What the Belgian rules add to the facts that deadlines are counted from. Leaves out the deadlines.

use super::{BelgianFacts, BelgianLaw, notice_period, regime};
use crate::rights::DeadlineFacts;
use crate::values::Country;

/// The facts with what follows from the rules: whether outplacement is owed, and when worked notice starts. For someone
/// who works elsewhere, the facts as they are.
pub fn own_deadlines(known: DeadlineFacts, facts: &BelgianFacts, law: &BelgianLaw) -> DeadlineFacts {
    if facts.works != Some(Country::Belgium) {
        return known;
    }
    let is_worked = facts.notice_worked == Some(true);
    let starts = facts.noticed.filter(|_| is_worked).and_then(|sent| notice_period::start(law, sent).ok());
    DeadlineFacts {
        outplacement_owed: known.outplacement_owed.or(regime::is_owed(facts, law)),
        notice_worked: known.notice_worked.or(facts.notice_worked),
        unfit_for_outplacement: known.unfit_for_outplacement.or(facts.unfit_for_outplacement),
        notice_start: known.notice_start.or(starts.map(|starts| starts.value)),
        ..known
    }
}
