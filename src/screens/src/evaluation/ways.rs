//! Ways on and sectors, for others to read: those of the screens. Leaves out which is best.

use super::offers::effect;
use crate::occupations::person::Person;
use crate::occupations::sectors::Sectors;
use crate::occupations::ways::{AskedRow, AskedShown, Picks, WayCard, WaysScreen};
use crate::what_if::Own;
use chrono::NaiveDate;
use content::occupation_figures::MATCHING;
use content::training;
use domain::dossier::Dossier;
use domain::forecast::Situation;
use domain::occupations::{Matches, sectors as of_matches};
use domain::values::Estimate;
use domain::ways::{Earning, TrainingType};
use formats::evaluation::{AskOut, OccupationOut, SectorOut, TrainingOut, WayOut};
use formats::words::Word;

/// The ways side by side, as they stand before anything is picked.
pub(super) fn ways(person: &Person<'_>, today: NaiveDate) -> Vec<WayOut> {
    let own = Own::of(person.dossier, today);
    let screen = WaysScreen::of(person.dossier, person.known, &Picks::default(), today, person.voice);
    screen.cards.into_iter().map(|card| way(card, person, &own, today)).collect()
}

fn way(card: WayCard, person: &Person<'_>, own: &Own, today: NaiveDate) -> WayOut {
    let dossier = person.dossier;
    let named = |code: u16| OccupationOut { code, name: person.name(code).to_owned() };
    let mut out = WayOut {
        way: card.way.word().to_owned(),
        occupation: card.occupation.map(|(code, _)| named(code)),
        chosen: false,
        training: None,
        trainings: Vec::new(),
        effect: None,
        asks: Vec::new(),
        why_not: None,
    };
    match card.shown {
        Ok(shown) => {
            let kind = training::kinds().iter().find(|kind| kind.id == shown.training);
            out.training = kind.map(|kind| training_out(&kind.overruled(&dossier.assumptions)));
            out.effect = Some(effect(own, situation(&shown, dossier, own, today)));
            out.chosen = shown.is_chosen;
            out.trainings = shown.trainings.into_iter().map(|(id, _)| id).collect();
            let ask = |row: AskedRow| AskOut { label: row.label.to_owned(), lines: row.lines };
            out.asks = shown.rows.into_iter().map(ask).collect();
        }
        Err(why) => out.why_not = Some(why.to_owned()),
    }
    out
}

/// The situation on a way: that of the answers now for the one that the person goes for. What was seen of the search, and
/// the day on which income is needed, are the same on every way.
fn situation(shown: &AskedShown, dossier: &Dossier, own: &Own, today: NaiveDate) -> Situation {
    if shown.is_chosen {
        return Situation::of(dossier, today);
    }
    let mut there = dossier.clone();
    for command in &shown.choose {
        // What makes no sense for this person stays as it was, as on the screen.
        there.apply(command.clone(), today).ok();
    }
    let now = own.reckoning.situation;
    Situation { searched: now.searched, needed: now.needed, ..Situation::of(&there, today) }
}

fn training_out(kind: &TrainingType) -> TrainingOut {
    let range = |estimate: Estimate| [estimate.low(), estimate.mid(), estimate.high()];
    let earning = match kind.earns.value {
        Earning::Wage => "wage",
        Earning::Beside => "beside",
        Earning::No => "no",
    };
    TrainingOut {
        id: kind.id.to_owned(),
        weeks: range(kind.weeks.value),
        euros: range(kind.cost.value),
        earning: earning.to_owned(),
    }
}

/// The sectors with work that is left, the best first.
pub(super) fn sectors(person: &Person<'_>, matches: &Matches<'_>, today: NaiveDate) -> Vec<SectorOut> {
    let shown = Sectors::of(person.dossier, person.known, today, person.voice);
    let bands = shown.bands.into_iter().flat_map(|band| band.sectors);
    let mut shown: Vec<_> = bands.chain(shown.hardly).collect();
    let found = of_matches(matches, &MATCHING).into_iter();
    let out = found.filter_map(|sector| {
        let name = person.known.sector(sector.sector);
        let place = shown.iter().position(|shown| shown.name == name)?;
        let words = shown.swap_remove(place);
        Some(SectorOut {
            sector: sector.sector,
            name: name.to_owned(),
            band: sector.band.word().to_owned(),
            fit: sector.fit,
            occupations: sector.found.iter().map(|one| one.occupation.code).collect(),
            crowding: words.crowding,
            chance: words.chance,
        })
    });
    out.collect()
}
