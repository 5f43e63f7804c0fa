//! One deadline in words: until when, what to do, what letting it go costs, and where it is from.

use crate::wording::dates;
use content::texts::{common, first_aid as t};
use content::{DeadlineEntry, Text, Voice, sources};
use domain::rights::{Deadline, DeadlineFrom, DeadlineOutcome, DeadlineQuestion, MissingAnswer};
use domain::values::Confidence;

/// One deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineItem {
    /// Its name.
    pub name: &'static str,
    /// Until when.
    pub when: String,
    /// How long that is from today, that it has passed, or what it depends on.
    pub note: String,
    /// Whether the law sets it; otherwise it is advice.
    pub is_legal: bool,
    /// Whether it has a date that has not passed.
    pub is_ahead: bool,
    /// What to do.
    pub action: &'static str,
    /// What it costs to let it go.
    pub skipping: &'static str,
    /// Law or advice, counted from when, source and how sure we are: a sentence each.
    pub grounds: Vec<String>,
    /// That it must be checked, when we are not sure.
    pub check: Option<&'static str>,
    /// Where it can be checked then: a title and an address.
    pub page: Option<(&'static str, &'static str)>,
}

/// A deadline in words. None when it does not apply, or may not.
pub(crate) fn item(deadline: &Deadline<'_>, voice: Voice) -> Option<DeadlineItem> {
    let entry = content::deadline(deadline.rule.id)?;
    let day = |date| dates::day(date, voice);
    let mut grounds = Vec::new();
    let is_unsure = entry.rule.confidence == Confidence::Assumption;
    let legal = match (deadline.rule.legal, is_unsure) {
        (true, false) => &t::LEGAL_DEADLINE,
        (true, true) => &t::LEGAL_DEADLINE_UNSURE,
        (false, _) => &t::ADVICE_DEADLINE,
    };
    grounds.push(format!("{}.", legal.get(voice)));
    let (when, note, is_ahead) = match deadline.outcome {
        DeadlineOutcome::On { date, opens, counted_from, days_left } => {
            grounds.push(format!("{}.", t::COUNTED_FROM.fill(voice, [day(counted_from)])));
            let when = match opens {
                Some(opens) => t::BETWEEN.fill(voice, [day(opens), day(date)]),
                None => t::UNTIL.fill(voice, [day(date)]),
            };
            (when, left(days_left, voice), days_left >= 0)
        }
        DeadlineOutcome::Missing(missing) => (t::NO_DATE_YET.owned(voice), waits_for(missing, voice)?, false),
        DeadlineOutcome::NotApplicable(_) => return None,
    };
    grounds.extend(provenance(entry, voice));
    Some(DeadlineItem {
        name: entry.name.get(voice),
        when,
        note,
        is_legal: deadline.rule.legal,
        is_ahead,
        action: entry.action.get(voice),
        skipping: entry.skipping.get(voice),
        grounds,
        check: is_unsure.then(|| t::CHECK_THIS.get(voice)),
        page: page(entry).filter(|_| is_unsure),
    })
}

fn page(entry: &DeadlineEntry) -> Option<(&'static str, &'static str)> {
    let source = sources::find(entry.rule.source)?;
    Some((source.title, source.url?))
}

/// How many days are left, in words.
pub(crate) fn left(days: i64, voice: Voice) -> String {
    match days {
        ..0 => t::PASSED.owned(voice),
        0 => t::LAST_DAY_TODAY.owned(voice),
        1 => t::ONE_DAY_LEFT.owned(voice),
        _ => t::DAYS_LEFT.fill(voice, [days.to_string()]),
    }
}

/// What a deadline waits for. None when it is not known whether it is the person's own.
fn waits_for(missing: MissingAnswer, voice: Voice) -> Option<String> {
    let (text, is_date) = (waited_for(missing)?, matches!(missing, MissingAnswer::Date(_)));
    let (first, then) = if is_date { (text, &t::NEEDS_DATE) } else { (&t::DEPENDS_ON, text) };
    Some([first.get(voice), then.get(voice)].join(" "))
}

/// The question behind a missing answer.
fn waited_for(missing: MissingAnswer) -> Option<&'static Text> {
    Some(match missing {
        MissingAnswer::Paper | MissingAnswer::Country(_) => return None,
        MissingAnswer::Date(DeadlineFrom::Reckoned) => return None,
        MissingAnswer::Question(DeadlineQuestion::EndedByEmployer | DeadlineQuestion::Collective) => {
            return None;
        }
        MissingAnswer::Date(DeadlineFrom::LetterDate) => &t::DATE_OF_LETTER,
        MissingAnswer::Date(DeadlineFrom::SigningDate) => &t::DATE_OF_SIGNING,
        MissingAnswer::Date(DeadlineFrom::LastWorkingDay) => &t::DATE_OF_LAST_DAY,
        MissingAnswer::Date(DeadlineFrom::ToldDate | DeadlineFrom::Noticed) => &t::DATE_TOLD,
        MissingAnswer::Date(DeadlineFrom::NoticeStart) => &t::DATE_OF_NOTICE_START,
        MissingAnswer::Question(DeadlineQuestion::RightMentioned) => &t::ASKS_RIGHT_MENTIONED,
        MissingAnswer::Question(DeadlineQuestion::NoticeWorked) => &t::ASKS_NOTICE_WORKED,
        MissingAnswer::Question(DeadlineQuestion::OutplacementOwed) => &t::ASKS_OUTPLACEMENT_OWED,
        MissingAnswer::Question(DeadlineQuestion::UnfitForOutplacement) => &t::ASKS_UNFIT_FOR_OUTPLACEMENT,
    })
}

/// Source with article, the day it was looked at, and how sure we are.
fn provenance(entry: &DeadlineEntry, voice: Voice) -> [String; 3] {
    let (sure, why) = match entry.rule.confidence {
        Confidence::Official => (&common::CONFIDENCE_OFFICIAL, &common::CONFIDENCE_OFFICIAL_WHY),
        Confidence::SecondHand => (&common::CONFIDENCE_SECOND_HAND, &common::CONFIDENCE_SECOND_HAND_WHY),
        Confidence::Derived => (&common::CONFIDENCE_DERIVED, &common::CONFIDENCE_DERIVED_WHY),
        Confidence::Assumption => (&common::CONFIDENCE_ASSUMPTION, &common::CONFIDENCE_ASSUMPTION_WHY),
    };
    let title = sources::find(entry.rule.source).map_or(entry.rule.source, |source| source.title);
    [
        t::SOURCE_LINE.fill(voice, [title, entry.article]),
        common::SOURCE_CHECKED.fill(voice, [dates::day(entry.checked_on, voice)]),
        t::SURE_LINE.fill(voice, [sure.get(voice), why.get(voice)]),
    ]
}
