//! How much room is left in a field for own words, said only near its end. Leaves out what may be written.

use content::Voice;
use content::texts::common as t;

/// From how many characters before the end it is said.
const NEAR: usize = 100;
/// It is said in steps, so that it is not read out at every key.
const STEP: usize = 10;

/// What is said of the room that is left for these words; nothing while there is plenty. A browser counts UTF-16 units, so
/// this does too.
pub fn room(words: &str, most: usize, voice: Voice) -> String {
    match most.saturating_sub(words.encode_utf16().count()) {
        0 => t::ROOM_FULL.owned(voice),
        left if left <= NEAR => t::ROOM_LEFT.fill(voice, [(left.div_ceil(STEP) * STEP).to_string()]),
        _ => String::new(),
    }
}
