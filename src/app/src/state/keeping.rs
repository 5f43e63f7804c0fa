//! Keeps the answers: a copy in the quick store at once, and the same in the mirror, where it outlives a killed browser.
//! One copy at a time is on its way to the mirror, and only the newest waits behind it. "Saved" is said once it lies
//! there, or in the quick store where there is no mirror. Leaves out what other pages of this browser do: that is in
//! `elsewhere`.

use super::copies::{self, Quick};
use super::kept::LANGUAGE;
use super::{DossierStore, Saving, Trouble, aside, vault};
use formats::dossier_file::{self, VERSION};
use formats::kept_copy::{KeptCopy, Lineage, Mark, Turn};
use platform::{PlatformError, mirror, storage};
use std::cell::RefCell;

/// How far keeping is. Nothing on screen follows it.
#[derive(Default)]
pub struct Keeping {
    /// The number of this visit.
    pub writer: u32,
    /// What this page may write over.
    pub lineage: Lineage,
    /// The text as it was in an older format, to be kept before it is written over.
    before: Option<(u32, String)>,
    /// What a newer program kept.
    newer: Option<String>,
    /// Keys in the quick store that still hold something to be set aside.
    pub spared: Vec<&'static str>,
    /// Whether a copy is on its way to the mirror, and the one that waits behind it.
    is_busy: bool,
    waiting: Option<Written>,
    /// The mirror held what this page never saw.
    has_met: bool,
    /// Another page kept something while this one could not look.
    pub is_to_look: bool,
    /// Where the own version is kept as long as the person has not chosen, and after, until the next copy lies safe.
    pub beside: Option<String>,
    /// What is kept was read: all the rest is known.
    pub has_begun: bool,
    /// How often everything was wiped: what was on its way then is not told any more.
    wipes: u32,
}

/// A copy that the quick store has, or refused.
struct Written {
    mark: Mark,
    text: String,
    quick: Result<(), PlatformError>,
}

thread_local! {
    static KEEPING: RefCell<Keeping> = RefCell::default();
}

/// Looks at how far keeping is, or changes it.
pub fn with<T>(use_it: impl FnOnce(&mut Keeping) -> T) -> T {
    KEEPING.with_borrow_mut(use_it)
}

/// Begins a visit.
pub fn begin(lineage: Lineage, before: Option<(u32, String)>, newer: Option<String>) {
    let writer = platform::chance::number().unwrap_or_default();
    with(|now| *now = Keeping { writer, lineage, before, newer, has_begun: true, ..Keeping::default() });
}

/// Everything was wiped: nothing that is on its way counts any more.
pub fn forget() {
    with(|now| {
        let Keeping { writer, wipes, .. } = *now;
        *now = Keeping { writer, wipes: wipes.wrapping_add(1), has_begun: true, ..Keeping::default() };
    });
}

impl DossierStore {
    /// Whether all is kept that was answered, as far as this page knows.
    pub(super) fn is_at_rest(self) -> bool {
        !self.is_waiting() && !with(|now| now.is_busy)
    }

    /// The answers as a copy that follows all that this page has seen.
    pub(super) fn copy(self) -> (Mark, String) {
        let text = self.peek(dossier_file::to_json);
        let mark = with(|now| now.lineage.next(now.writer));
        let copy = KeptCopy { mark, schema: VERSION, day: platform::clock::today(), text: &text };
        (mark, copy.to_text())
    }

    /// The file to offer where nothing can be kept: what a newer program kept, or the answers as they are.
    pub fn file(self) -> String {
        with(|now| now.newer.clone()).unwrap_or_else(|| self.peek(dossier_file::to_json))
    }

    /// Keeps the answers as they are now.
    pub(super) fn keep(self) {
        if platform::tab::keeps_nothing() {
            return;
        }
        let (mark, text) = self.copy();
        if let Some((version, text)) = with(|now| now.before.take()) {
            aside::before(version, &text);
        }
        if let Ok(store) = storage::open() {
            store.write(LANGUAGE, self.peek(|dossier| dossier.language).tag()).ok();
        }
        let Ok(text) = vault::sealed(&text) else { return self.fail(Trouble::Refused) };
        match with(|now| copies::write(&now.lineage, mark, &text, &now.spared)) {
            Quick::Elsewhere => self.part(),
            Quick::Done(quick) => {
                with(|now| now.lineage.see(mark));
                self.mirror(Written { mark, text, quick });
            }
        }
    }

    fn mirror(self, written: Written) {
        let free = with(|now| {
            let is_busy = std::mem::replace(&mut now.is_busy, true);
            if is_busy {
                now.waiting = Some(written);
                return None;
            }
            Some((written, now.wipes))
        });
        let Some((Written { mark, text, quick }, wipes)) = free else { return };
        let decide = move |found: Option<String>| {
            let found = found.as_deref().and_then(Mark::of);
            let turn = with(|now| now.lineage.turn(found, mark));
            with(|now| now.has_met |= turn == Turn::Elsewhere);
            (turn == Turn::Write).then_some(text)
        };
        mirror::replace(mirror::NEWEST, decide, move |mirrored| {
            if with(|now| now.wipes == wipes) {
                self.ended(mirrored.or(quick));
            }
        });
    }

    /// A copy has reached the mirror, or never will.
    fn ended(self, result: Result<(), PlatformError>) {
        let (has_met, waiting) = with(|now| {
            now.is_busy = false;
            (std::mem::take(&mut now.has_met), now.waiting.take())
        });
        match waiting {
            _ if has_met => self.part(),
            Some(written) => self.mirror(written),
            None => {
                self.say(result);
                if with(|now| std::mem::take(&mut now.is_to_look)) {
                    self.look(false);
                }
            }
        }
    }

    fn say(self, result: Result<(), PlatformError>) {
        match result {
            Ok(()) => {
                with(|now| copies::forget_bare(&now.spared));
                if let Some(key) = with(|now| now.beside.take()) {
                    aside::remove(&key);
                }
                self.tell_saved();
            }
            Err(PlatformError::StorageRefused) => self.fail(Trouble::Refused),
            Err(_) => self.fail(Trouble::Full),
        }
    }

    fn tell_saved(self) {
        // What was answered meanwhile is not.
        if self.is_waiting() || platform::tab::keeps_nothing() {
            return;
        }
        let (hour, minute) = platform::clock::time_of_day();
        self.saving.set(Saving::At(hour, minute));
        if matches!(self.trouble.get_untracked(), Some(Trouble::Full | Trouble::Refused)) {
            self.trouble.set(None);
        }
        if self.peek(domain::dossier::Dossier::is_begun) {
            platform::lasting::ask_once();
        }
    }
}
