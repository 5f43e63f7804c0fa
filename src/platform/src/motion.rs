//! Whether the person asked this device for less movement. Leaves out what moves.

/// Whether they did.
pub fn is_unwanted() -> bool {
    let query = "(prefers-reduced-motion: reduce)";
    let asked = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    asked.is_some_and(|asked| asked.matches())
}
