//! What kind of schooling closes a gap: by law, and by the trade. General skills hold no knowledge of a trade, so work in
//! another group or sector never takes less than it says here. Leaves out how long that is and where it is found.

use super::{Access, FitFigures, Occupation, Occupations, Seeker, Stretch};
use crate::values::Country;

/// What kind of schooling closes a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Schooling {
    /// None; what is new is learnt on the job.
    OnTheJob,
    /// A short course.
    Short,
    /// A longer course or a certificate.
    Long,
    /// A diploma.
    Diploma,
}

/// BRC klassen in which the law asks for the diploma of the work itself: teaching and care. What it asks elsewhere of work
/// of level 3 or 4 may be an exam, a licence or a degree; which one, we do not know.
const BY_DIPLOMA: [u16; 2] = [1, 10];
/// The BRC klasse of managers, which is no trade of its own.
const LEADING: u16 = 5;

/// What the law asks of who may not have it. None where it asks nothing, or what it asks is not known.
pub fn by_law(seeker: &Seeker, to: &Occupation, country: Country) -> Option<Schooling> {
    let is_regulated = to.access(country) == Access::Regulated;
    let is_known = to.level < 3 || BY_DIPLOMA.contains(&to.sector());
    (is_regulated && is_known && !to.may_be_met(seeker.last, country)).then_some(Schooling::Diploma)
}

/// What the trade asks: by levels and by what is missing in all, and no less than how far the trade lies from the last one.
/// Next to the last work only what takes longer to prepare for asks more than learning on the job.
pub(super) fn by_trade(
    table: &Occupations,
    last: &Occupation,
    to: &Occupation,
    missing: f64,
    figures: &FitFigures,
) -> Schooling {
    let by_skills = match to.level.saturating_sub(last.level) {
        0 if missing <= figures.gap.on_the_job.value => Schooling::OnTheJob,
        0 if missing <= figures.gap.short.value => Schooling::Short,
        0 | 1 => Schooling::Long,
        _ => Schooling::Diploma,
    };
    let is_new = Stretch::of(table, last, to, &figures.nearness) == Stretch::New;
    let is_other_sector = last.sector() != to.sector() && to.sector() != LEADING;
    let least = match to.level {
        4 if is_other_sector && is_new => Schooling::Diploma,
        4 if is_other_sector => Schooling::Long,
        3 if is_other_sector && is_new => Schooling::Long,
        3 if is_other_sector => Schooling::Short,
        2..=4 if last.group != to.group && (is_new || last.zone < to.zone) => Schooling::Short,
        _ => Schooling::OnTheJob,
    };
    by_skills.max(least)
}
