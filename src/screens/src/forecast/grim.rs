//! What comes first when fewer than half of the people start within a year: what helps most, how long money lasts,
//! who to call. Leaves out comparing what helps in weeks.

use content::texts::forecast as t;
use content::{HelpKind, HelpLine, Text, Voice, help_lines};
use domain::dossier::{Direction, Dossier, Guidance, GuidanceKind, Market, Recovery};
use domain::forecast::Situation;
use domain::values::{Answer, Country};

/// What comes before the number.
#[derive(Clone, Debug, PartialEq)]
pub struct Grim {
    /// That the number is long and comes after this.
    pub intro: String,
    /// What can help, in this situation.
    pub helps: Vec<String>,
    /// How long money lasts.
    pub money: Vec<String>,
    /// People to call: name and number.
    pub calls: Vec<(String, String)>,
}

impl Grim {
    pub(super) fn of(dossier: &Dossier, situation: &Situation, voice: Voice) -> Self {
        Self {
            intro: t::GRIM_INTRO.get(voice).to_owned(),
            helps: helps(situation).into_iter().map(|text| text.get(voice).to_owned()).collect(),
            money: money(dossier).into_iter().map(|text| text.get(voice).to_owned()).collect(),
            calls: lines(dossier)
                .filter_map(|line| Some((line.name.get(voice).to_owned(), line.phone?.to_owned())))
                .collect(),
        }
    }
}

fn helps(situation: &Situation) -> Vec<&'static Text> {
    let mut helps: Vec<&'static Text> = Vec::new();
    if situation.retraining.known().is_none_or(|form| form.comes_first()) {
        helps.push(&t::GRIM_HELPS_TRAINING);
    }
    if situation.market != Answer::Known(Market::MoreJobs) {
        helps.push(&t::GRIM_HELPS_MARKET);
    }
    if !has_job_hunter(situation) {
        helps.push(&t::GRIM_HELPS_GUIDANCE);
    }
    if situation.direction == Answer::Known(Direction::New) {
        helps.push(&t::GRIM_HELPS_ADJACENT);
    }
    if matches!(situation.recovery, Answer::Known(Recovery::BurnOut { .. })) {
        helps.push(&t::GRIM_HELPS_RECOVERY);
    }
    helps
}

fn has_job_hunter(situation: &Situation) -> bool {
    matches!(situation.guidance, Answer::Known(Guidance::Arranged(terms))
        if terms.kind == Answer::Known(GuidanceKind::JobHunter))
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

/// Lines for someone who needs to talk, in the country of residence; both when it is not known.
fn lines(dossier: &Dossier) -> impl Iterator<Item = &'static HelpLine> {
    let lives = dossier.intake.lives.known().copied();
    help_lines().iter().filter(move |line| {
        matches!(line.kind, HelpKind::Crisis | HelpKind::Talk | HelpKind::Work)
            && lives.is_none_or(|country| line.countries.contains(&country))
    })
}
