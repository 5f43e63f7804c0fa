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
use screens::occupations::ways::{AskedRow, AskedShown, asked};

fn shown(dossier: &Dossier, code: u16, training: Option<&str>) -> AskedShown {
    asked(code, training, dossier, known(), today(), Voice::default()).expect("an occupation").shown
}

fn choose(dossier: &mut Dossier, code: u16) {
    let commands = shown(dossier, code, None).choose;
    run(dossier, commands);
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
    let intake = dossier.intake.clone();
    let stop = shown(&dossier, 2221, None).stop;
    run(&mut dossier, stop);
    assert_eq!((dossier.work.chosen, dossier.intake == intake), (None, true));
    assert!(shown(&dossier, 2221, None).stop.is_empty(), "there is nothing to stop");
}

#[test]
fn another_training_is_what_is_answered() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let picked = shown(&dossier, 2221, Some("zij-instroom"));
    assert_eq!(picked.training, "zij-instroom");
    run(&mut dossier, picked.choose);
    assert_eq!(dossier.intake.retraining, Answer::Known(Retraining::OnTheJob));
    let again = shown(&dossier, 2221, None);
    assert_eq!((again.training, again.is_chosen), ("zij-instroom", true));
}

#[test]
fn another_training_on_the_chosen_way_is_another_way() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    choose(&mut dossier, 2221);
    run(&mut dossier, [Command::KeepTried]);
    assert!(shown(&dossier, 2221, Some("hbo-diploma")).is_chosen);
    let other = shown(&dossier, 2221, Some("zij-instroom"));
    assert!(!other.is_chosen && other.stop.is_empty());
    run(&mut dossier, other.choose);
    assert_eq!(dossier.intake.retraining, Answer::Known(Retraining::OnTheJob));
    assert!(shown(&dossier, 2221, Some("zij-instroom")).is_chosen);
}

#[test]
fn another_direction_goes_for_no_occupation() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    choose(&mut dossier, 2221);
    run(&mut dossier, [Command::KeepTried, Command::KeepRoute(String::from("zorg"))]);
    run(&mut dossier, [Command::Direction(Answer::Known(Direction::New))]);
    assert_eq!(dossier.work.chosen, Some(2221), "the same direction");
    run(&mut dossier, [Command::Direction(Answer::Known(Direction::OwnBusiness))]);
    assert_eq!(dossier.work.chosen, None);
    // A file may hold both: the answers are those of the business.
    run(&mut dossier, [Command::Work(WorkCommand::Choose(Some(2221)))]);
    assert!(!shown(&dossier, 2221, None).is_chosen);
    run(&mut dossier, [Command::TryRoute(String::from("zorg"))]);
    assert_eq!(dossier.work.chosen, None);
    run(&mut dossier, [Command::BackToAnswers]);
    assert_eq!(dossier.work.chosen, Some(2221));
}

#[test]
fn a_market_that_came_with_an_occupation_goes_with_it() {
    let table = known().facts;
    let is_short = |short: bool| {
        let code = |shortage| (shortage == Shortage::Listed) == short;
        table.iter().find(|to| code(to.shortage)).expect("an occupation").code
    };
    let mut dossier = someone(Country::Belgium, Some(4322));
    let own = Answer::Known(Market::MoreSeekers);
    run(&mut dossier, [Command::Market(own)]);
    let told = |dossier: &Dossier| shown(dossier, is_short(false), None).rows.pop();
    let before = told(&dossier);
    choose(&mut dossier, is_short(true));
    let counted = |dossier: &Dossier| (dossier.intake.market, dossier.intake.searched_market());
    assert_eq!(counted(&dossier), (own, Answer::Known(Market::MoreJobs)));
    assert_eq!(told(&dossier), before, "what is tried changes nothing of another way");
    choose(&mut dossier, is_short(false));
    run(&mut dossier, [Command::KeepTried]);
    assert_eq!(counted(&dossier), (own, own));
    // Also once it was kept, and when the way is gone no longer, the own answer is there.
    choose(&mut dossier, is_short(true));
    run(&mut dossier, [Command::KeepTried]);
    let span = |row: Option<AskedRow>| row.map(|row| row.lines[0].clone());
    assert_eq!(span(told(&dossier)), span(before), "what is kept changes nothing of another way");
    let mut stopped = dossier.clone();
    let stop = shown(&dossier, is_short(true), None).stop;
    run(&mut stopped, stop);
    assert_eq!(counted(&stopped), (own, own));
    let mut turned = dossier.clone();
    run(&mut turned, [Command::Direction(Answer::Known(Direction::OwnBusiness))]);
    assert_eq!(counted(&turned), (own, own));
    choose(&mut dossier, is_short(false));
    assert_eq!(counted(&dossier), (own, own));
    run(&mut dossier, [Command::BackToAnswers]);
    assert_eq!(counted(&dossier), (own, Answer::Known(Market::MoreJobs)));
    // What the person says of the market themselves counts.
    run(&mut dossier, [Command::Market(Answer::Known(Market::Balanced))]);
    assert_eq!(dossier.intake.searched_market(), Answer::Known(Market::Balanced));
}
