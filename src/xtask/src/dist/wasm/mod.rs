//! What has to be known of a wasm file to change it: its sections and how its numbers are written. Leaves out the
//! instructions, which `wasm-opt` reads.

pub mod arrange;
pub mod imports;

/// The first bytes: what it is, and version 1.
const HEAD: &[u8] = b"\0asm\x01\0\0\0";

/// The number of the section of what is not part of the program, such as names.
pub const CUSTOM: u8 = 0;
/// The number of the section of imports.
pub const IMPORTS: u8 = 2;
/// The number of the section of the functions' bodies.
pub const CODE: u8 = 10;

/// A section: its number and what is in it.
pub type Section = (u8, Vec<u8>);

/// Takes a file apart, if it is one.
pub fn sections(file: &[u8]) -> Option<Vec<Section>> {
    let mut rest = Reader(file.strip_prefix(HEAD)?);
    let mut all = Vec::new();
    while !rest.0.is_empty() {
        all.push((rest.byte()?, rest.sized()?.to_vec()));
    }
    Some(all)
}

/// Puts a file together.
pub fn file(sections: &[Section]) -> Vec<u8> {
    let mut out = HEAD.to_vec();
    for (id, inside) in sections {
        out.push(*id);
        put_sized(&mut out, inside);
    }
    out
}

/// Reads what stands one after the other.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    /// The next bytes.
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// The next byte.
    pub fn byte(&mut self) -> Option<u8> {
        self.bytes(1)?.first().copied()
    }

    /// The next number: seven bits a byte, the lowest first.
    pub fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for place in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << place;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// The next bytes behind their own count.
    pub fn sized(&mut self) -> Option<&'a [u8]> {
        let count = self.number()?;
        self.bytes(count)
    }
}

/// Writes a number.
pub fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while 0x7f < number {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Writes bytes behind their count.
pub fn put_sized(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len());
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        for number in [0, 1, 127, 128, 300, 500_000] {
            let mut out = Vec::new();
            put_number(&mut out, number);
            assert_eq!(Reader(&out).number(), Some(number));
        }
        assert_eq!(Reader(&[0x80]).number(), None);
    }

    #[test]
    fn a_file_comes_back_and_another_is_refused() {
        let made = file(&[(CUSTOM, b"abc".to_vec()), (CODE, vec![0])]);
        assert_eq!(sections(&made).map(|all| file(&all)), Some(made));
        assert_eq!(sections(b"no wasm"), None);
    }
}
