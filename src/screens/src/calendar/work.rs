//! The days of the new work: the first one, the end of the trial period, and the moments to look how it goes. Leaves out
//! what is looked at then.

use super::{DateKind, OwnDate};
use crate::new_work::moment_days;
use crate::records;
use chrono::NaiveDate;
use content::Voice;
use content::texts::calendar as t;
use domain::dossier::{Dossier, RecordField as F, RecordKind};

/// All of them; none once the work ended.
pub(super) fn dates(dossier: &Dossier, voice: Voice) -> Vec<OwnDate> {
    let Some(work) = dossier.new_work().filter(|work| work.day(F::Until).is_none()) else {
        return Vec::new();
    };
    let name = records::name(work, voice);
    let date = |what: &str, day: NaiveDate, title: String| {
        OwnDate::new(DateKind::NewWork, &[&work.id.to_string(), what], day, title)
    };
    let mut all = Vec::new();
    all.extend(work.day(F::TrialUntil).map(|day| date("trial", day, t::TRIAL.fill(voice, [&name]))));
    let Some(start) = work.day(F::Start) else { return all };
    all.push(date("first-day", start, t::FIRST_DAY.fill(voice, [&name])));
    let [_, week_2, month_1, month_3] = moment_days(start);
    for (moment, day, title) in
        [("week-2", week_2, &t::WEEK_2), ("month-1", month_1, &t::MONTH_1), ("month-3", month_3, &t::MONTH_3)]
    {
        let is_looked_at = dossier
            .records
            .of(RecordKind::Aftercare)
            .any(|it| work.made <= it.made && it.choice(F::Moment) == moment);
        all.extend(day.filter(|_| !is_looked_at).map(|day| date(moment, day, title.owned(voice))));
    }
    all
}
