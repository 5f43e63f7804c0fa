//! What the attribute `wasm_split` writes into functions of the second file: a wait for that file, and the call itself
//! as something that may take time. Here neither takes any: the functions are only called when the file is in place.
//! The attribute's own package waits by a script of its own, which would fetch the file when it is first wanted, and
//! then this page is closed to the network.

use crate::leptos::AnyView;

/// What was drawn.
#[cfg(not(feature = "split"))]
pub fn now(view: AnyView) -> AnyView {
    view
}

/// What was drawn, without waiting for anything.
#[cfg(feature = "split")]
pub fn now(view: impl Future<Output = AnyView>) -> AnyView {
    use std::task::{Context, Poll, Waker};
    match std::pin::pin!(view).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(view) => view,
        // Nothing in it waits.
        Poll::Pending => crate::ui::element::nothing(),
    }
}

/// The names that the attribute expects.
#[cfg(feature = "split")]
pub mod rt {
    use std::convert::Infallible;
    use std::ffi::c_void;
    use std::future::{Ready, ready};
    use std::pin::Pin;

    /// What a script would call back when the file is in place.
    pub type LoadCallbackFn = extern "C" fn(*const c_void, bool);
    /// The script that would fetch the file. It is never called, so that nothing of it is in the program.
    type Load = unsafe extern "C" fn(LoadCallbackFn, *const c_void);

    /// One file to wait for.
    pub struct LazySplitLoader;

    impl LazySplitLoader {
        /// Leaves the script aside.
        pub const fn new(_: Load) -> Self {
            Self
        }
    }

    /// Waits for nothing.
    pub fn ensure_loaded(_: Pin<&'static LazySplitLoader>) -> Ready<Result<(), Infallible>> {
        ready(Ok(()))
    }
}
