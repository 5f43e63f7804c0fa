//! What a screen shows: plain structs made from dossier, content and today, for a given voice. Pure: no browser,
//! no clock, no drawing. Views only draw what they find here.

pub mod charts;
pub mod route;
pub mod titles;
pub mod wording;
