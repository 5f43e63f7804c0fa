//! A source in one line: title, who published it, article, when we looked. Leaves out what rests on it.
//!
//! Accessibility: title and article are read in Dutch, whatever the language of the page.

use super::element::{Element, el};
use content::sources::Source;

/// The line, after what stands in it already.
pub fn source_line(line: Element, source: &Source, checked: String) -> Element {
    let line =
        line.child(el("cite").attr("lang", "nl").child(source.title)).child(", ").child(source.publisher);
    let line = match source.article {
        Some(article) => line.child(", ").child(el("span").attr("lang", "nl").child(article)),
        None => line,
    };
    line.child(". ").child(checked)
}
