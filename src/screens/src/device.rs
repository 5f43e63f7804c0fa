//! From one device to another by QR codes, in words: which code is shown, and how far reading is. Leaves out the codes.

use crate::wording::amounts;
use content::texts::device as t;
use content::{Text, Voice};
use formats::qr_series::{Gathering, Refused, Taken};

/// Which code is on screen, of so many; from 0.
pub fn which(number: u16, total: usize, voice: Voice) -> String {
    let number = usize::from(number);
    match number.checked_sub(total) {
        None => t::WHICH.fill(voice, [whole(number + 1, voice), whole(total, voice)]),
        Some(more) => t::WHICH_MORE.fill(voice, [whole(total, voice), whole(more + 1, voice)]),
    }
}

/// How far reading is.
pub fn progress(gathering: &Gathering, voice: Voice) -> String {
    let (kept, total) = (gathering.kept(), gathering.total());
    if total == 0 {
        return t::PROGRESS_NONE.owned(voice);
    }
    t::PROGRESS.fill(voice, [kept, total, total - kept].map(|count| whole(count, voice)))
}

/// Whether what was read last is worth interrupting a listener for: the first, and every further quarter.
pub fn is_told(gathering: &Gathering) -> bool {
    let (kept, total) = (gathering.kept(), gathering.total());
    let quarter = |kept: usize| (4 * kept).checked_div(total).unwrap_or_default();
    kept == 1 || quarter(kept) != quarter(kept.saturating_sub(1))
}

/// What is wrong with a code, for as long as it is in sight; nothing when it is one of those that are read, or blurred.
pub fn remark(taken: Result<Taken, Refused>) -> Option<&'static Text> {
    match taken {
        Ok(Taken::OtherSeries) => Some(&t::OTHER_SERIES),
        Err(Refused::Foreign) => Some(&t::FOREIGN),
        Err(Refused::Newer) => Some(&t::NEWER),
        Ok(Taken::Kept | Taken::Known) | Err(Refused::Damaged) => None,
    }
}

fn whole(count: usize, voice: Voice) -> String {
    amounts::whole(i64::try_from(count).unwrap_or(i64::MAX), voice)
}
