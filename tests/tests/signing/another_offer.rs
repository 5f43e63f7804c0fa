//! What another offer does to the forecast.

use crate::people::{dutch, run, today, voice, with};
use chrono::Days;
use content::texts::{common, compare as c, signing as t};
use domain::dossier::{
    Budget, Command, Dossier, Guidance, GuidanceTerms, Market, Recovery, Retraining, Telling,
};
use domain::values::Answer;
use screens::signing::{Changes, Effect};

fn answered() -> Dossier {
    let mut dossier = dutch();
    let terms = GuidanceTerms { months: Answer::Known(3), kind: Answer::Unknown };
    run(
        &mut dossier,
        [
            Command::Retraining(Answer::Known(Retraining::ShortCourse)),
            Command::Budget(Answer::Known(Budget::None)),
            Command::Market(Answer::Known(Market::Balanced)),
            Command::Guidance(Answer::Known(Guidance::Arranged(terms))),
            Command::Tell(Telling::Now),
        ],
    );
    dossier
}

fn changes(dossier: &Dossier) -> Vec<Effect> {
    match Changes::of(dossier, today(), voice()) {
        Changes::Shown { changes, notes, .. } => {
            assert!(notes.contains(&t::CHANGES_NOTE.get(voice())), "{notes:?}");
            changes.into_iter().map(|change| change.effect).collect()
        }
        Changes::Hidden(why) => panic!("hidden: {why}"),
    }
}

#[test]
fn without_the_choice_to_see_the_forecast_there_is_no_figure_of_it() {
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        let mut dossier = answered();
        run(&mut dossier, [Command::Tell(telling)]);
        let expected = if telling == Telling::Unasked { &c::UNASKED } else { &c::HIDDEN };
        assert_eq!(Changes::of(&dossier, today(), voice()), Changes::Hidden(expected.get(voice())));
    }
}

#[test]
fn every_change_is_told_with_its_range_and_none_makes_it_later() {
    let found = changes(&answered());
    for (effect, later_work) in found.iter().zip([false, true, false]) {
        let Effect::Told(told) = effect else { panic!("{effect:?}") };
        let mark = [" (", common::CONFIDENCE_ASSUMPTION.get(voice()), ")."].concat();
        assert!(told.range.starts_with(char::is_uppercase) && told.range.ends_with(&mark), "{}", told.range);
        let later = t::MOVED_LATER.fill(voice(), ["\u{0}"]);
        let words = later.split('\u{0}').nth(1).expect("words after the span");
        assert!(later_work || !told.moved.contains(words.trim()), "{told:?}");
    }
    let Effect::Told(last_day) = &found[1] else { panic!("{found:?}") };
    let without = last_day.without_wage.clone().expect("the last day is known");
    assert!(without != t::WITHOUT_WAGE_MORE.fill(voice(), ["1 maand"]), "{without}");
}

#[test]
fn what_is_not_answered_is_asked_in_place_of_a_guess() {
    let dossier = with([Command::Tell(Telling::Now), Command::Recovery(Answer::Known(Recovery::None))]);
    let asks = changes(&dossier);
    for (effect, why) in
        asks.iter().zip([&t::CHANGE_ASK_GUIDANCE, &t::CHANGE_ASK_LAST_DAY, &t::CHANGE_ASK_MONEY])
    {
        let Effect::Open(told, Some(_)) = effect else { panic!("{effect:?}") };
        assert_eq!(*told, why.get(voice()));
    }
    let mut gone = answered();
    run(&mut gone, [Command::LastDay(Answer::Known(today() - Days::new(1)))]);
    assert_eq!(changes(&gone)[1], Effect::Open(t::CHANGE_LAST_DAY_PASSED.get(voice()), None));
}

#[test]
fn what_is_tried_out_elsewhere_is_not_what_changes_are_held_against() {
    let own = answered();
    let mut trying = own.clone();
    run(&mut trying, [Command::BeginTrying, Command::Market(Answer::Known(Market::MoreSeekers))]);
    assert_eq!(Changes::of(&own, today(), voice()), Changes::of(&trying, today(), voice()));
}
