//! The room in a field for own words: said near its end, in steps, and when it is full.

use content::Voice;
use content::texts::common as t;
use screens::room::room;

#[test]
fn room_is_said_only_near_the_end() {
    let voice = Voice::default();
    let said = |length: usize| room(&"a".repeat(length), 600, voice);
    let left = |count: &str| t::ROOM_LEFT.fill(voice, [count]);
    assert_eq!([said(0), said(499)], [String::new(), String::new()]);
    assert_eq!([said(500), said(509), said(510)], [left("100"), left("100"), left("90")]);
    assert_eq!(said(599), left("10"));
    assert_eq!([said(600), said(700)], [t::ROOM_FULL.get(voice), t::ROOM_FULL.get(voice)]);
    // As a browser counts: two for a character beyond the first plane.
    assert_eq!(room(&"😀".repeat(300), 600, voice), t::ROOM_FULL.get(voice));
}
