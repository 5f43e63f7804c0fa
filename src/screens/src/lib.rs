//! What a screen shows: plain structs made from dossier, content and today, for a given voice. Pure: no browser,
//! no clock, no drawing. Views only draw what they find here.

pub mod against_rule;
pub mod answers;
pub mod assumptions;
pub mod bureau;
pub mod charts;
pub mod checklists;
pub mod compare;
pub mod control;
pub mod data;
pub mod evaluation;
pub mod explainers;
pub mod facts;
pub mod first_aid;
pub mod forecast;
pub mod help;
pub mod intake;
pub mod long_way;
pub mod map;
pub mod method;
pub mod month_axis;
pub mod own_dates;
pub mod pots;
pub mod progress;
pub mod qr;
pub mod rights;
pub mod route;
pub mod signing;
pub mod start;
pub mod test;
pub mod tests;
pub mod titles;
pub mod typed_date;
pub mod typed_decimal;
pub mod what_if;
pub mod wording;
