//! What would make it sooner, in words: the most helpful first, with what it wins, costs and takes. Leaves out what
//! cannot be changed, and trying it.

use super::lever_words as words;
use crate::wording::{chances, dates, spans};
use content::Voice;
use content::texts::{forecast as f, levers as t};
use domain::dossier::Dossier;
use domain::forecast::{CauseUnit, Lever, LeverGain, Levers, Situation};
use domain::values::Country;

/// What would help, as shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeversShown {
    /// What is counted, or that nothing helps.
    pub intro: String,
    /// The most helpful ones.
    pub rows: Vec<LeverRow>,
    /// The rest, folded away.
    pub more: Vec<LeverRow>,
    /// Two at a time.
    pub together: Vec<LeverRow>,
    /// That the figures are ours; empty when there are none.
    pub note: String,
}

/// One change, or two together.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverRow {
    /// The change.
    pub lever: Lever,
    /// The second one of a pair.
    pub with: Option<Lever>,
    /// An invitation, with a capital.
    pub name: String,
    /// Whom to ask leave first; stands before what is won. Empty when nobody.
    pub leave: String,
    /// What it wins.
    pub gain: String,
    /// The same against the most won, 0 to 1.
    pub share: f64,
    /// The chance by the day that counts, then and now.
    pub chance: String,
    /// Euros and effort.
    pub takes: String,
    /// What the button is called, for whoever hears it without the row.
    pub try_what: String,
}

/// How many stand in sight.
const IN_SIGHT: usize = 4;
/// Weeks below which a gain is not told as a number.
const LITTLE: f64 = 2.0;

impl LeversShown {
    pub(super) fn of(levers: &Levers, dossier: &Dossier, situation: &Situation, voice: Voice) -> Self {
        let most = levers.single.iter().chain(&levers.pairs).fold(1.0, |most: f64, gain| most.max(gain.won));
        let telling = Telling { levers, most, day: needed_day(dossier, levers, situation, voice), voice };
        let row = |gain: &LeverGain| telling.row(gain, dossier);
        let mut rows: Vec<LeverRow> = levers.single.iter().map(row).collect();
        let more = rows.split_off(rows.len().min(IN_SIGHT));
        let intro = match levers.unit {
            _ if rows.is_empty() => &t::NONE,
            CauseUnit::Weeks => &t::INTRO_WEEKS,
            CauseUnit::Points => &t::INTRO_POINTS,
        };
        Self {
            intro: intro.owned(voice),
            note: if rows.is_empty() { String::new() } else { t::ASSUMPTION_NOTE.owned(voice) },
            rows,
            more,
            together: levers.pairs.iter().map(row).collect(),
        }
    }
}

/// The day that counts.
enum Day {
    /// Within a year from today.
    Year,
    /// The day on which income is needed, in words.
    Needed(String),
    /// That day, too far away to name.
    Far,
}

fn needed_day(dossier: &Dossier, levers: &Levers, situation: &Situation, voice: Voice) -> Day {
    match (situation.needed, dossier.intake.needed_by.known()) {
        (Some(_), Some(_)) if spans::NO_FIGURE_BEYOND < levers.by => Day::Far,
        (Some(_), Some(&day)) => Day::Needed(dates::day(day, voice)),
        _ => Day::Year,
    }
}

/// What every row is told with.
struct Telling<'a> {
    levers: &'a Levers,
    most: f64,
    day: Day,
    voice: Voice,
}

impl Telling<'_> {
    fn row(&self, gain: &LeverGain, dossier: &Dossier) -> LeverRow {
        let voice = self.voice;
        let name = words::name(gain.lever, gain.with, voice);
        let both = [Some(gain.lever), gain.with];
        let asks = both.into_iter().flatten().any(Lever::asks_leave);
        LeverRow {
            lever: gain.lever,
            with: gain.with,
            leave: if asks { leave(dossier, voice) } else { String::new() },
            gain: self.won(gain.won),
            share: (gain.won / self.most).clamp(0.0, 1.0),
            chance: self.chance(gain.chance),
            takes: words::takes(gain, voice),
            try_what: t::TRY_WHAT.fill(voice, [words::lower(&name)]),
            name,
        }
    }

    fn won(&self, won: f64) -> String {
        match self.levers.unit {
            CauseUnit::Points => t::MORE_PEOPLE.fill(self.voice, [spans::whole(won).max(1).to_string()]),
            CauseUnit::Weeks if won < LITTLE => t::SOONER_LITTLE.owned(self.voice),
            CauseUnit::Weeks => t::SOONER.fill(self.voice, [spans::span(Some(won), self.voice)]),
        }
    }

    fn chance(&self, after: f64) -> String {
        let voice = self.voice;
        let told = |chance: f64| {
            if chance < words::NO_CHANCE {
                f::CHANCE_NONE.owned(voice)
            } else {
                chances::words(chance, voice)
            }
        };
        let (after, before) = (told(after), told(self.levers.chance));
        match (&self.day, after == before) {
            (Day::Needed(day), true) => t::CHANCE_EQUAL_DAY.fill(voice, [day, &before]),
            (Day::Needed(day), false) => t::CHANCE_BY_DAY.fill(voice, [day, &after, &before]),
            (Day::Year, true) => t::CHANCE_EQUAL_YEAR.fill(voice, [before]),
            (Day::Year, false) => t::CHANCE_BY_YEAR.fill(voice, [after, before]),
            (Day::Far, true) => t::CHANCE_EQUAL_FAR.fill(voice, [before]),
            (Day::Far, false) => t::CHANCE_BY_FAR.fill(voice, [after, before]),
        }
    }
}

/// Whom to ask leave: where the person claims, which is where they live.
pub(crate) fn leave(dossier: &Dossier, voice: Voice) -> String {
    let agency = match dossier.intake.lives.known() {
        Some(Country::Netherlands) => &t::AGENCY_NL,
        Some(Country::Belgium) => &t::AGENCY_BE,
        None => &t::AGENCY_UNKNOWN,
    };
    t::LEAVE.fill(voice, [agency.get(voice)])
}
