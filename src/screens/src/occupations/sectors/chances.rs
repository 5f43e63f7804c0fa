//! What crowding does to the own forecast: the chance of work by 6 and 12 months in each market, with all else as it is.
//! Leaves out which market a sector has.

use crate::charts::ChartTable;
use crate::compare;
use crate::forecast::Reckoning;
use crate::long_way::LongWay;
use crate::weather::is_heavy;
use crate::wording::chances;
use chrono::NaiveDate;
use content::texts::{forecast as f, work_sectors as t, work_ways};
use content::{Text, Voice};
use domain::dossier::{Dossier, Market};
use domain::forecast::{Forecast, Situation, WEEKS_A_MONTH};
use domain::values::Answer;

/// Months by which chances are told.
const MONTHS: [f64; 2] = [6.0, 12.0];

/// What crowding does.
#[derive(Clone, Debug, PartialEq)]
pub enum Chances {
    /// Not told, by choice; the sentence says so.
    Hidden(&'static str),
    /// Not told today, which is heavy: nothing leads to it either.
    HiddenToday(&'static str),
    /// Told.
    Shown(Box<ChanceTable>),
}

/// The chances in each market.
#[derive(Clone, Debug, PartialEq)]
pub struct ChanceTable {
    /// What comes first when the own forecast is long.
    pub long_way: Option<LongWay>,
    /// A row for each market.
    pub table: ChartTable,
    /// What the figures are about.
    pub notes: Vec<&'static str>,
}

/// The forecasts of each market, in the order of [`Market::ALL`], and of the own answers; none when they are not told.
pub(super) struct Told {
    own: Option<Forecast>,
    markets: Vec<Forecast>,
}

impl Told {
    /// Of this dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        if is_heavy(dossier, today) || compare::hidden(dossier).is_some() {
            return Self { own: None, markets: Vec::new() };
        }
        let reckoning = Reckoning::of(dossier, today);
        let own = Situation::with_answers(dossier, compare::own(dossier), today);
        let there = |market: Market| Situation { market: Answer::Known(market), ..own };
        let markets = Market::ALL.into_iter().map(|market| reckoning.with(there(market)).forecast());
        Self { markets: markets.collect(), own: Some(reckoning.with(own).forecast()) }
    }

    /// The chance in a sector, of which is known whether it has more jobs than people.
    pub fn of_sector(&self, has_more_jobs: bool, voice: Voice) -> Option<String> {
        let forecast = self.markets.first()?;
        Some(if has_more_jobs {
            t::CHANCE.fill(voice, MONTHS.map(|months| within(forecast, months, voice)))
        } else {
            t::CHANCE_UNKNOWN.owned(voice)
        })
    }

    /// All markets beside one another.
    pub fn shown(&self, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Chances {
        let Some(own) = &self.own else {
            return match is_heavy(dossier, today) {
                true => Chances::HiddenToday(work_ways::HIDDEN_TODAY.get(voice)),
                false => Chances::Hidden(work_ways::HIDDEN.get(voice)),
            };
        };
        const NAMES: [&Text; 3] = [&f::MARKET_MORE_JOBS, &f::MARKET_BALANCED, &f::MARKET_MORE_SEEKERS];
        let row = |(name, forecast): (&Text, &Forecast)| {
            let mut cells = vec![name.owned(voice)];
            cells.extend(MONTHS.map(|months| within(forecast, months, voice)));
            cells
        };
        let columns = [&t::COLUMN_MARKET, &t::COLUMN_HALF, &t::COLUMN_YEAR];
        let table = ChartTable {
            caption: t::CHANCES_CAPTION.owned(voice),
            columns: ChartTable::columns(&columns, voice),
            rows: NAMES.into_iter().zip(&self.markets).map(row).collect(),
        };
        let notes = [&f::GROUP_NOTE, &t::ASSUMPTION].map(|text| text.get(voice)).to_vec();
        let long_way = LongWay::of(own, dossier, today, voice);
        Chances::Shown(Box::new(ChanceTable { long_way, table, notes }))
    }
}

fn within(forecast: &Forecast, months: f64, voice: Voice) -> String {
    chances::words(forecast.chance_within(months * WEEKS_A_MONTH), voice)
}
