//! Means of O*NET ratings over the parts of a group. Parts without a rating are left out; a group none of whose parts
//! has one is unknown, and stays so. Leaves out which parts a group has.

use super::crosswalk::Parts;
use super::sheet::{Row, Sheet};

/// The mean of a part's rating, as `rating` reads it, weighed by the parts; `None` when no part has one.
pub fn mean(ratings: &Sheet, parts: &Parts, rating: impl Fn(&Row) -> Option<f64>) -> Option<f64> {
    let (mut sum, mut weights) = (0.0, 0.0);
    for (code, weight) in parts {
        if let Some(value) = ratings.find("onet_soc", code).and_then(|row| rating(&row)) {
            sum += weight * value;
            weights += weight;
        }
    }
    (0.0 < weights).then(|| sum / weights)
}

/// The weighed median of a whole rating: the lowest below or at which half of the weight lies.
pub fn median(ratings: &Sheet, parts: &Parts, column: &str) -> Option<f64> {
    let mut found: Vec<(f64, f64)> = parts
        .iter()
        .filter_map(|(code, weight)| Some((ratings.find("onet_soc", code)?.number(column)?, *weight)))
        .collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = found.iter().map(|(_, weight)| weight).sum::<f64>() / 2.0;
    let mut below = 0.0;
    found.into_iter().find_map(|(value, weight)| {
        below += weight;
        (half <= below).then_some(value)
    })
}

/// The mean of several columns of a row; `None` when one is missing.
pub fn over(row: &Row, columns: &[&str]) -> Option<f64> {
    let values: Option<Vec<f64>> = columns.iter().map(|column| row.number(column)).collect();
    let values = values.filter(|values| !values.is_empty())?;
    let count = u32::try_from(values.len()).ok()?;
    Some(values.iter().sum::<f64>() / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        let mut sheet = Sheet::new("ratings", ["onet_soc", "a", "b"].map(str::to_owned).to_vec());
        for row in [["x", "1", "3"], ["y", "4", "5"], ["z", "", "9"]] {
            sheet.push(row.map(str::to_owned).to_vec());
        }
        sheet
    }

    #[test]
    fn weights_count_and_parts_without_a_rating_do_not() {
        let parts: Parts = vec![("x".to_owned(), 1.0), ("y".to_owned(), 2.0), ("z".to_owned(), 7.0)];
        assert_eq!(mean(&sheet(), &parts, |row| row.number("a")), Some(3.0));
        assert_eq!(mean(&sheet(), &parts, |row| over(row, &["a", "b"])), Some(11.0 / 3.0));
        assert_eq!(median(&sheet(), &parts, "a"), Some(4.0));
    }

    #[test]
    fn no_part_with_a_rating_is_unknown() {
        let parts: Parts = vec![("z".to_owned(), 1.0), ("elsewhere".to_owned(), 1.0)];
        assert_eq!(mean(&sheet(), &parts, |row| row.number("a")), None);
        assert_eq!(median(&sheet(), &parts, "a"), None);
    }
}
