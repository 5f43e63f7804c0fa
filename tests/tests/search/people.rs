//! The people: who has a day first, then who is still to be spoken to, then who was.

use crate::sample::{VOICE, add, ago, application, choice, day, set, today, words};
use domain::dossier::{Dossier, RecordField as F, RecordKind};
use screens::network::Network;

#[test]
fn people_stand_by_how_far_they_are() {
    let mut dossier = Dossier::default();
    let spoken =
        vec![(F::Name, words("Anna")), (F::Day, day(ago(3))), (F::Circle, choice(F::Circle, "work"))];
    add(&mut dossier, RecordKind::Contact, spoken);
    add(
        &mut dossier,
        RecordKind::Contact,
        vec![(F::Name, words("Bart")), (F::Circle, choice(F::Circle, "close"))],
    );
    add(&mut dossier, RecordKind::Contact, vec![(F::Name, words("Cor")), (F::NextDay, day(today()))]);
    let id = application(&mut dossier, "werk", &[]);
    set(&mut dossier, id, vec![(F::Name, words("Anna"))]);
    let all = Network::of(&dossier, 1, today(), VOICE);
    let names: Vec<&str> =
        all.groups.iter().flat_map(|group| &group.rows).map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Cor", "Bart", "Anna"]);
    assert!(all.circles.is_some() && all.more.is_none());
    let anna = &all.groups[2].rows[0];
    assert!(anna.is_spoken && anna.lines.iter().any(|line| line.contains("werk")), "{anna:?}");
}

#[test]
fn three_hundred_come_a_page_at_a_time() {
    let mut dossier = Dossier::default();
    for _ in 0..300 {
        add(&mut dossier, RecordKind::Contact, vec![(F::Name, words("Iemand"))]);
    }
    let count = |pages| {
        let all = Network::of(&dossier, pages, today(), VOICE);
        (all.groups.iter().map(|group| group.rows.len()).sum::<usize>(), all.more.is_some())
    };
    assert_eq!(count(1), (30, true));
    assert_eq!(count(10), (300, false));
}
