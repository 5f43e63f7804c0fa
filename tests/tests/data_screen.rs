//! What this device keeps, in words.

use content::Voice;
use content::texts::data as t;
use screens::data::stored;

#[test]
fn answers_come_first_and_every_item_has_a_size() {
    let voice = Voice::default();
    let entries = [("dossier", 1234), ("language", 2), ("other", 9), ("set-aside-0", 7)];
    let items = stored(&entries.map(|(key, length)| (key.to_owned(), length)), voice);
    let names: Vec<&str> = items.iter().map(|item| item.name).collect();
    let expected = [&t::STORED_ANSWERS, &t::STORED_LANGUAGE, &t::STORED_SET_ASIDE, &t::STORED_OTHER];
    assert_eq!(names, expected.map(|text| text.get(voice)));
    assert_eq!(items[0].size, t::STORED_SIZE.fill(voice, ["1.234"]));
}

#[test]
fn nothing_kept_is_an_empty_list() {
    assert!(stored(&[], Voice::default()).is_empty());
}
