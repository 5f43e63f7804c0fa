//! What a series of QR codes has done beside the page, by the worker that also seals files: packing, unpacking, and finding a
//! code in a picture. Each question has an answer of its own. Leaves out what is in the codes.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageChannel, MessageEvent, Worker};

/// Where the loader puts the worker.
const WORKER: &str = "routekaartSealer";

/// Packs a file, and calls back with it; none when there is no worker.
pub fn pack(file: &[u8], done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    ask("pack_file", &Uint8Array::from(file), 0, done);
}

/// Unpacks a file, and calls back with it; none when it is none.
pub fn unpack(file: &[u8], done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    ask("unpack_file", &Uint8Array::from(file), 0, done);
}

/// Calls back with what the code in a picture holds, none when it has none.
pub(crate) fn read_code(points: &JsValue, width: u32, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    ask("read_code", points, width, done);
}

fn ask(wish: &str, file: &JsValue, width: u32, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
    let heard = std::rc::Rc::clone(&done);
    let answer = move |made| heard.take().map_or((), |done| done(made));
    if give(wish, file, width, answer).is_none()
        && let Some(done) = done.take()
    {
        done(None);
    }
}

fn give(wish: &str, file: &JsValue, width: u32, done: impl FnOnce(Option<Vec<u8>>) + 'static) -> Option<()> {
    let worker = Reflect::get(&js_sys::global(), &JsValue::from_str(WORKER)).ok()?;
    let worker: Worker = worker.dyn_into().ok()?;
    let channel = MessageChannel::new().ok()?;
    let own = channel.port1();
    let answered = own.clone();
    let heard = Closure::once_into_js(move |event: MessageEvent| {
        answered.close();
        done(made(&event.data()));
    });
    own.set_onmessage(Some(heard.unchecked_ref()));
    let message = Object::new();
    let put = |name: &str, value: &JsValue| Reflect::set(&message, &JsValue::from_str(name), value).ok();
    put("wish", &JsValue::from_str(wish))?;
    put("file", file)?;
    put("width", &JsValue::from(width))?;
    worker.post_message_with_transfer(&message, &Array::of1(&channel.port2())).ok()
}

fn made(said: &JsValue) -> Option<Vec<u8>> {
    let of = |name: &str| Reflect::get(said, &JsValue::from_str(name)).ok();
    let is_made = of("fault")?.as_f64()? == 0.0;
    let made: Uint8Array = of("made")?.dyn_into().ok()?;
    is_made.then(|| made.to_vec())
}
