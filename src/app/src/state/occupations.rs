//! The table of occupations, read when a screen first needs it. Leaves out fetching it: `boot.js` does. For screens of the
//! second file: those are drawn once the table is there.

use content::Voice;
use screens::occupations::known::Known;

/// The table with its names in the language of a voice; None when it did not come, or is not one that we read.
pub fn occupations(voice: Voice) -> Option<Known> {
    Known::of(voice.language).or_else(|| {
        content::occupations::load(platform::later::occupations()?).ok()?;
        Known::of(voice.language)
    })
}
