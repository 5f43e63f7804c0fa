//! Feelings stay: two dossiers that differ only in how weeks were give the same copy without them.

use super::{DAY, on, run, week};
use domain::dossier::{Block, Command, Dossier};
use proptest::prelude::*;
use screens::setbacks::Setback;

fn copy(mut dossier: Dossier) -> String {
    dossier.leave_out(Block::Feelings);
    formats::dossier_file::to_json(&dossier)
}

proptest! {
    #[test]
    fn how_weeks_were_never_leaves_unchosen(moods in prop::collection::vec((0usize..3, 0usize..3), 1..10)) {
        const MOODS: [&str; 3] = ["heavy", "mixed", "light"];
        let (mut one, mut other) = (Dossier::default(), Dossier::default());
        for ((first, second), count) in moods.into_iter().zip(0..) {
            week(&mut one, on(count * 7), MOODS[first]);
            week(&mut other, on(count * 7), MOODS[second]);
        }
        prop_assert_eq!(copy(one), copy(other));
    }
}

#[test]
fn words_for_a_gloomy_week_never_leave_unchosen() {
    let mut dossier = Dossier::default();
    run(&mut dossier, Command::Write(Setback::Money.note().to_owned(), "ik bel".to_owned()), DAY);
    let without = copy(dossier.clone());
    run(&mut dossier, Command::Write(Setback::LowWeek.note().to_owned(), "ik bel Ria".to_owned()), DAY);
    assert_eq!(copy(dossier), without);
}
