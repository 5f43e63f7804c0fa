//! The table of occupation groups: facts from the data sets beside what is kept by hand, a row a group. Leaves out the
//! names by which a group is found.

use std::path::Path;

use super::crosswalk::{Crosswalk, Parts};
use super::profile::{mean, median, over};
use super::sheet::Sheet;
use crate::failure::{Failure, Outcome};

/// The six kinds of interest.
const INTERESTS: [&str; 6] = ["R", "I", "A", "S", "E", "C"];

/// Ratings of O*NET occupations.
struct Ratings {
    interests: Sheet,
    zones: Sheet,
    /// Kind of element, prefix of the column, ratings.
    scales: Vec<(&'static str, &'static str, Sheet)>,
    elements: Sheet,
}

/// Makes the table.
///
/// # Errors
/// When a file is missing, or a group has no row in a file kept by hand.
pub fn made(data: &Path, own: &Path) -> Outcome<Sheet> {
    let cbs = Sheet::read(&data.join("cbs_brc2014_isco08.csv"), &["isco08", "brc", "isco_skill_level"])?;
    let crosswalk = Crosswalk::read(data, own)?;
    let ratings = Ratings::read(data, own)?;
    let kept = |file: &str, columns: &[&str]| Sheet::read(&own.join(file), columns);
    let names = kept("names.csv", &["group", "nl", "be", "en"])?;
    let by_hand = [
        kept("load.csv", &["group", "physical", "emotional", "shifts", "place"])?,
        kept("access.csv", &["group", "nl", "be"])?,
        kept("common.csv", &["group", "common"])?,
    ];
    let shortage = kept("shortage.csv", &["title", "covers", "groups"])?;
    // The classification also has codes for groups that are not known in full; those have no name of ours.
    let codes: Vec<String> = names.rows().map(|row| row.get("group").to_owned()).collect();
    for sheet in &by_hand {
        complete(sheet, &codes)?;
    }
    let mut table = Sheet::new("groups.csv", ratings.header());
    for code in &codes {
        let facts = cbs.find("isco08", code);
        let facts = facts.ok_or_else(|| Failure::new(format!("{}: no group {code}", cbs.name())))?;
        let (parts, from) = crosswalk.parts(code)?;
        let is_rated = mean(&ratings.interests, &parts, |row| over(row, &INTERESTS)).is_some();
        let (parts, from) = if is_rated { (parts, from) } else { (Parts::new(), "none") };
        let of = |sheet: &Sheet, columns: &[&str]| -> Vec<String> {
            let row = sheet.find("group", code);
            columns.iter().map(|column| row.map_or("", |row| row.get(column)).to_owned()).collect()
        };
        let titles =
            shortage.rows().filter(|row| row.get("groups").split_whitespace().any(|group| group == code));
        let covers: Vec<&str> = titles.map(|row| row.get("covers")).collect();
        let listed = match (covers.contains(&"most"), covers.is_empty()) {
            (true, _) => "yes",
            (false, false) => "part",
            (false, true) => "no",
        };
        let [load, access, common] = &by_hand;
        let mut fields = vec![code.clone()];
        fields.extend(of(&names, &["nl", "be", "en"]));
        fields.extend(["brc", "isco_skill_level"].map(|column| facts.get(column).to_owned()));
        fields.extend(ratings.of(&parts));
        fields.extend(of(load, &["physical", "emotional", "shifts", "place"]));
        fields.extend(of(access, &["nl", "be"]));
        fields.push(listed.to_owned());
        fields.extend(of(common, &["common"]));
        fields.push(from.to_owned());
        fields.push(parts.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join(" "));
        table.push(fields);
    }
    Ok(table)
}

/// Every group has its row in a sheet that is kept by hand.
///
/// # Errors
/// Names the first that has none.
pub fn complete(sheet: &Sheet, codes: &[String]) -> Outcome<()> {
    match codes.iter().find(|code| sheet.find("group", code).is_none()) {
        Some(missing) => Err(Failure::new(format!("{}: no row for group {missing}", sheet.name()))),
        None => Ok(()),
    }
}

impl Ratings {
    fn read(data: &Path, own: &Path) -> Outcome<Ratings> {
        let read = |file: &str, columns: &[&str]| Sheet::read(&data.join(file), columns);
        Ok(Ratings {
            interests: read("onet_interests.csv", &INTERESTS)?,
            zones: read("onet_job_zones.csv", &["onet_soc", "job_zone"])?,
            scales: vec![
                ("skill", "skill-", read("onet_skills_importance.csv", &["onet_soc"])?),
                ("skill", "skill-level-", read("onet_skills_level.csv", &["onet_soc"])?),
                ("style", "style-", read("onet_work_styles_importance.csv", &["onet_soc"])?),
                ("value", "value-", read("onet_work_values.csv", &["onet_soc"])?),
            ],
            elements: Sheet::read(&own.join("elements.csv"), &["kind", "scale", "onet-name"])?,
        })
    }

    /// The scales of a kind, in the order of the file, each with the names of its elements.
    fn scales(&self, kind: &str) -> Vec<(&str, Vec<&str>)> {
        let mut scales: Vec<(&str, Vec<&str>)> = Vec::new();
        for row in self.elements.rows().filter(|row| row.get("kind") == kind) {
            match scales.iter_mut().find(|(scale, _)| *scale == row.get("scale")) {
                Some((_, names)) => names.push(row.get("onet-name")),
                None => scales.push((row.get("scale"), vec![row.get("onet-name")])),
            }
        }
        scales
    }

    fn header(&self) -> Vec<String> {
        let mut header: Vec<String> =
            ["code", "nl", "be", "en", "brc", "level", "zone"].map(str::to_owned).to_vec();
        header.extend(INTERESTS.map(str::to_owned));
        for (kind, prefix, _) in &self.scales {
            header.extend(self.scales(kind).iter().map(|(scale, _)| format!("{prefix}{scale}")));
        }
        let own =
            ["physical", "emotional", "shifts", "place", "access-nl", "access-be", "shortage-be", "common"];
        header.extend(own.map(str::to_owned));
        header.extend(["profile-from", "onet"].map(str::to_owned));
        header
    }

    /// Job zone, interests and scales over the parts of a group, to hundredths; empty where unknown.
    fn of(&self, parts: &Parts) -> Vec<String> {
        let told = |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:.2}"));
        let zone = median(&self.zones, parts, "job_zone");
        let mut fields = vec![zone.map_or_else(String::new, |zone| format!("{zone:.0}"))];
        fields.extend(INTERESTS.map(|kind| told(mean(&self.interests, parts, |row| row.number(kind)))));
        for (kind, _, ratings) in &self.scales {
            let scales = self.scales(kind);
            fields.extend(scales.iter().map(|(_, names)| told(mean(ratings, parts, |row| over(row, names)))));
        }
        fields
    }
}
