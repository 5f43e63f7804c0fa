//! What this device keeps, item by item, in words.

use content::Voice;
use content::texts::data as t;
use formats::kept_copy::{KeptCopy, Mark};
use screens::data::{self, stored};

#[test]
fn a_file_says_what_to_do_before_it_is_moved_and_nothing_of_a_home_screen() {
    let voice = Voice::default();
    assert_eq!(data::before_moving(false, voice), None);
    assert_eq!(data::before_moving(true, voice), Some(t::FILE_PLACE.get(voice)));
    assert_eq!(data::short(false, voice), t::SHORT_BODY.get(voice));
    assert_eq!(data::short(true, voice), t::SHORT_BODY_FILE.get(voice));
}

#[test]
fn answers_come_first_and_every_item_has_a_size() {
    let voice = Voice::default();
    let entries = [("dossier", 1234), ("language", 2), ("other", 9), ("set-aside-0", 7)];
    let items = stored(&entries.map(|(key, length)| (key.to_owned(), "é".repeat(length))), voice);
    let names: Vec<&str> = items.iter().map(|item| item.name).collect();
    let expected = [&t::STORED_ANSWERS, &t::STORED_LANGUAGE, &t::STORED_SET_ASIDE, &t::STORED_OTHER];
    assert_eq!(names, expected.map(|text| text.get(voice)));
    assert_eq!(items[0].size, t::STORED_SIZE.fill(voice, ["1.234"]));
}

#[test]
fn copies_of_one_thing_are_one_item_with_the_last_day() {
    let voice = Voice::default();
    let copy = |day: u32, generation: u32| {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        KeptCopy { mark: Mark { generation, writer: 7 }, schema: 1, day, text: "abc" }.to_text()
    };
    let [first, last] = [copy(21, 2), copy(23, 3)];
    let length = first.len() + last.len();
    let entries = [("copy-a", last), ("last-copy", "2026-11-20".to_owned()), ("copy", first)];
    let items = stored(&entries.map(|(key, text)| (key.to_owned(), text)), voice);
    assert_eq!(items.len(), 2, "{items:?}");
    let size = t::STORED_COPIES.fill(voice, [length.to_string(), "2".to_owned()]);
    assert_eq!(items[0].size, t::STORED_DAY.fill(voice, [size, "23 november 2026".to_owned()]));
    assert_eq!(items[1].name, t::STORED_LAST_COPY.get(voice));
}

#[test]
fn nothing_kept_is_an_empty_list() {
    assert!(stored(&[], Voice::default()).is_empty());
}
