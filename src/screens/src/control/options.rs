//! What can be chosen, in words. Leaves out what is chosen.

use super::{Choice, Control};
use crate::wording::amounts;
use content::forecast::figures;
use content::texts::{common, forecast as f, intake as i, trying};
use content::{Text, Voice};
use domain::values::Euro;
use formats::words::UNKNOWN;

pub(super) fn of(control: Control, voice: Voice) -> Vec<Choice> {
    let mut choices = match control {
        Control::Budget => budget(voice),
        Control::GuidanceMonths => guidance_months(voice),
        Control::Country => country(voice),
        Control::Recovery => recovery(&[2, 4, 8], voice),
        Control::RecoveryKind => recovery(&[], voice),
        _ => fixed(control).iter().map(|(word, text)| choice(word, text.get(voice))).collect(),
    };
    choices.push(choice(UNKNOWN, common::UNKNOWN.get(voice)));
    choices
}

fn fixed(control: Control) -> &'static [(&'static str, &'static Text)] {
    match control {
        Control::Duties => const { &[("working", &i::DUTIES_WORKING), ("released", &i::DUTIES_RELEASED)] },
        Control::Sector => SECTORS,
        Control::Direction => {
            const {
                &[
                    ("same", &i::DIRECTION_SAME),
                    ("adjacent", &i::DIRECTION_ADJACENT),
                    ("new", &i::DIRECTION_NEW),
                    ("own-business", &i::DIRECTION_OWN_BUSINESS),
                ]
            }
        }
        Control::Guidance => const { &[("yes", &i::GUIDANCE_YES), ("no", &i::GUIDANCE_NO)] },
        Control::GuidanceKind => {
            const { &[("tips", &i::GUIDANCE_KIND_TIPS), ("job-hunter", &i::GUIDANCE_KIND_JOB_HUNTER)] }
        }
        Control::Retraining => RETRAINING,
        Control::Market => {
            const {
                &[
                    ("more-jobs", &f::MARKET_MORE_JOBS),
                    ("balanced", &f::MARKET_BALANCED),
                    ("more-seekers", &f::MARKET_MORE_SEEKERS),
                ]
            }
        }
        Control::Travel => {
            const { &[("near", &f::TRAVEL_NEAR), ("usual", &f::TRAVEL_USUAL), ("far", &f::TRAVEL_FAR)] }
        }
        Control::Age => {
            const {
                &[
                    ("under-30", &f::AGE_UNDER_30),
                    ("from-30", &f::AGE_FROM_30),
                    ("from-45", &f::AGE_FROM_45),
                    ("from-55", &f::AGE_FROM_55),
                ]
            }
        }
        Control::Limitations => const { &[("none", &f::LIMITATIONS_NONE), ("some", &f::LIMITATIONS_SOME)] },
        Control::Country
        | Control::GuidanceMonths
        | Control::Budget
        | Control::Recovery
        | Control::RecoveryKind => const { &[] },
    }
}

const RETRAINING: &[(&str, &Text)] = &[
    ("none", &f::RETRAINING_NONE),
    ("short-course", &f::RETRAINING_SHORT_COURSE),
    ("on-the-job", &f::RETRAINING_ON_THE_JOB),
    ("quarter", &f::RETRAINING_QUARTER),
    ("half-year", &f::RETRAINING_HALF_YEAR),
    ("year", &f::RETRAINING_YEAR),
    ("two-years", &f::RETRAINING_TWO_YEARS),
];

const SECTORS: &[(&str, &Text)] = &[
    ("education", &i::SECTOR_EDUCATION),
    ("creative", &i::SECTOR_CREATIVE),
    ("commercial", &i::SECTOR_COMMERCIAL),
    ("business", &i::SECTOR_BUSINESS),
    ("management", &i::SECTOR_MANAGEMENT),
    ("public-safety", &i::SECTOR_PUBLIC_SAFETY),
    ("technical", &i::SECTOR_TECHNICAL),
    ("it", &i::SECTOR_IT),
    ("agriculture", &i::SECTOR_AGRICULTURE),
    ("care", &i::SECTOR_CARE),
    ("service", &i::SECTOR_SERVICE),
    ("transport", &i::SECTOR_TRANSPORT),
];

fn choice(value: &str, label: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned() }
}

fn country(voice: Voice) -> Vec<Choice> {
    let name = |text: &Text| text.get(voice);
    let (nl, be) = (name(&common::NETHERLANDS), name(&common::BELGIUM));
    vec![
        choice("nl-nl", &i::COUNTRY_BOTH.fill(voice, [nl])),
        choice("be-be", &i::COUNTRY_BOTH.fill(voice, [be])),
        choice("nl-be", &i::COUNTRY_BORDER.fill(voice, [nl, be])),
        choice("be-nl", &i::COUNTRY_BORDER.fill(voice, [be, nl])),
    ]
}

fn guidance_months(voice: Voice) -> Vec<Choice> {
    vec![
        choice("none", f::GUIDANCE_OPTION_NONE.get(voice)),
        choice("3", i::GUIDANCE_MONTHS_3.get(voice)),
        choice("6", i::GUIDANCE_MONTHS_6.get(voice)),
        choice("9", i::GUIDANCE_MONTHS_9.get(voice)),
        choice("12", i::GUIDANCE_MONTHS_12.get(voice)),
    ]
}

fn budget(voice: Voice) -> Vec<Choice> {
    let euro = |amount: f64| amounts::euro(Euro::whole(amount as i64), voice);
    let (small, middle) = (euro(figures::BUDGET_SMALL_UP_TO.value), euro(figures::BUDGET_MIDDLE_UP_TO.value));
    vec![
        choice("none", f::BUDGET_NONE.get(voice)),
        choice("small", &f::BUDGET_UP_TO.fill(voice, [&small])),
        choice("middle", &f::BUDGET_BETWEEN.fill(voice, [&small, &middle])),
        choice("large", &f::BUDGET_OVER.fill(voice, [&middle])),
    ]
}

/// None, rest of so many weeks (or of weeks that are a question of their own), and burn-out.
fn recovery(weeks: &[u8], voice: Voice) -> Vec<Choice> {
    let rest =
        |weeks: &u8| choice(&format!("rest-{weeks}"), &f::RECOVERY_WEEKS.fill(voice, [weeks.to_string()]));
    let mut choices = vec![choice("none", i::RECOVERY_NO.get(voice))];
    choices.extend(weeks.iter().map(rest));
    if weeks.is_empty() {
        choices.push(choice("rest", trying::RECOVERY_REST.get(voice)));
    }
    choices.push(choice("burn-out", i::RECOVERY_BURN_OUT.get(voice)));
    choices
}
