//! Pixels as a PNG file: rows of red, green and blue, without what a picture can do more. Leaves out what is on it.

use std::io::Write as _;

use flate2::{Compression, Crc, write::ZlibEncoder};

use crate::failure::{Outcome, While};

/// What every such file begins with.
const HEAD: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
/// Eight bits a colour, three colours, and the one way there is of packing, of foretelling and of ordering rows.
const KIND: [u8; 5] = [8, 2, 0, 0, 0];

/// A square picture of so many pixels a side.
///
/// # Errors
/// When there are not that many pixels.
pub fn file(side: usize, pixels: &[u8]) -> Outcome<Vec<u8>> {
    let side_written = u32::try_from(side).during("the side of an icon")?.to_be_bytes();
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    for row in pixels.chunks(side * 3) {
        // Each row as it is, without reference to the one above.
        packed.write_all(&[0]).and_then(|()| packed.write_all(row)).during("cannot pack an icon")?;
    }
    let packed = packed.finish().during("cannot pack an icon")?;
    let mut file = HEAD.to_vec();
    part(&mut file, *b"IHDR", &[&side_written[..], &side_written[..], &KIND[..]].concat())?;
    part(&mut file, *b"IDAT", &packed)?;
    part(&mut file, *b"IEND", &[])?;
    Ok(file)
}

/// A part: its length, its name, what is in it, and a sum over the last two.
fn part(file: &mut Vec<u8>, name: [u8; 4], inside: &[u8]) -> Outcome<()> {
    let mut sum = Crc::new();
    sum.update(&name);
    sum.update(inside);
    file.extend(u32::try_from(inside.len()).during("the length of an icon")?.to_be_bytes());
    file.extend(name);
    file.extend(inside);
    file.extend(sum.sum().to_be_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::file;

    #[test]
    fn a_picture_of_one_pixel_is_as_the_standard_writes_it() {
        let made = file(1, &[255, 0, 0]).unwrap();
        assert_eq!(made.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
        assert_eq!(made.get(12..29), Some(&b"IHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0"[..]));
        // The sum of this head, and the end, as every file has them.
        assert_eq!(made.get(29..33), Some(&b"\x90\x77\x53\xde"[..]));
        assert!(made.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82"));
    }
}
