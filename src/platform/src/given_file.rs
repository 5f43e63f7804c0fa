//! A file that the person chose or let fall on the page. Leaves out what is in it.

use crate::event::Event;
use crate::files::when_settled;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;

/// A file; nothing of it was read.
pub struct GivenFile(web_sys::File);

/// The file that was chosen in a field. The field is emptied, so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<GivenFile> {
    let field: web_sys::HtmlInputElement = event.current_target()?.dyn_into().ok()?;
    let file = field.files()?.get(0).map(GivenFile);
    field.set_value("");
    file
}

/// The first of the files that were let fall. The browser does not open it by itself then.
pub fn dropped(event: &Event) -> Option<GivenFile> {
    event.prevent_default();
    let drop: &web_sys::DragEvent = event.dyn_ref()?;
    drop.data_transfer()?.files()?.get(0).map(GivenFile)
}

impl GivenFile {
    /// Reads a file of at most so many bytes, and calls back with them: `Err` with whether it has more, or else cannot be
    /// read. Of one that has more nothing is read.
    pub fn read(self, most: usize, done: impl FnOnce(Result<Vec<u8>, bool>) + 'static) {
        if (most as f64) < self.0.size() {
            return done(Err(true));
        }
        when_settled(&self.0.array_buffer(), move |read| {
            done(read.map(|buffer| Uint8Array::new(&buffer).to_vec()).map_err(|_| false));
        });
    }
}
