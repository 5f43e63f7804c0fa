//! The list of applications: groups by what needs doing, pages, words to find, and calm words.

use crate::sample::{VOICE, add, ago, application, choice, day, ended, today, words};
use content::texts::applications as t;
use domain::dossier::{Dossier, RecordField as F, RecordKind};
use screens::applications::{Applications, Asked, Group, PAGE};
use screens::route::Route;

fn shown(dossier: &Dossier, asked: &Asked) -> Applications {
    Applications::of(dossier, asked, today(), VOICE)
}

fn names(shown: &Applications) -> Vec<(&'static str, Vec<String>)> {
    shown
        .groups
        .iter()
        .map(|group| (group.id, group.rows.iter().map(|row| row.name.clone()).collect()))
        .collect()
}

fn some() -> Dossier {
    let mut dossier = Dossier::default();
    application(&mut dossier, "gevonden", &[]);
    application(&mut dossier, "wacht", &[(F::Applied, 30)]);
    application(&mut dossier, "praat", &[(F::Applied, 30), (F::Interview, 3)]);
    application(&mut dossier, "aanbod", &[(F::Offered, 1)]);
    ended(&mut dossier, "voorbij", &[(F::Applied, 60)], "no-reply", 10);
    let later = application(&mut dossier, "later", &[(F::Applied, 9)]);
    crate::sample::set(&mut dossier, later, vec![(F::NextDay, day(today() + chrono::Days::new(4)))]);
    application(&mut dossier, "eerder", &[(F::Applied, 9), (F::NextDay, 2)]);
    dossier
}

#[test]
fn groups_are_by_what_needs_doing_and_days_come_in_order() {
    let all = shown(&some(), &Asked::default());
    let expected = [
        ("group-day", vec!["eerder", "later"]),
        ("group-offer", vec!["aanbod"]),
        ("group-talk", vec!["praat"]),
        ("group-waiting", vec!["wacht"]),
        ("group-found", vec!["gevonden"]),
    ];
    let expected: Vec<(&str, Vec<String>)> = expected
        .into_iter()
        .map(|(id, names)| (id, names.into_iter().map(str::to_owned).collect()))
        .collect();
    assert_eq!(names(&all), expected);
    assert!(all.ended.is_some() && all.more.is_none());
}

#[test]
fn what_is_over_comes_on_request_and_when_it_is_looked_for() {
    let dossier = some();
    let with = shown(&dossier, &Asked { ended: true, ..Asked::default() });
    assert_eq!(names(&with).last().map(|(id, _)| *id), Some("group-ended"));
    let found = shown(&dossier, &Asked { words: "VOOR bij".to_owned(), ..Asked::default() });
    assert_eq!(found.groups.len(), 1);
    assert_eq!(found.found, Some(t::FOUND.fill(VOICE, ["1", "7"])));
}

#[test]
fn silence_is_told_calmly_after_a_while_only() {
    let mut dossier = Dossier::default();
    application(&mut dossier, "kort", &[(F::Applied, 20)]);
    application(&mut dossier, "lang", &[(F::Applied, 21)]);
    let all = shown(&dossier, &Asked::default());
    let hints: Vec<bool> = all.groups[0].rows.iter().map(|row| row.hint.is_some()).collect();
    assert_eq!(hints, [true, false]);
}

#[test]
fn an_offer_and_new_work_lead_on() {
    let mut dossier = Dossier::default();
    application(&mut dossier, "aanbod", &[(F::Offered, 1)]);
    ended(&mut dossier, "werk", &[(F::Offered, 9)], "accepted", 1);
    let all = shown(&dossier, &Asked { ended: true, ..Asked::default() });
    let offer = Route::Exercise("onderhandelen").href();
    assert_eq!(addresses(&all), [vec![Route::JobOffers.href(), offer], vec![Route::NewWork.href()]]);
}

/// Where the first of each group leads.
fn addresses(all: &Applications) -> Vec<Vec<String>> {
    let first = |group: &Group| group.rows[0].onward.iter().map(|(_, href)| href.clone()).collect();
    all.groups.iter().map(first).collect()
}

#[test]
fn the_exercise_that_helps_at_its_stage_stands_at_an_application() {
    let all = shown(&some(), &Asked { ended: true, ..Asked::default() });
    let to = |id| vec![Route::Exercise(id).href()];
    let offer = [vec![Route::JobOffers.href()], to("onderhandelen")].concat();
    assert_eq!(addresses(&all), [vec![], offer, to("gesprek"), vec![], to("brief"), vec![]]);
    let told: Vec<&str> =
        all.groups.iter().flat_map(|group| &group.rows[0].onward).map(|(label, _)| label.as_str()).collect();
    assert!(told.contains(&t::HELPS.fill(VOICE, ["Een brief in vier blokken"]).as_str()), "{told:?}");
}

#[test]
fn the_contact_leads_to_the_people_by_name() {
    let mut dossier = Dossier::default();
    let id = application(&mut dossier, "werk", &[(F::Applied, 1)]);
    crate::sample::set(&mut dossier, id, vec![(F::Name, words("Ria Bos"))]);
    assert_eq!(addresses(&shown(&dossier, &Asked::default())), [Vec::<String>::new()]);
    add(&mut dossier, RecordKind::Contact, vec![(F::Name, words("ria bos"))]);
    assert_eq!(addresses(&shown(&dossier, &Asked::default())), [vec![Route::Network.href()]]);
}

#[test]
fn five_hundred_come_a_page_at_a_time_and_none_is_lost() {
    let mut dossier = Dossier::default();
    for place in 0..500_u64 {
        let id = application(&mut dossier, "werk", &[(F::Applied, place % 90)]);
        match place % 5 {
            0 => crate::sample::set(&mut dossier, id, vec![(F::NextDay, day(ago(place % 30)))]),
            1 => crate::sample::set(&mut dossier, id, vec![(F::Outcome, choice(F::Outcome, "rejected"))]),
            _ => {}
        }
    }
    let count = |all: &Applications| all.groups.iter().map(|group| group.rows.len()).sum::<usize>();
    let mut asked = Asked { ended: true, ..Asked::default() };
    let mut pages = 0;
    loop {
        let all = shown(&dossier, &asked);
        pages += 1;
        assert_eq!(count(&all), (pages * PAGE).min(500));
        if all.more.is_none() {
            break;
        }
        asked.most += PAGE;
    }
    assert_eq!(pages, 500_usize.div_ceil(PAGE));
}
