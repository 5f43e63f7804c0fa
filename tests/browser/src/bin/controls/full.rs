//! A dossier as full as it gets: three hundred steps and five hundred applications. Leaves out whether anyone has that many.

use chrono::{Days, NaiveDate};
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Said};
use domain::values::{Answer, Country};

/// How many steps.
const STEPS: u32 = 300;
/// How many applications.
const APPLICATIONS: u32 = 500;

/// The dossier.
pub fn dossier(today: NaiveDate) -> Dossier {
    let mut dossier = Dossier::default();
    let mut run = |command| dossier.apply(command, today).expect("a change that makes sense");
    run(Command::Lives(Answer::Known(Country::Netherlands)));
    run(Command::Works(Answer::Known(Country::Netherlands)));
    run(Command::FinishIntake);
    for number in 0..STEPS {
        let day = today.checked_add_days(Days::new(u64::from(number) / 2)).unwrap_or(today);
        let said = vec![words(F::Title, "Stap", number), (F::Day, Some(RecordValue::Day(day)))];
        run(Command::Record(RecordCommand::Add(RecordKind::Step, said)));
    }
    for number in 0..APPLICATIONS {
        let ago = today.checked_sub_days(Days::new(u64::from(number))).unwrap_or(today);
        let mut said: Said = vec![
            words(F::Role, "Medewerker", number),
            words(F::Organisation, "Werkgever", number),
            (F::Applied, Some(RecordValue::Day(ago))),
        ];
        if number % 3 == 0 {
            said.push((F::Outcome, Some(RecordValue::Choice("no-reply"))));
            said.push((F::Closed, Some(RecordValue::Day(ago))));
        }
        run(Command::Record(RecordCommand::Add(RecordKind::Application, said)));
    }
    dossier
}

fn words(field: F, word: &str, number: u32) -> (F, Option<RecordValue>) {
    (field, Some(RecordValue::Words(format!("{word} {number}"))))
}
