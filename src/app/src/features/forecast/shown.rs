//! The words, the picture and the tables of the forecast. Each part follows its own figure, so that what is open
//! stays open while a control moves.

use super::{causes, explanation, grim};
use crate::charts::RangeDrawing;
use crate::ui::{ChartFigure, Details, Table};
use content::texts::forecast as t;
use content::{Text, Voice};
use leptos::prelude::*;
use screens::charts::ChartTable;
use screens::forecast::Shown;

/// One part of what is shown, changing only when it does.
pub fn part<T>(figures: Memo<Option<Shown>>, read: fn(&Shown) -> T) -> Memo<T>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| figures.with(|shown| shown.as_ref().map(read).unwrap_or_default()))
}

/// Everything left of the controls.
pub fn view(figures: Memo<Option<Shown>>, voice: Voice) -> impl IntoView {
    let grim = part(figures, |shown| shown.grim.clone());
    let is_grim = Memo::new(move |_| grim.with(Option::is_some));
    view! {
        {move || grim.get().map(|grim| grim::view(grim, voice))}
        {move || is_grim.get().then(|| view! { <h2>{t::GRIM_NUMBER_HEADING.get(voice)}</h2> })}
        {answer(figures)}
        {picture(figures, voice)}
        <p class="small soft">{part(figures, |shown| shown.group_note.clone())}</p>
        {lines(part(figures, |shown| shown.wide_note.clone().into_iter().collect()), "small soft")}
        {lines(part(figures, |shown| shown.employed.clone()), "")}
        <h2>{t::WITHOUT_WAGE_HEADING.get(voice)}</h2>
        <p>{part(figures, |shown| shown.without_wage.clone())}</p>
        <p class="small soft">{t::WITHOUT_WAGE_NOTE.get(voice)}</p>
        {lines(part(figures, |shown| shown.guidance.clone()), "")}
        {causes::view(figures, voice)}
        {table(part(figures, |shown| shown.chances.clone()))}
        <h2>{t::PHASES_HEADING.get(voice)}</h2>
        {list(part(figures, |shown| shown.phases.clone()))}
        {explanation::view(figures, voice)}
        <Details summary=t::NOT_COVERED_HEADING.get(voice)>
            <ul>{NOT_COVERED.map(|text| view! { <li>{text.get(voice)}</li> }).collect_view()}</ul>
        </Details>
    }
}

/// What the forecast does not know.
const NOT_COVERED: [&Text; 4] =
    [&t::NOT_COVERED_PERSON, &t::NOT_COVERED_AGE, &t::NOT_COVERED_PLACE, &t::NOT_COVERED_LAW];

/// The answer, then when half, one in five and four in five have started. Told again when it changes.
fn answer(figures: Memo<Option<Shown>>) -> impl IntoView {
    let sentences = part(figures, |shown| shown.sentences.join(" "));
    view! {
        <div role="status">
            <p class="answer" id="answer">
                {part(figures, |shown| shown.answer.clone())}
            </p>
        </div>
        <p id="sentences">{sentences}</p>
    }
}

fn picture(figures: Memo<Option<Shown>>, voice: Voice) -> impl IntoView {
    view! {
        <ChartFigure
            id="forecast-chart"
            reading=part(figures, |shown| shown.chart_reading.clone())
            table_summary=t::SHOW_TABLE.get(voice)
            table=part(figures, |shown| shown.chart_table.clone())
        >
            <RangeDrawing chart=part(figures, |shown| shown.chart.clone()) />
        </ChartFigure>
    }
}

fn table(table: Memo<ChartTable>) -> impl IntoView {
    view! { <Table table /> }
}

fn lines(lines: Memo<Vec<String>>, class: &'static str) -> impl IntoView {
    move || lines.get().into_iter().map(|line| view! { <p class=class>{line}</p> }).collect_view()
}

fn list(lines: Memo<Vec<String>>) -> impl IntoView {
    view! { <ul>{move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
}
