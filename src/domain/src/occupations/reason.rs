//! A reason for or against an occupation, by the place of what it is about. Leaves out the words.

/// A reason. Places are those of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An interest of the person belongs to it.
    Interest(usize),
    /// A skill that the person has is asked.
    Skill(usize),
    /// A value of the person is met.
    Value(usize),
    /// It lies near the last work.
    NearLast,
    /// It is on the level of the last work.
    SameLevel,
    /// Much of it is an interest that the person hardly has.
    OtherInterest(usize),
    /// An interest of the person has hardly a place in it.
    LostInterest(usize),
    /// A skill is missing.
    MissingSkill(usize),
    /// It asks a skill that the person would rather not use.
    UnwantedSkill(usize),
    /// A value of the person is hardly met.
    UnmetValue(usize),
    /// It mostly gives what the person hardly values.
    OtherValue(usize),
    /// It lies a level higher than the last work.
    HigherLevel,
    /// It lies lower.
    LowerLevel,
    /// The law asks for a diploma or registration.
    Regulated,
    /// There are few such jobs.
    Rare,
    /// It is heavy for the body.
    HeavyBody,
    /// It is heavy for the feelings.
    HeavyFeelings,
}
