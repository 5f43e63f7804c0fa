//! Weeks without a look back: nothing is said of them, except where a duty by law runs.

use super::{DAY, VOICE, add, day, on, run, week, words};
use chrono::NaiveDate;
use domain::dossier::{Command, Dossier, Entry, RecordField as F, RecordKind};
use domain::values::{Answer, Country};
use screens::weeks::duty;

fn out_of_work(lives: Country, last_day: NaiveDate) -> Dossier {
    let mut dossier = Dossier::default();
    run(&mut dossier, Command::Lives(Answer::Known(lives)), DAY);
    run(&mut dossier, Command::Works(Answer::Known(lives)), DAY);
    run(&mut dossier, Command::LastDay(Answer::Known(last_day)), DAY);
    dossier
}

#[test]
fn it_is_said_in_both_countries_only_once_two_weeks_went_by() {
    for lives in [Country::Netherlands, Country::Belgium] {
        let dossier = out_of_work(lives, DAY);
        for count in 0..60 {
            assert_eq!(duty(&dossier, on(count), VOICE).is_some(), 14 <= count, "{lives:?} {count}");
        }
    }
}

#[test]
fn whoever_looks_back_every_week_is_told_nothing() {
    let mut dossier = out_of_work(Country::Netherlands, DAY);
    for count in 1..40 {
        let today = on(count * 7);
        assert_eq!(duty(&dossier, today, VOICE), None);
        week(&mut dossier, today, "mixed");
    }
}

#[test]
fn it_is_said_of_no_one_of_whom_no_duty_is_known() {
    let far = on(90);
    assert_eq!(duty(&Dossier::default(), far, VOICE), None);
    let still_at_work = out_of_work(Country::Netherlands, on(100));
    assert_eq!(duty(&still_at_work, far, VOICE), None);
    let mut ill = out_of_work(Country::Netherlands, DAY);
    run(&mut ill, Command::Enter(Entry::Ill), DAY);
    assert_eq!(duty(&ill, far, VOICE), None);
    let mut at_work = out_of_work(Country::Netherlands, DAY);
    run(&mut at_work, Command::Started(Some(on(30))), on(30));
    assert_eq!(duty(&at_work, far, VOICE), None);
    let mut hired = out_of_work(Country::Belgium, DAY);
    add(&mut hired, RecordKind::NewWork, vec![words(F::Role, "Kok"), day(F::Start, on(20))], on(10));
    assert_eq!(duty(&hired, far, VOICE), None);
}

#[test]
fn it_counts_what_stands_in_the_own_list_and_names_where_to_check() {
    let mut dossier = out_of_work(Country::Netherlands, DAY);
    for count in [1, 20, 25] {
        let said = vec![words(F::Role, "Kok"), day(F::Applied, on(count))];
        add(&mut dossier, RecordKind::Application, said, on(count));
    }
    let told = duty(&dossier, on(40), VOICE).expect("a duty");
    assert!(told.counted.contains("2 keer gesolliciteerd"), "{}", told.counted);
    assert!(told.site.href.contains("uwv.nl"));
}
