//! The browser's own print window. Leaves out how a page looks on paper.

/// Opens the print window.
pub fn print() {
    if let Some(window) = web_sys::window() {
        window.print().ok();
    }
}
