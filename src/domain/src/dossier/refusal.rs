//! Why a change of the dossier is refused, and the days that are possible. Leaves out the words for it.

use super::own_words::kept;
use super::range::{MOST_EUROS, MOST_HOURS, MOST_MONTHS, MOST_RECOVERY, MOST_REST, MOST_TRAINING_WEEKS};
use super::{
    Assumption, BureauOffer, Command, Dossier, Guidance, MOST_ASSUMED, MOST_ASSUMPTIONS, MOST_FIGURE,
    MOST_NAME, MOST_OFFERS, MOST_ROUTES, Recovery,
};
use super::{answer_check, fact_check};
use crate::values::Answer;
use chrono::NaiveDate;

/// Why a change was refused. Nothing was changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The date is too far from today to be meant.
    DateOutOfRange {
        /// The date as given.
        given: NaiveDate,
    },
    /// The date must not lie after today.
    DateAhead {
        /// The date as given.
        given: NaiveDate,
    },
    /// The date must lie after today.
    DatePast {
        /// The date as given.
        given: NaiveDate,
    },
    /// The number lies outside its range.
    NumberOutOfRange {
        /// The least that is possible.
        least: u32,
        /// The most that is possible.
        most: u32,
    },
    /// More interviews ended without an offer than there were.
    MoreRejectionsThanInterviews {
        /// How many interviews there were.
        interviews: u8,
    },
    /// As many routes are kept as can be.
    TooManyRoutes,
    /// A route needs a name, and an assumption a figure.
    NoName,
    /// As many offers are kept as can be.
    TooManyOffers,
    /// The answer is not of the kind that is asked.
    OtherKind,
    /// As many assumptions are kept as can be.
    TooManyAssumptions,
    /// As many occupations are kept or put aside as can be.
    TooManyOccupations,
    /// As many tests or answers of one are kept as can be.
    TooManyAnswers,
    /// As many records of a kind are kept as can be.
    TooManyRecords,
    /// There is no such record any more.
    NotThere,
}

/// Days that a date may lie back: about fifty years.
pub(super) const DAYS_BACK: i64 = 18_263;
/// Days that a search, a training or new work may lie back, and that any date may lie ahead: about ten years.
const TEN_YEARS: i64 = 3_653;

impl Command {
    /// Whether this change makes sense for this dossier today.
    pub(super) fn check(&self, dossier: &Dossier, today: NaiveDate) -> Result<(), Refusal> {
        match *self {
            Self::LastDay(Answer::Known(given)) | Self::PaperDated(Answer::Known(given)) => {
                far(given, today, DAYS_BACK)
            }
            Self::SearchingSince(Answer::Known(given)) | Self::TrainingBegun(Answer::Known(given)) => {
                if today < given {
                    return Err(Refusal::DateAhead { given });
                }
                far(given, today, TEN_YEARS)
            }
            Self::Started(Some(given)) => far(given, today, TEN_YEARS),
            Self::NeededBy(Answer::Known(given)) => {
                if given <= today {
                    return Err(Refusal::DatePast { given });
                }
                far(given, today, 0)
            }
            Self::TrainingWeeks(Answer::Known(weeks)) => within(weeks, 1, MOST_TRAINING_WEEKS),
            Self::Hours(Answer::Known(hours)) => within(hours, 1, MOST_HOURS),
            Self::TrainingCost(Answer::Known(euros)) | Self::Money(Answer::Known(euros)) => {
                within(euros, 0, MOST_EUROS)
            }
            Self::Guidance(Answer::Known(Guidance::Arranged(terms))) => match terms.months {
                Answer::Known(months) => within(months, 1, MOST_MONTHS),
                Answer::Open | Answer::Unknown => Ok(()),
            },
            Self::Recovery(Answer::Known(Recovery::Rest { weeks })) => within(weeks, 0, MOST_REST),
            Self::Recovery(Answer::Known(Recovery::BurnOut { weeks: Answer::Known(weeks) })) => {
                within(weeks, 0, MOST_RECOVERY)
            }
            Self::Rejections(Answer::Known(rejections)) => match dossier.intake.interviews {
                Answer::Known(interviews) if interviews < rejections => {
                    Err(Refusal::MoreRejectionsThanInterviews { interviews })
                }
                _ => Ok(()),
            },
            Self::State(fact, Answer::Known(value)) => fact_check::check(fact, value, today),
            Self::KeepOffer(ref offer) => keep_offer(offer, dossier),
            Self::KeepRoute(ref name) => keep_route(name, dossier),
            Self::AnswerItem(ref test, ref item, ref reply) => {
                answer_check::room(test, item, dossier)?;
                answer_check::reply(reply)
            }
            Self::SkipItem(ref test, ref item) => answer_check::room(test, item, dossier),
            Self::StandAt(ref test, ref item) => answer_check::place(test, item.as_deref(), dossier),
            Self::CorrectScale(ref test, ref scale, level) => {
                answer_check::level(test, scale, level, dossier)
            }
            Self::NameScale(ref test, ref scale, _) => answer_check::name(test, scale, dossier),
            Self::Work(ref decision) => decision.check(&dossier.work),
            Self::Record(ref change) => change.check(&dossier.records, today),
            Self::Write(ref id, ref words) => answer_check::note(id, words, dossier),
            Self::PutInCalendar(ref key, _) => dossier.in_calendar.check(key),
            Self::Assume(ref assumption) => assume(assumption, dossier),
            _ => Ok(()),
        }
    }
}

fn keep_route(name: &str, dossier: &Dossier) -> Result<(), Refusal> {
    let name = kept(name, MOST_NAME);
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    let is_new = dossier.routes.iter().all(|route| route.name != name);
    if is_new && MOST_ROUTES <= dossier.routes.len() { Err(Refusal::TooManyRoutes) } else { Ok(()) }
}

fn keep_offer(offer: &BureauOffer, dossier: &Dossier) -> Result<(), Refusal> {
    let name = kept(&offer.name, MOST_NAME);
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    let is_new = dossier.offers.iter().all(|known| known.name != name);
    if is_new && MOST_OFFERS <= dossier.offers.len() {
        return Err(Refusal::TooManyOffers);
    }
    if let Answer::Known(months) = offer.months {
        within(months, 1, MOST_MONTHS)?;
    }
    for amount in [offer.price, offer.training] {
        if let Answer::Known(amount) = amount {
            fact_check::money(amount)?;
        }
    }
    Ok(())
}

fn assume(assumption: &Assumption, dossier: &Dossier) -> Result<(), Refusal> {
    let figure = kept(&assumption.figure, MOST_FIGURE);
    if figure.is_empty() {
        return Err(Refusal::NoName);
    }
    let is_new = dossier.assumptions.iter().all(|known| known.figure != figure);
    if is_new && MOST_ASSUMPTIONS <= dossier.assumptions.len() {
        return Err(Refusal::TooManyAssumptions);
    }
    within(assumption.thousandths, 0, MOST_ASSUMED)
}

pub(super) fn far(given: NaiveDate, today: NaiveDate, back: i64) -> Result<(), Refusal> {
    let days = given.signed_duration_since(today).num_days();
    if (-back..=TEN_YEARS).contains(&days) { Ok(()) } else { Err(Refusal::DateOutOfRange { given }) }
}

pub(super) fn within<T: Into<u32>>(given: T, least: T, most: T) -> Result<(), Refusal> {
    let (given, least, most) = (given.into(), least.into(), most.into());
    if (least..=most).contains(&given) { Ok(()) } else { Err(Refusal::NumberOutOfRange { least, most }) }
}
