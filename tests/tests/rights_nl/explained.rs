//! Every figure can be followed down to its article and day. Leaves out words.

use crate::people::{claiming, day, employed};
use content::law::nl::LAW;
use domain::dossier::{Assumption, Ending};
use domain::explanation::{Basis, DutchTerm, Quantity, Step, Term};
use domain::rights::Ruling;
use domain::rights::nl::{self, DutchFacts};
use domain::values::{Answer, Author, Confidence, Euro};

fn step<T>(ruling: Ruling<T>) -> Step {
    match ruling {
        Ruling::Value(evaluated) => evaluated.step,
        _ => panic!("no value"),
    }
}

fn people() -> DutchFacts {
    DutchFacts {
        noticed: Some(day(2026, 5, 1)),
        began: Some(day(2001, 1, 1)),
        ending: Some(Ending::Agreement),
        deducted: Answer::Known(Euro::whole(1000)),
        deduction_agreed: Answer::Known(true),
        holiday_pay: None,
        ..claiming(3000, day(2026, 8, 31), 9, 10)
    }
}

#[test]
fn every_result_rests_on_articles_of_sources_that_exist() {
    let facts = people();
    let given = DutchFacts { ending: Some(Ending::Notice), procedure_days: Some(9), ..facts };
    let results = [
        step(nl::transitievergoeding(&facts, &LAW)),
        step(nl::notice(&given, &LAW)),
        step(nl::withdraw_by(&facts, &LAW)),
        step(nl::claim_by(&given, &LAW)),
        step(nl::pay_by(&given, &LAW)),
        step(nl::ww_start(&facts, &LAW)),
        step(nl::ww_application(&facts, &LAW)),
        step(nl::ww_duration(&facts, &LAW)),
        step(nl::ww(&facts, &LAW)),
    ];
    for result in &results {
        assert_eq!(result.basis, Basis::Rule);
        let steps = result.walk();
        let mut articles = 0;
        for step in &steps {
            if let Basis::Law(law) = step.basis {
                articles += 1;
                assert!(content::sources::find(law.source).is_some(), "{}", law.source);
                assert!(!law.article.is_empty() && law.from <= law.checked_on.max(law.from));
            }
        }
        assert!(0 < articles, "{:?} rests on no article", result.term);
        assert!(steps.iter().any(|step| step.basis == Basis::Answer), "{:?} uses no answer", result.term);
    }
}

#[test]
fn a_half_month_and_plans_are_said_with_the_duration() {
    let found = step(nl::ww_duration(&people(), &LAW));
    let bases = |term| {
        let steps = found.walk();
        steps.iter().find(|step| step.term == Term::Dutch(term)).map(|step| step.basis)
    };
    let Some(Basis::Law(half)) = bases(DutchTerm::HalfMonth) else { panic!("no word of the half month") };
    assert_eq!(half.confidence, Confidence::Assumption);
    assert!(bases(DutchTerm::WwPlans).is_some());
}

#[test]
fn a_figure_put_in_place_of_ours_counts_on_every_day_and_says_whose_it_is() {
    let own = |figure: &str, thousandths| {
        LAW.overruled(&[Assumption {
            figure: figure.to_owned(),
            thousandths,
            by: Author::Coach,
            why: String::new(),
        }])
    };
    let facts = employed(6000, day(1960, 1, 1), day(2029, 3, 31));
    let capped = nl::transitievergoeding(&facts, &own("nl-transition-cap", 99_000_000));
    assert_eq!(capped.known().map(|paid| paid.amount), Some(Euro::whole(99_000)));
    let steps = step(capped);
    let amount = Term::Dutch(DutchTerm::CapAmount);
    let by = steps.walk().into_iter().find(|step| step.term == amount).map(|step| step.basis);
    assert_eq!(by, Some(Basis::Overruled { id: "nl-transition-cap", by: Author::Coach }));
    let shorter = nl::ww_duration(&claiming(3000, day(2026, 8, 31), 30, 10), &own("nl-ww-longest", 18_000));
    assert_eq!(shorter.known().map(|found| found.half_months), Some(36));
    // An id that is no figure of law changes nothing.
    assert_eq!(own("orientation", 1), LAW);
}

#[test]
fn extras_that_are_not_known_are_left_out_and_said_so() {
    let open = DutchFacts { variable_extras: Answer::Unknown, ..people() };
    let found = step(nl::transitievergoeding(&open, &LAW));
    let steps = found.walk();
    let extras = steps.iter().find(|step| step.term == Term::Dutch(DutchTerm::VariableExtras));
    assert_eq!(extras.map(|step| (step.value, step.basis)), Some((Quantity::Several, Basis::NotKnown)));
}
