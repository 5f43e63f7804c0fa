//! Overruling a figure within its limits, visibly, and back.

use crate::people::{assume, forecast, people, steps, today, told};
use content::Voice;
use content::forecast::PARAMETERS;
use content::forecast::figures::FIGURES;
use domain::dossier::{Command, Dossier};
use domain::explanation::{Basis, Step};
use domain::values::Confidence;
use formats::dossier_file::{from_json, to_json};
use screens::assumptions::{self, can_be_own, listed};
use screens::forecast::{ShownStep, explained};

#[test]
fn what_rests_on_an_assumption_can_be_overruled_where_it_stands() {
    for dossier in people() {
        for step in steps(&dossier) {
            let Basis::Figure { id, confidence, .. } = step.basis else { continue };
            let is_ours = matches!(confidence, Confidence::Assumption | Confidence::Derived);
            // Shares of what is not known are overruled by giving the answer; how long guidance usually lasts moves
            // nothing.
            let is_answered = id.ends_with("-likely") || id.contains("-likely-") || id == "guidance-usual";
            assert_eq!(can_be_own(step.basis).is_some(), is_ours && !is_answered, "{id}");
        }
    }
}

#[test]
fn every_figure_that_can_be_overruled_stands_in_some_explanation() {
    let shown: Vec<Step> = people().iter().flat_map(steps).collect();
    let stands = |id: &str| {
        shown.iter().any(|step| matches!(step.basis, Basis::Figure { id: known, .. } if known == id))
    };
    // No training costs nothing and takes no time: nobody sees it.
    let nothing = ["training-none-weeks", "training-none-cost"];
    for figure in FIGURES.iter().filter(|figure| PARAMETERS.figure(figure.id).is_some()) {
        assert!(stands(figure.id) || nothing.contains(&figure.id), "{} stands nowhere", figure.id);
    }
}

#[test]
fn at_both_ends_of_its_limits_a_figure_still_gives_a_forecast() {
    let typed = ["0", "0,01", "0,1", "1", "2", "5", "36", "40", "52", "100", "208", "99999"];
    // Those who know most: the rest take long, and have the same figures.
    let people: Vec<Dossier> = people()
        .into_iter()
        .skip(1)
        .filter(|dossier| !dossier.intake.recovery.is_settled() || dossier.intake.recovery.known().is_some())
        .collect();
    for figure in FIGURES.iter().filter(|figure| PARAMETERS.figure(figure.id).is_some()) {
        let taken: Vec<Command> = typed.iter().filter_map(|typed| assume(figure.id, typed).ok()).collect();
        assert!(2 < taken.len(), "{} takes {} of them", figure.id, taken.len());
        let ends = [taken.first(), taken.last()].into_iter().flatten();
        for (command, dossier) in ends.flat_map(|command| people.iter().map(move |each| (command, each))) {
            let mut own = dossier.clone();
            told(&mut own, [command.clone()]);
            let forecast = forecast(&own);
            let by_week = forecast.by_week();
            let is_rising = by_week.windows(2).all(|pair| pair[0] <= pair[1]);
            let is_share = by_week.iter().all(|chance| (0.0..=1.0).contains(chance));
            assert!(is_rising && is_share, "{command:?}");
        }
    }
}

#[test]
fn an_own_value_is_seen_with_ours_who_and_why_and_taken_back_without_a_trace() {
    let voice = Voice::default();
    let mut dossier = people().remove(1);
    let before = forecast(&dossier);
    told(&mut dossier, [assume("market-response", "0,5").expect("a value")]);
    assert_ne!(forecast(&dossier), before);
    let shown = listed(&dossier, today(), voice);
    assert_eq!(shown.len(), 1);
    let [listed] = shown.as_slice() else { panic!("one") };
    assert!(listed.theirs.contains("coach") && listed.theirs.contains("0,5"), "{listed:?}");
    assert!(listed.ours.contains("0,2 tot 0,5, meestal 0,35"), "{listed:?}");
    assert_eq!(listed.notes, ["Waarom: Zo gaat het hier."]);
    let all = explained(&dossier, today(), voice);
    let found = all.iter().find_map(|(_, step)| find(step, "market-response")).expect("the step");
    assert!(found.is_overruled && found.basis.contains("coach"), "{found:?}");
    assert_eq!(found.value, "0,5");
    // What is kept is read back, and does the same.
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier.clone()));
    told(&mut dossier, [Command::DropAssumption("market-response".to_owned())]);
    assert_eq!(forecast(&dossier), before);
    assert!(assumptions::listed(&dossier, today(), voice).is_empty());
}

fn find<'a>(step: &'a ShownStep, figure: &str) -> Option<&'a ShownStep> {
    if step.own == Some(figure) { Some(step) } else { step.from.iter().find_map(|step| find(step, figure)) }
}

#[test]
fn one_that_plays_no_part_now_says_so() {
    let mut dossier = people().remove(6);
    told(&mut dossier, [assume("lag", "2").expect("a value")]);
    let shown = listed(&dossier, today(), Voice::default());
    assert_eq!(shown.first().map(|listed| listed.notes.len()), Some(2), "{shown:?}");
}

#[test]
fn the_time_from_an_offer_can_be_put_at_whole_weeks() {
    let mut dossier = people().remove(4);
    let half = |dossier: &Dossier| forecast(dossier).weeks_until(0.5).expect("on the grid");
    let before = half(&dossier);
    told(&mut dossier, [assume("lag", "0").expect("a value")]);
    assert!(half(&dossier) + 4.0 < before);
    told(&mut dossier, [assume("lag", "52").expect("a value")]);
    assert!(before + 40.0 < half(&dossier));
}
