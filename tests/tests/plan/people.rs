//! People whose plans are tried. Leaves out what comes out.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{
    Command, Direction, Dossier, Guidance, GuidanceTerms, RecordCommand, RecordField, RecordKind, RecordValue,
    Recovery, Retraining,
};
use domain::values::{Address, Answer, Country, Language};

/// Monday.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
pub const NL: Voice = Voice::new(Language::Nl, Address::Je);

/// Someone of whom these answers are known.
pub fn who(commands: Vec<Command>) -> Dossier {
    let mut dossier = Dossier::default();
    run(&mut dossier, commands);
    dossier
}

pub fn run(dossier: &mut Dossier, commands: Vec<Command>) {
    for command in commands {
        dossier.apply(command, TODAY).expect("a change");
    }
}

/// An answer to everything that a plan looks at.
pub fn answers(country: Country, direction: Direction, training: Retraining) -> Vec<Command> {
    vec![
        Command::Lives(Answer::Known(country)),
        Command::Works(Answer::Known(country)),
        Command::LastDay(Answer::Known(NaiveDate::from_ymd_opt(2027, 1, 31).expect("a day"))),
        Command::Direction(Answer::Known(direction)),
        Command::Guidance(Answer::Known(Guidance::Arranged(GuidanceTerms::default()))),
        Command::Retraining(Answer::Known(training)),
        Command::Recovery(Answer::Known(Recovery::None)),
        Command::FinishIntake,
    ]
}

/// Someone with guidance who begins in new work on this day.
pub fn hired(country: Country, start: NaiveDate) -> Dossier {
    let mut commands = answers(country, Direction::Same, Retraining::None);
    let said = vec![(RecordField::Start, Some(RecordValue::Day(start)))];
    commands.push(Command::Record(RecordCommand::Add(RecordKind::NewWork, said)));
    who(commands)
}

/// Everyone that there is, as far as a plan looks.
pub fn everyone() -> Vec<Dossier> {
    let mut all = vec![Dossier::default()];
    for country in [Country::Netherlands, Country::Belgium] {
        for direction in Direction::ALL {
            for training in Retraining::ALL {
                all.push(who(answers(country, direction, training)));
                let mut recovering = answers(country, direction, training);
                recovering.push(Command::Recovery(Answer::Known(Recovery::Rest { weeks: 8 })));
                recovering.push(Command::Guidance(Answer::Known(Guidance::None)));
                recovering.push(Command::Tell(domain::dossier::Telling::Now));
                all.push(who(recovering));
            }
        }
    }
    all
}
