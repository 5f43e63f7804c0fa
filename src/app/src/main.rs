//! How it is drawn: the Leptos application, mounted into the static shell. Leaves out every rule and every text.

mod answering;
mod asked;
mod charts;
mod checklist;
mod consent;
mod curtain;
mod explaining;
mod fact_form;
mod features;
mod kept_record;
mod later;
mod leptos;
mod occupation_search;
mod own_words;
mod practice;
mod record_desk;
mod record_form;
mod saved_words;
mod search_evidence;
mod setback;
mod sharing;
mod shell;
mod state;
mod storage_notice;
mod suggestions;
mod typed_form;
mod ui;
mod undoing;
mod weather;

fn main() {
    if let Some(root) = platform::document::emptied("app") {
        leptos::mount(&root, shell::shell);
    }
}
