//! The moment at which a rising chance reaches a share. Leaves out what the chance is of.

use crate::LAST_WEEK;

/// Weeks in which a usual curve rises from none to all where it is steepest, and half as many more.
const USUAL_WEEKS: f64 = 90.0;

/// Weeks until `chance_by` (never falling, asked for whole weeks of the grid) reaches `share`: inside the week by
/// straight line. None when that is beyond the grid. `guess` changes how soon the answer is found, not the answer.
pub fn weeks_until(share: f64, guess: f64, chance_by: impl Fn(usize) -> f64) -> Option<f64> {
    // The week before the first: nothing can have happened.
    let (mut low, mut below): (Option<usize>, f64) = (None, 0.0);
    let (mut high, mut above) = (LAST_WEEK, None);
    let mut next = (guess.max(0.0) as usize).min(LAST_WEEK);
    // Widen from the guess until the crossing lies between, each time by what a usual curve would need and a bit more.
    loop {
        let chance = chance_by(next);
        let step = 1 + ((share - chance).abs() * USUAL_WEEKS) as usize;
        if chance < share {
            (low, below) = (Some(next), chance);
            if next == LAST_WEEK {
                return None;
            }
            if above.is_some() {
                break;
            }
            next = (next + step).min(LAST_WEEK);
        } else {
            (high, above) = (next, Some(chance));
            if low.is_some() || next == 0 {
                break;
            }
            next = next.saturating_sub(step);
        }
    }
    let mut above = above?;
    let mut first = low.map_or(0, |week| week + 1);
    let mut by_halves = false;
    while first < high {
        let from = low.map_or(-1.0, |week| week as f64);
        // By straight line is quick, by halves is sure: in turn they are both.
        let part = if by_halves || above <= below { 0.5 } else { (share - below) / (above - below) };
        by_halves = !by_halves;
        let aim = from + part * (high as f64 - from);
        let middle = (aim.max(0.0) as usize).clamp(first, high - 1);
        let chance = chance_by(middle);
        if chance < share {
            (low, below, first) = (Some(middle), chance, middle + 1);
        } else {
            (high, above) = (middle, chance);
        }
    }
    let inside = above - below;
    let part = if 0.0 < inside { ((share - below) / inside).clamp(0.0, 1.0) } else { 0.0 };
    Some(high as f64 + part)
}
