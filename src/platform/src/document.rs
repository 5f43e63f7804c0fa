//! The document as a whole: its title and language. Leaves out what is in it.

use web_sys::Document;

/// Sets the title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language that the page is written in.
pub fn set_language(tag: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root {
        root.set_attribute("lang", tag).ok();
    }
}

/// The language that the page is written in.
pub fn language() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Shows the document that the loader of the page left hidden.
pub fn show() {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root {
        root.remove_attribute("hidden").ok();
    }
}

/// The element into which the application is drawn, emptied of the static page that stood in it.
pub fn emptied(id: &str) -> Option<web_sys::Element> {
    let element = document()?.get_element_by_id(id)?;
    element.set_text_content(None);
    Some(element)
}

pub(crate) fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}
