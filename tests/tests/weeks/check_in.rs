//! What a week says: what was ticked and moved since the week before, the next step, and steps that move by consent alone.

use super::{DAY, VOICE, add, choice, day, on, run, tick, week, words};
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind, TaskStatus};
use proptest::prelude::*;
use screens::facts::Typed;
use screens::plan_steps::{is_open, status_id};
use screens::weeks::{Closing, ThisWeek, command, done, fields, later_steps, next_steps, weeks};

fn typed(text: &str) -> Typed {
    Typed { text: text.to_owned(), ..Typed::default() }
}

#[test]
fn a_week_tells_what_was_ticked_and_moved_since_the_one_before_and_nothing_else() {
    let mut dossier = Dossier::default();
    tick(&mut dossier, "cv-maken", DAY);
    week(&mut dossier, on(1), "mixed");
    tick(&mut dossier, "brief-schrijven", on(3));
    run(&mut dossier, Command::Task("vacatures-zoeken".into(), Some(TaskStatus::Begun)), on(3));
    let said = vec![words(F::Role, "Planner"), day(F::Applied, on(2))];
    add(&mut dossier, RecordKind::Application, said, on(2));
    let shown = ThisWeek::of(&dossier, on(8), VOICE);
    assert_eq!(shown.done.len(), 2, "{:?}", shown.done);
    assert!(shown.done.iter().any(|line| line.contains("Planner")));
    assert_eq!(shown.today, None);
    // The week before keeps its own.
    let past = weeks(&dossier, on(8), 10, VOICE).shown;
    assert_eq!(past.len(), 1);
    assert_eq!(past[0].done.len(), 1);
}

#[test]
fn what_was_ticked_before_days_were_kept_is_never_told_as_done_this_week() {
    let mut dossier = Dossier::default();
    dossier.tasks.insert("cv-maken".to_owned(), TaskStatus::Done);
    assert!(ThisWeek::of(&dossier, on(8), VOICE).done.is_empty());
}

#[test]
fn a_tick_keeps_its_first_day_and_a_new_one_its_own() {
    let mut dossier = Dossier::default();
    tick(&mut dossier, "cv-maken", DAY);
    tick(&mut dossier, "cv-maken", on(9));
    assert_eq!(dossier.tasks.day("cv-maken"), Some(DAY));
    run(&mut dossier, Command::Task("cv-maken".into(), None), on(9));
    tick(&mut dossier, "cv-maken", on(9));
    assert_eq!(dossier.tasks.day("cv-maken"), Some(on(9)));
}

#[test]
fn nothing_in_a_week_is_needed_and_own_words_count_before_an_offered_step() {
    let mut dossier = Dossier::default();
    add(&mut dossier, RecordKind::Step, vec![words(F::Title, "Bellen met Ria"), day(F::Day, on(3))], DAY);
    let all = fields(&dossier, None, VOICE);
    assert_eq!(all.len(), 4, "what happened, how it was, a step that is offered, an own one");
    let keep = |typed: &[Typed], dossier: &mut Dossier| {
        let made = command(typed, None, dossier, DAY, VOICE).expect("it is kept");
        run(dossier, made, DAY);
        dossier.records.get(dossier.records.newest()).expect("the week").words(F::Next).to_owned()
    };
    let empty = vec![Typed::default(); 4];
    assert_eq!(keep(&empty, &mut dossier), "");
    let offered = vec![typed(""), typed("heavy"), typed("1"), typed("")];
    assert_eq!(keep(&offered, &mut dossier), "Bellen met Ria");
    let own = vec![typed(""), typed(""), typed("1"), typed("Wandelen")];
    assert_eq!(keep(&own, &mut dossier), "Wandelen");
}

#[test]
fn the_next_steps_are_the_earliest_open_ones_of_the_plan() {
    let mut dossier = Dossier::default();
    for (name, count) in [("laat", 20), ("eerst", 1), ("dan", 5), ("klaar", 0)] {
        add(&mut dossier, RecordKind::Step, vec![words(F::Title, name), day(F::Day, on(count))], DAY);
    }
    let last = dossier.records.newest();
    let id = status_id(dossier.records.get(last).expect("the last one"));
    tick(&mut dossier, &id, DAY);
    assert_eq!(next_steps(&dossier, VOICE), ["eerst", "dan", "laat"]);
}

#[test]
fn a_step_with_a_set_day_or_that_is_done_never_moves() {
    let mut dossier = Dossier::default();
    let fixed = vec![words(F::Title, "Afspraak"), day(F::Day, DAY), choice(F::Fixed, "yes")];
    add(&mut dossier, RecordKind::Step, fixed, DAY);
    let done = add(&mut dossier, RecordKind::Step, vec![words(F::Title, "Gedaan"), day(F::Day, DAY)], DAY);
    let id = status_id(dossier.records.get(done).expect("it"));
    tick(&mut dossier, &id, DAY);
    assert_eq!(later_steps(&dossier, on(9), VOICE), None);
}

