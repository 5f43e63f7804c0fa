//! What stands before figures when they are long: where what helps stands, and people to call.
//!
//! Accessibility: a notice whose first line says what it is about; numbers are links that a phone can call.

use super::element::el;
use super::{NoticeKind, link, notice, short_help_list};
use crate::leptos::AnyView;
use screens::long_way::LongWay;
use screens::route::Route;

/// The notice.
pub fn long_way(way: LongWay) -> AnyView {
    let body = vec![
        el("p").child(way.body).view(),
        short_help_list(way.lines),
        el("p").child(link(way.to_forecast, Route::Forecast.href())).view(),
    ];
    notice(NoticeKind::Neutral, way.title, body)
}
