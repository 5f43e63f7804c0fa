//! The terms of outplacement: offer, default, decision, each next block. Leaves out the certificate, which has a rule of
//! its own.

use super::steps::{after, days, evaluated, held, law as of_law, made, months, told, weeks, weeks_after};
use super::{BelgianFacts, BelgianLaw, Regime, notice_period, programme, regime};
use crate::dossier::Fact;
use crate::explanation::{BelgianTerm, Evaluated, Quantity, Step};
use crate::rights::stop::{Reached, Stop, answered};
use crate::rights::{Door, Held, RightsQuestion, Ruling};
use chrono::NaiveDate;

/// What must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OutplacementStep {
    /// The employer makes a written offer.
    Offer,
    /// The person puts an employer who made none in default, by registered letter.
    Default,
    /// The employer then makes an offer.
    LateOffer,
    /// The person decides on an offer.
    Decide,
    /// The person asks in writing for the next block.
    NextBlock,
    /// The person who lost the new job asks to go on.
    Resume,
}

/// When it must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// At the latest on a day.
    By(NaiveDate),
    /// Within weeks after something whose day is not known: the default, the offer, the loss of the new job.
    Weeks(i64),
    /// Within months after it.
    Months(i64),
}

/// One term.
#[derive(Clone, Debug, PartialEq)]
pub struct OutplacementTerm {
    /// What.
    pub what: OutplacementStep,
    /// When.
    pub due: Due,
    /// How it was counted.
    pub step: Step,
}

