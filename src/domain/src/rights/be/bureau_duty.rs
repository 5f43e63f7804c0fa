//! What an outplacement bureau must deliver, after CAO 82bis. Leaves out the words: texts have them by id.

/// One duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BureauDuty {
    /// Psychological support.
    Support,
    /// A personal and professional balance.
    Balance,
    /// Help to build up a campaign of search.
    Campaign,
    /// A plan of action.
    Plan,
    /// Support in negotiating the new contract.
    Negotiating,
    /// Support while settling in the new job.
    Settling,
    /// Logistic and administrative support.
    Office,
    /// Attention to age, schooling and the emotional side.
    Approach,
    /// Guidance of each person by themselves.
    Individual,
    /// Guidance within reasonable reach of home.
    Reach,
    /// An intensive start.
    Start,
}

impl BureauDuty {
    /// Every duty, in the order of the checklist.
    pub const ALL: &'static [Self] = &[
        Self::Support,
        Self::Balance,
        Self::Campaign,
        Self::Plan,
        Self::Negotiating,
        Self::Settling,
        Self::Office,
        Self::Approach,
        Self::Individual,
        Self::Reach,
        Self::Start,
    ];

    /// Its id: the key of its texts, and of what the person ticks.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Support => "psychologische-steun",
            Self::Balance => "balans",
            Self::Campaign => "zoekcampagne",
            Self::Plan => "actieplan",
            Self::Negotiating => "onderhandelen",
            Self::Settling => "integratie",
            Self::Office => "logistieke-steun",
            Self::Approach => "aanpak-op-maat",
            Self::Individual => "individuele-begeleiding",
            Self::Reach => "redelijke-afstand",
            Self::Start => "intensieve-start",
        }
    }
}
