//! A figure of law that is unsure says so, leads to a page to check, and can be overruled; so can one that is not known
//! for a date. Leaves out the rules that take an own value.

use crate::people::{belgian, day, dutch, row, today, told};
use content::Voice;
use domain::dossier::{Assumption, Author, Command, Dossier};
use domain::values::Answer;
use screens::assumptions::{OwnValue, listed, read};
use screens::forecast::ShownStep;
use screens::rights::Outcome;

fn steps(dossier: &Dossier, id: &str) -> Vec<ShownStep> {
    let Outcome::Value { step, .. } = row(dossier, id).outcome else { panic!("{id} has no value") };
    let mut all = vec![*step];
    let mut at = 0;
    while at < all.len() {
        let below = all[at].from.clone();
        all.extend(below);
        at += 1;
    }
    all
}

#[test]
fn an_unsure_figure_can_be_checked_and_overruled() {
    let cases =
        [(dutch(), "ww", "nl-ww-daily-cap"), (belgian(), "benefit-be", "be-benefit-career-for-month")];
    for (dossier, right, figure) in cases {
        assert!(matches!(row(&dossier, right).outcome, Outcome::Value { is_unsure: true, .. }));
        let all = steps(&dossier, right);
        let step = all.iter().find(|step| step.own == Some(figure)).expect("the figure");
        assert!(step.check.is_some_and(|page| page.starts_with("https://")), "{step:?}");
        assert_eq!(step.confidence.as_deref(), Some("aanname"));
        // What is unsure and has a figure can be overruled, and has a page to check.
        for step in all.iter().filter(|step| step.confidence.as_deref() == Some("aanname")) {
            assert!(step.check.is_some(), "{step:?}");
            assert!(step.own.is_some() || step.value == "ja", "{step:?}");
        }
    }
}

/// The person puts a value in the place of a figure of law.
fn own(mut dossier: Dossier, figure: &str, typed: &str) -> Dossier {
    let voice = Voice::default();
    let command = read(figure, typed, "person", "brief van UWV", voice).expect("a value");
    dossier.apply(command, today()).expect("an assumption");
    dossier
}

#[test]
fn an_own_value_counts_and_is_listed() {
    let voice = Voice::default();
    let form = OwnValue::of("nl-ww-daily-cap", &dutch(), voice).expect("a form");
    assert!(form.hint.contains("€\u{a0}309,91"), "{}", form.hint);
    let person = own(dutch(), "nl-ww-daily-cap", "100");
    assert_eq!(told(&person, "ww").value, "€\u{a0}1.631,25 per maand, 2 maanden; daarna €\u{a0}1.522,50");
    let all = listed(&person, today(), voice);
    assert_eq!(all.len(), 1);
    assert!(all[0].theirs.contains("€\u{a0}100") && all[0].ours.contains("€\u{a0}309,91"), "{all:?}");
    assert_eq!(all[0].notes.len(), 1, "it counts: {all:?}");
    assert!(steps(&person, "ww").iter().any(|step| step.is_overruled));
}

#[test]
fn a_figure_that_is_not_known_yet_is_asked_and_then_counts() {
    let mut later = dutch();
    later.apply(Command::LastDay(Answer::Known(day(2028, 6, 30))), today()).expect("an answer");
    let Outcome::Door { figures, .. } = row(&later, "ww").outcome else { panic!("2028 is not known") };
    let ids: Vec<&str> = figures.iter().map(|(id, _)| *id).collect();
    assert!(ids.contains(&"nl-ww-daily-cap") && ids.contains(&"nl-ww-longest"), "{ids:?}");
    let mut person = later;
    for id in ids {
        person = own(
            person,
            id,
            match id {
                "nl-ww-daily-cap" => "320,50",
                "nl-ww-longest" => "12",
                _ => "804",
            },
        );
    }
    assert!(matches!(row(&person, "ww").outcome, Outcome::Value { .. }), "{:?}", row(&person, "ww"));
}

#[test]
fn a_figure_that_is_sure_stays_ours() {
    let mut person = dutch();
    let own = Assumption {
        figure: "nl-transition-year".to_owned(),
        thousandths: 1_000,
        by: Author::Person,
        why: "x".to_owned(),
    };
    person.apply(Command::Assume(own), today()).expect("kept");
    assert_eq!(told(&person, "transitievergoeding").value, "€\u{a0}5.670 bruto");
    assert!(OwnValue::of("nl-transition-year", &person, Voice::default()).is_none());
}
