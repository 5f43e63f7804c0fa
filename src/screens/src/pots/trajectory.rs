//! The pot for guidance in words, and what the forecast can take over from it. Leaves out its table row.

use super::{Pots, Proposal, ShownPot, Trajectory};
use crate::forecast::told;
use crate::wording::{amounts, dates, spans};
use chrono::{Months, NaiveDate};
use content::Voice;
use content::texts::pots as t;
use domain::dossier::{Command, Dossier, Fact, FactValue, Guidance, GuidanceTerms};
use domain::explanation::Quantity;
use domain::pots::TrajectoryFrom;
use domain::values::{Answer, Country, Euro};

pub(super) fn shown(pots: &Pots, dossier: &Dossier, today: NaiveDate, voice: Voice) -> ShownPot {
    let mut lines = Vec::new();
    let answer = match &pots.trajectory {
        Some(Trajectory { pot, price, .. }) => {
            let paid = match pot.from {
                TrajectoryFrom::Stated => &t::TRAJECTORY_STATED,
                TrajectoryFrom::Law => &t::TRAJECTORY_LAW,
            };
            lines.push(paid.fill(voice, [amounts::euro(pot.money, voice)]));
            if pot.months == 0 {
                t::TRAJECTORY_UNDER_A_MONTH.owned(voice)
            } else {
                t::TRAJECTORY_BUYS.fill(voice, [amounts::euro(*price, voice), months(pot.months, voice)])
            }
        }
        None => {
            lines.push(match hours(pots, voice) {
                Some(hours) => t::TRAJECTORY_HOURS.fill(voice, [hours]),
                None => t::TRAJECTORY_OPEN.owned(voice),
            });
            for offer in &dossier.offers {
                if let Some(&price) = offer.price.known() {
                    let price = amounts::euro(price, voice);
                    lines.push(t::TRAJECTORY_OFFER.fill(voice, [offer.name.as_str(), &price]));
                }
            }
            String::new()
        }
    };
    if let Some((by_law, _)) = pots.by_law {
        lines.push(t::TRAJECTORY_BY_LAW.fill(voice, [months(by_law, voice)]));
    }
    if dossier.intake.works == Answer::Known(Country::Netherlands) {
        lines.push(t::TRAJECTORY_DUTCH.owned(voice));
    }
    lines.extend(price(pots, dossier, voice));
    lines.extend(in_forecast(pots, dossier, today, voice));
    let mut steps: Vec<_> = pots.trajectory.iter().map(|trajectory| trajectory.step.clone()).collect();
    steps.extend(pots.by_law.iter().map(|(_, step)| step.clone()));
    steps.push(pots.price.clone());
    let proposal = proposal(pots, dossier, voice);
    ShownPot { answer, lines, steps: super::steps(&steps, voice), proposal, ..ShownPot::default() }
}

/// The hours that the employer must offer, when that is all the law says.
pub(super) fn hours(pots: &Pots, voice: Voice) -> Option<String> {
    Some(told(Quantity::TotalHours(pots.hours? as f64), voice))
}

/// The terms of guidance that is arranged.
pub(super) fn terms(dossier: &Dossier) -> Option<GuidanceTerms> {
    match dossier.intake.guidance {
        Answer::Known(Guidance::Arranged(terms)) => Some(terms),
        _ => None,
    }
}

/// The day on which guidance that is arranged ends: after the months given, or those that the money buys.
fn ends(pots: &Pots, dossier: &Dossier, today: NaiveDate) -> Option<NaiveDate> {
    let bought = pots.trajectory.as_ref().map(|trajectory| trajectory.pot.months);
    after(terms(dossier)?.months.known().copied().or(bought)?, dossier, today)
}

/// The day on which so many months of guidance end.
pub(super) fn after(months: u8, dossier: &Dossier, today: NaiveDate) -> Option<NaiveDate> {
    let from = dossier.contract.guidance_began.known().copied().or(dossier.intake.guidance_from);
    from.unwrap_or(today).checked_add_months(Months::new(months.into()))
}

fn months(count: u8, voice: Voice) -> String {
    spans::count_of_months(count.into(), voice)
}

/// What providers ask for all of it. Nothing once an own value stands in its place: that is listed apart.
fn price(pots: &Pots, dossier: &Dossier, voice: Voice) -> Option<String> {
    let is_belgian = dossier.intake.works == Answer::Known(Country::Belgium);
    let hint = if is_belgian { pots.figures.trajectory_belgium } else { pots.figures.trajectory };
    let bound = |euros: f64| amounts::euro(Euro::whole(euros as i64), voice);
    let text = if is_belgian { &t::TRAJECTORY_PRICE_BELGIUM } else { &t::TRAJECTORY_PRICE };
    let bounds = [bound(hint.value.low()), bound(hint.value.high())];
    hint.overruled_by.is_none().then(|| text.fill(voice, bounds))
}

/// What the forecast counts with now.
fn in_forecast(pots: &Pots, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<String> {
    let given = terms(dossier)?.months;
    let is_stated = dossier.contract.trajectory_money.known().is_some();
    let end = || ends(pots, dossier, today).map(|day| dates::month(day, today, voice));
    match given.known() {
        Some(&given) => Some(t::TRAJECTORY_GIVEN.fill(voice, [months(given, voice), end()?])),
        None if is_stated => Some(t::TRAJECTORY_COUNTS.fill(voice, [end()?])),
        None => None,
    }
}

/// The months that Belgian law gives; else that guidance lasts as long as its money, whatever that becomes.
fn proposal(pots: &Pots, dossier: &Dossier, voice: Voice) -> Option<Proposal> {
    let known = terms(dossier);
    let arranged = |months| {
        let terms = GuidanceTerms { months, ..known.unwrap_or_default() };
        Command::Guidance(Answer::Known(Guidance::Arranged(terms)))
    };
    if let Some((by_law, _)) = pots.by_law {
        let months = Answer::Known(by_law);
        let is_taken = known.is_some_and(|known| known.months == months);
        let label = t::TAKE_MONTHS.fill(voice, [self::months(by_law, voice)]);
        return (!is_taken).then(|| Proposal { label, commands: vec![arranged(months)] });
    }
    let pot = pots.trajectory.as_ref()?.pot;
    let counts = known.is_some_and(|known| known.months.known().is_none());
    let mut commands = Vec::new();
    if pot.from == TrajectoryFrom::Law {
        commands.push(Command::State(Fact::TrajectoryMoney, Answer::Known(FactValue::Money(pot.money))));
    }
    if !counts {
        commands.push(arranged(Answer::Unknown));
    }
    let label = t::TAKE_MONEY.fill(voice, [amounts::euro(pot.money, voice)]);
    (!commands.is_empty() && 0 < pot.months).then_some(Proposal { label, commands })
}
