//! Which groups are near to which, by the occupations that O*NET calls related: a row a group, nearest first. Leaves out
//! what makes them near.

use std::collections::BTreeMap;
use std::path::Path;

use super::crosswalk::{Crosswalk, Parts};
use super::sheet::Sheet;
use crate::failure::Outcome;

/// Most groups that are kept.
const MOST: usize = 12;
/// A group that hardly exists here is nobody's next step.
const RARE: &str = "0";
/// How near the same occupation and those of each tier are. Ours, for order only.
const SAME: f64 = 4.0;
const TIERS: [(&str, f64); 3] = [("Primary-Short", 3.0), ("Primary-Long", 2.0), ("Supplemental", 1.0)];

/// Makes the table.
///
/// # Errors
/// When a file is missing.
pub fn made(data: &Path, own: &Path) -> Outcome<Sheet> {
    let names = Sheet::read(&own.join("names.csv"), &["group"])?;
    let common = Sheet::read(&own.join("common.csv"), &["group", "common"])?;
    let columns = ["onet_soc", "related_onet_soc", "tier"];
    let listed = Sheet::read(&data.join("onet_related_occupations.csv"), &columns)?;
    let crosswalk = Crosswalk::read(data, own)?;
    let mut near: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
    for row in listed.rows() {
        let tier = TIERS.iter().find(|(tier, _)| *tier == row.get("tier"));
        let weight = tier.map_or(0.0, |(_, weight)| *weight);
        near.entry(row.get("onet_soc")).or_default().push((row.get("related_onet_soc"), weight));
    }
    let mut shares: Vec<(&str, Parts)> = Vec::new();
    for group in names.rows().map(|row| row.get("group")) {
        let (parts, _) = crosswalk.parts(group)?;
        let sum: f64 = parts.iter().map(|(_, weight)| weight).sum();
        shares.push((group, parts.into_iter().map(|(code, weight)| (code, weight / sum)).collect()));
    }
    let mut holders: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
    for (group, parts) in &shares {
        let is_rare = common.find("group", group).is_none_or(|row| row.get("common") == RARE);
        for (code, share) in parts.iter().filter(|_| !is_rare) {
            holders.entry(code).or_default().push((group, *share));
        }
    }
    let mut table = Sheet::new("related.csv", ["group", "related"].map(str::to_owned).to_vec());
    for (group, parts) in &shares {
        let mut scores: BTreeMap<&str, f64> = BTreeMap::new();
        for (code, share) in parts {
            let others = near.get(code.as_str()).into_iter().flatten().copied();
            for (other, weight) in others.chain([(code.as_str(), SAME)]) {
                for (holder, part) in
                    holders.get(other).into_iter().flatten().filter(|(holder, _)| holder != group)
                {
                    *scores.entry(holder).or_default() += share * weight * part;
                }
            }
        }
        let mut ranked: Vec<(&str, f64)> = scores.into_iter().filter(|(_, score)| 0.0 < *score).collect();
        // Stable: groups that are as near stay in the order of their codes.
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
        let kept: Vec<&str> = ranked.into_iter().take(MOST).map(|(group, _)| group).collect();
        table.push(vec![(*group).to_owned(), kept.join(" ")]);
    }
    Ok(table)
}
