//! What is drawn is what the reader reads, also small, askew, dim or with a stain. Leaves out real cameras.

use crate::sending;
use formats::qr_series::read_picture;
use native_tests::chance::Chance;
use proptest::prelude::*;
use screens::qr::{QrCode, frame_code};

/// Squares on a side, with the white round them.
pub const SQUARES: f64 = 65.0;

/// A picture in shades of grey.
pub struct Picture {
    pub width: usize,
    pub light: Vec<u8>,
}

impl Picture {
    /// As a canvas gives it.
    pub fn points(&self) -> Vec<u8> {
        self.light.iter().flat_map(|light| [*light, *light, *light, 255]).collect()
    }

    /// As a camera gives it indoors.
    pub fn grainy(mut self, chance: &mut Chance) -> Self {
        for light in &mut self.light {
            *light = (f64::from(*light) + 8.0 * chance.normal()).clamp(0.0, 255.0) as u8;
        }
        self
    }
}

/// The dark squares of a code, read from the path that is drawn.
fn squares(code: &QrCode) -> Vec<Vec<bool>> {
    let mut rows = vec![vec![false; code.size]; code.size];
    for run in code.path.split('M').skip(1) {
        let (at, rest) = run.split_once('h').expect("a run");
        let (x, y) = at.split_once(' ').expect("a place");
        let width: usize = rest.split_once('v').expect("a width").0.parse().expect("a number");
        let (x, y): (usize, usize) = (x.parse().expect("a number"), y.parse().expect("a number"));
        rows[y][x..x + width].fill(true);
    }
    rows
}

/// What a camera of 640 by 480 sees: a code `size` points wide, turned by some degrees, before something grey.
pub fn seen(frame: &[u8], size: f64, degrees: f64, [dark, light]: [u8; 2]) -> Picture {
    let code = frame_code(frame).expect("a frame");
    let (rows, many) = (squares(&code), code.size as f64);
    let (width, height) = (640_usize, 480_usize);
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let shade = |x: f64, y: f64| {
        let (x, y) = (x - width as f64 / 2.0, y - height as f64 / 2.0);
        let place = |at: f64| (at / size + 0.5) * many;
        let (column, row) = (place(x * cosine + y * sine), place(y * cosine - x * sine));
        let is_inside = (0.0..many).contains(&column) && (0.0..many).contains(&row);
        if !is_inside {
            110
        } else if rows[row as usize][column as usize] {
            dark
        } else {
            light
        }
    };
    // Four looks a point, as a lens blurs.
    let point = |at: usize| {
        let (x, y) = ((at % width) as f64, (at / width) as f64);
        let looks = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];
        let sum: u32 = looks.iter().map(|(dx, dy)| u32::from(shade(x + dx, y + dy))).sum();
        u8::try_from(sum / 4).expect("a shade")
    };
    Picture { width, light: (0..width * height).map(point).collect() }
}

#[test]
fn every_frame_that_is_drawn_is_read() {
    let sending = sending(4_000);
    for number in 0..30 {
        let frame = sending.frame(number);
        let picture = seen(&frame, 400.0, 0.0, [20, 235]);
        assert_eq!(read_picture(&picture.points(), picture.width), Some(frame), "{number}");
    }
}

#[test]
fn it_is_read_small_askew_and_dim() {
    let frame = sending(4_000).frame(3);
    for (size, degrees, shades) in [
        (228.0, 0.0, [20, 235]),
        (440.0, 4.0, [20, 235]),
        (260.0, 30.0, [20, 235]),
        (260.0, 45.0, [20, 235]),
        (260.0, 180.0, [20, 235]),
        (300.0, 2.0, [70, 150]),
        (300.0, 2.0, [0, 70]),
    ] {
        let picture = seen(&frame, size, degrees, shades);
        let read = read_picture(&picture.points(), picture.width);
        assert_eq!(read.as_ref(), Some(&frame), "{size} points, {degrees} degrees, {shades:?}");
    }
}

#[test]
fn three_and_a_half_points_a_square_are_enough_however_it_is_turned() {
    let (sending, mut chance) = (sending(4_000), Chance(11));
    let read = (0..40_u8).filter(|number| {
        let frame = sending.frame(u16::from(*number));
        let picture = seen(&frame, 3.5 * SQUARES, f64::from(*number), [30, 220]).grainy(&mut chance);
        read_picture(&picture.points(), picture.width) == Some(frame)
    });
    let read = read.count();
    // The next picture of the same code is another one: who misses one in ten misses no code.
    assert!(36 <= read, "{read} of 40");
}

#[test]
fn a_stain_on_the_glass_is_made_good() {
    let frame = sending(4_000).frame(3);
    for place in [180, 220, 260, 300] {
        let mut picture = seen(&frame, 400.0, 0.0, [20, 235]);
        for y in place..place + 20 {
            picture.light[y * 640 + 300..y * 640 + 325].fill(40);
        }
        let read = read_picture(&picture.points(), picture.width);
        assert_eq!(read.as_ref(), Some(&frame), "at {place}");
    }
}

#[test]
fn what_is_no_picture_gives_nothing() {
    for (bytes, width) in [(0, 0), (0, 4), (16, 0), (17, 2), (16, 3), (16, usize::MAX), (16, 4)] {
        assert_eq!(read_picture(&vec![0; bytes], width), None, "{bytes} {width}");
    }
    let mut chance = Chance(3);
    let noise: Vec<u8> =
        (0..640 * 480 * 4).map(|_| u8::try_from(chance.below(256)).expect("a byte")).collect();
    assert_eq!(read_picture(&noise, 640), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_picture_stops_the_reader(
        stains in prop::collection::vec((0..640_usize, 0..480_usize, 1..200_usize, 1..200_usize, any::<u8>()), 0..8),
        number in 0..40_u16,
    ) {
        let frame = sending(4_000).frame(number);
        let mut picture = seen(&frame, 420.0, 0.0, [20, 235]);
        for (x, y, wide, high, shade) in stains {
            for row in y..(y + high).min(480) {
                picture.light[row * 640 + x..row * 640 + (x + wide).min(640)].fill(shade);
            }
        }
        let read = read_picture(&picture.points(), picture.width);
        prop_assert!(read.is_none() || read == Some(frame));
    }
}
