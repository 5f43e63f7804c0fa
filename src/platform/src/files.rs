//! Hands the person a file, or hands it on to another program of theirs. Leaves out what is in it, and reading files.

use crate::PlatformError;
use crate::document::document;
use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Offers a file to save.
///
/// # Errors
/// [`PlatformError::NoFiles`] when the browser does not let us.
pub fn offer(name: &str, kind: &str, bytes: &[u8]) -> Result<(), PlatformError> {
    save(name, kind, bytes).ok_or(PlatformError::NoFiles)
}

fn save(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts(bytes), &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: web_sys::HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    web_sys::Url::revoke_object_url(&address).ok()
}

/// Whether this browser can hand a file of this name and kind to another program.
pub fn can_share(name: &str, kind: &str) -> bool {
    let Some(navigator) = sharing() else { return false };
    shared(name, kind, b" ").is_some_and(|wish| navigator.can_share_with_data(&wish))
}

/// Hands a file to another program, which the person chooses. Calls back with whether it was taken.
pub fn share(name: &str, kind: &str, bytes: &[u8], done: impl FnOnce(bool) + 'static) {
    match (sharing(), shared(name, kind, bytes)) {
        (Some(navigator), Some(wish)) => {
            when_settled(&navigator.share_with_data(&wish), move |taken| done(taken.is_ok()));
        }
        _ => done(false),
    }
}

/// The browser, when it can hand on anything at all.
fn sharing() -> Option<web_sys::Navigator> {
    let navigator = web_sys::window()?.navigator();
    let has = |name| Reflect::has(&navigator, &JsValue::from_str(name)).unwrap_or(false);
    (has("canShare") && has("share")).then(|| navigator.clone())
}

/// What is asked of the browser: one file.
fn shared(name: &str, kind: &str, bytes: &[u8]) -> Option<web_sys::ShareData> {
    let options = web_sys::FilePropertyBag::new();
    options.set_type(kind);
    let file = web_sys::File::new_with_u8_array_sequence_and_options(&parts(bytes), name, &options).ok()?;
    let wish = web_sys::ShareData::new();
    wish.set_files(&Array::of1(&file));
    Some(wish)
}

fn parts(bytes: &[u8]) -> Array {
    Array::of1(&Uint8Array::from(bytes))
}

/// Calls back once, with what a promise came to.
pub(crate) fn when_settled(promise: &Promise, done: impl FnOnce(Result<JsValue, JsValue>) + 'static) {
    let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
    let other = std::rc::Rc::clone(&done);
    let kept = Closure::once(move |value: JsValue| done.take().map_or((), |done| done(Ok(value))));
    let broken = Closure::once(move |fault: JsValue| other.take().map_or((), |done| done(Err(fault))));
    // One of the two is called; the other one goes with it.
    let _ = promise.then2(&kept, &broken);
    kept.forget();
    broken.forget();
}
