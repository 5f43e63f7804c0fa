//! Each quarter the whole dossier on paper, read. Leaves out whether pages agree.

use std::fs;

use lopdf::Document;
use screens::route::Route;

use browser_tests::stored;

use super::agreement::agree;
use super::person::Someone;
use super::start::HIDDEN;
use crate::paper::bare;

/// On a day without a look back: prints, and holds all pages against each other.
pub async fn reads(someone: &Someone<'_>, on: &str, name: &str) {
    someone.comes(on, Route::WholeDossier).await;
    shows(someone, name).await;
    let paper = prints(someone, name).await;
    assert!(!paper.contains(&bare(HIDDEN)), "{name}: what is private is on paper");
    agree(someone, name).await;
}

/// Prints everything, and finds on paper and in the browser every word that was typed so far.
async fn prints(someone: &Someone<'_>, name: &str) -> String {
    let page = someone.page;
    someone.goes(Route::WholeDossier).await;
    page.wait_for("document.querySelector('#whole-private')").await;
    // What comes on top of a wage is money.
    page.click("[name=whole-private][value=money]").await;
    let pdf = page.printed().await;
    if let Some(folder) = std::env::var_os("ROUTEKAART_YEAR") {
        let folder = std::path::PathBuf::from(folder);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("{name}.pdf")), &pdf).expect("a file");
    }
    let file = Document::load_mem(&pdf).expect("a PDF");
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    let paper = bare(&file.extract_text(&pages).expect("words in the PDF"));
    let kept = page.kept(stored::DOSSIER).await.expect("a dossier");
    for words in someone.wrote.borrow().iter() {
        if !kept.contains(words) {
            someone.odd.borrow_mut().push(format!("{name}: {words} is not kept any more"));
        }
        if !paper.contains(&bare(words)) {
            someone.odd.borrow_mut().push(format!("{name}: {words} is not on paper"));
        }
    }
    paper
}

/// What each page says, for whoever reads along.
pub async fn shows(someone: &Someone<'_>, name: &str) {
    let Some(folder) = std::env::var_os("ROUTEKAART_YEAR") else { return };
    let routes = [
        Route::WholeMap,
        Route::Plan,
        Route::Calendar,
        Route::CheckIn,
        Route::Search,
        Route::Applications,
        Route::NewWork,
        Route::WholeDossier,
        Route::LookBack,
        Route::SearchReport,
        Route::Rights,
        Route::Answers,
        Route::Progress,
    ];
    let mut all = String::new();
    for route in routes {
        someone.goes(route).await;
        all.push_str(&format!("\n\n===== {route:?}\n{}", someone.reads().await));
    }
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(std::path::PathBuf::from(folder).join(format!("{name}.txt")), all).expect("a file");
}
