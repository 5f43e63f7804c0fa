//! In the making.

use content::Voice;
use leptos::prelude::*;

/// In the making.
pub fn screen(_question: screens::route::Question, _change: bool, _voice: Voice) -> impl IntoView {}
