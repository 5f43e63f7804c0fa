//! Everything on the forecast screen that shows a figure, each with the evaluated steps behind it. Leaves out words and
//! how the steps unfold.

use super::explanation::step_name;
use super::{Reckoning, ShownStep, shown_step};
use chrono::NaiveDate;
use content::Voice;
use content::forecast::figures::GUIDANCE_USUAL;
use domain::dossier::Dossier;
use domain::explanation::{Basis, Quantity, Step, Term};

/// A part of the screen with figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The answer, and the parts it is made of.
    FirstDay,
    /// When how many have started.
    Chances,
    /// Weeks without wage.
    WithoutWage,
    /// How long guidance lasts.
    Guidance,
    /// What makes it longer or shorter.
    Causes,
    /// What would help.
    Levers,
    /// The day on which income is needed.
    NeededBy,
}

/// Months of which the chance is told.
const MONTHS: [u32; 4] = [3, 6, 9, 12];

impl Ground {
    /// Its id: in the page, where links lead to it, and in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::FirstDay => "how-first-day",
            Self::Chances => "how-chances",
            Self::WithoutWage => "how-without-wage",
            Self::Guidance => "how-guidance",
            Self::Causes => "how-causes",
            Self::Levers => "how-levers",
            Self::NeededBy => "how-needed-by",
        }
    }

    /// Its name for people: that of its first step.
    pub fn name(self, voice: Voice) -> String {
        let term = match self {
            Self::FirstDay => Term::FirstDay,
            Self::Chances => Term::Chances,
            Self::WithoutWage => Term::WithoutWage,
            Self::Guidance => Term::UsualGuidance,
            Self::Causes => Term::Difference,
            Self::Levers => Term::Levers,
            Self::NeededBy => Term::NeededBy,
        };
        step_name(term, voice)
    }
}

/// The evaluated steps of everything that shows a figure, in the order of the screen.
pub fn grounds(reckoning: &Reckoning) -> Vec<(Ground, Step)> {
    let forecast = reckoning.whole_forecast();
    let situation = &reckoning.situation;
    let levers = reckoning.levers();
    let usual = Quantity::MonthsAbout(GUIDANCE_USUAL.value);
    let guidance = Step::given(Term::UsualGuidance, usual, Basis::from(&GUIDANCE_USUAL));
    let mut all = vec![
        (Ground::FirstDay, forecast.explanation()),
        (Ground::Chances, forecast.chances_explained(&MONTHS)),
        (Ground::WithoutWage, forecast.without_wage_explained(situation.last_paid)),
        (Ground::Guidance, guidance),
        (Ground::Levers, levers.explained(situation, &reckoning.parameters)),
    ];
    all.extend(reckoning.backcast(&levers).map(|backcast| (Ground::NeededBy, backcast.explained())));
    all.push((Ground::Causes, reckoning.causes().explained()));
    all
}

/// The same in words.
pub fn explained(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<(Ground, ShownStep)> {
    let all = grounds(&Reckoning::of(dossier, today));
    all.into_iter().map(|(ground, step)| (ground, shown_step(&step, voice))).collect()
}
