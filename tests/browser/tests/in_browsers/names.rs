//! What can be pressed or filled in is told from its like by a name: its own, or that of the group in which it stands.
//! On every screen about work. Leaves out whether the names are good ones.

use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::DAY;
use crate::{work_list, work_states};

/// Everything to press or fill in, with its kind, group and name; a link by where it leads, since two that lead to one
/// place may share a name.
const NAMED: &str = "[...document.querySelectorAll('main :is(button, select, summary, input, textarea, a)')].map(one => {\
    const labels = [...one.labels ?? []].map(label => label.textContent).join(' ');\
    const name = (one.getAttribute('aria-label') ?? (labels || one.textContent)).trim().toLowerCase();\
    const group = one.closest('[role=group], fieldset');\
    const group_name = group?.getAttribute('aria-label') ?? group?.querySelector('legend')?.textContent ?? '';\
    return [one.localName, one.type, group_name, name, one.getAttribute('href')].join(' | ');\
})";

/// What has no name, and what shares one with another.
async fn nameless(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen: Vec<(String, String)> = Vec::new();
    for one in page.texts(NAMED).await {
        let (name, href) = one.rsplit_once(" | ").expect("a place");
        if name.ends_with("| ") {
            found.push(format!("no name: {one}"));
        }
        if seen.iter().any(|(known, to)| known == name && (href.is_empty() || to != href)) {
            found.push(format!("twice: {one}"));
        }
        seen.push((name.to_owned(), href.to_owned()));
    }
    assert!(!seen.is_empty(), "nothing to press");
    found
}

#[test]
fn whatever_repeats_on_a_screen_about_work_says_whose_it_is() {
    visit("names: work", &engine::ALL, async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        let mut found = Vec::new();
        for state in work_states::all() {
            state.show(page).await;
            found.extend(nameless(page).await.into_iter().map(|line| format!("{}: {line}", state.name)));
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

// Proves that the test above looks at all.
#[test]
fn a_name_that_two_share_is_caught() {
    visit("names: caught", &engine::ALL, async |page| {
        work_list::open(page, &work_list::decided(), Route::Work).await;
        let without =
            "document.querySelectorAll('main [role=group]').forEach(one => one.removeAttribute('role'))";
        page.run(without, []).await;
        assert!(!nameless(page).await.is_empty());
    });
}
