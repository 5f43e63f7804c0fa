//! Vacancies and applications, grouped by what needs doing, as many as are asked for. Leaves out changing them, and what
//! they say together.

mod row;

pub(crate) use row::state;
pub use row::{Row, Way, done_words, happening_words};

use chrono::NaiveDate;
use content::texts::applications as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind, RecordValue};
use domain::search::Stage;

/// How many are shown at first, and how many more each time.
pub const PAGE: usize = 30;

/// What the person asks to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Words that must stand in it; none shows all.
    pub words: String,
    /// How many at most.
    pub most: usize,
    /// Whether those that are over show too.
    pub ended: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self { words: String::new(), most: PAGE, ended: false }
    }
}

/// The list.
#[derive(Clone, Debug, PartialEq)]
pub struct Applications {
    /// The groups in which something is shown.
    pub groups: Vec<Group>,
    /// Whether nothing is kept at all.
    pub is_empty: bool,
    /// How many were found by words; None without words.
    pub found: Option<String>,
    /// The words to see more, when there are more.
    pub more: Option<String>,
    /// The words to show or hide those that are over, when there are any.
    pub ended: Option<String>,
}

/// Applications that need the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they need.
    pub heading: &'static str,
    /// Its id on the page.
    pub id: &'static str,
    /// A calm word about them, when one is needed.
    pub note: Option<&'static str>,
    /// How many there are, also those that are not shown.
    pub count: usize,
    /// Those that are shown.
    pub rows: Vec<Row>,
}

/// The groups in order, with their ids.
const GROUPS: [(&str, &Text); 6] = [
    ("group-day", &t::GROUP_DAY),
    ("group-offer", &t::GROUP_OFFER),
    ("group-talk", &t::GROUP_TALK),
    ("group-waiting", &t::GROUP_WAITING),
    ("group-found", &t::GROUP_FOUND),
    ("group-ended", &t::GROUP_ENDED),
];
/// The place of those that wait for an answer.
const WAITING: usize = 3;
/// The place of those that are over.
const ENDED: usize = GROUPS.len() - 1;

impl Applications {
    /// The list of a dossier today.
    pub fn of(dossier: &Dossier, asked: &Asked, today: NaiveDate, voice: Voice) -> Self {
        let words = asked.words.trim().to_lowercase();
        let mut members: [Vec<&Record>; GROUPS.len()] = Default::default();
        let (mut all, mut found) = (0, 0);
        for application in dossier.records.of(RecordKind::Application).rev() {
            all += 1;
            if !holds(application, &words) {
                continue;
            }
            found += 1;
            if let Some(group) = members.get_mut(place(application)) {
                // The nearest day first; else the newest first.
                let day = |one: &Record| one.day(F::NextDay).unwrap_or_default();
                let is_dated = place(application) == 0;
                let at = if is_dated {
                    group.partition_point(|one| day(one) <= day(application))
                } else {
                    group.len()
                };
                group.insert(at, application);
            }
        }
        let shows_ended = asked.ended || !words.is_empty();
        let over = members.get(ENDED).map_or(0, Vec::len);
        let (mut groups, mut room) = (Vec::new(), asked.most);
        for (place, ((id, heading), group)) in GROUPS.into_iter().zip(&members).enumerate() {
            if group.is_empty() || (place == ENDED && !shows_ended) {
                continue;
            }
            let shown = group.iter().take(room);
            let rows: Vec<Row> = shown.map(|one| Row::of(one, dossier, today, voice)).collect();
            room -= rows.len();
            if !rows.is_empty() {
                let is_silent = place == WAITING && rows.iter().any(|row| row.hint.is_some());
                let note = is_silent.then(|| t::SILENT_NOTE.get(voice));
                groups.push(Group { heading: heading.get(voice), id, note, count: group.len(), rows });
            }
        }
        let listed = if shows_ended { found } else { found - over };
        let hidden = listed - (asked.most - room);
        let ended = (0 < over && words.is_empty()).then(|| match asked.ended {
            true => t::HIDE_ENDED.owned(voice),
            false => t::SHOW_ENDED.fill(voice, [over.to_string()]),
        });
        Self {
            groups,
            is_empty: all == 0,
            found: (!words.is_empty()).then(|| t::FOUND.fill(voice, [found.to_string(), all.to_string()])),
            more: (0 < hidden).then(|| t::MORE.fill(voice, [hidden.to_string()])),
            ended,
        }
    }

    /// Whether this one is shown.
    pub fn shows(&self, id: u32) -> bool {
        self.groups.iter().any(|group| group.rows.iter().any(|row| row.id == id))
    }
}

/// The place of its group.
fn place(application: &Record) -> usize {
    match Stage::of(application) {
        Stage::Ended(_) => ENDED,
        _ if application.day(F::NextDay).is_some() => 0,
        Stage::Offered => 1,
        Stage::InTalk | Stage::SecondTalk => 2,
        Stage::Applied => WAITING,
        Stage::Found => 4,
    }
}

/// Whether these words, in lower case, stand in it.
fn holds(application: &Record, words: &str) -> bool {
    let has = |word: &str| {
        application.iter().any(|(_, value)| match value {
            RecordValue::Words(said) => said.to_lowercase().contains(word),
            _ => false,
        })
    };
    words.split_whitespace().all(has)
}
