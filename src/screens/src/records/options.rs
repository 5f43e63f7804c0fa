//! The choices of a field by their words. Leaves out drawing.

use crate::facts::Choice;
use content::texts::{records as t, route};
use content::{Text, Voice};
use domain::dossier::{RecordField as F, RecordShape};

/// The options of a field, in the order of its words; none when it is not a choice.
pub fn options(field: F, voice: Voice) -> Vec<Choice> {
    let RecordShape::Choice(words) = field.shape() else { return Vec::new() };
    let labels = labels(field).iter();
    words.iter().zip(labels).map(|(word, label)| Choice { word, label: label.owned(voice) }).collect()
}

/// What each word says, in the order of the words.
fn labels(field: F) -> &'static [&'static Text] {
    match field {
        F::Phase => PHASE,
        F::Owner => OWNER,
        F::Fixed => FIXED,
        F::Channel => CHANNEL,
        F::Circle => CIRCLE,
        F::Outcome => OUTCOME,
        F::Level => LEVEL,
        F::Contract => CONTRACT,
        F::Moment => MOMENT,
        F::Pleases => PLEASES,
        F::AsExpected => AS_EXPECTED,
        F::Mood => MOOD,
        _ => &[],
    }
}

const PHASE: &[&Text] = &[
    &route::EERSTE_HULP_NAME,
    &route::VERWERKEN_NAME,
    &route::INTAKE_NAME,
    &route::WIE_BEN_IK_NAME,
    &route::ROUTE_EN_PLAN_NAME,
    &route::ZOEKEN_NAME,
    &route::AANGENOMEN_NAME,
    &route::NAZORG_NAME,
];
const OWNER: &[&Text] = &[
    &route::OWNER_YOU,
    &route::OWNER_EMPLOYER,
    &route::OWNER_COACH,
    &t::OWNER_BENEFIT_AGENCY,
    &t::OWNER_JOB_SERVICE,
    &route::OWNER_DOCTOR,
];
const FIXED: &[&Text] = &[&t::NO, &t::YES];
const CHANNEL: &[&Text] = &[
    &t::CHANNEL_VACANCY_SITE,
    &t::CHANNEL_NETWORK,
    &t::CHANNEL_OPEN_APPLICATION,
    &t::CHANNEL_AGENCY,
    &t::CHANNEL_JOB_SERVICE,
    &t::CHANNEL_RECRUITER,
    &t::CHANNEL_SOCIAL_MEDIA,
    &t::CHANNEL_OTHER,
];
const CIRCLE: &[&Text] = &[&t::CIRCLE_CLOSE, &t::CIRCLE_WORK, &t::CIRCLE_AROUND, &t::CIRCLE_FURTHER];
const OUTCOME: &[&Text] = &[
    &t::OUTCOME_NO_REPLY,
    &t::OUTCOME_REJECTED,
    &t::OUTCOME_WITHDRAWN,
    &t::OUTCOME_GONE,
    &t::OUTCOME_ACCEPTED,
];
const LEVEL: &[&Text] = &[&t::LEVEL_BASIC, &t::LEVEL_GOOD, &t::LEVEL_VERY_GOOD, &t::LEVEL_NATIVE];
const CONTRACT: &[&Text] =
    &[&t::CONTRACT_PERMANENT, &t::CONTRACT_FIXED_TERM, &t::CONTRACT_AGENCY, &t::CONTRACT_OWN_BUSINESS];
const MOMENT: &[&Text] = &[&t::MOMENT_FIRST_DAY, &t::MOMENT_WEEK_2, &t::MOMENT_MONTH_1, &t::MOMENT_MONTH_3];
const PLEASES: &[&Text] = &[&t::PLEASES_1, &t::PLEASES_2, &t::PLEASES_3, &t::PLEASES_4, &t::PLEASES_5];
const AS_EXPECTED: &[&Text] = &[&t::YES, &t::AS_EXPECTED_PARTLY, &t::NO];
const MOOD: &[&Text] = &[&t::MOOD_HEAVY, &t::MOOD_MIXED, &t::MOOD_LIGHT];
