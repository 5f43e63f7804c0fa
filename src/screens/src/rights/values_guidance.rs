//! What Belgian law gives of guidance, in words: which, its hours and blocks, its worth and its terms. Leaves out how
//! that was reached.

use super::row::Told;
use super::{Case, Right, last_day};
use crate::wording::{amounts, dates, spans};
use chrono::NaiveDate;
use content::Voice;
use content::texts::rights as t;
use domain::explanation::Quantity;
use domain::rights::be::{self, Block, Due, OutplacementStep, OutplacementTerm, Programme};

pub(super) fn told(right: Right, case: &Case, today: NaiveDate, voice: Voice) -> Option<Told> {
    let (facts, law) = (&case.belgian, &case.belgian_law);
    Some(match right {
        Right::Regime => {
            let regime = *be::regime(facts, law).known()?;
            Told::plain(crate::forecast::told(Quantity::Regime(regime), voice))
        }
        Right::Programme => programme(be::programme(facts, law).known()?, today, voice),
        Right::OutplacementValue => {
            Told::plain(amounts::euro(*be::outplacement_value(facts, law).known()?, voice))
        }
        Right::OutplacementTerms => {
            let mut told = Told::default();
            for found in be::outplacement_terms(facts, law).known()? {
                told.lines.push(term(found, today, voice));
            }
            told
        }
        Right::Certificate => {
            let by = be::certificate(facts, law).known()?.by;
            Told::plain(last_day::by(by, today, voice))
        }
        _ => return None,
    })
}

fn programme(programme: &Programme, today: NaiveDate, voice: Voice) -> Told {
    let hours = programme.hours.to_string();
    let value = match programme.months {
        Some(months) => t::HOURS_IN.fill(voice, [hours, spans::count_of_months(months, voice)]),
        None => t::HOURS.fill(voice, [hours]),
    };
    let lines = programme.blocks.iter().map(|each| block(each, today, voice)).collect();
    Told { lines, ..Told::plain(value) }
        .note(programme.is_in_leave, t::NOTE_IN_LEAVE.get(voice))
        .note(programme.is_on_request, t::NOTE_ON_REQUEST.get(voice))
}

fn block(block: &Block, today: NaiveDate, voice: Voice) -> String {
    let day = |day| dates::day(day, voice);
    let (hours, from, until) = (block.hours.to_string(), day(block.from), day(block.until));
    match block.request_by {
        Some(by) => t::BLOCK_ASKED.fill(voice, [hours, from, until, last_day::by(by, today, voice)]),
        None => t::BLOCK.fill(voice, [hours, from, until]),
    }
}

fn term(term: &OutplacementTerm, today: NaiveDate, voice: Voice) -> String {
    let what = match term.what {
        OutplacementStep::Offer => &t::TERM_OFFER,
        OutplacementStep::Default => &t::TERM_DEFAULT,
        OutplacementStep::LateOffer => &t::TERM_LATE_OFFER,
        OutplacementStep::Decide => &t::TERM_DECIDE,
        OutplacementStep::NextBlock => &t::TERM_NEXT_BLOCK,
        OutplacementStep::Resume => &t::TERM_RESUME,
    };
    let when = match term.due {
        Due::By(date) => last_day::by(date, today, voice),
        Due::Weeks(weeks) => t::WITHIN.fill(voice, [spans::count_of_weeks(weeks, voice)]),
        Due::Months(months) => t::WITHIN.fill(voice, [spans::count_of_months(months, voice)]),
    };
    what.fill(voice, [when])
}
