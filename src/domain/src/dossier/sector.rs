//! The sector of a job: the occupational classes of the Dutch statistics office (BRC 2014). Leaves out the names.

/// One of the twelve classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sector {
    /// Teaching.
    Education,
    /// Creative work and language.
    Creative,
    /// Selling and marketing.
    Commercial,
    /// Business, finance and office work.
    Business,
    /// Managing.
    Management,
    /// Government, law and safety.
    PublicSafety,
    /// Technical work and building.
    Technical,
    /// Information technology.
    It,
    /// Work with plants and animals.
    Agriculture,
    /// Care and welfare.
    Care,
    /// Catering, cleaning and personal service.
    Service,
    /// Transport and logistics.
    Transport,
}

impl Sector {
    /// Every sector, in the order of the classification.
    pub const ALL: [Self; 12] = [
        Self::Education,
        Self::Creative,
        Self::Commercial,
        Self::Business,
        Self::Management,
        Self::PublicSafety,
        Self::Technical,
        Self::It,
        Self::Agriculture,
        Self::Care,
        Self::Service,
        Self::Transport,
    ];
}
