//! Hands the person a file. Leaves out what is in it.

use crate::PlatformError;
use crate::document::document;
use wasm_bindgen::{JsCast, JsValue};

/// Offers a text as a file to save.
///
/// # Errors
/// [`PlatformError::NoFiles`] when the browser does not let us.
pub fn offer(name: &str, kind: &str, text: &str) -> Result<(), PlatformError> {
    save(name, kind, text).ok_or(PlatformError::NoFiles)
}

fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: web_sys::HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    web_sys::Url::revoke_object_url(&address).ok()
}
