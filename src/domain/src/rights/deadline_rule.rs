//! The shape of a deadline rule. Leaves out the rules themselves: they are content.

use super::Offset;
use crate::dossier::Paper;
use crate::values::Country;

/// A term that the law, or good sense, sets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeadlineRule {
    /// Stable id.
    pub id: &'static str,
    /// The country whose rule it is.
    pub country: Country,
    /// Which of the person's countries must be that one.
    pub law: CountryLaw,
    /// The papers it belongs to.
    pub papers: &'static [Paper],
    /// The date it starts from.
    pub from: DeadlineFrom,
    /// The last day, from that date; nothing when it is reckoned.
    pub offset: Offset,
    /// Another term, when there is one: the earlier of the two ends it.
    pub sooner: Option<SoonerTerm>,
    /// The first day on which it can be done, from that date, when there is one.
    pub opens: Option<Offset>,
    /// Facts that decide whether it applies; all must hold.
    pub only_if: &'static [Condition],
    /// Whether the law sets it; otherwise it is advice.
    pub legal: bool,
}

/// A second term, which may end a deadline before its own does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SoonerTerm {
    /// The date it starts from. Not known, it ends nothing.
    pub from: DeadlineFrom,
    /// Its last day, from that date.
    pub offset: Offset,
    /// The fact with which it counts.
    pub only_if: Condition,
}

/// Dismissal follows the law of the country of work. Benefit and registering follow the country of
/// residence, for someone fully out of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountryLaw {
    /// Where the person works.
    Work,
    /// Where the person lives.
    Residence,
}

/// The date that a term starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeadlineFrom {
    /// The date on the letter.
    LetterDate,
    /// The day of signing.
    SigningDate,
    /// The last day of the contract.
    LastWorkingDay,
    /// The day the person was told.
    ToldDate,
    /// The day of notice.
    Noticed,
    /// The first day of the notice period.
    NoticeStart,
    /// None: the rules of the country reckon the day itself, from the person's own contract.
    Reckoned,
}

/// A fact that decides whether a rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What is asked.
    pub question: DeadlineQuestion,
    /// The answer with which the rule applies.
    pub answer: bool,
    /// What happens while the answer is not known.
    pub when_unknown: WhenUnknown,
}

/// A question that decides whether a rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeadlineQuestion {
    /// Does the agreement mention the right to withdraw?
    RightMentioned,
    /// Does the person work during the notice period?
    NoticeWorked,
    /// Must the employer offer outplacement?
    OutplacementOwed,
    /// Is the person too ill for outplacement?
    UnfitForOutplacement,
    /// Does the employer end the contract?
    EndedByEmployer,
    /// Is it a collective dismissal?
    Collective,
}

/// What to do while the answer to a condition is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenUnknown {
    /// Apply the rule: it is the earlier, safer date.
    Apply,
    /// Ask first.
    Ask,
}
