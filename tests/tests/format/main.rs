//! What is kept and sent: the dossier file in and out, damaged, partial and old, and the published schemas.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod contracts;
mod contradictions;
mod damage;
mod dossiers;
mod files;
mod json;
mod kept;
mod merging;
mod merging_cases;
mod partial;
mod person_of_v2;
mod person_of_v3;
mod person_of_v4;
mod person_of_v5;
mod person_of_v6;
mod record_laws;
mod record_limits;
mod records;
mod refusals;
mod round_trip;
mod saved;
mod schema;
mod sittings;
mod works;
