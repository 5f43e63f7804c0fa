//! Taking an offer, refusing it and taking either back, as commands. The first day in new work is never set here: it has
//! not come yet. Leaves out drawing.

use super::offers::TAKEN;
use chrono::NaiveDate;
use domain::dossier::{
    Command, Dossier, Record, RecordCommand, RecordField as F, RecordKind, RecordValue, Said,
};
use domain::search::Stage;

/// What new work has from the offer.
const TAKEN_OVER: [F; 6] = [F::Organisation, F::Role, F::Start, F::TrialUntil, F::Hours, F::Contract];

/// Changes, and what takes them back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// The changes, in order.
    pub commands: Vec<Command>,
    /// What takes them back, in order.
    pub back: Vec<Command>,
}

/// Whether an application is the one of an offer: the same employer, and the same work where both say it.
pub(super) fn is_of(offer: &Record, application: &Record) -> bool {
    let same = |field: F| {
        let [one, other] = [offer, application].map(|record| record.words(field).trim().to_lowercase());
        one == other || field == F::Role && (one.is_empty() || other.is_empty())
    };
    !offer.words(F::Organisation).is_empty() && same(F::Organisation) && same(F::Role)
}

/// Taking an offer: it becomes the new work, and the application it came from is over.
pub fn take(id: u32, dossier: &Dossier, today: NaiveDate) -> Changes {
    let mut changes = Changes::default();
    let Some(offer) = dossier.records.get(id) else { return changes };
    changes.set(offer, vec![(F::Outcome, outcome(TAKEN))]);
    let said = TAKEN_OVER.iter().map(|field| (*field, offer.get(*field).cloned())).collect();
    changes.commands.push(Command::Record(RecordCommand::Add(RecordKind::NewWork, said)));
    changes.back.push(Command::Record(RecordCommand::Remove(dossier.records.newest() + 1)));
    let of_it = |it: &&Record| is_of(offer, it) && !Stage::of(it).is_over();
    if let Some(application) = dossier.records.of(RecordKind::Application).find(of_it) {
        let said = vec![(F::Outcome, outcome(TAKEN)), (F::Closed, Some(RecordValue::Day(today)))];
        changes.set(application, said);
    }
    changes
}

/// Refusing an offer, or having it open again.
pub fn refuse(id: u32, is_refused: bool, dossier: &Dossier) -> Changes {
    let mut changes = Changes::default();
    if let Some(offer) = dossier.records.get(id) {
        changes.set(offer, vec![(F::Outcome, outcome("withdrawn").filter(|_| is_refused))]);
    }
    changes
}

/// An offer made of an application.
pub fn of_application(id: u32, dossier: &Dossier) -> Changes {
    let mut changes = Changes::default();
    if let Some(application) = dossier.records.get(id) {
        let said = [F::Organisation, F::Role].map(|field| (field, application.get(field).cloned()));
        changes.commands.push(Command::Record(RecordCommand::Add(RecordKind::JobOffer, said.into())));
        changes.back.push(Command::Record(RecordCommand::Remove(dossier.records.newest() + 1)));
    }
    changes
}

fn outcome(word: &str) -> Option<RecordValue> {
    F::Outcome.shape().choice(word)
}

impl Changes {
    pub(super) fn set(&mut self, record: &Record, said: Said) {
        let before = said.iter().map(|(field, _)| (*field, record.get(*field).cloned())).collect();
        self.commands.push(Command::Record(RecordCommand::Set(record.id, said)));
        self.back.push(Command::Record(RecordCommand::Set(record.id, before)));
    }
}
