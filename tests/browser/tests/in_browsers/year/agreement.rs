//! Whether the pages agree with one another on one day: one next step, the same days, nothing done that is open elsewhere,
//! and for whoever has work no search. Leaves out paper itself.

use content::texts::{forecast as f, plan as p, route as r};
use domain::dossier::{Dossier, RecordKind, Telling};
use domain::phases::Phase;
use screens::route::Route;

use super::person::{Someone, VOICE};
use super::told::{Step, Told, told};

/// Groups in which steps are still to be done.
const OPEN: [&str; 5] = ["eerder", "week", "maand", "later", "zonder-dag"];

/// Reads every page of today and holds them against each other.
pub async fn agree(someone: &Someone<'_>, name: &str) {
    let told = told(someone).await;
    let dossier = someone.dossier().await;
    let mut odd = Vec::new();
    next_step(&told, &mut odd);
    days(&told, &mut odd);
    done(&told, &mut odd);
    hired(&told, &dossier, &mut odd);
    search(&told, &dossier, someone.today(), &mut odd);
    let tells = of(&told, Route::WholeDossier).lines().any(|line| line == f::TITLE.get(VOICE));
    if tells != (dossier.telling == Telling::Now && dossier.new_work().is_none()) {
        odd.push(format!("the forecast is told on paper: {tells}, asked for: {:?}", dossier.telling));
    }
    someone.odd.borrow_mut().extend(odd.into_iter().map(|line| format!("{name}: {line}")));
}

/// The words of a page.
fn of(told: &Told, at: Route) -> &str {
    told.words.iter().find(|(route, _)| *route == at).map_or("", |(_, words)| words)
}

fn open(told: &Told) -> impl Iterator<Item = &Step> {
    told.plan.iter().filter(|step| OPEN.contains(&step.group.as_str()))
}

fn next_step(told: &Told, odd: &mut Vec<String>) {
    let you = r::OWNER_YOU.get(VOICE);
    let first = open(told).find(|step| step.who == you).map(|step| step.name.as_str()).unwrap_or_default();
    if told.next.iter().any(|next| next != first) {
        odd.push(format!("the next step in the plan is {first:?}, elsewhere {:?}", told.next));
    }
}

/// A step has one day everywhere; a term too.
fn days(told: &Told, odd: &mut Vec<String>) {
    let fixed = p::FIXED_DAY.fill(VOICE, [""]);
    for step in &told.plan {
        let day = step.day.trim_end_matches(&fixed);
        let on_paper = told
            .paper
            .iter()
            .find(|[name, _]| *name == step.name || name.starts_with(&format!("{} (", step.name)));
        let same = on_paper
            .is_some_and(|[_, known]| known == day || known.is_empty() && day == p::NO_DAY.get(VOICE));
        if !same {
            odd.push(format!("{}: {day} in the plan, {on_paper:?} on paper", step.name));
        }
        let listed = told.calendar.iter().any(|[on, name]| on == day && *name == step.name);
        let is_to_come = ["week", "maand", "later"].contains(&step.group.as_str());
        if is_to_come && !listed {
            odd.push(format!("{}: {day} in the plan, not in the calendar", step.name));
        }
        if !OPEN.contains(&step.group.as_str()) && told.calendar.iter().any(|[_, name]| *name == step.name) {
            odd.push(format!("{} is {} in the plan, and in the calendar", step.name, step.group));
        }
    }
    let [on_route, in_plan, on_paper] = &told.terms;
    if on_route.len() != in_plan.len()
        || in_plan.iter().any(|term| !on_route.contains(term) || !on_paper.contains(term))
    {
        odd.push(format!("terms: {on_route:?} on the route, {in_plan:?} in the plan, {on_paper:?} on paper"));
    }
}

/// What was ticked is told as done everywhere, and offered nowhere.
fn done(told: &Told, odd: &mut Vec<String>) {
    let word = r::STATUS_DONE.get(VOICE);
    for step in told.plan.iter().filter(|step| step.status == word) {
        let on_route = told.tasks.iter().find(|[name, _]| *name == step.name);
        if on_route.is_some_and(|[_, status]| status != word) {
            odd.push(format!("{} is done in the plan, {on_route:?} on the route", step.name));
        }
        if !told.paper.iter().any(|[name, _]| *name == format!("{} ({word})", step.name)) {
            odd.push(format!("{} is done in the plan, not on paper", step.name));
        }
        if told.next.contains(&step.name) || told.waiting.contains(&step.name) {
            odd.push(format!("{} is done, and still asked for", step.name));
        }
    }
}

/// Nobody who was hired is told to search.
fn hired(told: &Told, dossier: &Dossier, odd: &mut Vec<String>) {
    if dossier.new_work().is_none() {
        return;
    }
    let search = content::phases().iter().find(|phase| phase.id == Phase::Search.id()).expect("the phase");
    for task in search.tasks.iter().map(|task| task.name.get(VOICE)) {
        let asked = open(told).any(|step| step.name == task) || told.next.iter().any(|next| next == task);
        if asked || told.waiting.contains(task) || told.calendar.iter().any(|[_, name]| name == task) {
            odd.push(format!("{task}: told to someone who was hired"));
        }
    }
    let idle = content::texts::search::RECENT_NONE.get(VOICE);
    let duty = content::texts::check_in::DUTY_NL_TITLE.get(VOICE);
    for (route, words) in &told.words {
        if [idle, duty].iter().any(|line| words.contains(line)) {
            odd.push(format!("{route}: talks of searching to someone who was hired"));
        }
    }
}

/// The search in numbers is the same on its page and on paper, and as many applications stand there as are kept.
fn search(told: &Told, dossier: &Dossier, today: chrono::NaiveDate, odd: &mut Vec<String>) {
    let words = |at: Route| of(told, at);
    for line in screens::search::how_it_goes(dossier, today, VOICE) {
        if [Route::Search, Route::WholeDossier].iter().any(|at| !words(*at).contains(&line)) {
            odd.push(format!("{line}: not both on the page of the search and on paper"));
        }
    }
    let paper = words(Route::WholeDossier);
    for application in dossier.records.of(RecordKind::Application) {
        let name = screens::records::name(application, VOICE);
        if !paper.contains(&name) {
            odd.push(format!("{name} is not on paper"));
        }
    }
}
