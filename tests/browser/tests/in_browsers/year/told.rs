//! What the pages tell of next step, steps, terms and tasks, gathered from the screen. Leaves out whether they agree.

use screens::route::Route;

use super::person::Someone;

/// A step as the plan tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub group: String,
    pub name: String,
    pub day: String,
    pub who: String,
    pub status: String,
}

/// What all pages tell on one day.
pub struct Told {
    /// The one next thing: on the route, in the week, and on the page of who one is.
    pub next: [String; 3],
    pub plan: Vec<Step>,
    /// Day and name.
    pub calendar: Vec<[String; 2]>,
    /// Name and day.
    pub paper: Vec<[String; 2]>,
    /// Name and day of each term: on the route, in the plan, on paper.
    pub terms: [Vec<String>; 3],
    /// Name and status.
    pub tasks: Vec<[String; 2]>,
    pub waiting: String,
    pub words: Vec<(Route, String)>,
}

/// Steps in their groups.
const PLAN: &str = "[...document.querySelectorAll('main section[id]:has(h4)')].flatMap(group => \
    [...group.querySelectorAll('li:has(> h4)')].flatMap(li => [group.id, li.querySelector('h4').textContent, \
        ...[...li.querySelectorAll('p')].map(p => p.textContent).find(words => words.split(' · ').length === 3).split(' · ')]))";
/// Days and what is on them.
const CALENDAR: &str = "[...document.querySelectorAll('main section > ul > li, main section details li')]\
    .flatMap(li => [li.querySelector('b').textContent, li.textContent.split(': ').slice(1).join(': ')])";
/// The steps on the page that is printed, each with its day.
const PAPER: &str = "(() => { const section = [...document.querySelectorAll('main section')]\
        .find(section => section.querySelector('h2')?.textContent === STEPS); \
    return [...(section?.querySelectorAll('h3') ?? [])].flatMap(h3 => [h3.textContent, \
        [...(h3.nextElementSibling?.querySelectorAll('div') ?? [])].find(row => row.querySelector('dt').textContent === BEGINS)\
            ?.querySelector('dd').textContent ?? '']); })()";
/// Terms under their names.
const ON_ROUTE: &str = "[...document.querySelectorAll('main .notice--deadline')].map(date => \
        date.querySelector('.notice__title').textContent.split(': ').slice(1).join(': ') + ': ' + date.querySelector('p + p').textContent.split('. ')[0])\
    .concat([...document.querySelectorAll('main summary')].filter(it => it.textContent.includes(' · ')).map(it => it.textContent.replace(' · ', ': ')))";

fn of<const N: usize>(flat: Vec<String>) -> Vec<[String; N]> {
    flat.chunks(N).map(|each| std::array::from_fn(|at| each[at].trim().to_owned())).collect()
}

/// Goes to every page, and reads.
pub async fn told(someone: &Someone<'_>) -> Told {
    let page = someone.page;
    let (data, records) = (&content::texts::data::KEPT_STEPS, &content::texts::records::DAY_STEP);
    let quoted = |text: &content::Text| serde_json::Value::from(text.get(super::person::VOICE)).to_string();
    let mut words = Vec::new();
    someone.goes(Route::WholeMap).await;
    let next = page
        .text("document.querySelector('.route [aria-current=step] .notice__title')?.textContent ?? ''")
        .await;
    let on_route = page.texts(ON_ROUTE).await;
    let waiting = format!(
        "[...document.querySelectorAll('main details')].find(it => it.querySelector('summary').textContent === {})?.textContent ?? ''",
        quoted(&content::texts::route::WAITING)
    );
    let waiting = page.text(&waiting).await;
    let tasks = page
        .texts("[...document.querySelectorAll('.task-list__task')].flatMap(it => [it.querySelector('.task-list__name').textContent, it.querySelector('.task-list__status').textContent])")
        .await;
    words.push((Route::WholeMap, someone.reads().await));
    someone.goes(Route::Plan).await;
    let plan = page.texts(PLAN).await;
    let terms = format!(
        "[...([...document.querySelectorAll('main section')].find(it => it.querySelector('h2')?.textContent === {})?.querySelectorAll('li') ?? [])].map(li => li.textContent)",
        quoted(&content::texts::plan::TERMS_HEADING)
    );
    let in_plan = page.texts(&terms).await;
    words.push((Route::Plan, someone.reads().await));
    someone.goes(Route::Calendar).await;
    let calendar = page.texts(CALENDAR).await;
    someone.goes(Route::CheckIn).await;
    let week = page.text("document.querySelector(\"label:has(input[name='next-step'][value='1']), input[name='next-step'][value='1'] ~ label\")?.textContent ?? ''").await;
    words.push((Route::CheckIn, someone.reads().await));
    someone.goes(Route::Balance).await;
    let how = format!(
        "[...document.querySelectorAll('main li:has(> b)')].find(it => it.querySelector('b').textContent === {})\
            ?.textContent.split(': ').slice(1).join(': ') ?? ''",
        quoted(&content::texts::balance::NEXT_TASKS)
    );
    let balance = page.text(&how).await.split("; ").next().unwrap_or_default().to_owned();
    someone.goes(Route::Search).await;
    words.push((Route::Search, someone.reads().await));
    someone.goes(Route::WholeDossier).await;
    // The forecast stands there for who asks for it.
    page.click("[name=whole-private][value=forecast]").await;
    // What comes on top of a wage is money.
    page.click("[name=whole-private][value=money]").await;
    let paper = page.texts(&PAPER.replace("STEPS", &quoted(data)).replace("BEGINS", &quoted(records))).await;
    let dates = format!(
        "[...([...document.querySelectorAll('main section')].find(it => it.querySelector('h2')?.textContent === {})?.querySelectorAll('dl > div') ?? [])]\
            .map(row => row.querySelector('dt').textContent + ': ' + row.querySelector('dd').textContent.split('. ')[0])",
        quoted(&content::texts::whole_dossier::DATES)
    );
    let on_paper = page.texts(&dates).await;
    words.push((Route::WholeDossier, someone.reads().await));
    let steps = of::<5>(plan).into_iter().map(|[group, name, day, who, status]| Step {
        group,
        name,
        day,
        who,
        status,
    });
    Told {
        next: [next, week.trim().to_owned(), balance],
        plan: steps.collect(),
        calendar: of(calendar),
        paper: of(paper),
        terms: [on_route, in_plan, on_paper],
        tasks: of(tasks),
        waiting,
        words,
    }
}
