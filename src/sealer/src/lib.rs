//! Seals and opens files with a phrase, makes keys of phrases, and packs and reads QR codes, for `public/sealer.js`, which
//! runs it beside the page: all of this takes the processor for so long that the page would stand still. Leaves out how a
//! sealed file looks, and where chance comes from.
//!
//! The script asks for room, writes into it, has the work done, and reads what came of it from where it is told. Each
//! piece of work is done by a fresh instance, so that nothing of a phrase or of 64 MiB of memory stays.

mod series;

use formats::sealed_file::{CHANCE, SealError, derive, open, seal};
use std::cell::RefCell;

/// What the script wrote, and what came of it.
#[derive(Default)]
struct Desk {
    phrase: Vec<u8>,
    chance: Vec<u8>,
    file: Vec<u8>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// What the script gives.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Given {
    Phrase,
    Chance,
    File,
}

/// Room for so many bytes of a phrase; where they are to be written.
#[unsafe(no_mangle)]
pub extern "C" fn phrase(length: usize) -> *mut u8 {
    room(Given::Phrase, length)
}

/// Room for bytes by chance.
#[unsafe(no_mangle)]
pub extern "C" fn chance() -> *mut u8 {
    room(Given::Chance, CHANCE)
}

/// Room for so many bytes of a file.
#[unsafe(no_mangle)]
pub extern "C" fn file(length: usize) -> *mut u8 {
    room(Given::File, length)
}

/// Seals the file; 0, or the number of what is wrong.
#[unsafe(no_mangle)]
pub extern "C" fn seal_file() -> u32 {
    work(|desk| {
        let chance = desk.chance.as_slice().try_into().map_err(|_| SealError::OutOfRange)?;
        seal(&desk.file, &desk.phrase, chance)
    })
}

/// Opens the file; 0, or the number of what is wrong.
#[unsafe(no_mangle)]
pub extern "C" fn open_file() -> u32 {
    work(|desk| open(&desk.file, &desk.phrase))
}

/// Makes the key of the file, for what is sealed without a phrase each time; 0, or the number of what is wrong.
#[unsafe(no_mangle)]
pub extern "C" fn derive_key() -> u32 {
    work(|desk| derive(&desk.file, &desk.phrase).map(Vec::from))
}

/// Where what came of it begins.
#[unsafe(no_mangle)]
pub extern "C" fn made() -> *const u8 {
    DESK.with_borrow(|desk| desk.file.as_ptr())
}

/// How many bytes came of it.
#[unsafe(no_mangle)]
pub extern "C" fn made_length() -> usize {
    DESK.with_borrow(|desk| desk.file.len())
}

fn room(of: Given, length: usize) -> *mut u8 {
    DESK.with_borrow_mut(|desk| {
        let bytes = match of {
            Given::Phrase => &mut desk.phrase,
            Given::Chance => &mut desk.chance,
            Given::File => &mut desk.file,
        };
        *bytes = vec![0; length];
        bytes.as_mut_ptr()
    })
}

fn work(work: impl FnOnce(&Desk) -> Result<Vec<u8>, SealError>) -> u32 {
    DESK.with_borrow_mut(|desk| match work(desk) {
        Ok(made) => {
            desk.file = made;
            0
        }
        Err(fault) => {
            desk.file = Vec::new();
            number(fault)
        }
    })
}

/// The number of what is wrong, as `platform::sealing` reads it.
fn number(fault: SealError) -> u32 {
    match fault {
        SealError::NotSealed => 1,
        SealError::Newer { .. } => 2,
        SealError::OutOfRange => 3,
        SealError::TooLarge => 4,
        SealError::NoMemory => 5,
        SealError::DoesNotOpen => 6,
    }
}
