//! axe-core finds nothing on any screen, and no screen has to be scrolled sideways. Leaves out what only a person
//! can judge.

use host::fault::Fault;

use content::texts::device;

use browser_tests::accessibility::axe;
use browser_tests::fault_scripts::{clock_at, mirror_refused, quick_store_refused};
use browser_tests::{Engine, Page, Scheme, Visit, visit};

use crate::files::press;
use crate::kept_dossiers::DAY;
use crate::states::{self, State};
use crate::{applications, lock, plan, search, work_states};

/// The ids that are empty, or that more than one element has.
const TWICE: &str = "[...document.querySelectorAll('[id]')].map((element) => element.id)\
    .filter((id, place, all) => !id || all.indexOf(id) !== place).map((id) => `#${id}`).join(' ')";

/// Widths at which every screen is looked at: a small phone, or 1280 at 400 %; and a laptop.
const WIDTHS: [u32; 2] = [320, 1280];

// Every state in Chromium only: it is the one engine in which width and colours can be set exactly.
#[test]
fn every_state_in_light_and_dark_narrow_and_wide() {
    all_ways("accessibility, every state", states::all());
}

#[test]
fn every_state_about_work_in_light_and_dark_narrow_and_wide() {
    all_ways("accessibility, work", work_states::all());
}

#[test]
fn every_state_of_the_search_is_without_fault() {
    all_ways("accessibility, search", applications::states().into_iter().chain(search::states()).collect());
}

#[test]
fn every_state_of_the_plan_is_without_fault() {
    all_ways("accessibility, plan", plan::states());
}

fn all_ways(name: &str, states: Vec<State>) {
    visit(name, &[Engine::Chromium], async |page| {
        let Some(axe) = axe() else { panic!("ROUTEKAART_AXE is not set") };
        page.host.set_faults(vec![clock_at(DAY)]);
        let mut found = Vec::new();
        for state in &states {
            state.show(page).await;
            look_all_ways(page, state.name, &axe, &mut found).await;
        }
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}

// The main screens in the second engine: what axe-core computes (names, colours) comes from the engine.
#[test]
fn the_main_screens_in_firefox() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let test = Visit { scheme, ..Visit::new("accessibility, main screens", &[Engine::Firefox]) };
        test.run(async |page| {
            let Some(axe) = axe() else { panic!("ROUTEKAART_AXE is not set") };
            page.host.set_faults(vec![clock_at(DAY)]);
            let mut found = Vec::new();
            for state in states::main_ones() {
                state.show(page).await;
                assert_eq!(
                    page.holds("matchMedia('(prefers-color-scheme: dark)').matches").await,
                    scheme == Scheme::Dark
                );
                look(page, state.name, &axe, &format!("{scheme:?}"), &mut found).await;
            }
            assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
        });
    }
}

// What is there only once something was done: codes for another device, and a lock, open and shut.
#[test]
fn the_codes_and_the_lock() {
    visit("accessibility, codes and lock", &[Engine::Chromium], async |page| {
        let Some(axe) = axe() else { panic!("ROUTEKAART_AXE is not set") };
        let mut found = Vec::new();
        lock::begin(page, vec![clock_at(DAY)]).await;
        press(page, &device::SHOW).await;
        page.wait_for_focus("#codes-heading").await;
        look_all_ways(page, "codes", &axe, &mut found).await;
        press(page, &device::STOP).await;
        lock::set(page).await;
        page.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })", []).await;
        look_all_ways(page, "lock", &axe, &mut found).await;
        page.reload().await;
        lock::asks(page).await;
        page.click("summary").await;
        look_all_ways(page, "locked", &axe, &mut found).await;
        lock::unlock(page, "een andere wachtzin").await;
        page.wait_for("document.querySelector('#unlock-phrase[aria-invalid=true]')").await;
        look_all_ways(page, "locked, another phrase", &axe, &mut found).await;
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}

/// Narrow and wide, in light and dark.
async fn look_all_ways(page: &Page, name: &str, axe: &str, found: &mut Vec<String>) {
    for width in WIDTHS {
        page.resize(width, 900).await;
        for scheme in [Scheme::Light, Scheme::Dark] {
            page.prefer(scheme).await;
            look(page, name, axe, &format!("{width} {scheme:?}"), found).await;
        }
    }
}

async fn look(page: &Page, name: &str, axe: &str, how: &str, found: &mut Vec<String>) {
    let place = format!("{name} ({}), {how}", page.text("location.hash").await);
    let violations = page.violations(axe).await;
    found.extend(violations.into_iter().map(|violation| format!("{place}: {violation}")));
    let twice = page.text(TWICE).await;
    if !twice.is_empty() {
        found.push(format!("{place}: ids that are empty or there twice: {twice}"));
    }
    let overflow = page.overflow().await;
    if 0.0 < overflow {
        found.push(format!("{place}: {overflow} px wider than the window"));
    }
}

// What stands before the app, and what stands there when the app or the storage fails.
#[test]
fn the_static_pages_and_the_notices() {
    visit("accessibility, static pages and notices", &[Engine::Chromium], async |page| {
        let Some(axe) = axe() else { panic!("ROUTEKAART_AXE is not set") };
        let mut found = Vec::new();
        page.keep_no_files().await;
        page.host.set_faults(vec![Fault::Block(".wasm".to_owned())]);
        for address in ["/", "/#/eerste-hulp", "/#/praten"] {
            page.load(address).await;
            page.wait_for("document.querySelector('[data-notice]:not([hidden])')").await;
            look_all_ways(page, address, &axe, &mut found).await;
        }
        page.host.set_faults(vec![quick_store_refused(), mirror_refused()]);
        page.open("/").await;
        look_all_ways(page, "storage refused", &axe, &mut found).await;
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}

// Proves that the tests above look at all.
#[test]
fn a_violation_is_caught() {
    visit("accessibility, caught", &[Engine::Chromium, Engine::Firefox], async |page| {
        let Some(axe) = axe() else { panic!("ROUTEKAART_AXE is not set") };
        page.open("/").await;
        // The page lets nobody write markup into it any more.
        let script = "const picture = new Image(); picture.src = 'data:,'; \
            document.querySelector('main').append(picture, document.createElement('button'))";
        page.run(script, []).await;
        let found = page.violations(&axe).await;
        assert!(found.iter().any(|line| line.starts_with("image-alt")), "{found:?}");
        assert!(found.iter().any(|line| line.starts_with("button-name")), "{found:?}");
    });
}
