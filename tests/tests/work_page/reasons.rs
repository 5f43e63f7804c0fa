//! Reasons name something that the person answered, or a fact of the work that is called so; never anything else.

use crate::people::{all, interests, last, skills, someone, values};
use content::Voice;
use content::assessments::{INTERESSETEST, VAARDIGHEDEN, WERKWAARDEN};
use content::texts::work_reasons as w;
use domain::dossier::Dossier;
use domain::values::Language;
use screens::occupations::known::Known;
use screens::occupations::person::Person;
use screens::occupations::why::Why;

/// All reasons for, and all against, that anyone with these answers is ever given.
fn every(dossier: &Dossier) -> [Vec<String>; 2] {
    let known = Known::of(Language::Nl).expect("the table");
    let person = Person::of(known, dossier, Voice::default());
    let mut all = [Vec::new(), Vec::new()];
    for occupation in known.facts.iter() {
        let Why { pro, con } = Why::of(&person, occupation);
        assert!(pro.len() <= 3 && con.len() <= 2);
        all[0].extend(pro);
        all[1].extend(con);
    }
    all
}

fn names(made: &'static content::Assessment) -> Vec<&'static str> {
    made.scales.iter().map(|scale| scale.name.get(Voice::default())).collect()
}

/// What is told of the work alone.
fn is_of_work(reason: &str) -> bool {
    let voice = Voice::default();
    let plain = [&w::RARE, &w::HEAVY_BODY, &w::HEAVY_FEELINGS].map(|text| text.get(voice));
    plain.contains(&reason) || reason == w::REGULATED.fill(voice, ["Nederland"])
}

fn all_name(reasons: &[String], names: &[&str]) {
    for reason in reasons.iter().filter(|reason| !is_of_work(reason)) {
        assert!(names.iter().any(|name| reason.contains(name)), "{reason} names none of {names:?}");
    }
}

#[test]
fn with_the_last_work_alone_all_reasons_rest_on_it() {
    let [pro, con] = every(&someone(&[last]));
    assert!(!pro.is_empty());
    all_name(&pro, &["logistiek medewerker"]);
    all_name(&con, &["logistiek medewerker"]);
    assert!(!pro.iter().any(|reason| is_of_work(reason)));
}

#[test]
fn with_one_test_alone_all_reasons_rest_on_it() {
    let tests: [(fn(&mut Dossier), _); 3] =
        [(interests, &INTERESSETEST), (skills, &VAARDIGHEDEN), (values, &WERKWAARDEN)];
    for (tell, test) in tests {
        let [pro, con] = every(&someone(&[tell]));
        assert!(!pro.is_empty(), "{}", test.instrument.id);
        all_name(&pro, &names(test));
        all_name(&con, &names(test));
    }
}

#[test]
fn nobody_known_is_given_no_reason_of_taste() {
    let [pro, con] = every(&someone(&[]));
    assert!(pro.is_empty());
    assert!(con.iter().all(|reason| is_of_work(reason)));
}

#[test]
fn what_is_said_of_a_skill_is_what_was_answered() {
    let voice = Voice::default();
    let [pro, con] = every(&someone(&[skills]));
    for (place, name) in names(&VAARDIGHEDEN).into_iter().enumerate() {
        // As `people::skills` answers, by fives.
        let said = |reasons: &[String], text: &content::Template<1>| {
            reasons.iter().any(|reason| reason.starts_with(&text.fill(voice, [name])))
        };
        assert_eq!(said(&pro, &w::SKILL_BOTH), place % 5 == 0, "{name}");
        assert!(place % 5 == 1 || !said(&pro, &w::SKILL_CAN), "{name}");
        assert!([1, 4].contains(&(place % 5)) || !said(&con, &w::SKILL_UNWANTED), "{name}");
        assert!([0, 1, 2, 3].contains(&(place % 5)) || !said(&con, &w::SKILL_MISSING), "{name}");
    }
}

#[test]
fn an_interest_or_value_is_called_high_only_where_it_is() {
    let voice = Voice::default();
    let [pro, con] = every(&all());
    let both = [pro, con].concat();
    let told = |text: &content::Template<1>, name: &str| both.contains(&text.fill(voice, [name]));
    // As `people::interests` and `people::values` answer: the last three kinds of interest high, the first values.
    for (place, name) in names(&INTERESSETEST).into_iter().enumerate() {
        assert!(3 <= place || !told(&w::INTEREST, name) && !told(&w::INTEREST_LOST, name), "{name}");
        assert!(place < 3 || !told(&w::INTEREST_OTHER, name), "{name}");
    }
    for (place, name) in names(&WERKWAARDEN).into_iter().enumerate() {
        assert!(place < 3 || !told(&w::VALUE, name) && !told(&w::VALUE_UNMET, name), "{name}");
        assert!(3 <= place || !told(&w::VALUE_OTHER, name), "{name}");
    }
}

#[test]
fn skills_stand_in_the_order_in_which_they_are_asked() {
    for (item, place) in VAARDIGHEDEN.instrument.items.iter().zip(0..) {
        assert_eq!(item.scale, Some(place), "{}", item.id);
    }
}
