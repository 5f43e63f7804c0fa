//! "Check your answers": every question of the intake with its answer and the way to change it. Leaves out the
//! choices beside the forecast, which stand there.

use crate::control::Control;
use crate::route::{Question, Route};
use crate::wording::{dates, spans};
use content::texts::{answers as t, intake};
use content::{Text, Voice};
use domain::dossier::{Dossier, Guidance, Recovery};
use domain::values::Answer;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRow {
    /// What was asked, short.
    pub question: String,
    /// The answer in words.
    pub answer: String,
    /// Whether there is one.
    pub is_answered: bool,
    /// Where to change it.
    pub href: String,
}

/// All answers in the order of the questions.
pub fn rows(dossier: &Dossier, voice: Voice) -> Vec<AnswerRow> {
    let row = |question: Question| {
        let answer = answer(question, dossier, voice);
        AnswerRow {
            question: short(question).owned(voice),
            is_answered: answer.is_some(),
            answer: answer.unwrap_or_else(|| t::NOT_FILLED_IN.owned(voice)),
            href: Route::Intake { question, change: true }.href(),
        }
    };
    Question::ALL.into_iter().map(row).collect()
}

fn short(question: Question) -> &'static Text {
    match question {
        Question::Country => &intake::COUNTRY_SHORT,
        Question::LastDay => &intake::LAST_DAY_SHORT,
        Question::LastWork => &intake::LAST_WORK_SHORT,
        Question::Direction => &intake::DIRECTION_SHORT,
        Question::Guidance => &intake::GUIDANCE_SHORT,
        Question::Recovery => &intake::RECOVERY_SHORT,
    }
}

fn answer(question: Question, dossier: &Dossier, voice: Voice) -> Option<String> {
    match question {
        Question::Country => Control::Country.label(dossier, voice),
        Question::LastDay => last_day(dossier, voice),
        Question::LastWork => last_work(dossier, voice),
        Question::Direction => Control::Direction.label(dossier, voice),
        Question::Guidance => guidance(dossier, voice),
        Question::Recovery => recovery(dossier, voice),
    }
}

fn last_day(dossier: &Dossier, voice: Voice) -> Option<String> {
    let day = match dossier.intake.last_day {
        Answer::Open => return None,
        Answer::Unknown => t::UNKNOWN.owned(voice),
        Answer::Known(day) => dates::day(day, voice),
    };
    Some(joined(vec![Some(day), Control::Duties.label(dossier, voice)]))
}

fn last_work(dossier: &Dossier, voice: Voice) -> Option<String> {
    let words =
        dossier.intake.last_work.known().map(|work| work.words.clone()).filter(|words| !words.is_empty());
    let parts = vec![Control::Sector.label(dossier, voice), words];
    parts.iter().any(Option::is_some).then(|| joined(parts))
}

fn guidance(dossier: &Dossier, voice: Voice) -> Option<String> {
    let arranged = Control::Guidance.label(dossier, voice)?;
    let Answer::Known(Guidance::Arranged(terms)) = dossier.intake.guidance else { return Some(arranged) };
    let months = terms.months.known().map(|months| spans::count_of_months(i64::from(*months), voice));
    Some(joined(vec![Some(arranged), months, Control::GuidanceKind.label(dossier, voice)]))
}

fn recovery(dossier: &Dossier, voice: Voice) -> Option<String> {
    let label = match dossier.intake.recovery {
        Answer::Known(Recovery::Rest { weeks }) => spans::count_of_weeks(i64::from(weeks), voice),
        _ => Control::Recovery.label(dossier, voice)?,
    };
    let weeks = match dossier.intake.recovery {
        Answer::Known(Recovery::BurnOut { weeks: Answer::Known(weeks) }) => {
            Some(spans::count_of_weeks(i64::from(weeks), voice))
        }
        _ => None,
    };
    Some(joined(vec![Some(label), weeks]))
}

fn joined(parts: Vec<Option<String>>) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
