//! What the list rests on: from nothing to everything, and tests that say nothing to choose by.

use crate::people::{PLANNER, items, list, of_last_job, rate, run, social, values, work};
use content::Voice;
use content::texts::{test_results, work as t};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, WorkCommand};
use screens::route::Route;
use screens::test::Test;

fn says(list: &screens::occupations::list::WorkList, text: &content::Text) -> bool {
    list.basis.contains(text.get(Voice::default()))
}

#[test]
fn without_anything_the_list_says_what_to_do_first() {
    let empty = list(&Dossier::default());
    assert!(empty.is_empty && empty.bands.is_empty() && empty.nothing.is_none() && empty.hardly.is_none());
    let ways: Vec<Route> = empty.ways.iter().map(|way| way.route).collect();
    let tests = [Test::Interests, Test::Values, Test::Skills, Test::Conditions].map(Route::Test);
    assert_eq!(ways, tests);
}

#[test]
fn the_last_job_alone_gives_same_and_near_work_at_once() {
    let found = list(&of_last_job(PLANNER));
    assert!(!found.is_empty && says(&found, &t::BASIS_LAST) && says(&found, &t::BASIS_REST));
    let items = items(&found);
    assert!(8 < items.len(), "{}", items.len());
    assert_eq!(items[0].code, PLANNER);
    assert_eq!(items[0].why, t::WHY_SAME.get(Voice::default()));
    assert!(items.iter().all(|item| !item.why.is_empty()));
    assert!(found.ways.iter().all(|way| matches!(way.route, Route::Test(_))));
}

#[test]
fn each_test_sharpens_the_list_and_is_named() {
    let mut dossier = of_last_job(PLANNER);
    let before = list(&dossier);
    social(&mut dossier);
    let after = list(&dossier);
    assert!(says(&after, &t::BASIS_INTERESTS));
    assert_ne!(before.codes(), after.codes());
    assert_eq!(after.ways.len() + 1, before.ways.len());
    assert_eq!(after.idle, [false, false, true]);
    values(&mut dossier);
    let with_values = list(&dossier);
    assert!(says(&with_values, &t::BASIS_VALUES), "{}", with_values.basis);
    assert_ne!(after.codes(), with_values.codes());
}

#[test]
fn when_all_is_known_nothing_hands_its_weight_on() {
    let mut dossier = of_last_job(PLANNER);
    social(&mut dossier);
    values(&mut dossier);
    skilled(&mut dossier, 15);
    crate::people::answer(&mut dossier, Test::Conditions, "uren", Reply::Chosen("alles-kan".to_owned()));
    let whole = list(&dossier);
    assert!(says(&whole, &t::BASIS_WHOLE) && whole.ways.is_empty() && whole.idle == [false; 3]);
}

/// Says of the first so many skills to be good at them, and of one in two to like them.
fn skilled(dossier: &mut Dossier, count: usize) {
    rate_skills(dossier, count, |place| (5, if place % 2 == 0 { 2 } else { 5 }));
}

fn rate_skills(dossier: &mut Dossier, count: usize, level: impl Fn(usize) -> (u8, u8)) {
    let items = screens::tests::made_of(Test::Skills).instrument.items;
    for (place, item) in items.iter().take(count).enumerate() {
        let (can, want) = level(place);
        crate::people::answer(dossier, Test::Skills, item.id, Reply::CanWant(Some(can), Some(want)));
    }
}

#[test]
fn a_few_skills_make_no_list_and_skills_alone_never_fit_well() {
    let mut dossier = Dossier::default();
    skilled(&mut dossier, 7);
    assert!(list(&dossier).is_empty && list(&dossier).bands.is_empty());
    skilled(&mut dossier, 8);
    let half = list(&dossier);
    assert!(says(&half, &t::BASIS_ONE) && says(&half, &t::BASIS_REST) && !says(&half, &t::BASIS_WHOLE));
    assert!(half.ways.iter().any(|way| way.route == Route::Test(Test::Skills)));
    skilled(&mut dossier, 15);
    let whole = list(&dossier);
    assert!(!whole.bands.is_empty());
    let good = t::BAND_GOOD_ABOUT.get(Voice::default());
    assert!(whole.bands.iter().all(|band| band.about != good));
}

