//! A table as a file for spreadsheets: UTF-8 with its mark, a semicolon between cells, a comma in numbers, days as
//! `2026-11-21`, lines that end as RFC 4180 has it. What someone typed is never read as a formula.
//!
//! Written by hand: all that is needed of a library is when to quote a cell, and the one that everybody uses brings
//! a reader and a frame for typed rows along, which the page would carry for one button. The tests read what is written
//! here with that library. Leaves out reading.

use crate::dossier_file::day;
use chrono::NaiveDate;

/// The kind of file, for the browser.
pub const MEDIA_TYPE: &str = "text/csv;charset=utf-8";

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Words(String),
    /// A day.
    Day(NaiveDate),
    /// A number in tenths, written with one decimal.
    Tenths(i64),
}

/// The file of these rows; the first has the names of the columns.
pub fn written(rows: &[Vec<Cell>]) -> String {
    // Without its mark, spreadsheets take UTF-8 for something else.
    let mut out = String::from('\u{feff}');
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place != 0 {
                out.push(';');
            }
            match cell {
                Cell::Empty => {}
                Cell::Words(words) => words_into(&mut out, words),
                Cell::Day(day) => out.push_str(&day::to_text(*day)),
                Cell::Tenths(tenths) => tenths_into(&mut out, *tenths),
            }
        }
        out.push_str("\r\n");
    }
    out
}

/// Signs with which a spreadsheet takes a cell for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn words_into(out: &mut String, words: &str) {
    // A quote before it makes it words, for every spreadsheet that we know.
    let guard = if words.starts_with(FORMULA) { "'" } else { "" };
    let needs_quotes = |letter: char| matches!(letter, ';' | ',' | '"' | '\r' | '\n' | '\t');
    if !words.contains(needs_quotes) {
        out.push_str(guard);
        out.push_str(words);
        return;
    }
    out.push('"');
    out.push_str(guard);
    for letter in words.chars() {
        if letter == '"' {
            out.push('"');
        }
        out.push(letter);
    }
    out.push('"');
}

fn tenths_into(out: &mut String, tenths: i64) {
    if tenths < 0 {
        out.push('-');
    }
    let tenths = tenths.unsigned_abs();
    out.push_str(&(tenths / 10).to_string());
    out.push(',');
    out.push_str(&(tenths % 10).to_string());
}
