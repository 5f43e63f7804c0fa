//! Pictures of figures. A chart spec from `screens` is laid out by plotters on a backend of ours that only records
//! shapes; the shapes become SVG elements whose colours and text sizes are in `style/app-chart.css`. Nothing
//! here measures text in the page, sets a style or writes HTML from a string.

mod axis;
mod causes_chart;
mod drawing;
mod hexagon;
mod ink;
#[cfg(test)]
mod layout_tests;
mod lettering;
mod range_chart;
mod ranges_chart;
mod recorder;
mod shape;
mod size;
mod text_width;

pub use drawing::{causes_drawing, hexagon_drawing, range_drawing, ranges_drawing};
