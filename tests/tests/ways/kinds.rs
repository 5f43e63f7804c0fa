//! The kinds of training: there is one for every gap, more schooling never takes less, and an own value takes the place of ours.

use crate::people::known;
use content::training;
use domain::dossier::{Assumption, Author};
use domain::occupations::{Occupation, Schooling};
use domain::values::{Confidence, Country};
use domain::ways::{TrainingType, closing};
use screens::assumptions;

const COUNTRIES: [Country; 2] = [Country::Netherlands, Country::Belgium];
const SCHOOLING: [Schooling; 4] =
    [Schooling::OnTheJob, Schooling::Short, Schooling::Long, Schooling::Diploma];

/// Work of this level of learning.
fn work(level: u8) -> &'static Occupation {
    known().facts.iter().find(|to| to.learnt_level() == level).expect("work")
}

/// The kind that is counted with.
fn first(schooling: Schooling, level: u8, country: Country) -> TrainingType {
    let kinds = closing(training::kinds(), schooling, work(level), country);
    *kinds.first().unwrap_or_else(|| panic!("{country:?}: nothing closes {schooling:?} at level {level}"))
}

#[test]
fn more_schooling_never_takes_fewer_weeks_or_fewer_euros() {
    for country in COUNTRIES {
        for level in 1..=5 {
            let kinds = SCHOOLING.map(|schooling| first(schooling, level, country));
            for (less, more) in kinds.iter().zip(kinds.iter().skip(1)) {
                let (short, long) = (less.weeks.value, more.weeks.value);
                let place = format!("{country:?}, level {level}: {} and {}", less.id, more.id);
                assert!(short.low() <= long.low() && short.mid() <= long.mid(), "{place}");
                assert!(short.high() <= long.high(), "{place}");
                assert!(less.cost.value.mid() <= more.cost.value.mid(), "{place}");
            }
        }
    }
}

#[test]
fn a_kind_is_found_where_it_is_and_closes_what_it_closes() {
    for country in COUNTRIES {
        for level in 1..=5 {
            for schooling in SCHOOLING {
                for kind in closing(training::kinds(), schooling, work(level), country) {
                    assert_eq!(kind.closes, schooling);
                    assert!(kind.countries.contains(&country));
                    assert!(kind.levels.0 <= level && level <= kind.levels.1);
                }
            }
        }
    }
}

#[test]
fn every_kind_has_a_name_and_can_be_answered() {
    for kind in training::kinds() {
        assert!(training::name(kind.id).is_some(), "{}", kind.id);
        assert!(kind.weeks.value.high() <= 208.0 && kind.cost.value.high() <= 99_999.0, "{}", kind.id);
    }
}

#[test]
fn what_is_not_sure_can_be_put_right() {
    for kind in training::kinds() {
        for (id, confidence) in [(kind.weeks.id, kind.weeks.confidence), (kind.cost.id, kind.cost.confidence)]
        {
            assert_ne!(assumptions::name(id, content::Voice::default()), id, "{id} has no name");
            assert_ne!(confidence, Confidence::Official, "{id}: nobody read an official text");
        }
        let own = |figure: &str| Assumption {
            figure: figure.to_owned(),
            thousandths: 7_000,
            by: Author::Coach,
            why: String::from("gevraagd"),
        };
        let ours = kind.overruled(&[own(kind.weeks.id), own("lag")]);
        assert_eq!((ours.weeks.value.mid(), ours.cost), (7.0, kind.cost));
        assert_eq!(ours.weeks.overruled_by, Some(Author::Coach));
    }
}
