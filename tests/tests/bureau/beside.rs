//! Offers side by side: the same lines, what is still to ask, the law beside the price, and the lists of the page.

use crate::people::{keep, offer, run, someone, today, voice};
use chrono::NaiveDate;
use content::checklist;
use content::texts::bureau as t;
use domain::dossier::{BureauOffer, Command, Fact, FactValue, Telling};
use domain::values::{Answer, Country, Euro};
use screens::bureau::{self, compared};

#[test]
fn every_offer_has_the_same_lines_and_says_what_is_still_to_ask() {
    let mut dossier = someone();
    keep(&mut dossier, BureauOffer { name: "leeg".to_owned(), ..BureauOffer::default() });
    keep(&mut dossier, offer("vol", 6));
    let cards = compared(&dossier, today(), voice()).cards;
    let labels = |place: usize| cards[place].lines.iter().map(|(label, _)| *label).collect::<Vec<_>>();
    assert_eq!(labels(0), labels(1));
    assert!(cards[0].lines.iter().all(|(_, value)| value == t::TO_ASK.get(voice())));
    assert!(!cards[0].is_own, "what is not known is not what was answered");
}

#[test]
fn without_the_choice_to_see_the_forecast_there_is_no_figure_of_it() {
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        let mut dossier = someone();
        keep(&mut dossier, offer("een", 6));
        run(&mut dossier, [Command::Tell(telling)]);
        let compared = compared(&dossier, today(), voice());
        assert!(compared.hidden.is_some() && compared.notes.is_empty() && compared.long_way.is_none());
        assert!(compared.cards.iter().all(|card| card.effect.is_none()));
    }
}

#[test]
fn in_belgium_the_price_stands_beside_what_the_law_asks() {
    let mut dossier = someone();
    let day = |year, month, day| FactValue::Day(NaiveDate::from_ymd_opt(year, month, day).expect("a date"));
    let state = |fact, value| Command::State(fact, Answer::Known(value));
    keep(&mut dossier, BureauOffer { price: Answer::Known(Euro::whole(3000)), ..offer("een", 12) });
    run(
        &mut dossier,
        [
            Command::Lives(Answer::Known(Country::Netherlands)),
            Command::Works(Answer::Known(Country::Netherlands)),
        ],
    );
    assert_eq!(compared(&dossier, today(), voice()).cards[0].legal, None);
    run(
        &mut dossier,
        [
            Command::Lives(Answer::Known(Country::Belgium)),
            Command::Works(Answer::Known(Country::Belgium)),
            Command::LastDay(Answer::Known(today())),
            state(Fact::Ending, FactValue::Ending(domain::dossier::Ending::Notice)),
            state(Fact::Began, day(2014, 3, 1)),
            state(Fact::Noticed, day(2026, 3, 2)),
            state(Fact::Born, day(1980, 1, 1)),
            state(Fact::PrivateSector, FactValue::Truth(true)),
            state(Fact::CivilServant, FactValue::Truth(false)),
            state(Fact::Ill, FactValue::Truth(false)),
            state(Fact::NoticeWorked, FactValue::Truth(false)),
            state(Fact::AnnualWage, FactValue::Money(Euro::whole(42_000))),
            state(Fact::FullTimeShare, FactValue::Count(100)),
        ],
    );
    let legal = compared(&dossier, today(), voice()).cards[0].legal.clone().expect("a value");
    assert_eq!(legal.difference, Some(content::texts::signing::LESS.fill(voice(), ["€\u{a0}500"])));
}

#[test]
fn the_lists_of_the_page_are_there_and_belgian_duties_show_where_they_matter() {
    let mut dossier = someone();
    for id in bureau::lists(&dossier) {
        assert!(checklist(id).is_some(), "{id}");
    }
    assert!(bureau::lists(&dossier).contains(&"bureau-moet"));
    run(&mut dossier, [Command::Works(Answer::Known(Country::Netherlands))]);
    assert!(!bureau::lists(&dossier).contains(&"bureau-moet"));
}
