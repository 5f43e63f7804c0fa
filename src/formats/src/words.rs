//! The words by which answers are written in files and in the values of controls. Words are never reused for
//! another meaning. Leaves out what people read.

use domain::dossier::{
    AgeGroup, Author, Budget, Direction, Duties, Ending, Entry, GuidanceForm, GuidanceKind, Limitations,
    Market, Paper, RecordKind, Retraining, Sector, StatusIn2013, TaskStatus, Telling, Travel,
};
use domain::forecast::{CauseUnit, CriticalStep, Factor, Fit, Lever, LeverEffort};
use domain::occupations::{Access, Condition, FitBand, Schooling, Stretch};
use domain::rights::Door;
use domain::rights::be::OutplacementStep;
use domain::values::{Address, Confidence, Country, Language};

/// The word for "I do not know yet".
pub const UNKNOWN: &str = "unknown";

/// A choice that is written as one fixed word.
pub trait Word: Copy + PartialEq + Sized + 'static {
    /// Every choice.
    const CHOICES: &'static [Self];
    /// The word of each, in the same order.
    const WORDS: &'static [&'static str];

    /// Which of [`Self::CHOICES`] this is.
    fn place(self) -> usize;

    /// The word of this choice.
    fn word(self) -> &'static str {
        Self::WORDS.get(self.place()).copied().unwrap_or_default()
    }

    /// The choice of a word, when there is one.
    fn from_word(word: &str) -> Option<Self> {
        Self::CHOICES.get(place(Self::WORDS, word)?).copied()
    }
}

/// Where a word stands.
pub(crate) fn place(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

/// Whether these are the numbers from zero on.
const fn in_order(places: &[usize]) -> bool {
    let mut at = 0;
    let mut rest = places;
    while let [place, after @ ..] = rest {
        if *place != at {
            return false;
        }
        at += 1;
        rest = after;
    }
    true
}

macro_rules! words {
    ($($choice:ident { $($variant:ident = $word:literal),+ $(,)? })+) => {
        $(impl Word for $choice {
            const CHOICES: &'static [Self] = &[$(Self::$variant),+];
            const WORDS: &'static [&'static str] = &[$($word),+];

            fn place(self) -> usize {
                // The words stand in the order in which the choices are declared.
                const { assert!(in_order(&[$(Self::$variant as usize),+])) };
                self as usize
            }
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
    Ending {
        Notice = "notice", Agreement = "agreement", Court = "court", TermEnds = "term-ends", Collective = "collective",
        Summary = "summary", Trial = "trial", Resignation = "resignation", Bankruptcy = "bankruptcy",
        Illness = "illness",
    }
    StatusIn2013 { Worker = "worker", LowerClerk = "lower-clerk", HigherClerk = "higher-clerk" }
    GuidanceForm { Individual = "individual", Group = "group", Both = "both" }
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
    Travel { Near = "near", Usual = "usual", Far = "far" }
    AgeGroup { Under30 = "under-30", From30 = "from-30", From45 = "from-45", From55 = "from-55" }
    Limitations { None = "none", Some = "some" }
    Author { Person = "person", Coach = "coach" }
    Telling { Unasked = "unasked", Now = "now", Later = "later", RatherNot = "rather-not" }
    TaskStatus { Begun = "begun", Done = "done", Skipped = "skipped" }
    Factor {
        Retraining = "retraining", Budget = "budget", Guidance = "guidance", Market = "market",
        Recovery = "recovery", Employment = "employment",
    }
    CauseUnit { Weeks = "weeks", Points = "points" }
    Lever {
        BeginNow = "begin-now", LearnOnTheJob = "learn-on-the-job", ShortCourse = "short-course", MoreJobs = "more-jobs",
        LearnWhereJobsAre = "learn-where-jobs-are", TrainWhereJobsAre = "train-where-jobs-are", Adjacent = "adjacent",
        JobHunter = "job-hunter", MoreGuidance = "more-guidance", MoneyForTraining = "money-for-training",
        MoreHours = "more-hours", Further = "further", Release = "release",
    }
    LeverEffort { Little = "little", Some = "some", Much = "much" }
    CriticalStep {
        Recovery = "recovery", Orientation = "orientation", Money = "money", Training = "training", Search = "search",
        Offer = "offer",
    }
    Door {
        OtherCountry = "other-country", NotCovered = "not-covered", Ill = "ill", Summary = "summary",
        CivilServant = "civil-servant", UnderAge = "under-age", PensionAge = "pension-age",
        BankruptEmployer = "bankrupt-employer", Resigned = "resigned", Agreed = "agreed", TooShort = "too-short",
        DateNotCovered = "date-not-covered", NotEnoughWorked = "not-enough-worked",
        OldSectorRules = "old-sector-rules", NoStatutoryRight = "no-statutory-right",
        BackToWorkFund = "back-to-work-fund", EmploymentCell = "employment-cell", PaidOut = "paid-out",
        NotSetByLaw = "not-set-by-law", NotKnown = "not-known",
    }
    OutplacementStep {
        Offer = "offer", Default = "default", LateOffer = "late-offer", Decide = "decide", NextBlock = "next-block",
        Resume = "resume",
    }
    FitBand { Hardly = "hardly", Possible = "possible", Fits = "fits", Good = "good" }
    Condition {
        Body = "body", Feelings = "feelings", Hours = "hours", Level = "level", Place = "place", PutAside = "put-aside",
    }
    Stretch { Same = "same", Adjacent = "adjacent", New = "new" }
    Access { Open = "open", Part = "part", Regulated = "regulated", Unknown = "not-known" }
    Schooling { OnTheJob = "on-the-job", Short = "short", Long = "long", Diploma = "diploma" }
    Fit { Not = "not", Tight = "tight", Easy = "easy" }
    Confidence { Official = "official", SecondHand = "second-hand", Derived = "derived", Assumption = "assumption" }
}

impl Word for RecordKind {
    const CHOICES: &'static [Self] = Self::ALL;
    const WORDS: &'static [&'static str] = Self::IDS;

    fn place(self) -> usize {
        self as usize
    }
}
