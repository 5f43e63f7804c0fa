//! How someone sees for themselves that nothing leaves: what the page asked for since it was loaded, a test with the
//! network off, and what cannot be prevented. Leaves out counting: the loader of the page does.

use content::Voice;
use content::texts::proof as t;

/// The steps of the test, in order. A file of this device is there anyway when it is loaded again.
pub fn steps(is_file: bool, voice: Voice) -> Vec<&'static str> {
    let again = if is_file { &t::FLIGHT_AGAIN_FILE } else { &t::FLIGHT_AGAIN };
    let steps = [&t::FLIGHT_LOAD, &t::FLIGHT_OFF, &t::FLIGHT_USE, again, &t::FLIGHT_ON];
    steps.iter().map(|text| text.get(voice)).collect()
}

/// What happens when the page is opened.
pub fn opening(is_file: bool, voice: Voice) -> &'static str {
    let text = if is_file { &t::OPENING_BODY_FILE } else { &t::OPENING_BODY };
    text.get(voice)
}

/// What cannot be prevented, what touches most people first. Nobody hosts a file of this device, but somebody gave it.
pub fn limits(is_file: bool, voice: Voice) -> Vec<&'static str> {
    let [work, origin] =
        if is_file { [&t::LIMIT_WORK_FILE, &t::LIMIT_GIVER] } else { [&t::LIMIT_WORK, &t::LIMIT_HOST] };
    let limits = [work, origin, &t::LIMIT_TRANSLATE, &t::LIMIT_EXTENSIONS, &t::LIMIT_LINKS, &t::LIMIT_DEVICE];
    limits.iter().map(|text| text.get(voice)).collect()
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
