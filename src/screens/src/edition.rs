//! Which edition of the page someone has before them: its version, the sources that it was made from, and the day of
//! its content. Leaves out whether there is a newer one.

use crate::wording::dates;
use content::Voice;
use content::sources::READ_UP_TO;
use content::texts::common as t;

/// The edition in a sentence; without the hash of the sources where the build was told none.
pub fn line(version: &str, sources: Option<&str>, voice: Voice) -> String {
    let day = dates::day(READ_UP_TO, voice);
    match sources {
        Some(sources) => t::EDITION.fill(voice, [version, sources, &day]),
        None => t::EDITION_UNNAMED.fill(voice, [version, &day]),
    }
}
