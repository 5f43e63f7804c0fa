//! Trying a lever: its commands lead to the very situation that was evaluated, and back.

use crate::dossiers::{dossier, today};
use content::forecast::PARAMETERS;
use domain::dossier::{Command, Dossier};
use domain::forecast::{Lever, Situation};
use proptest::prelude::*;
use screens::forecast::try_lever;

fn run(dossier: &Dossier, commands: Vec<Command>) -> Dossier {
    let mut after = dossier.clone();
    for command in commands {
        after.apply(command.clone(), today()).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
    }
    after
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_lever_leads_where_it_was_evaluated(dossier in dossier()) {
        let before = Situation::of(&dossier, today());
        for lever in Lever::ALL {
            let commands = try_lever(lever, None, &dossier, today());
            let Some(expected) = lever.apply(&before, &PARAMETERS) else {
                prop_assert!(commands.is_empty(), "{lever:?} is not open here");
                continue;
            };
            let after = run(&dossier, commands);
            prop_assert_eq!(Situation::of(&after, today()), expected, "{:?}", lever);
            prop_assert_eq!(after.before_trying.as_deref(), Some(&dossier.intake), "{:?}", lever);
            let back = run(&after, vec![Command::BackToAnswers]);
            prop_assert_eq!(&back.intake, &dossier.intake);
            prop_assert_eq!(back.before_trying, None);
        }
    }

    #[test]
    fn a_pair_leads_where_both_lead(dossier in dossier(), first in 0..13usize, second in 0..13usize) {
        let (first, second) = (Lever::ALL[first], Lever::ALL[second]);
        let before = Situation::of(&dossier, today());
        let both = first.apply(&before, &PARAMETERS).and_then(|after| second.apply(&after, &PARAMETERS));
        let commands = try_lever(first, Some(second), &dossier, today());
        match both {
            None => prop_assert!(commands.is_empty()),
            Some(expected) => {
                prop_assert_eq!(Situation::of(&run(&dossier, commands), today()), expected, "{:?} {:?}", first, second);
            }
        }
    }
}
