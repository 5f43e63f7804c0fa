//! The report of what was done to find work: over what time, what is in it, the sheet, and the file. Nothing remembers
//! what was ticked here. Leaves out the sheet, and what stands in it: the view model has it.

use super::others;
use super::sheet::ROWS;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{
    Checkboxes, DateField, Emphasis, FieldText, NoticeKind, PageHead, RadioOption, Radios, button,
    checkboxes, date_field, details, link, page, radios, untitled_live_notice,
};
use content::Voice;
use content::texts::{common, search_report as t};
use domain::search::Period;
use screens::route::Route;
use screens::search_report::{Column, FILE_NAME, Preset, days, file, span};
use screens::typed_date::TypedDate;

/// What is chosen.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub store: DossierStore,
    preset: RwSignal<Preset>,
    typed: RwSignal<[TypedDate; 2]>,
    pub columns: RwSignal<Vec<Column>>,
    /// How many rows are drawn; None once the page was printed: paper holds all.
    pub most: RwSignal<Option<usize>>,
    has_failed: RwSignal<bool>,
    pub voice: Voice,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let desk = Desk {
        store: here().store,
        preset: RwSignal::new(Preset::default()),
        typed: RwSignal::new(Default::default()),
        columns: RwSignal::new(Column::FIRST.to_vec()),
        most: RwSignal::new(Some(ROWS)),
        has_failed: RwSignal::new(false),
        voice,
    };
    platform::printing::before(move || desk.most.set(None));
    let print = button(common::PRINT.get(voice), Emphasis::Primary, platform::printing::print);
    let save = button(t::DOWNLOAD.get(voice), Emphasis::Quiet, move || desk.save());
    let content = vec![
        el("p").class("page__lede no-print").says(&t::LEDE, voice).view(),
        el("p").class("no-print").says(&t::ASK_FIRST, voice).view(),
        el("div").class("card stack no-print").child(desk.time()).child(desk.choice()).view(),
        el("p").class("print-only for-others").says(&t::NAME, voice).view(),
        el("p").attr("role", "status").child(live(move || days(desk.span().0, voice))).view(),
        desk.sheet(),
        el("p").class("row no-print").child(print).child(save).view(),
        follow(move || {
            if !desk.has_failed.get() {
                return nothing();
            }
            let body = el("p").says(&t::DOWNLOAD_FAILED, voice).view();
            untitled_live_notice(NoticeKind::Problem, vec![body])
        }),
        el("div")
            .class("no-print")
            .child(details(t::ABOUT_FILE.get(voice), vec![el("p").says(&t::ABOUT_FILE_BODY, voice).view()]))
            .view(),
        others::view(voice),
        el("p").class("no-print").child(link(t::TO_LIST.get(voice), Route::Applications.href())).view(),
    ];
    page(PageHead::titled(t::TITLE.get(voice)), content)
}

impl Desk {
    /// The period, and what is to be mended at each end of one's own.
    pub fn span(self) -> (Period, [Option<&'static str>; 2]) {
        let (preset, [from, until]) = (self.preset.get(), self.typed.get());
        self.store
            .with(|dossier| span(preset, [&from, &until], dossier, platform::clock::today(), self.voice))
    }

    fn time(self) -> AnyView {
        let choose = move |id: String| {
            if let Some(preset) = Preset::ALL.into_iter().find(|preset| preset.id() == id) {
                self.preset.set(preset);
            }
        };
        let options = Preset::ALL.map(|it| RadioOption::new(it.id(), it.words().get(self.voice)));
        let named = radios(Radios {
            id: "report-period",
            text: FieldText::new(t::PERIOD.get(self.voice)),
            options: options.into_iter().collect(),
            value: Box::new(move || Some(self.preset.get().id().to_owned())),
            on_change: Box::new(choose),
            inline: false,
        });
        let is_own = Memo::new(move || self.preset.get() == Preset::Own);
        let own = follow(move || {
            if !is_own.get() {
                return nothing();
            }
            parts(vec![self.end(0, "report-from"), self.end(1, "report-until")])
        });
        parts(vec![named, own])
    }

    /// One end of a period of one's own.
    fn end(self, place: usize, id: &'static str) -> AnyView {
        let label = if place == 0 { &t::FROM } else { &t::UNTIL };
        let error = move || self.span().1.get(place).copied().flatten().map(str::to_owned);
        date_field(DateField {
            id,
            text: FieldText::new(label.get(self.voice)).error(Box::new(error)),
            labels: [&common::DAY, &common::MONTH, &common::YEAR].map(|name| name.get(self.voice)),
            value: Box::new(move || {
                let TypedDate { day, month, year } =
                    self.typed.with(|typed| typed.get(place).cloned().unwrap_or_default());
                [day, month, year]
            }),
            on_change: Box::new(move |[day, month, year]| {
                let mut typed = self.typed.get_untracked();
                if let Some(end) = typed.get_mut(place) {
                    *end = TypedDate { day, month, year };
                }
                self.typed.set(typed);
            }),
        })
    }

    fn choice(self) -> AnyView {
        let offered = || Column::ALL.into_iter().filter(|column| !Column::FIXED.contains(column));
        let switch = move |id: String, is_on: bool| {
            let before = self.columns.get_untracked();
            let holds = |column: &Column| if column.id() == id { is_on } else { before.contains(column) };
            self.columns.set(Column::ALL.into_iter().filter(holds).collect());
        };
        checkboxes(Checkboxes {
            id: "report-columns",
            text: FieldText::new(t::COLUMNS.get(self.voice)).hint(t::COLUMNS_HINT.get(self.voice)),
            options: offered().map(|it| RadioOption::new(it.id(), it.words().get(self.voice))).collect(),
            values: Box::new(move || {
                self.columns.with(|columns| columns.iter().map(|it| it.id().to_owned()).collect())
            }),
            on_change: Box::new(switch),
        })
    }

    fn save(self) {
        let (period, _) = untrack(|| self.span());
        let columns = self.columns.get_untracked();
        let text = self.store.peek(|dossier| file(dossier, period, &columns, self.voice));
        let saved = platform::files::offer(FILE_NAME, formats::csv::MEDIA_TYPE, text.as_bytes());
        self.has_failed.set(saved.is_err());
    }
}
