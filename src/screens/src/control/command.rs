//! The commands of a choice. Leaves out running them.

use super::Control;
use domain::dossier::{Command, Dossier, Guidance, GuidanceTerms, LastWork, Recovery};
use domain::values::Answer;
use formats::words::{UNKNOWN, Word};

/// Weeks of rest to begin with.
const FIRST_REST: u8 = 4;

pub(super) fn of(control: Control, word: &str, dossier: &Dossier) -> Option<Vec<Command>> {
    if control == Control::Country {
        return country(word);
    }
    let command = match control {
        Control::Country => return None,
        Control::Duties => Command::Duties(answer(word)?),
        Control::Sector => Command::LastWork(last_work(word, dossier)?),
        Control::Direction => Command::Direction(answer(word)?),
        Control::Guidance => Command::Guidance(match word {
            UNKNOWN => Answer::Unknown,
            "no" => Answer::Known(Guidance::None),
            "yes" => Answer::Known(Guidance::Arranged(terms(dossier))),
            _ => return None,
        }),
        Control::GuidanceMonths => Command::Guidance(match word {
            "none" => Answer::Known(Guidance::None),
            UNKNOWN if dossier.intake.guidance.known().is_none() => Answer::Unknown,
            UNKNOWN => arranged(GuidanceTerms { months: Answer::Unknown, ..terms(dossier) }),
            months => {
                arranged(GuidanceTerms { months: Answer::Known(months.parse().ok()?), ..terms(dossier) })
            }
        }),
        Control::GuidanceKind => {
            Command::Guidance(arranged(GuidanceTerms { kind: answer(word)?, ..terms(dossier) }))
        }
        Control::Recovery | Control::RecoveryKind => Command::Recovery(recovery(word, dossier)?),
        Control::Retraining => Command::Retraining(answer(word)?),
        Control::Budget => Command::Budget(answer(word)?),
        Control::Market => Command::Market(answer(word)?),
        Control::Travel => Command::Travel(answer(word)?),
        Control::Age => Command::Age(answer(word)?),
        Control::Limitations => Command::Limitations(answer(word)?),
    };
    Some(vec![command])
}

fn answer<T: Word>(word: &str) -> Option<Answer<T>> {
    if word == UNKNOWN {
        return Some(Answer::Unknown);
    }
    T::from_word(word).map(Answer::Known)
}

fn country(word: &str) -> Option<Vec<Command>> {
    let (lives, works) = match word {
        UNKNOWN => (UNKNOWN, UNKNOWN),
        both => both.split_once('-')?,
    };
    Some(vec![Command::Lives(answer(lives)?), Command::Works(answer(works)?)])
}

fn last_work(word: &str, dossier: &Dossier) -> Option<Answer<LastWork>> {
    let words = dossier.intake.last_work.known().map(|work| work.words.clone()).unwrap_or_default();
    match answer(word)? {
        Answer::Known(sector) => Some(Answer::Known(LastWork { sector: Some(sector), words })),
        _ if words.is_empty() => Some(Answer::Unknown),
        _ => Some(Answer::Known(LastWork { sector: None, words })),
    }
}

fn terms(dossier: &Dossier) -> GuidanceTerms {
    match dossier.intake.guidance {
        Answer::Known(Guidance::Arranged(terms)) => terms,
        _ => GuidanceTerms::default(),
    }
}

fn arranged(terms: GuidanceTerms) -> Answer<Guidance> {
    Answer::Known(Guidance::Arranged(terms))
}

fn recovery(word: &str, dossier: &Dossier) -> Option<Answer<Recovery>> {
    let weeks = match dossier.intake.recovery {
        Answer::Known(Recovery::BurnOut { weeks }) => weeks,
        _ => Answer::Open,
    };
    Some(match word {
        UNKNOWN => Answer::Unknown,
        "none" => Answer::Known(Recovery::None),
        "burn-out" => Answer::Known(Recovery::BurnOut { weeks }),
        "rest" => Answer::Known(Recovery::Rest { weeks: FIRST_REST }),
        rest => Answer::Known(Recovery::Rest { weeks: rest.strip_prefix("rest-")?.parse().ok()? }),
    })
}
