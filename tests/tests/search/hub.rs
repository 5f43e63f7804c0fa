//! The hub of the search: how it goes, when to begin, what follows, and what is said in heavy weather.

use crate::sample::{VOICE, application, choice, day, set, today, words};
use content::texts::search as t;
use domain::dossier::{Command, Dossier, RecordField as F, TaskStatus};
use domain::values::Answer;
use screens::route::Route;
use screens::search::{begin, how_it_goes, next_steps, stuck, ways};

#[test]
fn it_says_how_it_goes_in_own_numbers() {
    let mut dossier = Dossier::default();
    assert_eq!(how_it_goes(&dossier, today(), VOICE), [t::NOTHING.get(VOICE)]);
    application(&mut dossier, "a", &[(F::Applied, 60), (F::Interview, 50)]);
    let said = how_it_goes(&dossier, today(), VOICE);
    assert_eq!(said[0], t::RECENT_NONE.get(VOICE));
    assert!(said[1].contains("1 sollicitatie, 1 antwoord en 1 gesprek"), "{said:?}");
    application(&mut dossier, "b", &[(F::Applied, 2)]);
    application(&mut dossier, "c", &[(F::Applied, 2)]);
    assert!(how_it_goes(&dossier, today(), VOICE)[0].contains("2 sollicitaties."));
}

#[test]
fn when_to_begin_follows_from_the_last_day() {
    let said = |dossier: &Dossier| begin(dossier, today(), VOICE).map(|begin| begin.said);
    let of = |days: i64| {
        let mut dossier = Dossier::default();
        let last = today() + chrono::TimeDelta::days(days);
        dossier.apply(Command::LastDay(Answer::Known(last)), today()).expect("a last day");
        said(&dossier).expect("not applied yet")
    };
    assert_eq!(said(&Dossier::default()).expect("not applied yet"), [t::BEGIN_UNKNOWN.get(VOICE)]);
    let [early, soon, past] = [of(200), of(30), of(-30)];
    assert!(early != soon && soon != past && early != past);
    assert_eq!(past, [t::BEGIN_NOW.get(VOICE)]);
    let mut dossier = Dossier::default();
    application(&mut dossier, "begonnen", &[(F::Applied, 3)]);
    assert_eq!(said(&dossier), None);
}

#[test]
fn a_step_of_a_day_that_passed_says_so_and_not_for_long() {
    let mut dossier = Dossier::default();
    let just = application(&mut dossier, "net", &[]);
    set(&mut dossier, just, vec![(F::NextDay, day(today() - chrono::Days::new(3)))]);
    let old = application(&mut dossier, "lang geleden", &[]);
    set(&mut dossier, old, vec![(F::NextDay, day(today() - chrono::Days::new(60)))]);
    let steps = next_steps(&dossier, today(), VOICE);
    assert_eq!(steps.len(), 1);
    assert!(steps[0].words.starts_with("Stond voor ") && steps[0].words.contains("net"));
}

#[test]
fn next_steps_come_by_day_and_lead_to_where_they_are_kept() {
    let mut dossier = Dossier::default();
    let far = application(&mut dossier, "ver", &[]);
    set(&mut dossier, far, vec![(F::NextDay, day(today() + chrono::Days::new(90)))]);
    let near = application(&mut dossier, "dichtbij", &[]);
    set(&mut dossier, near, vec![(F::NextDay, day(today())), (F::Next, words("bellen"))]);
    let over = application(&mut dossier, "voorbij", &[(F::NextDay, 1)]);
    set(&mut dossier, over, vec![(F::Outcome, choice(F::Outcome, "gone"))]);
    let steps = next_steps(&dossier, today(), VOICE);
    assert_eq!(steps.len(), 1);
    let talk = application(&mut dossier, "praat", &[(F::Interview, 0)]);
    set(&mut dossier, talk, vec![(F::Interview, day(today() + chrono::Days::new(3)))]);
    application(&mut dossier, "gehad", &[(F::Interview, 3)]);
    assert_eq!(next_steps(&dossier, today(), VOICE).len(), 2);
    assert!(steps[0].words.contains("dichtbij") && steps[0].words.contains("bellen"));
    assert_eq!(steps[0].href, Route::Applications.href());
}

#[test]
fn what_to_try_leads_to_a_place_there_is() {
    let mut dossier = Dossier::default();
    for days in [60, 50, 45, 40, 35, 30, 3, 2, 1] {
        application(&mut dossier, "werk", &[(F::Applied, days)]);
    }
    let shown = stuck(&dossier, today(), VOICE);
    assert!(shown.calm.is_none());
    assert!(shown.findings[0].numbers.as_ref().is_some_and(|numbers| numbers.contains('6')));
    for entry in
        ["lang-niets-gedaan", "steeds-tweede", "geen-reactie", "weinig-gesprekken", "weinig-sollicitaties"]
    {
        let entry = content::search::finding(entry).expect("an entry");
        for at in entry.tries.iter().filter_map(|one| one.at) {
            assert_ne!(Route::from_fragment(&format!("/{at}")), Route::Start, "{at}");
        }
    }
}

#[test]
fn in_heavy_weather_nothing_of_it_is_said() {
    let mut dossier = Dossier::default();
    for days in [60, 50, 45, 40, 35, 30, 3, 2, 1] {
        application(&mut dossier, "werk", &[(F::Applied, days)]);
    }
    crate::sample::heavy(&mut dossier);
    let shown = stuck(&dossier, today(), VOICE);
    assert!(shown.is_heavy && shown.findings.is_empty());
    assert_eq!(shown.calm, Some(t::STUCK_HEAVY.get(VOICE)));
}

#[test]
fn ways_are_chosen_told_in_own_hours_and_with_what_they_brought() {
    let mut dossier = Dossier::default();
    assert!(ways(&dossier, VOICE).iter().all(|way| !way.is_chosen && way.about.contains("procent")));
    dossier.apply(Command::Hours(Answer::Known(20)), today()).expect("hours");
    dossier.apply(Command::Task("weg-mensen".to_owned(), Some(TaskStatus::Done)), today()).expect("a choice");
    let id = application(&mut dossier, "werk", &[(F::Applied, 9), (F::Interview, 3)]);
    set(&mut dossier, id, vec![(F::Channel, choice(F::Channel, "network"))]);
    let first = &ways(&dossier, VOICE)[0];
    assert!(first.is_chosen);
    assert!(first.about.contains("6 van je 20 uur"), "{}", first.about);
    assert!(first.about.contains("1 sollicitatie en 1 gesprek"), "{}", first.about);
}
