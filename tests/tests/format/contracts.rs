//! Any contract and any offers of bureaus that a person can have stated. Leaves out the answers of the intake.

use crate::dossiers::day;
use domain::dossier::{
    BureauOffer, Contract, Ending, Fact, FactKind, FactValue, GuidanceForm, GuidanceKind, MOST_CENTS,
    MOST_OFFERS, StatusIn2013,
};
use domain::values::{Answer, Euro};
use formats::words::Word;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

fn answer<T: Clone + std::fmt::Debug + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Answer<T>> {
    prop_oneof![3 => known.prop_map(Answer::Known), 1 => Just(Answer::Unknown), 1 => Just(Answer::Open)]
        .boxed()
}

fn money() -> impl Strategy<Value = Euro> {
    (0..=MOST_CENTS).prop_map(|cents| Euro::from_cents(cents.into()))
}

/// Any value that a fact can have.
pub fn value(fact: Fact) -> BoxedStrategy<FactValue> {
    match fact.kind() {
        FactKind::Day => day().prop_map(FactValue::Day).boxed(),
        FactKind::Money => money().prop_map(FactValue::Money).boxed(),
        FactKind::Count { least, most } => (least..=most).prop_map(FactValue::Count).boxed(),
        FactKind::Truth => any::<bool>().prop_map(FactValue::Truth).boxed(),
        FactKind::Ending => select(Ending::CHOICES).prop_map(FactValue::Ending).boxed(),
        FactKind::Status => select(StatusIn2013::CHOICES).prop_map(FactValue::Status).boxed(),
    }
}

/// Any contract; one in three has no answer at all.
pub fn contract() -> impl Strategy<Value = Contract> {
    let answers: Vec<_> = Fact::ALL.iter().map(|fact| answer(value(*fact))).collect();
    let stated = answers.prop_map(|answers| {
        let mut contract = Contract::default();
        for (fact, answer) in Fact::ALL.iter().zip(answers) {
            contract.state(*fact, answer);
        }
        contract
    });
    prop_oneof![2 => stated, 1 => Just(Contract::default())]
}

/// Any offers, each name once, in any order.
pub fn offers() -> impl Strategy<Value = Vec<BureauOffer>> {
    let name = vec(any::<char>(), 0..=40).prop_map(|name| String::from_iter(name).trim().to_owned());
    let guidance =
        (answer(1u8..=36), answer(select(GuidanceKind::CHOICES)), answer(select(&GuidanceForm::ALL[..])));
    let terms = (guidance, answer(money()), answer(money()), answer(any::<bool>()));
    let all = btree_map(name, terms, 0..=MOST_OFFERS).prop_map(|all| {
        let named = all.into_iter().filter(|(name, _)| !name.is_empty());
        let offer = named.map(|(name, ((months, kind, form), price, training, resumes))| BureauOffer {
            name,
            months,
            kind,
            form,
            price,
            training,
            resumes,
        });
        offer.collect::<Vec<_>>()
    });
    all.prop_shuffle()
}
