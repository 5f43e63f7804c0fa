//! Going for an occupation and the way back: nothing is lost, and what is tried is what was said.

use crate::people::{LASTS, known, run, someone, today};
use content::Voice;
use content::training;
use domain::dossier::{Command, Direction, Dossier, Market, Retraining, WorkCommand};
use domain::occupations::Shortage;
use domain::pots::{LivingPot, Purse};
use domain::values::{Answer, Country, Euro};
use domain::ways::{Reach, reach};
use proptest::prelude::*;
use screens::forecast::forecast;
use screens::occupations::ways::{asked, stop};

fn choose(dossier: &mut Dossier, code: u16) {
    let shown = asked(code, None, dossier, known(), today(), Voice::default()).expect("an occupation");
    run(dossier, shown.choose);
}

fn any_code() -> impl Strategy<Value = u16> {
    let codes: Vec<u16> = known().facts.iter().map(|occupation| occupation.code).collect();
    prop::sample::select(codes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn going_back_leaves_everything_as_it_was(
        is_dutch in any::<bool>(),
        last in prop::sample::select(LASTS.to_vec()),
        before in prop::option::of(any_code()),
        codes in prop::collection::vec(any_code(), 1..4),
    ) {
        let country = if is_dutch { Country::Netherlands } else { Country::Belgium };
        let mut dossier = someone(country, Some(last));
        run(&mut dossier, [Command::Work(WorkCommand::Choose(before))]);
        let own = dossier.clone();
        for code in codes {
            choose(&mut dossier, code);
            prop_assert_eq!(dossier.work.chosen, Some(code));
        }
        prop_assert!(dossier.before_trying.is_some() || dossier.intake == own.intake);
        if dossier.before_trying.is_some() {
            run(&mut dossier, [Command::BackToAnswers]);
            prop_assert_eq!(dossier, own);
        }
    }

    #[test]
    fn money_never_reaches_further_for_who_begins_later(
        savings in 0_i64..60_000,
        costs in 0_i64..4_000,
        early in 0_u64..900,
        later in 0_u64..900,
    ) {
        let purse =
            Purse { savings: Euro::whole(savings), fixed_costs: Euro::whole(costs), ..Purse::default() };
        let pot = LivingPot::of(&purse, today(), 36);
        let short = |days: u64| match reach(&pot, today().checked_add_days(chrono::Days::new(days))) {
            Reach::Whole => 0,
            Reach::Short(months) => months,
            Reach::Unknown => i64::MAX,
        };
        prop_assert!(short(early.min(later)) <= short(early.max(later)));
        prop_assert_eq!(reach(&pot, None), Reach::Unknown);
    }
}

#[test]
fn a_choice_drives_the_answers_and_the_forecast() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let before = forecast(&dossier, today()).weeks_until(0.5);
    // A nurse: a degree first.
    choose(&mut dossier, 2221);
    let diploma = training::kinds().iter().find(|kind| kind.id == "hbo-diploma").expect("a kind");
    let intake = &dossier.intake;
    assert_eq!(intake.direction, Answer::Known(Direction::New));
    assert_eq!(intake.retraining, Answer::Known(diploma.form));
    assert_eq!(intake.training_weeks, Answer::Known(156));
    assert_eq!(intake.training_cost, Answer::Known(7500));
    let after = forecast(&dossier, today());
    assert!(before.is_some_and(|before| after.weeks_until(0.5).is_none_or(|after| before < after)));
    run(&mut dossier, [Command::KeepTried]);
    assert_eq!((dossier.work.chosen, dossier.work.chosen_before), (Some(2221), None));
    run(&mut dossier, stop());
    assert_eq!(dossier.work.chosen, None);
}

#[test]
fn another_training_is_what_is_answered() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let voice = Voice::default();
    let shown = asked(2221, Some("zij-instroom"), &dossier, known(), today(), voice).expect("a nurse");
    assert_eq!(shown.training, "zij-instroom");
    run(&mut dossier, shown.choose);
    assert_eq!(dossier.intake.retraining, Answer::Known(Retraining::OnTheJob));
    let again = asked(2221, None, &dossier, known(), today(), voice).expect("a nurse");
    assert_eq!((again.training, again.is_chosen), ("zij-instroom", true));
}

#[test]
fn a_market_that_came_with_an_occupation_goes_with_it() {
    let table = known().facts;
    let is_short = |short: bool| {
        let code = |shortage| (shortage == Shortage::Listed) == short;
        table.iter().find(|to| code(to.shortage)).expect("an occupation").code
    };
    let mut dossier = someone(Country::Belgium, Some(4322));
    choose(&mut dossier, is_short(true));
    assert_eq!(dossier.intake.market, Answer::Known(Market::MoreJobs));
    run(&mut dossier, [Command::KeepTried]);
    choose(&mut dossier, is_short(false));
    assert_eq!(dossier.intake.market, Answer::Unknown);
}
