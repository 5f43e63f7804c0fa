//! Values of steps of law in words. Leaves out those that the forecast has too.

use crate::wording::{amounts, dates};
use content::texts::dates::PERCENT;
use content::texts::rights_units as t;
use content::{Text, Voice};
use domain::dossier::{Ending, StatusIn2013};
use domain::explanation::{DutchTerm as D, Quantity, Step, Term};
use domain::rights::be::Regime;
use domain::values::Country;

/// The words for a value of law; none when it is another kind of value.
pub(super) fn told(quantity: Quantity, voice: Voice) -> Option<String> {
    let number = |number: f64| amounts::decimal(number, 2, voice);
    let word = match quantity {
        Quantity::Date(day) => return Some(dates::day(day, voice)),
        Quantity::Month(day) => return Some(dates::month_of_year(day, voice)),
        Quantity::TotalHours(hours) => return Some(t::HOURS.fill(voice, [number(hours)])),
        Quantity::Days(1.0) => &t::ONE_DAY,
        Quantity::Days(days) => return Some(t::DAYS.fill(voice, [number(days)])),
        Quantity::NoEnd => &t::NO_END,
        Quantity::Truth(true) => &t::YES,
        Quantity::Truth(false) => &t::NO,
        Quantity::Country(Country::Netherlands) => &t::NETHERLANDS,
        Quantity::Country(Country::Belgium) => &t::BELGIUM,
        Quantity::Regime(Regime::General) => &t::REGIME_GENERAL,
        Quantity::Regime(Regime::Special) => &t::REGIME_SPECIAL,
        Quantity::Regime(Regime::Cell) => &t::REGIME_CELL,
        Quantity::Status(StatusIn2013::Worker) => &t::STATUS_WORKER,
        Quantity::Status(StatusIn2013::LowerClerk) => &t::STATUS_LOWER_CLERK,
        Quantity::Status(StatusIn2013::HigherClerk) => &t::STATUS_HIGHER_CLERK,
        Quantity::Ending(ending) => way_out(ending),
        _ => return None,
    };
    Some(word.get(voice).to_owned())
}

/// A rate of law is a percentage, not so many people; and a number of weeks has its unit.
pub(super) fn by_term(step: &Step, voice: Voice) -> Option<String> {
    let is_weeks =
        matches!(step.term, Term::Dutch(D::ApplyWeeks | D::WeeksNeeded | D::WeeksOf | D::WeeksWorked));
    match (step.value, step.term) {
        (Quantity::Share(share), Term::Dutch(_) | Term::Belgian(_)) => {
            Some(PERCENT.fill(voice, [amounts::decimal(share * 100.0, 2, voice)]))
        }
        (Quantity::Number(number), _) if is_weeks => Some(super::told(Quantity::Weeks(number), voice)),
        _ => None,
    }
}

fn way_out(ending: Ending) -> &'static Text {
    match ending {
        Ending::Notice => &t::ENDING_NOTICE,
        Ending::Agreement => &t::ENDING_AGREEMENT,
        Ending::Court => &t::ENDING_COURT,
        Ending::TermEnds => &t::ENDING_TERM,
        Ending::Collective => &t::ENDING_COLLECTIVE,
        Ending::Summary => &t::ENDING_SUMMARY,
        Ending::Trial => &t::ENDING_TRIAL,
        Ending::Resignation => &t::ENDING_RESIGNATION,
        Ending::Bankruptcy => &t::ENDING_BANKRUPTCY,
        Ending::Illness => &t::ENDING_ILLNESS,
    }
}
