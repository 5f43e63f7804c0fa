//! How someone sees for themselves that nothing leaves: what the page asked for since it was loaded, a test with the
//! network off, and what cannot be prevented. Leaves out counting: the loader of the page does.

use content::texts::proof as t;
use content::{Text, Voice};

/// What the test with the network off consists of, in order.
const STEPS: [&Text; 5] = [&t::FLIGHT_LOAD, &t::FLIGHT_OFF, &t::FLIGHT_USE, &t::FLIGHT_AGAIN, &t::FLIGHT_ON];
/// What cannot be prevented, what touches most people first.
const LIMITS: [&Text; 6] = [
    &t::LIMIT_WORK,
    &t::LIMIT_HOST,
    &t::LIMIT_TRANSLATE,
    &t::LIMIT_EXTENSIONS,
    &t::LIMIT_LINKS,
    &t::LIMIT_DEVICE,
];

/// The steps of the test.
pub fn steps(voice: Voice) -> Vec<&'static str> {
    STEPS.iter().map(|text| text.get(voice)).collect()
}

/// What cannot be prevented.
pub fn limits(voice: Voice) -> Vec<&'static str> {
    LIMITS.iter().map(|text| text.get(voice)).collect()
}

/// What was counted, in words: what the page asked for or sent since it was loaded, and what the browser stopped. Before
/// it is loaded, and where nothing counts, that the counter does not work.
pub fn counted(seen: Option<(u32, u32)>, voice: Voice) -> Vec<String> {
    match seen {
        Some((sent, stopped)) => {
            vec![t::SENT.fill(voice, [sent.to_string()]), t::STOPPED.fill(voice, [stopped.to_string()])]
        }
        None => vec![t::COUNTER_MISSING.get(voice).to_owned()],
    }
}
