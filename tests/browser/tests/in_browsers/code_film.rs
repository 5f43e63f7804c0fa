//! QR codes as pictures, one or many after another as the film that stands in for a camera. Leaves out what they say.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use screens::qr::frame_code;

/// Points of a square.
const SIDE: usize = 6;
/// The size of the film.
const WIDTH: usize = 640;
const HEIGHT: usize = 480;

/// A film in a file, which goes with this value.
pub struct Film(PathBuf);

impl Film {
    /// Four codes a second, as the page shows them.
    pub fn of(frames: impl Iterator<Item = Vec<u8>>) -> Self {
        let path = std::env::temp_dir().join(format!("routekaart-codes-{}.y4m", process::id()));
        let mut film = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F4:1 Ip A1:1 C420jpeg\n").into_bytes();
        for frame in frames {
            let code = frame_code(&frame).expect("a frame");
            let light = light(&code.path, code.size, WIDTH, HEIGHT);
            film.extend(b"FRAME\n");
            film.extend(light);
            // Without colour.
            film.extend(vec![128; WIDTH * HEIGHT / 2]);
        }
        fs::write(&path, film).expect("a film");
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Film {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A code by its path, as a canvas gives it, and how many points are in a row.
pub fn points(path: &str, size: usize) -> (Vec<u8>, usize) {
    let light = light(path, size, WIDTH, HEIGHT);
    (light.into_iter().flat_map(|light| [light, light, light, 255]).collect(), WIDTH)
}

/// How light each point is, with the code in the middle of something grey.
fn light(path: &str, size: usize, width: usize, height: usize) -> Vec<u8> {
    let mut all = vec![110; width * height];
    let (left, top) = ((width - size * SIDE) / 2, (height - size * SIDE) / 2);
    let mut fill = |x: usize, y: usize, wide: usize, high: usize, shade: u8| {
        for row in top + y * SIDE..top + (y + high) * SIDE {
            let start = row * width + left + x * SIDE;
            all[start..start + wide * SIDE].fill(shade);
        }
    };
    fill(0, 0, size, size, 235);
    for run in path.split('M').skip(1) {
        let (at, rest) = run.split_once('h').expect("a run");
        let (x, y) = at.split_once(' ').expect("a place");
        let wide = rest.split_once('v').expect("a width").0;
        let [x, y, wide] = [x, y, wide].map(|number| number.parse().expect("a number"));
        fill(x, y, wide, 1, 20);
    }
    all
}
