//! From one device to another by QR codes: what is shown can be read, what a camera sees is put beside what is here, and no
//! camera stays on. Showing in all engines, whose clocks and drawings are theirs; reading in Chromium, to which a film can be
//! given as a camera; without a camera in Firefox.

use std::time::Instant;

use content::Voice;
use content::texts::{device as t, file_open};
use formats::dossier_file::{from_json, to_json};
use formats::qr_series::{FRAME, Gathering, Sending, pack, read_picture, unpack};
use screens::route::Route;
use serde_json::Value;

use browser_tests::{Camera, Engine, Page, Visit, engine, visit};

use crate::code_film::{Film, points};
use crate::files::{begin, here, is_kept, other, press, says};
use crate::kept_dossiers::read;

/// A year in which everything was kept.
const YEAR: &str = include_str!("../../../cases/qr-series/year.json");

/// The frame of the code on screen.
async fn frame(page: &Page) -> Vec<u8> {
    let path = page.text("document.querySelector('.series path').getAttribute('d')").await;
    let size = page.text("document.querySelector('.series svg').getAttribute('viewBox')").await;
    let size: usize = size.rsplit(' ').next().and_then(|size| size.parse().ok()).expect("a size");
    let (points, width) = points(&path, size);
    read_picture(&points, width).expect("a code")
}

/// Keeps every picture that the page is given, to see whether it ends.
async fn watch_cameras(page: &Page) {
    let script = "window.given = []; const devices = navigator.mediaDevices; \
        const ask = devices.getUserMedia.bind(devices); \
        devices.getUserMedia = async (wish) => { \
            const stream = await ask(wish); window.given.push(...stream.getTracks()); return stream; };";
    page.run(script, []).await;
}

async fn every_camera_is_off(page: &Page, many: usize) {
    let ended = format!(
        "window.given.length === {many} && window.given.every((track) => track.readyState === 'ended')"
    );
    page.wait_for(&ended).await;
}

/// Waits until the last code is read, as long as there are ever more. A busy machine misses codes and sees them when the
/// film begins again; within a minute is what `tests/tests/qr_series/year.rs` holds, by how many codes it takes.
async fn all_is_read(page: &Page) {
    let done = "document.querySelector('#opening-heading')";
    while !page.holds(done).await {
        let kept = page.number("document.querySelector('progress')?.value ?? 0").await;
        page.wait_for(&format!("{done} || {kept} < (document.querySelector('progress')?.value ?? 0)")).await;
    }
}

#[test]
fn every_code_that_is_shown_can_be_read_and_together_they_are_everything() {
    visit("device: shown", &engine::ALL, async |page| {
        begin(page, &here()).await;
        press(page, &t::SHOW).await;
        page.wait_for_focus("#codes-heading").await;
        // It goes on by itself, until it is paused.
        page.wait_for("document.querySelector('#codes-which').textContent.includes('2')").await;
        page.click("#codes-play").await;
        assert_eq!(
            page.text("document.querySelector('#codes-play').textContent").await,
            t::PLAY.get(Voice::default())
        );
        let mut gathering = Gathering::default();
        let mut shown = 0;
        while gathering.whole().is_none() {
            let frame = frame(page).await;
            assert_eq!(frame.len(), FRAME);
            gathering.take(&frame).expect("ours");
            shown += 1;
            page.click("#codes-next").await;
        }
        // The first was gone when it was paused, so that something was made good.
        assert!(shown <= gathering.total() + 24, "{shown} codes for {}", gathering.total());
        let text = unpack(&gathering.whole().expect("whole")).expect("packed");
        assert_eq!(from_json(std::str::from_utf8(&text).expect("text")), Ok(here()));
        press(page, &t::STOP).await;
        page.wait_for_focus("#codes-show").await;
        assert_eq!(page.number("document.querySelectorAll('.series').length").await, 0.0);
    });
}

