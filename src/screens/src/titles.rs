//! The title of every place: for the window, the announcement and the history. Leaves out the name of the product.

use crate::route::{FirstAidStep, Question, Route};
use crate::test::Test;
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
        Route::Tests => &texts::tests::TITLE,
        Route::Test(test) => test_title(test),
        Route::TestResult(Test::Weather) => test_title(Test::Weather),
        Route::TestResult(test) => return texts::tests::RESULT_OF.fill(voice, [test_title(test).get(voice)]),
        Route::Balance => &texts::balance::TITLE,
        Route::Processing => &texts::processing::TITLE,
        Route::Story => &texts::my_story::TITLE,
        Route::Work => &texts::work::TITLE,
        Route::Occupation(_) => &texts::work_occupation::TITLE,
        Route::CompareWork => &texts::work_compare::TITLE,
        Route::Ways => &texts::work_ways::TITLE,
        Route::Sectors => &texts::work_sectors::TITLE,
        Route::Plan => &texts::plan::TITLE,
        Route::Search => &texts::search::TITLE,
        Route::Applications => &texts::applications::TITLE,
        Route::SearchReport => &texts::search_report::TITLE,
        Route::Network => &texts::network::TITLE,
        Route::Cv => &texts::cv::TITLE,
        Route::Exercises => &texts::exercises::TITLE,
        Route::Exercise(id) => content::exercise_name(id).map_or(&texts::exercises::TITLE, |(_, name)| name),
        Route::CheckIn => &texts::check_in::TITLE,
        Route::LookBack => &texts::look_back::TITLE,
        Route::JobOffers => &texts::job_offers::TITLE,
        Route::NewWork => &texts::new_work::TITLE,
        Route::Setbacks => &texts::setbacks::TITLE,
        Route::Buddy => &texts::buddy::TITLE,
        Route::Calendar => &texts::calendar::TITLE,
        Route::WholeDossier => &texts::whole_dossier::TITLE,
        Route::Data => &texts::data::TITLE,
        Route::Proof => &texts::proof::TITLE,
        Route::Method => &texts::method::TITLE,
        Route::Help => &texts::help::TITLE,
    };
    text.owned(voice)
}

/// The name of a test.
pub fn test_title(test: Test) -> &'static Text {
    match test {
        Test::Interests => &texts::assessment_interessetest::TITLE,
        Test::WorkStyles => &texts::assessment_competentietest::TITLE,
        Test::Skills => &texts::assessment_vaardigheden::TITLE,
        Test::Values => &texts::assessment_werkwaarden::TITLE,
        Test::Conditions => &texts::assessment_randvoorwaarden::TITLE,
        Test::Energy => &texts::assessment_energie::TITLE,
        Test::OwnBusiness => &texts::assessment_ondernemen::TITLE,
        Test::Weather => &texts::assessment_weer_check::TITLE,
    }
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
