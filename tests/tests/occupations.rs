//! The occupation table as it is committed: every group of the classification, codes that exist, ranges, names that lead
//! somewhere. What the names mean is for a person to judge.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use content::occupations::{self, Occupation};
use domain::occupations::{Access, Place, Shortage};
use domain::values::Language;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[allow(dead_code, reason = "the build script uses all of it")]
#[path = "../../src/content/build/csv.rs"]
mod csv;

/// The unit groups of ISCO-08.
const GROUPS: usize = 436;

fn file(path: &str) -> csv::Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    csv::read(&fs::read_to_string(&path).expect("a table"))
}

fn column(table: &csv::Table, name: &str) -> Vec<String> {
    let at = table.column(name).expect("the column");
    table.rows.iter().map(|(_, row)| row[at].clone()).collect()
}

fn codes() -> BTreeSet<String> {
    column(&file("src/content/occupations/groups.csv"), "code").into_iter().collect()
}

fn all(language: Language) -> Vec<Occupation<'static>> {
    occupations::read(occupations::TEXT, language).expect("the pack").occupations
}

#[test]
fn every_group_is_there_once_in_every_language() {
    assert_eq!(codes().len(), GROUPS);
    for language in Language::ALL {
        let groups = all(language);
        assert_eq!(groups.len(), GROUPS);
        let names: BTreeSet<&str> = groups.iter().map(|group| group.name).collect();
        assert_eq!(names.len(), GROUPS, "{language:?}: a name is there twice");
    }
}

#[test]
fn every_file_kept_by_hand_names_groups_that_exist() {
    let codes = codes();
    for name in ["names", "load", "access", "common", "crosswalk", "words"] {
        let named: Vec<String> = column(&file(&format!("src/content/occupations/own/{name}.csv")), "group");
        let strange: Vec<&String> = named.iter().filter(|group| !codes.contains(*group)).collect();
        assert!(strange.is_empty(), "{name}.csv: {strange:?}");
    }
    for groups in column(&file("src/content/occupations/own/shortage.csv"), "groups") {
        assert!(groups.split(' ').all(|group| codes.contains(group)), "{groups}");
    }
}

#[test]
fn numbers_stay_within_their_scales_and_codes_lead_to_sectors() {
    let table = occupations::read(occupations::TEXT, Language::Nl).expect("the pack");
    for group in &table.occupations {
        let code = group.code();
        assert!((1..=4).contains(&group.level()), "{code}: level");
        assert!(group.zone().is_none_or(|zone| (1..=5).contains(&zone)), "{code}: zone");
        assert!(group.physical() <= 3 && group.emotional() <= 3 && group.shifts() <= 3, "{code}: load");
        for (part, count, most) in [
            (group.interests(), 6, 60),
            (group.skills(), 15, 8),
            (group.skill_levels(), 15, 14),
            (group.styles(), 12, 16),
            (group.values(), 6, 12),
        ] {
            let fits = part.is_none_or(|part| part.len() == count && part.iter().all(|step| *step <= most));
            assert!(fits, "{code}: {part:?}");
        }
        let segment = format!("{:03}", group.brc() / 10);
        assert!(table.sectors.iter().any(|sector| sector.code == segment), "{code}: {segment}");
        assert!(table.sectors.iter().any(|sector| sector.code == &segment[..2]), "{code}: {segment}");
    }
    assert!(table.tensions.iter().all(|tension| table.occupations.iter().any(|g| g.brc() == tension.brc)));
}

