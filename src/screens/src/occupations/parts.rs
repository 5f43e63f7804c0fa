//! How well an occupation fits, in parts: band, bars, table, and what is not known yet with the way to say it. Leaves out
//! the figures behind it: the content package has them.

use super::person::Person;
use crate::charts::ChartTable;
use crate::forecast::capital;
use crate::route::Route;
use crate::test::Test;
use crate::tests::result::Bar;
use crate::titles::test_title;
use crate::wording::amounts;
use content::occupation_figures::MATCHING;
use content::texts::work_occupation as t;
use content::{Text, Voice};
use domain::occupations::{Fit, FitBand, Held, Occupation};

/// A share is told in steps of a hundred divided by this.
const STEPS: f64 = 20.0;

/// How well it fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// All of it, in a sentence.
    pub says: &'static str,
    /// What that rests on, where it is the last work alone.
    pub only: Option<&'static str>,
    /// The parts that are known, as bars.
    pub bars: Vec<Bar>,
    /// All parts in rows.
    pub table: ChartTable,
    /// What is not known of the person: words and address.
    pub missing: Vec<(String, String)>,
    /// The person told something that is not known of this work.
    pub is_work_unknown: bool,
}

/// The parts of a fit in their order, each with its name and what it weighs.
fn of_fit(person: &Person, fit: &Fit) -> [(&'static Text, Option<f64>, f64); 3] {
    let weights = person.seeker.weights;
    [
        (&t::PART_INTERESTS, fit.interests, weights.interests),
        (&t::PART_SKILLS, fit.skills, weights.skills),
        (&t::PART_VALUES, fit.values, weights.values),
    ]
}

/// How well a part fits, in two words.
pub fn part_words(share: Option<f64>, voice: Voice) -> &'static str {
    match share.map(|share| FitBand::of(share, &MATCHING.bands)) {
        Some(FitBand::Good) => &t::FIT_GOOD,
        Some(FitBand::Fits) => &t::FIT_FITS,
        Some(FitBand::Possible) => &t::FIT_POSSIBLE,
        Some(FitBand::Hardly) => &t::FIT_HARDLY,
        None => &t::FIT_NONE,
    }
    .get(voice)
}

/// Names of all parts, each with how well it fits in two words.
pub fn in_words(person: &Person, to: &Occupation) -> [(&'static str, &'static str); 3] {
    let fit = Fit::of(person.known.facts, &person.seeker, to, &MATCHING);
    let voice = person.voice;
    of_fit(person, &fit).map(|(name, share, _)| (name.get(voice), part_words(share, voice)))
}

impl Parts {
    /// How well an occupation fits a person.
    pub fn of(person: &Person, to: &Occupation) -> Self {
        let voice = person.voice;
        let fit = Fit::of(person.known.facts, &person.seeker, to, &MATCHING);
        let parts = of_fit(person, &fit);
        let all: f64 = parts.iter().filter(|(_, share, _)| share.is_some()).map(|(.., weight)| weight).sum();
        let (mut bars, mut rows) = (Vec::new(), Vec::new());
        for (name, share, weight) in parts {
            let (name, level) = (name.get(voice), part_words(share, voice));
            let mut row = vec![name.to_owned(), level.to_owned()];
            if let Some(share) = share {
                bars.push(Bar { name, level: level.to_owned(), sure: share, most: share });
                let steps = (share * STEPS).round() / STEPS * 100.0;
                row.push(t::SHARE.fill(voice, [amounts::decimal(steps, 0, voice)]));
            } else {
                row.push(t::FIT_NONE.owned(voice));
            }
            row.push(match share {
                Some(_) if 0.0 < all => amounts::percent(weight / all, voice),
                _ => t::NO_WEIGHT.owned(voice),
            });
            rows.push(row);
        }
        let is_own = person.dossier.work.weights.is_some();
        let weight = if is_own { &t::COLUMN_WEIGHT } else { &t::COLUMN_WEIGHT_OURS };
        let columns = [&t::COLUMN_PART, &t::COLUMN_FIT, &t::COLUMN_SHARE, weight];
        Self {
            says: says(fit.whole, voice),
            only: is_only_near(person, &fit).then(|| t::ONLY_NEAR.get(voice)),
            bars,
            table: ChartTable {
                caption: capital(person.name(to.code)),
                columns: ChartTable::columns(&columns, voice),
                rows,
            },
            missing: missing(person),
            is_work_unknown: to.interests.is_none() || to.skills.is_none() || to.values.is_none(),
        }
    }
}

/// Whether all that is known is how near it lies to the last work.
fn is_only_near(person: &Person, fit: &Fit) -> bool {
    fit.skills.is_some() && fit.interests.is_none() && fit.values.is_none() && is_untested(person)
}

/// Whether nothing was said of any skill.
fn is_untested(person: &Person) -> bool {
    person.seeker.skills.iter().all(|held| *held == Held::default())
}

fn says(whole: Option<f64>, voice: Voice) -> &'static str {
    match whole.map(|whole| FitBand::of(whole, &MATCHING.bands)) {
        Some(FitBand::Good) => &t::BAND_GOOD,
        Some(FitBand::Fits) => &t::BAND_FITS,
        Some(FitBand::Possible) => &t::BAND_POSSIBLE,
        Some(FitBand::Hardly) => &t::BAND_HARDLY,
        None => &t::BAND_NONE,
    }
    .get(voice)
}

/// What is not known of a person, each with the way to say it. A test that was taken may leave no clear picture.
pub fn missing(person: &Person) -> Vec<(String, String)> {
    let (seeker, voice) = (&person.seeker, person.voice);
    let mut missing = Vec::new();
    if seeker.last.is_none() {
        missing.push((t::MISSING_LAST.owned(voice), Route::Work.href()));
    }
    let open = [
        (Test::Interests, seeker.interests.is_none()),
        (Test::Skills, is_untested(person)),
        (Test::Values, seeker.values.is_none()),
    ];
    for (test, _) in open.into_iter().filter(|(_, is_open)| *is_open) {
        let is_begun = person.dossier.assessments.get(test.id()).is_some();
        let (words, route) = match is_begun {
            true => (&t::MISSING_PICTURE, Route::TestResult(test)),
            false => (&t::MISSING_TEST, Route::Test(test)),
        };
        missing.push((words.fill(voice, [test_title(test).get(voice)]), route.href()));
    }
    missing
}
