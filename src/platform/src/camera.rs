//! The camera of this device: asked for, shown in the page, looked through, and let go. What it sees goes to the worker
//! beside the page and nowhere else. Leaves out what is looked for.

use crate::document::document;
use crate::files::when_settled;
use crate::{pause, series};
use js_sys::{Object, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream, MediaStreamTrack};

/// Points that a picture is at most wide and high: what most cameras have from top to bottom. More would take slow phones
/// longer to read than a code stands.
const MOST: u32 = 720;

/// Why there is no camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCamera {
    /// The person, or whoever runs the device, said no.
    Refused,
    /// There is none, or another program has it.
    NotHere,
    /// It was let go before it came: the page was left while the browser asked.
    Left,
}

thread_local! {
    static STREAM: RefCell<Option<MediaStream>> = RefCell::default();
    /// How many times it was let go: who still waits for it then does not get it.
    static TIMES: Cell<u32> = const { Cell::new(0) };
    /// Whether it is let go when the page is left.
    static FOLLOWS: Cell<bool> = const { Cell::new(false) };
}

/// Asks for the camera at the back, or the only one. The browser asks the person.
pub fn ask(done: impl FnOnce(Result<(), NoCamera>) + 'static) {
    if !FOLLOWS.replace(true) {
        pause::on_leaving(close);
    }
    let Some(devices) = devices() else { return done(Err(NoCamera::NotHere)) };
    let wishes = Object::new();
    let put = |name: &str, value: JsValue| Reflect::set(&wishes, &JsValue::from_str(name), &value).ok();
    put("facingMode", JsValue::from_str("environment"));
    put("width", JsValue::from(1280));
    let constraints = web_sys::MediaStreamConstraints::new();
    constraints.set_video(&wishes);
    let Ok(coming) = devices.get_user_media_with_constraints(&constraints) else {
        return done(Err(NoCamera::NotHere));
    };
    let asked = TIMES.get();
    when_settled(&coming, move |given| match given.map(JsCast::dyn_into::<MediaStream>) {
        Ok(Ok(stream)) if TIMES.get() == asked => {
            STREAM.set(Some(stream));
            done(Ok(()));
        }
        Ok(Ok(stream)) => {
            stop(&stream);
            done(Err(NoCamera::Left));
        }
        Ok(Err(_)) => done(Err(NoCamera::NotHere)),
        Err(fault) => done(Err(reason(&fault))),
    });
}

/// Lets the camera go.
pub fn close() {
    TIMES.set(TIMES.get().wrapping_add(1));
    if let Some(stream) = STREAM.take() {
        stop(&stream);
    }
}

/// Whether it is on.
pub fn is_on() -> bool {
    STREAM.with_borrow(Option::is_some)
}

/// Shows what it sees in the video element with this id.
pub fn show(id: &str) {
    let Some(video) = video(id) else { return };
    STREAM.with_borrow(|stream| video.set_src_object(stream.as_ref()));
    video.set_muted(true);
    // A browser that does not begin by itself says so, which stops nothing.
    if let Ok(begun) = video.play() {
        when_settled(&begun, |_| ());
    }
}

/// Looks once, and calls back with what the code in sight holds, none when there is none. The camera is let go when nobody
/// sees any more what it sees.
pub fn look(id: &str, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let Some(video) = video(id).filter(|video| video.offset_parent().is_some()) else {
        close();
        return done(None);
    };
    match picture(&video) {
        Some((points, width)) => series::read_code(&points, width, done),
        None => done(None),
    }
}

fn devices() -> Option<web_sys::MediaDevices> {
    // Only in a page that came over a safe connection.
    let navigator = web_sys::window()?.navigator();
    let devices = Reflect::get(&navigator, &JsValue::from_str("mediaDevices")).ok()?;
    devices.is_object().then(|| devices.unchecked_into())
}

fn reason(fault: &JsValue) -> NoCamera {
    let name = Reflect::get(fault, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => NoCamera::Refused,
        _ => NoCamera::NotHere,
    }
}

fn stop(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

fn video(id: &str) -> Option<HtmlVideoElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The square in the middle of what is seen now, as points of four bytes, and how many of them are in a row. The page shows
/// the same square.
fn picture(video: &HtmlVideoElement) -> Option<(JsValue, u32)> {
    let (wide, high) = (video.video_width(), video.video_height());
    let seen = wide.min(high);
    let width = seen.min(MOST);
    if width == 0 {
        return None;
    }
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(width);
    let paper: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let ([left, top], side) = ([wide, high].map(|all| f64::from(all - seen) / 2.0), f64::from(width));
    let seen = f64::from(seen);
    paper
        .draw_image_with_html_video_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            video, left, top, seen, seen, 0.0, 0.0, side, side,
        )
        .ok()?;
    let image = paper.get_image_data(0.0, 0.0, side, side).ok()?;
    Some((Reflect::get(&image, &JsValue::from_str("data")).ok()?, width))
}
