//! All occupations, and how each skill spreads over them. Leaves out where they come from.

use super::{Occupation, SKILLS};

/// The occupations, in the order of their codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Occupations {
    all: Vec<Occupation>,
    means: [f64; SKILLS],
    spreads: [f64; SKILLS],
}

impl Occupations {
    /// Takes occupations in the order of their codes.
    pub fn new(all: Vec<Occupation>) -> Self {
        let (mut means, mut spreads) = ([0.0; SKILLS], [0.0; SKILLS]);
        let known = || all.iter().filter_map(|occupation| occupation.skills.as_ref());
        let mut count = 0.0;
        for skills in known() {
            count += 1.0;
            means.iter_mut().zip(skills).for_each(|(sum, level)| *sum += level);
        }
        if 0.0 < count {
            means.iter_mut().for_each(|sum| *sum /= count);
            for skills in known() {
                for ((sum, mean), level) in spreads.iter_mut().zip(means).zip(skills) {
                    *sum += (level - mean) * (level - mean);
                }
            }
            spreads.iter_mut().for_each(|sum| *sum = libm::sqrt(*sum / count));
        }
        Self { all, means, spreads }
    }

    /// The occupation with this code.
    pub fn get(&self, code: u16) -> Option<&Occupation> {
        let place = self.all.binary_search_by_key(&code, |occupation| occupation.code).ok()?;
        self.all.get(place)
    }

    /// All occupations.
    pub fn iter(&self) -> impl Iterator<Item = &Occupation> {
        self.all.iter()
    }

    /// The levels of skills as distances from the mean, in spreads.
    pub fn standing(&self, skills: &[f64; SKILLS]) -> [f64; SKILLS] {
        let mut standing = [0.0; SKILLS];
        for (((place, level), mean), spread) in
            standing.iter_mut().zip(skills).zip(self.means).zip(self.spreads)
        {
            *place = if 0.0 < spread { (level - mean) / spread } else { 0.0 };
        }
        standing
    }
}
