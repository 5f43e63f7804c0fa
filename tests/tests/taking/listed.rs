//! What stands on screen: the answers of every question, the weather of a day, where to begin, and the list.

use super::{TODAY, run, stands, take};
use content::Voice;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier};
use screens::route::Route;
use screens::test::Test;
use screens::tests::asked::{Asked, pressed, reply};
use screens::tests::begin::{Begin, next_part};
use screens::tests::made_of;
use screens::tests::overview::list;
use screens::tests::standing::{Standing, answer, is_over, keep, to};

#[test]
fn every_answer_on_screen_is_kept_and_comes_back_pressed() {
    for test in Test::ALL {
        for place in 0..made_of(test).instrument.items.len() {
            let asked = Asked::of(test, place, &Dossier::default(), TODAY, Voice::default()).unwrap();
            assert!(!asked.title.is_empty() && asked.rows.is_empty() == (test == Test::Energy), "{test:?}");
            for (row, answers) in asked.rows.iter().enumerate() {
                let count = u8::try_from(answers.answers.len()).unwrap();
                for number in 1..=count {
                    let mut dossier = Dossier::default();
                    let said = reply(test, place, (row, number), &dossier, TODAY).unwrap();
                    run(&mut dossier, keep(test, place, said).into_iter().collect());
                    assert_eq!(pressed(test, place, row, &dossier, TODAY), Some(number.into()));
                }
                for number in [0, count + 1, 9] {
                    assert_eq!(reply(test, place, (row, number), &Dossier::default(), TODAY), None);
                }
            }
        }
    }
}

#[test]
fn the_weather_counts_for_its_day_and_leads_to_people_at_once() {
    let (test, mut dossier) = (Test::Weather, Dossier::default());
    assert_eq!(stands(test, &dossier), Standing::At(0));
    let cloudy = || Reply::Chosen("bewolkt".to_owned());
    let commands = answer(test, 0, cloudy(), &dossier);
    run(&mut dossier, commands);
    assert_eq!(stands(test, &dossier), Standing::At(0));
    assert!(!is_over(test, 0, &dossier, TODAY));
    assert_eq!(pressed(test, 0, 0, &dossier, TODAY), Some(2));
    run(&mut dossier, to(test, 1));
    let commands = answer(test, 1, Reply::Chosen("storm".to_owned()), &dossier);
    run(&mut dossier, commands);
    assert!(is_over(test, 1, &dossier, TODAY), "people come first");
    assert_eq!(stands(test, &dossier), Standing::At(0), "nothing more is asked");
    // Another day knows nothing of it, and a new answer keeps nothing of it.
    let tomorrow = TODAY.succ_opt().unwrap();
    assert_eq!(pressed(test, 0, 0, &dossier, tomorrow), None);
    assert_eq!(list(&dossier, tomorrow, Voice::default())[7].state, "Niet begonnen");
    for command in answer(test, 0, cloudy(), &dossier) {
        dossier.apply(command, tomorrow).unwrap();
    }
    assert_eq!(dossier.assessments.get(test.id()).unwrap().answers.iter().count(), 1);
    assert!(!is_over(test, 0, &dossier, tomorrow));
}

#[test]
fn begin_here_takes_ten_minutes_at_most_and_leads_to_what_is_left() {
    let voice = Voice::default();
    let mut dossier = Dossier::default();
    let begin = |dossier: &Dossier| Begin::of(dossier, TODAY, voice);
    let routes = |begin: &Begin| begin.ways.iter().map(|way| way.route).collect::<Vec<_>>();
    let fresh = begin(&dossier);
    assert!(fresh.body.contains("9 minuten"), "{}", fresh.body);
    assert_eq!(routes(&fresh), [Route::Test(Test::Interests)]);
    assert_eq!(next_part(Test::Interests, &dossier, TODAY, voice).unwrap().route, Route::Test(Test::Values));
    run(&mut dossier, to(Test::Interests, 0));
    for place in 0..11 {
        let commands = answer(Test::Interests, place, Reply::Rated(2), &dossier);
        run(&mut dossier, commands);
    }
    let going = begin(&dossier);
    assert_eq!(going.parts[0].state, "Bewaard, bij vraag 12 van 30");
    assert_eq!(going.ways[0].words, "Ga verder met Interessetest");
    take(Test::Interests, &mut dossier);
    let half = begin(&dossier);
    assert!(half.body.contains("4 minuten"), "{}", half.body);
    assert_eq!(routes(&half), [Route::Test(Test::Values), Route::TestResult(Test::Interests)]);
    take(Test::Values, &mut dossier);
    let results = [Route::TestResult(Test::Interests), Route::TestResult(Test::Values)];
    assert_eq!(routes(&begin(&dossier)), results);
    assert_eq!(next_part(Test::Values, &dossier, TODAY, voice), None);
    assert_eq!(next_part(Test::Skills, &dossier, TODAY, voice), None);
    // Beginning again forgets the test, and only that.
    run(&mut dossier, vec![Command::ForgetTest(Test::Interests.id().to_owned())]);
    assert_eq!(routes(&begin(&dossier)), [Route::Test(Test::Interests), results[1]]);
}

#[test]
fn the_list_says_how_far_each_test_is() {
    let mut dossier = Dossier::default();
    let fresh = list(&dossier, TODAY, Voice::default());
    assert_eq!(fresh.len(), 8);
    for row in &fresh {
        assert_eq!((row.state.as_str(), row.is_begun), ("Niet begonnen", false), "{:?}", row.test);
        assert!(row.about.ends_with('.') && !row.about.contains(". "), "{}", row.about);
        assert_eq!(row.ways.len(), 1);
    }
    take(Test::Interests, &mut dossier);
    take(Test::Energy, &mut dossier);
    let rows = list(&dossier, TODAY, Voice::default());
    let routes = |place: usize| rows[place].ways.iter().map(|way| way.route).collect::<Vec<_>>();
    assert_eq!(rows[0].state, "De eerste 30 vragen zijn klaar");
    assert_eq!(routes(0), [Route::Test(Test::Interests), Route::TestResult(Test::Interests)]);
    assert_eq!((rows[5].state.as_str(), rows[5].is_begun), ("Klaar", true));
    assert_eq!(routes(5), [Route::TestResult(Test::Energy)]);
}
