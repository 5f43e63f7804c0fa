//! Scales drawn: a hexagon where there is one, bars in bands, and the table. Leaves out their order.
//!
//! Accessibility: the bars are lists of names with how strong each is in words, under the words of their band; what is
//! drawn is hidden from screen readers.

use crate::charts::hexagon_drawing;
use crate::leptos::*;
use crate::ui::element::{Element, el, nothing};
use crate::ui::{ChartFigure, bar, chart_figure, chart_picture};
use content::Voice;
use content::texts::test_results as t;
use screens::tests::result::{BarBand, Picture};

/// The drawn scales.
pub fn picture(shown: Picture, voice: Voice) -> AnyView {
    let Picture { hexagon, reading, bands, table } = shown;
    let hexagon = hexagon.map_or_else(nothing, |chart| {
        chart_picture("hexagon", t::INTERESTS_HEXAGON.get(voice), hexagon_drawing(&chart)).view()
    });
    let bars = el("ul").class("bars").children(bands.into_iter().map(band));
    let figure = ChartFigure {
        id: "bars",
        reading: reading.into(),
        table_summary: t::TABLE.get(voice),
        table: Box::new(move || table.clone()),
    };
    el("div").class("stack").child(hexagon).child(chart_figure(figure, bars.view())).view()
}

fn band(band: BarBand) -> Element {
    el("li")
        .child(el("span").class("bars__place").child(band.place))
        .child(el("ul").class("bars__band").children(band.bars.into_iter().map(bar)))
}
