//! The head of a sealed file: what one must know to derive its key. All of it is sealed along, so that none of it can be
//! changed. Leaves out deriving.

use super::SealError;

/// How every sealed file begins. The first byte is in no text, and the last is a line end, so that a program that takes the
/// file for text breaks it at once.
pub(super) const MAGIC: &[u8; 8] = b"\x89RKseal\n";
/// The version that is written.
const VERSION: u8 = 1;
/// The derivation of version 1: Argon2id, version 0x13.
const ARGON2ID: u8 = 1;
/// Bytes of salt that are written.
const SALT: usize = 16;
/// Bytes of salt that a file may have.
const SALTS: std::ops::RangeInclusive<usize> = 16..=64;
/// Bytes of nonce: so many by chance that no two are ever the same.
pub const NONCE: usize = 24;
/// Bytes by chance that a file is sealed with: its salt and its nonce.
pub const CHANCE: usize = SALT + NONCE;

/// What deriving the key costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// Memory in KiB.
    pub memory: u32,
    /// How often all of it is gone through.
    pub passes: u32,
    /// Into how many lanes it is divided.
    pub lanes: u8,
}

impl Derivation {
    /// What a new file costs: 64 MiB, three times, one lane, for a browser derives one lane after another.
    pub const USUAL: Self = Self { memory: 64 * 1024, passes: 3, lanes: 1 };
    /// The least that a file may cost.
    pub const LEAST: Self = Self { memory: 19 * 1024, passes: 1, lanes: 1 };
    /// The most: above it a file would hold up a phone, or stop it.
    pub const MOST: Self = Self { memory: 256 * 1024, passes: 10, lanes: 4 };

    fn is_within(self) -> bool {
        let (least, most) = (Self::LEAST, Self::MOST);
        (least.memory..=most.memory).contains(&self.memory)
            && (least.passes..=most.passes).contains(&self.passes)
            && (least.lanes..=most.lanes).contains(&self.lanes)
    }
}

/// The head.
pub(super) struct Header {
    pub(super) derivation: Derivation,
    pub(super) salt: Vec<u8>,
    pub(super) nonce: [u8; NONCE],
}

impl Header {
    /// The head of a new file.
    pub(super) fn new(derivation: Derivation, chance: [u8; CHANCE]) -> Result<Self, SealError> {
        let (salt, nonce) = chance.split_at_checked(SALT).ok_or(SealError::OutOfRange)?;
        let nonce = nonce.try_into().map_err(|_| SealError::OutOfRange)?;
        if derivation.is_within() {
            Ok(Self { derivation, salt: salt.to_vec(), nonce })
        } else {
            Err(SealError::OutOfRange)
        }
    }

    /// As it stands in a file.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let Derivation { memory, passes, lanes } = self.derivation;
        // A salt of ours has 16 bytes.
        let label = [VERSION, ARGON2ID, lanes, self.salt.len() as u8];
        [MAGIC, label.as_slice(), &memory.to_le_bytes(), &passes.to_le_bytes(), &self.salt, &self.nonce]
            .concat()
    }

    /// The head of a file, its bytes, and what comes after. Outside its limits it is refused.
    pub(super) fn read(file: &[u8]) -> Result<(Self, &[u8], &[u8]), SealError> {
        let mut rest = file.strip_prefix(MAGIC).ok_or(SealError::NotSealed)?;
        let [version] = take(&mut rest)?;
        if VERSION < version {
            return Err(SealError::Newer { found: version });
        }
        let [kind, lanes, salt_length] = take(&mut rest)?;
        let memory = u32::from_le_bytes(take(&mut rest)?);
        let passes = u32::from_le_bytes(take(&mut rest)?);
        let derivation = Derivation { memory, passes, lanes };
        let salt_length = usize::from(salt_length);
        if version < VERSION || kind != ARGON2ID || !derivation.is_within() || !SALTS.contains(&salt_length) {
            return Err(SealError::OutOfRange);
        }
        let (salt, mut rest) = rest.split_at_checked(salt_length).ok_or(SealError::DoesNotOpen)?;
        let nonce = take(&mut rest)?;
        let head = file.get(..file.len() - rest.len()).unwrap_or_default();
        Ok((Self { derivation, salt: salt.to_vec(), nonce }, head, rest))
    }
}

/// The next bytes; a file that ends before them was cut off.
fn take<const COUNT: usize>(rest: &mut &[u8]) -> Result<[u8; COUNT], SealError> {
    let (taken, left) = rest.split_first_chunk().ok_or(SealError::DoesNotOpen)?;
    *rest = left;
    Ok(*taken)
}
