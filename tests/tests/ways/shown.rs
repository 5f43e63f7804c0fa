//! The ways side by side: four of them, with the same rows, and no figure of the forecast that the person does not want.

use crate::people::{LASTS, known, run, someone, today};
use content::Voice;
use content::texts::{self, work_facts, work_ways as t};
use domain::dossier::{Command, Direction, Dossier, Fact, FactValue, Telling};
use domain::occupations::Access;
use domain::values::{Answer, Country, Euro};
use screens::occupations::ways::{Picks, WayCard, WaysScreen};

pub fn screen(dossier: &Dossier, picks: &Picks) -> WaysScreen {
    WaysScreen::of(dossier, known(), picks, today(), Voice::default())
}

pub fn labels(card: &WayCard) -> Vec<&'static str> {
    let shown = card.shown.as_ref().expect("something stands here");
    shown.rows.iter().map(|row| row.label).collect()
}

fn says(card: &WayCard, label: &str) -> String {
    let shown = card.shown.as_ref().expect("something stands here");
    shown.rows.iter().filter(|row| row.label == label).flat_map(|row| row.lines.clone()).collect()
}

#[test]
fn there_are_four_ways_from_any_last_work() {
    for country in [Country::Netherlands, Country::Belgium] {
        for last in LASTS {
            let screen = screen(&someone(country, Some(last)), &Picks::default());
            let ways: Vec<Direction> = screen.cards.iter().map(|card| card.way).collect();
            assert_eq!(ways, Direction::ALL, "{last}");
            let [same, adjacent, new, own] = screen.cards.as_slice() else { panic!("four") };
            assert_eq!(same.occupation.as_ref().map(|(code, _)| *code), Some(last));
            assert_eq!((labels(adjacent), labels(same)), (labels(new), labels(new)), "{last}");
            assert!(1 < adjacent.choices.len() && 1 < new.choices.len() && own.occupation.is_none());
            assert!(says(same, t::ROW_TRAINING.get(Voice::default())).contains("Geen"));
        }
    }
}

#[test]
fn without_a_last_work_there_are_two_and_a_word_why() {
    let screen = screen(&someone(Country::Netherlands, None), &Picks::default());
    assert!(screen.no_last.is_some());
    assert_eq!(
        screen.cards.iter().map(|card| card.way).collect::<Vec<_>>(),
        [Direction::New, Direction::OwnBusiness]
    );
    assert!(screen.cards.iter().any(|card| card.shown.is_err()), "nothing is known to fit by");
}

#[test]
fn what_is_picked_stands_at_its_way() {
    let dossier = someone(Country::Netherlands, Some(4322));
    let mut picks = Picks::default();
    picks.work(2, "2221");
    picks.train(2, String::from("zij-instroom"));
    let screen = screen(&dossier, &picks);
    let new = screen.cards.get(2).expect("new work");
    assert_eq!(new.occupation.as_ref().map(|(code, _)| *code), Some(2221));
    assert!(new.choices.iter().any(|(code, _)| code == "2221"));
    assert_eq!(new.shown.as_ref().expect("shown").training, "zij-instroom");
    assert!(says(new, t::ROW_EARNING.get(Voice::default())).contains("betaald"));
}

#[test]
fn what_one_goes_for_stands_at_its_way_and_a_regulated_one_says_so() {
    let voice = Voice::default();
    for last in LASTS {
        let dossier = someone(Country::Netherlands, Some(last));
        for to in
            known().facts.iter().filter(|to| to.access_nl == Access::Regulated && to.code != last).take(12)
        {
            let mut chosen = dossier.clone();
            let shown = screens::occupations::ways::asked(to.code, None, &chosen, known(), today(), voice);
            run(&mut chosen, shown.expect("an occupation").shown.choose);
            let screen = screen(&chosen, &Picks::default());
            let mut cards = screen.cards.iter();
            let card = cards.find(|card| card.shown.as_ref().is_ok_and(|shown| shown.is_chosen)).expect("it");
            assert_eq!(card.occupation.as_ref().map(|(code, _)| *code), Some(to.code));
            assert!(says(card, work_facts::ACCESS_NL.get(voice)).starts_with("Ja"), "{}", to.code);
            assert_ne!(card.way, Direction::Same);
        }
    }
}

