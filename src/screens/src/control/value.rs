//! The word of the answer now. Leaves out how it came about.

use super::Control;
use content::forecast::figures;
use domain::dossier::{Budget, Dossier, Guidance, Intake, Recovery};
use domain::values::Answer;
use formats::words::{UNKNOWN, Word};

pub(super) fn of(control: Control, dossier: &Dossier) -> Option<String> {
    let intake = &dossier.intake;
    match control {
        Control::Country => country(dossier),
        Control::Duties => word(intake.duties),
        Control::Sector => match &intake.last_work {
            Answer::Open => None,
            Answer::Unknown => Some(UNKNOWN.to_owned()),
            Answer::Known(work) => work.sector.map(|sector| sector.word().to_owned()),
        },
        Control::Direction => word(intake.direction),
        Control::Guidance => guidance(intake.guidance, |guidance| match guidance {
            Guidance::None => Some("no".to_owned()),
            Guidance::Arranged(_) => Some("yes".to_owned()),
        }),
        Control::GuidanceMonths => guidance(intake.guidance, |guidance| match guidance {
            Guidance::None => Some("none".to_owned()),
            Guidance::Arranged(terms) => text(terms.months),
        }),
        Control::GuidanceKind => guidance(intake.guidance, |guidance| match guidance {
            Guidance::None => None,
            Guidance::Arranged(terms) => word(terms.kind),
        }),
        Control::RecoveryKind if matches!(intake.recovery, Answer::Known(Recovery::Rest { .. })) => {
            Some("rest".to_owned())
        }
        Control::Recovery | Control::RecoveryKind => match intake.recovery {
            Answer::Open => None,
            Answer::Unknown => Some(UNKNOWN.to_owned()),
            Answer::Known(Recovery::None) => Some("none".to_owned()),
            Answer::Known(Recovery::Rest { weeks }) => Some(format!("rest-{weeks}")),
            Answer::Known(Recovery::BurnOut { .. }) => Some("burn-out".to_owned()),
        },
        Control::Retraining => word(intake.retraining),
        Control::Budget => word(band(intake)),
        Control::Market => word(intake.market),
        Control::Travel => word(intake.travel),
        Control::Age => word(intake.age),
        Control::Limitations => word(intake.limitations),
    }
}

fn country(dossier: &Dossier) -> Option<String> {
    match (dossier.intake.lives, dossier.intake.works) {
        (Answer::Known(lives), Answer::Known(works)) => Some(format!("{}-{}", lives.word(), works.word())),
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

fn word<T: Word>(answer: Answer<T>) -> Option<String> {
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(UNKNOWN.to_owned()),
        Answer::Known(choice) => Some(choice.word().to_owned()),
    }
}

fn text<T: ToString>(answer: Answer<T>) -> Option<String> {
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(UNKNOWN.to_owned()),
        Answer::Known(value) => Some(value.to_string()),
    }
}

fn guidance(answer: Answer<Guidance>, read: impl FnOnce(Guidance) -> Option<String>) -> Option<String> {
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(UNKNOWN.to_owned()),
        Answer::Known(guidance) => read(guidance),
    }
}
