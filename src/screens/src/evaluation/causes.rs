//! Causes, what would help, and the day on which income is needed, for others to read. Leaves out computing them.

use crate::forecast::rounded;
use domain::forecast::{Backcast, Causes, Lever, LeverEffort, LeverGain, Levers};
use formats::evaluation::{BackcastOut, CauseOut, CausesOut, LatestOut, LeverOut, LeversOut, ShareOut};
use formats::words::Word;

pub(super) fn causes(causes: &Causes) -> CausesOut {
    let (_, amounts) = rounded(causes);
    // The search so far stands last among the amounts.
    let searched = amounts.get(causes.shares.len()).copied().unwrap_or(0);
    let shares = causes.shares.iter().zip(amounts);
    CausesOut {
        unit: causes.unit.word().to_owned(),
        reference: causes.reference,
        own: causes.own,
        searched: ShareOut { share: causes.searched, shown: searched },
        shares: shares
            .map(|(&(factor, share), shown)| CauseOut { factor: factor.word().to_owned(), share, shown })
            .collect(),
    }
}

pub(super) fn levers(levers: &Levers) -> LeversOut {
    LeversOut {
        unit: levers.unit.word().to_owned(),
        half: levers.half,
        by: levers.by,
        chance: levers.chance,
        single: levers.single.iter().map(lever).collect(),
        pairs: levers.pairs.iter().map(lever).collect(),
    }
}

pub(super) fn backcast(backcast: &Backcast) -> BackcastOut {
    let latest = backcast.latest.iter();
    BackcastOut {
        weeks: backcast.weeks,
        chance: backcast.chance,
        fit: backcast.fit.word().to_owned(),
        latest: latest.map(|&(step, weeks)| LatestOut { step: step.word().to_owned(), weeks }).collect(),
        helps: backcast.helps.as_ref().map(lever),
    }
}

fn lever(gain: &LeverGain) -> LeverOut {
    let levers = || [Some(gain.lever), gain.with].into_iter().flatten();
    let effort = levers().map(Lever::effort).max().unwrap_or(LeverEffort::Little);
    LeverOut {
        levers: levers().map(|lever| lever.word().to_owned()).collect(),
        won: gain.won,
        half: gain.half,
        chance: gain.chance,
        cost: gain.cost,
        effort: effort.word().to_owned(),
        asks_leave: levers().any(Lever::asks_leave),
    }
}
