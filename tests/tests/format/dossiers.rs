//! Any dossier that a person can have made. Leaves out what is done with it.

use crate::contracts::{contract, offers};
use crate::kept::{assumptions, diary, routes};
use crate::records::{in_calendar, records};
use crate::sittings::{assessments, notes};
use crate::works::work;
use chrono::{Days, NaiveDate};
use domain::dossier::{
    AgeGroup, Budget, Direction, Dossier, Duties, Entry, FirstAid, Guidance, GuidanceKind, GuidanceTerms,
    Intake, LastWork, Limitations, Market, Paper, Recovery, Retraining, Sector, TaskStatus, Tasks, Telling,
    Travel,
};
use domain::values::{Address, Answer, Country, Language};
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;

fn answer<T: Clone + std::fmt::Debug + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Answer<T>> {
    prop_oneof![3 => known.prop_map(Answer::Known), 1 => Just(Answer::Unknown), 1 => Just(Answer::Open)]
        .boxed()
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> BoxedStrategy<Answer<T>> {
    answer(select(all.to_vec()))
}

/// A day that a command accepts: fifty years back to ten on.
pub fn day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1976, 11, 22).expect("a day");
    (0u64..21_900).prop_map(move |days| first + Days::new(days))
}

fn country() -> BoxedStrategy<Answer<Country>> {
    one_of(&[Country::Netherlands, Country::Belgium])
}

fn last_work() -> impl Strategy<Value = LastWork> {
    (option::of(select(Sector::ALL.to_vec())), any::<Vec<char>>())
        .prop_map(|(sector, words)| LastWork { sector, words: words.into_iter().take(120).collect() })
}

fn guidance() -> impl Strategy<Value = Guidance> {
    let terms = (answer(1u8..=36), one_of(&GuidanceKind::ALL));
    prop_oneof![
        Just(Guidance::None),
        terms.prop_map(|(months, kind)| Guidance::Arranged(GuidanceTerms { months, kind })),
    ]
}

fn recovery() -> impl Strategy<Value = Recovery> {
    prop_oneof![
        Just(Recovery::None),
        (0u8..=52).prop_map(|weeks| Recovery::Rest { weeks }),
        answer(0u8..=104).prop_map(|weeks| Recovery::BurnOut { weeks }),
    ]
}

fn life() -> impl Strategy<Value = Intake> {
    let life = (country(), country(), answer(day()), one_of(&Duties::ALL), answer(last_work()));
    let person = (
        one_of(&Travel::ALL),
        answer(1u8..=40),
        one_of(&AgeGroup::ALL),
        one_of(&Limitations::ALL),
        answer(day()),
    );
    let search = (answer(day()), answer(any::<u8>()), answer(any::<u8>()));
    (life, person, search).prop_map(
        |(
            (lives, works, last_day, duties, last_work),
            (travel, hours, age, limitations, needed_by),
            (searching_since, interviews, rejections),
        )| {
            let rejections = match (interviews, rejections) {
                (Answer::Known(all), Answer::Known(some)) => Answer::Known(all.min(some)),
                _ => rejections,
            };
            Intake {
                lives,
                works,
                last_day,
                duties,
                last_work,
                travel,
                hours,
                age,
                limitations,
                needed_by,
                searching_since,
                interviews,
                rejections,
                ..Intake::default()
            }
        },
    )
}

fn market() -> impl Strategy<Value = (Answer<Market>, Option<Market>)> {
    (one_of(&Market::ALL), option::of(select(Market::ALL.to_vec())))
}

/// Any answers, now or kept.
pub fn intake() -> impl Strategy<Value = Intake> {
    let support = (answer(guidance()), option::of(day()), answer(recovery()), option::of(day()));
    let training = (one_of(&Retraining::ALL), answer(1u8..=208), answer(0u32..=99_999), answer(day()));
    let means = (one_of(&Direction::ALL), one_of(&Budget::ALL), answer(0u32..=99_999), market());
    (life(), support, training, means).prop_map(
        |(
            life,
            (guidance, guidance_from, recovery, recovery_from),
            (retraining, training_weeks, training_cost, training_begun),
            (direction, budget, money, (market, goal_market)),
        )| {
            Intake {
                direction,
                guidance,
                guidance_from,
                recovery,
                recovery_from,
                retraining,
                training_weeks,
                training_cost,
                training_begun,
                budget,
                money,
                market,
                goal_market,
                ..life
            }
        },
    )
}

fn ticked(all: BTreeMap<String, (TaskStatus, Option<NaiveDate>)>) -> Tasks {
    let mut tasks = Tasks::default();
    for (id, (status, day)) in all {
        tasks.insert(id.clone(), status);
        day.into_iter().for_each(|day| tasks.on_day(&id, day));
    }
    tasks
}

/// Any dossier.
pub fn dossier() -> impl Strategy<Value = Dossier> {
    let tellings = vec![Telling::Unasked, Telling::Now, Telling::Later, Telling::RatherNot];
    let statuses = vec![TaskStatus::Begun, TaskStatus::Done, TaskStatus::Skipped];
    let person = (
        select(Language::ALL.to_vec()),
        select(vec![Address::Je, Address::U]),
        option::of(day()),
        option::of(select(Entry::ALL.to_vec())),
        (one_of(&Paper::ALL), answer(day())).prop_map(|(paper, dated)| FirstAid { paper, dated }),
    );
    let progress = (
        any::<bool>(),
        select(tellings),
        btree_map("[a-z-]{1,20}", (select(statuses), option::of(day())), 0..5).prop_map(ticked),
    );
    let kept = (option::of(intake()), assumptions(), routes(), diary(), option::of(day()));
    let rights = (contract(), offers());
    let way = (assessments(), notes(), work(), records(), in_calendar());
    (person, intake(), progress, kept, rights, way).prop_map(
        |(
            (language, address, begun, entry, first_aid),
            intake,
            (intake_done, telling, tasks),
            (before_trying, assumptions, routes, diary, started),
            (contract, offers),
            (assessments, notes, work, records, in_calendar),
        )| Dossier {
            language,
            address,
            begun,
            entry,
            first_aid,
            intake,
            contract,
            offers,
            before_trying: before_trying.map(Box::new),
            intake_done,
            telling,
            tasks,
            assessments,
            notes,
            work,
            records,
            in_calendar,
            assumptions,
            routes,
            diary,
            started,
        },
    )
}
