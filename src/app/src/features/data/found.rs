//! What is in a file beside what is here, and what to do with it. Leaves out doing it.

use super::before::take_over;
use super::opening::Opening;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, nothing, parts};
use crate::ui::{Emphasis, FieldText, RadioOption, Radios, button, radios, stacked_table};
use content::texts::file_open as t;
use domain::dossier::Dossier;
use screens::charts::ChartTable;
use screens::file_opening::{PartRow, Preview, Standing, columns, merged, preview, replaced};

/// Both beside one another, and the ways on.
pub fn view(opening: Opening, file: &Dossier) -> AnyView {
    let voice = opening.voice;
    let Preview { rows, standing, lasts, differing, left_out, is_file_newer } =
        here().store.peek(|dossier| preview(dossier, file, voice));
    let line = |text: String| el("p").child(text).view();
    let cells =
        |PartRow { name, counts: [file, here, other] }: PartRow| vec![name.to_owned(), file, here, other];
    let table = ChartTable {
        caption: t::FOUND_TITLE.owned(voice),
        columns: columns(voice),
        rows: rows.into_iter().map(cells).collect(),
    };
    let mut all = vec![stacked_table(table)];
    all.extend(lasts.into_iter().map(line));
    let does_file_count = RwSignal::new(is_file_newer);
    all.push(match standing {
        Standing::Same => line(t::SAME.owned(voice)),
        Standing::NothingNew => line(t::NOTHING_NEW.owned(voice)),
        Standing::NothingHere => nothing(),
        Standing::Both => parts(vec![
            differing.map_or_else(nothing, |hint| wins(opening, hint, does_file_count)),
            left_out.map_or_else(nothing, line),
        ]),
    });
    if !matches!(standing, Standing::Same | Standing::NothingHere) {
        all.push(line(t::COPY.owned(voice)));
    }
    all.push(ways(opening, file, &standing, does_file_count));
    parts(all)
}

/// Which of both counts where they say something else.
fn wins(opening: Opening, hint: String, does_file_count: RwSignal<bool>) -> AnyView {
    let voice = opening.voice;
    radios(Radios {
        id: "wins",
        text: FieldText::new(t::WINS.get(voice)).hint(hint),
        options: vec![
            RadioOption::new("file", t::WINS_FILE.get(voice)),
            RadioOption::new("here", t::WINS_HERE.get(voice)),
        ],
        value: Box::new(move || Some(if does_file_count.get() { "file" } else { "here" }.to_owned())),
        on_change: Box::new(move |word| does_file_count.set(word == "file")),
        inline: false,
    })
}

/// The buttons: what loses least comes first.
fn ways(opening: Opening, file: &Dossier, standing: &Standing, does_file_count: RwSignal<bool>) -> AnyView {
    let voice = opening.voice;
    let mut row = el("p").class("row no-print");
    if *standing == Standing::Both {
        let file = file.clone();
        row = row.child(button(t::MERGE.get(voice), Emphasis::Primary, move || {
            let counts = does_file_count.get_untracked();
            take_over(here().store.peek(|dossier| merged(dossier, &file, counts)));
            opening.done(t::DONE_MERGED.get(voice));
        }));
    }
    if *standing != Standing::Same {
        let file = file.clone();
        let (words, emphasis) = match standing {
            Standing::NothingHere => (&t::TAKE, Emphasis::Primary),
            _ => (&t::REPLACE, Emphasis::Quiet),
        };
        row = row.child(button(words.get(voice), emphasis, move || {
            take_over(replaced(&file));
            opening.done(t::DONE_REPLACED.get(voice));
        }));
    }
    row.child(button(t::LEAVE.get(voice), Emphasis::Link, move || opening.done(t::DONE_LEFT.get(voice))))
        .view()
}
