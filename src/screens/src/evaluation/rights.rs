//! Rights and terms, for others to read: what each rule gives, with its steps, or why it gives nothing. Leaves out the
//! rules.

use super::steps::step_out;
use crate::facts::asked;
use crate::rights::{Case, Right, Ruled, told};
use chrono::{Datelike, NaiveDate};
use content::Voice;
use domain::dossier::Dossier;
use domain::pots::Month;
use domain::rights::RightsQuestion;
use domain::rights::be::{self, Block, Due, OutplacementTerm};
use domain::rights::nl;
use domain::values::Euro;
use formats::evaluation::{BlockOut, MonthOut, RightOut, TermOut};
use formats::words::Word;

/// Every right of the countries that count for this person.
pub(super) fn rights(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<RightOut> {
    let case = Case::of(dossier);
    let of_person = |right: &Right| match (right.country(), case.dutch.lives, case.dutch.works) {
        (None, _, _) | (_, None, None) => true,
        (country, lives, works) => country == lives || country == works,
    };
    Right::ALL.into_iter().filter(of_person).map(|right| right_out(right, &case, today, voice)).collect()
}

fn right_out(right: Right, case: &Case, today: NaiveDate, voice: Voice) -> RightOut {
    let words = right.words();
    let mut out = RightOut {
        id: words.id.to_owned(),
        name: words.name.owned(voice),
        country: right.country().map(|country| country.word().to_owned()),
        outcome: String::new(),
        shown: Vec::new(),
        step: None,
        door: None,
        missing: Vec::new(),
        months: Vec::new(),
        blocks: Vec::new(),
        terms: Vec::new(),
    };
    let outcome = match right.ruled(case) {
        Ruled::Value(step) => {
            let step = step_out(&step, voice);
            match told(right, case, today, voice) {
                Some(told) => {
                    out.shown.push(told.value);
                    out.shown.extend(told.lines.into_iter().chain(told.notes));
                }
                // The page leaves it out where it goes without saying.
                None => out.shown.push(step.value.clone()),
            }
            out.step = Some(step);
            parts(right, case, voice, &mut out);
            "value"
        }
        Ruled::NotApplicable(door) => {
            out.door = Some(door.word().to_owned());
            "not-applicable"
        }
        Ruled::Missing(questions) => {
            out.missing = ids(&questions);
            "missing"
        }
    };
    out.outcome = outcome.to_owned();
    out
}

/// The ids of questions, as in the page and in the file of a dossier.
pub(super) fn ids(questions: &[RightsQuestion]) -> Vec<String> {
    questions.iter().map(|question| asked(*question).id.to_owned()).collect()
}

/// What a value consists of, beyond one figure.
fn parts(right: Right, case: &Case, voice: Voice, out: &mut RightOut) {
    let (belgian, be) = (&case.belgian, &case.belgian_law);
    match right {
        Right::Ww => {
            let ww = nl::ww(&case.dutch, &case.dutch_law);
            let by_month = ww.known().map(nl::Ww::by_month).unwrap_or_default();
            out.months = by_month.into_iter().map(month_out).collect();
        }
        Right::Programme => {
            let programme = be::programme(belgian, be);
            out.blocks = programme.known().into_iter().flat_map(|it| &it.blocks).map(block_out).collect();
        }
        Right::OutplacementTerms => {
            let terms = be::outplacement_terms(belgian, be);
            out.terms = terms.known().into_iter().flatten().map(|term| term_out(term, voice)).collect();
        }
        _ => {}
    }
}

fn month_out((month, amount): (Month, Euro)) -> MonthOut {
    MonthOut { month: month_word(month.first_day()), euro: euros(amount) }
}

/// A month as `2027-01`.
pub(super) fn month_word(day: NaiveDate) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// An amount in euros.
pub(super) fn euros(amount: Euro) -> f64 {
    amount.cents() as f64 / 100.0
}

fn block_out(block: &Block) -> BlockOut {
    BlockOut {
        hours: block.hours,
        from: block.from.to_string(),
        until: block.until.to_string(),
        request_by: block.request_by.map(|day| day.to_string()),
    }
}

fn term_out(term: &OutplacementTerm, voice: Voice) -> TermOut {
    let (by, weeks, months) = match term.due {
        Due::By(day) => (Some(day.to_string()), None, None),
        Due::Weeks(weeks) => (None, Some(weeks), None),
        Due::Months(months) => (None, None, Some(months)),
    };
    TermOut { what: term.what.word().to_owned(), by, weeks, months, step: step_out(&term.step, voice) }
}
