//! Who goes past everything: nothing came out, and no word says that something did.

use super::{TODAY, run, some, stands};
use content::Voice;
use content::texts::tests as t;
use domain::dossier::Dossier;
use screens::route::Route;
use screens::test::Test;
use screens::tests::begin::{Begin, next_part};
use screens::tests::made_of;
use screens::tests::overview::list;
use screens::tests::standing::{Standing, answer, first_open, is_over, is_passed, skip, to};

/// Someone who goes past every question of a test, as far as it is asked.
fn past(test: Test) -> Dossier {
    let mut dossier = Dossier::default();
    run(&mut dossier, to(test, 0));
    while let Standing::At(place) = stands(test, &dossier) {
        let commands = skip(test, place, &dossier);
        run(&mut dossier, commands);
    }
    dossier
}

#[test]
fn who_skips_everything_is_told_that_there_is_no_picture_and_can_answer() {
    for (place, test) in Test::ALL.into_iter().enumerate().filter(|(_, test)| *test != Test::Weather) {
        let mut dossier = past(test);
        assert_eq!(stands(test, &dossier), Standing::Skipped(0), "{test:?}");
        let last = made_of(test).instrument.items.len() - 1;
        assert!(!is_over(test, last, &dossier, TODAY) && !is_passed(test, &dossier), "{test:?}");
        let row = &list(&dossier, TODAY, Voice::default())[place];
        assert_eq!((row.test, row.state.as_str()), (test, t::STATE_SKIPPED.get(Voice::default())));
        let routes: Vec<Route> = row.ways.iter().map(|way| way.route).collect();
        assert_eq!(routes, [Route::Test(test)]);
        // Answering what is open, question by question, ends as answering at once does.
        while matches!(stands(test, &dossier), Standing::Skipped(_)) {
            let open = first_open(test, &dossier.assessments.get(test.id()).unwrap().answers);
            run(&mut dossier, to(test, open));
            let commands = answer(test, open, some(test, open), &dossier);
            run(&mut dossier, commands);
            run(&mut dossier, to(test, usize::MAX));
        }
        let is_half = test == Test::Interests;
        let end = if is_half { Standing::Half } else { Standing::Done };
        assert_eq!(stands(test, &dossier), end, "{test:?}");
        assert_eq!(is_passed(test, &dossier), !is_half, "{test:?}");
    }
}

#[test]
fn the_beginning_is_not_ready_when_nothing_came_out() {
    let voice = Voice::default();
    for test in [Test::Interests, Test::Values] {
        let dossier = past(test);
        let begin = Begin::of(&dossier, TODAY, voice);
        assert!(begin.body.contains("9 minuten"), "{}", begin.body);
        let part = begin.parts.iter().find(|part| part.state == t::STATE_SKIPPED.get(voice));
        assert!(part.is_some(), "{:?}", begin.parts);
        assert!(begin.ways.iter().all(|way| matches!(way.route, Route::Test(_))), "{:?}", begin.ways);
        let next = next_part(
            Test::ALL
                .into_iter()
                .find(|other| *other != test && [Test::Interests, Test::Values].contains(other))
                .unwrap(),
            &dossier,
            TODAY,
            voice,
        );
        assert_eq!(next.unwrap().route, Route::Test(test));
    }
}
