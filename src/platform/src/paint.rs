//! Work that can wait until what was touched has answered on screen. What waits is done in order, each piece once all that
//! followed from the one before it is drawn. Leaves out which work that is.

use crate::{microtask, pause};
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Milliseconds after which it is done all the same: a page that nobody sees is not drawn.
const AT_LATEST: i32 = 100;

type Work = Box<dyn FnOnce()>;

/// What waits for a paint, and what is being done after one.
#[derive(Default)]
struct Queue {
    waiting: VecDeque<Work>,
    begun: VecDeque<Work>,
    /// How many paints were waited for: a paint and the clock both call, and only the first is heard.
    paints: u32,
}

thread_local! {
    static QUEUE: RefCell<Queue> = RefCell::default();
}

/// Calls back once, after the browser has drawn what there is to draw now.
pub fn after(callback: impl FnOnce() + 'static) {
    put(Box::new(callback));
}

fn put(work: Work) {
    let (is_first, paint) = QUEUE.with_borrow_mut(|queue| {
        queue.waiting.push_back(work);
        (queue.waiting.len() == 1, queue.paints)
    });
    if !is_first {
        return;
    }
    let drawn = Closure::once_into_js(move || pause::after(0, move || begin(paint)));
    if let Some(window) = web_sys::window() {
        window.request_animation_frame(drawn.unchecked_ref()).ok();
    }
    pause::after(AT_LATEST, move || begin(paint));
}

fn begin(paint: u32) {
    let is_time = QUEUE.with_borrow_mut(|queue| {
        let is_time = queue.paints == paint;
        if is_time {
            queue.paints = paint.wrapping_add(1);
            let waiting = std::mem::take(&mut queue.waiting);
            queue.begun.extend(waiting);
        }
        is_time
    });
    if is_time {
        next();
    }
}

/// Does the first, and the others once what it set going is done: that is what comes before in the queue of the browser.
fn next() {
    let work = QUEUE.with_borrow_mut(|queue| queue.begun.pop_front());
    let Some(work) = work else { return };
    work();
    microtask::soon(next);
}
