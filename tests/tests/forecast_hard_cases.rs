//! Hard cases of the forecast, looked at one by one: each gives a sensible answer, told in plain words, with the part
//! that makes it in its explanation; nonsense gives a clear error. Leaves out the laws that hold for everyone.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops when it must")]

use chrono::{Days, NaiveDate};
use content::Text;
use content::Voice;
use content::texts::{common, explain};
use domain::dossier::{
    Budget, Command, Direction, Dossier, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery, Refusal,
    Retraining, Telling,
};
use domain::values::Answer::{self, Known, Unknown};
use screens::control::Number;
use screens::forecast::{Reckoning, Shown, ShownStep, explained};
use screens::typed_date::{DateError, TypedDate};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn back(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

/// Someone without work since a month, with half a year of advice, who knows every answer.
fn person(different: &[Command]) -> Dossier {
    let terms = GuidanceTerms { months: Known(6), kind: Known(GuidanceKind::Tips) };
    let usual = [
        Command::LastDay(Known(back(30))),
        Command::Direction(Known(Direction::Adjacent)),
        Command::Guidance(Known(Guidance::Arranged(terms))),
        Command::Retraining(Known(Retraining::None)),
        Command::Budget(Known(Budget::Small)),
        Command::Market(Known(Market::Balanced)),
        Command::Recovery(Known(Recovery::None)),
        Command::Tell(Telling::Now),
    ];
    let mut dossier = Dossier::default();
    for command in usual.iter().chain(different) {
        dossier.apply(command.clone(), today()).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
    }
    dossier
}

/// A case: its name, what is different, weeks between which each of one in five, half and four in five lies, and the
/// parts that its explanation names.
struct Case {
    name: &'static str,
    different: Vec<Command>,
    early: (f64, f64),
    half: (f64, f64),
    late: (f64, f64),
    named: Vec<&'static Text>,
}

/// Beyond ten years.
const NEVER_ON_THE_GRID: f64 = 521.0;

fn cases() -> Vec<Case> {
    let burn_out = |weeks| Command::Recovery(Known(Recovery::BurnOut { weeks }));
    let long = vec![Command::SearchingSince(Known(back(548)))];
    let counted = |interviews, rejections| {
        let counts = [Command::Interviews(Known(interviews)), Command::Rejections(Known(rejections))];
        [long.clone(), counts.to_vec()].concat()
    };
    let case = |name, different, early, half, late, named| Case { name, different, early, half, late, named };
    vec![
        case("as usual", vec![], (5.0, 15.0), (12.0, 25.0), (25.0, 60.0), vec![&explain::SEARCH]),
        case(
            "a training of two years",
            vec![Command::Retraining(Known(Retraining::TwoYears)), Command::Budget(Known(Budget::Large))],
            (85.0, 115.0),
            (95.0, 125.0),
            (105.0, 160.0),
            vec![&explain::TRAINING_TIME, &explain::SEARCH_DURING_TRAINING],
        ),
        case(
            "a training of 70 weeks by the person",
            vec![
                Command::Retraining(Known(Retraining::Year)),
                Command::TrainingWeeks(Known(70)),
                Command::Money(Known(10_000)),
            ],
            (65.0, 80.0),
            (70.0, 95.0),
            (80.0, 130.0),
            vec![&explain::TRAINING_TIME],
        ),
        case(
            "half a year of training and no money at all",
            vec![Command::Retraining(Known(Retraining::HalfYear)), Command::Money(Known(0))],
            (30.0, 55.0),
            (38.0, 65.0),
            (50.0, 95.0),
            vec![&explain::FINDING_MONEY, &explain::FINDING_ALL_MONEY],
        ),
        case(
            "no money and no training",
            vec![Command::Money(Known(0))],
            (5.0, 15.0),
            (12.0, 25.0),
            (25.0, 60.0),
            vec![&explain::BUDGET],
        ),
        case(
            "far more jobs than seekers",
            vec![Command::Market(Known(Market::MoreJobs))],
            (5.0, 14.0),
            (10.0, 22.0),
            (20.0, 50.0),
            vec![&explain::PACE_IN_MARKET, &explain::OPENINGS_PER_SEEKER],
        ),
        case(
            "far more seekers than jobs",
            vec![Command::Market(Known(Market::MoreSeekers))],
            (6.0, 20.0),
            (15.0, 40.0),
            (35.0, 100.0),
            vec![&explain::PACE_IN_MARKET, &explain::OPENINGS_PER_SEEKER],
        ),
        case(
            "after burn-out, half a year of recovery to go",
            vec![burn_out(Known(26))],
            (34.0, 46.0),
            (40.0, 60.0),
            (60.0, 110.0),
            vec![&explain::RECOVERY, &explain::PACE_AFTER_BURN_OUT],
        ),
        case(
            "after burn-out, recovered",
            vec![burn_out(Known(0))],
            (6.0, 18.0),
            (13.0, 35.0),
            (30.0, 90.0),
            vec![&explain::PACE_AFTER_BURN_OUT],
        ),
        case(
            "after burn-out, no idea how long",
            vec![burn_out(Unknown)],
            (18.0, 40.0),
            (30.0, 60.0),
            (50.0, 120.0),
            vec![&explain::RECOVERY, &explain::PACE_AFTER_BURN_OUT],
        ),
        case(
            "searching for 18 months, nothing counted",
            long.clone(),
            (10.0, 60.0),
            (30.0, 200.0),
            (90.0, NEVER_ON_THE_GRID),
            vec![&explain::SEARCH_SO_FAR],
        ),
        case(
            "searching for 18 months, two interviews",
            counted(2, 2),
            (10.0, 60.0),
            (25.0, 150.0),
            (60.0, NEVER_ON_THE_GRID),
            vec![&explain::SEARCH_SO_FAR, &explain::INTERVIEWS_SO_FAR, &explain::REJECTIONS_SO_FAR],
        ),
        case(
            "searching for 18 months, twenty interviews",
            counted(20, 20),
            (5.0, 40.0),
            (12.0, 80.0),
            (30.0, 300.0),
            vec![&explain::SEARCH_SO_FAR, &explain::INTERVIEWS_SO_FAR, &explain::REJECTIONS_SO_FAR],
        ),
    ]
}

#[test]
fn each_hard_case_gives_a_sensible_answer_that_is_explained() {
    let voice = Voice::default();
    for Case { name, different, early, half, late, named } in cases() {
        let dossier = person(&different);
        let forecast = Reckoning::of(&dossier, today()).whole_forecast();
        let shown = Shown::of(&dossier, today(), voice);
        let weeks = [0.2, 0.5, 0.8].map(|share| forecast.weeks_until(share).unwrap_or(NEVER_ON_THE_GRID));
        for (weeks, (least, most)) in weeks.into_iter().zip([early, half, late]) {
            assert!((least..=most).contains(&weeks), "{name}: {weeks} weeks, not {least} to {most}");
        }
        let all = explained(&dossier, today(), voice);
        for text in named {
            let name_of = text.get(voice);
            assert!(all.iter().any(|(_, step)| names(step, name_of)), "{name}: no {name_of}");
        }
        // Told in words, without a figure beyond two years, and never that it does not come.
        let told = [vec![shown.answer.clone()], shown.sentences.clone()].concat().join(" ");
        assert_eq!(told.contains("langer dan twee jaar"), 104.0 < weeks[2], "{name}: {told}");
        assert!(told.contains("ngeveer") || 104.0 < weeks[0], "{name}: {told}");
        assert!(!told.contains("nooit"), "{name}: {told}");
        // Half or more within a year, or first what helps.
        assert_eq!(shown.grim.is_some(), forecast.chance_within(52.18) < 0.5, "{name}");
    }
}

fn names(step: &ShownStep, name: &str) -> bool {
    step.name == name || step.from.iter().any(|step| names(step, name))
}

#[test]
fn what_is_harder_takes_longer() {
    let half = |different: &[Command]| {
        Reckoning::of(&person(different), today()).whole_forecast().weeks_until(0.5).expect("on the grid")
    };
    let market = |market| half(&[Command::Market(Known(market))]);
    assert!(market(Market::MoreJobs) < market(Market::Balanced));
    assert!(market(Market::Balanced) < market(Market::MoreSeekers));
    let burn_out = |weeks| half(&[Command::Recovery(Known(Recovery::BurnOut { weeks: Known(weeks) }))]);
    assert!(half(&[]) < burn_out(0) && burn_out(0) + 20.0 < burn_out(26));
    let no_money = |form| [Command::Retraining(Known(form)), Command::Money(Known(0))];
    let money = |form| [Command::Retraining(Known(form)), Command::Money(Known(9_000))];
    assert!(half(&money(Retraining::HalfYear)) + 2.0 < half(&no_money(Retraining::HalfYear)));
    // No money for guidance either: what it would have bought is missed.
    assert!(half(&[]) <= half(&[Command::Money(Known(0))]) + 1e-9);
}

/// What went before stands with what cannot be changed, and is not shared out over the answers.
#[test]
fn a_long_search_is_a_cause_of_its_own() {
    let voice = Voice::default();
    let searching = person(&[Command::SearchingSince(Known(back(548))), Command::Interviews(Known(2))]);
    let shown = Shown::of(&searching, today(), voice).causes;
    let before = shown.fixed.iter().find(|row| row.factor.is_none()).expect("the search so far");
    assert_eq!(before.name, explain::SEARCHED_CAUSE.get(voice));
    assert!(20 < before.amount, "{before:?}");
    assert!(shown.rows.iter().all(|row| row.amount.abs() < before.amount), "{shown:?}");
    let sum: i64 = shown.rows.iter().chain(&shown.fixed).map(|row| row.amount).sum();
    let chart = shown.chart.expect("a picture");
    assert_eq!(chart.start.weeks + sum as f64, chart.end.weeks);
    let fresh = Shown::of(&person(&[]), today(), voice).causes;
    assert!(fresh.fixed.iter().all(|row| row.factor.is_some()), "{fresh:?}");
}

#[test]
fn nonsense_is_refused_and_changes_nothing() {
    let refused = [
        // 400 months of guidance fit no answer; the most that fit a byte are refused too.
        (guidance(255), Refusal::NumberOutOfRange { least: 1, most: 36 }),
        (guidance(0), Refusal::NumberOutOfRange { least: 1, most: 36 }),
        (Command::TrainingWeeks(Known(0)), Refusal::NumberOutOfRange { least: 1, most: 208 }),
        (Command::TrainingWeeks(Known(255)), Refusal::NumberOutOfRange { least: 1, most: 208 }),
        (Command::Money(Known(100_000)), Refusal::NumberOutOfRange { least: 0, most: 99_999 }),
        (Command::TrainingCost(Known(u32::MAX)), Refusal::NumberOutOfRange { least: 0, most: 99_999 }),
        (Command::Hours(Known(0)), Refusal::NumberOutOfRange { least: 1, most: 40 }),
        (Command::Hours(Known(60)), Refusal::NumberOutOfRange { least: 1, most: 40 }),
        // A search or a training that is still to begin has not begun.
        (
            Command::SearchingSince(Known(today() + Days::new(1))),
            Refusal::DateAhead { given: today() + Days::new(1) },
        ),
        (
            Command::TrainingBegun(Known(today() + Days::new(9))),
            Refusal::DateAhead { given: today() + Days::new(9) },
        ),
        // Income needed before today.
        (Command::NeededBy(Known(today())), Refusal::DatePast { given: today() }),
        (
            Command::LastDay(Known(today() + Days::new(365 * 40))),
            Refusal::DateOutOfRange { given: today() + Days::new(365 * 40) },
        ),
    ];
    let dossier = person(&[Command::Interviews(Known(2))]);
    for (command, refusal) in refused {
        let mut changed = dossier.clone();
        assert_eq!(changed.apply(command.clone(), today()), Err(refusal), "{command:?}");
        assert_eq!(changed, dossier, "{command:?}");
    }
    let more = Refusal::MoreRejectionsThanInterviews { interviews: 2 };
    assert_eq!(dossier.clone().apply(Command::Rejections(Known(3)), today()), Err(more));
}

fn guidance(months: u8) -> Command {
    let terms = GuidanceTerms { months: Known(months), kind: Answer::Open };
    Command::Guidance(Known(Guidance::Arranged(terms)))
}

#[test]
fn nonsense_dates_say_what_to_mend() {
    let voice = Voice::default();
    let typed = |day: &str, month: &str, year: &str| TypedDate {
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
    };
    assert_eq!(typed("31", "2", "2026").parse(voice), Err(DateError::NoSuchDay));
    assert_eq!(typed("1", "1", "27").parse(voice), Err(DateError::ShortYear));
    assert_eq!(typed("", "1", "2027").parse(voice), Err(DateError::Empty));
    let ahead = DateError::from(Refusal::DateAhead { given: today() });
    assert_eq!(ahead.text().get(voice), common::ERROR_DATE_AHEAD.get(voice));
    let past = DateError::from(Refusal::DatePast { given: today() });
    assert_eq!(past.text().get(voice), common::ERROR_DATE_PAST.get(voice));
}

#[test]
fn nonsense_numbers_say_what_to_mend() {
    let voice = Voice::default();
    let dossier = person(&[Command::Retraining(Known(Retraining::Quarter))]);
    let cases = [
        (Number::Money, "-100", "0", "99.999"),
        (Number::Money, "€ 1.000.000", "0", "99.999"),
        (Number::TrainingCost, "-1", "0", "99.999"),
        (Number::TrainingWeeks, "0", "1", "208"),
        (Number::TrainingWeeks, "1733", "1", "208"),
        (Number::GuidanceMonths, "400", "1", "36"),
        (Number::Hours, "41", "1", "40"),
    ];
    for (number, typed, least, most) in cases {
        let refused = number.read(typed, &dossier, voice).expect_err(typed);
        assert_eq!(refused, common::ERROR_NUMBER_RANGE.fill(voice, [least, most]), "{number:?} {typed}");
    }
    for (number, typed) in [(Number::Money, "veel"), (Number::GuidanceMonths, "een half jaar")] {
        assert!(number.read(typed, &dossier, voice).is_err(), "{typed}");
    }
}
