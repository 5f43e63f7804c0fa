//! What can be wrong with sealing or opening. Leaves out what the person is told about it.

/// Why a file was not sealed or opened. Nothing of what is in it came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It does not begin as a sealed file does.
    #[error("not a sealed file")]
    NotSealed,
    /// Sealed in a way that came after ours.
    #[error("sealed in version {found}, which is newer")]
    Newer {
        /// The version it names.
        found: u8,
    },
    /// It asks for more memory or time than may be asked, or for so little that it protects nothing.
    #[error("the derivation is outside its limits")]
    OutOfRange,
    /// Larger than anything of ours.
    #[error("too large")]
    TooLarge,
    /// There is not the memory that the derivation takes.
    #[error("no memory for the derivation")]
    NoMemory,
    /// The phrase is another one, or a byte of the file was changed or is missing: nobody can tell these apart.
    #[error("another phrase, or a changed file")]
    DoesNotOpen,
}
