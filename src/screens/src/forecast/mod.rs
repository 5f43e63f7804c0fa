//! The forecast screen: the answer in words first, then the picture, what makes it longer or shorter, and how it
//! was reached. Opened by choice; when the news is long, what helps comes first. Leaves out drawing.

mod answer;
mod backcast;
mod belgian_terms;
mod beside;
mod causes;
mod dutch_terms;
mod explanation;
mod grim;
mod grounds;
mod law_values;
mod lever_words;
mod levers;
mod money_terms;
mod picture;
mod quantities;
mod reckoning;
mod terms;
mod trying;
mod waterfall;

pub(crate) use answer::answer;
pub use backcast::BackcastShown;
pub use causes::{CauseRow, CausesShown, rounded};
pub(crate) use causes::{capital, name};
pub use explanation::{ShownStep, confidence_text, shown_step};
pub use grim::Grim;
pub use grounds::{Ground, explained, grounds};
pub(crate) use levers::leave;
pub use levers::{LeverRow, LeversShown};
pub(crate) use quantities::told;
pub use reckoning::{Reckoning, plain_laws};
pub use trying::commands as try_lever;

use crate::charts::{ChartTable, RangeChart};
use crate::plan_steps::is_hired;
use chrono::NaiveDate;
use content::Voice;
use content::texts::forecast as t;
use domain::dossier::{Dossier, Telling};
use domain::forecast::{Backcast, Causes, Forecast, Levers, Situation, WEEKS_A_MONTH};
use domain::values::Answer;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub enum ForecastScreen {
    /// The question whether to show it.
    Ask,
    /// Not shown, by choice; the sentence says so.
    Hidden(String),
    /// Not shown: there is new work.
    Over,
    /// Shown.
    Shown(Box<Shown>),
}

/// The forecast as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The answer in one sentence.
    pub answer: String,
    /// When one in five, half and four in five have started.
    pub sentences: Vec<String>,
    /// What the numbers are about; always beside the answer.
    pub group_note: String,
    /// That open questions make it wide, when they do.
    pub wide_note: Option<String>,
    /// About still being employed.
    pub employed: Vec<String>,
    /// Weeks without wage.
    pub without_wage: String,
    /// Guidance beside it.
    pub guidance: Vec<String>,
    /// The picture.
    pub chart: RangeChart,
    /// What the picture says.
    pub chart_reading: String,
    /// The picture as a table.
    pub chart_table: ChartTable,
    /// Chances by month.
    pub chances: ChartTable,
    /// The parts as bands.
    pub phases: Vec<String>,
    /// What would make it sooner.
    pub levers: LeversShown,
    /// The day on which income is needed, when there is one.
    pub backcast: Option<BackcastShown>,
    /// How what is tried compares with the own answers, when something is tried.
    pub compared: Option<String>,
    /// What makes it longer or shorter.
    pub causes: CausesShown,
    /// What comes first when the news is long.
    pub grim: Option<Grim>,
}

/// The forecast of a dossier today, as far as a screen tells it.
pub fn forecast(dossier: &Dossier, today: NaiveDate) -> Forecast {
    Reckoning::of(dossier, today).forecast()
}

impl ForecastScreen {
    /// The screen of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        match dossier.telling {
            _ if is_hired(dossier) => Self::Over,
            Telling::Unasked => Self::Ask,
            Telling::Later => Self::Hidden(t::HIDDEN_LATER.owned(voice)),
            Telling::RatherNot => Self::Hidden(t::HIDDEN_RATHER_NOT.owned(voice)),
            Telling::Now => Self::Shown(Box::new(Shown::of(dossier, today, voice))),
        }
    }
}

impl Shown {
    /// The forecast of a dossier today, as shown.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let reckoning = Reckoning::of(dossier, today);
        let situation = reckoning.situation;
        let forecast = reckoning.forecast();
        // One evaluator for all that follows: what is worked out for one is there for the next.
        let evaluator = reckoning.evaluator();
        let causes = Causes::of(&situation, &evaluator, &reckoning.plain);
        let helps = Levers::of(&situation, &evaluator);
        let levers = LeversShown::of(&helps, dossier, &situation, voice);
        let backcast = Backcast::of(&situation, &helps, &evaluator)
            .map(|found| BackcastShown::of(&found, &forecast, &levers, dossier, today, voice));
        let compared = trying::compared(dossier, forecast.weeks_until(0.5), &evaluator, today, voice);
        let is_grim = forecast.chance_within(12.0 * WEEKS_A_MONTH) < 0.5;
        Self {
            answer: answer::answer(&forecast, voice),
            sentences: answer::sentences(&situation, &forecast, today, voice),
            group_note: t::GROUP_NOTE.owned(voice),
            wide_note: has_open_answers(&situation).then(|| t::WIDE_NOTE.owned(voice)),
            employed: beside::employed(dossier, &situation, voice),
            without_wage: beside::without_wage(&forecast, voice),
            guidance: beside::guidance(dossier, today, voice),
            chart: picture::chart(&forecast, today, voice),
            chart_reading: picture::reading(&forecast, today, voice),
            chart_table: picture::table(&forecast, today, voice),
            chances: picture::chances(&forecast, voice),
            phases: picture::phases(&situation, &forecast, today, voice),
            levers,
            backcast,
            compared,
            causes: CausesShown::of(&causes, &situation, voice),
            grim: is_grim.then(|| Grim::of(dossier, &situation, today, voice)),
        }
    }

    /// Every sentence that tells a figure, in reading order; what a check of the screen compares.
    pub fn told(&self) -> Vec<String> {
        let mut told = vec![self.answer.clone()];
        told.extend(self.sentences.iter().cloned());
        told.push(self.without_wage.clone());
        told.extend(self.chances.rows.iter().map(|row| row.join(": ")));
        told.extend(self.causes.rows.iter().map(|row| format!("{}: {}", row.name, row.effect)));
        told.push(self.causes.total.clone());
        told
    }
}

fn has_open_answers(situation: &Situation) -> bool {
    let known = [
        matches!(situation.retraining, Answer::Known(_)),
        matches!(situation.budget, Answer::Known(_)),
        matches!(situation.market, Answer::Known(_)),
        matches!(situation.guidance, Answer::Known(_)),
        !matches!(situation.recovery, Answer::Unknown),
    ];
    known.contains(&false)
}
