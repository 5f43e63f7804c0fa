//! Every text of the product, a module an area. Written by the build script from `texts/*.toml`.

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

#[cfg(feature = "names")]
pub use crate::names::lookup;
