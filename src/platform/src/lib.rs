//! The browser, and the only package that names it: storage, clock, address, focus, printing, files, chance.
//! Knows no feature and no text.

pub mod activity;
pub mod address;
pub mod camera;
pub mod chance;
pub mod clock;
pub mod document;
pub mod early;
pub mod error;
pub mod event;
pub mod everything;
pub mod files;
pub mod focus;
pub mod given_file;
pub mod lasting;
pub mod later;
pub mod left;
mod loader;
pub mod microtask;
pub mod mirror;
pub mod motion;
pub mod newer;
pub mod paint;
pub mod pause;
pub mod printing;
pub mod reading;
pub mod requests;
pub mod sealing;
pub mod series;
pub mod storage;
pub mod tab;
pub mod texts;
pub mod twice;

pub use error::PlatformError;
