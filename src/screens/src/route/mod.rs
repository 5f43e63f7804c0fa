//! The places in the product. Leaves out their fragments (`fragment.rs`) and what each place shows.

mod fragment;
mod question;

use crate::test::Test;
pub use question::Question;

/// A step of first aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FirstAidStep {
    /// The three cards.
    Cards,
    /// Where someone lives and works, when it is not known yet.
    Country,
    /// What lies before someone.
    Paper,
    /// The date that counts for it.
    Dated,
    /// The sheet to print.
    Sheet,
}

/// A place in the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// The start page.
    #[default]
    Start,
    /// First aid.
    FirstAid(FirstAidStep),
    /// A question of the intake; `change` comes from a place that the person wants to return to.
    Intake {
        /// The question.
        question: Question,
        /// Whether to go straight back to the result after answering.
        change: bool,
    },
    /// The answers, to check.
    Answers,
    /// The forecast.
    Forecast,
    /// Routes side by side.
    Compare,
    /// A new forecast, what changed, and the diary.
    Progress,
    /// Home: the one next thing, or the route map.
    Map,
    /// The route map, also before it is home.
    WholeMap,
    /// Rights and terms.
    Rights,
    /// Short explanations.
    Explainers,
    /// What lies before someone to sign, against the rules.
    BeforeSigning,
    /// The questions about it, as a sheet to print.
    SigningQuestions,
    /// Choosing a bureau.
    Bureau,
    /// The three pots of money.
    Pots,
    /// The tests there are.
    Tests,
    /// Taking a test.
    Test(Test),
    /// What came out of a test.
    TestResult(Test),
    /// Who am I, what can I do, what do I want, how do I get there.
    Balance,
    /// Pausing at what happened.
    Processing,
    /// Words for others.
    Story,
    /// Work that fits.
    Work,
    /// One occupation, by its code, against the person.
    Occupation(u16),
    /// Two occupations side by side.
    CompareWork,
    /// Same work, near it, new work, and a business of one's own.
    Ways,
    /// The sectors of work.
    Sectors,
    /// The plan: goals and steps with their days.
    Plan,
    /// The search: how it goes, and what to try.
    Search,
    /// Vacancies and applications.
    Applications,
    /// What was done to find work, as a report to print.
    SearchReport,
    /// People to ask.
    Network,
    /// The curriculum vitae.
    Cv,
    /// Short exercises.
    Exercises,
    /// One of them, by its id in the content.
    Exercise(&'static str),
    /// The weekly look back.
    CheckIn,
    /// A longer look back at the goals.
    LookBack,
    /// Jobs that are offered, side by side.
    JobOffers,
    /// The new work and its first months.
    NewWork,
    /// What to do when something goes against one.
    Setbacks,
    /// A card that asks one person for one thing.
    Buddy,
    /// Own dates for the calendar.
    Calendar,
    /// Everything, to print.
    WholeDossier,
    /// What is stored.
    Data,
    /// How someone sees for themselves that nothing leaves.
    Proof,
    /// How we calculate.
    Method,
    /// People to talk to.
    Help,
}
