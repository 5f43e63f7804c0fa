//! What is measured, as the native program says it: one unit after another. Leaves out doing it.

/// One unit: so many times the same work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What is measured: `forecast`, `recompute`.
    pub measure: String,
    /// For which kind of dossier.
    pub case: String,
    /// How often it is done in the unit.
    pub repeats: u32,
}

/// All units in their order.
pub struct Plan {
    /// In the order in which they are done.
    pub units: Vec<Unit>,
}

impl Plan {
    /// Reads a line of a unit: measure, case, repeats.
    pub fn unit(line: &str) -> Option<Unit> {
        let mut words = line.split_whitespace().map(str::to_owned);
        let (measure, case) = (words.next()?, words.next()?);
        let repeats = words.next()?.parse().ok().filter(|repeats| 0 < *repeats)?;
        Some(Unit { measure, case, repeats })
    }

    /// The measures, in the order in which they first come.
    pub fn measures(&self) -> Vec<&str> {
        self.names(|unit| &unit.measure)
    }

    /// The kinds of dossiers, in the order in which they first come.
    pub fn cases(&self) -> Vec<&str> {
        self.names(|unit| &unit.case)
    }

    /// Places of the units of a measure, of one kind of dossier or of all.
    pub fn places(&self, measure: &str, case: Option<&str>) -> Vec<usize> {
        let fits = |unit: &Unit| unit.measure == measure && case.is_none_or(|case| unit.case == case);
        self.units.iter().enumerate().filter(|(_, unit)| fits(unit)).map(|(place, _)| place).collect()
    }

    /// The same, apart for every kind of dossier that is measured so.
    pub fn groups(&self, measure: &str) -> Vec<Vec<usize>> {
        let places = self.cases().into_iter().map(|case| self.places(measure, Some(case)));
        places.filter(|places| !places.is_empty()).collect()
    }

    fn names(&self, name: impl Fn(&Unit) -> &String) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for unit in &self.units {
            if !names.contains(&name(unit).as_str()) {
                names.push(name(unit));
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_found_by_measure_and_case() {
        let lines = ["forecast a 16", "recompute a 1", "recompute b 1"];
        let plan = Plan { units: lines.into_iter().filter_map(Plan::unit).collect() };
        assert_eq!(plan.measures(), ["forecast", "recompute"]);
        assert_eq!(plan.cases(), ["a", "b"]);
        assert_eq!(plan.places("recompute", None), [1, 2]);
        assert_eq!(plan.places("recompute", Some("b")), [2]);
        assert_eq!(plan.groups("forecast"), [[0]]);
        assert_eq!(Plan::unit("forecast a 0"), None);
    }
}
