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

/// One way on.
#[derive(Clone, Debug, PartialEq)]
pub struct WayCard {
    /// Which.
    pub way: Direction,
    /// Its name.
    pub name: &'static str,
    /// The occupation that stands at it: code and name.
    pub occupation: Option<(u16, String)>,
    /// What it asks, or why nothing stands here.
    pub shown: Result<AskedShown, &'static str>,
    /// Other occupations of this way.
    pub others: Vec<(u16, String)>,
}

/// The place of a way among all.
pub(super) fn place(way: Direction) -> usize {
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
            return Some(WayCard { way, name, occupation: None, shown, others: Vec::new() });
        }
        _ if scene.seeker.last.is_none() && way != Direction::New => return None,
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
    let told = |code: u16| scene.known.named(code).map(|known| (code, capital(known.name)));
    let Some((code, goal)) = goal else {
        let why = if way == Direction::Same { &t::EMPTY_SAME } else { &t::EMPTY };
        return Some(WayCard { way, name, occupation: None, shown: Err(why.get(voice)), others: Vec::new() });
    };
    let others = found.iter().map(|matched| matched.occupation.code).filter(|other| *other != code);
    Some(WayCard {
        way,
        name,
        occupation: told(code),
        shown: Ok(AskedShown::of(scene, &goal)),
        others: others.filter_map(told).collect(),
    })
}
