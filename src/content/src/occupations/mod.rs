//! What kinds of work there are: the 436 groups of ISCO-08, read from the pack of a language, and where each column comes
//! from. Leaves out matching, searching and fetching the pack.

mod facets;
mod facts;
mod loaded;
mod occupation;
mod origin;
mod table;

pub use facts::facts;
pub use loaded::{load, table};
pub use occupation::{Numbers, Occupation};
pub use origin::{Origin, origins};
pub use table::{Sector, Table, Tension, Unreadable, read};

/// The pack of a language as the page would fetch it.
#[cfg(feature = "names")]
pub const fn text(language: domain::values::Language) -> &'static str {
    use domain::values::Language;
    match language {
        Language::Nl => include_str!(concat!(env!("OUT_DIR"), "/occupations-nl.txt")),
        Language::NlBe => include_str!(concat!(env!("OUT_DIR"), "/occupations-nl-BE.txt")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/occupations-en.txt")),
    }
}
