//! The pages of the intake: words of each question, what is missing on it, and where its answer leads. Leaves out
//! the fields themselves.

use crate::route::{Question, Route};
use crate::titles::question_title;
use content::texts::{common, intake as t};
use content::{Text, Voice};
use domain::dossier::{Dossier, Guidance, MOST_RECOVERY, Recovery};
use domain::values::Answer;

/// The words of a question.
#[derive(Clone, Copy)]
pub struct QuestionText {
    /// The question.
    pub title: &'static Text,
    /// A line that helps to answer.
    pub hint: &'static Text,
    /// Why we ask.
    pub why: &'static Text,
}

/// The words of a question.
pub fn text(question: Question) -> QuestionText {
    let (hint, why) = match question {
        Question::Country => (&t::COUNTRY_HINT, &t::COUNTRY_WHY),
        Question::LastDay => (&t::LAST_DAY_HINT, &t::LAST_DAY_WHY),
        Question::LastWork => (&t::LAST_WORK_HINT, &t::LAST_WORK_WHY),
        Question::Direction => (&t::DIRECTION_HINT, &t::DIRECTION_WHY),
        Question::Guidance => (&t::GUIDANCE_HINT, &t::GUIDANCE_WHY),
        Question::Recovery => (&t::RECOVERY_HINT, &t::RECOVERY_WHY),
    };
    QuestionText { title: question_title(question), hint, why }
}

/// "Question 2 of 6".
pub fn step(question: Question, voice: Voice) -> String {
    t::STEP.fill(voice, [question.number().to_string(), Question::ALL.len().to_string()])
}

/// What is missing on the page of a question: the field to go to and the sentence. The optional question never
/// misses anything.
pub fn missing(question: Question, dossier: &Dossier) -> Option<(&'static str, &'static Text)> {
    let intake = &dossier.intake;
    let (field, is_settled) = match question {
        Question::Country => ("country", intake.lives.is_settled() && intake.works.is_settled()),
        Question::LastDay => ("last-day", intake.last_day.is_settled()),
        Question::LastWork => ("sector", intake.last_work.is_settled()),
        Question::Direction => ("direction", intake.direction.is_settled()),
        Question::Guidance => ("guidance", intake.guidance.is_settled()),
        Question::Recovery => ("recovery", true),
    };
    let sentence = match question {
        Question::Country => &t::COUNTRY_ERROR,
        Question::LastDay => &common::ERROR_DATE_EMPTY,
        _ => &common::ERROR_CHOOSE,
    };
    (!is_settled).then_some((field, sentence))
}

/// Where the answer leads: the next question, or straight back to the result for someone who came to change it.
pub fn after(question: Question, change: bool, dossier: &Dossier) -> Route {
    if change {
        return if dossier.intake_done { Route::Forecast } else { Route::Answers };
    }
    question.next().map_or(Route::Answers, |question| Route::Intake { question, change })
}

/// Where "back" leads.
pub fn before(question: Question, change: bool) -> Route {
    if change {
        return Route::Answers;
    }
    question.previous().map_or(Route::Start, |question| Route::Intake { question, change })
}

/// Whether guidance is arranged, so that its terms are asked.
pub fn asks_terms(dossier: &Dossier) -> bool {
    matches!(dossier.intake.guidance, Answer::Known(Guidance::Arranged(_)))
}

/// Whether the job still runs or may still run, so that its duties are asked.
pub fn asks_duties(dossier: &Dossier, today: chrono::NaiveDate) -> bool {
    match dossier.intake.last_day {
        Answer::Open => false,
        Answer::Unknown => dossier.entry != Some(domain::dossier::Entry::AtHome),
        Answer::Known(day) => today < day,
    }
}

/// Whether the weeks of recovering are asked, and how many stand there now.
pub fn recovering_weeks(dossier: &Dossier) -> Option<Option<u8>> {
    match dossier.intake.recovery {
        Answer::Known(Recovery::BurnOut { weeks }) => Some(weeks.known().copied()),
        _ => None,
    }
}

/// Weeks as typed; an empty field is "I do not know yet".
///
/// # Errors
/// The sentence that says what to mend.
pub fn typed_weeks(typed: &str, voice: Voice) -> Result<Answer<u8>, String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Answer::Unknown);
    }
    let number: u32 = typed.parse().map_err(|_| common::ERROR_NUMBER.owned(voice))?;
    match u8::try_from(number) {
        Ok(weeks) if weeks <= MOST_RECOVERY => Ok(Answer::Known(weeks)),
        _ => Err(common::ERROR_NUMBER_RANGE.fill(voice, ["0".to_owned(), MOST_RECOVERY.to_string()])),
    }
}
