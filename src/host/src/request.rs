//! One request as the host saw it. Leaves out headers and body: nothing here needs them.

use std::time::Instant;

/// A request that reached the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method in capitals: `GET`, `POST`.
    pub method: String,
    /// The path with its query as it was asked: `/boot-0123456789abcdef.js`.
    pub path: String,
    /// When it arrived.
    pub at: Instant,
}
