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
        let is_chosen = scene.dossier.work.chosen == Some(code);
        let picked = asked.trainings.iter().find(|kind| training == Some(kind.id));
        let answered = || asked.trainings.iter().find(|kind| is_chosen && is_answered(kind, intake));
        let training = picked.or_else(answered).or(asked.trainings.first()).copied();
        let mut changes = asked.answers(training.as_ref());
        // What the goal of before set of the market goes away with it.
        let before = scene.dossier.work.chosen.and_then(|code| asked_of(scene, code));
        let set = before.and_then(|(_, asked)| asked.market);
        if asked.market.is_none() && set.is_some_and(|set| intake.market == Answer::Known(set)) {
            changes.push(Command::Market(Answer::Unknown));
        }
        Some(Self { to: Some((to, asked)), training, is_chosen, changes })
    }

    /// A business of one's own.
    pub fn business(scene: &Scene<'_>) -> Self {
        let dossier = scene.dossier;
        let is_chosen = dossier.work.chosen.is_none()
            && dossier.intake.direction == Answer::Known(Direction::OwnBusiness);
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
