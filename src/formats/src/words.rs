//! The words by which answers are written in files and in the values of controls. Words are never reused for
//! another meaning. Leaves out what people read.

use domain::dossier::{
    Budget, Direction, Duties, Entry, GuidanceKind, Market, Paper, Retraining, Sector, TaskStatus, Telling,
};
use domain::forecast::Factor;
use domain::values::{Address, Country, Language};

/// The word for "I do not know yet".
pub const UNKNOWN: &str = "unknown";

/// A choice that is written as one fixed word.
pub trait Word: Copy + PartialEq + Sized + 'static {
    /// Every choice with its word.
    const WORDS: &'static [(Self, &'static str)];

    /// The word of this choice.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(choice, _)| *choice == self).map_or("", |&(_, word)| word)
    }

    /// The choice of a word, when there is one.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|&(choice, _)| choice)
    }
}

macro_rules! words {
    ($($choice:ident { $($variant:ident = $word:literal),+ $(,)? })+) => {
        $(impl Word for $choice {
            const WORDS: &'static [(Self, &'static str)] = &[$((Self::$variant, $word)),+];
        })+
    };
}

words! {
    Country { Netherlands = "nl", Belgium = "be" }
    Language { Nl = "nl", NlBe = "nl-BE", En = "en" }
    Address { Je = "je", U = "u" }
    Entry { FearsIt = "fears-it", JustHeard = "just-heard", AtHome = "at-home", KnowsHow = "knows-how", Ill = "ill" }
    Paper {
        Nothing = "nothing", UwvLetter = "uwv-letter", Proposal = "proposal", NoticeLetter = "notice-letter",
        Signed = "signed", Summary = "summary",
    }
    Duties { Working = "working", Released = "released" }
    Direction { Same = "same", Adjacent = "adjacent", New = "new", OwnBusiness = "own-business" }
    GuidanceKind { Tips = "tips", JobHunter = "job-hunter" }
    Retraining {
        None = "none", ShortCourse = "short-course", OnTheJob = "on-the-job", Quarter = "quarter",
        HalfYear = "half-year", Year = "year", TwoYears = "two-years",
    }
    Budget { None = "none", Small = "small", Middle = "middle", Large = "large" }
    Market { MoreJobs = "more-jobs", Balanced = "balanced", MoreSeekers = "more-seekers" }
    Sector {
        Education = "education", Creative = "creative", Commercial = "commercial", Business = "business",
        Management = "management", PublicSafety = "public-safety", Technical = "technical", It = "it",
        Agriculture = "agriculture", Care = "care", Service = "service", Transport = "transport",
    }
    Telling { Unasked = "unasked", Now = "now", Later = "later", RatherNot = "rather-not" }
    TaskStatus { Begun = "begun", Done = "done", Skipped = "skipped" }
    Factor {
        Retraining = "retraining", Budget = "budget", Guidance = "guidance", Market = "market",
        Recovery = "recovery", Employment = "employment",
    }
}
