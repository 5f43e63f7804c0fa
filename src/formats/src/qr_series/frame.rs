//! What one code of a series holds: of which series it is, its number, and a piece. Leaves out what the piece is made of.

use super::MOST_PIECES;
use crate::crc32;

/// How every frame begins. The first byte is in no text, so that no address or word is taken for one.
const MAGIC: &[u8; 4] = b"\x89RKq";
/// The version that is written.
const VERSION: u8 = 1;
/// Bytes of a frame: what a QR code of [`super::CODE_VERSION`] holds when one part in fifteen may be read wrongly (level L):
/// a code on a screen has no stains, and what goes wrong in a picture goes wrong all over.
pub const FRAME: usize = 271;
/// Bytes before the piece: the beginning, version, checksum and length of the whole, number.
const HEAD: usize = MAGIC.len() + 1 + 4 + 4 + 2;
/// Bytes of checksum after the piece.
const CHECK: usize = 4;
/// Bytes of a piece.
pub(super) const PIECE: usize = FRAME - HEAD - CHECK;

/// A piece of the whole, or several of them laid over one another.
pub(super) type Piece = [u8; PIECE];

/// Why a code is not taken. Nothing of it is used then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Another code than one of ours.
    #[error("not a frame of ours")]
    Foreign,
    /// Made by a newer version of the product.
    #[error("the frame is newer than we are")]
    Newer,
    /// A frame of ours that lost or changed something.
    #[error("the frame is damaged")]
    Damaged,
}

/// What all frames of a series say of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Series {
    /// The checksum of the whole.
    pub(super) checksum: u32,
    /// Bytes of the whole.
    pub(super) length: u32,
}

impl Series {
    /// The series of a whole; none when it is empty or too long.
    pub(super) fn of(whole: &[u8]) -> Option<Self> {
        let series = Self { checksum: crc32::of(&[whole]), length: u32::try_from(whole.len()).ok()? };
        series.is_sound().then_some(series)
    }

    /// How many pieces it has.
    pub(super) fn total(self) -> usize {
        (self.length as usize).div_ceil(PIECE)
    }

    fn is_sound(self) -> bool {
        (1..=MOST_PIECES).contains(&self.total())
    }
}

/// A frame as it was read.
pub(super) struct Frame {
    pub(super) series: Series,
    pub(super) number: u16,
    pub(super) piece: Piece,
}

impl Frame {
    /// What the code holds.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let Series { checksum, length } = self.series;
        let numbers = [checksum.to_le_bytes(), length.to_le_bytes()].concat();
        let frame = [MAGIC, [VERSION].as_slice(), &numbers, &self.number.to_le_bytes(), &self.piece].concat();
        let check = crc32::of(&[&frame]).to_le_bytes();
        [frame.as_slice(), &check].concat()
    }

    /// Reads what a code holds. Every byte of it counts.
    pub(super) fn read(code: &[u8]) -> Result<Self, Refused> {
        let mut rest = code.strip_prefix(MAGIC).ok_or(Refused::Foreign)?;
        let [version] = take(&mut rest)?;
        if VERSION < version {
            return Err(Refused::Newer);
        }
        let checksum = u32::from_le_bytes(take(&mut rest)?);
        let length = u32::from_le_bytes(take(&mut rest)?);
        let number = u16::from_le_bytes(take(&mut rest)?);
        let piece = take(&mut rest)?;
        let check = u32::from_le_bytes(take(&mut rest)?);
        let series = Series { checksum, length };
        let is_whole =
            code.split_last_chunk::<CHECK>().is_some_and(|(frame, _)| crc32::of(&[frame]) == check);
        let is_sound = version == VERSION && rest.is_empty() && series.is_sound();
        if is_whole && is_sound { Ok(Self { series, number, piece }) } else { Err(Refused::Damaged) }
    }
}

/// The next bytes; a frame that ends before them was cut off.
fn take<const COUNT: usize>(rest: &mut &[u8]) -> Result<[u8; COUNT], Refused> {
    let (taken, left) = rest.split_first_chunk().ok_or(Refused::Damaged)?;
    *rest = left;
    Ok(*taken)
}
