//! The worker that seals and opens files, and makes keys, beside the page; `boot.js` started it before it closed the page to
//! the network. Leaves out how a sealed file looks.

use js_sys::{Object, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Where the loader puts the worker.
const WORKER: &str = "routekaartSealer";

/// Why nothing came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsealed {
    /// There is no worker, or it had no memory.
    NotHere,
    /// The phrase is another one, or the file was changed.
    DoesNotOpen,
    /// The file was sealed in a newer way.
    Newer,
    /// The file asks more than may be asked.
    AsksTooMuch,
    /// Too large.
    TooLarge,
}

type Done = Box<dyn FnOnce(Result<Vec<u8>, Unsealed>)>;

thread_local! {
    /// Who waits for the worker.
    static WAITING: RefCell<Option<Done>> = RefCell::default();
    /// Whether the worker is heard.
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// Seals a text with a phrase, and calls back with the file.
pub fn seal(text: &[u8], phrase: &str, done: impl FnOnce(Result<Vec<u8>, Unsealed>) + 'static) {
    ask("seal_file", text, phrase, Box::new(done));
}

/// Opens a sealed file with a phrase, and calls back with what is in it.
pub fn open(file: &[u8], phrase: &str, done: impl FnOnce(Result<Vec<u8>, Unsealed>) + 'static) {
    ask("open_file", file, phrase, Box::new(done));
}

/// Makes the key of a phrase by the head of a file, and calls back with its bytes.
pub fn derive(head: &[u8], phrase: &str, done: impl FnOnce(Result<Vec<u8>, Unsealed>) + 'static) {
    ask("derive_key", head, phrase, Box::new(done));
}

/// Gives the worker something to do. One at a time: who asked before is told that nothing comes.
fn ask(work: &str, file: &[u8], phrase: &str, done: Done) {
    let before = WAITING.with_borrow_mut(|waiting| waiting.replace(done));
    if let Some(before) = before {
        before(Err(Unsealed::NotHere));
    }
    if give(work, file, phrase).is_none() {
        answer(Err(Unsealed::NotHere));
    }
}

fn give(work: &str, file: &[u8], phrase: &str) -> Option<()> {
    let worker = Reflect::get(&js_sys::global(), &JsValue::from_str(WORKER)).ok()?;
    let worker: web_sys::Worker = worker.dyn_into().ok()?;
    listen(&worker);
    let wish = Object::new();
    let put = |name: &str, value: &JsValue| Reflect::set(&wish, &JsValue::from_str(name), value).ok();
    put("wish", &JsValue::from_str(work))?;
    put("phrase", &JsValue::from_str(phrase))?;
    put("file", &Uint8Array::from(file))?;
    worker.post_message(&wish).ok()
}

/// Hears the worker from now on, beside the loader, which waits for its first word.
fn listen(worker: &web_sys::Worker) {
    if LISTENS.replace(true) {
        return;
    }
    let heard =
        Closure::<dyn FnMut(web_sys::MessageEvent)>::new(|event: web_sys::MessageEvent| hear(&event.data()));
    worker.add_event_listener_with_callback("message", heard.into_js_value().unchecked_ref()).ok();
    let failed = Closure::<dyn FnMut()>::new(|| answer(Err(Unsealed::NotHere)));
    worker.add_event_listener_with_callback("error", failed.into_js_value().unchecked_ref()).ok();
}

fn hear(said: &JsValue) {
    let of = |name: &str| Reflect::get(said, &JsValue::from_str(name)).ok();
    let Some(fault) = of("fault").and_then(|fault| fault.as_f64()) else { return };
    let made = of("made").and_then(|made| made.dyn_into::<Uint8Array>().ok());
    // The numbers of `sealer`.
    answer(match (fault as u32, made) {
        (0, Some(made)) => Ok(made.to_vec()),
        (1 | 6, _) => Err(Unsealed::DoesNotOpen),
        (2, _) => Err(Unsealed::Newer),
        (3, _) => Err(Unsealed::AsksTooMuch),
        (4, _) => Err(Unsealed::TooLarge),
        _ => Err(Unsealed::NotHere),
    });
}

fn answer(made: Result<Vec<u8>, Unsealed>) {
    let waiting = WAITING.with_borrow_mut(Option::take);
    if let Some(done) = waiting {
        done(made);
    }
}
