//! An evaluator that keeps what it worked out gives the very bits of one that keeps nothing. Leaves out speed.

use crate::situations::{many, situation};
use crate::states::laws;
use content::forecast::PARAMETERS;
use domain::forecast::{Evaluator, Factor, LAST_WEEK, Model, Situation};
use proptest::prelude::*;

fn bits(model: &Model<'_>) -> Vec<u64> {
    [4, 13, 26, 52, 104, 260, LAST_WEEK].map(|week| model.chance_by(week).to_bits()).into()
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn one_evaluator_for_many_gives_the_bits_of_one_each(person in situation(), other in situation()) {
        let laws = laws(&person);
        let evaluator = Evaluator::new(&PARAMETERS, laws);
        let mixed = Factor::ALL.map(|factor| person.with(factor, &other));
        let begun = Situation { searched: other.searched, ..person };
        for situation in mixed.into_iter().chain([person, begun, other, person]) {
            let (kept, alone) = (evaluator.model(&situation), Model::new(&situation, &PARAMETERS, laws));
            prop_assert_eq!(bits(&kept), bits(&alone));
            prop_assert_eq!(kept.preparation(), alone.preparation());
        }
    }
}
