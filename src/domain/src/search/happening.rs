//! Something that happens to an application, and the fields it fills. What it fills can be taken back to the letter.
//! Leaves out words for it.

use super::{Ending, Stage};
use crate::dossier::{Record, RecordField as F, RecordValue, Said};
use chrono::NaiveDate;

/// Something that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Happening {
    /// The person applied.
    Applied,
    /// An answer came.
    Replied,
    /// There is a talk.
    Talk,
    /// There is a second talk.
    SecondTalk,
    /// There is an offer.
    Offer,
    /// The person was hired.
    Accepted,
    /// No reply came, as the person says.
    NoReply,
    /// They chose someone else.
    Rejected,
    /// The person withdraws.
    Withdrawn,
    /// The job is not there any more.
    Gone,
}

use Happening as H;

impl Happening {
    /// Everything that can happen.
    pub const ALL: [Self; 10] = [
        H::Applied,
        H::Replied,
        H::Talk,
        H::SecondTalk,
        H::Offer,
        H::Accepted,
        H::NoReply,
        H::Rejected,
        H::Withdrawn,
        H::Gone,
    ];

    /// What usually happens next to an application, the likeliest first.
    pub fn usual(application: &Record) -> &'static [Self] {
        let has_reply = application.day(F::Replied).is_some();
        match Stage::of(application) {
            Stage::Found => &[H::Applied, H::Gone, H::Withdrawn],
            Stage::Applied if has_reply => &[H::Talk, H::Rejected, H::Withdrawn, H::Gone],
            Stage::Applied => &[H::Replied, H::Talk, H::Rejected, H::NoReply, H::Withdrawn, H::Gone],
            Stage::InTalk => &[H::SecondTalk, H::Rejected, H::Offer, H::NoReply, H::Withdrawn, H::Gone],
            Stage::SecondTalk => &[H::Offer, H::Rejected, H::NoReply, H::Withdrawn, H::Gone],
            Stage::Offered => &[H::Accepted, H::Withdrawn, H::Gone],
            // An answer can come after all.
            Stage::Ended(Ending::NoReply) => &[H::Replied, H::Talk, H::Rejected],
            Stage::Ended(_) => &[],
        }
    }

    /// The field with its day.
    pub fn field(self) -> F {
        match self {
            H::Applied => F::Applied,
            H::Replied => F::Replied,
            H::Talk => F::Interview,
            H::SecondTalk => F::SecondInterview,
            H::Offer => F::Offered,
            _ => F::Closed,
        }
    }

    /// The word of the outcome, when it ends the application.
    pub fn outcome(self) -> Option<&'static str> {
        match self {
            H::Accepted => Some("accepted"),
            H::NoReply => Some("no-reply"),
            H::Rejected => Some("rejected"),
            H::Withdrawn => Some("withdrawn"),
            H::Gone => Some("gone"),
            _ => None,
        }
    }

    /// What it fills in on a day. What was over goes on, unless this ends it.
    pub fn said(self, day: NaiveDate) -> Said {
        let outcome = self.outcome().and_then(|word| F::Outcome.shape().choice(word));
        let mut said = vec![(F::Outcome, outcome), (F::Closed, None)];
        said.retain(|(field, _)| *field != self.field());
        said.push((self.field(), Some(RecordValue::Day(day))));
        said
    }

    /// What stands now in the fields that it fills.
    pub fn before(self, application: &Record) -> Said {
        let fields = self.said(application.made).into_iter().map(|(field, _)| field);
        fields.map(|field| (field, application.get(field).cloned())).collect()
    }
}
