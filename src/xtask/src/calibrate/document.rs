//! The part of `src/CALIBRATION.md` that is written: the same table as on the method page, in English. Leaves out
//! the words round it.

use content::Voice;
use domain::forecast::calibration::{Asked, Fitted};
use domain::values::{Address, Language};
use screens::method;

use super::point_name;
use crate::failure::{Failure, Outcome};

/// Between these lines everything is written anew.
const BEGIN: &str = "<!-- written by cargo xtask calibrate -->\n";
const END: &str = "<!-- end of what is written -->\n";

/// The document with the part between the markers written anew.
pub fn with_table(document: &str, fitted: &Fitted, asked: &[Asked]) -> Outcome<String> {
    let outside =
        document.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = outside else {
        return Err(Failure::new("src/CALIBRATION.md has lost its markers; put them back"));
    };
    Ok([before, BEGIN, &written(fitted, asked), END, after].concat())
}

fn written(fitted: &Fitted, asked: &[Asked]) -> String {
    let shown = method::calibration(Voice::new(Language::En, Address::Je));
    let columns: Vec<&str> = shown.table.columns.iter().map(String::as_str).collect();
    let mut out = ["\n", &row(&columns), &row(&["---"; 4])].concat();
    for cells in &shown.table.rows {
        out.push_str(&row(&cells.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    out.push_str(&format!("\n{}\n\n", shown.levels));
    for (names, why) in shown.missed {
        out.push_str(&format!("- **{names}**: {why}\n"));
    }
    out.push_str("\nWhat the sources ask of our own figures:\n\n");
    out.push_str(&row(&["Figure", "Point", "Committed", "Asked"]));
    out.push_str(&row(&["---"; 4]));
    for Asked { figure, point, now, asked } in asked {
        out.push_str(&row(&[figure, point_name(*point), &format!("{now:.3}"), &format!("{asked:.3}")]));
    }
    out.push_str(&format!(
        "\nBy the days of those who found work alone, the pace would be {:.1} under 30, and {:.1} in industry and \
         technology: beyond belief, so neither is used.\n\n",
        fitted.under_30.by_days, fitted.technical,
    ));
    out
}

fn row(cells: &[&str]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::forecast::calibration::PaceAsked;

    const PACE: PaceAsked = PaceAsked { by_days: 1.0, by_share: 1.0 };
    const FITTED: Fitted = Fitted {
        level: 1.0,
        spread: 1.0,
        under_30: PACE,
        from_55: PACE,
        technical: 1.0,
        after_sickness: 1.0,
    };

    #[test]
    fn only_the_part_between_the_markers_is_written() {
        let document = ["before\n", BEGIN, "old\n", END, "after\n"].concat();
        let written = with_table(&document, &FITTED, &[]).unwrap_or_default();
        assert!(written.starts_with("before\n") && written.ends_with("after\n") && !written.contains("old"));
        assert_eq!(with_table(&written, &FITTED, &[]).ok(), Some(written));
    }

    #[test]
    fn a_document_without_markers_is_refused() {
        assert!(with_table("before\n", &FITTED, &[]).is_err());
    }
}
