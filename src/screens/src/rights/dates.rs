//! The dates by law of one person's case, nearest first, with what to do and what skipping costs. Leaves out the rules of
//! the dates, and reminders.

use crate::first_aid::deadline_item::{self, DeadlineItem};
use crate::own_dates::{is_done, own_dates};
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::Dossier;
use domain::rights::DeadlineOutcome;

/// Days after which a date that passed no longer stands among those that come first.
const LONG_AGO: i64 = 56;

/// The dates of this person of which they do not say that it was done: what is still to come first, then what has just passed, each nearest first.
pub(super) fn dates(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<DeadlineItem> {
    let (mut ahead, mut passed) = (Vec::new(), Vec::new());
    for deadline in own_dates(dossier, today) {
        if is_done(&deadline, dossier) {
            continue;
        }
        if let DeadlineOutcome::On { days_left, .. } = deadline.outcome {
            if days_left < -LONG_AGO {
                continue;
            }
            let list = if 0 <= days_left { &mut ahead } else { &mut passed };
            list.extend(deadline_item::item(&deadline, voice));
        }
    }
    ahead.append(&mut passed);
    ahead
}
