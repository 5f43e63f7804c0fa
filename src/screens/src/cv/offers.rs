//! What is known already and may be taken over by one press, in the person's own words where there are any. What stands in
//! the curriculum vitae is not offered again. Leaves out what is private, and everything that tells of age or health.

use crate::occupations::known::Known;
use crate::test::Test;
use crate::tests::made_of;
use crate::tests::result::of_scales;
use content::texts::cv as t;
use content::{Template, Voice};
use domain::assessment::{SkillPlace, skills};
use domain::dossier::{
    Dossier, MOST_WORDS, RecordCommand, RecordField as F, RecordKind as K, RecordValue, Said,
};
use domain::values::Language;

/// How many are offered at once, at most.
const MOST: usize = 12;
/// How much of own words is shown on the button, in characters.
const MOST_SHOWN: usize = 60;

/// Something to take over.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What it is, in words.
    pub words: String,
    /// Its name, for saying that it was taken.
    pub name: String,
    /// What puts it there.
    pub command: RecordCommand,
}

/// What can be taken over now.
pub fn offers(dossier: &Dossier, known: Option<Known>, voice: Voice) -> Vec<Offer> {
    let mut all: Vec<Offer> = Vec::new();
    all.extend(last_work(dossier, voice));
    all.extend(head(dossier, known, voice));
    for (words, name) in strengths(dossier, voice) {
        all.extend(titled(K::CvSkill, words, name, dossier, voice));
    }
    let language = if voice.language == Language::En { &t::ENGLISH } else { &t::DUTCH };
    all.extend(titled(K::CvLanguage, &t::OFFER_LANGUAGE, language.get(voice), dossier, voice));
    all.truncate(MOST);
    all
}

/// The last work, with the days that are known of it.
fn last_work(dossier: &Dossier, voice: Voice) -> Option<Offer> {
    let work = dossier.intake.last_work.known()?;
    let role = Some(work.words.trim()).filter(|role| !role.is_empty())?;
    if has(dossier, K::CvWork, F::Role, role) {
        return None;
    }
    let day = |day: Option<&chrono::NaiveDate>| day.copied().map(RecordValue::Day);
    let said = vec![
        (F::Role, line(role)),
        (F::From, day(dossier.contract.began.known())),
        (F::Until, day(dossier.intake.last_day.known())),
    ];
    Some(offer(&t::OFFER_WORK, role, RecordCommand::Add(K::CvWork, said), voice))
}

/// What can stand at the head, once there is one: the work that the person goes for, and who they are.
fn head(dossier: &Dossier, known: Option<Known>, voice: Voice) -> Vec<Offer> {
    let mut all = Vec::new();
    let Some(head) = dossier.records.of(K::CvHead).next() else { return all };
    let goal = known.and_then(|known| known.named(dossier.work.chosen?)).map(|it| it.name);
    if let Some(goal) = goal.filter(|_| head.words(F::Title).is_empty()) {
        let said = vec![(F::Title, line(goal))];
        all.push(offer(&t::OFFER_GOAL, goal, RecordCommand::Set(head.id, said), voice));
    }
    let about: Vec<&str> =
        ["balans-wie", "balans-kan"].into_iter().filter_map(|note| dossier.notes.get(note)).collect();
    if head.words(F::Note).is_empty() && !about.is_empty() {
        let about: String = about.join(" ").chars().take(MOST_WORDS).collect();
        let said: Said = vec![(F::Note, line(&about))];
        let mut shown: String = about.chars().take(MOST_SHOWN).collect();
        if shown.len() < about.len() {
            shown.push('…');
        }
        all.push(offer(&t::OFFER_ABOUT, &shown, RecordCommand::Set(head.id, said), voice));
    }
    all
}

/// The strengths that the person named, and the skills that they have and want to use.
fn strengths(dossier: &Dossier, voice: Voice) -> Vec<(&'static Template<1>, &'static str)> {
    let mut all: Vec<(&Template<1>, &str)> = Vec::new();
    let styles = made_of(Test::WorkStyles);
    if let Some(sitting) = dossier.assessments.get(Test::WorkStyles.id()) {
        let scales = styles.instrument.scales.iter().enumerate();
        let named = scales.filter(|(_, id)| sitting.named.iter().any(|named| named == *id));
        let places: Vec<usize> = named.map(|(place, _)| place).collect();
        all.extend(of_scales(styles, &places, voice).into_iter().map(|name| (&t::OFFER_STRENGTH, name)));
    }
    let made = made_of(Test::Skills);
    if let Some(sitting) = dossier.assessments.get(Test::Skills.id()) {
        let found = skills(&made.instrument, &sitting.answers);
        for (item, asked) in made.instrument.items.iter().zip(made.items) {
            if found.contains(&(item.id, SkillPlace::Use)) {
                all.extend(asked.text.map(|text| (&t::OFFER_SKILL, text.get(voice))));
            }
        }
    }
    all
}

/// Something with a title, unless it stands there.
fn titled(kind: K, words: &Template<1>, name: &str, dossier: &Dossier, voice: Voice) -> Option<Offer> {
    let is_new = !has(dossier, kind, F::Title, name) && dossier.records.has_room(kind);
    let command = || RecordCommand::Add(kind, vec![(F::Title, line(name))]);
    is_new.then(|| offer(words, name, command(), voice))
}

fn offer(words: &Template<1>, name: &str, command: RecordCommand, voice: Voice) -> Offer {
    Offer { words: words.fill(voice, [name]), name: name.to_owned(), command }
}

/// Whether a record of this kind says so, in whatever case.
fn has(dossier: &Dossier, kind: K, field: F, words: &str) -> bool {
    let words = words.to_lowercase();
    dossier.records.of(kind).any(|record| record.words(field).to_lowercase() == words)
}

fn line(words: &str) -> Option<RecordValue> {
    Some(RecordValue::Words(words.to_owned()))
}
