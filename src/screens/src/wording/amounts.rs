//! Numbers and money in words, with the marks of the language.

use content::{Voice, texts::dates as t};
use domain::values::Euro;

/// An amount, such as "€ 2.500" or "€ 1.234,56": cents only where there are any.
pub fn euro(amount: Euro, voice: Voice) -> String {
    t::EURO.fill(voice, [cents(amount, voice)])
}

/// An amount in whole euros, for one that is only about right.
pub fn about(amount: Euro, voice: Voice) -> String {
    let half = if amount.cents() < 0 { -50 } else { 50 };
    euro(Euro::whole((amount.cents() + half) / 100), voice)
}

/// An amount without the sign: cents only where there are any.
pub fn cents(amount: Euro, voice: Voice) -> String {
    let (units, rest) = (amount.cents() / 100, (amount.cents() % 100).unsigned_abs());
    let sign = if amount.cents() < 0 && units == 0 { "-" } else { "" };
    let units = whole(units, voice);
    if rest == 0 { units } else { format!("{sign}{units}{}{rest:02}", t::DECIMAL_MARK.get(voice)) }
}

/// A whole number with a mark between thousands.
pub fn whole(number: i64, voice: Voice) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place != 0 && (digits.len() - place).is_multiple_of(3) {
            out.push_str(t::THOUSANDS_MARK.get(voice));
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}

/// A number with at most this many decimals; zeros at the end are left out.
pub fn decimal(number: f64, places: u32, voice: Voice) -> String {
    let scale = 10_i64.pow(places);
    let scaled = (number * scale as f64).round() as i64;
    let (units, rest) = (scaled / scale, (scaled % scale).unsigned_abs());
    let sign = if scaled < 0 && units == 0 { "-" } else { "" };
    let mut part = format!("{rest:0width$}", width = places as usize);
    while part.ends_with('0') {
        part.pop();
    }
    let units = whole(units, voice);
    if part.is_empty() {
        format!("{sign}{units}")
    } else {
        format!("{sign}{units}{}{part}", t::DECIMAL_MARK.get(voice))
    }
}

/// A share of one as whole percents.
pub fn percent(share: f64, voice: Voice) -> String {
    t::PERCENT.fill(voice, [decimal(share * 100.0, 0, voice)])
}
