//! Everything that is computed from a dossier, as JSON for others to read. Leaves out the computing.

mod assessments;
mod causes;
mod checklists;
mod forecast;
mod history;
mod offers;
mod pots;
mod rights;
mod steps;
mod way;
mod ways;
mod work;

pub use assessments::{CirclesOut, ItemOut, ScaleOut, TestOut, WordsOut};
pub use causes::{BackcastOut, CauseOut, CausesOut, LatestOut, LeverOut, LeversOut, ShareOut};
pub use checklists::{ChecklistItemOut, ChecklistOut};
pub use forecast::{ChanceOut, DeadlineOut, ForecastOut, PhaseOut, WithoutWageOut};
pub use history::{AssumptionOut, ChangeOut, DiaryOut, EntryOut, MovedOut, RouteOut};
pub use offers::{AgainstRuleOut, ChangeOfferOut, EffectOut, OfferOut};
pub use pots::{LivingMonthOut, LivingOut, PotsOut, TrainingPotOut, TrajectoryOut};
pub use rights::{BlockOut, MonthOut, RightOut, TermOut};
pub use steps::{GroundOut, LawOut, QuantityOut, SourceOut, StepOut};
pub use way::{CalendarDateOut, CountsOut, KindOut, PlanStepOut, SearchOut, StageOut, StuckOut};
pub use ways::{AskOut, SectorOut, TrainingOut, WayOut};
pub use work::{GapOut, GoalOut, LeftOutOut, MatchOut, MissingSkillOut, OccupationOut, PartsOut, WorkOut};

use serde::Serialize;

/// The version of the format: 6 since plan and search are in it.
pub const VERSION: u32 = 6;

/// The result of an evaluation.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Evaluation {
    /// Always `routekaart-evaluation`.
    pub format: String,
    /// 6.
    pub version: u32,
    /// The day it was computed for.
    pub today: String,
    /// The forecast.
    pub forecast: ForecastOut,
    /// What makes it longer or shorter.
    pub causes: CausesOut,
    /// What would help.
    pub levers: LeversOut,
    /// The day on which income is needed, when there is one.
    pub backcast: Option<BackcastOut>,
    /// Routes that were kept.
    pub routes: Vec<RouteOut>,
    /// Past forecasts.
    pub diary: DiaryOut,
    /// Figures that were overruled.
    pub assumptions: Vec<AssumptionOut>,
    /// How everything that shows a figure was computed.
    pub explanation: Vec<GroundOut>,
    /// The phases of the route.
    pub phases: Vec<PhaseOut>,
    /// Terms that run, with their outcome.
    pub deadlines: Vec<DeadlineOut>,
    /// Rights of the countries where the person lives and worked; of both while neither is known.
    pub rights: Vec<RightOut>,
    /// The three pots of money.
    pub pots: PotsOut,
    /// What the employer offers, against the rules.
    pub against_rules: Vec<AgainstRuleOut>,
    /// What three changes of that would do to the forecast.
    pub offer_changes: Vec<ChangeOfferOut>,
    /// Offers of bureaus that were kept.
    pub offers: Vec<OfferOut>,
    /// Lists of what to ask and check.
    pub checklists: Vec<ChecklistOut>,
    /// The tests that were begun, in the order in which they were.
    pub tests: Vec<TestOut>,
    /// Occupations held against the person; absent where the table of occupations is not at hand.
    pub work: Option<WorkOut>,
    /// How many records of each kind are kept.
    pub records: Vec<KindOut>,
    /// The steps of the plan.
    pub plan: Vec<PlanStepOut>,
    /// The search as the person keeps it.
    pub search: SearchOut,
    /// The dates that can stand in a calendar, the earliest first.
    pub calendar: Vec<CalendarDateOut>,
    /// The sentences of the forecast screen, word for word.
    pub shown: Vec<String>,
}
