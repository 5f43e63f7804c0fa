//! One way on beside the others: which occupation stands at it, and which others could. Leaves out what it asks.

use super::goal::Goal;
use super::rows::AskedShown;
use super::scene::Scene;
use crate::forecast::capital;
use content::Text;
use content::texts::work_ways as t;
use domain::dossier::Direction;
use domain::occupations::Matched;
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

/// A way; none where the last work would have to be known for it.
pub(super) fn card(
    scene: &Scene<'_>,
    nearest: &Nearest<'static>,
    way: Direction,
    picks: &Picks,
) -> Option<WayCard> {
    let voice = scene.voice;
    let name = name(way).get(voice);
    let found: &[Matched<'static>] = match way {
        Direction::OwnBusiness => {
            let shown = Ok(super::business::shown(scene, &Goal::business(scene)));
            return Some(WayCard {
                way,
                place: place(way),
                name,
                occupation: None,
                shown,
                choices: Vec::new(),
            });
        }
        _ if scene.person.seeker.last.is_none() && way != Direction::New => return None,
        Direction::Same => &nearest.same,
        Direction::Adjacent => &nearest.adjacent,
        Direction::New => &nearest.new,
    };
    let picked = picks.occupations.get(place(way)).copied().flatten();
    let training = picks.trainings.get(place(way)).and_then(Option::as_deref);
    let chosen = scene.dossier.work.chosen;
    // What the person goes for stands at its own way, whatever fits best.
    let goes = |code: &u16| {
        let goal = Goal::occupation(scene, *code, training);
        goal.and_then(|goal| goal.to?.1.direction()) == Some(way)
    };
    let best = found.first().map(|matched| matched.occupation.code);
    let goal = picked
        .or(chosen.filter(goes))
        .or(best)
        .and_then(|code| Some((code, Goal::occupation(scene, code, training)?)));
    let told = |code: u16| (code, capital(scene.person.name(code)));
    let Some((code, goal)) = goal else {
        let why = if way == Direction::Same { &t::EMPTY_SAME } else { &t::EMPTY }.get(voice);
        let shown = Err(why);
        return Some(WayCard { way, place: place(way), name, occupation: None, shown, choices: Vec::new() });
    };
    let mut choices: Vec<u16> = found.iter().map(|matched| matched.occupation.code).collect();
    if !choices.contains(&code) {
        choices.insert(0, code);
    }
    let choice = |code: u16| (code.to_string(), told(code).1);
    let choices = if choices.len() < 2 { Vec::new() } else { choices.into_iter().map(choice).collect() };
    let (occupation, shown) = (Some(told(code)), Ok(AskedShown::of(scene, &goal)));
    Some(WayCard { way, place: place(way), name, occupation, shown, choices })
}
