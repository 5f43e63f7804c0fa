//! The person whose dossier was saved in version 2: an answer for every member. Leaves out earlier versions.

use crate::saved::day;
use domain::dossier::{
    AgeGroup, Assumption, Author, Budget, DiaryEntry, Direction, Dossier, Duties, Entry, FirstAid, Guidance,
    GuidanceKind, GuidanceTerms, Intake, LastWork, Limitations, Market, NamedRoute, Paper, Recovery,
    Retraining, Sector, TaskStatus, Telling, Travel,
};
use domain::values::{Address, Answer, Country, Language};

/// What the person of version 2 answered and kept.
pub fn person_of_v2() -> Dossier {
    let before = before();
    Dossier {
        language: Language::En,
        address: Address::Je,
        begun: Some(day(2026, 11, 2)),
        entry: Some(Entry::AtHome),
        first_aid: FirstAid { paper: Answer::Known(Paper::Signed), dated: Answer::Unknown },
        intake: Intake {
            training_weeks: Answer::Known(208),
            money: Answer::Unknown,
            rejections: Answer::Known(3),
            ..before.clone()
        },
        before_trying: Some(Box::new(before.clone())),
        intake_done: true,
        telling: Telling::Now,
        tasks: [("cv", TaskStatus::Begun)].map(|(id, status)| (id.to_owned(), status)).into_iter().collect(),
        assumptions: vec![
            assumption("search.reference", 1_250, Author::Coach, "zo ging het bij \"ons\" in de regio"),
            assumption("guidance.weeks", 0, Author::Person, ""),
        ],
        routes: vec![
            NamedRoute { name: String::from("Zij-instroom café"), answers: before.clone() },
            NamedRoute { name: String::from("Eerst rust"), answers: Intake::default() },
        ],
        diary: vec![
            DiaryEntry {
                day: day(2026, 11, 21),
                answers: before,
                early: Some(80),
                half: Some(190),
                late: Some(3_652),
            },
            DiaryEntry {
                day: day(2026, 12, 21),
                answers: Intake { hours: Answer::Known(1), ..Intake::default() },
                early: Some(0),
                half: None,
                late: None,
            },
        ],
        started: Some(day(2027, 6, 1)),
        ..Dossier::default()
    }
}

fn before() -> Intake {
    let terms = GuidanceTerms { months: Answer::Known(3), kind: Answer::Known(GuidanceKind::Tips) };
    let work = LastWork { sector: Some(Sector::Care), words: String::from("verzorgende") };
    Intake {
        lives: Answer::Known(Country::Netherlands),
        works: Answer::Unknown,
        last_day: Answer::Known(day(2026, 12, 31)),
        duties: Answer::Known(Duties::Working),
        last_work: Answer::Known(work),
        direction: Answer::Known(Direction::New),
        guidance: Answer::Known(Guidance::Arranged(terms)),
        guidance_from: Some(day(2026, 11, 3)),
        recovery: Answer::Known(Recovery::Rest { weeks: 2 }),
        recovery_from: Some(day(2026, 11, 4)),
        retraining: Answer::Known(Retraining::Year),
        training_weeks: Answer::Known(60),
        training_cost: Answer::Known(99_999),
        training_begun: Answer::Known(day(2026, 11, 5)),
        budget: Answer::Known(Budget::Large),
        money: Answer::Known(12_500),
        market: Answer::Known(Market::Balanced),
        goal_market: None,
        travel: Answer::Known(Travel::Far),
        hours: Answer::Known(40),
        age: Answer::Known(AgeGroup::From55),
        limitations: Answer::Known(Limitations::Some),
        searching_since: Answer::Known(day(2026, 11, 6)),
        interviews: Answer::Known(4),
        rejections: Answer::Unknown,
        needed_by: Answer::Known(day(2027, 9, 1)),
    }
}

fn assumption(figure: &str, thousandths: u32, by: Author, why: &str) -> Assumption {
    Assumption { figure: figure.to_owned(), thousandths, by, why: why.to_owned() }
}
