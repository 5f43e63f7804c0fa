//! The fields that records have, and what can stand in each. Leaves out which kind of record has which of them.

use super::record_value::RecordShape;

/// Each field with its id in files and its shape. The order is that of the list.
macro_rules! record_fields {
    ($($(#[doc = $about:literal])+ $field:ident = $id:literal: $shape:expr;)+) => {
        /// A field of a record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum RecordField {
            $($(#[doc = $about])+ $field,)+
        }

        impl RecordField {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$field),+];

            /// Its id, in files and in content.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$field => $id,)+
                }
            }

            /// What can stand in it.
            pub const fn shape(self) -> RecordShape {
                match self {
                    $(Self::$field => $shape,)+
                }
            }
        }
    };
}

record_fields! {
    /// What it is, in a line: a step, a goal, a skill, a study.
    Title = "title": RecordShape::Line;
    /// The id of the task in the content that a step comes from.
    Task = "task": RecordShape::Line;
    /// The phase in which a step falls.
    Phase = "phase": RecordShape::Choice(&[
        "eerste-hulp", "verwerken", "intake", "wie-ben-ik", "route-en-plan", "zoeken", "aangenomen", "nazorg",
    ]);
    /// Why it helps.
    Why = "why": RecordShape::Words;
    /// How one sees that it is done.
    DoneWhen = "done-when": RecordShape::Words;
    /// Who does it.
    Owner = "owner": RecordShape::Choice(&[
        "you", "employer", "coach", "benefit-agency", "job-service", "doctor",
    ]);
    /// The day on which a step is to begin, or on which something was or is.
    Day = "day": RecordShape::Day;
    /// How many days a step takes.
    Days = "days": RecordShape::Count { least: 0, most: 1_000 };
    /// Whether the person set that day, so that it moves with nothing.
    Fixed = "fixed": RecordShape::Choice(&["no", "yes"]);
    /// The employer, the school or another organisation.
    Organisation = "organisation": RecordShape::Line;
    /// The work, as the employer calls it.
    Role = "role": RecordShape::Line;
    /// How the person came upon it.
    Channel = "channel": RecordShape::Choice(&[
        "vacancy-site", "network", "open-application", "agency", "job-service", "recruiter", "social-media", "other",
    ]);
    /// Where it stands, as an address or in words.
    Link = "link": RecordShape::Line;
    /// The day of the application.
    Applied = "applied": RecordShape::Day;
    /// The day of the first answer.
    Replied = "replied": RecordShape::Day;
    /// The day of the first interview.
    Interview = "interview": RecordShape::Day;
    /// The day of the second interview.
    SecondInterview = "second-interview": RecordShape::Day;
    /// The day of an offer.
    Offered = "offered": RecordShape::Day;
    /// The day on which it ended.
    Closed = "closed": RecordShape::Day;
    /// How it ended.
    Outcome = "outcome": RecordShape::Choice(&["no-reply", "rejected", "withdrawn", "gone", "accepted"]);
    /// What comes next, in a line.
    Next = "next": RecordShape::Line;
    /// The day of what comes next.
    NextDay = "next-day": RecordShape::Day;
    /// Someone's name.
    Name = "name": RecordShape::Line;
    /// A mail address.
    Mail = "mail": RecordShape::Line;
    /// A telephone number.
    Phone = "phone": RecordShape::Line;
    /// A place, without street or number.
    Place = "place": RecordShape::Line;
    /// From where the person knows someone.
    KnownFrom = "known-from": RecordShape::Line;
    /// How near someone is.
    Circle = "circle": RecordShape::Choice(&["close", "work", "around", "further"]);
    /// What to ask someone.
    Ask = "ask": RecordShape::Words;
    /// Own words about it.
    Note = "note": RecordShape::Words;
    /// The first day.
    From = "from": RecordShape::Day;
    /// The last day.
    Until = "until": RecordShape::Day;
    /// How well: of a skill or a language.
    Level = "level": RecordShape::Choice(&["basic", "good", "very-good", "native"]);
    /// Gross wage a month.
    Wage = "wage": RecordShape::Money;
    /// Hours a week.
    Hours = "hours": RecordShape::Count { least: 1, most: 60 };
    /// Minutes of travel, one way.
    TravelMinutes = "travel-minutes": RecordShape::Count { least: 0, most: 300 };
    /// What kind of contract.
    Contract = "contract": RecordShape::Choice(&["permanent", "fixed-term", "agency", "own-business"]);
    /// The first working day.
    Start = "start": RecordShape::Day;
    /// The last day of the trial period.
    TrialUntil = "trial-until": RecordShape::Day;
    /// The day by which an answer is wanted.
    AnswerBy = "answer-by": RecordShape::Day;
    /// What comes on top of the wage.
    Extras = "extras": RecordShape::Words;
    /// Which moment of aftercare.
    Moment = "moment": RecordShape::Choice(&["first-day", "week-2", "month-1", "month-3"]);
    /// Whether the new work pleases, 1 hardly to 5 very much.
    Pleases = "pleases": RecordShape::Choice(&["1", "2", "3", "4", "5"]);
    /// Whether it is as expected.
    AsExpected = "as-expected": RecordShape::Choice(&["yes", "partly", "no"]);
    /// What is difficult at the start.
    Difficult = "difficult": RecordShape::Words;
    /// What happened.
    Happened = "happened": RecordShape::Words;
    /// How the person is; a feeling.
    Mood = "mood": RecordShape::Choice(&["heavy", "mixed", "light"]);
    /// How far the goals were, in words.
    Goals = "goals": RecordShape::Words;
    /// What went well.
    WentWell = "went-well": RecordShape::Words;
    /// What to do otherwise.
    Otherwise = "otherwise": RecordShape::Words;
}
