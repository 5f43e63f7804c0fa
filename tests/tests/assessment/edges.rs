//! Nothing breaks at the edges: no answer, one answer of any kind that fits, all alike, all gone past, only corrections. For
//! every test, with answers that fit its items.

use crate::sample::{notes, profile, test};
use domain::assessment::{
    Answers, Instrument, Item, Kind, LEAST, MOST, Reply, Sitting, Tone, circles, codes, readiness, skills,
};

/// Every answer that fits an item.
fn fitting(test: &Instrument, item: &Item) -> Vec<Reply> {
    let rates = || LEAST..=MOST;
    match test.kind {
        Kind::Like | Kind::Agree => rates().map(Reply::Rated).collect(),
        Kind::CanWant => {
            let halves = || rates().map(Some).chain([None]);
            let both = halves().flat_map(|can| halves().map(move |want| Reply::CanWant(can, want)));
            both.filter(|reply| *reply != Reply::CanWant(None, None)).collect()
        }
        Kind::Pair => vec![Reply::First, Reply::Second, Reply::Both],
        Kind::Choice | Kind::Weather => {
            item.choices.iter().map(|choice| Reply::Chosen((*choice).to_owned())).collect()
        }
        Kind::Words => vec![Reply::Words(String::from("Woorden.")), Reply::Words(String::new())],
    }
}

/// Everything that can follow from answers is a number within its limits.
fn assert_whole(test: &Instrument, sitting: &Sitting) {
    let answers = &sitting.answers;
    let profile = profile(test, sitting);
    let within = |share: f64| (0.0..=1.0).contains(&share);
    for score in &profile.scores {
        let parts = [score.share, score.measured, score.error];
        assert!(parts.into_iter().flatten().all(within), "{}: {score:?}", test.id);
    }
    assert!(profile.tie.is_finite() && profile.by_chance.is_finite(), "{}", test.id);
    assert!(profile.differentiation().is_none_or(within), "{}", test.id);
    assert!(profile.hidden(test, &[]).len() <= test.scales.len());
    assert!(codes(&profile).len() <= 120);
    let (triples, round) = circles(test, answers);
    assert!(round <= triples);
    let (answered, asked) = answers.progress(test);
    assert!(answered <= asked, "{}", test.id);
    assert!(skills(test, answers).len() <= answered && readiness(test, answers).len() <= answered);
    notes(test, sitting);
    Tone::of(test, answers);
}

fn sitting(given: impl Iterator<Item = (String, Reply)>) -> Sitting {
    Sitting { answers: given.collect::<Answers>(), ..Sitting::default() }
}

fn every_test() -> impl Iterator<Item = &'static Instrument> {
    content::assessments().iter().map(|test| &test.instrument)
}

#[test]
fn one_answer_that_fits() {
    for test in every_test() {
        for item in test.items {
            for reply in fitting(test, item) {
                assert!(reply.fits(test, item), "{reply:?} on {}", item.id);
                assert_whole(test, &sitting([(item.id.to_owned(), reply)].into_iter()));
            }
        }
    }
}

#[test]
fn all_alike() {
    for test in every_test() {
        let most = test.items.iter().map(|item| fitting(test, item).len()).max().unwrap_or(0);
        for place in 0..most {
            let given = test
                .items
                .iter()
                .filter_map(|item| Some((item.id.to_owned(), fitting(test, item).get(place)?.clone())));
            assert_whole(test, &sitting(given));
        }
    }
}

#[test]
fn nothing_all_gone_past_and_only_corrections() {
    for test in every_test() {
        assert_whole(test, &Sitting::default());
        assert_whole(test, &sitting(test.items.iter().map(|item| (item.id.to_owned(), Reply::Skipped))));
        let mut corrected = Sitting::default();
        for (scale, level) in test.scales.iter().zip([LEAST, MOST].into_iter().cycle()) {
            corrected.correct(scale, Some(level));
            assert_whole(test, &corrected);
        }
    }
}

/// Turned round, every choice between two values mirrors the profile.
#[test]
fn choosing_the_other_of_every_pair_mirrors_the_values() {
    let test = test("werkwaarden");
    for seed in 0..200_usize {
        let reply = |place: usize| match (seed * 31 + place * (7 + seed)) % 4 {
            0 => Reply::First,
            1 => Reply::Second,
            2 => Reply::Both,
            _ => Reply::Skipped,
        };
        let other = |reply: Reply| match reply {
            Reply::First => Reply::Second,
            Reply::Second => Reply::First,
            same => same,
        };
        let given = || test.items.iter().enumerate().map(|(place, item)| (item.id.to_owned(), reply(place)));
        let straight = profile(test, &sitting(given()));
        let turned = profile(test, &sitting(given().map(|(id, reply)| (id, other(reply)))));
        for (one, mirrored) in straight.scores.iter().zip(&turned.scores) {
            assert_eq!(one.share.is_some(), mirrored.share.is_some());
            let sum = one.share.unwrap_or(0.5) + mirrored.share.unwrap_or(0.5);
            assert!((sum - 1.0).abs() < 1e-12, "{one:?} {mirrored:?}");
        }
        // One more choice for a value never lowers it.
        for item in test.items {
            let (first, _) = item.between.expect("a pair");
            let mut more = sitting(given());
            more.answers.insert(item.id, Reply::First);
            let after = profile(test, &more).scores[first].share;
            let before = straight.scores[first].share;
            assert!(before.is_none_or(|before| after.is_some_and(|after| before <= after + 1e-12)));
        }
    }
}
