//! Short exercises: the list with what fits now, one of them with what was chosen, and what was written in it. Leaves out
//! drawing, and the words: the content has them.

mod chosen;
mod fitting;
mod known;
mod list;
mod pairs;
mod sheet;

pub use chosen::{chosen, is_shown};
pub use fitting::{Fit, fitting};
pub use known::{NO_APPLICATION, applications, strengths};
pub use list::{Group, Row, done_id, groups, is_done};
pub use pairs::{pairs, rounds};
pub use sheet::{Line, Sheet, Written, sheet, written};

use content::texts::exercises as t;
use content::{ExerciseEntry, Voice};
use domain::dossier::Notes;

/// How many seconds a minute has.
const MINUTE: u16 = 60;

/// About how long an exercise takes, in words.
pub fn length(exercise: &ExerciseEntry, voice: Voice) -> String {
    t::MINUTES.fill(voice, [exercise.minutes.to_string()])
}

/// So many seconds as a span in words: whole minutes where they are.
pub fn span(seconds: u16, voice: Voice) -> String {
    match (seconds / MINUTE, seconds % MINUTE) {
        (1, 0) => t::MINUTES_ONE.owned(voice),
        (minutes, 0) => t::MINUTES_MANY.fill(voice, [minutes.to_string()]),
        _ => crate::story::seconds(seconds.into(), voice),
    }
}

/// Whether what is written in an exercise is private.
pub fn is_private(exercise: &ExerciseEntry) -> bool {
    Notes::is_private(&own(exercise, ""))
}

/// The id of something that is kept of an exercise.
fn own(exercise: &ExerciseEntry, part: &str) -> String {
    ["oefen-", exercise.id, "-", part].concat()
}
