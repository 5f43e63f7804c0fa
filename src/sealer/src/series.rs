//! What a series of QR codes takes the processor for: packing, unpacking, and finding a code in a picture. Leaves out sealing.

use super::DESK;
use formats::qr_series::{pack, read_picture, unpack};

/// Packs the file; 0.
#[unsafe(no_mangle)]
pub extern "C" fn pack_file() -> u32 {
    make(|file| Some(pack(file)))
}

/// Unpacks the file; 0, or 1 when it is none.
#[unsafe(no_mangle)]
pub extern "C" fn unpack_file() -> u32 {
    make(|file| unpack(file).ok())
}

/// Takes the file for a picture of so many points a row, and makes of it what its code holds; 0, or 1 when it has none.
#[unsafe(no_mangle)]
pub extern "C" fn read_code(width: usize) -> u32 {
    make(|file| read_picture(file, width))
}

fn make(work: impl FnOnce(&[u8]) -> Option<Vec<u8>>) -> u32 {
    DESK.with_borrow_mut(|desk| {
        let made = work(&desk.file);
        let fault = u32::from(made.is_none());
        desk.file = made.unwrap_or_default();
        fault
    })
}
