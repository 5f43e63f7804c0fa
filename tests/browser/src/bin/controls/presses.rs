//! Presses every control of a screen, one after the other, as a person does, and reads from the browser's own record of
//! events how long each took until the next paint. Leaves out what a press does.

use browser_tests::Page;
use serde_json::Value;
use thirtyfour::By;

/// Most controls that are pressed on one screen.
const MOST: usize = 40;
/// What can be pressed. What prints, saves a file or leads elsewhere is left alone.
const CONTROLS: &str = "main button:not([data-print]), main summary, main input[type=radio], \
    main input[type=checkbox], main input[type=text], main textarea";
/// Records the longest event of each press. The browser tells durations in steps of eight milliseconds.
const RECORD: &str = "window.longest = 0; if (!window.recorder) { \
    window.recorder = new PerformanceObserver((list) => { for (const entry of list.getEntries()) { \
        if (entry.interactionId) window.longest = Math.max(window.longest, entry.duration); } }); \
    window.recorder.observe({ type: 'event', durationThreshold: 16, buffered: false }); }";
/// What an event takes that is too short to be recorded: half of the least.
const SHORT: f64 = 8.0;

/// The words of each control that was pressed, with the milliseconds to the next paint.
pub async fn of(page: &Page) -> Vec<(String, f64)> {
    let mut times = Vec::new();
    for place in 0..MOST {
        let controls = page.browser.find_all(By::Css(CONTROLS)).await.unwrap_or_default();
        let Some(control) = controls.get(place) else { break };
        let words = control.text().await.unwrap_or_default();
        if !control.is_displayed().await.unwrap_or(false) || words.contains("Print") {
            continue;
        }
        page.run(RECORD, []).await;
        if control.click().await.is_err() {
            continue;
        }
        let tag = control.tag_name().await.unwrap_or_default();
        if tag == "input" || tag == "textarea" {
            let _ = control.send_keys("a").await;
        }
        page.settle().await;
        let longest = page.run("return window.longest", []).await;
        let longest = longest.as_f64().filter(|time| 0.0 < *time).unwrap_or(SHORT);
        times.push((if words.is_empty() { tag } else { words }, longest));
        if page.run("return location.hash", []).await == Value::Null {
            break;
        }
    }
    times
}
