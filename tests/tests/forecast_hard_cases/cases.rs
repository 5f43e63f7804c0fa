//! The hard cases: who, and what is to come of them. Leaves out checking it.

use chrono::{Days, NaiveDate};
use content::Text;
use content::texts::explain;
use domain::dossier::{
    Budget, Command, Direction, Dossier, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery, Retraining,
    Telling,
};
use domain::values::Answer::{Known, Unknown};

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

pub fn back(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

/// Someone without work since a month, with half a year of advice, who knows every answer.
pub fn person(different: &[Command]) -> Dossier {
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
pub struct Case {
    pub name: &'static str,
    pub different: Vec<Command>,
    pub early: (f64, f64),
    pub half: (f64, f64),
    pub late: (f64, f64),
    pub named: Vec<&'static Text>,
}

/// Beyond ten years.
pub const NEVER_ON_THE_GRID: f64 = 521.0;

pub fn cases() -> Vec<Case> {
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
