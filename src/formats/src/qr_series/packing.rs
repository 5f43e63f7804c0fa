//! The whole of a series: a file, made smaller (raw DEFLATE, RFC 1951). Leaves out what is in the file.

use crate::sealed_file::MOST_SEALED;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// How hard it is tried, of ten: beyond this a dossier becomes hardly smaller.
const EFFORT: u8 = 8;

/// What was packed is not whole, or more than a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a packed file, or one that is too large")]
pub struct NotPacked;

/// Packs a file.
pub fn pack(file: &[u8]) -> Vec<u8> {
    compress_to_vec(file, EFFORT)
}

/// The file again. Memory is bounded, whatever is given: a few bytes may say that they are gigabytes.
///
/// # Errors
/// [`NotPacked`] when nothing comes out.
pub fn unpack(packed: &[u8]) -> Result<Vec<u8>, NotPacked> {
    decompress_to_vec_with_limit(packed, MOST_SEALED).map_err(|_| NotPacked)
}
