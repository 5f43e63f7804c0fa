//! The scales as bars in bands, as a hexagon and as a table. Leaves out drawing them.

use super::part::{Bar, BarBand, Picture};
use super::words::{level_words, measured_words, width};
use crate::charts::{ChartTable, HexagonChart};
use crate::test::Test;
use crate::wording::amounts;
use content::texts::test_results as t;
use content::{Assessment, Voice};
use domain::assessment::{Kind, LEAST, MIDDLE, Profile, ScaleScore};

/// The scales of the last band, when all are known, they surely lie lower, and no higher than the middle: there is something
/// to practise.
pub fn sharpened(profile: &Profile) -> &[usize] {
    let is_high = |place: &usize| profile.level(*place).is_none_or(|level| MIDDLE < level);
    match profile.bands.last() {
        Some(last) if profile.is_whole() && profile.is_surely_last() && !last.iter().any(is_high) => last,
        _ => &[],
    }
}

/// How strong a scale is, in words.
pub fn level_told(kind: Kind, profile: &Profile, score: &ScaleScore, voice: Voice) -> String {
    match profile.level(score.scale) {
        None => t::LEVEL_NONE.owned(voice),
        Some(level) if score.is_corrected => t::LEVEL_OWN.fill(voice, [level_words(level, voice)]),
        Some(level) => measured_words(kind, level, voice).to_owned(),
    }
}

/// How many scales are shown.
pub fn shown(profile: &Profile) -> usize {
    profile.bands.iter().flatten().count()
}

/// The picture of a test with scales; None when there are no two to compare.
pub fn picture(test: Test, made: &'static Assessment, profile: &Profile, voice: Voice) -> Option<Picture> {
    if shown(profile) < 2 {
        return None;
    }
    let is_pairs = made.instrument.kind == Kind::Pair;
    let whole = profile.is_whole() && test == Test::Interests;
    let corners = || {
        let shares = profile.scores.iter().filter_map(|score| score.share);
        made.scales.iter().map(|scale| scale.name.owned(voice)).zip(shares).collect()
    };
    Some(Picture {
        hexagon: whole.then(|| HexagonChart { corners: corners() }),
        reading: if is_pairs { &t::BARS_PAIRS } else { &t::BARS }.get(voice),
        bands: bands(made, profile, voice),
        table: table(made, profile, voice),
    })
}

fn bands(made: &'static Assessment, profile: &Profile, voice: Voice) -> Vec<BarBand> {
    let mut bands = Vec::new();
    for (at, band) in profile.bands.iter().enumerate() {
        let place = if at == 0 { &t::BAND_FIRST } else { &t::BAND_NEXT }.get(voice);
        let place = match band.len() {
            1 => place.to_owned(),
            _ if profile.bands.len() == 1 => t::BAND_ONLY.owned(voice),
            _ => t::BAND_TIED.fill(voice, [place]),
        };
        let scores = band.iter().filter_map(|place| profile.scores.get(*place));
        let bars = scores.filter_map(|score| bar(made, profile, score, voice)).collect();
        bands.push(BarBand { place, bars });
    }
    bands
}

fn bar(made: &'static Assessment, profile: &Profile, score: &ScaleScore, voice: Voice) -> Option<Bar> {
    let share = score.share?;
    // What the person said has no error.
    let error = score.error.filter(|_| !score.is_corrected).unwrap_or(0.0);
    Some(Bar {
        name: made.scales.get(score.scale)?.name.get(voice),
        level: level_told(made.instrument.kind, profile, score, voice),
        sure: (share - error).max(0.0),
        most: (share + error).min(1.0),
    })
}

/// Every scale in a row, in the order of the bands, those that are not shown at the end.
fn table(made: &'static Assessment, profile: &Profile, voice: Voice) -> ChartTable {
    let is_pairs = made.instrument.kind == Kind::Pair;
    let measured = if is_pairs { &t::COLUMN_CHOSEN } else { &t::COLUMN_MEAN };
    let mut rows = Vec::new();
    for place in order(profile) {
        if let (Some(scale), Some(score)) = (made.scales.get(place), profile.scores.get(place)) {
            let told = level_told(made.instrument.kind, profile, score, voice);
            rows.push(vec![scale.name.owned(voice), told, counted(score, is_pairs, voice)]);
        }
    }
    ChartTable {
        caption: made.title.owned(voice),
        columns: ChartTable::columns(&[&t::COLUMN_NAME, &t::COLUMN_LEVEL, measured], voice),
        rows,
    }
}

/// The places of all scales: by bands, then those that are not shown.
pub fn order(profile: &Profile) -> Vec<usize> {
    let shown = profile.bands.iter().flatten().copied();
    let missing = profile.scores.iter().filter(|score| score.share.is_none()).map(|score| score.scale);
    shown.chain(missing).collect()
}

/// What was measured, in the measure of the answers.
fn counted(score: &ScaleScore, is_pairs: bool, voice: Voice) -> String {
    let Some(share) = score.measured else { return t::LEVEL_NONE.owned(voice) };
    if is_pairs {
        let all = score.answered as f64;
        return t::CHOSEN.fill(voice, [amounts::decimal(share * all, 1, voice), score.answered.to_string()]);
    }
    let answer = |share: f64| amounts::decimal(f64::from(LEAST) + share.clamp(0.0, 1.0) * width(), 1, voice);
    let error = score.error.unwrap_or(0.0);
    t::MEAN.fill(voice, [answer(share), answer(share - error), answer(share + error)])
}
