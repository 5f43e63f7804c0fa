//! The screen with one person's rights: what stops first, dates, and every right by group with its value, its door or
//! what is missing. Leaves out the form, and drawing.

use super::doors::{STOPS, ShownDoor};
use super::row::{Outcome, Row, Told};
use super::words::Group;
use super::{Case, Right, Ruled, dates, missing, values_be, values_border, values_nl};
use crate::assumptions;
use crate::first_aid::deadline_item::DeadlineItem;
use crate::forecast::shown_step;
use crate::wording;
use chrono::NaiveDate;
use content::Voice;
use content::texts::rights as t;
use domain::dossier::{Dossier, Fact};
use domain::explanation::{Basis, Step};
use domain::rights::{Door, RightsQuestion};
use domain::values::{Answer, Confidence, Country};

/// The screen.
#[derive(Clone, Debug, PartialEq)]
pub struct RightsScreen {
    /// What decides about most of it, with where to go.
    pub stop: Option<ShownDoor>,
    /// What is said when there is no date.
    pub no_dates: &'static str,
    /// Dates by law, nearest first.
    pub dates: Vec<DeadlineItem>,
    /// The rights by group; no group is empty.
    pub groups: Vec<(Group, Vec<Row>)>,
    /// For whoever lives or works in a country that is not covered.
    pub elsewhere: ShownDoor,
}

impl RightsScreen {
    /// The screen of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let case = Case::of(dossier);
        let ruled: Vec<(Right, Ruled)> =
            Right::ALL.into_iter().map(|right| (right, right.ruled(&case))).collect();
        let has = |door: &Door| ruled.iter().any(|(_, ruled)| *ruled == Ruled::NotApplicable(*door));
        let stop = STOPS.into_iter().find(has);
        let country = case.belgian.works.or(case.belgian.lives);
        let mut groups: Vec<(Group, Vec<Row>)> = Group::ALL.map(|group| (group, Vec::new())).into();
        for (right, ruled) in ruled {
            let Some(mut row) = row(right, ruled, &case, dossier, today, voice) else { continue };
            if let Outcome::Door { door, is_above, .. } = &mut row.outcome {
                *is_above = Some(door.door) == stop;
            }
            let group = right.words().group;
            if let Some((_, rows)) = groups.iter_mut().find(|(each, _)| *each == group) {
                put(rows, row, right, voice);
            }
        }
        groups.retain(|(_, rows)| !rows.is_empty());
        Self {
            stop: stop.map(|door| ShownDoor::of(door, country, today, voice)),
            no_dates: if lacks_basics(dossier) { t::NOW_UNKNOWN.get(voice) } else { t::NOW_NONE.get(voice) },
            dates: dates::dates(dossier, today, voice),
            groups,
            elsewhere: ShownDoor::of(Door::NotCovered, None, today, voice),
        }
    }
}

/// Puts a row with others; with a row of the same subject that ends at the same door, under one short name.
fn put(rows: &mut Vec<Row>, row: Row, right: Right, voice: Voice) {
    let short = right.short().get(voice);
    let is_same = |each: &&mut Row| {
        let is_door = matches!(each.outcome, Outcome::Door { .. }) && each.outcome == row.outcome;
        is_door
            && Right::ALL.into_iter().any(|one| one.words().id == each.id && one.short().get(voice) == short)
    };
    match rows.iter_mut().find(is_same) {
        Some(same) => (same.name, same.about) = (short.to_owned(), ""),
        None => rows.push(row),
    }
}

/// Whether what every date hangs on is not known yet.
fn lacks_basics(dossier: &Dossier) -> bool {
    let basics = [
        RightsQuestion::Works,
        RightsQuestion::LastDay,
        RightsQuestion::Of(Fact::Ending),
        RightsQuestion::Of(Fact::Noticed),
    ];
    missing(dossier).iter().any(|question| basics.contains(question))
}

