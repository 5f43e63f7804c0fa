//! Rights and terms of Dutch law: the transitievergoeding, notice, the agreement to end, the WW. Leaves out every figure
//! of law, which comes in as [`DutchLaw`], and words.

mod bedenktijd;
mod cap;
mod claims;
mod counted_service;
mod dagloon;
mod deduction;
mod facts;
mod gate;
mod law;
mod notice;
mod outplacement;
mod periods;
mod service;
mod steps;
mod transitievergoeding;
mod wage;
mod ww;
mod ww_apply;
mod ww_by_month;
mod ww_duration;
mod ww_start;

pub use bedenktijd::withdraw_by;
pub use cap::next_cap;
pub use claims::{claim_by, pay_by};
pub use dagloon::Dagloon;
pub use facts::DutchFacts;
pub use law::{DutchLaw, NoticeLaw, TransitionLaw, WageLaw, WwLaw};
pub use notice::{DutchNotice, notice, own_notice_ends};
pub use outplacement::outplacement;
pub use periods::{Period, dagloon_period, fixed_extras_period, variable_extras_period};
pub use transitievergoeding::{Standing, Transitievergoeding, transitievergoeding};
pub use ww::{Ww, ww};
pub use ww_apply::{WwApplication, ww_application};
pub use ww_duration::{WwDuration, ww_duration};
pub use ww_start::{WwStart, ww_start};
