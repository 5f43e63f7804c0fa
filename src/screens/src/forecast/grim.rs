//! What comes first when fewer than half of the people start within a year, beside what would help: how long money
//! lasts, who to call. Leaves out the changes that help: [`super::LeversShown`] has them.

use content::texts::forecast as t;
use content::{HelpKind, Text, Voice, help_lines};
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
    /// People to call: name and number.
    pub calls: Vec<(String, String)>,
}

impl Grim {
    pub(super) fn of(dossier: &Dossier, situation: &Situation, voice: Voice) -> Self {
        let recovers = matches!(situation.recovery, Answer::Known(Recovery::BurnOut { .. }));
        let doctor = recovers.then(|| t::GRIM_HELPS_RECOVERY.get(voice).to_owned());
        Self {
            intro: t::GRIM_INTRO.get(voice).to_owned(),
            also: doctor.into_iter().collect(),
            money: money(dossier).into_iter().map(|text| text.get(voice).to_owned()).collect(),
            calls: lines(
                dossier,
                |kind| matches!(kind, HelpKind::Crisis | HelpKind::Talk | HelpKind::Work),
                voice,
            ),
        }
    }
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

/// Lines with a number, of some kinds, in the country of residence; of both when it is not known.
pub(super) fn lines(
    dossier: &Dossier,
    is_meant: fn(HelpKind) -> bool,
    voice: Voice,
) -> Vec<(String, String)> {
    let lives = dossier.intake.lives.known();
    let is_there = |line: &&content::HelpLine| {
        is_meant(line.kind) && lives.is_none_or(|country| line.countries.contains(country))
    };
    help_lines()
        .iter()
        .filter(is_there)
        .filter_map(|line| Some((line.name.get(voice).to_owned(), line.phone?.to_owned())))
        .collect()
}
