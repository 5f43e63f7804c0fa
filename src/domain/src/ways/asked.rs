//! What an occupation as a goal asks: how far it lies, what is missing, which training closes that, and the answers of the
//! intake that say the same. Leaves out what those answers do to the forecast and to money: both are made of them.

use super::training::{TrainingType, closing};
use crate::dossier::{Command, Direction, Market, Retraining};
use crate::occupations::{
    Access, FitFigures, Gap, Occupation, Occupations, Seeker, Shortage, Stretch, by_law,
};
use crate::values::{Answer, Country};

/// What an occupation asks of a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// How far it lies from the last work. None when that is not known.
    pub stretch: Option<Stretch>,
    /// What is missing. None when neither skills nor the last work are known.
    pub gap: Option<Gap>,
    /// Whether the law asks for a diploma or registration; not of the last work itself.
    pub access: Access,
    /// The kinds of training that close the gap, the one counted with first. Empty when nothing is missing or known.
    pub trainings: Vec<TrainingType>,
    /// The market that is searched in. None when that is not known.
    pub market: Option<Market>,
}

impl Asked {
    /// What this occupation asks of a person in this country.
    pub fn of(
        table: &Occupations,
        seeker: &Seeker,
        to: &Occupation,
        country: Country,
        figures: &FitFigures,
        all: &[TrainingType],
    ) -> Self {
        let stretch = seeker.last.map(|last| Stretch::of(table, last, to, &figures.nearness));
        let gap = Gap::of(table, seeker, to, country, figures);
        let is_same = stretch == Some(Stretch::Same);
        let access = if is_same { Access::Open } else { to.access(country) };
        let schooling = match &gap {
            _ if is_same => None,
            Some(gap) => gap.schooling,
            None => by_law(seeker, to, country),
        };
        let trainings = schooling.map_or_else(Vec::new, |schooling| closing(all, schooling, to, country));
        // Only a list of today says something of the market of today.
        let is_short = country == Country::Belgium && to.shortage == Shortage::Listed;
        Self { stretch, gap, access, trainings, market: is_short.then_some(Market::MoreJobs) }
    }

    /// The way on that this is. None when the last work is not known.
    pub fn direction(&self) -> Option<Direction> {
        self.stretch.map(|stretch| match stretch {
            Stretch::Same => Direction::Same,
            Stretch::Adjacent => Direction::Adjacent,
            Stretch::New => Direction::New,
        })
    }

    /// The answers of the intake that go for it with this training.
    pub fn answers(&self, training: Option<&TrainingType>) -> Vec<Command> {
        let mut answers = Vec::new();
        if let Some(direction) = self.direction() {
            answers.push(Command::Direction(Answer::Known(direction)));
        }
        match training {
            Some(training) => learn(training, &mut answers),
            None if self.stretch == Some(Stretch::Same) => {
                answers.push(Command::Retraining(Answer::Known(Retraining::None)));
            }
            None => answers.push(Command::Retraining(Answer::Unknown)),
        }
        answers.push(Command::GoalMarket(self.market));
        answers
    }

    /// The answers of the intake that go for a business of one's own. Which training that takes is not known.
    pub fn own_business() -> Vec<Command> {
        vec![
            Command::Direction(Answer::Known(Direction::OwnBusiness)),
            Command::Retraining(Answer::Unknown),
            Command::GoalMarket(None),
        ]
    }
}

/// A training as answers. One that is part of the first weeks of a job adds nothing to the search.
fn learn(training: &TrainingType, answers: &mut Vec<Command>) {
    answers.push(Command::Retraining(Answer::Known(training.form)));
    if training.form == Retraining::None {
        return;
    }
    let weeks = libm::round(training.weeks.value.mid()).max(1.0);
    answers.push(Command::TrainingWeeks(Answer::Known(weeks as u8)));
    let euros = libm::round(training.cost.value.mid()).max(0.0);
    answers.push(Command::TrainingCost(Answer::Known(euros as u32)));
}
