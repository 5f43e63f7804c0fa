//! The last day for something in words. Leaves out what is to be done by then.

use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::rights as t;

/// The last day; once it is over, the day it was.
pub(super) fn by(date: NaiveDate, today: NaiveDate, voice: Voice) -> String {
    let text = if date < today { &t::WAS } else { &t::BY };
    text.fill(voice, [dates::day(date, voice)])
}
