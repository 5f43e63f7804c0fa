//! Ways on: the same work, near it, new work and a business of one's own, side by side; and what one occupation asks, for a
//! page of its own. Leaves out drawing.

mod business;
mod card;
mod goal;
mod money;
mod rows;
mod scene;

pub use card::{Picks, WayCard};
pub use rows::{AskedRow, AskedShown};

use self::goal::Goal;
use self::scene::Scene;
use super::known::Known;
use crate::long_way::LongWay;
use crate::weather::is_heavy;
use chrono::NaiveDate;
use content::Voice;
use content::texts::work_ways as t;
use domain::dossier::{Direction, Dossier};

/// The ways side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct WaysScreen {
    /// What comes first when the own forecast is long.
    pub long_way: Option<LongWay>,
    /// That the last work is not known; then there is nothing near it.
    pub no_last: Option<&'static str>,
    /// Why no forecast is told.
    pub hidden: Option<Hidden>,
    /// The ways, from near to far.
    pub cards: Vec<WayCard>,
    /// What the figures are about.
    pub notes: Vec<&'static str>,
}

/// Why no forecast is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// By choice; who wants it can be led to it.
    ByChoice(&'static str),
    /// Because today is heavy: nobody is led to it.
    Today(&'static str),
}

impl WaysScreen {
    /// The ways of a dossier today, with the occupations and trainings that the person picked.
    pub fn of(dossier: &Dossier, known: Known, picks: &Picks, today: NaiveDate, voice: Voice) -> Self {
        let scene = Scene::of(dossier, known, today, voice);
        let nearest = scene.nearest();
        let hidden = || match is_heavy(dossier, today) {
            true => Hidden::Today(t::HIDDEN_TODAY.get(voice)),
            false => Hidden::ByChoice(t::HIDDEN.get(voice)),
        };
        let cards = Direction::ALL.into_iter().filter_map(|way| card::card(&scene, &nearest, way, picks));
        Self {
            long_way: scene.long_way(),
            no_last: scene.person.seeker.last.is_none().then(|| t::NO_LAST.get(voice)),
            hidden: scene.own.is_none().then(hidden),
            cards: cards.collect(),
            notes: [vec![t::NOTE.get(voice)], scene.notes()].concat(),
        }
    }
}

/// What one occupation asks, for a page of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct OneAsked {
    /// What comes first when the own forecast is long.
    pub long_way: Option<LongWay>,
    /// What it asks.
    pub shown: AskedShown,
    /// What the figures are about.
    pub notes: Vec<&'static str>,
}

/// What one occupation asks, with this kind of training. None when there is no such occupation.
pub fn asked(
    code: u16,
    training: Option<&str>,
    dossier: &Dossier,
    known: Known,
    today: NaiveDate,
    voice: Voice,
) -> Option<OneAsked> {
    let scene = Scene::of(dossier, known, today, voice);
    let shown = AskedShown::of(&scene, &Goal::occupation(&scene, code, training)?);
    Some(OneAsked { long_way: scene.long_way(), shown, notes: scene.notes() })
}
