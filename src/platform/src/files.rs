//! Hands the person a file, or hands it on to another program of theirs. Leaves out what is in it, and reading files.

use crate::PlatformError;
use crate::document::document;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
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
    let asked = || {
        let navigator = web_sys::window()?.navigator();
        let can: Function = Reflect::get(&navigator, &"canShare".into()).ok()?.dyn_into().ok()?;
        can.call1(&navigator, &shared(name, kind, b" ")?).ok()?.as_bool()
    };
    asked().unwrap_or(false)
}

/// Hands a file to another program, which the person chooses. Calls back with whether it was taken.
pub fn share(name: &str, kind: &str, bytes: &[u8], done: impl FnOnce(bool) + 'static) {
    let asked = || {
        let navigator = web_sys::window()?.navigator();
        let share: Function = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
        share.call1(&navigator, &shared(name, kind, bytes)?).ok()?.dyn_into::<Promise>().ok()
    };
    match asked() {
        Some(promise) => when_settled(&promise, move |taken| done(taken.is_ok())),
        None => done(false),
    }
}

/// What is asked of the browser: one file.
fn shared(name: &str, kind: &str, bytes: &[u8]) -> Option<JsValue> {
    let options = web_sys::FilePropertyBag::new();
    options.set_type(kind);
    let file = web_sys::File::new_with_u8_array_sequence_and_options(&parts(bytes), name, &options).ok()?;
    let wish = Object::new();
    Reflect::set(&wish, &"files".into(), &Array::of1(&file)).ok()?;
    Some(wish.into())
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
