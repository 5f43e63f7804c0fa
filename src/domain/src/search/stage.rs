//! How far an application is: it follows from its days and how it ended. Nothing sets it, and time alone never ends it.

use crate::dossier::{Record, RecordField as F};
use chrono::NaiveDate;

/// How far an application is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Found, not applied for.
    Found,
    /// Applied for; no talk yet.
    Applied,
    /// There is a talk, or there was one.
    InTalk,
    /// There is a second talk, or there was one.
    SecondTalk,
    /// There is an offer.
    Offered,
    /// It is over.
    Ended(Ending),
}

/// How an application ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ending {
    /// Nobody replied, as the person says.
    NoReply,
    /// They chose someone else.
    Rejected,
    /// The person withdrew.
    Withdrawn,
    /// The job is not there any more.
    Gone,
    /// The person was hired.
    Accepted,
    /// It has an end, and it was not said how.
    Unsaid,
}

impl Stage {
    /// How far this application is.
    pub fn of(application: &Record) -> Self {
        let has = |field| application.day(field).is_some();
        let ending = match application.choice(F::Outcome) {
            "no-reply" => Some(Ending::NoReply),
            "rejected" => Some(Ending::Rejected),
            "withdrawn" => Some(Ending::Withdrawn),
            "gone" => Some(Ending::Gone),
            "accepted" => Some(Ending::Accepted),
            _ => has(F::Closed).then_some(Ending::Unsaid),
        };
        match ending {
            Some(ending) => Self::Ended(ending),
            None if has(F::Offered) => Self::Offered,
            None if has(F::SecondInterview) => Self::SecondTalk,
            None if has(F::Interview) => Self::InTalk,
            None if has(F::Applied) || has(F::Replied) => Self::Applied,
            None => Self::Found,
        }
    }

    /// Whether it is over.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Ended(_))
    }
}

/// The day of the first sign of life of an employer: an answer, a talk, an offer, or word of another choice.
pub fn answered_on(application: &Record) -> Option<NaiveDate> {
    let days = [F::Replied, F::Interview, F::SecondInterview, F::Offered].map(|field| application.day(field));
    let told =
        matches!(Stage::of(application), Stage::Ended(Ending::Rejected | Ending::Accepted | Ending::Gone));
    let closed = application.day(F::Closed).filter(|_| told);
    days.into_iter().chain([closed]).flatten().min()
}

/// The day of the first talk. Who kept only the day of a second one had a first.
pub fn first_talk_on(application: &Record) -> Option<NaiveDate> {
    application.day(F::Interview).or_else(|| second_talk_on(application))
}

/// The day of the second talk.
pub fn second_talk_on(application: &Record) -> Option<NaiveDate> {
    application.day(F::SecondInterview)
}

/// Since which day an employer is silent: that of the application, while nothing came back and it is not over.
pub fn silent_since(application: &Record) -> Option<NaiveDate> {
    let is_silent = Stage::of(application) == Stage::Applied && answered_on(application).is_none();
    application.day(F::Applied).filter(|_| is_silent)
}
