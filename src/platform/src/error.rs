//! What the browser may refuse. Leaves out the sentence for the person: the texts have one for each.

/// A refusal of the browser. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlatformError {
    /// There is no storage, or it may not be used.
    #[error("the browser gives no storage")]
    StorageRefused,
    /// The storage took nothing more.
    #[error("the storage is full")]
    StorageFull,
    /// What was read back is not what was written.
    #[error("the storage did not keep what was written")]
    NotKept,
    /// The person wants nothing kept.
    #[error("nothing is to be kept")]
    Closed,
    /// There are no numbers by chance.
    #[error("the browser gives no numbers by chance")]
    NoChance,
    /// A file could not be offered.
    #[error("the browser offers no files")]
    NoFiles,
}
