//! The pack of the occupation table: refused when it is not whole, and read once. What is in it is checked elsewhere.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use content::occupations::{self, Unreadable};
use domain::values::Language;

#[test]
fn a_pack_that_is_not_whole_is_refused() {
    let pack = occupations::TEXT;
    let block = |pack: &str| occupations::read(pack, Language::Nl).err().map(|Unreadable { block }| block);
    assert_eq!(block(""), Some(1));
    assert_eq!(block(&pack.replacen('3', "2", 1)), Some(1));
    assert_eq!(block(&pack.replacen(" = 938 ", " = veel ", 1)), Some(2));
    let numbers = pack.split("\n\n").nth(2).expect("numbers");
    assert_eq!(block(&pack.replacen(numbers, &numbers[1..], 1)), Some(3));
    assert_eq!(block(&pack.replacen("-\n-\n-\n", "-\n-\n", 1)), Some(4));
    assert_eq!(block(&pack.replacen("\n01 onderwijs\n", "\n01onderwijs\n", 1)), Some(5));
    assert_eq!(block(&pack.replacen("\nvrachtwagenchauffeur\n", "\n", 1)), Some(6));
    let end = pack.rfind('\n').expect("lines");
    assert_eq!(block(&pack[..end]), Some(11));
}

#[test]
fn the_table_of_a_language_is_read_once_and_stays() {
    let once = occupations::table(Language::En).expect("built in");
    assert_eq!(occupations::load("nothing".to_owned()), Err(Unreadable { block: 1 }));
    assert_eq!(occupations::load(occupations::TEXT.to_owned()), Ok(()));
    assert!(std::ptr::eq(once, occupations::table(Language::En).expect("still there")));
}
