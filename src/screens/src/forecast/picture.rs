//! The picture of the forecast and its tables. Leaves out how it is drawn.

use super::answer::{after, month_of};
use crate::charts::{ChartMark, ChartTable, RangeChart};
use crate::month_axis;
use crate::wording::spans::{NO_FIGURE_BEYOND, whole};
use crate::wording::{amounts, chances as chance_words, dates};
use chrono::NaiveDate;
use content::forecast::PARAMETERS;
use content::texts::{forecast as t, route};
use content::{Text, Voice};
use domain::forecast::{Employment, Forecast, Situation, WEEKS_A_MONTH};

/// Months for which a chance is told.
const CHANCE_MONTHS: [u32; 4] = [3, 6, 9, 12];
/// The shortest picture, in weeks.
const SHORTEST: usize = 26;
/// The longest picture, in weeks: no date further away is told.
const LONGEST: usize = NO_FIGURE_BEYOND as usize;

/// The chance of each week, with marks and months.
pub(super) fn chart(forecast: &Forecast, today: NaiveDate, voice: Voice) -> RangeChart {
    let mark = |share: f64, label: &str| ChartMark {
        week: forecast.weeks_until(share).unwrap_or(f64::from(u16::MAX)),
        label: month_of(forecast, share, today, voice)
            .map_or(label.to_owned(), |month| format!("{label}: {month}")),
    };
    let late = forecast.weeks_until(0.8).unwrap_or(NO_FIGURE_BEYOND);
    let length = (whole(late * 1.3).unsigned_abs() as usize).clamp(SHORTEST, LONGEST);
    RangeChart {
        weeks: forecast.by_single_week().into_iter().take(length).collect(),
        early: mark(0.2, t::CHART_ONE_IN_FIVE.get(voice)),
        half: mark(0.5, t::CHART_HALF.get(voice)),
        late: mark(0.8, t::CHART_FOUR_IN_FIVE.get(voice)),
        ticks: ticks(length, today, voice),
    }
}

/// Today and the months under the axis.
fn ticks(length: usize, today: NaiveDate, voice: Voice) -> Vec<ChartMark> {
    let mut ticks = month_axis::ticks(today, length as f64, today, voice);
    ticks.insert(0, ChartMark { week: 0.0, label: t::CHART_TODAY.owned(voice) });
    ticks
}

/// What the picture says, in one sentence.
pub(super) fn reading(forecast: &Forecast, today: NaiveDate, voice: Voice) -> String {
    let month = |share| month_of(forecast, share, today, voice);
    match (month(0.2), month(0.5), month(0.8)) {
        (Some(first), Some(half), Some(last)) => t::CHART_DESCRIPTION.fill(voice, [first, half, last]),
        (Some(first), Some(half), None) => t::CHART_DESCRIPTION_LATE.fill(voice, [first, half]),
        (Some(first), None, _) => t::CHART_DESCRIPTION_HALF.fill(voice, [first]),
        (None, ..) => t::ONE_IN_FIVE_BEYOND.owned(voice),
    }
}

/// Of a hundred people, how many have started by the end of each month.
pub(super) fn table(forecast: &Forecast, today: NaiveDate, voice: Voice) -> ChartTable {
    let row = |count: u32| {
        let weeks = f64::from(count) * WEEKS_A_MONTH;
        let of_hundred = whole(forecast.chance_within(weeks) * 100.0);
        vec![
            dates::month(after(today, weeks), today, voice),
            whole(weeks).to_string(),
            t::TABLE_OF_HUNDRED.fill(voice, [amounts::whole(of_hundred, voice)]),
        ]
    };
    ChartTable {
        caption: t::TABLE_CAPTION.owned(voice),
        columns: ChartTable::columns(&[&t::TABLE_MONTH, &t::TABLE_WEEKS, &t::TABLE_STARTED], voice),
        rows: (1..=12).chain([15, 18, 21, 24]).map(row).collect(),
    }
}

/// The chance of having started within some months.
pub(super) fn chances(forecast: &Forecast, voice: Voice) -> ChartTable {
    let row = |months: u32| {
        let chance = forecast.chance_within(f64::from(months) * WEEKS_A_MONTH);
        let told =
            if chance < 0.001 { t::CHANCE_NONE.owned(voice) } else { chance_words::words(chance, voice) };
        vec![t::WITHIN_MONTHS.fill(voice, [months.to_string()]), told]
    };
    ChartTable {
        caption: t::CHANCES_HEADING.owned(voice),
        columns: ChartTable::columns(&[&t::TABLE_WHEN, &t::TABLE_STARTED], voice),
        rows: CHANCE_MONTHS.into_iter().map(row).collect(),
    }
}

/// The parts that follow one another, as bands of months.
pub(super) fn phases(
    situation: &Situation,
    forecast: &Forecast,
    today: NaiveDate,
    voice: Voice,
) -> Vec<String> {
    let month = |weeks: f64| dates::month(after(today, weeks), today, voice);
    let search = forecast.weeks_until_search(0.5);
    let between = |name: &str, from: f64, until: f64| {
        let (first, last) = (month(from), month(until));
        // What a search that runs is in the middle of has no begin to come.
        if search <= 0.0 && from <= 0.0 {
            [name, ": ", &route::UNTIL_MONTH.fill(voice, [last])].concat()
        } else if first == last {
            t::PHASE_AROUND.fill(voice, [name, &first])
        } else {
            t::PHASE_BETWEEN.fill(voice, [name, &first, &last])
        }
    };
    let mut bands = Vec::new();
    let mut add = |name: &Text, from: f64, until: f64| {
        if 0.0 < until && until <= NO_FIGURE_BEYOND {
            bands.push(between(name.get(voice), from, until));
        }
    };
    if let Employment::Running { weeks, .. } = situation.employment {
        add(&t::PHASE_NOTICE, 0.0, weeks);
    }
    let training = training_weeks(situation);
    add(&t::PHASE_PREPARATION, 0.0, search - training.map_or(0.0, |(before, _)| before));
    if let Some((before, after)) = training {
        add(&t::PHASE_TRAINING, search - before, search + after);
    }
    let half = forecast.weeks_until(0.5).filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
    if let Some(half) = half.filter(|_| !situation.is_own_business()) {
        add(&t::PHASE_SEARCH, search, half);
    }
    bands
}

/// Weeks of training before and after the search starts, for training that comes before the job.
fn training_weeks(situation: &Situation) -> Option<(f64, f64)> {
    let form = situation.retraining.known().filter(|form| form.comes_first())?;
    let figures = &PARAMETERS.training;
    let overlap = figures.overlap.value;
    Some(((figures.form(*form).weeks.value.mid() - overlap).max(0.0), overlap))
}
