//! The day of Easter. Leaves out the feasts that are counted from it.

use chrono::NaiveDate;

/// Easter Sunday of a year in the Gregorian calendar, by the anonymous rule of 1876 ("Meeus/Jones/Butcher"). None outside
/// the years that a date can have.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let cycle = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leaps, rest) = (century / 4, century % 4);
    let moved = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * cycle + century - leaps - moved + 15).rem_euclid(30);
    let weekday = (32 + 2 * rest + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7);
    let late = (cycle + 11 * moon + 22 * weekday) / 451;
    let day = moon + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(day / 31).ok()?, u32::try_from(day % 31 + 1).ok()?)
}
