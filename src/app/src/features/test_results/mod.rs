//! What came out of a test. Only draws.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use screens::test::Test;
use screens::titles::test_title;

/// The screen.
pub fn screen(test: Test, voice: Voice) -> AnyView {
    page(PageHead::titled(test_title(test).get(voice)), Vec::new())
}
