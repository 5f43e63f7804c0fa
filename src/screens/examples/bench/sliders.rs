//! What someone does who tries things out: every slider from end to end, every choice once. Leaves out computing.

use domain::dossier::{
    AgeGroup, Command, Dossier, Guidance, GuidanceKind, GuidanceTerms, Limitations, Market, Retraining,
    Travel,
};
use domain::values::Answer;

use crate::cases::today;

/// The dossier after each move. A move that makes no sense in it is left out.
pub fn moves(dossier: &Dossier) -> Vec<Dossier> {
    let moved = |command| {
        let mut moved = dossier.clone();
        moved.apply(Command::BeginTrying, today()).ok()?;
        moved.apply(command, today()).ok().map(|()| moved)
    };
    sliders().chain(choices()).filter_map(moved).collect()
}

/// Months of guidance, money, hours, and weeks of training.
fn sliders() -> impl Iterator<Item = Command> {
    let kind = Answer::Known(GuidanceKind::JobHunter);
    let arranged = move |months| Guidance::Arranged(GuidanceTerms { months: Answer::Known(months), kind });
    let guidance = (1..=12).map(move |months| Command::Guidance(Answer::Known(arranged(months))));
    let money = (0..8).map(|thousands| Command::Money(Answer::Known(thousands * 1_000)));
    let hours = (1..=8).map(|part| Command::Hours(Answer::Known(part * 5)));
    let training = (1..=8).map(|quarters| Command::TrainingWeeks(Answer::Known(quarters * 13)));
    guidance.chain(money).chain(hours).chain(training)
}

/// What has no order to slide through.
fn choices() -> impl Iterator<Item = Command> {
    let retraining = Retraining::ALL.into_iter().map(|form| Command::Retraining(Answer::Known(form)));
    let market = Market::ALL.into_iter().map(|market| Command::Market(Answer::Known(market)));
    let travel = Travel::ALL.into_iter().map(|travel| Command::Travel(Answer::Known(travel)));
    let age = AgeGroup::ALL.into_iter().map(|age| Command::Age(Answer::Known(age)));
    let limits = Limitations::ALL.into_iter().map(|limits| Command::Limitations(Answer::Known(limits)));
    retraining.chain(market).chain(travel).chain(age).chain(limits)
}
