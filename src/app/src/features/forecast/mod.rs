//! In the making.

use content::Voice;
use leptos::prelude::*;

/// In the making.
pub fn screen(_voice: Voice) -> impl IntoView {}
