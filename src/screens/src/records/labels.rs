//! The words of each field, which may differ by the kind of record. Leaves out its choices.

use content::Text;
use content::texts::records as t;
use domain::dossier::RecordField as F;
use domain::dossier::RecordKind::{self as K};

/// What is asked.
pub(super) fn label(kind: K, field: F) -> &'static Text {
    match (kind, field) {
        (K::Goal, F::Title) => &t::TITLE_GOAL,
        (K::Step, F::Title) => &t::TITLE_STEP,
        (K::Activity, F::Title) => &t::TITLE_ACTIVITY,
        (K::CvHead, F::Title) => &t::TITLE_HEAD,
        (K::CvStudy, F::Title) => &t::TITLE_STUDY,
        (K::CvSkill, F::Title) => &t::TITLE_SKILL,
        (K::CvLanguage, F::Title) => &t::TITLE_LANGUAGE,
        (K::Goal, F::Day) => &t::DAY_GOAL,
        (K::Step, F::Day) => &t::DAY_STEP,
        (K::Contact, F::Day) => &t::DAY_CONTACT,
        (K::Activity, F::Day) => &t::DAY_ACTIVITY,
        (K::Application | K::JobOffer | K::NewWork | K::CvWork, F::Organisation) => &t::ORGANISATION_EMPLOYER,
        (K::CvStudy, F::Organisation) => &t::ORGANISATION_SCHOOL,
        (K::NewWork, F::Until) => &t::UNTIL_NEW_WORK,
        (K::CheckIn, F::Next) => &t::NEXT_CHECK_IN,
        (K::Application, F::Name) => &t::NAME_APPLICATION,
        (K::CvHead, F::Link) => &t::LINK_HEAD,
        (K::CvHead, F::Note) => &t::NOTE_HEAD,
        (K::CvWork, F::Note) => &t::NOTE_WORK,
        _ => usual(field),
    }
}

/// A line that helps.
pub(super) fn hint(kind: K, field: F) -> Option<&'static Text> {
    match field {
        F::From if is_of_cv(kind) => Some(&t::MONTH_HINT),
        F::Until if is_of_cv(kind) => Some(&t::MONTH_UNTIL_HINT),
        F::Link => Some(&t::LINK_HINT),
        F::Ask => Some(&t::ASK_HINT),
        F::Until => Some(&t::UNTIL_HINT),
        F::TrialUntil => Some(&t::TRIAL_UNTIL_HINT),
        F::Extras => Some(&t::EXTRAS_HINT),
        F::Happened => Some(&t::HAPPENED_HINT),
        _ => None,
    }
}

/// Whether days are told as months: nobody needs more of a curriculum vitae.
fn is_of_cv(kind: K) -> bool {
    matches!(kind, K::CvWork | K::CvStudy | K::CvOther)
}

fn usual(field: F) -> &'static Text {
    match field {
        F::Title | F::Task => &t::TITLE,
        F::Phase => &t::PHASE,
        F::Why => &t::WHY,
        F::DoneWhen => &t::DONE_WHEN,
        F::Owner => &t::OWNER,
        F::Day => &t::DAY,
        F::Days => &t::DAYS,
        F::Fixed => &t::FIXED,
        F::Organisation => &t::ORGANISATION,
        F::Role => &t::ROLE,
        F::Channel => &t::CHANNEL,
        F::Link => &t::LINK,
        F::Applied => &t::APPLIED,
        F::Replied => &t::REPLIED,
        F::Interview => &t::INTERVIEW,
        F::SecondInterview => &t::SECOND_INTERVIEW,
        F::Offered => &t::OFFERED,
        F::Closed => &t::CLOSED,
        F::Outcome => &t::OUTCOME,
        F::Next => &t::NEXT,
        F::NextDay => &t::NEXT_DAY,
        F::Name => &t::NAME,
        F::Mail => &t::MAIL,
        F::Phone => &t::PHONE,
        F::Place => &t::PLACE,
        F::KnownFrom => &t::KNOWN_FROM,
        F::Circle => &t::CIRCLE,
        F::Ask => &t::ASK,
        F::Note => &t::NOTE,
        F::From => &t::FROM,
        F::Until => &t::UNTIL,
        F::Level => &t::LEVEL,
        F::Wage => &t::WAGE,
        F::Hours => &t::HOURS,
        F::TravelMinutes => &t::TRAVEL_MINUTES,
        F::Contract => &t::CONTRACT,
        F::Start => &t::START,
        F::TrialUntil => &t::TRIAL_UNTIL,
        F::AnswerBy => &t::ANSWER_BY,
        F::Extras => &t::EXTRAS,
        F::Moment => &t::MOMENT,
        F::Pleases => &t::PLEASES,
        F::AsExpected => &t::AS_EXPECTED,
        F::Difficult => &t::DIFFICULT,
        F::Happened => &t::HAPPENED,
        F::Mood => &t::MOOD,
        F::Goals => &t::GOALS,
        F::WentWell => &t::WENT_WELL,
        F::Otherwise => &t::OTHERWISE,
    }
}
