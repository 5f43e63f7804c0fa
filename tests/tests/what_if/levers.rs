//! What would help, as told: the order, whom to ask leave, weeks, months and people, euros and effort.

use crate::dossiers::{dossier, long_way, ordinary, today};
use content::Voice;
use content::texts::levers as t;
use domain::dossier::{Dossier, Market, Recovery, Retraining};
use domain::forecast::{CauseUnit, Lever};
use domain::values::{Answer, Country, Language};
use proptest::prelude::*;
use screens::forecast::{LeverRow, LeversShown, Reckoning, Shown};

fn shown(dossier: &Dossier, voice: Voice) -> LeversShown {
    Shown::of(dossier, today(), voice).levers
}

fn all(levers: &LeversShown) -> impl Iterator<Item = &LeverRow> {
    levers.rows.iter().chain(&levers.more)
}

fn nl() -> Voice {
    Voice::default()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_most_helpful_comes_first_and_none_is_lost(dossier in dossier()) {
        let levers = shown(&dossier, nl());
        let found = Reckoning::of(&dossier, today()).levers();
        let told: Vec<Lever> = all(&levers).map(|row| row.lever).collect();
        let expected: Vec<Lever> = found.single.iter().map(|gain| gain.lever).collect();
        prop_assert_eq!(told, expected);
        let shares: Vec<f64> = all(&levers).map(|row| row.share).collect();
        prop_assert!(shares.windows(2).all(|pair| pair[1] <= pair[0]) && shares.iter().all(|share| (0.0..=1.0).contains(share)));
        prop_assert_eq!(levers.together.len(), found.pairs.len());
        prop_assert!(levers.rows.len() <= 4 && (levers.more.is_empty() || levers.rows.len() == 4));
    }

    #[test]
    fn who_must_ask_leave_reads_it_and_nobody_else(dossier in dossier()) {
        let levers = shown(&dossier, nl());
        for row in all(&levers).chain(&levers.together) {
            let asks = row.lever.asks_leave() || row.with.is_some_and(Lever::asks_leave);
            prop_assert_eq!(!row.leave.is_empty(), asks, "{}", row.name);
            let agency = match dossier.intake.lives {
                Answer::Known(Country::Netherlands) => "UWV",
                Answer::Known(Country::Belgium) => "VDAB",
                _ => "België",
            };
            prop_assert!(!asks || row.leave.contains(agency), "{}", row.leave);
        }
    }

    #[test]
    fn nothing_that_helps_is_said_calmly(dossier in dossier()) {
        let levers = shown(&dossier, nl());
        let is_none = levers.intro == t::NONE.get(nl());
        prop_assert_eq!(is_none, levers.rows.is_empty());
        prop_assert_eq!(is_none, levers.note.is_empty());
    }

    #[test]
    fn weeks_are_told_as_months_from_thirteen_on(dossier in dossier()) {
        let levers = shown(&dossier, nl());
        let found = Reckoning::of(&dossier, today()).levers();
        for (row, gain) in all(&levers).zip(&found.single) {
            let expected = match (found.unit, gain.won) {
                (CauseUnit::Points, _) => "van de 100 mensen",
                (_, won) if won < 2.0 => "minder dan 2 weken",
                (_, won) if won < 13.0 => "weken eerder",
                _ => "maanden eerder",
            };
            prop_assert!(row.gain.contains(expected), "{} for {:?}", row.gain, gain);
            prop_assert!(!row.gain.contains(['-', '.']), "{}", row.gain);
        }
    }
}

#[test]
fn an_ordinary_person_reads_weeks_and_a_chance_within_a_year() {
    let levers = shown(&ordinary(), nl());
    let first = &levers.rows[0];
    assert!(first.gain.starts_with("ongeveer "), "{first:?}");
    assert!(first.chance.contains("binnen een jaar"), "{first:?}");
    assert_eq!(first.try_what.split(':').next(), Some("Probeer dit"));
    assert_eq!(levers.intro, t::INTRO_WEEKS.get(nl()));
}

#[test]
fn a_long_way_is_told_in_people() {
    let levers = shown(&long_way(), nl());
    assert_eq!(levers.intro, t::INTRO_POINTS.get(nl()));
    assert!(levers.rows.iter().all(|row| row.gain.contains("van de 100")), "{levers:?}");
}

#[test]
fn a_needed_day_is_named_up_to_two_years_ahead() {
    let mut dossier = ordinary();
    dossier.intake.needed_by = Answer::Known(today() + chrono::Days::new(200));
    assert!(
        shown(&dossier, nl()).rows[0].chance.contains("9 juni 2027"),
        "{:?}",
        shown(&dossier, nl()).rows[0]
    );
    dossier.intake.needed_by = Answer::Known(today() + chrono::Days::new(1000));
    let chance = &shown(&dossier, nl()).rows[0].chance;
    assert!(chance.contains("op de dag die je koos") && !chance.contains("20"), "{chance}");
}

#[test]
fn euros_are_rounded_and_travel_is_left_out() {
    let mut dossier = ordinary();
    dossier.intake.travel = Answer::Known(domain::dossier::Travel::Near);
    let levers = shown(&dossier, nl());
    let row = all(&levers).find(|row| row.lever == Lever::Further).expect("further helps");
    assert!(row.takes.starts_with(t::COST_TRAVEL.get(nl())), "{}", row.takes);
    for row in all(&levers).filter(|row| row.takes.contains('€')) {
        let digits: String = row.takes.chars().filter(char::is_ascii_digit).collect();
        assert!(digits.ends_with('0'), "{}", row.takes);
    }
}

#[test]
fn what_nobody_can_change_is_no_lever() {
    let mut dossier = ordinary();
    dossier.intake.recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Known(30) });
    dossier.intake.age = Answer::Known(domain::dossier::AgeGroup::From55);
    let before = shown(&ordinary(), nl());
    let after = shown(&dossier, nl());
    assert!(after.rows.len() + after.more.len() <= 13 && !before.rows.is_empty());
}

#[test]
fn someone_for_whom_all_is_well_reads_that_nothing_helps() {
    let mut dossier = ordinary();
    dossier.intake.retraining = Answer::Known(Retraining::None);
    dossier.intake.market = Answer::Known(Market::MoreJobs);
    dossier.intake.searching_since = Answer::Known(today());
    let terms = domain::dossier::GuidanceTerms {
        months: Answer::Known(36),
        kind: Answer::Known(domain::dossier::GuidanceKind::JobHunter),
    };
    dossier.intake.guidance = Answer::Known(domain::dossier::Guidance::Arranged(terms));
    let levers = shown(&dossier, nl());
    assert_eq!(levers.intro, t::NONE.get(nl()), "{levers:?}");
    assert!(levers.together.is_empty());
}

#[test]
fn english_reads_as_english() {
    let levers = shown(&ordinary(), Voice { language: Language::En, ..nl() });
    let first = &levers.rows[0];
    assert!(first.gain.ends_with("sooner") && first.try_what.starts_with("Try this: "), "{first:?}");
}
