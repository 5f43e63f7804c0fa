//! People as an occupation has them, made up: what they like, can and hold dear is what the ratings of the occupation say,
//! plus what is theirs alone, and their answers have chance in them. Leaves out what is measured of them.

use content::assessment_figures::SCORING;
use content::assessments::{INTERESSETEST, VAARDIGHEDEN, WERKWAARDEN};
use domain::assessment::{Instrument, LEAST, MOST, Reply, Sitting};
use domain::dossier::Dossier;
use domain::occupations::{Occupation, Occupations, SKILLS, need};
use native_tests::chance::Chance;

/// The middle of an answer.
const MIDDLE: f64 = 3.0;
/// The middle of a rating of 1 to 7, and how many steps of an answer one step of it is.
const RATED: (f64, f64) = (4.0, 4.0 / 6.0);
/// How far people of one occupation lie apart, in steps of an answer: as far as all people do on a scale of liking.
pub const OWN: f64 = 0.8;
/// How far what they can do lies from what the work asks, and what they want from halfway between that and the middle.
const CAN: f64 = 0.8;
const WANT: f64 = 1.0;
/// How much chance there is in a choice between two values, in steps of a rating.
const CHOICE: f64 = 1.0;

/// One in so many choices is turned round when answers are shaken.
const TURNED: usize = 10;

/// What is true of someone, in steps of an answer; of values, in steps of a rating.
#[derive(Clone, Debug)]
pub struct Truth {
    pub code: u16,
    interests: [f64; 6],
    can: [f64; SKILLS],
    want: [f64; SKILLS],
    values: [f64; 6],
}

impl Truth {
    /// Someone of this occupation, so far from it as `own` says. None where something of it is not known.
    pub fn of(table: &Occupations, work: &Occupation, own: f64, chance: &mut Chance) -> Option<Self> {
        let (rated, step) = RATED;
        let mut around = |middle: f64, spread: f64| middle + spread * chance.normal();
        let interests = work.interests?.map(|height| around(MIDDLE + (height - rated) * step, own));
        let can = need(table, work)?.map(|asked| around(1.0 + 4.0 * asked, CAN));
        let want = can.map(|can| around(f64::midpoint(can, MIDDLE), WANT));
        let values = work.values?.map(|height| around(height, own / step));
        Some(Self { code: work.code, interests, can, want, values })
    }
}

/// Which tests someone took.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    pub interests: Interests,
    pub skills: bool,
    pub values: bool,
    pub last: bool,
}

/// How much of the test of interests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Interests {
    None,
    Start,
    All,
}

pub const ALL: Taken = Taken { interests: Interests::All, skills: true, values: true, last: false };

/// The answers of someone. The same chance gives the same answers, item by item, whichever tests were taken.
pub fn dossier(truth: &Truth, taken: Taken, seed: u64) -> Dossier {
    let chance = &mut Chance(seed);
    let figures = &SCORING.like;
    let unsure = figures.spread.value * ((1.0 - figures.reliability.value) * figures.items.value).sqrt();
    let interests = sitting(&INTERESSETEST.instrument, |place, is_start| {
        let said = rate(truth.interests[place?] + unsure * chance.normal());
        (taken.interests == Interests::All || is_start).then_some(Reply::Rated(said))
    });
    let skills = sitting(&VAARDIGHEDEN.instrument, |place, _| {
        let place = place?;
        Some(Reply::CanWant(Some(rate(truth.can[place])), Some(rate(truth.want[place]))))
    });
    let mut values = Sitting::default();
    for item in WERKWAARDEN.instrument.items {
        let Some((first, second)) = item.between else { continue };
        let apart = truth.values[first] - truth.values[second] + CHOICE * chance.normal();
        values.answers.insert(item.id, if 0.0 < apart { Reply::First } else { Reply::Second });
    }
    let mut dossier = Dossier::default();
    let mut keep = |test: &Instrument, sitting: Sitting, is_taken: bool| {
        if is_taken {
            dossier.assessments.keep(test.id.to_owned(), sitting);
        }
    };
    keep(&INTERESSETEST.instrument, interests, taken.interests != Interests::None);
    keep(&VAARDIGHEDEN.instrument, skills, taken.skills);
    keep(&WERKWAARDEN.instrument, values, taken.values);
    dossier.work.last = taken.last.then_some(truth.code);
    dossier
}

fn sitting(test: &Instrument, mut said: impl FnMut(Option<usize>, bool) -> Option<Reply>) -> Sitting {
    let mut sitting = Sitting::default();
    for item in test.items {
        if let Some(reply) = said(item.scale, item.is_start) {
            sitting.answers.insert(item.id, reply);
        }
    }
    sitting
}

fn rate(straight: f64) -> u8 {
    straight.round().clamp(f64::from(LEAST), f64::from(MOST)) as u8
}

/// The same answers, of each kind one in three a point lower and one in three a point higher, as far as there is room; of
/// the choices one in ten turned round.
pub fn shaken(dossier: &Dossier, seed: u64) -> Dossier {
    let (mut shaken, chance) = (dossier.clone(), &mut Chance(seed));
    let moved =
        |rate: u8, chance: &mut Chance| (rate + chance.below(3) as u8).saturating_sub(1).clamp(LEAST, MOST);
    for (_, sitting) in shaken.assessments.all_mut() {
        let before = sitting.answers.clone();
        for (item, reply) in before.iter() {
            let reply = match reply {
                Reply::Rated(rate) => Reply::Rated(moved(*rate, chance)),
                Reply::CanWant(can, want) => {
                    Reply::CanWant(can.map(|rate| moved(rate, chance)), want.map(|rate| moved(rate, chance)))
                }
                Reply::First if chance.below(TURNED) == 0 => Reply::Second,
                Reply::Second if chance.below(TURNED) == 0 => Reply::First,
                other => other.clone(),
            };
            sitting.answers.insert(item, reply);
        }
    }
    shaken
}
