//! What is asked: only what is missed, never twice, in small groups, until there is nothing left to ask. Leaves out the
//! fields.

use crate::people::{day, dutch, tell, today};
use content::Voice;
use domain::dossier::{Command, Dossier, Ending, Fact, FactKind, FactValue, StatusIn2013};
use domain::rights::RightsQuestion;
use domain::values::{Answer, Country, Euro};
use screens::rights::{answer, missing, next};

/// How someone answers: never sure, or one of two ways.
#[derive(Clone, Copy)]
enum Way {
    Unsure,
    Yes,
    No,
}

fn answered(question: RightsQuestion, way: Way, home: [Country; 2], ending: Ending) -> Command {
    match question {
        RightsQuestion::Lives => Command::Lives(Answer::Known(home[0])),
        RightsQuestion::Works => Command::Works(Answer::Known(home[1])),
        RightsQuestion::LastDay => Command::LastDay(Answer::Known(day(2026, 12, 31))),
        RightsQuestion::Of(Fact::Ending) => {
            Command::State(Fact::Ending, Answer::Known(FactValue::Ending(ending)))
        }
        RightsQuestion::Of(fact) => {
            let known = |value| Command::State(fact, Answer::Known(value));
            match (way, fact.kind()) {
                (Way::Unsure, _) => Command::State(fact, Answer::Unknown),
                (_, FactKind::Day) => known(FactValue::Day(match fact {
                    Fact::Born => day(1978, 5, 4),
                    Fact::Began => day(if matches!(way, Way::Yes) { 2010 } else { 2025 }, 2, 1),
                    _ => day(2026, 10, 15),
                })),
                (_, FactKind::Money) => known(FactValue::Money(Euro::whole(3_000))),
                (_, FactKind::Count { least, most }) => {
                    known(FactValue::Count(if matches!(way, Way::Yes) { most.min(60) } else { least.max(1) }))
                }
                (_, FactKind::Truth) => {
                    let is_healthy = !matches!(fact, Fact::Ill | Fact::CivilServant);
                    known(FactValue::Truth(matches!(way, Way::Yes) && is_healthy))
                }
                (_, FactKind::Status) => known(FactValue::Status(StatusIn2013::Worker)),
                (_, FactKind::Ending) => known(FactValue::Ending(ending)),
            }
        }
    }
}

#[test]
fn nothing_is_asked_twice_and_asking_ends() {
    let places = [Country::Netherlands, Country::Belgium];
    for lives in places {
        for works in places {
            for ending in Ending::ALL {
                for way in [Way::Unsure, Way::Yes, Way::No] {
                    walk([lives, works], ending, way);
                }
            }
        }
    }
}

fn walk(home: [Country; 2], ending: Ending, way: Way) {
    let mut dossier = Dossier::default();
    let mut asked: Vec<RightsQuestion> = Vec::new();
    while let Some(asking) = next(&dossier, Voice::default()) {
        assert!((1..=4).contains(&asking.questions.len()), "{asking:?}");
        assert!(!asking.is_again, "{home:?} {ending:?}: {asking:?}");
        for question in asking.questions {
            assert!(!asked.contains(&question), "{question:?} is asked twice: {home:?} {ending:?}");
            asked.push(question);
            dossier.apply(answered(question, way, home, ending), today()).expect("an answer");
        }
    }
    // Whatever is still missing was skipped.
    for question in missing(&dossier) {
        assert_eq!(answer(question, &dossier), Answer::Unknown, "{question:?}: {home:?} {ending:?}");
    }
    assert!(asked.len() < 30, "{} questions", asked.len());
}

#[test]
fn the_first_questions_are_where_how_and_when() {
    let first = next(&Dossier::default(), Voice::default()).expect("questions").questions;
    let ending = RightsQuestion::Of(Fact::Ending);
    assert_eq!(first, [RightsQuestion::Lives, RightsQuestion::Works, ending, RightsQuestion::LastDay]);
}

#[test]
fn the_heading_counts_what_is_left_of_a_subject() {
    let mut dossier = dutch();
    for fact in [Fact::MonthlyWage, Fact::FixedExtras, Fact::Deducted] {
        dossier.apply(Command::State(fact, Answer::Open), today()).expect("an answer");
    }
    let asking = next(&dossier, Voice::default()).expect("questions");
    assert_eq!(asking.heading, "Nog 3 vragen over je loon");
    assert_eq!(next(&dutch(), Voice::default()), None);
}

#[test]
fn answers_that_cannot_be_are_asked_again() {
    let dossier = tell(dutch(), &[(Fact::Began, FactValue::Day(day(2027, 5, 1)))]);
    let asking = next(&dossier, Voice::default()).expect("questions");
    assert!(asking.is_again, "{asking:?}");
}

#[test]
fn answers_that_cannot_be_do_not_stand_in_the_way() {
    let mut dossier = tell(dutch(), &[(Fact::Began, FactValue::Day(day(2027, 5, 1)))]);
    dossier.apply(Command::State(Fact::MonthlyWage, Answer::Open), today()).expect("an answer");
    let asking = next(&dossier, Voice::default()).expect("questions");
    assert_eq!(
        (asking.questions.as_slice(), asking.is_again),
        (&[RightsQuestion::Of(Fact::MonthlyWage)][..], false)
    );
}
