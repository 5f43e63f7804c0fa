//! Someone who chooses a bureau, and offers to choose from. Leaves out what comes of it.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{
    Budget, BureauOffer, Command, Dossier, Entry, Guidance, GuidanceKind, Market, Retraining, Telling,
};
use domain::values::Answer;
use screens::bureau;

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).expect("a date")
}

pub fn voice() -> Voice {
    Voice::default()
}

pub fn run(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

pub fn someone() -> Dossier {
    let mut dossier = Dossier::default();
    run(
        &mut dossier,
        [
            Command::Enter(Entry::AtHome),
            Command::Retraining(Answer::Known(Retraining::HalfYear)),
            Command::Budget(Answer::Known(Budget::None)),
            Command::Market(Answer::Known(Market::Balanced)),
            Command::Guidance(Answer::Known(Guidance::None)),
            Command::Tell(Telling::Now),
        ],
    );
    dossier
}

pub fn offer(name: &str, months: u8) -> BureauOffer {
    BureauOffer {
        name: name.to_owned(),
        months: Answer::Known(months),
        kind: Answer::Known(GuidanceKind::Tips),
        ..BureauOffer::default()
    }
}

pub fn keep(dossier: &mut Dossier, offer: BureauOffer) {
    run(dossier, [Command::KeepOffer(Box::new(offer))]);
}

pub fn choose(dossier: &mut Dossier, name: &str) {
    let commands = bureau::choose(name, dossier, today());
    run(dossier, commands);
}
