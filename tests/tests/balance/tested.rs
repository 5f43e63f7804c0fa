//! The balance: own words apart, what tests add in short, corrections before measurements, and a
//! way to every test. Answers that stand for themselves: `answered`. What stays off: `for_others`.

use crate::sample::{TODAY, answer, run, shown, words};
use content::Voice;
use content::texts::balance as t;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier};
use screens::balance::Balance;
use screens::route::Route;
use screens::test::Test;
use screens::tests::made_of;

/// Rates every item of a test: high on one scale, low on the others, in the direction of the scale.
fn rate(dossier: &mut Dossier, test: Test, high: usize) {
    for item in made_of(test).instrument.items {
        let is_high = item.scale == Some(high);
        answer(dossier, test, item.id, Reply::Rated(if is_high == item.is_reversed { 1 } else { 5 }));
    }
}

#[test]
fn without_a_test_own_words_are_enough_and_every_test_is_offered_with_its_minutes() {
    let balance = Balance::of(&Dossier::default(), TODAY, Voice::default());
    assert!(balance.no_test.is_some());
    let open: Vec<usize> = balance.parts.iter().map(|part| part.open.len()).collect();
    assert_eq!(open, [2, 1, 3, 1]);
    let offered = |test: Test| {
        let href = Route::Test(test).href();
        balance.parts.iter().any(|part| part.open.iter().any(|(_, to)| *to == href))
    };
    for test in Test::ALL {
        assert_eq!(offered(test), test != Test::Weather, "{}", test.id());
    }
    assert!(balance.parts.iter().all(|part| part.empty.is_some() && part.found.is_empty()));
    let minutes = made_of(Test::Values).instrument.minutes.to_string();
    assert!(
        balance.parts[2]
            .open
            .iter()
            .any(|(label, href)| { label.contains(&minutes) && href == "#/testen/werkwaarden" })
    );
}

#[test]
fn a_test_adds_its_first_band_by_name() {
    let mut dossier = Dossier::default();
    rate(&mut dossier, Test::WorkStyles, 3);
    rate(&mut dossier, Test::Interests, 1);
    let [who, _, want, _] = shown(&dossier);
    let name = |test: Test, place: usize| made_of(test).scales[place].name.get(Voice::default());
    assert_eq!(words(&who.found), name(Test::WorkStyles, 3));
    assert_eq!(words(&want.found), name(Test::Interests, 1));
    assert_eq!((who.open.len(), want.open.len()), (1, 2));
    assert_eq!(Balance::of(&dossier, TODAY, Voice::default()).no_test, None);
}

#[test]
fn what_the_person_put_right_wins_and_is_said() {
    let mut dossier = Dossier::default();
    rate(&mut dossier, Test::WorkStyles, 3);
    let scales = made_of(Test::WorkStyles).instrument.scales;
    let correct = |dossier: &mut Dossier, place: usize, level: u8| {
        let (test, scale) = (Test::WorkStyles.id().to_owned(), scales[place].to_owned());
        run(dossier, Command::CorrectScale(test, scale, Some(level)));
    };
    correct(&mut dossier, 3, 1);
    correct(&mut dossier, 5, 5);
    let [who, ..] = shown(&dossier);
    assert_eq!(words(&who.found), made_of(Test::WorkStyles).scales[5].name.get(Voice::default()));
    assert_eq!(who.found[0].notes, [t::YOURS_COUNTS.get(Voice::default())]);
}

#[test]
fn named_strengths_stand_beside_hidden_ones_and_differences() {
    let voice = Voice::default();
    let mut dossier = Dossier::default();
    rate(&mut dossier, Test::WorkStyles, 3);
    let name = |dossier: &mut Dossier, place: usize| {
        let made = made_of(Test::WorkStyles);
        let scale = made.instrument.scales[place].to_owned();
        run(dossier, Command::NameScale(Test::WorkStyles.id().to_owned(), scale, true));
        made.scales[place].name.get(voice)
    };
    assert!(shown(&dossier)[1].found.is_empty());
    let low = name(&mut dossier, 0);
    let found = &shown(&dossier)[1].found[0];
    assert_eq!(found.rows[0].words, low);
    let hidden = made_of(Test::WorkStyles).scales[3].name.get(voice);
    assert_eq!(found.notes[0], t::HIDDEN_STRENGTH.fill(voice, [hidden]));
    assert!(found.notes[1].starts_with(low) && found.notes[1].ends_with(t::DIFFER.get(voice)));
    name(&mut dossier, 3);
    assert_eq!(shown(&dossier)[1].found[0].notes.len(), 1);
}

/// Answers to the items of these scales, each at its level.
fn rate_only(
    dossier: &mut Dossier,
    test: Test,
    levels: &[u8],
    is_asked: fn(&domain::assessment::Item) -> bool,
) {
    for item in made_of(test).instrument.items.iter().filter(|item| is_asked(item)) {
        if let Some(level) = item.scale.and_then(|scale| levels.get(scale)) {
            let rate = if item.is_reversed { 6 - level } else { *level };
            answer(dossier, test, item.id, Reply::Rated(rate));
        }
    }
}

#[test]
fn what_is_not_all_answered_is_said_to_be_so_and_one_scale_is_no_strength() {
    let voice = Voice::default();
    let found = |levels: &[u8]| {
        let mut dossier = Dossier::default();
        rate_only(&mut dossier, Test::WorkStyles, levels, |_| true);
        shown(&dossier)[0].found.clone()
    };
    assert!(found(&[5]).is_empty() && found(&[2, 2]).is_empty());
    let two = found(&[1, 5]);
    assert_eq!(two[0].rows[0].label, t::BAND_FIRST.get(voice));
    assert_eq!(two[0].rows[0].words, made_of(Test::WorkStyles).scales[1].name.get(voice));
    assert_eq!(two[0].notes, [t::NOT_ALL.get(voice)]);
    let mut dossier = Dossier::default();
    rate_only(&mut dossier, Test::Interests, &[5, 1, 1, 1, 1, 1], |item| item.is_start);
    let start = &shown(&dossier)[2].found[0];
    assert_eq!((start.rows[0].label, start.notes.len()), (t::BAND_INTERESTS.get(voice), 1));
    assert_eq!(start.notes[0], t::START_ONLY.fill(voice, ["30"]));
}

#[test]
fn words_and_test_differ_only_beyond_the_error() {
    let differs = |nearly: u8| {
        let mut dossier = Dossier::default();
        rate_only(&mut dossier, Test::WorkStyles, &[3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5], |_| true);
        let made = made_of(Test::WorkStyles);
        let items = made.instrument.items.iter().filter(|item| item.scale == Some(0));
        for item in items.take(usize::from(nearly)) {
            let rate = if item.is_reversed { 4 } else { 2 };
            answer(&mut dossier, Test::WorkStyles, item.id, Reply::Rated(rate));
        }
        let scale = made.instrument.scales[0].to_owned();
        run(&mut dossier, Command::NameScale(Test::WorkStyles.id().to_owned(), scale, true));
        let found = &shown(&dossier)[1].found[0];
        found.notes.iter().any(|note| note.ends_with(t::DIFFER.get(Voice::default())))
    };
    assert!(!differs(0) && !differs(1), "a little below the middle may be chance");
    assert!(differs(4));
}
