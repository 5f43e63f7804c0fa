//! Putting scales in bands: what lies too close together to be told apart has no order. Leaves out how high they are.

/// Differences below this are rounding.
const ROUNDING: f64 = 1e-9;

/// Places by how high they are, the highest band first. A band holds all that lies within `tie` of its highest; within
/// a band they stand in the order of their places. Places without a height are in no band.
pub fn bands(heights: &[Option<f64>], tie: f64) -> Vec<Vec<usize>> {
    let mut left: Vec<(usize, f64)> =
        heights.iter().enumerate().filter_map(|(place, height)| Some((place, (*height)?))).collect();
    let mut found = Vec::new();
    while let Some(top) = left.iter().map(|(_, height)| *height).reduce(f64::max) {
        let is_near = |height: f64| top - height <= tie + ROUNDING;
        found.push(left.iter().filter(|(_, height)| is_near(*height)).map(|(place, _)| *place).collect());
        left.retain(|(_, height)| !is_near(*height));
    }
    found
}
