//! Which exercises fit now, three at most, each with its reason: from how it is today, the applications, the plan and the
//! phase. What the person says they did is not brought up again. Leaves out drawing.

use super::{is_done, length};
use crate::plan_steps;
use crate::route::Route;
use crate::wording::dates;
use crate::{records, weather};
use chrono::NaiveDate;
use content::texts::exercises as t;
use content::{Voice, exercise};
use domain::dossier::{Direction, Dossier, Record, RecordField as F, RecordKind as K};
use domain::values::{Answer, Language};

/// How many there are at most.
const MOST: usize = 3;
/// How many days ahead an interview is near.
const NEAR: i64 = 21;
/// How many applications without an interview say something.
const APPLIED: usize = 5;
/// How many interviews without an offer do.
const TALKS: usize = 2;
/// After how many days of applying a search is long.
const LONG: i64 = 91;

/// Tasks of the plan that an exercise is for.
const TASKS: [(&str, &str); 5] = [
    ("brief-schrijven", "brief"),
    ("profiel-bijwerken", "linkedin"),
    ("mensen-spreken", "netwerk"),
    ("gesprek-oefenen", "gesprek"),
    ("voorwaarden-bespreken", "onderhandelen"),
];

/// An exercise that fits now.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Its id.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// About how long it takes.
    pub length: String,
    /// Where it is.
    pub href: String,
    /// Why it fits.
    pub why: String,
}

/// Those that fit today. On a heavy day only the one for that.
pub fn fitting(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<Fit> {
    if weather::is_heavy(dossier, today) {
        return fit("stress", t::WHY_HEAVY.owned(voice), voice).into_iter().collect();
    }
    let mut found: Vec<Fit> = Vec::new();
    for (id, why) in reasons(dossier, today, voice) {
        let is_open = exercise(id).is_some_and(|it| !is_done(it, dossier));
        if is_open && found.len() < MOST && found.iter().all(|it| it.id != id) {
            found.extend(fit(id, why, voice));
        }
    }
    found
}

fn fit(id: &str, why: String, voice: Voice) -> Option<Fit> {
    let exercise = exercise(id)?;
    Some(Fit {
        id: exercise.id,
        name: exercise.title.get(voice),
        length: length(exercise, voice),
        href: Route::Exercise(exercise.id).href(),
        why,
    })
}

/// Every reason that holds, the strongest first.
fn reasons(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<(&'static str, String)> {
    let open: Vec<&Record> = dossier.records.of(K::Application).filter(|it| is_open(it)).collect();
    let mut found = Vec::new();
    if let Some(day) = next_interview(&open, today) {
        found.push(("gesprek", t::WHY_INTERVIEW.fill(voice, [dates::day(day, voice)])));
    }
    let has_work = dossier.records.of(K::NewWork).next().is_some();
    let has_offer = dossier.records.of(K::JobOffer).next().is_some()
        || open.iter().any(|it| it.day(F::Offered).is_some());
    if has_offer && !has_work {
        found.push(("onderhandelen", t::WHY_OFFER.owned(voice)));
    }
    if has_work {
        found.push(("communicatie", t::WHY_NEW_WORK.owned(voice)));
        return found;
    }
    for (task, id) in TASKS {
        let mut steps = dossier.records.of(K::Step);
        if steps.any(|step| plan_steps::base(step) == task && plan_steps::is_open(step, dossier)) {
            found.push((id, t::WHY_PLAN.owned(voice)));
        }
    }
    if let Some(vacancy) = open.iter().rev().find(|it| it.day(F::Applied).is_none()) {
        found.push(("brief", t::WHY_VACANCY.fill(voice, [records::name(vacancy, voice)])));
    }
    found.extend(by_numbers(dossier, today, voice));
    if dossier.intake.direction == Answer::Known(Direction::OwnBusiness) {
        found.push(("eigen-zaak", t::WHY_OWN_BUSINESS.owned(voice)));
    }
    if dossier.intake_done {
        let why = || t::WHY_SEARCH.owned(voice);
        found.extend([("lang-geleden", why()), ("netwerk", why()), ("linkedin", why())]);
    }
    if voice.language == Language::En {
        found.push(("nederlands", t::WHY_ENGLISH.owned(voice)));
    }
    found
}

/// What the numbers of all applications say.
fn by_numbers(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<(&'static str, String)> {
    let all = || dossier.records.of(K::Application);
    let had = |field: F| all().filter(|it| it.day(field).is_some_and(|day| day <= today)).count();
    let (applied, talks, offers) = (had(F::Applied), had(F::Interview), had(F::Offered));
    let mut found = Vec::new();
    if 0 < offers {
        return found;
    }
    if TALKS <= talks {
        found.push(("echte-gesprekken", t::WHY_TALKS.fill(voice, [talks.to_string()])));
    } else if APPLIED <= applied && talks == 0 {
        found.push(("brief", t::WHY_NO_TALKS.fill(voice, [applied.to_string()])));
    }
    let first = all().filter_map(|it| it.day(F::Applied)).min();
    if first.is_some_and(|day| LONG <= today.signed_duration_since(day).num_days()) {
        found.push(("motivatie", t::WHY_LONG.owned(voice)));
    }
    found
}

fn is_open(application: &Record) -> bool {
    application.choice(F::Outcome).is_empty() && application.day(F::Closed).is_none()
}

/// The nearest day of an interview from today on.
fn next_interview(open: &[&Record], today: NaiveDate) -> Option<NaiveDate> {
    let days = open.iter().flat_map(|it| [it.day(F::Interview), it.day(F::SecondInterview)]).flatten();
    days.filter(|day| (0..=NEAR).contains(&day.signed_duration_since(today).num_days())).min()
}
