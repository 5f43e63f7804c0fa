//! The explanation of a value: it says what came out, and every figure in it leads to an article and a source.

use crate::people::{day, months_before, someone};
use content::law::be::LAW;
use content::sources;
use domain::dossier::{Ending, StatusIn2013};
use domain::explanation::{Basis, BelgianTerm, Quantity, Step, Term};
use domain::rights::Ruling;
use domain::rights::be::{self, BelgianFacts, OutplacementStep};
use domain::values::{Answer, Confidence};

fn step<T>(ruling: Ruling<T>) -> Step {
    match ruling {
        Ruling::Value(evaluated) => evaluated.step,
        Ruling::NotApplicable(door) => panic!("a door: {door:?}"),
        Ruling::Missing(questions) => panic!("missing: {questions:?}"),
    }
}

fn steps() -> Vec<Step> {
    let person = someone(day(2026, 6, 1));
    let worked = BelgianFacts { notice_worked: Some(true), ..person };
    let special = BelgianFacts { began: Some(months_before(day(2026, 6, 1), 50)), ..person };
    let cell = BelgianFacts { ending: Some(Ending::Collective), ..person };
    let old = BelgianFacts {
        began: Some(day(2003, 6, 1)),
        status_in_2013: Answer::Known(StatusIn2013::LowerClerk),
        ..person
    };
    let newer = BelgianFacts { began: Some(day(2026, 7, 1)), ..someone(day(2046, 7, 1)) };
    let ill = BelgianFacts { ending: Some(Ending::Illness), ..person };
    vec![
        step(be::notice(&person, &LAW)),
        step(be::notice(&old, &LAW)),
        step(be::notice(&newer, &LAW)),
        step(be::notice_period(&worked, &LAW)),
        step(be::regime(&special, &LAW)),
        step(be::programme(&person, &LAW)),
        step(be::programme(&worked, &LAW)),
        step(be::programme(&special, &LAW)),
        step(be::programme(&cell, &LAW)),
        step(be::outplacement_value(&person, &LAW)),
        step(be::paid_notice(&person, &LAW)),
        step(be::certificate(&person, &LAW)),
        step(be::registration(&person, &LAW)),
        step(be::job_search_leave(&worked, &LAW)),
        step(be::benefit(&person, &LAW)),
        step(be::back_to_work_fund(&ill, &LAW)),
    ]
}

#[test]
fn every_value_leads_down_to_an_article_and_a_source() {
    for step in steps() {
        let found = step.walk().into_iter().filter_map(|step| match step.basis {
            Basis::Law(citation) => Some(citation),
            _ => None,
        });
        let found: Vec<_> = found.collect();
        assert!(!found.is_empty(), "{:?} rests on no law", step.term);
        for citation in found {
            assert!(citation.figure.starts_with("be-"), "{}", citation.figure);
            assert!(sources::find(citation.source).is_some(), "{}", citation.source);
            assert!(!citation.article.is_empty());
        }
    }
}

#[test]
fn the_top_of_an_explanation_is_what_came_out() {
    let person = someone(day(2026, 6, 1));
    let value = be::outplacement_value(&person, &LAW);
    let worth = *value.known().expect("a value");
    assert_eq!(step(value).value, Quantity::Money(worth));
    let registration = be::registration(&person, &LAW);
    let by = registration.known().expect("a day").by;
    assert_eq!(step(registration).value, Quantity::Date(by));
    let paid = be::paid_notice(&person, &LAW);
    let weeks = paid.known().expect("weeks").paid as f64;
    assert_eq!(step(paid).value, Quantity::Weeks(weeks));
}

#[test]
fn each_term_of_outplacement_has_its_own_steps() {
    let person = someone(day(2026, 6, 1));
    for term in be::outplacement_terms(&person, &LAW).known().expect("terms") {
        let laws = term.step.walk().into_iter().filter(|step| matches!(step.basis, Basis::Law(_))).count();
        assert!(0 < laws, "{:?}", term.what);
    }
}

#[test]
fn what_is_unsure_says_so() {
    let newer = BelgianFacts { began: Some(day(2026, 7, 1)), ..someone(day(2046, 7, 1)) };
    let unsure =
        |step: &Step| matches!(step.basis, Basis::Law(law) if law.confidence == Confidence::Assumption);
    assert!(step(be::notice(&newer, &LAW)).walk().into_iter().any(unsure));
    assert!(!step(be::notice(&someone(day(2026, 6, 1)), &LAW)).walk().into_iter().any(unsure));
    assert!(step(be::benefit(&someone(day(2026, 6, 1)), &LAW)).walk().into_iter().any(unsure));
}

/// A day that was reckoned is no answer of the person.
#[test]
fn a_term_says_whether_the_day_it_counts_from_was_given_or_reckoned() {
    let person = someone(day(2026, 6, 1));
    let worked = BelgianFacts { notice_worked: Some(true), ..person };
    let special = BelgianFacts {
        began: Some(months_before(day(2026, 6, 1), 50)),
        offered: Some(day(2026, 6, 9)),
        ..person
    };
    for facts in [person, worked, special] {
        let given = [facts.last_day, facts.noticed, facts.offered];
        let Ruling::Value(terms) = be::outplacement_terms(&facts, &LAW) else { panic!("terms") };
        for counted in
            terms.step.walk().into_iter().filter(|step| step.term == Term::Belgian(BelgianTerm::Ended))
        {
            let Quantity::Date(from) = counted.value else { panic!("a day") };
            let basis = if given.contains(&Some(from)) { Basis::Answer } else { Basis::Rule };
            assert_eq!(counted.basis, basis, "{from}");
        }
    }
    // The next block of the special rule: its request counts from the last day of the block before.
    let Ruling::Value(programme) = be::programme(&special, &LAW) else { panic!("a programme") };
    let Ruling::Value(terms) = be::outplacement_terms(&special, &LAW) else { panic!("terms") };
    let next = terms.value.iter().find(|term| term.what == OutplacementStep::NextBlock).expect("a request");
    let counted = Quantity::Date(programme.value.blocks[0].until);
    assert!(next.step.walk().iter().any(|step| step.value == counted), "{:?}", next.step);
}
