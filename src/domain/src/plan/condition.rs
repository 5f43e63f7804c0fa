//! What decides whether a step belongs in someone's plan, when it can begin and how long it takes. Leaves out looking at
//! the answers.

/// Each condition with its id.
macro_rules! conditions {
    ($($(#[doc = $about:literal])+ $condition:ident = $id:literal;)+) => {
        /// Something known of a person that a step depends on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Condition {
            $($(#[doc = $about])+ $condition,)+
        }

        impl Condition {
            /// Every condition.
            pub const ALL: &'static [Self] = &[$(Self::$condition),+];

            /// Its id in the content.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$condition => $id,)+
                }
            }
        }
    };
}

conditions! {
    /// They want the same work.
    SameWork = "same-work";
    /// They want work that is close to it.
    NearWork = "near-work";
    /// They want quite different work.
    NewWork = "new-work";
    /// They want a business of their own.
    OwnBusiness = "own-business";
    /// They do not know yet where they want to go.
    NoDirection = "no-direction";
    /// They go for an occupation.
    ChosenWork = "chosen-work";
    /// They chose a training.
    Training = "training";
    /// That training comes before the job.
    TrainingFirst = "training-first";
    /// They learn in the new job.
    OnTheJob = "on-the-job";
    /// The training has begun.
    TrainingBegun = "training-begun";
    /// They take time to recover first; an answer about health.
    Recovers = "recovers";
    /// Health limits the choice of work; an answer about health.
    Limited = "limited";
    /// Guidance is arranged.
    Guided = "guided";
    /// There is no guidance.
    Unguided = "unguided";
    /// They keep offers of bureaus.
    HasOffers = "has-offers";
    /// They worked for the same employer so long that applying is long ago.
    LongThere = "long-there";
    /// They know how applying works.
    KnowsHow = "knows-how";
    /// The last paid day lies ahead, or is not known.
    StillEmployed = "still-employed";
    /// The last paid day has passed.
    Ended = "ended";
    /// The search has begun.
    Searching = "searching";
    /// They have new work.
    Hired = "hired";
    /// New work ended, and guidance can be taken up again.
    MayResume = "may-resume";
    /// The intake was gone through.
    IntakeDone = "intake-done";
    /// They wrote the story of the dismissal.
    HasStory = "has-story";
    /// They read the page in another language than Dutch.
    OtherLanguage = "other-language";
    /// The test of work styles shows that calm under pressure can be sharpened.
    SharpensCalm = "sharpens-calm";
    /// The same of working together.
    SharpensTogether = "sharpens-together";
    /// The same of adapting to others.
    SharpensAdapting = "sharpens-adapting";
    /// The same of leading and speaking up.
    SharpensLeading = "sharpens-leading";
}

/// A day that the answers name, before which a step does not begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedDay {
    /// The begin of the plan.
    Begin,
    /// The last paid day.
    LastDay,
    /// The day on which time to recover is over.
    Recovered,
}

/// How long a step takes, in days of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// So many.
    Days(u32),
    /// As many as the training; so many when that is not known.
    Training(u32),
    /// As many as the search is reckoned with; so many when that is not told.
    Search(u32),
}
