//! The three pots of money of one person: for guidance, for training and to live on. Each with what is in it, what it
//! does, its date, and what of it the forecast can take over. Leaves out the forms, and drawing.

mod counted;
mod living;
mod months;
mod overview;
mod training;
mod trajectory;

pub use counted::{Pots, TrainingCounted, Trajectory, asked, missing};

use crate::charts::{ChartTable, RangeChart};
use crate::forecast::{ShownStep, forecast, shown_step};
use crate::wording::dates;
use crate::wording::spans::NO_FIGURE_BEYOND;
use chrono::NaiveDate;
use content::Voice;
use content::texts::pots as t;
use domain::dossier::{Command, Dossier, Telling};

/// The screen.
#[derive(Clone, Debug, PartialEq)]
pub struct PotsScreen {
    /// The three pots in rows.
    pub table: ChartTable,
    /// The pot for guidance.
    pub trajectory: ShownPot,
    /// The pot for training.
    pub training: ShownPot,
    /// The pot to live on.
    pub living: ShownPot,
    /// The money to live on by month, when that can be counted.
    pub picture: Option<Picture>,
    /// What the forecast makes of it now; none while the person does not want to see it.
    pub forecast: Option<String>,
}

/// One pot in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShownPot {
    /// What it comes to; empty while that is not known.
    pub answer: String,
    /// Whether people to talk to come right after it.
    pub to_people: bool,
    /// What belongs to it, sentence by sentence.
    pub lines: Vec<String>,
    /// How it was reached.
    pub steps: Vec<ShownStep>,
    /// What the forecast can take over.
    pub proposal: Option<Proposal>,
}

/// Something that one press puts into the forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The words on the button.
    pub label: String,
    /// What it runs.
    pub commands: Vec<Command>,
}

/// The picture of the money to live on, with its sentence and its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The money at the end of each month, as a hill.
    pub chart: RangeChart,
    /// What it says.
    pub reading: String,
    /// The months in rows.
    pub table: ChartTable,
}

impl PotsScreen {
    /// The screen of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let pots = Pots::of(dossier, today);
        Self {
            table: overview::table(&pots, dossier, today, voice),
            trajectory: trajectory::shown(&pots, dossier, today, voice),
            training: training::shown(&pots, dossier, voice),
            living: living::shown(&pots, dossier, today, voice),
            picture: pots
                .living
                .as_ref()
                .ok()
                .map(|household| months::picture(household, dossier, today, voice)),
            forecast: (dossier.telling == Telling::Now).then(|| told(dossier, today, voice)),
        }
    }
}

/// When half have started, in one sentence.
fn told(dossier: &Dossier, today: NaiveDate, voice: Voice) -> String {
    let half = forecast(dossier, today).weeks_until(0.5).filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
    match half {
        Some(weeks) => {
            let month = dates::part_of_month(crate::month_axis::weeks_after(today, weeks), today, voice);
            t::FORECAST.fill(voice, [month])
        }
        None => t::FORECAST_BEYOND.owned(voice),
    }
}

/// Steps in words.
fn steps(steps: &[domain::explanation::Step], voice: Voice) -> Vec<ShownStep> {
    steps.iter().map(|step| shown_step(step, voice)).collect()
}
