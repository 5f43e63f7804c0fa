//! Every exercise is whole, in every language, and short enough to be one. Leaves out tone, which `content.rs` judges.

use super::{NL, VOICES};
use content::names::{self, Named};
use content::{ExerciseEntry, Step, Text, exercise, exercise_name, exercises};
use domain::dossier::Notes;
use screens::route::Route;
use std::collections::BTreeSet;

/// The exercises there must be; their ids are addresses and never change.
const IDS: [&str; 17] = [
    "assessment",
    "brief",
    "communicatie",
    "diversiteit",
    "echte-gesprekken",
    "eigen-zaak",
    "gesprek",
    "groep",
    "lang-geleden",
    "linkedin",
    "motivatie",
    "nederlands",
    "netwerk",
    "onderhandelen",
    "partner",
    "sociale-vaardigheden",
    "stress",
];
/// The most words that an exercise has to read; the interview has a set of questions for each of four levels.
const MOST_WORDS: usize = 520;
const MOST_WORDS_INTERVIEW: usize = 700;

/// Every text of a step.
fn texts(step: &'static Step) -> Vec<&'static Text> {
    match step {
        Step::Heading(text) | Step::Read(text) | Step::Example(text) => vec![text],
        Step::Tips(texts) => texts.to_vec(),
        Step::Words(_, label, hint) => [Some(*label), *hint].into_iter().flatten().collect(),
        Step::Check(label, items) | Step::Choice(_, label, items) => {
            [*label].into_iter().chain(items.iter().map(|(_, text)| *text)).collect()
        }
        Step::Phrases(phrases) => phrases.iter().flatten().copied().collect(),
        Step::Timer(_) | Step::Turns(..) | Step::Pairs(_) | Step::Known(_) | Step::To(_) => Vec::new(),
    }
}

/// Everything that is kept of an exercise, by id.
fn kept(exercise: &'static ExerciseEntry) -> Vec<&'static str> {
    let of = |step: &'static Step| match step {
        Step::Words(id, ..) | Step::Choice(id, ..) => vec![*id],
        Step::Check(_, items) => items.iter().map(|(id, _)| *id).collect(),
        _ => Vec::new(),
    };
    exercise.steps.iter().flat_map(|step| of(&step.is)).collect()
}

#[test]
fn every_exercise_is_there_with_its_address() {
    let ids: BTreeSet<&str> = exercises().map(|exercise| exercise.id).collect();
    assert_eq!(ids, BTreeSet::from(IDS));
    for exercise in exercises() {
        let route = Route::Exercise(exercise.id);
        assert_eq!(Route::from_fragment(&route.to_string()), route);
        assert_eq!(exercise_name(exercise.id).map(|(id, _)| id), Some(exercise.id));
        assert_eq!(
            screens::titles::title(route, NL),
            exercise.title.get(NL),
            "{} has its own title",
            exercise.id
        );
    }
    assert_eq!(Route::from_fragment("/oefenen/onbekend"), Route::Start);
}

#[test]
fn every_exercise_says_something_in_every_language_and_asks_something() {
    for exercise in exercises() {
        for voice in VOICES {
            let all = exercise.steps.iter().flat_map(|step| texts(&step.is));
            for text in all.chain([exercise.title, exercise.gives]) {
                assert!(!text.get(voice).is_empty(), "{} is silent", exercise.id);
            }
        }
        let asks = exercise.steps.iter().filter(|step| matches!(step.is, Step::Words(..))).count();
        assert!(0 < asks, "{} asks nothing", exercise.id);
    }
}

#[test]
fn every_exercise_is_an_exercise_and_no_article() {
    for exercise in exercises() {
        let most = if exercise.id == "gesprek" { MOST_WORDS_INTERVIEW } else { MOST_WORDS };
        for voice in VOICES {
            let all = exercise.steps.iter().flat_map(|step| texts(&step.is));
            let words: usize = all.map(|text| text.get(voice).split_whitespace().count()).sum();
            assert!(words <= most, "{} has {words} words", exercise.id);
        }
        assert!((5..=15).contains(&exercise.minutes));
    }
}

#[test]
fn nothing_that_is_kept_has_the_id_of_something_else() {
    let mut seen = BTreeSet::new();
    for id in exercises().flat_map(kept) {
        assert!(id.starts_with("oefen-") && Notes::is_id(id), "{id}");
        assert!(seen.insert(id), "{id} is there twice");
    }
    let tasks = content::phases().iter().flat_map(|phase| phase.tasks).map(|task| task.id);
    let items = content::checklists().iter().flat_map(|list| list.items).map(|item| item.id);
    assert!(tasks.chain(items).all(|id| !id.starts_with("oefen-")));
}

#[test]
fn every_way_on_leads_somewhere() {
    for exercise in exercises() {
        for step in exercise.steps {
            if let Step::To(fragment) = step.is {
                assert_ne!(Route::from_fragment(fragment), Route::Start, "{fragment}");
            }
        }
    }
    let tasks = content::phases().iter().flat_map(|phase| phase.tasks);
    for at in tasks.filter_map(|task| task.at).filter(|at| at.starts_with("oefenen/")) {
        assert!(matches!(Route::from_fragment(at), Route::Exercise(_)), "{at}");
    }
}

#[test]
fn the_interview_has_a_set_for_each_of_four_levels_with_follow_ups() {
    let interview = exercise("gesprek").expect("it is there");
    for level in ["1", "2", "3", "4"] {
        let sets = interview.steps.iter().filter(|step| {
            step.when == Some(("oefen-gesprek-niveau", level)) && matches!(step.is, Step::Tips(_))
        });
        let questions: Vec<&Text> = sets.flat_map(|step| texts(&step.is)).collect();
        assert_eq!(questions.len(), 4, "level {level}");
        assert!(questions.iter().all(|text| text.get(NL).contains("Doorvraag:")));
    }
}

#[test]
fn the_dutch_to_say_is_dutch_and_its_meaning_english_whatever_the_page_speaks() {
    let phrases = exercise("nederlands").expect("it is there").steps.iter();
    let phrases = phrases.filter_map(|step| match step.is {
        Step::Phrases(phrases) => Some(phrases),
        _ => None,
    });
    for [dutch, english] in phrases.flatten() {
        assert!(VOICES.iter().all(|voice| dutch.get(*voice) == dutch.get(NL)));
        assert!(VOICES.iter().all(|voice| english.get(*voice) == english.get(NL)));
        assert_ne!(dutch.get(NL), english.get(NL));
    }
}

#[test]
fn every_text_of_an_exercise_is_used() {
    let used: BTreeSet<u16> = exercises()
        .flat_map(|it| it.steps.iter().flat_map(|step| texts(&step.is)).chain([it.title, it.gives]))
        .map(Text::place)
        .collect();
    let own = |named: &&Named| named.id.starts_with("exercise-");
    let places = names::all().iter().enumerate().filter(|(_, named)| own(named));
    for (place, named) in places {
        assert!(used.contains(&u16::try_from(place).expect("a place")), "nothing uses {}", named.id);
    }
}