/// A right as shown. None when it says nothing to this person.
fn row(
    right: Right,
    ruled: Ruled,
    case: &Case,
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Option<Row> {
    let mut more = Vec::new();
    let outcome = match ruled {
        // A certificate keeps whole what is paid out: of worked notice nothing is taken.
        _ if right == Right::Certificate && case.belgian.notice_worked == Some(true) => return None,
        Ruled::Value(step) => {
            let told = told(right, case, today, voice)?;
            let open = |fact: &Fact| dossier.contract.stated(*fact) == Answer::Open;
            more.extend(sharper(right).filter(open).map(RightsQuestion::Of));
            let is_later = right == Right::WwApplication && values_nl::starts_later(case);
            let is_unsure = is_later || is_unsure(&step);
            Outcome::Value { told, is_unsure, step: Box::new(shown_step(&step, voice)) }
        }
        Ruled::NotApplicable(door) if is_silent(right, door) => return None,
        Ruled::NotApplicable(door) => {
            let figures = if door == Door::DateNotCovered { figures(right, case, voice) } else { Vec::new() };
            let door = ShownDoor::of(door, right.country(), today, voice).for_right(right, case, voice);
            Outcome::Door { door, figures, is_above: false }
        }
        Ruled::Missing(questions) => {
            let is_place = |question: &RightsQuestion| {
                !matches!(question, RightsQuestion::Lives | RightsQuestion::Works)
            };
            // Without a country nothing can be said yet; the form asks for it first.
            if !questions.iter().all(is_place) {
                return None;
            }
            Outcome::Missing(questions)
        }
    };
    let words = right.words();
    Some(Row { id: words.id, name: words.name.owned(voice), about: words.about.get(voice), outcome, more })
}

/// A value in words.
pub(crate) fn told(right: Right, case: &Case, today: NaiveDate, voice: Voice) -> Option<Told> {
    let told = match right.country() {
        None => values_border::told(case, voice),
        Some(Country::Netherlands) => values_nl::told(right, case, today, voice),
        Some(Country::Belgium) => values_be::told(right, case, today, voice),
    }?;
    let doubted = case.doubted_end.filter(|_| right.runs_from_end());
    let asks = doubted.map(|end| t::NOTE_PAID_OUT.fill(voice, [wording::dates::day(end, voice)]));
    Some(told.note(asks.is_some(), &asks.unwrap_or_default()))
}

/// Doors that say nothing: another country's rule, an agreement that was never signed, a fund for other people.
fn is_silent(right: Right, door: Door) -> bool {
    match door {
        Door::OtherCountry => true,
        Door::NoStatutoryRight => matches!(right, Right::WithdrawBy | Right::BackToWorkFund),
        Door::PaidOut => right == Right::JobSearchLeave,
        _ => false,
    }
}

/// A fact that makes a value more exact, though no rule waits for it.
fn sharper(right: Right) -> Option<Fact> {
    Some(match right {
        Right::WithdrawBy => Fact::RightMentioned,
        Right::DutchNotice => Fact::ProcedureDays,
        Right::Transitievergoeding => Fact::HolidayPay,
        Right::PaidNotice => Fact::UnfitForOutplacement,
        Right::Programme => Fact::GuidanceBegan,
        Right::OutplacementTerms => Fact::GuidanceOffered,
        Right::Registration => Fact::NoticeWorked,
        _ => return None,
    })
}

/// Whether some step rests on a figure of law that we are not sure of.
fn is_unsure(step: &Step) -> bool {
    let unsure =
        |step: &&Step| matches!(step.basis, Basis::Law(law) if law.confidence == Confidence::Assumption);
    step.walk().iter().any(unsure)
}

/// The figures that are not known on the last day, for a rule that needs them.
fn figures(right: Right, case: &Case, voice: Voice) -> Vec<(&'static str, String)> {
    let law = &case.dutch_law;
    let Some(day) = case.dutch.last_day else { return Vec::new() };
    let next = day.succ_opt().unwrap_or(day);
    let cap = (law.transition.cap.id, law.transition.cap.on(day).is_none());
    let age = (law.pension_age.id, law.pension_age.on(day).is_none());
    let daily = (law.ww.daily_cap.id, law.ww.daily_cap.on(next).is_none());
    let longest = (law.ww.longest.id, law.ww.longest.on(next).is_none());
    let all: &[(&'static str, bool)] = match right {
        Right::Transitievergoeding => &[cap, age],
        Right::WwDuration => &[longest, age],
        Right::Ww => &[daily, longest, age],
        _ => &[],
    };
    let mut unknown = Vec::new();
    for (id, is_unknown) in all {
        if *is_unknown {
            unknown.push((*id, assumptions::name(id, voice)));
        }
    }
    unknown
}
