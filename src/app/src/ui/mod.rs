//! The parts that every screen is drawn with. They hold no sentence, no rule and no storage: words and values come
//! in as props, what a person does goes out through callbacks. Colours and sizes are in `style/`.

#![allow(
    dead_code,
    unused_imports,
    reason = "a design system stands ready as a whole; not every part has a screen yet"
)]

mod bars;
mod button;
mod chart_figure;
mod checkboxes;
mod child;
mod choice;
mod date_field;
mod deadline;
mod details;
pub mod element;
mod error_summary;
mod field;
mod field_text;
mod file_field;
mod footer;
mod help_list;
mod lever_list;
mod link_button;
mod long_way;
mod masthead;
mod money_field;
mod notice;
mod page;
mod qr_picture;
mod radios;
mod range_bar;
mod render;
mod route_drawing;
mod route_line;
mod secret_field;
mod select;
mod slider;
mod source_line;
mod summary_list;
mod table;
mod task_list;
mod words;
mod words_field;

pub use bars::bar;
pub use button::{Emphasis, button, button_with_id, submit};
pub use chart_figure::{ChartFigure, chart_figure, chart_picture};
pub use checkboxes::{Checkboxes, checkboxes};
pub use choice::RadioOption;
pub use date_field::{DateField, Parts, date_field};
pub use deadline::deadline;
pub use details::details;
pub use error_summary::{FieldError, error_of, error_summary};
pub use field::{Field, FieldKind, field};
pub use field_text::FieldText;
pub use file_field::file_field;
pub use footer::footer;
pub use help_list::{help_list, short_help_list};
pub use lever_list::{Lever, lever_list};
pub use link_button::{link, link_button};
pub use long_way::long_way;
pub use masthead::masthead;
pub use money_field::money_field;
pub use notice::{NoticeKind, live_notice, notice, untitled_live_notice, untitled_notice};
pub use page::{PageHead, page};
pub use qr_picture::qr_picture;
pub use radios::{Radios, radios};
pub use range_bar::range_bar;
pub use route_drawing::route_drawing;
pub use route_line::{PhaseStatus, RoutePhase, route_line, route_phase};
pub use secret_field::{SecretField, secret_field, show_box};
pub use select::select;
pub use slider::{Slider, slider};
pub use source_line::source_line;
pub use summary_list::{SummaryRow, summary_list};
pub use table::{stacked_table, table, wide_table};
pub use task_list::{Task, task_list};
pub use words_field::words_field;

/// A share of a whole as a length in a drawing.
pub fn percent(share: f64) -> String {
    [tenths(share.clamp(0.0, 1.0) * 100.0), "%".to_owned()].concat()
}

/// A number with one decimal. Made of whole numbers: writing a floating-point number costs seven kilobytes.
pub fn tenths(number: f64) -> String {
    let tenths = (number * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}
