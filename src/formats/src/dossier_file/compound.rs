//! The part of the table with answers that have parts: last work, guidance and recovery. Leaves out answers of one
//! field.

use super::field::Field;
use super::field::Kind::{Choice, Number, Text};
use super::field::fields;
use super::given::Given;
use crate::words::Word;
use domain::dossier::{
    Dossier, Guidance, GuidanceKind, GuidanceTerms, LastWork, MOST_MONTHS, MOST_RECOVERY, Recovery, Sector,
};
use domain::values::Answer;

/// Characters of own words that are kept.
const WORDS: usize = 120;
/// Most weeks of recovery that can be stated.
const WEEKS: u32 = MOST_RECOVERY as u32;
/// Most months of guidance that can be stated.
const MONTHS: u32 = MOST_MONTHS as u32;

/// The last work. An unknown sector without words is "I do not know yet".
pub(super) const LAST_WORK: &[Field] = fields! { "intake.last-work.";
    /// The sector.
    "sector": Choice(Sector::WORDS), OrUnknown, sector, set_sector;
    /// The job in the person's own words.
    "words": Text(WORDS), LeftOut, own_words, set_own_words;
};

/// Guidance. The terms count only when it is arranged.
pub(super) const GUIDANCE: &[Field] = fields! { "intake.guidance.";
    /// Whether it is arranged.
    "arranged": Choice(&["yes", "no"]), Leads, arranged, set_arranged;
    /// How many months it lasts.
    "months": Number(1, MONTHS), OrUnknown,
        |d| terms(d).map_or(Given::Absent, |terms| Given::number(terms.months)),
        |d, given| if let Some(terms) = terms_mut(d) { terms.months = given.as_number() };
    /// What the bureau does.
    "kind": Choice(GuidanceKind::WORDS), OrUnknown,
        |d| terms(d).map_or(Given::Absent, |terms| Given::choice(terms.kind)),
        |d, given| if let Some(terms) = terms_mut(d) { terms.kind = given.as_choice() };
};

/// Recovering first. The weeks count only when there are any.
pub(super) const RECOVERY: &[Field] = fields! { "intake.recovery.";
    /// Why.
    "kind": Choice(&["none", "rest", "burn-out"]), Leads, recovery, set_recovery;
    /// How many weeks it takes.
    "weeks": Number(0, WEEKS), OrUnknown, weeks, set_weeks;
};

/// Something was said of the last work, though it may be nothing.
pub(super) fn begin_last_work(dossier: &mut Dossier, _: Given<'_>) {
    dossier.intake.last_work = Answer::Known(LastWork::default());
}

fn sector(dossier: &Dossier) -> Given<'_> {
    match &dossier.intake.last_work {
        Answer::Open => Given::Absent,
        Answer::Unknown => Given::Unknown,
        Answer::Known(work) => work.sector.map_or(Given::Absent, Given::one),
    }
}

fn set_sector(dossier: &mut Dossier, given: Given<'_>) {
    dossier.intake.last_work = match given.as_one() {
        None => Answer::Unknown,
        sector => Answer::Known(LastWork { sector, words: String::new() }),
    };
}

fn own_words(dossier: &Dossier) -> Given<'_> {
    match &dossier.intake.last_work {
        Answer::Known(work) if !work.words.is_empty() => Given::Text(&work.words),
        _ => Given::Absent,
    }
}

fn set_own_words(dossier: &mut Dossier, given: Given<'_>) {
    let Given::Text(words) = given else { return };
    let words = words.to_owned();
    match &mut dossier.intake.last_work {
        Answer::Known(work) => work.words = words,
        _ if words.is_empty() => {}
        other => *other = Answer::Known(LastWork { sector: None, words }),
    }
}

fn terms(dossier: &Dossier) -> Option<&GuidanceTerms> {
    match &dossier.intake.guidance {
        Answer::Known(Guidance::Arranged(terms)) => Some(terms),
        _ => None,
    }
}

fn terms_mut(dossier: &mut Dossier) -> Option<&mut GuidanceTerms> {
    match &mut dossier.intake.guidance {
        Answer::Known(Guidance::Arranged(terms)) => Some(terms),
        _ => None,
    }
}

fn arranged(dossier: &Dossier) -> Given<'_> {
    match dossier.intake.guidance {
        Answer::Open => Given::Absent,
        Answer::Unknown => Given::Unknown,
        Answer::Known(Guidance::Arranged(_)) => Given::Place(0),
        Answer::Known(Guidance::None) => Given::Place(1),
    }
}

fn set_arranged(dossier: &mut Dossier, given: Given<'_>) {
    dossier.intake.guidance = match given {
        Given::Place(0) => Answer::Known(Guidance::Arranged(GuidanceTerms::default())),
        Given::Place(_) => Answer::Known(Guidance::None),
        _ => Answer::Unknown,
    };
}

fn recovery(dossier: &Dossier) -> Given<'_> {
    match dossier.intake.recovery {
        Answer::Open => Given::Absent,
        Answer::Unknown => Given::Unknown,
        Answer::Known(Recovery::None) => Given::Place(0),
        Answer::Known(Recovery::Rest { .. }) => Given::Place(1),
        Answer::Known(Recovery::BurnOut { .. }) => Given::Place(2),
    }
}

fn set_recovery(dossier: &mut Dossier, given: Given<'_>) {
    dossier.intake.recovery = match given {
        Given::Place(0) => Answer::Known(Recovery::None),
        Given::Place(1) => Answer::Known(Recovery::Rest { weeks: 0 }),
        Given::Place(_) => Answer::Known(Recovery::BurnOut { weeks: Answer::Open }),
        _ => Answer::Unknown,
    };
}

fn weeks(dossier: &Dossier) -> Given<'_> {
    match dossier.intake.recovery {
        Answer::Known(Recovery::Rest { weeks }) => Given::Number(weeks.into()),
        Answer::Known(Recovery::BurnOut { weeks }) => Given::number(weeks),
        _ => Given::Absent,
    }
}

fn set_weeks(dossier: &mut Dossier, given: Given<'_>) {
    match (&mut dossier.intake.recovery, given) {
        (Answer::Known(Recovery::Rest { weeks }), _) => {
            *weeks = given.as_number().known().copied().unwrap_or_default();
        }
        (Answer::Known(Recovery::BurnOut { weeks }), _) => *weeks = given.as_number(),
        _ => {}
    }
}
