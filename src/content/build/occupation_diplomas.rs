//! Checks and writes with which other work the diploma or registration of an occupation may come: `own/diplomas.csv`.
//! Leaves out whether the law asks for one.

use super::Context;
use super::occupations::GROUPS;
use super::sheet::Sheet;

/// `occupation_diplomas.rs`: codes, each with those of the other work, in the order of the file.
pub fn write(context: &Context) -> String {
    let groups = Sheet::read(context, GROUPS);
    let sheet = Sheet::read(context, "occupations/own/diplomas.csv");
    let is_known = |code: &str| groups.table.rows.iter().any(|(_, row)| groups.cell(row, "code") == code);
    let mut seen: Vec<&str> = Vec::new();
    let mut entries = Vec::new();
    for (line, row) in &sheet.table.rows {
        let group = sheet.cell(row, "group");
        let by: Vec<&str> = sheet.cell(row, "also-by").split_whitespace().collect();
        for code in by.iter().chain([&group]).filter(|code| !is_known(code)) {
            sheet.fault(*line, format!("group `{code}` is not in groups.csv; write one that is"));
        }
        if seen.contains(&group) || by.is_empty() || by.contains(&group) {
            sheet.fault(*line, format!("`{group}` is there twice, alone or by itself; name other work once"));
        }
        seen.push(group);
        // A code that begins with a zero is a number without it.
        let by: Vec<&str> = by.iter().map(|code| code.trim_start_matches('0')).collect();
        entries.push(format!("({}, &[{}])", group.trim_start_matches('0'), by.join(", ")));
    }
    format!("static DIPLOMAS: &[(u16, &[u16])] = &[{}];\n", entries.join(", "))
}
