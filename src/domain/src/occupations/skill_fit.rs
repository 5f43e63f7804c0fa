//! How well the skills that a person says to have and to want meet what an occupation asks. Leaves out the last work.

use super::{Held, SKILLS};

/// 0 to 1: one less what is missing of what is asked, and how much the person wants to use what is asked, which weighs
/// `want` of it. Skills count by the square of what is asked, so that what an occupation lives by counts most. Being able
/// to do more, or wanting more, never lowers it. None where nothing was said.
pub fn skill_fit(needs: &[f64; SKILLS], skills: &[Held; SKILLS], want: f64) -> Option<f64> {
    let (mut asked, mut missing) = (0.0, 0.0);
    let (mut wished, mut wanted) = (0.0, 0.0);
    for (need, held) in needs.iter().zip(skills) {
        let weight = need * need;
        if let Some(can) = held.can {
            asked += weight * need;
            missing += weight * (need - can).max(0.0);
        }
        if let Some(wants) = held.want {
            wished += weight;
            wanted += weight * wants;
        }
    }
    let can = (0.0 < asked).then(|| 1.0 - missing / asked);
    let wants = (0.0 < wished).then(|| wanted / wished);
    match (can, wants) {
        (Some(can), Some(wants)) => Some((1.0 - want) * can + want * wants),
        (can, wants) => can.or(wants),
    }
}
