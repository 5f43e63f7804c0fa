//! The examples that were handed down all have a case. Leaves out what comes out: `cases.rs` holds that.

use std::fs;
use std::path::Path;

/// Examples by id, and figures that are published and wrong, by the case that must not give them.
const EXAMPLES: &str = "TV01 TV02 TV04 TV05 TV06 TV11 TV12 TV13 TV15 TV16 TV17 TV18-agreed TV18-not-agreed TV19 TV20 \
     TV22-2019-12-31 TV22-2021-12-31 TV22-2024-12-31 TV22-2025-12-31 TV22-2026-12-31 NO01 NO02 NO03 NO04 NO05 NO06 \
     NO07 NO08 NO09 NO11 NO12-before NO12-after FO01 FO03 BT01-mentioned BT01-not-mentioned WW02 WW03-25 WW03-26 \
     WW05 WW06 WW07 WW08 WW09 WD01 WD02 WD03 WD04 WD06 WA01 WA02";
const WRONG: &str = "TV12 TV17 TV22-2026-12-31 WF-third WF-threshold WF-before-2020 WW08";

#[test]
fn every_example_that_was_handed_down_is_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/rights/nl");
    let text = |id: &str| fs::read_to_string(folder.join(format!("{id}.json")));
    for id in EXAMPLES.split_whitespace() {
        assert!(text(id).is_ok_and(|case| case.contains("\"expected\"")), "{id} has no case");
    }
    for id in WRONG.split_whitespace() {
        assert!(text(id).is_ok_and(|case| case.contains("\"wrong\"")), "{id} names no wrong figure");
    }
}
