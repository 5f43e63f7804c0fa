//! The numbers of the occupation table as they stand in a pack: a line a column, a letter a group. Leaves out names.

use super::sheet::Sheet;

/// What is not known.
const UNKNOWN: char = '-';

/// Columns in the order of the pack: beginning of the name, least, step, greatest step; a step is one letter from `0` on.
const RATINGS: [(&str, f64, f64, u8); 11] = [
    ("level", 0.0, 1.0, 4),
    ("zone", 0.0, 1.0, 5),
    ("R,I,A,S,E,C", 1.0, 0.1, 60),
    ("skill-", 1.0, 0.5, 8),
    ("skill-level-", 0.0, 0.5, 14),
    ("style-", 1.0, 0.25, 16),
    ("value-", 1.0, 0.5, 12),
    ("physical", 0.0, 1.0, 3),
    ("emotional", 0.0, 1.0, 3),
    ("shifts", 0.0, 1.0, 3),
    ("common", 0.0, 1.0, 3),
];
/// Columns with a choice, and the choices in the order of their letters from `0` on.
const CHOICES: [(&str, &[&str]); 4] = [
    ("place", &["indoors", "outdoors", "in-and-out", "on-the-road"]),
    ("access-nl", &["no", "part", "yes", "unknown"]),
    ("access-be", &["no", "part", "yes", "unknown"]),
    ("shortage-be", &["no", "part", "yes"]),
];

/// A line a column: a letter a group.
pub fn columns(groups: &Sheet) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (column, width) in [("code", 4), ("brc", 4)] {
        for at in 0..width {
            let digit =
                |(_, row): &(usize, Vec<String>)| groups.cell(row, column).chars().nth(at).unwrap_or(UNKNOWN);
            lines.push(groups.table.rows.iter().map(digit).collect());
        }
    }
    for (name, least, step, most) in RATINGS {
        for column in matching(groups, name) {
            lines.push(
                groups
                    .table
                    .rows
                    .iter()
                    .map(|(line, row)| {
                        letter(groups, *line, &column, groups.cell(row, &column), (least, step, most))
                    })
                    .collect(),
            );
        }
    }
    for (column, choices) in CHOICES {
        lines.push(
            groups
                .table
                .rows
                .iter()
                .map(|(line, row)| {
                    let cell = groups.cell(row, column);
                    let at = choices.iter().position(|choice| *choice == cell);
                    if at.is_none() {
                        groups.fault(
                            *line,
                            format!("`{column}` is `{cell}`; use one of: {}", choices.join(", ")),
                        );
                    }
                    counted(at.and_then(|at| u8::try_from(at).ok()).unwrap_or_default())
                })
                .collect(),
        );
    }
    lines
}

/// The columns that a name of `RATINGS` stands for, in the order of the file.
fn matching(groups: &Sheet, name: &str) -> Vec<String> {
    let is_level = |column: &str| column.starts_with("skill-level-");
    let wanted = |column: &&String| match name.strip_suffix('-') {
        Some(_) => column.starts_with(name) && (is_level(column) == is_level(name)),
        None => name.split(',').any(|one| one == column.as_str()),
    };
    groups.table.header.iter().filter(wanted).cloned().collect()
}

fn letter(
    groups: &Sheet,
    line: usize,
    column: &str,
    cell: &str,
    (least, step, most): (f64, f64, u8),
) -> char {
    if cell.is_empty() {
        return UNKNOWN;
    }
    let steps = cell.parse::<f64>().ok().map(|value| ((value - least) / step).round());
    match steps.filter(|steps| (0.0..=f64::from(most)).contains(steps)) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "looked at in the line above"
        )]
        Some(steps) => counted(steps as u8),
        None => {
            groups.fault(line, format!("`{column}` is `{cell}`, which is outside its scale; mend it"));
            UNKNOWN
        }
    }
}

fn counted(steps: u8) -> char {
    char::from(b'0' + steps)
}
