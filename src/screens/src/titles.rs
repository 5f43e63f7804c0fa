//! The title of every place: for the window, the announcement and the history. Leaves out the name of the product.

use crate::route::{FirstAidStep, Question, Route};
use content::{Text, Voice, texts};

/// The title of a place.
pub fn title(route: Route, voice: Voice) -> String {
    if let Route::Intake { question, .. } = route {
        return question_title(question).owned(voice);
    }
    let text: &Text = match route {
        Route::Start | Route::Intake { .. } => &texts::start::TITLE,
        Route::FirstAid(FirstAidStep::Cards) => &texts::first_aid::TITLE,
        Route::FirstAid(FirstAidStep::Country) => &texts::intake::COUNTRY_TITLE,
        Route::FirstAid(FirstAidStep::Paper) => &texts::first_aid::CARD_ONE_TITLE,
        Route::FirstAid(FirstAidStep::Dated) => &texts::first_aid::CARD_TWO_TITLE,
        Route::FirstAid(FirstAidStep::Sheet) => &texts::first_aid::CARD_TITLE,
        Route::Answers => &texts::answers::TITLE,
        Route::Forecast => &texts::forecast::TITLE,
        Route::Compare => &texts::compare::TITLE,
        Route::Progress => &texts::progress::TITLE,
        Route::Map | Route::WholeMap => &texts::route::TITLE,
        Route::Rights => &texts::rights::TITLE,
        Route::Explainers => &texts::explainers::TITLE,
        Route::BeforeSigning => &texts::signing::TITLE,
        Route::SigningQuestions => &texts::signing::SHEET_TITLE,
        Route::Bureau => &texts::bureau::TITLE,
        Route::Pots => &texts::pots::TITLE,
        Route::Data => &texts::data::TITLE,
        Route::Method => &texts::method::TITLE,
        Route::Help => &texts::help::TITLE,
    };
    text.owned(voice)
}

/// The question itself.
pub fn question_title(question: Question) -> &'static Text {
    match question {
        Question::Country => &texts::intake::COUNTRY_TITLE,
        Question::LastDay => &texts::intake::LAST_DAY_TITLE,
        Question::LastWork => &texts::intake::LAST_WORK_TITLE,
        Question::Direction => &texts::intake::DIRECTION_TITLE,
        Question::Guidance => &texts::intake::GUIDANCE_TITLE,
        Question::Recovery => &texts::intake::RECOVERY_TITLE,
    }
}
