//! The dossiers that are measured, from all answered to nothing known. Leaves out what is changed in them.

use chrono::NaiveDate;
use domain::dossier::{AgeGroup, Command, Dossier, Limitations, Travel};
use domain::values::Answer;
use formats::dossier_file;

/// By name.
const TEXTS: [(&str, &str); 12] = [
    ("all-answered", include_str!("../../../formats/examples/dossier.json")),
    ("reference", include_str!("../../../../tests/cases/forecast/reference.json")),
    ("released", include_str!("../../../../tests/cases/forecast/released.json")),
    ("still-working", include_str!("../../../../tests/cases/forecast/still-working.json")),
    ("after-burn-out", include_str!("../../../../tests/cases/forecast/after-burn-out.json")),
    ("year-of-training", include_str!("../../../../tests/cases/forecast/year-of-training.json")),
    ("own-business", include_str!("../../../../tests/cases/forecast/own-business.json")),
    ("hardest", include_str!("../../../../tests/cases/forecast/hardest.json")),
    ("crowded", include_str!("../../../../tests/cases/forecast/crowded-without-guidance.json")),
    ("training-not-chosen", include_str!("../../../../tests/cases/forecast/training-not-chosen.json")),
    ("nothing-answered", include_str!("../../../../tests/cases/forecast/nothing-answered.json")),
    ("all-unknown", include_str!("../../../../tests/cases/forecast/all-unknown.json")),
];

/// The day of all of them.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default()
}

/// Every dossier with its name; one that cannot be read is missing.
pub fn all() -> Vec<(&'static str, Dossier)> {
    let read = |&(name, text): &(&'static str, &str)| Some((name, dossier_file::from_json(text).ok()?));
    let mut all: Vec<(&'static str, Dossier)> = TEXTS.iter().filter_map(read).collect();
    if let Some((_, first)) = all.first_mut() {
        answer_the_rest(first);
    }
    all
}

/// The dossier of someone who has searched since.
pub fn searched(dossier: &Dossier) -> Dossier {
    let mut searched = dossier.clone();
    let happened = [
        Command::SearchingSince(on(2026, 9, 1)),
        Command::Interviews(Answer::Known(3)),
        Command::Rejections(Answer::Known(2)),
    ];
    answer(&mut searched, happened);
    searched
}

/// Also answers what nobody has to answer.
fn answer_the_rest(dossier: &mut Dossier) {
    let answers = [
        Command::Age(Answer::Known(AgeGroup::From45)),
        Command::Limitations(Answer::Known(Limitations::Some)),
        Command::Travel(Answer::Known(Travel::Near)),
        Command::Hours(Answer::Known(12)),
        Command::Money(Answer::Known(2_500)),
        Command::TrainingWeeks(Answer::Known(20)),
        Command::TrainingCost(Answer::Known(3_000)),
        Command::SearchingSince(on(2026, 9, 14)),
        Command::Interviews(Answer::Known(4)),
        Command::Rejections(Answer::Known(1)),
        Command::NeededBy(on(2027, 9, 1)),
    ];
    answer(dossier, answers);
}

/// What makes no sense in this dossier stays as it was.
fn answer(dossier: &mut Dossier, answers: impl IntoIterator<Item = Command>) {
    for answer in answers {
        let _ = dossier.apply(answer, today());
    }
}

fn on(year: i32, month: u32, day: u32) -> Answer<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).map_or(Answer::Open, Answer::Known)
}
