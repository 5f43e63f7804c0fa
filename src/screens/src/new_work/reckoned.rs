//! What follows from an offer: the wage an hour, and the difference with the old wage, with benefit and in time. Each says
//! the sum that makes it. Leaves out tax, and what is not known on either side.

use crate::records::Told;
use crate::rights::Case;
use crate::wording::{amounts, dates};
use content::texts::job_offers as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Record, RecordField as F};
use domain::rights::nl;
use domain::values::Euro;

/// Months and weeks of a year.
const MONTHS: i64 = 12;
const WEEKS: i64 = 52;
/// Days after which the time without work is not counted out.
const LONG: i64 = 60;

fn line(label: &Text, value: String, voice: Voice) -> Option<Told> {
    Some(Told { label: label.get(voice), value })
}

/// The wage an hour, with its sum.
pub(super) fn an_hour(offer: &Record, voice: Voice) -> Option<Told> {
    let (wage, hours) = (offer.money(F::Wage)?, offer.count(F::Hours)?);
    let amount = Euro::from_cents(hourly(wage.cents(), i64::from(hours)));
    let said = [amounts::euro(amount, voice), amounts::euro(wage, voice), hours.to_string()];
    line(&t::HOURLY, t::HOURLY_SUM.fill(voice, said), voice)
}

/// Cents an hour, to the nearest one.
pub(super) fn hourly(cents: i64, hours: i64) -> i64 {
    let whole = WEEKS * hours.max(1);
    (cents.saturating_mul(MONTHS) + whole / 2).div_euclid(whole)
}

/// The difference with the old gross wage a month.
pub(super) fn against_wage(offer: &Record, dossier: &Dossier, voice: Voice) -> Option<Told> {
    let (wage, old) = (offer.money(F::Wage)?, *dossier.contract.monthly_wage.known()?);
    let apart = wage.cents() - old.cents();
    let text = match apart {
        0 => return line(&t::OLD_WAGE, t::WAGE_SAME.fill(voice, [amounts::euro(old, voice)]), voice),
        1.. => &t::WAGE_MORE,
        _ => &t::WAGE_LESS,
    };
    let said = [amounts::euro(Euro::from_cents(apart.abs()), voice), amounts::euro(old, voice)];
    line(&t::OLD_WAGE, text.fill(voice, said), voice)
}

/// The benefit that this person can get meanwhile: the WW as reckoned with their rights, or what they stated.
pub(super) fn against_benefit(dossier: &Dossier, voice: Voice) -> Option<Told> {
    let case = Case::of(dossier);
    if let Some(ww) = nl::ww(&case.dutch, &case.dutch_law).known() {
        let said =
            [amounts::about(ww.first, voice), ww.first_months.to_string(), amounts::about(ww.later, voice)];
        return line(&t::BENEFIT, t::BENEFIT_WW.fill(voice, said), voice);
    }
    let stated = dossier.contract.benefit.known()?;
    line(&t::BENEFIT, t::BENEFIT_STATED.fill(voice, [amounts::euro(*stated, voice)]), voice)
}

/// The time between the last paid day and the first working day.
pub(super) fn between(offer: &Record, dossier: &Dossier, voice: Voice) -> Option<Told> {
    let (start, last) = (offer.day(F::Start)?, *dossier.intake.last_day.known()?);
    let days = start.signed_duration_since(last).num_days() - 1;
    let said = dates::day(last, voice);
    let value = match days {
        ..0 => t::STARTS_BEFORE.fill(voice, [said]),
        0 => t::STARTS_NEXT.fill(voice, [said]),
        // After a longer time the days between help nobody.
        LONG.. => return None,
        days => t::STARTS_AFTER.fill(voice, [days.to_string(), said]),
    };
    line(&t::BETWEEN, value, voice)
}
