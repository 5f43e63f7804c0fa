//! What a visit does with a test that fails: once the page came, it is not tried again.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use browser_tests::{Engine, visit};

#[test]
fn what_is_found_on_a_page_that_came_is_not_tried_again() {
    let tries = Cell::new(0);
    let result = catch_unwind(AssertUnwindSafe(|| {
        visit("a fault on purpose", &[Engine::Chromium], async |page| {
            tries.set(tries.get() + 1);
            page.open("/").await;
            panic!("on purpose");
        });
    }));
    // Without the engine nothing is tried at all.
    assert!((result.is_err(), tries.get()) == (true, 1) || tries.get() == 0, "{} tries", tries.get());
}
