//! The dates by law of one person's case, nearest first, with what to do and what skipping costs. Leaves out the rules of
//! the dates, and reminders.

use super::Case;
use crate::first_aid::deadline_item::{self, DeadlineItem};
use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::{first_aid as f, rights as t};
use content::{Text, Voice, deadlines};
use domain::dossier::{Dossier, Ending, Paper};
use domain::rights::be::{self, Due, OutplacementStep, OutplacementTerm};
use domain::rights::{CountryLaw, DeadlineFacts, DeadlineOutcome, Door};

/// Every date of this person: what is still to come first, then what has passed, each nearest first.
pub(super) fn dates(
    dossier: &Dossier,
    case: &Case,
    stop: Option<Door>,
    today: NaiveDate,
    voice: Voice,
) -> Vec<DeadlineItem> {
    let rules = deadlines().iter().map(|entry| &entry.rule.value);
    let mut found = Vec::new();
    for deadline in domain::rights::deadlines(&facts(dossier, case), rules, today) {
        let DeadlineOutcome::On { date, .. } = deadline.outcome else { continue };
        // Someone who is ill claims another benefit. The terms of outplacement depend on its kind, and follow below.
        let is_other = stop == Some(Door::Ill) && deadline.rule.law == CountryLaw::Residence;
        if !is_other && !deadline.rule.id.contains("outplacement") {
            found.extend(deadline_item::item(&deadline, voice).map(|item| (date, item)));
        }
    }
    for term in be::outplacement_terms(&case.belgian, &case.belgian_law).known().into_iter().flatten() {
        found.extend(of_term(term, today, voice));
    }
    // A handful: each is put in its place at once.
    let mut sorted: Vec<(NaiveDate, DeadlineItem)> = Vec::new();
    for (date, item) in found {
        let place =
            sorted.partition_point(|(other, before)| (!before.is_ahead, *other) <= (!item.is_ahead, date));
        sorted.insert(place, (date, item));
    }
    sorted.into_iter().map(|(_, item)| item).collect()
}

/// What the contract tells beyond first aid.
fn facts(dossier: &Dossier, case: &Case) -> DeadlineFacts {
    let known = DeadlineFacts::of(dossier);
    let (ending, noticed) = (case.dutch.ending, case.dutch.noticed);
    let paper = match ending {
        Some(Ending::Agreement) if noticed.is_some() => Some(Paper::Signed),
        Some(ending) if !dossier.first_aid.paper.is_settled() => Some(paper(ending)),
        _ => known.paper,
    };
    let when = |is: bool| noticed.filter(|_| is);
    let with = DeadlineFacts {
        paper,
        signing_date: known.signing_date.or(when(paper == Some(Paper::Signed))),
        told_date: known.told_date.or(when(paper == Some(Paper::NoticeLetter))),
        right_mentioned: known.right_mentioned.or(case.dutch.right_mentioned),
        ..known
    };
    be::own_deadlines(with, &case.belgian, &case.belgian_law)
}

/// What lies before someone whose contract ends so.
fn paper(ending: Ending) -> Paper {
    match ending {
        Ending::Notice | Ending::Collective => Paper::NoticeLetter,
        Ending::Agreement => Paper::Proposal,
        Ending::Summary => Paper::Summary,
        _ => Paper::Nothing,
    }
}

/// A term of outplacement on which the person does something by a day.
fn of_term(term: &OutplacementTerm, today: NaiveDate, voice: Voice) -> Option<(NaiveDate, DeadlineItem)> {
    let Due::By(date) = term.due else { return None };
    let claim = content::deadline("outplacement-opeisen")?;
    let [name, action, skipping]: [&'static Text; 3] = match term.what {
        OutplacementStep::Default => [claim.name, claim.action, claim.skipping],
        OutplacementStep::Decide => [&t::DATE_DECIDE, &t::DATE_DECIDE_DO, claim.skipping],
        OutplacementStep::NextBlock => {
            [&t::DATE_NEXT_BLOCK, &t::DATE_NEXT_BLOCK_DO, &t::DATE_NEXT_BLOCK_SKIP]
        }
        _ => return None,
    };
    let left = date.signed_duration_since(today).num_days();
    let is_unsure = super::screen::is_unsure(&term.step);
    let item = DeadlineItem {
        name: name.get(voice),
        when: f::UNTIL.fill(voice, [dates::day(date, voice)]),
        note: deadline_item::left(left, voice),
        is_legal: true,
        is_ahead: 0 <= left,
        action: action.get(voice),
        skipping: skipping.get(voice),
        grounds: vec![t::GROUNDS_BELOW.owned(voice)],
        check: is_unsure.then(|| f::CHECK_THIS.get(voice)),
    };
    Some((date, item))
}
