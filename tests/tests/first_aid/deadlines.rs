//! First aid: whose deadlines show, in what order, and who is led to people instead.

use crate::sample::{BE, NL, TODAY, dossier, in_countries, voice};
use domain::dossier::{Command, Dossier, Entry, Paper};
use domain::values::Answer;
use screens::first_aid::sheet::{SheetDate, sheet};
use screens::first_aid::{asked_date, cards, deadline_list};

#[test]
fn the_first_own_date_is_on_cards_and_sheet() {
    let mut signed = in_countries(NL, NL, Paper::Signed);
    signed.apply(Command::PaperDated(Answer::Known(TODAY)), TODAY).unwrap();
    let (date, _) = deadline_list::first_date(&signed, TODAY, voice()).unwrap();
    assert_eq!(date, content::day(2026, 12, 7));
    let page = cards::page(&signed, TODAY, voice());
    assert!(page.first_date.unwrap().contains("7 december 2026"));
    assert_eq!(page.answers.len(), 3);
    assert_eq!(page.on_href, "#/eerste-hulp/kaart");
    assert!(matches!(sheet(&signed, TODAY, voice()).date, SheetDate::On(day, _) if day == "7 december 2026"));
}

#[test]
fn deadlines_come_earliest_first_and_unsure_ones_say_so() {
    let mut letter = in_countries(NL, NL, Paper::UwvLetter);
    letter.apply(Command::PaperDated(Answer::Known(TODAY)), TODAY).unwrap();
    letter.apply(Command::LastDay(Answer::Known(content::day(2027, 2, 28))), TODAY).unwrap();
    let list = deadline_list::list(&letter, TODAY, voice());
    assert!(list.items.len() >= 4 && list.asks.is_empty());
    assert!(list.items.iter().all(|item| item.is_ahead && !item.grounds.is_empty()));
    assert!(list.items[0].when.contains("7 december 2026") && list.items[0].check.is_some());
    assert!(list.items.iter().any(|item| item.check.is_none()));
    assert!(list.items.iter().all(|item| item.check.is_some() == item.page.is_some()), "where to check it");
}

#[test]
fn what_is_missing_is_asked() {
    let list = deadline_list::list(&Dossier::default(), TODAY, voice());
    assert!(list.items.is_empty());
    let asked: Vec<&str> = list.asks.iter().map(|ask| ask.href.as_str()).collect();
    assert_eq!(asked, ["#/eerste-hulp/land"]);
    assert_eq!(list.by_country.len(), 2);
    let countries = [Command::Lives(Answer::Known(NL)), Command::Works(Answer::Known(NL))];
    let known = deadline_list::list(&dossier(countries), TODAY, voice());
    assert_eq!(known.asks[0].href, "#/eerste-hulp/papier");
    assert!(known.by_country.is_empty());
    let proposal = deadline_list::list(&in_countries(NL, NL, Paper::Proposal), TODAY, voice());
    assert_eq!(proposal.asks[0].href, "#/eerste-hulp/datum");
    let signed = deadline_list::list(&in_countries(NL, NL, Paper::Signed), TODAY, voice());
    let asked: Vec<&str> = signed.asks.iter().map(|ask| ask.href.as_str()).collect();
    assert_eq!(asked, ["#/eerste-hulp/datum", "#/intake/laatste-dag"]);
}

#[test]
fn a_date_that_has_passed_says_so() {
    let mut signed = in_countries(NL, NL, Paper::Signed);
    signed.apply(Command::PaperDated(Answer::Known(content::day(2026, 10, 1))), TODAY).unwrap();
    let list = deadline_list::list(&signed, TODAY, voice());
    assert!(!list.items[0].is_ahead && list.items[0].when.contains("15 oktober 2026"));
    assert_eq!(deadline_list::first_date(&signed, TODAY, voice()), None);
    assert!(matches!(sheet(&signed, TODAY, voice()).date, SheetDate::On(day, _) if day == "15 oktober 2026"));
}

#[test]
fn ill_or_on_the_spot_is_led_to_people_not_computed() {
    let mut ill = in_countries(NL, NL, Paper::UwvLetter);
    ill.apply(Command::PaperDated(Answer::Known(TODAY)), TODAY).unwrap();
    ill.apply(Command::Enter(Entry::Ill), TODAY).unwrap();
    let mut summary = in_countries(BE, BE, Paper::Summary);
    summary.apply(Command::LastDay(Answer::Known(TODAY)), TODAY).unwrap();
    for dossier in [ill, summary] {
        let list = deadline_list::list(&dossier, TODAY, voice());
        assert!(list.note.is_some() && list.items.is_empty() && list.asks.is_empty());
        assert_eq!(asked_date::asked(&dossier, TODAY), None);
        let sheet = sheet(&dossier, TODAY, voice());
        assert!(matches!(sheet.date, SheetDate::Blank(_)));
        assert!(sheet.call.is_some() && sheet.people_first.is_some());
    }
}
