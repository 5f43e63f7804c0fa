//! One route in words and as a range. Leaves out the other routes.

use crate::charts::RangeRow;
use crate::month_axis::weeks_after;
use crate::wording::spans::{self, NO_FIGURE_BEYOND};
use crate::wording::{amounts, chances, dates};
use chrono::NaiveDate;
use content::Voice;
use content::texts::{compare as t, dates as d};
use domain::dossier::Retraining;
use domain::forecast::{Forecast, Parameters, Situation, WEEKS_A_MONTH};
use domain::values::Euro;

/// A route with its forecast.
pub(super) struct Row {
    /// Its name.
    pub name: String,
    /// Its answers.
    pub situation: Situation,
    /// Its forecast.
    pub forecast: Forecast,
}

/// What the chance of each route is told for: the day on which income is needed, or a year.
pub(super) struct Against {
    today: NaiveDate,
    /// Weeks until income is needed, when that is known and may be told.
    pub needed: Option<f64>,
}

/// A chance below this is none.
const NONE: f64 = 0.001;

impl Against {
    /// Of the own answers.
    pub fn of(own: &Situation, today: NaiveDate) -> Self {
        Self { today, needed: own.needed.filter(|weeks| *weeks <= NO_FIGURE_BEYOND) }
    }

    /// The words over the column.
    pub fn heading(&self, voice: Voice) -> String {
        match self.needed {
            Some(weeks) => {
                let day = dates::day(weeks_after(self.today, weeks), voice);
                t::COLUMN_CHANCE_BY.fill(voice, [day])
            }
            None => t::COLUMN_CHANCE_YEAR.owned(voice),
        }
    }

    fn chance(&self, forecast: &Forecast, voice: Voice) -> String {
        let chance = forecast.chance_within(self.needed.unwrap_or(12.0 * WEEKS_A_MONTH));
        if chance < NONE { t::CHANCE_NONE.owned(voice) } else { chances::words(chance, voice) }
    }
}

impl Row {
    /// The last mark that has a place on a picture, in weeks.
    pub fn last(&self) -> f64 {
        self.forecast.weeks_until(0.8).unwrap_or(NO_FIGURE_BEYOND)
    }

    /// Its range.
    pub fn range(&self, today: NaiveDate, voice: Voice) -> RangeRow {
        let week = |share| self.forecast.weeks_until(share).unwrap_or(f64::from(u16::MAX));
        let value = match self.month(today, voice) {
            Some(month) => month,
            None => d::OVER_TWO_YEARS.owned(voice),
        };
        RangeRow { label: self.name.clone(), value, early: week(0.2), half: week(0.5), late: week(0.8) }
    }

    /// When half have started, in words.
    pub fn reading(&self, today: NaiveDate, voice: Voice) -> String {
        match self.month(today, voice) {
            Some(month) => t::READING_AROUND.fill(voice, [&self.name, &month]),
            None => t::READING_BEYOND.fill(voice, [&self.name]),
        }
    }

    /// Its cells in the table.
    pub fn cells(&self, against: &Against, parameters: &Parameters, voice: Voice) -> Vec<String> {
        let told = |share| {
            let weeks = self.forecast.weeks_until(share).filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
            let span = spans::span(weeks, voice);
            if weeks.is_some() { t::ABOUT.fill(voice, [span]) } else { span }
        };
        vec![
            self.name.clone(),
            told(0.2),
            told(0.5),
            told(0.8),
            against.chance(&self.forecast, voice),
            self.training(parameters, voice),
        ]
    }

    /// What the learning asks.
    fn training(&self, parameters: &Parameters, voice: Voice) -> String {
        let Some(&form) = self.situation.retraining.known() else {
            return t::TRAINING_UNKNOWN.owned(voice);
        };
        if form == Retraining::None {
            return t::TRAINING_NONE.owned(voice);
        }
        let (own, figures) = (self.situation.training, parameters.training.form(form));
        let weeks = own.weeks.map_or(figures.weeks.value.mid(), f64::from);
        let cost = own.cost.map_or(spans::whole(figures.cost.value.mid()), i64::from);
        let weeks = spans::count_of_weeks(spans::whole(weeks), voice);
        if cost == 0 {
            return t::TRAINING_FREE.fill(voice, [weeks]);
        }
        t::TRAINING_SOME.fill(voice, [weeks, amounts::euro(Euro::whole(cost), voice)])
    }

    /// The month in which half have started; None beyond two years.
    fn month(&self, today: NaiveDate, voice: Voice) -> Option<String> {
        let weeks = self.forecast.weeks_until(0.5).filter(|weeks| *weeks <= NO_FIGURE_BEYOND)?;
        Some(dates::month(weeks_after(today, weeks), today, voice))
    }
}
