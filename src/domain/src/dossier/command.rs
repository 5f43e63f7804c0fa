//! The named changes of a dossier: the only way it changes. Leaves out making them and saving.

use super::{
    AgeGroup, Assumption, Budget, BureauOffer, DiaryEntry, Direction, Dossier, Duties, Entry, Fact,
    FactValue, Guidance, LastWork, Limitations, Market, Paper, RecordCommand, Recovery, Retraining,
    TaskStatus, Telling, Travel, WorkCommand,
};
use crate::assessment::Reply;
use crate::values::{Address, Answer, Country, Language};
use chrono::NaiveDate;

/// One change. Every answer also counts as the first answer when there was none.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Speak this language. Not an answer.
    Speak(Language),
    /// Use this form of address. Not an answer.
    Call(Address),
    /// In what situation the person comes.
    Enter(Entry),
    /// What lies before the person.
    Paper(Answer<Paper>),
    /// The date of that paper.
    PaperDated(Answer<NaiveDate>),
    /// The country of residence.
    Lives(Answer<Country>),
    /// The country of work.
    Works(Answer<Country>),
    /// The last paid day.
    LastDay(Answer<NaiveDate>),
    /// What the person does until the last day.
    Duties(Answer<Duties>),
    /// The last work.
    LastWork(Answer<LastWork>),
    /// Where the person wants to go.
    Direction(Answer<Direction>),
    /// Whether guidance is arranged; its months run from today, unless they are as they were.
    Guidance(Answer<Guidance>),
    /// So many months more of the guidance that is arranged, on from its end.
    MoreGuidance(u8),
    /// Whether to recover first; its weeks run from today.
    Recovery(Answer<Recovery>),
    /// What training.
    Retraining(Answer<Retraining>),
    /// Weeks of that training, 1 to 208.
    TrainingWeeks(Answer<u8>),
    /// Euros for that training.
    TrainingCost(Answer<u32>),
    /// The day on which it began; not after today.
    TrainingBegun(Answer<NaiveDate>),
    /// How much money, by band; an amount in euros is forgotten.
    Budget(Answer<Budget>),
    /// How much money in whole euros.
    Money(Answer<u32>),
    /// How crowded the market; that of an occupation gone for counts no longer.
    Market(Answer<Market>),
    /// The market of the occupation gone for, if it is known; the own answer stays.
    GoalMarket(Option<Market>),
    /// How far to travel.
    Travel(Answer<Travel>),
    /// Hours a week for the search, 1 to 40.
    Hours(Answer<u8>),
    /// Age.
    Age(Answer<AgeGroup>),
    /// Whether health limits the choice of work.
    Limitations(Answer<Limitations>),
    /// The day on which the search began; not after today. Open, it takes back what was counted since.
    SearchingSince(Answer<NaiveDate>),
    /// Interviews since then.
    Interviews(Answer<u8>),
    /// Of those, how many ended without an offer.
    Rejections(Answer<u8>),
    /// The day by which income is needed; after today.
    NeededBy(Answer<NaiveDate>),
    /// A fact of the contract, of its own kind.
    State(Fact, Answer<FactValue>),
    /// Keeps an offer of a bureau, in place of one of the same name.
    KeepOffer(Box<BureauOffer>),
    /// Forgets an offer.
    DropOffer(String),
    /// Keeps the answers as they are, once, before something is tried out. Not an answer.
    BeginTrying,
    /// Goes back to the answers from before.
    BackToAnswers,
    /// What was tried are the answers now.
    KeepTried,
    /// Keeps the answers of now as a route under this name.
    KeepRoute(String),
    /// Forgets a route.
    DropRoute(String),
    /// Tries a route out.
    TryRoute(String),
    /// Overrules a figure, in place of what overruled it before.
    Assume(Assumption),
    /// Takes that back.
    DropAssumption(String),
    /// Keeps a forecast in the diary; one a day.
    Note(Box<DiaryEntry>),
    /// The first day in new work came, or did not after all.
    Started(Option<NaiveDate>),
    /// The intake was gone through.
    FinishIntake,
    /// Whether to tell the forecast. Not an answer.
    Tell(Telling),
    /// What the person says of a task; nothing takes it back.
    Task(String, Option<TaskStatus>),
    /// Keeps an answer to an item of a test, by their ids, in place of the one before.
    AnswerItem(String, String, Reply),
    /// Goes past an item of a test; one that was answered keeps its answer.
    SkipItem(String, String),
    /// The person stands at this item of a test, or between items; what was answered stays as it is.
    StandAt(String, Option<String>),
    /// What a scale of a test is in the eyes of the person, 1 to 5; nothing takes it back.
    CorrectScale(String, String, Option<u8>),
    /// Whether the person themselves names a scale of a test as a strength.
    NameScale(String, String, bool),
    /// Keeps own words under the id of a question; no words forget them.
    Write(String, String),
    /// A decision about occupations.
    Work(WorkCommand),
    /// A change of what the person keeps of their way.
    Record(RecordCommand),
    /// These dates, by their ids, were given to a calendar under this key. Not an answer.
    PutInCalendar(String, Vec<(String, NaiveDate)>),
    /// Forgets a test and everything answered to it.
    ForgetTest(String),
    /// Puts another dossier in place of this one, as a whole. Not an answer.
    TakeOver(Box<Dossier>),
}

impl Command {
    /// Whether it says something of the person's own case.
    pub(super) fn is_answer(&self) -> bool {
        !matches!(
            self,
            Self::Speak(_)
                | Self::Call(_)
                | Self::Tell(_)
                | Self::BeginTrying
                | Self::PutInCalendar(..)
                | Self::TakeOver(_)
        )
    }
}
