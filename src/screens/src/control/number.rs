//! The questions beside the forecast that are answered with a number: their range, the answer now, what counts while
//! there is none, and the command of a number. Leaves out words.

use crate::intake;
use content::forecast::PARAMETERS;
use domain::dossier::{Command, Dossier, Guidance, GuidanceTerms, Recovery, Retraining};
use domain::pots::{TrajectoryFrom, TrajectoryPot};
use domain::values::Answer;

/// A question that is answered with a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Number {
    /// Weeks of the training that was chosen.
    TrainingWeeks,
    /// Euros for that training.
    TrainingCost,
    /// Euros for training and extra guidance.
    Money,
    /// Months of guidance.
    GuidanceMonths,
    /// Weeks of rest, or until the search can start after burn-out.
    RecoveryWeeks,
    /// Hours a week for the search.
    Hours,
}

/// What a number is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Whole euros.
    Euros,
    /// Hours a week.
    Hours,
}

/// Where a number lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The least.
    pub least: u32,
    /// The most that can be typed.
    pub most: u32,
    /// How far the slider goes.
    pub slides_to: u32,
    /// The step of the slider.
    pub step: u32,
}

impl Number {
    /// Every one, in the order in which they stand beside the forecast.
    pub const ALL: [Self; 6] = [
        Self::TrainingWeeks,
        Self::TrainingCost,
        Self::Money,
        Self::GuidanceMonths,
        Self::RecoveryWeeks,
        Self::Hours,
    ];

    /// The id of the field; the slider is `{id}-slider`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TrainingWeeks => "training-weeks",
            Self::TrainingCost => "training-cost",
            Self::Money => "money",
            Self::GuidanceMonths => "guidance-months",
            Self::RecoveryWeeks => "recovery-weeks",
            Self::Hours => "hours",
        }
    }

    /// What it is counted in.
    pub const fn unit(self) -> Unit {
        match self {
            Self::TrainingWeeks | Self::RecoveryWeeks => Unit::Weeks,
            Self::TrainingCost | Self::Money => Unit::Euros,
            Self::GuidanceMonths => Unit::Months,
            Self::Hours => Unit::Hours,
        }
    }

    /// Where it lies.
    pub const fn scale(self) -> Scale {
        match self {
            Self::TrainingWeeks => Scale { least: 1, most: 208, slides_to: 104, step: 1 },
            Self::TrainingCost | Self::Money => {
                Scale { least: 0, most: 99_999, slides_to: 20_000, step: 250 }
            }
            Self::GuidanceMonths => Scale { least: 1, most: 36, slides_to: 24, step: 1 },
            Self::RecoveryWeeks => Scale { least: 0, most: 104, slides_to: 52, step: 1 },
            Self::Hours => Scale { least: 1, most: 40, slides_to: 40, step: 1 },
        }
    }

    /// Whether the question belongs to this dossier.
    pub fn is_asked(self, dossier: &Dossier) -> bool {
        match self {
            Self::TrainingWeeks | Self::TrainingCost => training(dossier).is_some(),
            Self::GuidanceMonths => intake::asks_terms(dossier),
            Self::RecoveryWeeks => {
                matches!(
                    dossier.intake.recovery,
                    Answer::Known(Recovery::Rest { .. } | Recovery::BurnOut { .. })
                )
            }
            Self::Money | Self::Hours => true,
        }
    }

    /// The answer now.
    pub fn value(self, dossier: &Dossier) -> Option<u32> {
        let intake = &dossier.intake;
        match self {
            Self::TrainingWeeks => intake.training_weeks.known().copied().map(u32::from),
            Self::TrainingCost => intake.training_cost.known().copied(),
            Self::Money => intake.money.known().copied(),
            Self::GuidanceMonths => terms(dossier)?.months.known().copied().map(u32::from),
            Self::RecoveryWeeks => match intake.recovery {
                Answer::Known(Recovery::Rest { weeks }) => Some(u32::from(weeks)),
                Answer::Known(Recovery::BurnOut { weeks }) => weeks.known().copied().map(u32::from),
                _ => None,
            },
            Self::Hours => intake.hours.known().copied().map(u32::from),
        }
    }

    /// The number that counts while there is no answer. None when several do.
    pub fn assumed(self, dossier: &Dossier) -> Option<u32> {
        let parameters = PARAMETERS.overruled(&dossier.assumptions);
        let figures = || training(dossier).map(|form| *parameters.training.form(form));
        let number = match self {
            Self::TrainingWeeks => figures()?.weeks.value.mid(),
            Self::TrainingCost => figures()?.cost.value.mid(),
            Self::Money => parameters.budget.band(*dossier.intake.budget.known()?).value,
            Self::Hours => parameters.reach.hours.value,
            Self::GuidanceMonths => {
                let money = *dossier.contract.trajectory_money.known()?;
                let price = parameters.guidance.price.value.mid();
                f64::from(TrajectoryPot::of(money, TrajectoryFrom::Stated, price).months.max(1))
            }
            Self::RecoveryWeeks => return None,
        };
        Some(number.round() as u32)
    }

    /// Where the slider stands: at the answer, or at what counts without one.
    pub fn position(self, dossier: &Dossier) -> u32 {
        let scale = self.scale();
        let stands = self.value(dossier).or_else(|| self.assumed(dossier));
        stands.unwrap_or(scale.least).clamp(scale.least, scale.slides_to)
    }

    /// The command of a number, or of taking it back. None when there is no such command.
    pub fn set(self, number: Option<u32>, dossier: &Dossier) -> Option<Command> {
        let scale = self.scale();
        if number.is_some_and(|number| !(scale.least..=scale.most).contains(&number)) {
            return None;
        }
        let small = number.and_then(|number| u8::try_from(number).ok());
        Some(match self {
            Self::TrainingWeeks => Command::TrainingWeeks(answer(small)),
            Self::TrainingCost => Command::TrainingCost(answer(number)),
            Self::Money => Command::Money(answer(number)),
            Self::Hours => Command::Hours(answer(small)),
            Self::GuidanceMonths => {
                let months = small.map_or(Answer::Unknown, Answer::Known);
                let terms = GuidanceTerms { months, ..terms(dossier)? };
                Command::Guidance(Answer::Known(Guidance::Arranged(terms)))
            }
            Self::RecoveryWeeks => Command::Recovery(Answer::Known(match dossier.intake.recovery {
                Answer::Known(Recovery::Rest { .. }) => Recovery::Rest { weeks: small? },
                Answer::Known(Recovery::BurnOut { .. }) => {
                    Recovery::BurnOut { weeks: small.map_or(Answer::Unknown, Answer::Known) }
                }
                _ => return None,
            })),
        })
    }
}

fn answer<T>(stated: Option<T>) -> Answer<T> {
    stated.map_or(Answer::Open, Answer::Known)
}

/// The training chosen, when there is one.
fn training(dossier: &Dossier) -> Option<Retraining> {
    dossier.intake.retraining.known().copied().filter(|form| *form != Retraining::None)
}

fn terms(dossier: &Dossier) -> Option<GuidanceTerms> {
    match dossier.intake.guidance {
        Answer::Known(Guidance::Arranged(terms)) => Some(terms),
        _ => None,
    }
}
