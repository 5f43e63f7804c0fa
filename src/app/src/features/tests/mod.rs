//! The tests. Only draws.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts;
use screens::test::Test;
use screens::titles::test_title;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(texts::tests::TITLE.get(voice)), Vec::new())
}

/// Taking a test.
pub fn taking(test: Test, voice: Voice) -> AnyView {
    page(PageHead::titled(test_title(test).get(voice)), Vec::new())
}
