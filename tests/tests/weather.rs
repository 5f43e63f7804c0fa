//! How it is today, and what follows: only what was said today counts, heavy weather leads to people of the own country,
//! and offers no forecast.

use chrono::NaiveDate;
use content::Voice;
use content::texts::{assessment_weer_check as w, forecast, processing};
use domain::assessment::{Reply, Tone};
use domain::dossier::{Command, Dossier, Telling};
use domain::values::{Answer, Country, Language};
use screens::map::{Home, NextThing, RouteMap};
use screens::processing::{Processing, said_at_the_end};
use screens::test::Test;
use screens::weather::{People, Weather, is_heavy, tone};

const TODAY: NaiveDate = content::day(2026, 11, 23);
const TOMORROW: NaiveDate = content::day(2026, 11, 24);

fn run(dossier: &mut Dossier, command: Command) {
    dossier.apply(command, TODAY).expect("a change that makes sense");
}

fn says(dossier: &mut Dossier, item: &str, weather: &str) {
    let reply = Reply::Chosen(weather.to_owned());
    run(dossier, Command::AnswerItem(Test::Weather.id().to_owned(), item.to_owned(), reply));
}

fn with(weather: &str) -> Dossier {
    let mut dossier = Dossier::default();
    says(&mut dossier, "vandaag", weather);
    dossier
}

fn numbers(dossier: &Dossier, voice: Voice) -> Vec<String> {
    let lines = People::of(dossier, TODAY, voice).lines;
    lines.into_iter().filter_map(|line| line.call.map(|call| call.href)).collect()
}

#[test]
fn only_what_was_said_today_counts() {
    let mut dossier = Dossier::default();
    assert_eq!(tone(&dossier, TODAY), None);
    run(&mut dossier, Command::SkipItem(Test::Weather.id().to_owned(), "vandaag".to_owned()));
    assert_eq!(tone(&dossier, TODAY), None);
    for (weather, expected) in [("storm", Tone::Heavy), ("bewolkt", Tone::Plain), ("opklaring", Tone::Light)]
    {
        let dossier = with(weather);
        assert_eq!(tone(&dossier, TODAY), Some(expected));
        assert_eq!(tone(&dossier, TOMORROW), None);
    }
}

#[test]
fn one_heavy_answer_is_enough() {
    let mut dossier = with("opklaring");
    assert!(!is_heavy(&dossier, TODAY));
    says(&mut dossier, "mensen", "storm");
    assert!(is_heavy(&dossier, TODAY));
}

#[test]
fn people_are_those_of_the_country_and_the_emergency_number_comes_last() {
    let mut dossier = with("storm");
    let dutch_voice = Voice::default();
    assert_eq!(numbers(&dossier, dutch_voice), ["tel:113", "tel:106", "tel:1813", "tel:112"]);
    let flemish = Voice { language: Language::NlBe, ..dutch_voice };
    assert_eq!(numbers(&dossier, flemish), ["tel:106", "tel:1813", "tel:113", "tel:112"]);
    run(&mut dossier, Command::Lives(Answer::Known(Country::Netherlands)));
    run(&mut dossier, Command::Works(Answer::Known(Country::Netherlands)));
    assert_eq!(numbers(&dossier, dutch_voice), ["tel:113", "tel:112"]);
    run(&mut dossier, Command::Lives(Answer::Known(Country::Belgium)));
    assert_eq!(numbers(&dossier, dutch_voice), ["tel:106", "tel:1813", "tel:113", "tel:112"]);
    run(&mut dossier, Command::Works(Answer::Known(Country::Belgium)));
    assert_eq!(numbers(&dossier, dutch_voice), ["tel:106", "tel:1813", "tel:112"]);
}

#[test]
fn heavy_weather_shows_people_and_nothing_to_do() {
    let voice = Voice::default();
    let weather = Weather::of(&with("storm"), TODAY, voice).expect("said today");
    assert!(weather.people.is_some() && weather.next.is_none() && !weather.may_pause);
    for light in ["bewolkt", "opklaring"] {
        let weather = Weather::of(&with(light), TODAY, voice).expect("said today");
        assert!(weather.people.is_none() && weather.next.is_some());
        assert_eq!(weather.may_pause, light == "bewolkt");
    }
    assert_eq!(Weather::of(&with("storm"), TOMORROW, voice), None);
}

