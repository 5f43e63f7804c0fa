//! Each hard case gives a sensible answer, and what is harder takes longer.

use crate::cases::{Case, NEVER_ON_THE_GRID, back, cases, person, today};
use content::Voice;
use content::texts::explain;
use domain::dossier::{Command, Market, Recovery, Retraining};
use domain::values::Answer::Known;
use screens::forecast::{Reckoning, Shown, ShownStep, explained};

#[test]
fn each_hard_case_gives_a_sensible_answer_that_is_explained() {
    let voice = Voice::default();
    for Case { name, different, early, half, late, named } in cases() {
        let dossier = person(&different);
        let forecast = Reckoning::of(&dossier, today()).whole_forecast();
        let shown = Shown::of(&dossier, today(), voice);
        let weeks = [0.2, 0.5, 0.8].map(|share| forecast.weeks_until(share).unwrap_or(NEVER_ON_THE_GRID));
        for (weeks, (least, most)) in weeks.into_iter().zip([early, half, late]) {
            assert!((least..=most).contains(&weeks), "{name}: {weeks} weeks, not {least} to {most}");
        }
        let all = explained(&dossier, today(), voice);
        for text in named {
            let name_of = text.get(voice);
            assert!(all.iter().any(|(_, step)| names(step, name_of)), "{name}: no {name_of}");
        }
        // Told in words, without a figure beyond two years, and never that it does not come.
        let told = [vec![shown.answer.clone()], shown.sentences.clone()].concat().join(" ");
        assert_eq!(told.contains("langer dan twee jaar"), 104.0 < weeks[2], "{name}: {told}");
        assert!(told.contains("ngeveer") || 104.0 < weeks[0], "{name}: {told}");
        assert!(!told.contains("nooit"), "{name}: {told}");
        // Half or more within a year, or first what helps.
        assert_eq!(shown.grim.is_some(), forecast.chance_within(52.18) < 0.5, "{name}");
    }
}

fn names(step: &ShownStep, name: &str) -> bool {
    step.name == name || step.from.iter().any(|step| names(step, name))
}

#[test]
fn what_is_harder_takes_longer() {
    let half = |different: &[Command]| {
        Reckoning::of(&person(different), today()).whole_forecast().weeks_until(0.5).expect("on the grid")
    };
    let market = |market| half(&[Command::Market(Known(market))]);
    assert!(market(Market::MoreJobs) < market(Market::Balanced));
    assert!(market(Market::Balanced) < market(Market::MoreSeekers));
    let burn_out = |weeks| half(&[Command::Recovery(Known(Recovery::BurnOut { weeks: Known(weeks) }))]);
    assert!(half(&[]) < burn_out(0) && burn_out(0) + 20.0 < burn_out(26));
    let no_money = |form| [Command::Retraining(Known(form)), Command::Money(Known(0))];
    let money = |form| [Command::Retraining(Known(form)), Command::Money(Known(9_000))];
    assert!(half(&money(Retraining::HalfYear)) + 2.0 < half(&no_money(Retraining::HalfYear)));
    // No money for guidance either: what it would have bought is missed.
    assert!(half(&[]) <= half(&[Command::Money(Known(0))]) + 1e-9);
}

/// What went before stands with what cannot be changed, and is not shared out over the answers.
#[test]
fn a_long_search_is_a_cause_of_its_own() {
    let voice = Voice::default();
    let searching = person(&[Command::SearchingSince(Known(back(548))), Command::Interviews(Known(2))]);
    let shown = Shown::of(&searching, today(), voice).causes;
    let before = shown.fixed.iter().find(|row| row.factor.is_none()).expect("the search so far");
    assert_eq!(before.name, explain::SEARCHED_CAUSE.get(voice));
    assert!(20 < before.amount, "{before:?}");
    assert!(shown.rows.iter().all(|row| row.amount.abs() < before.amount), "{shown:?}");
    let sum: i64 = shown.rows.iter().chain(&shown.fixed).map(|row| row.amount).sum();
    let chart = shown.chart.expect("a picture");
    assert_eq!(chart.start.weeks + sum as f64, chart.end.weeks);
    let fresh = Shown::of(&person(&[]), today(), voice).causes;
    assert!(fresh.fixed.iter().all(|row| row.factor.is_some()), "{fresh:?}");
}
