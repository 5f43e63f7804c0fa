//! What an occupation asks: nothing of who did it last, a diploma where the law says so, and answers that say the same.

use crate::people::{LASTS, known, someone};
use content::occupation_figures::MATCHING;
use content::training;
use domain::dossier::{Command, Direction, Dossier, Market, Retraining};
use domain::occupations::{Access, Occupation, Schooling, Shortage, Stretch};
use domain::values::{Answer, Country};
use domain::ways::Asked;
use screens::occupations::seeker::seeker;

fn asked(dossier: &Dossier, to: &Occupation, country: Country) -> Asked {
    let table = known().facts;
    Asked::of(table, &seeker(dossier, table), to, country, &MATCHING, training::kinds())
}

/// Everyone of the sample, in both countries, against every occupation.
fn each(check: impl Fn(u16, &Occupation, Country, Asked)) {
    for country in [Country::Netherlands, Country::Belgium] {
        for last in LASTS {
            let dossier = someone(country, Some(last));
            for to in known().facts.iter() {
                check(last, to, country, asked(&dossier, to, country));
            }
        }
    }
}

#[test]
fn the_same_work_asks_no_training() {
    each(|last, to, _, asked| {
        if last == to.code {
            assert_eq!((asked.stretch, asked.access), (Some(Stretch::Same), Access::Open));
            assert!(asked.trainings.is_empty());
            let answers = asked.answers(None);
            assert!(answers.contains(&Command::Retraining(Answer::Known(Retraining::None))));
        }
    });
}

#[test]
fn what_the_law_regulates_always_says_so_and_asks_a_diploma_or_nothing_that_we_know() {
    each(|last, to, country, asked| {
        if last != to.code && to.access(country) == Access::Regulated {
            assert_eq!(asked.access, Access::Regulated, "{} to {}", last, to.code);
            let closes = asked.trainings.first().map(|first| first.closes);
            assert!(closes.is_none_or(|kind| kind == Schooling::Diploma), "{} to {}", last, to.code);
        }
    });
}

#[test]
fn it_is_said_even_of_who_is_not_known() {
    let dossier = Dossier::default();
    for to in known().facts.iter() {
        let asked = asked(&dossier, to, Country::Netherlands);
        assert_eq!(asked.stretch, None);
        let is_regulated = to.access_nl == Access::Regulated;
        assert_eq!(asked.access == Access::Regulated, is_regulated);
        let is_taught = to.level < 3 || [1, 10].contains(&to.sector());
        assert_eq!(!asked.trainings.is_empty(), is_regulated && is_taught, "{}", to.code);
        assert!(asked.answers(None).iter().all(|answer| !matches!(answer, Command::Direction(_))));
    }
}

/// From a last work to a work, in the Netherlands.
fn between(last: u16, to: u16) -> Asked {
    let to = known().facts.get(to).expect("work");
    asked(&someone(Country::Netherlands, Some(last)), to, Country::Netherlands)
}

fn schooling(last: u16, to: u16) -> Option<Schooling> {
    between(last, to).gap.expect("a gap").schooling
}

#[test]
fn another_trade_is_not_learnt_on_the_job() {
    // A planner who keeps books; a teacher who builds, studies nature or writes programs.
    assert!(Some(Schooling::Short) <= schooling(4322, 4311));
    for trade in [2142, 2131, 2512] {
        assert_eq!(schooling(2341, trade), Some(Schooling::Diploma), "{trade}");
    }
    each(|last, to, country, asked| {
        let (table, name) = (known().facts, to.code);
        let from = table.get(last).expect("work");
        let is_far = asked.stretch == Some(Stretch::New) && from.sector() != to.sector() && to.sector() != 5;
        let Some(kind) = asked.gap.and_then(|gap| gap.schooling).filter(|_| is_far) else { return };
        let least = match to.level {
            4 => Schooling::Diploma,
            3 => Schooling::Long,
            2 => Schooling::Short,
            _ => Schooling::OnTheJob,
        };
        assert!(least <= kind, "{last} to {name} in {country:?}: {kind:?}");
    });
}