#[test]
fn what_was_asked_of_the_level_waits_for_the_last_job_and_says_so() {
    let mut dossier = Dossier::default();
    social(&mut dossier);
    assert!(!says(&list(&dossier), &t::BASIS_LEVEL));
    crate::people::answer(&mut dossier, Test::Conditions, "niveau", Reply::Chosen("zelfde".to_owned()));
    assert!(says(&list(&dossier), &t::BASIS_LEVEL));
    work(&mut dossier, WorkCommand::Last(Some(PLANNER)));
    assert!(!says(&list(&dossier), &t::BASIS_LEVEL));
}

#[test]
fn a_flat_profile_leaves_the_list_to_the_last_job_and_says_what_helps() {
    let mut dossier = of_last_job(PLANNER);
    let before = list(&dossier);
    rate(&mut dossier, Test::Interests, |_, _| 3);
    let flat = list(&dossier);
    assert_eq!(flat.codes(), before.codes());
    assert_eq!(flat.doubts.len(), 1);
    assert_eq!(flat.doubts[0].heading, t::DOUBT_INTERESTS_FLAT.get(Voice::default()));
    assert!(flat.doubts[0].body.contains(&test_results::FLAT.get(Voice::default())));
    assert_eq!(flat.doubts[0].helps.len(), 3);
    assert_eq!(flat.doubts[0].result.route, Route::TestResult(Test::Interests));
    assert!(flat.ways.iter().all(|way| way.route != Route::Test(Test::Interests)));
}

#[test]
fn who_can_do_everything_gets_no_list_by_skills_and_a_word_why() {
    let levels: [fn(usize) -> (u8, u8); 4] = [
        |_| (5, 5),
        |_| (1, 1),
        |place| (if place % 2 == 0 { 4 } else { 5 }, 4),
        |place| (if place == 14 { 1 } else { 5 }, 5),
    ];
    for level in levels {
        let mut dossier = Dossier::default();
        rate_skills(&mut dossier, 15, level);
        let flat = list(&dossier);
        assert!(flat.is_empty && flat.bands.is_empty());
        let headings: Vec<_> = flat.doubts.iter().map(|doubt| doubt.heading).collect();
        assert_eq!(headings, [t::DOUBT_SKILLS_FLAT.get(Voice::default())]);
        assert!(flat.ways.iter().all(|way| way.route != Route::Test(Test::Skills)));
    }
    // What someone can do everything of and would rather not, says something.
    let mut dossier = Dossier::default();
    skilled(&mut dossier, 15);
    assert!(list(&dossier).doubts.is_empty() && !list(&dossier).bands.is_empty());
}

#[test]
fn answers_that_go_against_one_another_do_not_count_until_they_are_put_right() {
    let mut dossier = of_last_job(PLANNER);
    let before = list(&dossier);
    // Extremes within every scale, and yet one scale on top.
    let level =
        |scale: usize, place: usize| if scale == 0 && place % 4 != 0 || place % 12 < 6 { 5 } else { 1 };
    rate(&mut dossier, Test::Interests, level);
    let scattered = list(&dossier);
    assert_eq!(scattered.codes(), before.codes(), "{:?}", scattered.doubts);
    assert_eq!(scattered.doubts.len(), 1);
    for (scale, level) in [("realistic", 5), ("social", 1)] {
        let id = Test::Interests.id().to_owned();
        run(&mut dossier, Command::CorrectScale(id, scale.to_owned(), Some(level)));
    }
    let put_right = list(&dossier);
    assert!(put_right.doubts.is_empty(), "{:?}", put_right.doubts);
    assert_ne!(put_right.codes(), before.codes());
}