/// The terms of the rule that applies, in the order in which they come.
pub fn outplacement_terms(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Vec<OutplacementTerm>> {
    reached(facts, law).into()
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Vec<OutplacementTerm>>> {
    let regime = regime::reached(facts, law)?;
    let day = answered(facts.noticed.or(facts.last_day), RightsQuestion::Of(Fact::Noticed))?;
    let terms = match regime.value {
        Regime::Cell => return Err(Stop::Door(Door::EmploymentCell)),
        Regime::Special => special(facts, law, day)?,
        Regime::General if answered(facts.notice_worked, RightsQuestion::Of(Fact::NoticeWorked))? => {
            worked(facts, law, day)?
        }
        Regime::General => paid_out(facts, law, day)?,
    };
    let step = regime.step.made_of(terms.iter().map(|term| term.step.clone()));
    Ok(evaluated(terms, step))
}

fn paid_out(facts: &BelgianFacts, law: &BelgianLaw, day: NaiveDate) -> Reached<Vec<OutplacementTerm>> {
    let figures = &law.terms;
    let (offer, late) = (held(&figures.offer_days, day)?, held(&figures.default_weeks, day)?);
    let (answer, decide) = (held(&figures.answer_weeks, day)?, held(&figures.decide_weeks, day)?);
    let resume = held(&figures.resume_weeks, day)?;
    let ended = answered(facts.last_day, RightsQuestion::LastDay)?;
    let offer_by = after(ended, 0, offer.value)?;
    Ok(vec![
        by(OutplacementStep::Offer, offer_by, from(ended), days(offer.value), &offer),
        by(
            OutplacementStep::Default,
            weeks_after(offer_by, late.value)?,
            reckoned(offer_by),
            weeks(late.value),
            &late,
        ),
        within(OutplacementStep::LateOffer, Due::Weeks(answer.value), &answer),
        decision(facts, Due::Weeks(decide.value), &decide)?,
        within(OutplacementStep::Resume, Due::Weeks(resume.value), &resume),
    ])
}

fn worked(facts: &BelgianFacts, law: &BelgianLaw, day: NaiveDate) -> Reached<Vec<OutplacementTerm>> {
    let figures = &law.terms;
    let (offer, late) = (held(&figures.offer_weeks, day)?, held(&figures.default_weeks_worked, day)?);
    let (answer, decide) = (held(&figures.answer_weeks_worked, day)?, held(&figures.decide_weeks, day)?);
    let noticed = answered(facts.noticed, RightsQuestion::Of(Fact::Noticed))?;
    let Evaluated { value: starts, step } = notice_period::start(law, noticed)?;
    let offer_by = weeks_after(starts, offer.value)?;
    Ok(vec![
        by(OutplacementStep::Offer, offer_by, step, weeks(offer.value), &offer),
        by(
            OutplacementStep::Default,
            weeks_after(offer_by, late.value)?,
            reckoned(offer_by),
            weeks(late.value),
            &late,
        ),
        within(OutplacementStep::LateOffer, Due::Weeks(answer.value), &answer),
        decision(facts, Due::Weeks(decide.value), &decide)?,
    ])
}

fn special(facts: &BelgianFacts, law: &BelgianLaw, day: NaiveDate) -> Reached<Vec<OutplacementTerm>> {
    let figures = &law.terms;
    let (offer, late) = (held(&figures.offer_days, day)?, held(&figures.default_months_special, day)?);
    let (decide, resume) =
        (held(&figures.decide_months_special, day)?, held(&figures.resume_months_special, day)?);
    let ended = answered(facts.last_day, RightsQuestion::LastDay)?;
    let offer_by = after(ended, 0, offer.value)?;
    let late_by = after(offer_by, late.value, 0)?;
    let mut terms = vec![
        by(OutplacementStep::Offer, offer_by, from(ended), days(offer.value), &offer),
        by(OutplacementStep::Default, late_by, reckoned(offer_by), months(late.value), &late),
        decision(facts, Due::Months(decide.value), &decide)?,
    ];
    let request = held(&law.programme.next_request, day)?;
    if let Ruling::Value(programme) = programme::programme(facts, law) {
        for block in programme.value.blocks {
            let Some(request_by) = block.request_by else { continue };
            // A block and the term to ask for it begin on the same day: both count from the day before.
            let before = reckoned(after(block.from, 0, -1)?);
            terms.push(by(OutplacementStep::NextBlock, request_by, before, months(request.value), &request));
        }
    }
    terms.push(within(OutplacementStep::Resume, Due::Months(resume.value), &resume));
    Ok(terms)
}

/// The decision: on a day once the offer has one.
fn decision(facts: &BelgianFacts, due: Due, held: &Held<i64>) -> Reached<OutplacementTerm> {
    let Some(offered) = facts.offered else { return Ok(within(OutplacementStep::Decide, due, held)) };
    let (day, length) = match due {
        Due::Months(count) => (after(offered, count, 0)?, months(count)),
        Due::Weeks(count) => (weeks_after(offered, count)?, weeks(count)),
        Due::By(day) => (day, Quantity::Date(day)),
    };
    Ok(by(OutplacementStep::Decide, day, from(offered), length, held))
}

/// The day from which is counted, as the person gave it.
fn from(day: NaiveDate) -> Step {
    told(BelgianTerm::Ended, Quantity::Date(day))
}

/// The day from which is counted, where it was reckoned.
fn reckoned(day: NaiveDate) -> Step {
    made(BelgianTerm::Ended, Quantity::Date(day), vec![])
}

fn by(
    what: OutplacementStep,
    day: NaiveDate,
    from: Step,
    length: Quantity,
    held: &Held<i64>,
) -> OutplacementTerm {
    let parts = vec![from, of_law(BelgianTerm::Term, length, held)];
    OutplacementTerm { what, due: Due::By(day), step: made(BelgianTerm::LastDay, Quantity::Date(day), parts) }
}

fn within(what: OutplacementStep, due: Due, held: &Held<i64>) -> OutplacementTerm {
    let length = match due {
        Due::Months(count) => months(count),
        Due::Weeks(count) => weeks(count),
        Due::By(day) => Quantity::Date(day),
    };
    OutplacementTerm { what, due, step: of_law(BelgianTerm::Term, length, held) }
}
