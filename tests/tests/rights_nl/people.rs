//! People that the tests ask for. Leaves out what they get.

use chrono::NaiveDate;
use domain::dossier::Ending;
use domain::rights::nl::DutchFacts;
use domain::values::{Answer, Country, Euro};

/// Someone who lives and works in the Netherlands, gets notice, and has no extras.
pub fn plain() -> DutchFacts {
    DutchFacts {
        lives: Some(Country::Netherlands),
        works: Some(Country::Netherlands),
        ending: Some(Ending::Notice),
        is_ill: Answer::Known(false),
        born: Answer::Unknown,
        holiday_pay: Some(0),
        fixed_extras: Answer::Known(Euro::default()),
        variable_extras: Answer::Known(Euro::default()),
        deducted: Answer::Known(Euro::default()),
        ..DutchFacts::default()
    }
}

/// The same with a wage and days of service.
pub fn employed(wage: i64, began: NaiveDate, last: NaiveDate) -> DutchFacts {
    DutchFacts { monthly_wage: Some(Euro::whole(wage)), began: Some(began), last_day: Some(last), ..plain() }
}

/// The same, with a right to benefit by these years of work.
pub fn claiming(wage: i64, last: NaiveDate, before: u8, since: u8) -> DutchFacts {
    DutchFacts {
        weeks_worked: Some(36),
        four_of_five_years: Some(true),
        years_before_2016: Some(before),
        years_from_2016: Some(since),
        ..employed(wage, last, last)
    }
}

/// A day that exists.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day that exists")
}

/// Every day from one up to and including another.
pub fn days(from: NaiveDate, until: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |day| *day <= until)
}
