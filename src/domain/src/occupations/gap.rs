//! What lies between a person and an occupation: skills to gain, a level, a diploma by law. Leaves out what schooling that
//! takes, what is offered to close it, and what that costs.

use super::need::{MIDDLE, need};
use super::schooling::{by_law, by_trade};
use super::{Access, FitFigures, Occupation, Occupations, SKILLS, Schooling, Seeker};
use crate::values::Country;

/// What is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Places of the skills that are missing, the most wanting first, with how much, 0 to 1.
    pub skills: Vec<(usize, f64)>,
    /// How many levels higher it is than the last work.
    pub levels: u8,
    /// Whether the law asks for a diploma or registration, which the person may have (`Occupation::may_be_met`).
    pub access: Access,
    /// What closes it. None when that is not known: general skills do not tell who was trained in what.
    pub schooling: Option<Schooling>,
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
            if *asked < MIDDLE {
                continue;
            }
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
        let trade = seeker.last.map(|last| by_trade(table, last, to, all, figures));
        let schooling = match access {
            _ if is_same => Some(Schooling::OnTheJob),
            Access::Regulated => {
                by_law(seeker, to, country).or(trade.filter(|kind| *kind == Schooling::Diploma))
            }
            _ => trade,
        };
        Some(Self { skills, levels, access, schooling })
    }
}
