//! First aid: the order of the questions, what is offered and asked, and what stands on the sheet.

use crate::sample::{BE, NL, TODAY, dossier, in_countries, voice};
use domain::dossier::{Command, Dossier, Paper};
use domain::values::Answer;
use screens::first_aid::asked_date::{self, AskedDate};
use screens::first_aid::sheet::sheet;
use screens::first_aid::{cards, papers, steps};
use screens::route::{FirstAidStep, Route};

fn words(dossier: &Dossier) -> Vec<String> {
    papers::options(dossier, voice()).into_iter().map(|choice| choice.value).collect()
}

#[test]
fn at_most_three_answers_lead_to_the_sheet() {
    for paper in Paper::ALL {
        for (lives, works) in [(NL, NL), (NL, BE), (BE, NL), (BE, BE)] {
            let done = in_countries(lives, works, paper);
            let mut route = steps::first(&Dossier::default());
            let mut answers = 0;
            while let Route::FirstAid(step) = route
                && step != FirstAidStep::Sheet
            {
                answers += 1;
                assert!(answers <= 3, "{paper:?}");
                route = steps::next(step, &done, TODAY);
            }
            assert_eq!(route, Route::FirstAid(FirstAidStep::Sheet));
        }
    }
}

#[test]
fn a_known_country_is_not_asked_again() {
    let known = dossier([Command::Lives(Answer::Known(NL)), Command::Works(Answer::Known(NL))]);
    assert_eq!(steps::first(&known), Route::FirstAid(FirstAidStep::Paper));
    let unknown = dossier([Command::Lives(Answer::Unknown), Command::Works(Answer::Unknown)]);
    assert_eq!(steps::first(&unknown), Route::FirstAid(FirstAidStep::Paper));
    assert_eq!(steps::first(&Dossier::default()), Route::FirstAid(FirstAidStep::Country));
}

#[test]
fn the_letter_of_uwv_is_offered_for_work_in_the_netherlands_only() {
    let works = |works| words(&dossier([Command::Works(works)]));
    assert!(works(Answer::Known(NL)).contains(&"uwv-letter".to_owned()));
    for other in [Answer::Known(BE), Answer::Unknown, Answer::Open] {
        assert!(!works(other).contains(&"uwv-letter".to_owned()));
        assert!(works(other).contains(&"signed".to_owned()));
    }
}

#[test]
fn a_paper_that_is_not_offered_is_asked_again() {
    let mut moved = in_countries(NL, NL, Paper::UwvLetter);
    assert_eq!(papers::value(&moved, voice()).as_deref(), Some("uwv-letter"));
    moved.apply(Command::Works(Answer::Known(BE)), TODAY).unwrap();
    assert_eq!(papers::value(&moved, voice()), None);
}

#[test]
fn another_paper_asks_for_its_own_date() {
    let mut dossier = in_countries(NL, NL, Paper::UwvLetter);
    dossier.apply(Command::PaperDated(Answer::Known(TODAY)), TODAY).unwrap();
    assert_eq!(papers::choose("uwv-letter", &dossier), Some(Vec::new()));
    let commands = papers::choose("signed", &dossier).unwrap();
    assert!(commands.contains(&Command::PaperDated(Answer::Open)));
    assert_eq!(papers::choose("no-such-paper", &dossier), None);
}

#[test]
fn the_date_asked_is_the_one_that_counts() {
    let asked = |lives, works, paper| asked_date::asked(&in_countries(lives, works, paper), TODAY);
    assert_eq!(asked(NL, NL, Paper::UwvLetter), Some(AskedDate::Letter));
    assert_eq!(asked(NL, NL, Paper::Signed), Some(AskedDate::Signing));
    assert_eq!(asked(BE, BE, Paper::Signed), Some(AskedDate::LastDay));
    assert_eq!(asked(BE, NL, Paper::NoticeLetter), Some(AskedDate::LastDay));
    for paper in [Paper::Nothing, Paper::Proposal, Paper::Summary] {
        assert_eq!(asked(NL, NL, paper), None);
    }
}

#[test]
fn an_answered_date_stays_where_it_was() {
    let mut dossier = in_countries(NL, NL, Paper::Signed);
    for answer in [Answer::Known(TODAY), Answer::Unknown] {
        dossier.apply(AskedDate::Signing.command(answer), TODAY).unwrap();
        assert_eq!(asked_date::asked(&dossier, TODAY), Some(AskedDate::Signing));
        assert_eq!(AskedDate::Signing.answer(&dossier), answer);
    }
}

#[test]
fn the_sheet_always_has_a_sentence_and_someone_to_turn_to() {
    for paper in Paper::ALL {
        for (lives, works) in [(NL, NL), (NL, BE), (BE, NL), (BE, BE)] {
            let sheet = sheet(&in_countries(lives, works, paper), TODAY, voice());
            assert!(!sheet.sentence.is_empty() && sheet.call.is_some());
            assert!(sheet.made_on.contains("23 november 2026"));
        }
    }
    let empty = sheet(&Dossier::default(), TODAY, voice());
    assert!(!empty.sentence.is_empty() && empty.call.is_some());
}

#[test]
fn before_the_first_answer_the_cards_are_those_of_the_static_page() {
    let page = cards::page(&Dossier::default(), TODAY, voice());
    assert!(page.answers.is_empty() && page.own.is_none() && page.first_date.is_none());
    assert_eq!(page.papers.len(), 2);
    assert_eq!(page.on_href, "#/eerste-hulp/land");
    let known = cards::page(&in_countries(NL, BE, Paper::Proposal), TODAY, voice());
    assert!(known.papers.is_empty() && known.own.is_some());
}
