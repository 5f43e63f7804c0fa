//! The plan as it stands, as a graph to reckon with. Leaves out what is proposed.

use super::basis::Basis;
use super::proposal::{links, term};
use super::round;
use crate::plan_steps::{base, is_open};
use chrono::NaiveDate;
use content::{PlannedTask, planned_task};
use domain::dossier::{Dossier, Record, RecordField, RecordKind};
use domain::plan::{Graph, Late, Node, late};

/// The open steps of a plan with what they follow; none of new work that ended.
pub(super) struct Stored<'d> {
    /// What it is laid on.
    pub basis: Basis,
    /// The steps, in the order in which they were made.
    pub steps: Vec<&'d Record>,
    /// What a plan needs of the task of each.
    pub planned: Vec<Option<&'static PlannedTask>>,
    /// The same as a graph.
    pub graph: Graph,
}

impl<'d> Stored<'d> {
    /// The plan of a dossier; `changed` is a step on another day.
    pub fn of(dossier: &'d Dossier, today: NaiveDate, changed: Option<(u32, NaiveDate)>) -> Self {
        let basis = Basis::of(dossier, today);
        let dates = round::dates(dossier, today);
        let steps: Vec<&Record> =
            dossier.records.of(RecordKind::Step).filter(|step| is_open(step, dossier)).collect();
        let planned: Vec<_> = steps.iter().map(|step| planned_task(base(step))).collect();
        let is_in = |id: &str| planned.iter().position(|it| it.is_some_and(|planned| planned.id == id));
        let node = |(step, planned): (&&Record, &Option<&'static PlannedTask>)| {
            let mut after = Vec::new();
            if let Some(planned) = planned {
                links(planned, planned, &is_in, &basis, dossier, today, &mut after);
            }
            let moved = changed.filter(|(id, _)| *id == step.id).map(|(_, day)| day);
            Node {
                day: moved.or_else(|| step.day(RecordField::Day)),
                takes: step.count(RecordField::Days).unwrap_or(1),
                after,
                // What the person moves stands where they put it.
                is_fixed: moved.is_some() || step.choice(RecordField::Fixed) == "yes",
                latest: planned.and_then(|planned| term(planned, &dates).0),
            }
        };
        let graph = Graph::new(steps.iter().zip(&planned).map(node).collect());
        Self { basis, steps, planned, graph }
    }

    /// The days as they stand.
    pub fn days(&self) -> Vec<Option<NaiveDate>> {
        self.graph.nodes().iter().map(|node| node.day).collect()
    }

    /// How late each step can begin, and on which the first day in new work hangs.
    pub fn late(&self) -> Vec<Late> {
        let aim = self.planned.iter().position(|planned| planned.is_some_and(|planned| planned.is_aim));
        late(&self.graph, &self.days(), aim, &self.basis.workdays)
    }
}
