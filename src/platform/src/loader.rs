//! What passes between the page and its loader: values that the loader writes down, and events either way. Leaves out
//! what they mean: each has a module of its own.

use js_sys::Reflect;
use std::cell::RefCell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// What the loader wrote down under a name; undefined where it wrote nothing.
pub(crate) fn told(name: &str) -> JsValue {
    Reflect::get(&js_sys::global(), &JsValue::from_str(name)).unwrap_or_default()
}

/// Tells the loader something.
pub(crate) fn tell(event: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(event)) {
        window.dispatch_event(&event).ok();
    }
}

/// Who hears of some event: the last that asked, so that a screen that is drawn anew takes the place of the one before.
#[derive(Default)]
pub(crate) struct Listener(RefCell<Option<JsValue>>);

impl Listener {
    /// Calls back at every such event from now on, and calls back nobody else any more.
    pub(crate) fn hear(&self, event: &str, callback: impl FnMut() + 'static) {
        let Some(window) = web_sys::window() else { return };
        let closure = Closure::<dyn FnMut()>::new(callback).into_js_value();
        if let Some(before) = self.0.replace(Some(closure.clone())) {
            window.remove_event_listener_with_callback(event, before.unchecked_ref()).ok();
        }
        window.add_event_listener_with_callback(event, closure.unchecked_ref()).ok();
    }
}