#[test]
fn what_is_not_known_is_said_to_be_unknown() {
    let groups = all(Language::Nl);
    let unknown: Vec<u16> = groups.iter().filter(|g| g.interests().is_none()).map(Occupation::code).collect();
    // The armed forces, letter writers and fortune-tellers have no counterpart with ratings.
    assert_eq!(unknown, [110, 210, 310, 4414, 5161]);
    let rated = |part: fn(&Occupation<'static>) -> bool| groups.iter().filter(|group| part(group)).count();
    assert_eq!(rated(|group| group.skills().is_some()), GROUPS - unknown.len());
    assert_eq!(
        rated(|group| group.values().is_some()),
        GROUPS - unknown.len() - 1,
        "teachers' aides have no values"
    );
}

#[test]
fn more_than_three_thousand_dutch_names_lead_to_one_group_each() {
    let names = file("src/content/occupations/names.csv");
    let codes = codes();
    assert!(column(&names, "group").iter().all(|group| codes.contains(group)));
    let dutch = column(&names, "language").iter().filter(|language| *language != "en").count();
    let own = column(&names, "from").iter().filter(|from| *from == "own").count();
    assert!(dutch >= 3000 && own >= 400, "{dutch} Dutch, {own} of our own");
    let unique: BTreeSet<String> = column(&names, "name").into_iter().collect();
    assert_eq!(unique.len(), names.rows.len());
    assert!(unique.iter().all(|name| *name == name.trim()));
}

#[test]
fn the_packs_hold_the_names_in_their_order() {
    let groups = all(Language::Nl);
    let planner = groups.iter().find(|group| group.code() == 4322).expect("planners");
    assert_eq!(planner.search_names().next(), Some((0, "planner")));
    assert!(groups.iter().all(|group| group.search_names().map(|(rank, _)| rank).is_sorted()));
    let count = groups.iter().flat_map(Occupation::search_names).count();
    assert!(count > 4000, "{count}");
    let flemish = all(Language::NlBe);
    let name =
        |groups: &[Occupation<'static>], code| groups.iter().find(|g| g.code() == code).map(|g| g.name);
    assert_eq!(name(&groups, 8332), Some("vrachtwagenchauffeur"));
    assert_eq!(name(&flemish, 8332), Some("vrachtwagenbestuurder"));
    assert_eq!(name(&flemish, 7212), Some("lasser"));
}

#[test]
fn what_is_told_in_kinds_comes_through_the_pack() {
    let groups = all(Language::Nl);
    let of = |code| groups.iter().find(|group| group.code() == code).expect("the group");
    assert_eq!((of(8332).place(), of(6113).place()), (Place::OnTheRoad, Place::Outdoors));
    assert_eq!((of(2512).place(), of(2635).place()), (Place::Indoors, Place::InAndOut));
    assert_eq!(of(3334).access_in_flanders(), Access::Regulated);
    assert_eq!(of(3334).access_in_the_netherlands(), Access::Open);
    assert_eq!(
        (of(110).access_in_flanders(), of(2266).access_in_the_netherlands()),
        (Access::Unknown, Access::Part)
    );
    assert_eq!(of(7212).shortage_in_flanders(), Shortage::Listed);
    assert_eq!(of(2262).shortage_in_flanders(), Shortage::Part);
    assert_eq!(of(2642).shortage_in_flanders(), Shortage::NotListed);
    assert_eq!(
        (of(7112).physical(), of(2512).physical(), of(3258).emotional(), of(3221).shifts()),
        (3, 0, 3, 3)
    );
}

#[test]
fn near_groups_exist_are_others_and_are_known_for_all_that_have_ratings() {
    let groups = all(Language::Nl);
    for group in &groups {
        let near: Vec<u16> = group.related().collect();
        assert!(near.iter().all(|code| *code != group.code() && groups.iter().any(|g| g.code() == *code)));
        assert!(near.len() <= 12 && (near.is_empty() == group.interests().is_none()), "{}", group.code());
    }
    let of = |code| groups.iter().find(|group| group.code() == code).expect("the group").related();
    assert!(of(8332).any(|code| code == 8322) && of(5120).any(|code| code == 9412));
}

#[test]
fn every_origin_has_a_source_and_a_date() {
    for origin in occupations::origins() {
        assert!(content::sources::find(origin.source).is_some(), "{}", origin.id);
        assert!(origin.as_of.is_none_or(|day| day <= origin.checked_on), "{}", origin.id);
    }
}

#[test]
fn the_cases_of_search_and_of_neighbours_name_groups_that_exist() {
    let codes = codes();
    let search = file("tests/cases/occupations/search.csv");
    assert!(search.rows.len() >= 200);
    for groups in column(&search, "groups") {
        assert!(groups.split(' ').all(|group| codes.contains(group)), "{groups}");
    }
    let neighbours = file("tests/cases/occupations/neighbours.csv");
    let jobs: BTreeSet<String> = column(&neighbours, "last-job").into_iter().collect();
    assert_eq!(jobs.len(), 20);
    for name in ["group", "neighbour"] {
        assert!(column(&neighbours, name).iter().all(|group| codes.contains(group)), "{name}");
    }
}
