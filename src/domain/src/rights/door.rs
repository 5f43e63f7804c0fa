//! Why a rule does not apply to someone, and so which door is theirs. Leaves out the words and addresses of the doors.

/// A reason that ends in a door, not in a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Door {
    /// The rule is of another country.
    OtherCountry,
    /// Germany or another country that is not covered.
    NotCovered,
    /// Ill: the company doctor and the benefit agency first. Tweede spoor is another road.
    Ill,
    /// Dismissed on the spot: a lawyer or union at once.
    Summary,
    /// Civil servant whose rules are others.
    CivilServant,
    /// Under eighteen with few hours.
    UnderAge,
    /// At or past pension age.
    PensionAge,
    /// The employer is bankrupt or has a suspension of payment.
    BankruptEmployer,
    /// The person resigned.
    Resigned,
    /// Ended by agreement: not owed by law, negotiated.
    Agreed,
    /// Ended in the trial period, or too short a service.
    TooShort,
    /// The law of that date is not in our tables.
    DateNotCovered,
    /// Not enough weeks, days or hours worked.
    NotEnoughWorked,
    /// The old rules of the sector apply, which only the sector knows.
    OldSectorRules,
    /// It has no statutory right; a voluntary offer is possible.
    NoStatutoryRight,
    /// Medical force majeure, Belgium: the Terug Naar Werk-fonds.
    BackToWorkFund,
    /// Collective dismissal, Belgium: the employment cell.
    EmploymentCell,
    /// The notice is paid out, so nothing runs.
    PaidOut,
    /// The law sets no amount or term here; what is offered counts.
    NotSetByLaw,
    /// We do not know; others do.
    NotKnown,
}
