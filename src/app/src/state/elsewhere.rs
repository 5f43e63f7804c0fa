//! What other pages of this browser keep meanwhile. A page with nothing of its own to keep follows them; one that has
//! stops, keeps its own version beside, and lets the person choose. Leaves out the words for it.

use super::copies::{self, Kept};
use super::{DossierStore, Lock, Saving, Trouble, aside, keeping, vault};
use domain::dossier::Dossier;
use formats::at_rest;
use formats::kept_copy::{Mark, Restored, Standing, restore};
use platform::mirror;

impl DossierStore {
    /// Follows what other pages keep, and looks again when the person comes back to this one.
    pub(super) fn follow_others(self) {
        platform::storage::on_change_elsewhere(move || self.look(true));
        platform::pause::on_coming_back(move || self.look(false));
    }

    /// Takes over what another page kept, when this one has nothing to keep itself. When that was nothing at all, and the
    /// page was told so, everything was wiped there.
    pub(super) fn look(self, is_told: bool) {
        // What could not be kept is here alone.
        if self.is_locked() || matches!(self.saving.get_untracked(), Saving::Not(_)) {
            return;
        }
        gather(move |kept| {
            if !kept.is_empty() && !kept.iter().any(is_unseen) {
                return;
            }
            if !self.is_at_rest() {
                keeping::with(|now| now.is_to_look = true);
                return;
            }
            if vault::shut(copies::texts(&kept)).is_some() {
                // Another page set a lock, or changed it: begun anew, this one asks for the phrase.
                // A tab that keeps nothing would lose what is in it.
                if !platform::tab::keeps_nothing() {
                    platform::address::reload();
                }
                return;
            }
            self.lose_key(&kept);
            let kept = copies::opened(kept);
            let restored = restore(&copies::to_read(&kept));
            let is_new = restored.mark.is_some_and(|mark| !keeping::with(|now| now.lineage.knows(mark)));
            let knew_any = !keeping::with(|now| now.lineage.is_empty());
            match restored {
                Restored { standing: Standing::Newer(_), .. } => self.leave_alone(),
                Restored { standing: Standing::Nothing, .. } if is_told && knew_any => self.begin_anew(),
                Restored { dossier: Some(dossier), lineage, .. } if is_new => {
                    keeping::with(|now| now.lineage.join(&lineage));
                    self.take(dossier);
                }
                _ => {}
            }
        });
    }

    /// Another page kept what this one never saw, and this one has something to keep as well.
    pub(super) fn part(self) {
        gather(move |kept| {
            let unseen = unseen(kept);
            if vault::shut(copies::texts(&unseen)).is_some() {
                return self.shut();
            }
            self.lose_key(&unseen);
            let opened = copies::opened(unseen.clone());
            let theirs = restore(&copies::to_read(&opened));
            let is_ours = theirs.dossier.as_ref().is_none_or(|theirs| self.peek(|own| own == theirs));
            if matches!(theirs.standing, Standing::Newer(_)) {
                self.leave_alone();
            } else if is_ours {
                // The same answers, or none that can be read.
                keeping::with(|now| now.lineage.join(&theirs.lineage));
                self.keep();
            } else {
                self.stand_beside(move || {
                    if let Some((_, text)) = unseen.first() {
                        copies::hand_back(keeping::with(|now| now.writer), text);
                    }
                });
                self.fail(Trouble::Elsewhere);
            }
        });
    }

    /// Keeps the own version beside, as long as the person has not chosen.
    pub(super) fn stand_beside(self, done: impl FnOnce() + 'static) {
        let (_, text) = self.copy();
        if let Some(key) = keeping::with(|now| now.beside.clone()) {
            return aside::rewrite(&key, &text);
        }
        aside::put(aside::OTHER, &text, move |key| {
            let is_kept = key.is_some();
            keeping::with(|now| now.beside = key);
            if is_kept {
                done();
            }
        });
    }

    /// Goes on with the own version. What the other page kept stays beside.
    pub fn keep_own(self) {
        gather(move |kept| {
            let unseen = unseen(kept);
            let Some((_, text)) = unseen.first().cloned() else { return self.come_together(unseen) };
            aside::put(aside::OTHER, &text, move |key| {
                if key.is_some() {
                    self.come_together(unseen);
                }
            });
        });
    }

    /// Goes on with what the other page kept. The own version stays beside.
    pub fn take_theirs(self) {
        gather(move |kept| {
            let unseen = copies::opened(unseen(kept));
            let restored = restore(&copies::to_read(&unseen));
            let Some(theirs) = restored.dossier else { return self.come_together(unseen) };
            keeping::with(|now| {
                now.lineage.join(&restored.lineage);
                now.beside = None;
            });
            self.trouble.set(None);
            self.take(theirs);
        });
    }

    /// What was unseen is seen now; the own version is kept after it.
    fn come_together(self, unseen: Vec<Kept>) {
        let restored = restore(&copies::to_read(&unseen));
        keeping::with(|now| now.lineage.join(&restored.lineage));
        self.trouble.set(None);
        self.keep();
    }

    /// Another page took the lock off, when the newest that it keeps is not sealed.
    fn lose_key(self, kept: &[Kept]) {
        let newest = copies::texts(kept).max_by_key(|text| Mark::of(text).map(|mark| mark.generation));
        if vault::has_key() && newest.is_some_and(|text| at_rest::sealed_file(text).is_none()) {
            vault::put(None);
            self.lock.set(Lock::Off);
        }
    }

    fn take(self, dossier: Dossier) {
        let saving = if dossier.is_begun() { Saving::Restored } else { Saving::Nothing };
        self.dossier.set(dossier);
        self.saving.set(saving);
    }
}

/// Hands over what stands in all places now.
pub(super) fn gather(done: impl FnOnce(Vec<Kept>) + 'static) {
    let mirrored = std::rc::Rc::new(std::cell::OnceCell::new());
    let found = mirrored.clone();
    let look = move |kept: Option<String>| {
        kept.and_then(|kept| found.set(kept).ok());
        None
    };
    mirror::replace(mirror::NEWEST, look, move |_| done(copies::found(mirrored.get().cloned())));
}

/// What this page has never seen.
fn unseen(mut kept: Vec<Kept>) -> Vec<Kept> {
    kept.retain(is_unseen);
    kept
}

fn is_unseen((_, text): &Kept) -> bool {
    Mark::of(text).is_some_and(|mark| !keeping::with(|now| now.lineage.knows(mark)))
}