#[test]
fn a_week_is_changed_in_its_place_and_keeps_its_day() {
    let mut dossier = Dossier::default();
    let id = week(&mut dossier, DAY, "light");
    let typed = [typed("Anders"), typed("mixed"), typed("Verder")];
    let made = command(&typed, Some(id), &dossier, on(4), VOICE).expect("it is kept");
    run(&mut dossier, made, on(4));
    assert_eq!(dossier.records.of(RecordKind::CheckIn).count(), 1);
    assert_eq!(dossier.records.get(id).expect("it").day(F::Day), Some(DAY));
}

#[test]
fn only_a_week_that_is_said_to_be_heavy_leads_to_people() {
    for (mood, is_heavy) in [("heavy", true), ("mixed", false), ("light", false)] {
        let mut dossier = Dossier::default();
        let id = week(&mut dossier, DAY, mood);
        assert_eq!(Closing::of(id, &dossier, DAY, VOICE).expect("it").is_heavy, is_heavy);
    }
    let mut dossier = Dossier::default();
    let other = add(&mut dossier, RecordKind::Goal, vec![words(F::Title, "Doel")], DAY);
    assert_eq!(Closing::of(other, &dossier, DAY, VOICE), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn moving_ticks_nothing_goes_by_whole_weeks_and_back_again(
        late in prop::collection::vec(0u64..200, 1..12),
        today in 1u64..250,
    ) {
        let mut dossier = Dossier::default();
        for (place, count) in late.iter().enumerate() {
            let said = vec![words(F::Title, &format!("stap {place}")), day(F::Day, on(*count))];
            add(&mut dossier, RecordKind::Step, said, DAY);
        }
        let (now, before) = (on(today), dossier.clone());
        let Some(later) = later_steps(&dossier, now, VOICE) else {
            prop_assert!(late.iter().all(|count| today <= *count));
            return Ok(());
        };
        // Asking changes nothing.
        prop_assert_eq!(&dossier, &before);
        later.commands.into_iter().for_each(|command| run(&mut dossier, command, now));
        prop_assert_eq!(&dossier.tasks, &before.tasks);
        for (step, old) in dossier.records.of(RecordKind::Step).zip(before.records.of(RecordKind::Step)) {
            let (new, old) = (step.day(F::Day).expect("a day"), old.day(F::Day).expect("a day"));
            prop_assert!(now <= new, "it moves to a day that has not passed");
            // By whole weeks, and on from a day on which nobody works to the next one that is.
            let days = new.signed_duration_since(old).num_days();
            prop_assert!(days % 7 <= 4 && days < now.signed_duration_since(old).num_days().max(0) + 12);
            prop_assert!(is_open(step, &dossier));
        }
        prop_assert_eq!(later_steps(&dossier, now, VOICE), None);
        later.back.into_iter().for_each(|command| run(&mut dossier, command, now));
        prop_assert_eq!(&dossier, &before);
    }

    #[test]
    fn every_tick_falls_in_one_week_at_most(
        ticks in prop::collection::vec((0usize..6, 0u64..80), 0..10),
        checks in prop::collection::btree_set(0u64..90, 1..8),
    ) {
        const TASKS: [&str; 6] =
            ["cv-maken", "brief-schrijven", "profiel-bijwerken", "vacatures-zoeken", "mensen-spreken", "gesprek-oefenen"];
        let mut dossier = Dossier::default();
        let mut ticks = ticks;
        ticks.sort_by_key(|(_, day)| *day);
        for (task, count) in &ticks {
            tick(&mut dossier, TASKS[*task], on(*count));
        }
        for count in &checks {
            week(&mut dossier, on(*count), "light");
        }
        let all = weeks(&dossier, on(400), 100, VOICE).shown;
        let told: usize = all.iter().map(|week| week.done.len()).sum();
        let last = on(*checks.last().expect("one at least"));
        prop_assert_eq!(told, done(&dossier, None, last, VOICE).len());
    }
}

#[test]
fn a_week_that_was_taken_out_comes_back_under_its_own_number() {
    let mut dossier = Dossier::default();
    let id = week(&mut dossier, DAY, "light");
    let before = dossier.clone();
    let record = dossier.records.get(id).expect("it").clone();
    run(&mut dossier, Command::Record(RecordCommand::Remove(id)), DAY);
    run(&mut dossier, Command::Record(RecordCommand::PutBack(Box::new(record))), DAY);
    assert_eq!(dossier.records, before.records);
}
