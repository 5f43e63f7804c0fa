//! Checks the occupation table (`occupations/groups.csv` and the tables beside it) and writes it as one pack of eleven
//! blocks: version; tension; numbers, a line a column; groups that are near; for each language sectors and names of groups;
//! names to search by, each a line a group. `src/occupations` reads it. Leaves out where the columns come from: `occupation_columns.rs`.

use super::sheet::Sheet;
use super::{Context, occupation_names, occupation_numbers};

/// The table of groups.
pub const GROUPS: &str = "occupations/groups.csv";
const SECTORS: &str = "occupations/own/sectors.csv";
const RELATED: &str = "occupations/related.csv";
const TENSION: &str = "occupations/own/tension.csv";
/// Between the blocks of a pack: an empty line.
const BLOCK: &str = "\n\n";

/// The column of each language, in the order of the blocks. Flemish is Dutch where it does not differ.
const LANGUAGES: [&str; 3] = ["nl", "be", "en"];

/// The pack.
pub fn pack(context: &Context) -> String {
    let groups = Sheet::read(context, GROUPS);
    let sectors = Sheet::read(context, SECTORS);
    check(&groups, &sectors);
    let mut blocks = vec![
        "3".to_owned(),
        tension(context),
        occupation_numbers::columns(&groups).join("\n"),
        related(context, &groups).join("\n"),
    ];
    for column in LANGUAGES {
        let codes = sectors.table.rows.iter().map(|(_, row)| sectors.cell(row, "brc"));
        let told = codes.zip(named(&sectors, column)).map(|(code, name)| format!("{code} {name}"));
        blocks.push(told.collect::<Vec<_>>().join("\n"));
        blocks.push(named(&groups, column).join("\n"));
    }
    blocks.push(occupation_names::block(context, &groups));
    blocks.join(BLOCK)
}

/// The names of all rows in a language.
fn named(sheet: &Sheet, column: &str) -> Vec<String> {
    let name = |(line, row): &(usize, Vec<String>)| {
        let own = sheet.cell(row, column);
        let name = if own.is_empty() && column == "be" { sheet.cell(row, "nl") } else { own };
        if name.is_empty() {
            sheet.fault(*line, format!("`{column}` is empty; write the name"));
        }
        name.to_owned()
    };
    sheet.table.rows.iter().map(name).collect()
}

/// Codes in order, each in a sector that exists.
fn check(groups: &Sheet, sectors: &Sheet) {
    let mut before = "";
    for (line, row) in &groups.table.rows {
        let code = groups.cell(row, "code");
        if code.len() != "0000".len() || code <= before || code.parse::<u16>().is_err() {
            groups.fault(
                *line,
                format!("code `{code}` does not follow `{before}`; write four digits, in order"),
            );
        }
        before = code;
        let brc = groups.cell(row, "brc");
        let segment = brc.get(..brc.len().saturating_sub(1)).unwrap_or_default();
        if !sectors.table.rows.iter().any(|(_, row)| sectors.cell(row, "brc") == segment) {
            groups.fault(*line, format!("sector of `{brc}` does not exist; add `{segment}` to {SECTORS}"));
        }
    }
}

/// A line a group of the classification: code, hundredths, whether it is about so, day.
fn tension(context: &Context) -> String {
    let sheet = Sheet::read(context, TENSION);
    let line = |(line, row): &(usize, Vec<String>)| {
        let value = sheet.cell(row, "value").parse::<f64>().ok().filter(|value| 0.0 < *value);
        if value.is_none() {
            sheet.fault(*line, "`value` is no number above zero; mend it".to_owned());
        }
        let about = if sheet.cell(row, "about") == "yes" { "~" } else { "=" };
        let hundredths = (value.unwrap_or_default() * 100.0).round();
        format!("{} {about} {hundredths:.0} {}", sheet.cell(row, "brc"), sheet.cell(row, "day"))
    };
    sheet.table.rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A line a group: the codes of the groups that are near, nearest first, or a hyphen.
fn related(context: &Context, groups: &Sheet) -> Vec<String> {
    let sheet = Sheet::read(context, RELATED);
    let is_known = |code: &str| groups.table.rows.iter().any(|(_, row)| groups.cell(row, "code") == code);
    for (line, row) in &sheet.table.rows {
        for code in sheet.cell(row, "related").split_whitespace().chain([sheet.cell(row, "group")]) {
            if !is_known(code) {
                sheet.fault(*line, format!("group `{code}` is not in groups.csv; make the tables again"));
            }
        }
    }
    let near = |(_, row): &(usize, Vec<String>)| {
        let code = groups.cell(row, "code");
        let found = sheet.table.rows.iter().find(|(_, row)| sheet.cell(row, "group") == code);
        let found = found.map_or("", |(_, row)| sheet.cell(row, "related"));
        if found.is_empty() { "-".to_owned() } else { found.to_owned() }
    };
    groups.table.rows.iter().map(near).collect()
}
