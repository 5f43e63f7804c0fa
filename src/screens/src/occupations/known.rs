//! The table of occupations as screens use it: its names in a language, and what matching takes of it. Leaves out where it
//! comes from.

use content::occupations::{self, Occupation, Table};
use domain::occupations::Occupations;
use domain::values::Language;

/// How many digits the code of a beroepsklasse has.
const KLASSE: usize = 2;

/// The table, once it is there.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Names, sectors and tension.
    pub table: &'static Table<'static>,
    /// What matching takes.
    pub facts: &'static Occupations,
}

impl Known {
    /// The table with its names in a language; None while it is not there.
    pub fn of(language: Language) -> Option<Self> {
        Some(Self { table: occupations::table(language)?, facts: occupations::known()? })
    }

    /// The occupation with this code, with its names.
    pub fn named(self, code: u16) -> Option<&'static Occupation<'static>> {
        self.table.occupations.iter().find(|occupation| occupation.code() == code)
    }

    /// The name of a sector, by its BRC beroepsklasse.
    pub fn sector(self, klasse: u16) -> &'static str {
        let is_it = |sector: &&content::occupations::Sector<'static>| {
            sector.code.len() == KLASSE && sector.code.parse() == Ok(klasse)
        };
        self.table.sectors.iter().find(is_it).map_or("", |sector| sector.name)
    }
}
