//! Pictures of figures. A chart spec from `screens` is laid out by plotters on a backend of ours that only records
//! shapes; the shapes become SVG elements whose colours and text sizes are in `style/app-chart.css`. Nothing
//! here measures text in the page, sets a style or writes HTML from a string.

#![allow(
    dead_code,
    unused_imports,
    reason = "the waterfall of causes stands ready; its screen shows bars so far"
)]

mod causes_chart;
mod drawing;
mod ink;
#[cfg(test)]
mod layout_tests;
mod lettering;
mod range_chart;
mod recorder;
mod shape;
mod size;
mod text_width;

pub use drawing::{causes_drawing, range_drawing};
