//! The deadlines of one person's own case: by the first paper as far as nothing else is known, and by the rules of both
//! countries once the contract is. Leaves out how they are shown, and what each rule makes of a case.

use crate::new_work;
use chrono::NaiveDate;
use content::{deadline, deadlines, law};
use domain::dossier::{Dossier, Ending, Entry, TaskStatus};
use domain::explanation::Quantity;
use domain::rights::be::{self, BelgianFacts, Due, OutplacementStep, OutplacementTerm, Regime};
use domain::rights::nl::{self, DutchFacts, DutchLaw};
use domain::rights::{self, CountryLaw, Deadline, DeadlineFacts, DeadlineFrom, DeadlineOutcome};
use domain::values::Answer;

/// Every deadline with what came out, dated ones first, earliest first. A term is there once: where the rules reckon a
/// day, nothing else stands in for it.
pub fn own_dates(dossier: &Dossier, today: NaiveDate) -> Vec<Deadline<'static>> {
    let facts = BelgianFacts::of(dossier);
    let law = law::be::LAW.overruled(&dossier.assumptions);
    let known = be::own_deadlines(DeadlineFacts::of(dossier), &facts, &law);
    let rules = deadlines().iter().map(|entry| &entry.rule.value);
    let mut all = rights::deadlines(&known, rules, today);
    if is_ill(dossier) {
        // Someone who is ill claims another benefit.
        all.retain(|deadline| deadline.rule.law != CountryLaw::Residence);
    }
    let is_later = benefit_is_later(dossier);
    all.retain(|deadline| deadline.rule.id != LATER);
    if let Some(later) = deadline(LATER).filter(|_| is_later) {
        for deadline in all.iter_mut().filter(|deadline| deadline.rule.id == APPLICATION) {
            deadline.rule = &later.rule.value;
        }
    }
    let terms = be::outplacement_terms(&facts, &law);
    let own = new_work::days(dossier, terms.known().map(Vec::as_slice).unwrap_or_default(), &law);
    for (id, date, counted_from) in own {
        // Someone who is ill claims another benefit.
        if is_ill(dossier)
            && content::deadline(id).is_some_and(|it| it.rule.value.law == CountryLaw::Residence)
        {
            continue;
        }
        put(&mut all, id, date, counted_from, today);
    }
    let Some(terms) = terms.known() else { return all };
    all.retain(|deadline| {
        deadline.rule.from != DeadlineFrom::Reckoned || matches!(deadline.outcome, DeadlineOutcome::On { .. })
    });
    let regime = be::regime(&facts, &law).known().copied();
    for term in terms {
        let Some(id) = id(term.what, regime, &facts) else { continue };
        let Due::By(date) = term.due else { continue };
        put(&mut all, id, date, counted_from(term).unwrap_or(date), today);
    }
    all
}

/// Whether the person says that what a deadline asks was done. Its task has the same id, or the beginning of it.
pub(crate) fn is_done(deadline: &Deadline<'_>, dossier: &Dossier) -> bool {
    let its =
        |(task, status): (&str, TaskStatus)| status == TaskStatus::Done && deadline.rule.id.starts_with(task);
    dossier.tasks.iter().any(its)
}

/// Puts a day that was reckoned among the others.
fn put(
    all: &mut Vec<Deadline<'static>>,
    id: &str,
    date: NaiveDate,
    counted_from: NaiveDate,
    today: NaiveDate,
) {
    let Some(entry) = deadline(id) else { return };
    let days_left = date.signed_duration_since(today).num_days();
    let outcome = DeadlineOutcome::On { date, opens: None, counted_from, days_left };
    rights::put_in_place(all, Deadline { rule: &entry.rule.value, outcome });
}

/// Applying for the WW.
const APPLICATION: &str = "ww-aanvragen";
/// The same day, told to someone whose WW starts later.
const LATER: &str = "ww-aanvragen-later";

/// Whether days without money lie between the last day and the WW, as may be after an agreement.
pub(crate) fn starts_later(facts: &DutchFacts, law: &DutchLaw) -> bool {
    nl::ww_start(facts, law).known().is_some_and(|start| 0 < start.gap)
}

fn benefit_is_later(dossier: &Dossier) -> bool {
    starts_later(&DutchFacts::of(dossier), &law::nl::LAW.overruled(&dossier.assumptions))
}

pub(crate) fn is_ill(dossier: &Dossier) -> bool {
    let contract = &dossier.contract;
    dossier.entry == Some(Entry::Ill)
        || contract.is_ill == Answer::Known(true)
        || contract.ending == Answer::Known(Ending::Illness)
}

/// The deadline of a term. None for what has been: an offer that came is not claimed, nor decided on once it began.
fn id(what: OutplacementStep, regime: Option<Regime>, facts: &BelgianFacts) -> Option<&'static str> {
    let has_begun = facts.guidance_began.is_some();
    let is_offered = has_begun || facts.offered.is_some();
    Some(match what {
        OutplacementStep::Offer if !is_offered => "aanbod-outplacement",
        OutplacementStep::Default if !is_offered => match (regime, facts.notice_worked) {
            (Some(Regime::Special), _) => "outplacement-opeisen-45",
            (_, Some(true)) => "outplacement-opeisen-tijdens-opzeg",
            _ => "outplacement-opeisen",
        },
        OutplacementStep::Decide if !has_begun => "outplacement-kiezen",
        OutplacementStep::NextBlock => "outplacement-volgend-blok",
        _ => return None,
    })
}

/// The day from which the rule counted: its first step.
fn counted_from(term: &OutplacementTerm) -> Option<NaiveDate> {
    match term.step.from.first()?.value {
        Quantity::Date(day) => Some(day),
        _ => None,
    }
}
