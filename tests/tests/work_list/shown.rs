//! What is shown: bands without order, parts that part no equal ones, sectors, more on request, and the unexpected.

use crate::people::{PLANNER, TODAY, items, known, list, of_last_job, social, values};
use content::Voice;
use content::occupation_figures::MATCHING;
use domain::dossier::Dossier;
use domain::occupations::{Stretch, matches};
use screens::occupations::list::{Asked, WorkList};
use screens::occupations::seeker::seeker;
use screens::route::Route;

fn asked(dossier: &Dossier, more: [usize; 3]) -> WorkList {
    let asked = Asked { more, ..Asked::default() };
    WorkList::of(dossier, known(), asked, TODAY, Voice::default())
}

fn someone() -> Dossier {
    let mut dossier = of_last_job(PLANNER);
    social(&mut dossier);
    dossier
}

#[test]
fn a_limited_number_comes_first_and_more_on_request_until_all_is_shown() {
    let dossier = someone();
    let first = list(&dossier);
    let shown = first.codes().len();
    assert!((16..30).contains(&shown), "{shown}");
    let band = first.bands.iter().find(|band| band.more.is_some()).expect("a band with more");
    let mut more = [0; 3];
    more[band.place] = 1;
    let next = asked(&dossier, more);
    assert!(shown + 11 < next.codes().len());
    let at = next.bands.iter().find(|next| next.place == band.place).expect("the same band");
    assert_eq!(at.parts[..band.parts.len()], band.parts);
    let all = asked(&dossier, [99; 3]);
    assert!(all.bands.iter().all(|band| band.more.is_none()));
    let mut codes = all.codes();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all.codes().len());
}

#[test]
fn equal_ones_are_never_parted_by_the_end_of_a_part() {
    let dossier = someone();
    let seeker = seeker(&dossier, known().facts);
    let found = matches(known().facts, &seeker, &MATCHING).found;
    let of = |code: u16| found.iter().find(|one| one.occupation.code == code).expect("a match");
    for more in 0..3 {
        let shown = asked(&dossier, [more; 3]).codes();
        let last = |band| shown.iter().map(|code| of(*code)).filter(|one| one.band == band).last();
        for one in found.iter().filter(|one| 0 < one.occupation.common) {
            let is_cut =
                last(one.band).is_some_and(|last| last.ties(one)) && !shown.contains(&one.occupation.code);
            assert!(!is_cut, "{}", one.occupation.code);
        }
    }
}

#[test]
fn work_stands_by_sector_and_leads_to_its_own_screen() {
    let found = list(&someone());
    for group in found.bands.iter().flat_map(|band| band.parts.iter().flatten()) {
        assert!(!group.sector.is_empty() && !group.items.is_empty());
    }
    for part in found.bands.iter().flat_map(|band| &band.parts) {
        let mut sectors: Vec<&str> = part.iter().map(|group| group.sector).collect();
        sectors.sort_unstable();
        sectors.dedup();
        assert_eq!(sectors.len(), part.len());
    }
    assert!(items(&found).iter().all(|item| item.href == Route::Occupation(item.code).href()));
}

#[test]
fn what_hardly_anyone_does_is_not_shown_unasked() {
    let shown = asked(&someone(), [99; 3]).codes();
    let rare = known().facts.iter().filter(|one| one.common == 0).map(|one| one.code);
    assert!(rare.into_iter().all(|code| !shown.contains(&code)));
}

#[test]
fn the_unexpected_lies_far_from_the_last_work_each_in_another_sector() {
    let mut dossier = someone();
    values(&mut dossier);
    let found = list(&dossier);
    assert!(!found.unexpected.is_empty() && found.unexpected.len() <= 4);
    let last = known().facts.get(PLANNER).expect("the last work");
    let mut sectors = vec![last.sector()];
    for item in &found.unexpected {
        let one = known().facts.get(item.code).expect("an occupation");
        assert_eq!(Stretch::of(known().facts, last, one, &MATCHING.nearness), Stretch::New);
        assert!(one.level.abs_diff(last.level) < 2);
        assert!(!sectors.contains(&one.sector()), "{}", item.name);
        sectors.push(one.sector());
    }
    assert!(list(&of_last_job(PLANNER)).unexpected.is_empty());
}
