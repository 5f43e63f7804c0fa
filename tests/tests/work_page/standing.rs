//! Where an occupation stands: put aside with what takes its place, left out by a condition, kept.

use crate::people::{NURSE, PLANNER, TODAY, all, answer, interests, last, someone, work};
use content::Voice;
use content::texts::work_occupation as t;
use domain::assessment::Reply;
use domain::dossier::{Dossier, WorkCommand};
use domain::occupations::matches;
use domain::values::Language;
use screens::occupations::known::Known;
use screens::occupations::list::{Asked, WorkList};
use screens::occupations::person::Person;
use screens::occupations::work_page::{Standing, WorkPage};
use screens::route::Route;
use screens::test::Test;

/// How many the list holds at first, without equal ones.
const FIRST: usize = 16;

fn known() -> Known {
    Known::of(Language::Nl).expect("the table")
}

fn standing(dossier: &Dossier, code: u16) -> Standing {
    Standing::of(known(), code, dossier, Voice::default())
}

/// Codes in the order of the list, without rare work.
fn list(dossier: &Dossier) -> Vec<u16> {
    let person = Person::of(known(), dossier, Voice::default());
    let found = matches(known().facts, &person.seeker, &content::occupation_figures::MATCHING).found;
    found.iter().filter(|found| found.occupation.common != 0).map(|found| found.occupation.code).collect()
}

/// Codes of what the screen of the list shows at first.
fn shown(dossier: &Dossier) -> Vec<u16> {
    WorkList::of(dossier, known(), Asked::default(), TODAY, Voice::default()).codes()
}

#[test]
fn what_is_put_aside_leaves_the_list_and_the_next_one_takes_its_place() {
    let mut dossier = all();
    let before = list(&dossier);
    let mut asked = Asked::default();
    for code in before.iter().take(5).copied() {
        // As long as before each time, as the screen does it.
        let screen = WorkList::of(&dossier, known(), asked, TODAY, Voice::default());
        asked.room = screen.room();
        let shown = screen.codes();
        assert!(shown.contains(&code));
        work(&mut dossier, WorkCommand::PutAside(code, true));
        let (_, href) = standing(&dossier, code).replacement.expect("a next one");
        let next = list(&dossier).into_iter().find(|code| !shown.contains(code)).expect("a next one");
        assert_eq!(href, Route::Occupation(next).href());
        assert!(standing(&dossier, code).is_aside && !list(&dossier).contains(&code));
        work(&mut dossier, WorkCommand::Weigh(Some([1, 9, 1])));
        assert!(!list(&dossier).contains(&code));
        work(&mut dossier, WorkCommand::Weigh(None));
    }
    for code in before.iter().take(5).copied() {
        work(&mut dossier, WorkCommand::PutAside(code, false));
        assert!(!standing(&dossier, code).is_aside);
    }
    assert_eq!(list(&dossier), before);
}

#[test]
fn two_that_are_put_aside_name_a_replacement_each() {
    let people = [all(), someone(&[last]), someone(&[interests]), someone(&[last, interests])];
    assert!(people.iter().any(|dossier| FIRST < shown(dossier).len()), "equal ones make a list longer");
    for mut dossier in people {
        let codes = shown(&dossier);
        for code in &codes[..2] {
            work(&mut dossier, WorkCommand::PutAside(*code, true));
        }
        let of = |dossier: &Dossier, place: usize| standing(dossier, codes[place]).replacement;
        assert!(of(&dossier, 0).is_some() && of(&dossier, 0) != of(&dossier, 1));
        let next = list(&dossier)
            .into_iter()
            .find(|code| of(&dossier, 0).is_some_and(|(_, href)| href == Route::Occupation(*code).href()));
        // What took its place is put aside as well: it is named no more.
        work(&mut dossier, WorkCommand::PutAside(next.expect("in the list"), true));
        assert_eq!(of(&dossier, 0), None);
    }
}

#[test]
fn the_page_stays_and_says_so() {
    let (voice, mut dossier) = (Voice::default(), someone(&[last]));
    assert_eq!(standing(&dossier, NURSE).left_out, Vec::<String>::new());
    answer(&mut dossier, Test::Conditions, "gevoel", Reply::Chosen("weinig".to_owned()));
    work(&mut dossier, WorkCommand::PutAside(NURSE, true));
    let Standing { left_out, change, replacement, .. } = standing(&dossier, NURSE);
    let told = |why: &content::Text| t::LEFT_OUT.fill(voice, [why.get(voice)]);
    assert_eq!(left_out, [told(&t::LEFT_OUT_ASIDE), told(&t::LEFT_OUT_FEELINGS)]);
    assert_eq!(change.expect("a way").1, Route::Test(Test::Conditions).href());
    assert_eq!(replacement, None, "nothing takes the place of what was not in the list");
    assert!(WorkPage::of(known(), NURSE, &dossier, voice).is_some());
}

#[test]
fn keeping_is_undone() {
    let mut dossier = someone(&[last]);
    assert!(!standing(&dossier, PLANNER).is_kept);
    work(&mut dossier, WorkCommand::Keep(PLANNER, String::new()));
    assert!(standing(&dossier, PLANNER).is_kept);
    work(&mut dossier, WorkCommand::Drop(PLANNER));
    assert!(!standing(&dossier, PLANNER).is_kept);
}
