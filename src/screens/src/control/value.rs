//! The word of the answer now. Leaves out how it came about.

use super::Control;
use content::forecast::figures;
use domain::dossier::{Budget, Dossier, Guidance, Intake, Recovery};
use domain::values::Answer;
use formats::words::{UNKNOWN, Word};

pub(super) fn of(control: Control, dossier: &Dossier) -> Option<String> {
    let intake = &dossier.intake;
    let word = match control {
        Control::Country => return country(dossier),
        Control::Duties => word(intake.duties),
        Control::Sector => read(&intake.last_work, |work| work.sector.map(Word::word)),
        Control::Direction => word(intake.direction),
        Control::Guidance => read(&intake.guidance, |guidance| match guidance {
            Guidance::None => Some("no"),
            Guidance::Arranged(_) => Some("yes"),
        }),
        Control::GuidanceMonths => match intake.guidance {
            Answer::Known(Guidance::None) => Some("none"),
            Answer::Known(Guidance::Arranged(terms)) => {
                if let Answer::Known(months) = terms.months {
                    return Some(months.to_string());
                }
                read(&terms.months, |_| None)
            }
            open => read(&open, |_| None),
        },
        Control::GuidanceKind => read(&intake.guidance, |guidance| match guidance {
            Guidance::None => None,
            Guidance::Arranged(terms) => word(terms.kind),
        }),
        Control::Recovery | Control::RecoveryKind => match intake.recovery {
            Answer::Open => None,
            Answer::Unknown => Some(UNKNOWN),
            Answer::Known(Recovery::None) => Some("none"),
            Answer::Known(Recovery::Rest { .. }) if control == Control::RecoveryKind => Some("rest"),
            Answer::Known(Recovery::Rest { weeks }) => return Some(["rest-", &weeks.to_string()].concat()),
            Answer::Known(Recovery::BurnOut { .. }) => Some("burn-out"),
        },
        Control::Retraining => word(intake.retraining),
        Control::Budget => word(band(intake)),
        Control::Market => word(intake.searched_market()),
        Control::Travel => word(intake.travel),
        Control::Age => word(intake.age),
        Control::Limitations => word(intake.limitations),
    };
    word.map(str::to_owned)
}

fn country(dossier: &Dossier) -> Option<String> {
    match (dossier.intake.lives, dossier.intake.works) {
        (Answer::Known(lives), Answer::Known(works)) => Some([lives.word(), "-", works.word()].concat()),
        (Answer::Unknown, _) | (_, Answer::Unknown) => Some(UNKNOWN.to_owned()),
        _ => None,
    }
}

/// The band of money: the one that holds the amount, when that is stated.
fn band(intake: &Intake) -> Answer<Budget> {
    let Answer::Known(euros) = intake.money else { return intake.budget };
    let up_to = |bound: f64| f64::from(euros) <= bound;
    Answer::Known(match euros {
        0 => Budget::None,
        _ if up_to(figures::BUDGET_SMALL_UP_TO.value) => Budget::Small,
        _ if up_to(figures::BUDGET_MIDDLE_UP_TO.value) => Budget::Middle,
        _ => Budget::Large,
    })
}

fn word<T: Word>(answer: Answer<T>) -> Option<&'static str> {
    read(&answer, |choice| Some(choice.word()))
}

/// The word of an answer: that it is not known, or what it is.
fn read<T>(answer: &Answer<T>, known: fn(&T) -> Option<&'static str>) -> Option<&'static str> {
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(UNKNOWN),
        Answer::Known(value) => known(value),
    }
}