#[test]
fn a_full_year_is_read_by_camera_and_the_camera_goes_off() {
    let year = read(YEAR);
    let sending = Sending::of(&pack(to_json(&year).as_bytes())).expect("not too much for codes");
    let film = Film::of((0..sending.total() as u16 + 20).map(|number| sending.frame(number)));
    let camera = Camera::Shows(film.path());
    Visit { camera, ..Visit::new("device: read", &[Engine::Chromium]) }.run(async |page| {
        begin(page, &other()).await;
        watch_cameras(page).await;
        page.host.forget_log();
        // Nobody asks before the press.
        every_camera_is_off(page, 0).await;
        // Stopped, covered, put behind another page and left half way: no camera stays on, and nothing changed.
        press(page, &t::READ).await;
        page.wait_for("document.querySelector('progress')").await;
        press(page, &t::STOP).await;
        every_camera_is_off(page, 1).await;
        press(page, &t::READ).await;
        page.wait_for("document.querySelector('progress')").await;
        page.click(".masthead__curtain button").await;
        every_camera_is_off(page, 2).await;
        page.click("main.curtain button").await;
        says(page, t::STOPPED.get(Voice::default())).await;
        press(page, &t::READ).await;
        page.wait_for("document.querySelector('progress')").await;
        let window = page.browser.window().await.expect("a window");
        let front = page.browser.new_tab().await.expect("another window");
        page.browser.switch_to_window(window.clone()).await.expect("what it shows");
        every_camera_is_off(page, 3).await;
        page.browser.switch_to_window(front).await.expect("what is in front");
        page.browser.close_window().await.expect("the first again");
        page.browser.switch_to_window(window).await.expect("what it shows");
        says(page, t::STOPPED.get(Voice::default())).await;
        press(page, &t::READ).await;
        page.wait_for("document.querySelector('#camera')").await;
        page.go(Route::Proof).await;
        every_camera_is_off(page, 4).await;
        page.go(Route::Data).await;
        is_kept(page, &other()).await;
        // All of it.
        let start = Instant::now();
        press(page, &t::READ).await;
        all_is_read(page).await;
        eprintln!("device: {} codes in {:.1} s", sending.total(), start.elapsed().as_secs_f64());
        every_camera_is_off(page, 5).await;
        says(page, file_open::FOUND_TITLE.get(Voice::default())).await;
        is_kept(page, &other()).await;
        press(page, &file_open::REPLACE).await;
        page.wait_for_focus("#opening-said").await;
        is_kept(page, &year).await;
        assert_eq!(page.host.log().len(), 0);
    });
}

#[test]
fn a_camera_that_is_refused_is_told_with_another_way() {
    Visit { camera: Camera::Refused, ..Visit::new("device: refused", &[Engine::Chromium]) }.run(
        async |page| {
            begin(page, &here()).await;
            press(page, &t::READ).await;
            says(page, t::NO_CAMERA_REFUSED.get(Voice::default())).await;
            page.wait_for_focus("#reading-said").await;
            page.wait_for("document.querySelector('#codes-read')").await;
        },
    );
}

#[test]
fn a_device_without_a_camera_is_told_another_way() {
    visit("device: no camera", &[Engine::Firefox], async |page| {
        begin(page, &here()).await;
        press(page, &t::READ).await;
        says(page, t::NO_CAMERA.get(Voice::default())).await;
        page.wait_for_focus("#reading-said").await;
    });
}

#[test]
fn with_less_movement_asked_for_nothing_moves_by_itself() {
    visit("device: still", &[Engine::Chromium], async |page| {
        begin(page, &here()).await;
        let still = "const asked = matchMedia; window.matchMedia = (query) => \
            query.includes('reduced-motion') ? { matches: true } : asked.call(window, query);";
        page.run(still, []).await;
        press(page, &t::SHOW).await;
        page.wait_for_focus("#codes-heading").await;
        assert_eq!(
            page.text("document.querySelector('#codes-play').textContent").await,
            t::PLAY.get(Voice::default())
        );
        let before = frame(page).await;
        page.click("#codes-next").await;
        assert_ne!(frame(page).await, before);
        let which = page.value("document.querySelector('#codes-which').textContent").await;
        assert_ne!(which, Value::Null);
    });
}
