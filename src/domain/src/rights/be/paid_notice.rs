//! How much of notice is paid when it is paid out, after what outplacement takes. Leaves out the pay itself.

use super::certificate;
use super::notice::{self, Notice};
use super::steps::{evaluated, held, law as of_law, made, told, weeks};
use super::{BelgianFacts, BelgianLaw, Regime, regime};
use crate::dossier::Fact;
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered};
use crate::rights::{Door, RightsQuestion, Ruling};

/// Notice that is paid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidNotice {
    /// Calendar months, for service before 2014.
    pub months: i64,
    /// Weeks before the deduction.
    pub due: i64,
    /// Weeks that outplacement takes, whether the person takes part or not.
    pub deducted: i64,
    /// Weeks that are paid.
    pub paid: i64,
}

/// What is paid, after the weeks that outplacement takes.
pub fn paid_notice(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<PaidNotice> {
    reached(facts, law).into()
}

pub(super) fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<PaidNotice>> {
    let (Notice { months, weeks: due, .. }, step) = due(facts, law)?;
    if answered(facts.notice_worked, RightsQuestion::Of(Fact::NoticeWorked))? {
        return Err(Stop::Door(Door::NotSetByLaw));
    }
    let day = answered(facts.noticed.or(facts.last_day), RightsQuestion::Of(Fact::Noticed))?;
    let has_certificate = certificate::is_accepted(facts, law);
    let is_general = !has_certificate
        && match regime::reached(facts, law) {
            // In the cell another payment comes first, which we do not compute.
            Ok(regime) if regime.value == Regime::Cell => return Err(Stop::Door(Door::EmploymentCell)),
            Ok(regime) => regime.value == Regime::General,
            // No rule of outplacement takes nothing. What is missing is asked; other doors stay theirs.
            Err(Stop::Door(Door::NoStatutoryRight)) => false,
            Err(stop) => return Err(stop),
        };
    let mut parts = vec![step];
    let mut deducted = 0;
    if is_general {
        let taken = held(&law.value.deduction, day)?;
        deducted = taken.value.min(due);
        parts.push(of_law(BelgianTerm::Deduction, weeks(deducted), &taken));
    } else if has_certificate {
        parts.push(told(BelgianTerm::Certificate, Quantity::Truth(true)));
    }
    let paid = due.saturating_sub(deducted).max(0);
    Ok(evaluated(
        PaidNotice { months, due, deducted, paid },
        made(BelgianTerm::PaidWeeks, weeks(paid), parts),
    ))
}

/// The weeks due: by the rules, or else as the employer states them.
fn due(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<(Notice, crate::explanation::Step)> {
    match (notice::reached(facts, law), facts.notice_weeks.known()) {
        (Ok(found), _) => Ok((found.value, found.step)),
        (Err(Stop::Missing(_)), Some(stated)) => {
            let stated = i64::from(*stated);
            let notice = Notice { months: 0, weeks: stated, is_stated: true };
            Ok((notice, told(BelgianTerm::NoticeStated, weeks(stated))))
        }
        (Err(stop), _) => Err(stop),
    }
}
