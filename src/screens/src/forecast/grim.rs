//! What comes first when fewer than half of the people start within a year, beside what would help: how long money
//! lasts, who to call. Leaves out the changes that help: [`super::LeversShown`] has them.

use crate::help::{HelpEntry, entry};
use chrono::NaiveDate;
use content::texts::forecast as t;
use content::{HelpKind, HelpLine, Text, Voice, help_lines};
use domain::dossier::{Dossier, Recovery};
use domain::forecast::Situation;
use domain::values::{Answer, Country};

/// What comes before the number.
#[derive(Clone, Debug, PartialEq)]
pub struct Grim {
    /// That the number is long and comes after this.
    pub intro: String,
    /// What helps beside the changes that can be tried.
    pub also: Vec<String>,
    /// How long money lasts.
    pub money: Vec<String>,
    /// People to call.
    pub calls: Vec<HelpEntry>,
}

impl Grim {
    pub(super) fn of(dossier: &Dossier, situation: &Situation, today: NaiveDate, voice: Voice) -> Self {
        let recovers = matches!(situation.recovery, Answer::Known(Recovery::BurnOut { .. }));
        let doctor = recovers.then(|| t::GRIM_HELPS_RECOVERY.owned(voice));
        Self {
            intro: t::GRIM_INTRO.owned(voice),
            also: doctor.into_iter().collect(),
            money: money(dossier).into_iter().map(|text| text.owned(voice)).collect(),
            calls: lines(dossier, is_called, today, voice),
        }
    }
}

/// Someone to call: for who needs to talk, and for work.
fn is_called(line: &HelpLine) -> bool {
    line.phone.is_some() && matches!(line.kind, HelpKind::Crisis | HelpKind::Talk | HelpKind::Work)
}

fn money(dossier: &Dossier) -> Vec<&'static Text> {
    let mut money: Vec<&'static Text> = match dossier.intake.lives.known() {
        Some(Country::Netherlands) => vec![&t::GRIM_MONEY_NL],
        Some(Country::Belgium) => vec![&t::GRIM_MONEY_BE],
        None => vec![&t::GRIM_MONEY_NL, &t::GRIM_MONEY_BE],
    };
    money.push(&t::GRIM_MONEY_UNKNOWN);
    money
}

/// People of some kinds, in the country of residence; in both when it is not known.
pub(super) fn lines(
    dossier: &Dossier,
    is_meant: fn(&HelpLine) -> bool,
    today: NaiveDate,
    voice: Voice,
) -> Vec<HelpEntry> {
    let lives = dossier.intake.lives.known();
    let is_there =
        |line: &&HelpLine| is_meant(line) && lives.is_none_or(|country| line.countries.contains(country));
    help_lines().iter().filter(is_there).map(|line| entry(line, lives.is_none(), today, voice)).collect()
}