#[test]
fn a_business_that_is_kept_can_be_stopped() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let own = |dossier: &Dossier| {
        let card = screen(dossier, &Picks::default()).cards.pop().expect("own business");
        card.shown.expect("what it asks")
    };
    let choose = own(&dossier).choose;
    run(&mut dossier, choose);
    assert!(own(&dossier).is_chosen && own(&dossier).stop.is_empty(), "there is another way back");
    run(&mut dossier, [Command::KeepTried]);
    let stop = own(&dossier).stop;
    run(&mut dossier, stop);
    assert_eq!(dossier.intake.direction, Answer::Unknown);
    assert!(!own(&dossier).is_chosen);
}

#[test]
fn what_one_occupation_asks_comes_with_its_protections() {
    let voice = Voice::default();
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let one = |dossier: &Dossier| {
        screens::occupations::ways::asked(2221, None, dossier, known(), today(), voice).expect("a nurse")
    };
    assert!(one(&dossier).notes.contains(&texts::forecast::GROUP_NOTE.get(voice)));
    let choose = one(&dossier).shown.choose;
    run(&mut dossier, choose);
    run(&mut dossier, [Command::KeepTried]);
    assert!(one(&dossier).long_way.is_some(), "three years of school");
    run(&mut dossier, [Command::Tell(Telling::RatherNot)]);
    assert_eq!(one(&dossier).long_way, None);
    assert!(!one(&dossier).notes.contains(&texts::forecast::GROUP_NOTE.get(voice)));
}

#[test]
fn the_span_comes_first_as_a_sentence() {
    let screen = screen(&someone(Country::Netherlands, Some(4322)), &Picks::default());
    for card in &screen.cards {
        let told = says(card, t::ROW_FORECAST.get(Voice::default()));
        let mark = [" (", texts::common::CONFIDENCE_ASSUMPTION.get(Voice::default()), ")."].concat();
        assert!(told.starts_with(char::is_uppercase) && told.contains(&mark), "{told}");
        assert!(!told.contains(".."), "{told}");
    }
}

#[test]
fn money_that_is_missing_is_told_only_of_an_amount_the_person_said() {
    let voice = Voice::default();
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let mut picks = Picks::default();
    picks.work(2, "2221");
    let told = |dossier: &Dossier| {
        says(screen(dossier, &picks).cards.get(2).expect("new work"), t::ROW_TRAINING.get(voice))
    };
    assert!(!told(&dossier).contains("ontbreekt"), "a band is not an amount");
    run(&mut dossier, [Command::Money(Answer::Known(1_000)), Command::Tell(Telling::RatherNot)]);
    assert!(told(&dossier).contains("6.500 ontbreekt"), "{}", told(&dossier));
    let shown = screen(&dossier, &picks).cards.swap_remove(2).shown.expect("what it asks");
    run(&mut dossier, shown.choose);
    run(&mut dossier, [Command::TrainingCost(Answer::Known(4_000))]);
    assert!(told(&dossier).contains("3.000 ontbreekt"), "{}", told(&dossier));
}

#[test]
fn what_is_mostly_free_says_what_it_may_cost() {
    let mut picks = Picks::default();
    picks.work(2, "2221");
    picks.train(2, String::from("zij-instroom"));
    let screen = screen(&someone(Country::Netherlands, Some(4322)), &picks);
    let told = says(screen.cards.get(2).expect("new work"), t::ROW_TRAINING.get(Voice::default()));
    assert!(told.contains("2.550"), "{told}");
}

#[test]
fn beginning_a_business_is_not_told_as_living_from_it() {
    let voice = Voice::default();
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let money = |euros| Answer::Known(FactValue::Money(Euro::whole(euros)));
    run(
        &mut dossier,
        [
            Command::LastDay(Answer::Known(today())),
            Command::State(Fact::Savings, money(20_000)),
            Command::State(Fact::FixedCosts, money(1_500)),
            Command::State(Fact::NetWage, money(2_400)),
        ],
    );
    let screen = screen(&dossier, &Picks::default());
    let own = screen.cards.last().expect("own business");
    assert!(says(own, t::ROW_LIVING.get(voice)).contains(t::LIVING_BEYOND.get(voice)));
    let forecast = says(own, t::ROW_FORECAST.get(voice));
    assert!(forecast.contains(t::BUSINESS_FORECAST.get(voice)));
    assert!(!forecast.contains("eerder") && !forecast.contains("zonder loon"), "{forecast}");
    let near = screen.cards.get(1).expect("near");
    assert!(!says(near, t::ROW_LIVING.get(voice)).contains(t::LIVING_BEYOND.get(voice)));
}