#[test]
fn that_it_is_heavy_is_said_only_to_who_says_so() {
    let voice = Voice::default();
    let body = |dossier: &Dossier| Weather::of(dossier, TODAY, voice).expect("said today").body;
    for item in ["mensen", "nodig"] {
        let mut dossier = with("opklaring");
        says(&mut dossier, item, "storm");
        assert_eq!(body(&dossier), w::PEOPLE_BODY.get(voice), "{item}");
        assert!(Weather::of(&dossier, TODAY, voice).expect("said today").people.is_some());
    }
    for item in ["vandaag", "week", "dag", "hoofd"] {
        let mut dossier = with("opklaring");
        says(&mut dossier, item, "storm");
        assert_eq!(body(&dossier), w::STORM_BODY.get(voice), "{item}");
    }
}

#[test]
fn what_is_said_at_the_end_of_pausing_holds_without_a_word_written() {
    let voice = Voice::default();
    let kept = processing::KEPT.get(voice);
    let says_kept = |dossier: &Dossier| said_at_the_end(dossier, voice).iter().any(|line| line == kept);
    let mut dossier = Dossier::default();
    assert!(!says_kept(&dossier));
    run(&mut dossier, Command::Write("stilstaan-gebeurd".to_owned(), "Het was een brief.".to_owned()));
    assert!(says_kept(&dossier));
    run(&mut dossier, Command::Write("stilstaan-gebeurd".to_owned(), String::new()));
    assert!(!says_kept(&dossier));
}

#[test]
fn in_heavy_weather_the_forecast_is_not_offered() {
    let voice = Voice::default();
    let mut dossier = Dossier { telling: Telling::Unasked, ..Dossier::default() };
    run(&mut dossier, Command::FinishIntake);
    let title = forecast::TITLE.get(voice);
    assert_eq!(NextThing::of(&dossier, TODAY, voice).name, title);
    says(&mut dossier, "vandaag", "storm");
    assert_ne!(NextThing::of(&dossier, TODAY, voice).name, title);
    assert_ne!(RouteMap::of(&dossier, TODAY, voice).next.name, title);
    assert_eq!(NextThing::of(&dossier, TOMORROW, voice).name, title);
}

#[test]
fn on_a_day_that_takes_effort_home_is_one_thing() {
    let voice = Voice::default();
    let mut dossier = with("opklaring");
    run(&mut dossier, Command::FinishIntake);
    assert!(matches!(Home::of(&dossier, TODAY, false, voice), Home::Map(_)));
    says(&mut dossier, "vandaag", "bewolkt");
    assert!(matches!(Home::of(&dossier, TODAY, false, voice), Home::OneThing(..)));
    assert!(matches!(Home::of(&dossier, TODAY, true, voice), Home::Map(_)));
    assert!(matches!(Home::of(&dossier, TOMORROW, false, voice), Home::Map(_)));
}

#[test]
fn pausing_follows_the_weather_and_opens_where_nothing_was_written() {
    let voice = Voice::default();
    let open = |dossier: &Dossier| -> Vec<&str> {
        let parts = Processing::of(dossier, TODAY, voice).parts;
        parts.into_iter().filter(|part| part.is_open).map(|part| part.note).collect()
    };
    let mut dossier = Dossier::default();
    assert_eq!(open(&dossier), ["stilstaan-gebeurd"]);
    run(&mut dossier, Command::Write("stilstaan-gebeurd".to_owned(), "Het was een brief.".to_owned()));
    assert_eq!(open(&dossier), ["stilstaan-verloren"]);
    says(&mut dossier, "vandaag", "storm");
    assert!(open(&dossier).is_empty());
    let heavy = Processing::of(&dossier, TODAY, voice);
    assert!(heavy.is_heavy && heavy.parts.len() == 5);
    assert!(screens::processing::is_written(&dossier));
}
