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
fn what_the_law_regulates_always_says_so_and_asks_a_diploma() {
    each(|last, to, country, asked| {
        if last != to.code && to.access(country) == Access::Regulated {
            assert_eq!(asked.access, Access::Regulated, "{} to {}", last, to.code);
            let first = asked.trainings.first().expect("a training");
            assert_eq!(first.closes, Schooling::Diploma, "{} to {}", last, to.code);
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
        assert_eq!(!asked.trainings.is_empty(), is_regulated, "{}", to.code);
        assert!(asked.answers(None).iter().all(|answer| !matches!(answer, Command::Direction(_))));
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
        let market = Command::Market(Answer::Known(Market::MoreJobs));
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
