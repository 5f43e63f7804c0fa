//! What to ask next: what the rules miss for this person, in small groups of one subject, without repeats. Leaves out
//! the fields, and what an answer does.

use super::{Case, Right, Ruled};
use content::texts::rights as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Fact};
use domain::rights::RightsQuestion;
use domain::values::Answer;

/// Questions that are asked together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// How many more there are, and what about.
    pub heading: String,
    /// The questions, a few at once.
    pub questions: Vec<RightsQuestion>,
    /// Whether they were answered before, in a way that cannot be.
    pub is_again: bool,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Start,
    You,
    Contract,
    Wage,
    Work,
    Guidance,
}

/// Questions on screen at once.
const AT_ONCE: usize = 4;

/// What everything else depends on, and what closes doors that no rule asks for.
const FIRST: [RightsQuestion; 6] = [
    RightsQuestion::Lives,
    RightsQuestion::Works,
    RightsQuestion::Of(Fact::Ending),
    RightsQuestion::LastDay,
    RightsQuestion::Of(Fact::Ill),
    RightsQuestion::Of(Fact::CivilServant),
];

impl Topic {
    const ALL: [Self; 6] = [Self::Start, Self::You, Self::Contract, Self::Wage, Self::Work, Self::Guidance];

    fn of(question: RightsQuestion) -> Self {
        let RightsQuestion::Of(fact) = question else { return Self::Start };
        match fact {
            Fact::Ending => Self::Start,
            Fact::Ill | Fact::CivilServant | Fact::Born | Fact::FewHoursBefore18 | Fact::FullyUnemployed => {
                Self::You
            }
            Fact::MonthlyWage
            | Fact::HolidayPay
            | Fact::FixedExtras
            | Fact::VariableExtras
            | Fact::AnnualWage
            | Fact::FullTimeShare
            | Fact::Deducted
            | Fact::DeductionAgreed => Self::Wage,
            Fact::WeeksWorked
            | Fact::FourOfFiveYears
            | Fact::YearsBefore2016
            | Fact::YearsFrom2016
            | Fact::DaysWorked
            | Fact::CareerMonths => Self::Work,
            Fact::UnfitForOutplacement
            | Fact::TrajectoryMoney
            | Fact::Benefit
            | Fact::GuidanceOffered
            | Fact::GuidanceBegan => Self::Guidance,
            _ => Self::Contract,
        }
    }

    fn name(self) -> &'static Text {
        match self {
            Self::Start => &t::TOPIC_START,
            Self::You => &t::TOPIC_YOU,
            Self::Contract => &t::TOPIC_CONTRACT,
            Self::Wage => &t::TOPIC_WAGE,
            Self::Work => &t::TOPIC_WORK,
            Self::Guidance => &t::TOPIC_GUIDANCE,
        }
    }
}

/// Whether a question is open, skipped or answered.
pub fn answer(question: RightsQuestion, dossier: &Dossier) -> Answer<()> {
    fn told<T>(answer: &Answer<T>) -> Answer<()> {
        match answer {
            Answer::Open => Answer::Open,
            Answer::Unknown => Answer::Unknown,
            Answer::Known(_) => Answer::Known(()),
        }
    }
    match question {
        RightsQuestion::Lives => told(&dossier.intake.lives),
        RightsQuestion::Works => told(&dossier.intake.works),
        RightsQuestion::LastDay => told(&dossier.intake.last_day),
        RightsQuestion::Of(fact) => told(&dossier.contract.stated(fact)),
    }
}

/// Every question that the rules miss an answer to, in order, each once; skipped ones too.
pub fn missing(dossier: &Dossier) -> Vec<RightsQuestion> {
    let case = Case::of(dossier);
    let mut all = FIRST.to_vec();
    all.retain(|question| answer(*question, dossier) == Answer::Open);
    let of_rules = Right::ALL.into_iter().filter_map(|right| match right.ruled(&case) {
        Ruled::Missing(questions) => Some(questions),
        _ => None,
    });
    for question in of_rules.flatten() {
        if !all.contains(&question) {
            all.push(question);
        }
    }
    all
}

/// The questions to ask now: those of the first subject that are open, or that were answered in a way that cannot be.
/// None when there are none.
pub fn next(dossier: &Dossier, voice: Voice) -> Option<Asking> {
    let all = missing(dossier);
    let are = |wanted| {
        all.iter().copied().filter(|question| answer(*question, dossier) == wanted).collect::<Vec<_>>()
    };
    // Answers that cannot be come last: who leaves them as they are is still asked the rest.
    let open = are(Answer::Open);
    let is_again = open.is_empty();
    let mut waiting = if is_again { are(Answer::Known(())) } else { open };
    let topic = Topic::ALL.into_iter().find(|topic| waiting.iter().any(|each| Topic::of(*each) == *topic))?;
    waiting.retain(|question| Topic::of(*question) == topic);
    let count = waiting.len();
    waiting.truncate(AT_ONCE);
    let name = topic.name().get(voice);
    let heading = match count {
        1 => t::ASK_ONE.fill(voice, [name]),
        _ => t::ASK_SOME.fill(voice, [&count.to_string(), name]),
    };
    Some(Asking { heading, questions: waiting, is_again })
}

/// Every question that was answered or skipped here, to change it.
pub fn settled(dossier: &Dossier) -> Vec<RightsQuestion> {
    let facts =
        Fact::ALL.iter().filter(|fact| !is_of_household(**fact)).map(|fact| RightsQuestion::Of(*fact));
    let all =
        [RightsQuestion::Lives, RightsQuestion::Works, RightsQuestion::LastDay].into_iter().chain(facts);
    all.filter(|question| answer(*question, dossier) != Answer::Open).collect()
}

/// Whether a fact plays no part in any right.
fn is_of_household(fact: Fact) -> bool {
    matches!(
        fact,
        Fact::NetWage
            | Fact::Severance
            | Fact::Savings
            | Fact::FixedCosts
            | Fact::OtherIncome
            | Fact::TrajectoryMoney
            | Fact::Benefit
    )
}
