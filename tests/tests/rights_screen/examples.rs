//! Two whole examples, as they read on screen. The values are those of the cases of the rules.

use crate::people::{belgian, day, dutch, row, screen, tell, told};
use domain::dossier::{Ending, Fact, FactValue};
use screens::rights::{Outcome, Told};

fn table(told: &Told) -> Vec<Vec<String>> {
    told.table.as_ref().expect("a table").rows.clone()
}

#[test]
fn the_dutch_example() {
    let person = dutch();
    let is = |id: &str, value: &str| assert_eq!(told(&person, id).value, value, "{id}");
    is("notice-nl", "2 maanden, dus tot en met 31 december 2026");
    is("transitievergoeding", "€\u{a0}5.670 bruto");
    is("claim-by", "uiterlijk 31 maart 2027");
    is("pay-by", "uiterlijk 31 januari 2027");
    is("ww-start", "vanaf 1 januari 2027");
    is("ww-application", "van 25 december 2026 tot en met 7 januari 2027");
    is("ww-duration", "15 maanden, dus tot en met 31 maart 2028");
    is("ww", "€\u{a0}2.430 per maand, 2 maanden; daarna €\u{a0}2.268");
    let months = table(&told(&person, "ww"));
    assert_eq!(months.len(), 15);
    assert_eq!(months[0], ["januari 2027", "€\u{a0}2.430"]);
    assert_eq!(months[14], ["maart 2028", "€\u{a0}2.268"]);
    let outcome = row(&person, "outplacement").outcome;
    assert!(matches!(outcome, Outcome::Door { .. }), "{outcome:?}");
}

#[test]
fn cents_are_written_the_dutch_way() {
    let facts = [
        (Fact::MonthlyWage, FactValue::Money(domain::values::Euro::whole(4_000))),
        (Fact::HolidayPay, FactValue::Count(0)),
        (Fact::Began, FactValue::Day(day(2020, 7, 1))),
    ];
    assert_eq!(told(&tell(dutch(), &facts), "transitievergoeding").value, "€\u{a0}8.666,67 bruto");
}

#[test]
fn the_belgian_example() {
    let person = belgian();
    let is = |id: &str, value: &str| assert_eq!(told(&person, id).value, value, "{id}");
    is("notice-be", "33 weken");
    is("paid-notice", "29 weken loon");
    is("regime", "algemene regeling");
    is("programme", "60 uur in 12 maanden");
    is("outplacement-value", "€\u{a0}4.000");
    is("certificate", "tot en met 9 november 2026; die dag is voorbij");
    is("registration", "uiterlijk 2 januari 2027");
    is("benefit-be", "24 maanden");
    assert_eq!(told(&person, "programme").lines[0], "20 uur, van 3 november 2026 tot en met 2 januari 2027");
    assert_eq!(told(&person, "benefit-be").lines, ["van 25 mei 2027 tot en met 24 mei 2029"]);
    let terms = told(&person, "outplacement-terms").lines;
    assert!(terms[0].ends_with("tot en met 17 november 2026; die dag is voorbij"), "{terms:?}");
    assert!(terms[1].ends_with("uiterlijk 17 augustus 2027"), "{terms:?}");
}

#[test]
fn an_agreement_has_a_time_to_withdraw_and_no_right_to_the_payment() {
    let facts = [
        (Fact::Ending, FactValue::Ending(Ending::Agreement)),
        (Fact::Noticed, FactValue::Day(day(2026, 11, 16))),
    ];
    let person = tell(dutch(), &facts);
    assert_eq!(told(&person, "withdraw-by").value, "tot en met 30 november 2026");
    assert!(told(&person, "transitievergoeding").notes[0].contains("geen recht"));
    let dates = screen(&person).dates;
    assert!(dates[0].when.contains("30 november 2026"), "{dates:#?}");
    assert!(!dates[0].skipping.is_empty());
}
