//! Answers that play no part change no bit of the forecast. Leaves out those that do.

use crate::situations::many;
use chrono::{Days, NaiveDate};
use content::forecast::PARAMETERS;
use domain::dossier::{Command, DiaryEntry, Dossier, LastWork, Paper, Sector, TaskStatus, Telling};
use domain::forecast::{Forecast, Laws, Situation};
use domain::values::{Address, Answer, Country, Language};
use formats::dossier_file;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::sync::LazyLock;

/// Dossiers of quite different people.
const PEOPLE: [&str; 4] = [
    include_str!("../../cases/forecast/year-of-training.json"),
    include_str!("../../cases/forecast/still-working.json"),
    include_str!("../../cases/forecast/search-so-far.json"),
    include_str!("../../cases/forecast/nothing-answered.json"),
];

static FORECASTS: LazyLock<Vec<(Dossier, Vec<u64>)>> = LazyLock::new(|| {
    let read = |text: &str| dossier_file::from_json(text).expect("a dossier");
    PEOPLE.map(read).map(|dossier| (dossier.clone(), bits(&dossier))).into()
});

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn bits(dossier: &Dossier) -> Vec<u64> {
    let person = Situation::of(dossier, today());
    let forecast = Forecast::within(106, &person, &PARAMETERS, &Laws::of(&person, &PARAMETERS));
    forecast.by_week().iter().map(|chance| chance.to_bits()).collect()
}

/// Changes that have nothing to do with how long it takes.
fn beside(days: u64, words: String) -> Vec<Command> {
    let day = today() - Days::new(days);
    let work = LastWork { sector: Some(Sector::ALL[days as usize % 12]), words: words.clone() };
    let entry = DiaryEntry { day, answers: Default::default(), early: Some(90), half: None, late: Some(200) };
    vec![
        Command::Speak([Language::Nl, Language::NlBe, Language::En][days as usize % 3]),
        Command::Call([Address::Je, Address::U][days as usize % 2]),
        Command::Paper(Answer::Known(Paper::ALL[days as usize % 6])),
        Command::PaperDated(Answer::Known(day)),
        Command::Lives(Answer::Known(Country::Netherlands)),
        Command::Works(Answer::Known(Country::Belgium)),
        Command::LastWork(Answer::Known(work)),
        Command::Tell(Telling::RatherNot),
        Command::Task(format!("task-{days}"), Some(TaskStatus::Done)),
        Command::Note(Box::new(entry)),
        Command::BeginTrying,
        Command::KeepRoute(format!("route {words}")),
        Command::FinishIntake,
    ]
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn what_plays_no_part_changes_no_bit(
        at in select((0..PEOPLE.len()).collect::<Vec<_>>()), days in 0u64..300, words in "[a-z]{0,12}",
        order in subsequence((0..13).collect::<Vec<usize>>(), 1..=13),
    ) {
        let (before, held) = &FORECASTS[at];
        let mut after = before.clone();
        let mut commands = beside(days, words);
        for place in order.into_iter().rev() {
            after.apply(commands.swap_remove(place), today()).expect("a change that makes sense");
        }
        let (one, other) = (Situation::of(before, today()), Situation::of(&after, today()));
        prop_assert_eq!(one, other);
        prop_assert_eq!(&bits(&after), held);
    }
}