#[test]
fn what_the_law_asks_of_the_last_work_too_may_be_there() {
    let teacher = between(2330, 2320);
    assert_eq!((teacher.access, teacher.trainings.len()), (Access::Regulated, 0));
    assert!(teacher.answers(None).contains(&Command::Retraining(Answer::Unknown)));
    // Of a nurse who becomes a midwife more is asked.
    assert_eq!(schooling(2221, 2222), Some(Schooling::Diploma));
    let may = |(last, to): (u16, u16), country| {
        let [last, to] = [last, to].map(|code| known().facts.get(code).expect("work"));
        to.may_be_met(Some(last), country)
    };
    let same =
        [(2212, 2211), (2330, 2320), (2341, 2342), (2352, 2341), (2221, 3221), (2412, 3321), (3355, 5412)];
    assert!(same.into_iter().all(|pair| may(pair, Country::Netherlands) && may(pair, Country::Belgium)));
    // It is the content that says so.
    let carer = known().facts.get(5322).expect("work");
    assert_eq!(carer.met_by, [5321]);
    assert!(known().facts.iter().all(|one| one.met_by.iter().all(|code| known().facts.get(*code).is_some())));
    assert_eq!(known().facts.iter().map(|one| one.met_by.len()).sum::<usize>(), 18);
    // Only Flanders asks it of carers.
    assert!(may((5321, 5322), Country::Belgium) && !may((5321, 5322), Country::Netherlands));
    // A dietician is no doctor, a doctor no specialist, a pilot no captain, a fire fighter no officer of police.
    let other = [
        (2265, 2212),
        (2265, 2261),
        (2250, 2211),
        (2211, 2212),
        (3153, 3152),
        (3152, 3151),
        (3154, 3153),
        (8331, 8332),
        (5411, 5412),
        (5414, 5412),
        (3213, 3221),
        (2161, 2164),
        (2330, 2341),
    ];
    assert!(!other.into_iter().any(|pair| may(pair, Country::Netherlands) || may(pair, Country::Belgium)));
}

#[test]
fn what_the_law_asks_outside_teaching_and_care_is_not_known_to_be_a_diploma() {
    for licensed in [3321, 3152, 3153] {
        assert_eq!(schooling(4322, licensed), None, "{licensed}");
    }
    let is_offered = |to: u16| between(4322, to).trainings.iter().any(|kind| kind.id == "zij-instroom");
    assert!(is_offered(2341) && is_offered(3221));
    assert!(![2162, 2411, 2512, 3153].into_iter().any(is_offered));
}

#[test]
fn what_work_hardly_asks_is_not_to_be_learnt() {
    const PROGRAMMING: usize = 14;
    for to in [2635, 2221, 3323, 4227] {
        let gap = between(9112, to).gap.expect("a gap");
        assert!(gap.skills.iter().all(|(place, _)| *place != PROGRAMMING), "{to}");
    }
}

#[test]
fn the_answers_say_what_the_training_is() {
    each(|_, to, country, asked| {
        for kind in &asked.trainings {
            let answers = asked.answers(Some(kind));
            assert!(answers.contains(&Command::Retraining(Answer::Known(kind.form))));
            let weeks = Command::TrainingWeeks(Answer::Known(kind.weeks.value.mid().round() as u8));
            assert_eq!(answers.contains(&weeks), kind.form != Retraining::None, "{}", kind.id);
        }
        let market = Command::GoalMarket(Some(Market::MoreJobs));
        let is_short = country == Country::Belgium && to.shortage == Shortage::Listed;
        assert_eq!(asked.answers(None).contains(&market), is_short, "{}", to.code);
    });
}

#[test]
fn a_business_is_a_direction_with_a_training_that_nobody_knows() {
    let answers = Asked::own_business();
    assert!(answers.contains(&Command::Direction(Answer::Known(Direction::OwnBusiness))));
    assert!(answers.contains(&Command::Retraining(Answer::Unknown)));
}
