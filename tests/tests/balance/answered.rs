//! Answers that stand for themselves on the balance: in the words of the person, and a business of one's own with its
//! first steps.

use crate::sample::{answer, shown, words};
use content::Voice;
use content::texts::assessment_ondernemen as o;
use domain::assessment::Reply;
use domain::dossier::Dossier;
use screens::test::Test;
use screens::tests::made_of;

#[test]
fn skills_conditions_and_energy_come_in_the_words_of_the_person() {
    let voice = Voice::default();
    let mut dossier = Dossier::default();
    let skills = made_of(Test::Skills);
    answer(&mut dossier, Test::Skills, skills.instrument.items[0].id, Reply::CanWant(Some(5), Some(4)));
    answer(&mut dossier, Test::Skills, skills.instrument.items[1].id, Reply::CanWant(Some(1), Some(5)));
    answer(&mut dossier, Test::Skills, skills.instrument.items[2].id, Reply::CanWant(Some(5), Some(1)));
    answer(&mut dossier, Test::Conditions, "reizen", Reply::Chosen("uur".to_owned()));
    answer(&mut dossier, Test::Conditions, "uren", Reply::Chosen("alles-kan".to_owned()));
    answer(&mut dossier, Test::Energy, "goede-dag", Reply::Words("Iets maken.".to_owned()));
    answer(&mut dossier, Test::Energy, "gevraagd", Reply::Words("Koken!".to_owned()));
    answer(&mut dossier, Test::Energy, "vanzelf", Reply::Words("Fietsen maken.".to_owned()));
    let [who, can, want, _] = shown(&dossier);
    assert_eq!(words(&who.found), "Iets maken");
    let text = |place: usize| skills.items[place].text.expect("a text").get(voice);
    assert_eq!(words(&can.found), [text(0), text(1), "Koken!; Fietsen maken"].join(" | "));
    assert_eq!(want.found[0].rows.len(), 1);
}

#[test]
fn an_own_business_shows_what_is_there_and_three_first_steps() {
    let voice = Voice::default();
    let mut dossier = Dossier::default();
    for item in made_of(Test::OwnBusiness).instrument.items {
        let has = item.id == "buffer";
        answer(
            &mut dossier,
            Test::OwnBusiness,
            item.id,
            Reply::Rated(if has == item.is_reversed { 1 } else { 5 }),
        );
    }
    let how = &shown(&dossier)[3];
    let rows = &how.found.last().expect("the test").rows;
    assert_eq!(rows[0].words, o::ITEM_BUFFER_NAME.get(voice));
    let steps =
        [&o::ITEM_AANBOD_STEP, &o::ITEM_VAK_STEP, &o::ITEM_TEGENSLAG_STEP].map(|step| step.get(voice));
    assert_eq!(rows[1].words, steps.join(" "));
    assert!(how.open.is_empty());
}
