//! How a contract ends. Leaves out what follows from it.

/// The way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ending {
    /// The employer gives notice (Netherlands: after a permit of UWV).
    Notice,
    /// Both sign an agreement.
    Agreement,
    /// A court ends it.
    Court,
    /// A fixed term ends and is not renewed.
    TermEnds,
    /// Dismissal of many at once.
    Collective,
    /// Dismissal on the spot.
    Summary,
    /// In the trial period.
    Trial,
    /// The person resigns.
    Resignation,
    /// The employer is bankrupt or has a suspension of payment.
    Bankruptcy,
    /// After long illness (Belgium: medical force majeure).
    Illness,
}

impl Ending {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Notice,
        Self::Agreement,
        Self::Court,
        Self::TermEnds,
        Self::Collective,
        Self::Summary,
        Self::Trial,
        Self::Resignation,
        Self::Bankruptcy,
        Self::Illness,
    ];
}
