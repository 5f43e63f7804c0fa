//! What is known of how many jobs there are in an occupation: the Flemish list of shortage occupations, and Dutch counts,
//! which are old. Leaves out sectors.

use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::Voice;
use content::occupations::{Occupation, Table, Tension, origins};
use content::texts::work as t;
use domain::dossier::Dossier;
use domain::occupations::Shortage;
use domain::values::Country;

/// The columns of the table that say what is on the list.
const LIST: &str = "knelpunt";

/// Whether someone may look for work in a country: they live or worked there, or nothing is known.
pub fn looks_in(country: Country, dossier: &Dossier) -> bool {
    let (lives, works) = (dossier.intake.lives.known(), dossier.intake.works.known());
    let is_known = lives.is_some() || works.is_some();
    !is_known || lives == Some(&country) || works == Some(&country)
}

/// The month of the Flemish list.
pub fn list_month(voice: Voice) -> String {
    let origin = origins().iter().find(|origin| origin.id == LIST);
    let day = origin.and_then(|origin| origin.as_of);
    day.map(|day: NaiveDate| dates::month_of_year(day, voice)).unwrap_or_default()
}

/// How many openings there were for a person on short benefit. Told to one decimal: the source is old, and the groups are
/// broad.
pub fn openings(tension: &Tension, voice: Voice) -> String {
    let number = amounts::decimal(f64::from(tension.hundredths) / 100.0, 1, voice);
    if tension.is_about { t::ABOUT.fill(voice, [number]) } else { number }
}

/// What was counted in the Netherlands, and when.
fn counted(tension: &Tension, voice: Voice) -> String {
    t::COUNTED.fill(voice, [dates::month_of_year(tension.day, voice), openings(tension, voice)])
}

/// What is known of an occupation, a line each.
pub fn known(table: &Table<'_>, occupation: &Occupation<'_>, dossier: &Dossier, voice: Voice) -> Vec<String> {
    let mut lines = Vec::new();
    if looks_in(Country::Belgium, dossier) {
        let listed = match occupation.shortage_in_flanders() {
            Shortage::NotListed => None,
            Shortage::Part => Some(&t::LISTED_PART),
            Shortage::Listed => Some(&t::LISTED),
        };
        lines.extend(listed.map(|listed| listed.fill(voice, [list_month(voice)])));
    }
    if looks_in(Country::Netherlands, dossier) {
        let tension = table.tensions.iter().find(|tension| tension.brc == occupation.brc());
        lines.extend(tension.map(|tension| counted(tension, voice)));
    }
    lines
}
