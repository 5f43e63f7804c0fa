//! Many histories of monthly updates, and weeks of silence after them: the parts of every change add up, and no sentence
//! makes the person the cause.

mod updates;

use chrono::Days;
use content::Voice;
use content::texts::progress as t;
use domain::dossier::{Budget, Command, Dossier, Guidance, Market, Recovery, Retraining, Travel};
use domain::values::{Address, Answer, Language};
use proptest::prelude::*;
use proptest::sample::select;
use screens::progress::{ChangeShown, Draft, ProgressScreen};
use screens::typed_date::TypedDate;
use updates::{day, note, run, someone, start};

/// What makes the person the cause, or judges.
const BLAME: [&str; 14] = [
    "omdat je",
    "omdat u",
    "afgewezen",
    "afwijzing",
    "schuld",
    "nooit",
    "te weinig",
    "had je",
    "because you",
    "rejected",
    "rejection",
    "fault",
    "never",
    "you should",
];

/// One month: days until the update, interviews and rejections that came, whether they are counted, and what changed.
#[derive(Clone, Debug)]
struct Month {
    days: u64,
    interviews: u8,
    rejections: u8,
    counts: bool,
    change: Option<Command>,
}

fn answers() -> impl Strategy<Value = Command> {
    prop_oneof![
        select(Retraining::ALL.to_vec()).prop_map(|form| Command::Retraining(Answer::Known(form))),
        select(Budget::ALL.to_vec()).prop_map(|band| Command::Budget(Answer::Known(band))),
        select(Market::ALL.to_vec()).prop_map(|market| Command::Market(Answer::Known(market))),
        select(Travel::ALL.to_vec()).prop_map(|travel| Command::Travel(Answer::Known(travel))),
        (1u8..=40).prop_map(|hours| Command::Hours(Answer::Known(hours))),
        (0u8..=30).prop_map(|weeks| Command::Recovery(Answer::Known(Recovery::Rest { weeks }))),
        (0u8..=60).prop_map(|weeks| {
            Command::Recovery(Answer::Known(Recovery::BurnOut { weeks: Answer::Known(weeks) }))
        }),
        Just(Command::Guidance(Answer::Known(Guidance::None))),
        Just(Command::Guidance(Answer::Unknown)),
    ]
}

fn month() -> impl Strategy<Value = Month> {
    (20u64..45, 0u8..4, 0u8..4, prop::bool::weighted(0.8), prop::option::weighted(0.5, answers())).prop_map(
        |(days, interviews, rejections, counts, change)| Month {
            days,
            interviews,
            rejections,
            counts,
            change,
        },
    )
}

fn voice() -> impl Strategy<Value = Voice> {
    (select(Language::ALL.to_vec()), select(vec![Address::Je, Address::U]))
        .prop_map(|(language, address)| Voice::new(language, address))
}

fn change(dossier: &Dossier, voice: Voice) -> ChangeShown {
    let today = dossier.diary.last().expect("an entry").day;
    let ProgressScreen::Shown(shown) = ProgressScreen::of(dossier, today, voice) else { panic!("hidden") };
    shown.change.expect("a change")
}

fn sentences(change: &ChangeShown) -> Vec<String> {
    let mut all = vec![change.since.clone(), change.sentence.clone(), change.together.clone()];
    all.extend(change.then_and_now.clone());
    all.extend(change.in_people.map(str::to_owned));
    for group in &change.groups {
        all.push(group.heading.to_owned());
        all.extend(group.notes.clone());
        all.extend(group.parts.iter().flat_map(|part| [part.name.clone(), part.effect.clone()]));
    }
    all
}

fn assert_told(change: &ChangeShown, voice: Voice) {
    let sum: i64 = change.groups.iter().flat_map(|group| &group.parts).map(|part| part.amount).sum();
    if change.groups.is_empty() {
        assert_eq!(change.sentence, t::EQUAL.get(voice));
        assert!(change.total.abs() <= 2);
    } else {
        assert_eq!(sum, change.total, "{change:#?}");
        assert_eq!(change.groups[0].heading, t::PART_TIME.get(voice));
    }
    for sentence in sentences(change) {
        let low = sentence.to_lowercase();
        assert!(!BLAME.iter().any(|word| low.contains(word)), "{sentence}");
        let ends = ['.', ' '];
        assert!(!low.contains("  ") && !low.starts_with(ends), "{sentence:?}");
    }
    if change.in_people.is_some() {
        let told: Vec<&String> =
            change.groups.iter().flat_map(|group| &group.parts).map(|part| &part.effect).collect();
        assert!(!told.iter().any(|effect| effect.contains("week") || effect.contains("weken")), "{told:?}");
        assert_eq!(change.then_and_now, None);
    }
}

fn play(months: &[Month], voice: Voice) {
    let (mut dossier, mut today) = (someone(), day(0));
    note(&mut dossier, today);
    let (mut interviews, mut rejections) = (0u8, 0u8);
    for month in months {
        today = today + Days::new(month.days);
        interviews += month.interviews;
        rejections = (rejections + month.rejections).min(interviews);
        if let Some(command) = month.change.clone() {
            dossier.apply(command, today).expect("a change that makes sense");
        }
        let count = |count: u8| if month.counts { count.to_string() } else { String::new() };
        let draft = Draft {
            searching: Some(true),
            since: TypedDate::of(start()),
            interviews: count(interviews),
            rejections: count(rejections),
            ..Draft::of(&dossier)
        };
        run(&mut dossier, draft, today);
        assert_told(&change(&dossier, voice), voice);
    }
    // Twelve weeks in which nothing was seen of the search.
    today = today + Days::new(84);
    let silent = Draft::of(&dossier);
    run(&mut dossier, silent, today);
    assert_told(&change(&dossier, voice), voice);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn every_change_adds_up_and_blames_nobody(
        months in prop::collection::vec(month(), 12),
        voice in voice(),
    ) {
        play(&months, voice);
    }
}
