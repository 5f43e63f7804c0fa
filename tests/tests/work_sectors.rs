//! Sectors: which suit, what work is in them, what is known of crowding, and chances only for who wants to see them.

use chrono::NaiveDate;
use content::Voice;
use content::texts::{work, work_sectors as t, work_ways};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Telling, WorkCommand};
use domain::values::{Answer, Country, Language};
use screens::occupations::known::Known;
use screens::occupations::sectors::{Chances, SectorShown, Sectors};
use screens::test::Test;
use screens::tests::made_of;

const TODAY: NaiveDate = content::day(2026, 11, 22);
const WELDER: u16 = 7212;

fn run(dossier: &mut Dossier, command: Command) {
    dossier.apply(command, TODAY).expect("a change that makes sense");
}

fn of_last_job(code: u16) -> Dossier {
    let mut dossier = Dossier::default();
    run(&mut dossier, Command::Work(WorkCommand::Last(Some(code))));
    dossier
}

fn sectors(dossier: &Dossier) -> Sectors {
    Sectors::of(dossier, Known::of(Language::Nl).expect("the table"), TODAY, Voice::default())
}

fn all(sectors: &Sectors) -> Vec<&SectorShown> {
    sectors.bands.iter().flat_map(|band| &band.sectors).chain(&sectors.hardly).collect()
}

fn in_country(country: Country) -> Dossier {
    let mut dossier = of_last_job(WELDER);
    run(&mut dossier, Command::Lives(Answer::Known(country)));
    run(&mut dossier, Command::Works(Answer::Known(country)));
    dossier.telling = Telling::Now;
    dossier
}

#[test]
fn without_anything_there_is_no_sector_to_show() {
    let why = |dossier: &Dossier| sectors(dossier).nothing;
    assert_eq!(why(&Dossier::default()), Some(t::EMPTY.get(Voice::default())));
    let mut dossier = of_last_job(WELDER);
    assert_eq!(why(&dossier), None);
    run(&mut dossier, Command::Work(WorkCommand::Weigh(Some([5, 0, 2]))));
    assert_eq!(why(&dossier), Some(work::NOTHING_WEIGHS.get(Voice::default())));
}

#[test]
fn every_sector_stands_once_with_its_best_work() {
    let found = sectors(&of_last_job(WELDER));
    let all = all(&found);
    assert_eq!(all.len(), 12);
    let mut names: Vec<&str> = all.iter().map(|sector| sector.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 12);
    assert!(all.iter().all(|sector| !sector.work.is_empty() && sector.work.len() <= 5));
    assert_eq!(all.iter().filter(|sector| sector.is_last).count(), 1);
    assert!(all[0].is_last, "{}", all[0].name);
}

#[test]
fn an_interest_moves_the_sectors() {
    let mut dossier = of_last_job(WELDER);
    let first = |dossier: &Dossier| all(&sectors(dossier))[0].name;
    let before = first(&dossier);
    for item in made_of(Test::Interests).instrument.items {
        let level = [1, 1, 2, 5, 3, 2][item.scale.unwrap_or(0)];
        let (test, item) = (Test::Interests.id().to_owned(), item.id.to_owned());
        run(&mut dossier, Command::AnswerItem(test, item, Reply::Rated(level)));
    }
    assert_ne!(first(&dossier), before);
}

#[test]
fn in_the_netherlands_only_old_counts_are_known_and_no_chance_is_claimed() {
    let found = sectors(&in_country(Country::Netherlands));
    let unknown = t::CHANCE_UNKNOWN.get(Voice::default());
    for sector in all(&found) {
        assert_eq!(sector.chance.as_deref(), Some(unknown), "{}", sector.name);
        assert_eq!(sector.crowding.len(), 1);
        let is_old = sector.crowding[0].contains("2023");
        assert!(is_old || sector.crowding[0] == t::NOT_COUNTED.get(Voice::default()));
    }
    let has_count = |sector: &&&SectorShown| sector.crowding.iter().any(|line| line.contains("2023"));
    assert!(0 < all(&found).iter().filter(has_count).count());
}

#[test]
fn in_flanders_the_list_of_this_year_gives_some_sectors_a_chance_as_an_assumption() {
    let found = sectors(&in_country(Country::Belgium));
    let unknown = t::CHANCE_UNKNOWN.get(Voice::default());
    let all = all(&found);
    assert!(all.iter().all(|sector| sector.crowding.len() == 1 && sector.crowding[0].contains("2026")));
    let known = all.iter().filter(|sector| sector.chance.as_deref() != Some(unknown)).count();
    assert!((1..6).contains(&known), "{known}");
}

#[test]
fn without_a_country_no_chance_is_claimed_by_the_flemish_list() {
    let mut dossier = of_last_job(WELDER);
    dossier.telling = Telling::Now;
    let found = sectors(&dossier);
    let unknown = t::CHANCE_UNKNOWN.get(Voice::default());
    assert!(all(&found).iter().all(|sector| sector.chance.as_deref() == Some(unknown)));
}

#[test]
fn a_sector_with_a_chance_has_at_least_half_of_its_kinds_of_work_on_the_list_that_is_told() {
    let found = sectors(&in_country(Country::Belgium));
    let unknown = t::CHANCE_UNKNOWN.get(Voice::default());
    for sector in all(&found).iter().filter(|sector| sector.chance.as_deref() != Some(unknown)) {
        let mut numbers = sector.crowding[0].split(|sign: char| !sign.is_ascii_digit());
        let mut number = || numbers.find_map(|part| part.parse::<usize>().ok()).expect("a number");
        let (listed, kinds) = (number(), number());
        assert!(kinds <= 2 * listed, "{}", sector.crowding[0]);
    }
}

#[test]
fn chances_are_told_by_two_dates_in_each_market() {
    let Chances::Shown(shown) = sectors(&in_country(Country::Netherlands)).chances else { panic!("hidden") };
    assert_eq!(shown.table.rows.len(), 3);
    assert!(shown.table.rows.iter().all(|row| row.len() == 3));
}

#[test]
fn who_did_not_choose_to_see_the_forecast_sees_no_chance() {
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        let mut dossier = in_country(Country::Belgium);
        dossier.telling = telling;
        let found = sectors(&dossier);
        assert_eq!(found.chances, Chances::Hidden(work_ways::HIDDEN.get(Voice::default())));
        assert!(all(&found).iter().all(|sector| sector.chance.is_none()));
    }
}

#[test]
fn on_a_heavy_day_no_chance_is_told_and_nothing_leads_to_it() {
    let mut dossier = in_country(Country::Belgium);
    let storm = Reply::Chosen("storm".to_owned());
    run(&mut dossier, Command::AnswerItem("weer-check".to_owned(), "vandaag".to_owned(), storm));
    let found = sectors(&dossier);
    assert_eq!(found.chances, Chances::HiddenToday(work_ways::HIDDEN_TODAY.get(Voice::default())));
    assert!(all(&found).iter().all(|sector| sector.chance.is_none()));
}
