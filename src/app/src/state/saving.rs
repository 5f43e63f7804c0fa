//! Whether what was answered is kept. Leaves out the words for it.

/// The state of keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to keep yet.
    Nothing,
    /// Kept earlier, and read back now.
    Restored,
    /// Something was answered, and is not kept yet.
    Busy,
    /// Kept at this hour and minute.
    At(u32, u32),
    /// Kept, and sealed until the phrase is given.
    Shut,
    /// Not kept, as the person wants it.
    Off,
    /// Not kept.
    Not(Trouble),
}

/// Why nothing is kept, or what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser gives no storage.
    Refused,
    /// The storage is full.
    Full,
    /// What was kept cannot be read; it was set aside.
    SetAside,
    /// The newest of what was kept cannot be read, but what came before it; the newest was set aside.
    Earlier,
    /// Another page of this browser kept something else meanwhile.
    Elsewhere,
    /// What is kept was made by a newer version; it is left alone.
    Newer,
}
