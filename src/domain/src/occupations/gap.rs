//! What lies between a person and an occupation: skills to gain, a level, a diploma by law. Leaves out what is offered to
//! close it, and what that costs.

use super::need::need;
use super::{Access, FitFigures, Occupation, Occupations, SKILLS, Seeker};
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

/// What is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Places of the skills that are missing, the most wanting first, with how much, 0 to 1.
    pub skills: Vec<(usize, f64)>,
    /// How many levels higher it is than the last work.
    pub levels: u8,
    /// Whether the law asks for a diploma or registration that the last work did not.
    pub access: Access,
    /// What closes it.
    pub schooling: Schooling,
}

impl Gap {
    /// What is missing for this occupation. What was not tested is taken to be what the last work asks. None where neither
    /// is known.
    pub fn of(
        table: &Occupations,
        seeker: &Seeker,
        to: &Occupation,
        country: Country,
        figures: &FitFigures,
    ) -> Option<Self> {
        let needs = need(table, to)?;
        let last = seeker.last.and_then(|last| need(table, last));
        let mut skills: Vec<(usize, f64)> = Vec::new();
        let (mut all, mut is_known) = (0.0, false);
        for place in 0..SKILLS {
            let said = seeker.skills.get(place).and_then(|held| held.can);
            let had = said.or_else(|| last.and_then(|needs| needs.get(place).copied()));
            let (Some(had), Some(asked)) = (had, needs.get(place)) else { continue };
            is_known = true;
            let wanting = asked - had;
            if figures.gap.missing.value <= wanting {
                let before = skills.partition_point(|(_, known)| wanting <= *known);
                skills.insert(before, (place, wanting));
            }
            all += wanting.max(0.0) * asked;
        }
        if !is_known {
            return None;
        }
        let is_same = seeker.last.is_some_and(|last| last.code == to.code);
        let levels = seeker.last.map_or(0, |last| to.level.saturating_sub(last.level));
        let access = if is_same { Access::Open } else { to.access(country) };
        let schooling = if is_same {
            Schooling::OnTheJob
        } else if access == Access::Regulated || 1 < levels {
            Schooling::Diploma
        } else if levels == 1 || figures.gap.short.value < all {
            Schooling::Long
        } else if figures.gap.on_the_job.value < all {
            Schooling::Short
        } else {
            Schooling::OnTheJob
        };
        Some(Self { skills, levels, access, schooling })
    }
}

impl Occupation {
    /// Whether this country asks for a certain diploma or registration.
    pub fn access(&self, country: Country) -> Access {
        match country {
            Country::Netherlands => self.access_nl,
            Country::Belgium => self.access_be,
        }
    }
}
