//! The parts of the table that stand beside the answers of now: what was answered before, kept routes, past forecasts
//! and assumptions. Each is got from and put in a dossier of its own, whose intake is that of the part, so that one
//! table of the intake serves them all. Leaves out reading and writing them.

use super::field::Field;
use super::field::Kind::{Choice, Date, Group, Number, Text};
use super::field::fields;
use super::given::Given;
use super::intake::INTAKE;
use crate::words::Word;
use domain::dossier::{
    Assumption, Author, DiaryEntry, Dossier, Intake, MOST_ASSUMED, MOST_ASSUMPTIONS, MOST_ENTRIES,
    MOST_FIGURE, MOST_NAME, MOST_ROUTES, MOST_WHY, NamedRoute,
};
use std::mem::swap;

/// An object with a dossier of its own.
pub(super) struct Part {
    /// Its fields.
    pub(super) rows: &'static [Field],
    /// How many there are at most. What is more is left unread.
    pub(super) most: usize,
    /// Fills an empty dossier with the part at this place; nothing when there is none.
    pub(super) nth: fn(&Dossier, usize, &mut Dossier) -> Option<()>,
    /// Moves a part into the dossier; one that the dossier cannot have is passed over.
    pub(super) add: fn(&mut Dossier, &mut Dossier),
}

/// Most days that a forecast can tell.
const DAYS: u32 = u16::MAX as u32;

/// The intake from before trying.
pub(super) const BEFORE_TRYING: Part = Part {
    rows: INTAKE,
    most: 1,
    nth: |d, _, part| {
        part.intake = d.before_trying.as_deref()?.clone();
        Some(())
    },
    add: |d, part| swap(d.before_trying.get_or_insert_default().as_mut(), &mut part.intake),
};

/// Assumptions.
pub(super) const ASSUMPTIONS: Part = Part {
    rows: ASSUMPTION,
    most: MOST_ASSUMPTIONS,
    nth: |d, place, part| {
        part.assumptions.push(d.assumptions.get(place)?.clone());
        Some(())
    },
    add: |d, part| {
        if let Some(new) = part.assumptions.pop()
            && d.assumptions.iter().all(|known| known.figure != new.figure)
        {
            d.assumptions.push(new);
        }
    },
};

/// Routes.
pub(super) const ROUTES: Part = Part {
    rows: ROUTE,
    most: MOST_ROUTES,
    nth: |d, place, part| {
        part.routes.push(d.routes.get(place)?.clone());
        trade(part);
        Some(())
    },
    add: |d, part| {
        trade(part);
        if let Some(new) = part.routes.pop()
            && !new.name.is_empty()
            && d.routes.iter().all(|known| known.name != new.name)
        {
            d.routes.push(new);
        }
    },
};

/// Past forecasts.
pub(super) const DIARY: Part = Part {
    rows: ENTRY,
    most: MOST_ENTRIES,
    nth: |d, place, part| {
        part.diary.push(d.diary.get(place)?.clone());
        trade(part);
        Some(())
    },
    add: |d, part| {
        trade(part);
        if let Some(new) = part.diary.pop() {
            let place = d.diary.iter().take_while(|known| known.day < new.day).count();
            if d.diary.get(place).is_none_or(|known| known.day != new.day) {
                d.diary.insert(place, new);
            }
        }
    },
};

const ASSUMPTION: &[Field] = fields! { "assumptions.";
    /// The id of the figure.
    "figure": Text(MOST_FIGURE), Needed,
        |d| d.assumptions.first().map_or(Given::Absent, |it| Given::Text(&it.figure)), begin_assumption;
    /// The value in thousandths of its unit.
    "thousandths": Number(0, MOST_ASSUMED), Needed,
        |d| Given::amount(d.assumptions.first().map(|it| it.thousandths)),
        |d, given| if let (Some(it), Given::Number(value)) = (d.assumptions.first_mut(), given) {
            it.thousandths = value;
        };
    /// Whose it is.
    "by": Choice(Author::WORDS), Needed,
        |d| d.assumptions.first().map_or(Given::Absent, |it| Given::one(it.by)),
        |d, given| if let (Some(it), Some(by)) = (d.assumptions.first_mut(), given.as_one()) { it.by = by };
    /// Why, in own words.
    "why": Text(MOST_WHY), LeftOut,
        |d| match d.assumptions.first() {
            Some(it) if !it.why.is_empty() => Given::Text(&it.why),
            _ => Given::Absent,
        },
        |d, given| if let Some(it) = d.assumptions.first_mut() { it.why = given.as_text().to_owned() };
};

const ROUTE: &[Field] = fields! { "routes.";
    /// Its name.
    "name": Text(MOST_NAME), Needed,
        |d| d.routes.first().map_or(Given::Absent, |it| Given::Text(&it.name)),
        begin_route;
    /// The answers that make it.
    "answers": Group(INTAKE), Always,
        |_| Given::There, |_, _| ();
};

const ENTRY: &[Field] = fields! { "diary.";
    /// The day.
    "day": Date, Needed,
        |d| d.diary.first().map_or(Given::Absent, |it| Given::Day(it.day)), begin_entry;
    /// The answers of that day.
    "answers": Group(INTAKE), Always,
        |_| Given::There, |_, _| ();
    /// Days from then until one in five has started. Left out beyond ten years, as the two below.
    "early": Number(0, DAYS), LeftOut,
        |d| days(d, |it| it.early), |d, given| set_days(d, given, |it| &mut it.early);
    /// Days until half has started.
    "half": Number(0, DAYS), LeftOut,
        |d| days(d, |it| it.half), |d, given| set_days(d, given, |it| &mut it.half);
    /// Days until four in five have started.
    "late": Number(0, DAYS), LeftOut,
        |d| days(d, |it| it.late), |d, given| set_days(d, given, |it| &mut it.late);
};

/// The answers of the route or the past forecast in a part stand in its intake while they are read or written.
fn trade(part: &mut Dossier) {
    let route = part.routes.first_mut().map(|it| &mut it.answers);
    if let Some(answers) = route.or(part.diary.first_mut().map(|it| &mut it.answers)) {
        swap(answers, &mut part.intake);
    }
}

fn begin_route(dossier: &mut Dossier, given: Given<'_>) {
    let name = given.as_text().trim().to_owned();
    dossier.routes.push(NamedRoute { name, answers: Intake::default() });
}

fn begin_assumption(dossier: &mut Dossier, given: Given<'_>) {
    let figure = given.as_text().to_owned();
    dossier.assumptions.push(Assumption { figure, thousandths: 0, by: Author::Person, why: String::new() });
}

fn begin_entry(dossier: &mut Dossier, given: Given<'_>) {
    if let Given::Day(day) = given {
        dossier.diary.push(DiaryEntry {
            day,
            answers: Intake::default(),
            early: None,
            half: None,
            late: None,
        });
    }
}

fn days(dossier: &Dossier, which: fn(&DiaryEntry) -> Option<u16>) -> Given<'static> {
    Given::amount(dossier.diary.first().and_then(which))
}

fn set_days(dossier: &mut Dossier, given: Given<'_>, which: fn(&mut DiaryEntry) -> &mut Option<u16>) {
    if let Some(entry) = dossier.diary.first_mut() {
        *which(entry) = given.as_number().known().copied();
    }
}
