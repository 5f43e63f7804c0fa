//! What stands at a way though it is in no list: that is told, and told rightly. And where money to live on is said.

use crate::people::{LASTS, known, run, someone, today};
use content::Voice;
use content::texts::{work, work_occupation as o, work_ways as t};
use domain::dossier::{Command, Direction, Dossier, WorkCommand};
use domain::values::Country;
use screens::occupations::ways::{AskedRow, Picks, WayCard, WaysScreen};
use screens::route::Route;

fn card(dossier: &Dossier, way: Direction) -> WayCard {
    let cards = WaysScreen::of(dossier, known(), &Picks::default(), today(), Voice::default()).cards;
    cards.into_iter().find(|card| card.way == way).expect("the way")
}

#[test]
fn the_work_that_was_chosen_and_then_put_aside_says_so() {
    let voice = Voice::default();
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let (code, _) = card(&dossier, Direction::Adjacent).occupation.expect("work");
    run(&mut dossier, [Command::Work(WorkCommand::Choose(Some(code)))]);
    assert!(card(&dossier, Direction::Adjacent).left_out.is_empty());
    run(&mut dossier, [Command::Work(WorkCommand::PutAside(code, true))]);
    let told = card(&dossier, Direction::Adjacent);
    assert_eq!(told.occupation.expect("still there").0, code);
    assert_eq!(told.left_out, [o::LEFT_OUT.fill(voice, [o::LEFT_OUT_ASIDE.get(voice)])]);
}

#[test]
fn where_all_that_is_known_weighs_nothing_that_is_why() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    run(&mut dossier, [Command::Work(WorkCommand::Weigh(Some([5, 0, 2])))]);
    let why = card(&dossier, Direction::Same).shown.expect_err("nothing weighs");
    assert_eq!(why, work::NOTHING_WEIGHS.get(Voice::default()));
}

#[test]
fn where_nothing_is_known_nothing_is_said_to_be_left_out() {
    let why = card(&someone(Country::Netherlands, None), Direction::New).shown.expect_err("nothing known");
    assert_eq!(why, work::BASIS_NOTHING.get(Voice::default()));
}

#[test]
fn money_to_live_on_is_one_press_away() {
    let dossier = someone(Country::Netherlands, Some(4322));
    let screen = WaysScreen::of(&dossier, known(), &Picks::default(), today(), Voice::default());
    let label = t::ROW_LIVING.get(Voice::default());
    for card in &screen.cards {
        let rows = &card.shown.as_ref().expect("something stands here").rows;
        let to = |row: &AskedRow| row.change.as_ref().map(|(_, href)| href.clone());
        let found: Vec<_> = rows.iter().filter_map(|row| Some((row.label, to(row)?))).collect();
        assert_eq!(found, [(label, Route::Pots.href())]);
    }
}

#[test]
fn rare_work_is_no_suggestion_where_usual_work_fits_as_well() {
    let example = include_str!("../../../src/formats/examples/dossier.json");
    let planner = formats::dossier_file::from_json(example).expect("the example");
    let people = LASTS.map(|last| someone(Country::Netherlands, Some(last)));
    for dossier in people.iter().chain([&planner]) {
        let (code, name) = card(dossier, Direction::New).occupation.expect("work");
        assert!(known().facts.get(code).is_some_and(|to| 1 < to.common), "{name}");
    }
}
