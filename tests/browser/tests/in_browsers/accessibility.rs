//! axe-core finds nothing on any screen, and no screen has to be scrolled sideways. Leaves out what only a person
//! can judge.

use browser_tests::accessibility::axe;
use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, Scheme, Visit, visit};

use crate::kept_dossiers::DAY;
use crate::states::{self, State};

/// Widths at which every screen is looked at: a small phone, or 1280 at 400 %; and a laptop.
const WIDTHS: [u32; 2] = [320, 1280];

// Every state in Chromium only: it is the one engine in which width and colours can be set exactly.
#[test]
fn every_state_in_light_and_dark_narrow_and_wide() {
    visit("accessibility, every state", &[Engine::Chromium], async |page| {
        let Some(axe) = axe() else { panic!("ROUTEKAART_AXE is not set") };
        page.host.set_faults(vec![clock_at(DAY)]);
        let mut found = Vec::new();
        for state in states::all() {
            state.show(page).await;
            for width in WIDTHS {
                page.resize(width, 900).await;
                for scheme in [Scheme::Light, Scheme::Dark] {
                    page.prefer(scheme).await;
                    look(page, &state, &axe, &format!("{width} {scheme:?}"), &mut found).await;
                }
            }
        }
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}

// The main screens in the second engine: what axe-core computes (names, colours) comes from the engine.
#[test]
fn the_main_screens_in_firefox() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let test = Visit { name: "accessibility, main screens", engines: &[Engine::Firefox], scheme };
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
                look(page, &state, &axe, &format!("{scheme:?}"), &mut found).await;
            }
            assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
        });
    }
}

async fn look(page: &Page, state: &State, axe: &str, how: &str, found: &mut Vec<String>) {
    let place = format!("{} ({}), {how}", state.name, page.text("location.hash").await);
    let violations = page.violations(axe).await;
    found.extend(violations.into_iter().map(|violation| format!("{place}: {violation}")));
    let overflow = page.overflow().await;
    if 0.0 < overflow {
        found.push(format!("{place}: {overflow} px wider than the window"));
    }
}

// Proves that the tests above look at all.
#[test]
fn a_violation_is_caught() {
    visit("accessibility, caught", &[Engine::Chromium, Engine::Firefox], async |page| {
        let Some(axe) = axe() else { panic!("ROUTEKAART_AXE is not set") };
        page.open("/").await;
        let script = "document.querySelector('main').insertAdjacentHTML('beforeend', \
            '<img src=\"data:,\"><button></button>')";
        page.run(script, []).await;
        let found = page.violations(&axe).await;
        assert!(found.iter().any(|line| line.starts_with("image-alt")), "{found:?}");
        assert!(found.iter().any(|line| line.starts_with("button-name")), "{found:?}");
    });
}
