//! The browser, and the only package that names it: storage, clock, address, focus, printing, files, chance.
//! Knows no feature and no text.

pub mod address;
pub mod chance;
pub mod clock;
pub mod document;
pub mod early;
pub mod error;
pub mod event;
pub mod files;
pub mod focus;
pub mod given_file;
pub mod later;
pub mod microtask;
pub mod paint;
pub mod pause;
pub mod printing;
pub mod sealing;
pub mod storage;
pub mod texts;

pub use error::PlatformError;
