//! Every state of the screens about work that fits, also those that one meets seldom: nothing left by what was asked, no
//! clear picture, a way that is tried. Leaves out what happens there.

use content::Voice;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Telling, WorkCommand};
use domain::values::Language;
use screens::occupations::known::Known;
use screens::occupations::list::{Asked, WorkList};
use screens::route::Route;
use screens::test::Test;

use crate::kept_dossiers as kept;
use crate::states::{State, pressed, state};
use crate::ways::{self, planner, with};
use crate::work_list::{self, flat, known};
use crate::{ways_today, work_page, work_sectors};

/// Firemen: outdoors, at night, and heavy.
const FIREMAN: u16 = 5411;

/// All of them.
pub fn all() -> Vec<State> {
    let of_list = [work_list::states(), work_sectors::states(), list()];
    let of_work = [work_page::states(), ways::states(), ways_today::states(), occupations()];
    of_list.into_iter().chain(of_work).flatten().collect()
}

/// Someone for whom what they asked of work leaves nothing.
fn nothing_left() -> Dossier {
    let asked = [
        ("lichaam", "licht"),
        ("gevoel", "weinig"),
        ("tijden", "overdag"),
        ("niveau", "zelfde"),
        ("plek", "buiten"),
    ];
    let answers = asked.map(|(item, choice)| {
        let reply = Reply::Chosen(choice.to_owned());
        Command::AnswerItem(Test::Conditions.id().to_owned(), item.to_owned(), reply)
    });
    let last = Command::Work(WorkCommand::Last(Some(FIREMAN)));
    let dossier = with(planner(Telling::Now), [vec![last], answers.to_vec()].concat());
    let known = Known::of(Language::Nl).expect("the table");
    let list = WorkList::of(&dossier, known, Asked::default(), kept::day(), Voice::default());
    assert!(list.codes().is_empty() && !list.left_out.is_empty(), "{:?}", list.codes());
    dossier
}

fn list() -> Vec<State> {
    let weightless = with(known(), vec![Command::Work(WorkCommand::Weigh(Some([0, 0, 0])))]);
    let everything = Dossier { telling: Telling::Now, ..work_list::decided() };
    let aside = &["main li[id^=work-] .work__ways .button:last-child"];
    let found = &["main li[id^=work-] .work__ways .button:first-child"];
    vec![
        state("list, nothing left", nothing_left(), Route::Work),
        state("list, nothing weighs", weightless, Route::Work),
        state("list in full", everything, Route::Work),
        pressed("list, one put aside", known(), Route::Work, aside),
        pressed("list, one kept", known(), Route::Work, found),
        pressed("list, more", known(), Route::Work, &["main section .button--quiet"]),
        state("sectors, flat", flat(), Route::Sectors),
        state("sectors, nothing left", nothing_left(), Route::Sectors),
    ]
}

fn occupations() -> Vec<State> {
    let nurse = Route::Occupation(3221);
    let kept = [(3221, "Ria bellen"), (5411, "")];
    let kept = kept.map(|(code, note)| Command::Work(WorkCommand::Keep(code, note.to_owned())));
    vec![
        state("occupation, flat", flat(), nurse),
        state("occupation, left out by all", nothing_left(), Route::Occupation(FIREMAN)),
        pressed("occupation, tried", planner(Telling::Now), nurse, &["#asked-choose"]),
        pressed("occupation, gone for", planner(Telling::Now), nurse, &["#asked-choose", "#way-keep"]),
        state("side by side, kept", with(work_list::decided(), kept.to_vec()), Route::CompareWork),
        state("side by side, flat", flat(), Route::CompareWork),
        state("ways, nothing left", nothing_left(), Route::Ways),
        state("ways, flat", flat(), Route::Ways),
    ]
}
