//! The setback plan: what the person will do when something goes against them, made beforehand in their own words, and
//! offered back when it happens. Leaves out drawing, and noticing that it happens.

use crate::route::Route;
use content::texts::setbacks as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Record, RecordField};

/// Something that goes against one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setback {
    /// No reply comes to an application.
    NoReply,
    /// They chose someone else.
    Rejected,
    /// The new work ended.
    JobLost,
    /// Money worries.
    Money,
    /// A week in low spirits.
    LowWeek,
}

/// The words of one: when it happens, and what others do then.
type Words = (&'static Text, [&'static Text; 3]);

impl Setback {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::NoReply, Self::Rejected, Self::JobLost, Self::Money, Self::LowWeek];

    /// What an application that is over brought, when that is a setback.
    pub fn of(application: &Record) -> Option<Self> {
        match application.choice(RecordField::Outcome) {
            "no-reply" => Some(Self::NoReply),
            "rejected" => Some(Self::Rejected),
            _ => None,
        }
    }

    /// The id of its note.
    pub const fn note(self) -> &'static str {
        match self {
            Self::NoReply => "tegenslag-geen-reactie",
            Self::Rejected => "tegenslag-afwijzing",
            Self::JobLost => "tegenslag-baan-kwijt",
            Self::Money => "tegenslag-geldzorgen",
            Self::LowWeek => "tegenslag-sombere-week",
        }
    }

    /// "If …".
    pub fn when(self, voice: Voice) -> &'static str {
        self.words().0.get(voice)
    }

    /// What could be done then, in our words.
    pub fn suggestions(self, voice: Voice) -> [&'static str; 3] {
        self.words().1.map(|text| text.get(voice))
    }

    fn words(self) -> Words {
        match self {
            Self::NoReply => {
                (&t::GEEN_REACTIE_WHEN, [&t::GEEN_REACTIE_1, &t::GEEN_REACTIE_2, &t::GEEN_REACTIE_3])
            }
            Self::Rejected => (&t::AFWIJZING_WHEN, [&t::AFWIJZING_1, &t::AFWIJZING_2, &t::AFWIJZING_3]),
            Self::JobLost => (&t::BAAN_KWIJT_WHEN, [&t::BAAN_KWIJT_1, &t::BAAN_KWIJT_2, &t::BAAN_KWIJT_3]),
            Self::Money => (&t::GELDZORGEN_WHEN, [&t::GELDZORGEN_1, &t::GELDZORGEN_2, &t::GELDZORGEN_3]),
            Self::LowWeek => {
                (&t::SOMBERE_WEEK_WHEN, [&t::SOMBERE_WEEK_1, &t::SOMBERE_WEEK_2, &t::SOMBERE_WEEK_3])
            }
        }
    }
}

/// What is offered back when a setback happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Whether the person thought of something before.
    pub is_own: bool,
    /// What is said above it.
    pub title: &'static str,
    /// The own sentence, or that one can be made.
    pub body: String,
    /// The words of the way to the plan.
    pub label: &'static str,
    /// Where the plan is.
    pub href: String,
}

/// What is offered back now that this happens: their own words, or the way to write some.
pub fn offered(setback: Setback, dossier: &Dossier, voice: Voice) -> Offered {
    let own = sentence(setback, dossier, voice);
    Offered {
        is_own: own.is_some(),
        title: if own.is_some() { &t::OWN_PLAN } else { &t::TITLE }.get(voice),
        body: own.unwrap_or_else(|| t::NONE_YET.owned(voice)),
        label: t::TO_PLAN.get(voice),
        href: Route::Setbacks.href(),
    }
}

/// "If …, then …", in the person's own words; None when they wrote none.
pub fn sentence(setback: Setback, dossier: &Dossier, voice: Voice) -> Option<String> {
    let words = dossier.notes.get(setback.note())?;
    Some(t::THEN.fill(voice, [setback.when(voice), words]))
}
