//! The line on the map about what opened: one at a time, for a while, and not on a day that takes effort.

use super::{DAY, VOICE, add, day, new_work, on, run};
use content::texts::{look_back, new_work as t};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Entry, RecordField as F, RecordKind};
use screens::facts::Typed;
use screens::new_work::{feel_home, keep_moment};
use screens::opened::opened;
use screens::route::Route;

fn line(dossier: &Dossier, count: u64) -> Option<(String, String)> {
    opened(dossier, on(count), VOICE)
}

fn moment(name: &str) -> Option<(String, String)> {
    Some((t::OPENED.fill(VOICE, [name]), Route::NewWork.href()))
}

fn month() -> Option<(String, String)> {
    Some((look_back::OPENED.owned(VOICE), Route::LookBack.href()))
}

#[test]
fn the_last_moment_that_opened_is_offered_for_four_weeks_unless_it_was_filled_in() {
    let mut dossier = Dossier::default();
    assert_eq!(line(&dossier, 0), None);
    new_work(&mut dossier, on(3));
    assert_eq!(line(&dossier, 2), None);
    assert_eq!(line(&dossier, 3), moment("Na de eerste dag"));
    assert_eq!(line(&dossier, 17), moment("Na twee weken"));
    let made =
        keep_moment("week-2", &vec![Typed::default(); 4], &dossier, on(17), VOICE).expect("it is kept");
    run(&mut dossier, made, on(17));
    assert_eq!(line(&dossier, 17), moment("Na de eerste dag"));
    assert_eq!(line(&dossier, 31), month());
    assert_eq!(line(&dossier, 40), moment("Na een maand"));
    assert_eq!(line(&dossier, 400), None);
    run(&mut dossier, feel_home(true), on(40));
    assert_eq!(line(&dossier, 40), month());
}

#[test]
fn a_month_is_offered_for_four_weeks_and_not_once_it_was_looked_back_at() {
    let mut dossier = Dossier::default();
    run(&mut dossier, Command::Enter(Entry::JustHeard), DAY);
    assert_eq!((line(&dossier, 29), line(&dossier, 30), line(&dossier, 58)), (None, month(), None));
    add(&mut dossier, RecordKind::Evaluation, vec![day(F::Day, on(30))], on(30));
    assert_eq!((line(&dossier, 30), line(&dossier, 61)), (None, month()));
    new_work(&mut dossier, on(60));
    assert_eq!(line(&dossier, 61), moment("Na de eerste dag"));
}

#[test]
fn on_a_day_that_takes_effort_nothing_is_offered() {
    let mut dossier = Dossier::default();
    new_work(&mut dossier, DAY);
    let said = |weather: &str| {
        let (test, item) = ("weer-check".to_owned(), "vandaag".to_owned());
        Command::AnswerItem(test, item, Reply::Chosen(weather.to_owned()))
    };
    run(&mut dossier, said("storm"), DAY);
    assert_eq!(line(&dossier, 0), None);
    run(&mut dossier, said("opklaring"), DAY);
    assert_eq!(line(&dossier, 0), moment("Na de eerste dag"));
}
