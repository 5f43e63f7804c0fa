//! What kinds of work there are: the 436 groups of ISCO-08, read from their pack, and where each column comes
//! from. Leaves out matching, searching and fetching the pack.

mod facets;
mod facts;
mod loaded;
mod occupation;
mod origin;
mod table;

pub use facts::facts;
pub use loaded::{known, load, table};
pub use occupation::{Numbers, Occupation};
pub use origin::{Origin, origins};
pub use table::{Sector, Table, Tension, Unreadable, read};

/// The pack as the page would fetch it.
#[cfg(feature = "names")]
pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/occupations.txt"));
