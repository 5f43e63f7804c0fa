//! One way on beside the others: which occupation stands at it, and which others could. Leaves out what it asks.

use super::super::work_page::Standing;
use super::goal::Goal;
use super::rows::AskedShown;
use super::scene::Scene;
use crate::forecast::capital;
use content::Text;
use content::texts::{work, work_ways as t};
use domain::dossier::Direction;
use domain::occupations::{Matched, NoWork};
use domain::ways::Nearest;

/// What the person picked for the ways in this visit, in the order of [`Direction::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picks {
    /// Occupations.
    pub occupations: [Option<u16>; 4],
    /// Kinds of training, by their ids.
    pub trainings: [Option<String>; 4],
}

impl Picks {
    /// Puts the occupation with this code at the way in this place.
    pub fn work(&mut self, place: usize, code: &str) {
        if let Some(picked) = self.occupations.get_mut(place) {
            *picked = code.parse().ok();
        }
    }

    /// Counts with this kind of training there.
    pub fn train(&mut self, place: usize, id: String) {
        if let Some(picked) = self.trainings.get_mut(place) {
            *picked = Some(id);
        }
    }
}

/// One way on.
#[derive(Clone, Debug, PartialEq)]
pub struct WayCard {
    /// Which.
    pub way: Direction,
    /// Its place among the picks.
    pub place: usize,
    /// Its name.
    pub name: &'static str,
    /// The occupation that stands at it: code and name.
    pub occupation: Option<(u16, String)>,
    /// Why that is not in the list, though it stands here. Not for paper.
    pub left_out: Vec<String>,
    /// What it asks, or why nothing stands here.
    pub shown: Result<AskedShown, &'static str>,
    /// Every occupation that can stand here: code and name. Empty where there is no choice.
    pub choices: Vec<(String, String)>,
}

/// The place of a way among all.
fn place(way: Direction) -> usize {
    Direction::ALL.iter().position(|known| *known == way).unwrap_or_default()
}

fn name(way: Direction) -> &'static Text {
    match way {
        Direction::Same => &t::WAY_SAME,
        Direction::Adjacent => &t::WAY_ADJACENT,
        Direction::New => &t::WAY_NEW,
        Direction::OwnBusiness => &t::WAY_OWN,
    }
}

/// The occupations that fit a way best, the best first.
fn found<'a>(nearest: &'a Nearest<'static>, way: Direction) -> &'a [Matched<'static>] {
    match way {
        Direction::Same => &nearest.same,
        Direction::Adjacent => &nearest.adjacent,
        Direction::New => &nearest.new,
        Direction::OwnBusiness => &[],
    }
}

/// What stands at a way: what the person picked, or goes for, or what fits best. None where nothing fits.
pub(super) fn goal(
    scene: &Scene<'_>,
    nearest: &Nearest<'static>,
    way: Direction,
    picks: &Picks,
) -> Option<Goal> {
    if way == Direction::OwnBusiness {
        return Some(Goal::business(scene));
    }
    let picked = picks.occupations.get(place(way)).copied().flatten();
    let training = picks.trainings.get(place(way)).and_then(Option::as_deref);
    let is_of_way = |code: &u16| {
        let goal = Goal::occupation(scene, *code, training);
        goal.and_then(|goal| goal.to?.1.direction()) == Some(way)
    };
    let best = found(nearest, way).first().map(|matched| matched.occupation.code);
    let chosen = scene.dossier.work.chosen;
    Goal::occupation(scene, picked.or(chosen.filter(is_of_way)).or(best)?, training)
}

/// A way; none where the last work would have to be known for it.
pub(super) fn card(
    scene: &Scene<'_>,
    nearest: &Nearest<'static>,
    way: Direction,
    picks: &Picks,
) -> Option<WayCard> {
    let voice = scene.voice;
    let of = |occupation: Option<(u16, String)>, shown, choices| {
        let stands = |(code, _): &(u16, String)| {
            Standing::of(scene.person.known, *code, scene.dossier, voice).left_out
        };
        let left_out = occupation.as_ref().map(stands).unwrap_or_default();
        let name = name(way).get(voice);
        Some(WayCard { way, place: place(way), name, occupation, left_out, shown, choices })
    };
    let needs_last = matches!(way, Direction::Same | Direction::Adjacent);
    if needs_last && scene.person.seeker.last.is_none() {
        return None;
    }
    let Some(goal) = goal(scene, nearest, way, picks) else {
        let why = match NoWork::of(&scene.person.seeker) {
            NoWork::NothingKnown => &work::BASIS_NOTHING,
            NoWork::NothingWeighs => &work::NOTHING_WEIGHS,
            _ if way == Direction::Same => &t::EMPTY_SAME,
            _ => &t::EMPTY,
        };
        return of(None, Err(why.get(voice)), Vec::new());
    };
    let Some((to, _)) = &goal.to else {
        return of(None, Ok(super::business::shown(scene, &goal)), Vec::new());
    };
    let told = |code: u16| (code, capital(scene.person.name(code)));
    let mut codes: Vec<u16> = found(nearest, way).iter().map(|matched| matched.occupation.code).collect();
    if !codes.contains(&to.code) {
        codes.insert(0, to.code);
    }
    let choice = |code: u16| (code.to_string(), told(code).1);
    let choices = if codes.len() < 2 { Vec::new() } else { codes.into_iter().map(choice).collect() };
    of(Some(told(to.code)), Ok(AskedShown::of(scene, &goal)), choices)
}
