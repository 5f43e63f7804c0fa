//! Which O*NET occupations stand for an ISCO-08 group, and how heavily: chosen by hand where `own/crosswalk.csv` says
//! so; else those of the Nesta crosswalk, each ESCO occupation counting by the confidence that the crosswalk gives; else
//! those of the BLS crosswalk, evenly. Leaves out their ratings.

use std::path::Path;

use super::sheet::Sheet;
use crate::failure::{Failure, Outcome};

/// O*NET-SOC code and weight.
pub type Parts = Vec<(String, f64)>;

/// Three crosswalks.
pub struct Crosswalk {
    by_hand: Sheet,
    nesta: Sheet,
    bls: Sheet,
    newer: Sheet,
}

impl Crosswalk {
    /// Reads them.
    ///
    /// # Errors
    /// When a file is missing.
    pub fn read(data: &Path, own: &Path) -> Outcome<Crosswalk> {
        Ok(Crosswalk {
            by_hand: Sheet::read(&own.join("crosswalk.csv"), &["group", "reason", "onet"])?,
            nesta: Sheet::read(
                &data.join("esco_onet_crosswalk_nesta.csv"),
                &["isco08", "onet_soc_2019", "confidence", "esco_title_en"],
            )?,
            bls: Sheet::read(&data.join("isco08_soc2010_bls.csv"), &["isco08", "soc2010"])?,
            newer: Sheet::read(&data.join("onet_soc_2010_to_2019.csv"), &["soc2010_code", "soc2019_code"])?,
        })
    }

    /// What stands for a group, and by which of the three: `hand`, `nesta`, `bls`, or `none` with no parts.
    ///
    /// # Errors
    /// When the Nesta crosswalk has a line without confidence.
    pub fn parts(&self, group: &str) -> Outcome<(Parts, &'static str)> {
        if let Some(row) = self.by_hand.find("group", group) {
            let parts: Parts =
                row.get("onet").split_whitespace().map(|code| (code.to_owned(), 1.0)).collect();
            return Ok(if parts.is_empty() { (parts, "none") } else { (parts, "hand") });
        }
        let mut parts = Parts::new();
        for row in self.nesta.rows().filter(|row| row.get("isco08") == group) {
            let Some(weight) = row.number("confidence") else {
                return Err(Failure::new(format!("{}: no confidence for {group}", self.nesta.name())));
            };
            add(&mut parts, row.get("onet_soc_2019"), weight);
        }
        if !parts.is_empty() {
            return Ok((parts, "nesta"));
        }
        for row in self.bls.rows().filter(|row| row.get("isco08") == group) {
            let older = format!("{}.00", row.get("soc2010"));
            if let Some(newer) = self.newer.find("soc2010_code", &older) {
                add(&mut parts, newer.get("soc2019_code"), 1.0);
            }
        }
        Ok(if parts.is_empty() { (parts, "none") } else { (parts, "bls") })
    }
}

/// Adds a weight to a code, in the order of codes.
fn add(parts: &mut Parts, code: &str, weight: f64) {
    if code.is_empty() {
        return;
    }
    match parts.binary_search_by(|(known, _)| known.as_str().cmp(code)) {
        Ok(at) => parts.iter_mut().skip(at).take(1).for_each(|(_, sum)| *sum += weight),
        Err(at) => parts.insert(at, (code.to_owned(), weight)),
    }
}
