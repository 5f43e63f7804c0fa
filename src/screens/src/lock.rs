//! The lock with a phrase: after how many minutes it shuts by itself. Leaves out shutting it.

use content::Voice;
use content::texts::lock as t;

/// The minutes that can be chosen; 0 is never.
pub const MINUTES: [u32; 4] = [5, 15, 30, 0];

/// A choice in words.
pub fn after(minutes: u32, voice: Voice) -> String {
    match minutes {
        0 => t::NEVER.owned(voice),
        _ => t::AFTER_MINUTES.fill(voice, [minutes.to_string()]),
    }
}
