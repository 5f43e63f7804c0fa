//! How it is today, by the weather check, and what follows: in heavy weather people come first, and nothing that may be
//! bad news is offered unasked. Only what was said today counts. Leaves out the check itself.

use crate::help::{self, HelpEntry};
use crate::map::{NextThing, dates_ahead};
use crate::own_dates::own_dates;
use chrono::NaiveDate;
use content::assessments::WEER_CHECK;
use content::texts::assessment_weer_check as t;
use content::{HelpKind, HelpLine, Text, Voice};
use domain::assessment::{Item, Reply, Tone};
use domain::dossier::Dossier;
use domain::rights::DeadlineOutcome;
use domain::values::{Country, Language};

/// Days within which a date is too near to be left for another day.
const SOON: i64 = 14;
/// The questions on people: who is near, and what is needed now.
const ON_PEOPLE: [&str; 2] = ["mensen", "nodig"];

/// What follows from the weather.
#[derive(Clone, Debug, PartialEq)]
pub struct Weather {
    /// What it says, as a title.
    pub title: &'static str,
    /// One sentence under it.
    pub body: &'static str,
    /// People, in heavy weather.
    pub people: Option<People>,
    /// The next thing, in any other.
    pub next: Option<NextThing>,
    /// Whether there is a word on pausing at what happened.
    pub may_pause: bool,
}

/// People to turn to at once.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    /// Who, nearest first, the emergency number last.
    pub lines: Vec<HelpEntry>,
    /// Words to begin with.
    pub words: &'static str,
    /// That someone can look along at a date that counts, and the nearest one; only when one is near.
    pub date: Option<String>,
}

/// How to speak with this person today; None when they did not say how it is today.
pub fn tone(dossier: &Dossier, today: NaiveDate) -> Option<Tone> {
    let instrument = &WEER_CHECK.instrument;
    let sitting = dossier.assessments.get(instrument.id)?;
    let is_said = sitting.on == Some(today) && 0 < sitting.answers.progress(instrument).0;
    is_said.then(|| Tone::of(instrument, &sitting.answers))
}

/// Whether people come first today.
pub fn is_heavy(dossier: &Dossier, today: NaiveDate) -> bool {
    tone(dossier, today).is_some_and(Tone::leads_to_people)
}

/// Whether the person says that it is heavy: who is without people, or asks for someone who listens, does not say so.
fn says_heavy(dossier: &Dossier) -> bool {
    let instrument = &WEER_CHECK.instrument;
    let sitting = dossier.assessments.get(instrument.id);
    let is_heavy = |item: &Item| {
        let reply = sitting.and_then(|sitting| sitting.answers.to(instrument, item));
        matches!(reply, Some(Reply::Chosen(choice)) if item.heavy.contains(&choice.as_str()))
    };
    instrument.items.iter().filter(|item| !ON_PEOPLE.contains(&item.id)).any(is_heavy)
}

impl Weather {
    /// What follows today; None when the person did not say how it is.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Self> {
        let tone = tone(dossier, today)?;
        let (title, body): (&Text, &Text) = match tone {
            Tone::Heavy if says_heavy(dossier) => (&t::STORM_TITLE, &t::STORM_BODY),
            Tone::Heavy => (&t::STORM_TITLE, &t::PEOPLE_BODY),
            Tone::Plain => (&t::BEWOLKT_TITLE, &t::BEWOLKT_BODY),
            Tone::Light => (&t::OPKLARING_TITLE, &t::OPKLARING_BODY),
        };
        let is_heavy = tone.leads_to_people();
        Some(Self {
            title: title.get(voice),
            body: body.get(voice),
            people: is_heavy.then(|| People::of(dossier, today, voice)),
            next: (!is_heavy).then(|| NextThing::of(dossier, today, voice)),
            may_pause: tone == Tone::Plain,
        })
    }
}

impl People {
    /// Who this person can turn to.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let is_near = |outcome: &DeadlineOutcome| matches!(outcome, DeadlineOutcome::On { days_left, .. } if (0..=SOON).contains(days_left));
        let is_soon = own_dates(dossier, today).iter().any(|date| is_near(&date.outcome));
        let nearest = dates_ahead(dossier, today, voice).into_iter().next().filter(|_| is_soon);
        let dated = |line: crate::map::NearestDate| {
            [t::STORM_DEADLINE.get(voice), " ", line.name, ": ", &line.until, "."].concat()
        };
        Self {
            lines: lines(dossier, today, voice),
            words: t::STORM_WORDS.get(voice),
            date: nearest.map(dated),
        }
    }
}

/// Those who listen, of the own country first, then the own doctor, then the emergency number.
fn lines(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<HelpEntry> {
    let known = help::country(dossier);
    let spoken = if voice.language == Language::NlBe { Country::Belgium } else { Country::Netherlands };
    let own = dossier.intake.lives.known().copied().unwrap_or(spoken);
    let all = help::lines(dossier, voice.language);
    let mut lines = Vec::new();
    for place in 0..6 {
        let here = all.iter().filter(|line| self::place(line, own) == Some(place));
        lines.extend(here.map(|line| help::entry(line, known.is_none(), today, voice)));
    }
    lines
}

/// The place of a line; None when it has none here.
fn place(line: &HelpLine, own: Country) -> Option<u8> {
    let is_everywhere = 1 < line.countries.len();
    let is_foreign = !line.countries.contains(&own);
    match line.kind {
        HelpKind::Crisis if is_everywhere => Some(5),
        HelpKind::Health if is_everywhere => Some(4),
        HelpKind::Talk if line.phone.is_some() => Some(if is_foreign { 2 } else { 0 }),
        HelpKind::Crisis => Some(if is_foreign { 3 } else { 1 }),
        _ => None,
    }
}
