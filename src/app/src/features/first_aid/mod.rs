//! In the making.

use content::Voice;
use leptos::prelude::*;

/// In the making.
pub fn screen(_step: screens::route::FirstAidStep, _voice: Voice) -> impl IntoView {}
