//! The parts of a dossier that someone can wipe one by one, and a dossier without one of them. Leaves out their words, and
//! taking it back: that is the dossier from before.

use super::{Block, Dossier, InCalendar, Intake, RecordKind, Tasks, Telling};

/// Something of a dossier that can be wiped by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The situation, all answers of the intake, also those of money and health among them, and whether new work began.
    Questions,
    /// All that is in a block.
    Block(Block),
    /// A test, by its id.
    Test(String),
    /// Own words, by their id.
    Note(String),
    /// All records of some kinds.
    Records(&'static [RecordKind]),
    /// What was ticked on the route and in the plan.
    Ticks,
    /// What is remembered of the own calendar.
    Calendar,
}

impl Dossier {
    /// The dossier as if a part had never been filled in.
    #[must_use]
    pub fn without(&self, part: &Part) -> Self {
        let mut left = self.clone();
        match part {
            Part::Questions => {
                left.entry = None;
                left.intake = Intake::default();
                left.before_trying = None;
                left.intake_done = false;
                left.telling = Telling::default();
                left.started = None;
            }
            Part::Block(block) => left.leave_out(*block),
            Part::Test(test) => left.assessments.all_mut().retain(|(known, _)| known != test),
            Part::Note(id) => left.notes.write(id.clone(), ""),
            Part::Records(kinds) => left.records.keep_kinds(|kind| !kinds.contains(&kind)),
            Part::Ticks => left.tasks = Tasks::default(),
            Part::Calendar => left.in_calendar = InCalendar::default(),
        }
        left
    }
}
