//! Someone who makes new forecasts over the months, as the form does it. Leaves out what is expected of them.

use chrono::{Days, NaiveDate};
use content::Voice;
use domain::dossier::{
    Budget, Command, Direction, Dossier, Entry, Guidance, GuidanceKind, GuidanceTerms, Market, Retraining,
    Telling,
};
use domain::values::Answer;
use screens::progress::{self, Draft};

/// The day on which it starts.
pub fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 1).expect("a date")
}

/// So many days later.
pub fn day(days: u64) -> NaiveDate {
    start() + Days::new(days)
}

/// Someone at home with usual answers, who wants to see the forecast.
pub fn someone() -> Dossier {
    let terms = GuidanceTerms { months: Answer::Known(6), kind: Answer::Known(GuidanceKind::Tips) };
    let mut dossier = Dossier::default();
    let commands = [
        Command::Enter(Entry::AtHome),
        Command::Direction(Answer::Known(Direction::Same)),
        Command::Retraining(Answer::Known(Retraining::None)),
        Command::Budget(Answer::Known(Budget::Small)),
        Command::Market(Answer::Known(Market::Balanced)),
        Command::Guidance(Answer::Known(Guidance::Arranged(terms))),
        Command::Tell(Telling::Now),
    ];
    for command in commands {
        dossier.apply(command, start()).expect("a change that makes sense");
    }
    dossier
}

/// Makes a new forecast.
pub fn note(dossier: &mut Dossier, today: NaiveDate) {
    let entry = progress::entry(dossier, today);
    dossier.apply(Command::Note(Box::new(entry)), today).expect("a note");
}

/// Fills in the form and makes a new forecast.
pub fn run(dossier: &mut Dossier, draft: Draft, today: NaiveDate) {
    let commands = draft.check(dossier, today, Voice::default()).expect("a form that makes sense");
    for command in commands {
        dossier.apply(command, today).expect("a change that makes sense");
    }
    note(dossier, today);
}
