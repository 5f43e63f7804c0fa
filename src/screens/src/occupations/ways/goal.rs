//! An occupation, or a business of one's own, as a goal: what it asks, with which training, and the commands that go for it.
//! Leaves out words.

use super::scene::Scene;
use crate::control::tried;
use content::occupation_figures::MATCHING;
use domain::dossier::{Command, Direction, Intake, WorkCommand};
use domain::forecast::Situation;
use domain::occupations::Occupation;
use domain::values::Answer;
use domain::ways::{Asked, TrainingType};

/// A goal.
pub(super) struct Goal {
    /// The occupation, and what it asks; none for a business of one's own.
    pub to: Option<(&'static Occupation, Asked)>,
    /// The training that is counted with.
    pub training: Option<TrainingType>,
    /// Whether the person goes for it.
    pub is_chosen: bool,
    /// The answers that go for it.
    changes: Vec<Command>,
}

impl Goal {
    /// An occupation with this kind of training, if it is one of those that lead there.
    pub fn occupation(scene: &Scene<'_>, code: u16, training: Option<&str>) -> Option<Self> {
        let (to, asked) = asked_of(scene, code)?;
        let intake = &scene.dossier.intake;
        let is_direction = match asked.direction() {
            Some(direction) => intake.direction == Answer::Known(direction),
            None => intake.direction != Answer::Known(Direction::OwnBusiness),
        };
        let is_goal = scene.dossier.work.chosen == Some(code) && is_direction;
        let picked = asked.trainings.iter().find(|kind| training == Some(kind.id));
        let answered = || asked.trainings.iter().find(|kind| is_goal && is_answered(kind, intake));
        // Another training than the one answered is another way, to be gone for anew.
        let is_chosen = is_goal && picked.is_none_or(|kind| is_answered(kind, intake));
        let training = picked.or_else(answered).or(asked.trainings.first()).copied();
        let changes = asked.answers(training.as_ref());
        Some(Self { to: Some((to, asked)), training, is_chosen, changes })
    }

    /// A business of one's own.
    pub fn business(scene: &Scene<'_>) -> Self {
        let is_chosen = scene.dossier.intake.direction == Answer::Known(Direction::OwnBusiness);
        Self { to: None, training: None, is_chosen, changes: Asked::own_business() }
    }

    /// The situation on this way: that of the answers now for one that the person goes for.
    pub fn situation(&self, scene: &Scene<'_>) -> Situation {
        if self.is_chosen {
            return Situation::of(scene.dossier, scene.today);
        }
        scene.situation(&self.changes)
    }

    /// The commands that try this way out; going back to the own answers takes all of it back.
    pub fn choose(&self) -> Vec<Command> {
        let mut commands = tried(self.changes.clone());
        let code = self.to.as_ref().map(|(to, _)| to.code);
        commands.push(Command::Work(WorkCommand::Choose(code)));
        commands
    }

    /// The commands that go this way no longer; its market goes with it, and every answer stays. None while it is tried out, which has a way back
    /// of its own, or while the person does not go for it.
    pub fn stop(&self, scene: &Scene<'_>) -> Vec<Command> {
        if !self.is_chosen || scene.dossier.before_trying.is_some() {
            return Vec::new();
        }
        match self.to {
            Some(_) => vec![Command::Work(WorkCommand::Choose(None)), Command::GoalMarket(None)],
            None => vec![Command::Direction(Answer::Unknown)],
        }
    }
}

fn asked_of(scene: &Scene<'_>, code: u16) -> Option<(&'static Occupation, Asked)> {
    let person = &scene.person;
    let table = person.known.facts;
    let to = table.get(code)?;
    Some((to, Asked::of(table, &person.seeker, to, person.country(), &MATCHING, &scene.kinds)))
}

/// Whether the answers are those of this training.
fn is_answered(kind: &TrainingType, intake: &Intake) -> bool {
    let weeks = intake.training_weeks.known().map(|weeks| f64::from(*weeks));
    intake.retraining == Answer::Known(kind.form)
        && weeks.is_none_or(|weeks| kind.weeks.value.low() <= weeks && weeks <= kind.weeks.value.high())
}
