//! The table of `src/FAULTS.md`: a row a fault, program and engine. Leaves out the words round it, which people write.

use std::fs;

use crate::failure::{Failure, Outcome, While as _};
use crate::project;

/// Between these lines everything is written anew.
const BEGIN: &str = "<!-- written by cargo xtask soak -->\n";
const END: &str = "<!-- end of what is written -->\n";

const HEAD: &str =
    "\n| Row | Done | To | Engine | Trials | Lost |\n| --- | --- | --- | --- | ---: | ---: |\n";

/// What identifies a row, and what became of its trials.
type Row = ([String; 4], [String; 2]);

/// Puts what was told into the document; rows of which nothing was told this time stay.
pub fn write(told: &str) -> Outcome<()> {
    let path = project::root().join("src/FAULTS.md");
    let document = fs::read_to_string(&path).during(path.display())?;
    fs::write(&path, with_rows(&document, told)?).during(path.display())
}

fn with_rows(document: &str, told: &str) -> Outcome<String> {
    let parts = document.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
    let Some((before, (table, after))) = parts else {
        return Err(Failure::new("src/FAULTS.md has lost its markers; put them back"));
    };
    let mut rows: Vec<Row> =
        table.lines().filter_map(|line| row(line.trim_matches('|').split('|'))).collect();
    // The line under the heads of the columns, and those heads.
    rows.retain(|(name, _)| name[0].starts_with('R') && name[0] != "Row");
    for told in told.lines().filter_map(|line| row(line.split('\t'))) {
        rows.retain(|(name, _)| *name != told.0);
        rows.push(told);
    }
    rows.sort_by(|(one, _), (other, _)| (number(one), one).cmp(&(number(other), other)));
    let lines =
        rows.iter().map(|(name, became)| format!("| {} | {} |\n", name.join(" | "), became.join(" | ")));
    Ok([before, BEGIN, HEAD, &lines.collect::<String>(), "\n", END, after].concat())
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Row> {
    let cells: Vec<String> = cells.map(|cell| cell.trim().to_owned()).collect();
    let [row, fault, program, engine, trials, lost] = <[String; 6]>::try_from(cells).ok()?;
    Some(([row, fault, program, engine], [trials, lost]))
}

/// `R10` comes after `R9`.
fn number(name: &[String; 4]) -> u32 {
    name[0].trim_start_matches('R').parse().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_takes_the_place_of_its_row_and_the_others_stay() {
        let document = format!(
            "words\n{BEGIN}{HEAD}| R10 | b | Ours | chromium | 2 | 0 |\n| R4 | a | Ours | chromium | 6 | 0 |\n\n{END}more\n"
        );
        let written =
            with_rows(&document, "R4\ta\tOurs\tchromium\t200\t0\nR4\ta\tOneKey\tchromium\t50\t48\n");
        let expected = format!(
            "words\n{BEGIN}{HEAD}| R4 | a | OneKey | chromium | 50 | 48 |\n| R4 | a | Ours | chromium | 200 | 0 |\n\
             | R10 | b | Ours | chromium | 2 | 0 |\n\n{END}more\n"
        );
        assert_eq!(written.ok(), Some(expected));
    }

    #[test]
    fn a_document_without_markers_is_left_alone() {
        assert!(with_rows("words", "R4\ta\tOurs\tchromium\t200\t0\n").is_err());
    }
}
