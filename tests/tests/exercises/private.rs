//! What someone wrote about stress leaves the device only by choice; what they wrote in other exercises is as open as the
//! rest of their notes.

use super::{NL, run, write};
use content::exercises;
use domain::dossier::{Block, Command, Dossier, Sharing, TaskStatus};
use formats::dossier_file::to_json;
use screens::data;
use screens::exercises::{is_private, written};

fn person(words: &str) -> Dossier {
    let mut dossier = Dossier::default();
    write(&mut dossier, "oefen-brief-1", "Ik las uw vacature.");
    if !words.is_empty() {
        write(&mut dossier, "oefen-stress-1", words);
        run(&mut dossier, Command::Task("oefen-stress-gedaan".to_owned(), Some(TaskStatus::Done)));
    }
    dossier
}

#[test]
fn only_stress_is_private() {
    let private: Vec<&str> = exercises().filter(|it| is_private(it)).map(|it| it.id).collect();
    assert_eq!(private, ["stress"]);
}

#[test]
fn a_copy_leaves_stress_out_until_it_is_ticked() {
    let told = person("Ik slaap slecht.");
    let open = data::shared_copy(&told, &Sharing::default());
    assert!(open.contains("Ik las uw vacature.") && !open.contains("oefen-stress"), "{open}");
    assert!(data::shared_copy(&told, &Sharing::default().and(Block::Feelings)).contains("Ik slaap slecht."));
    // Who wrote nothing of it and who did give the same bytes.
    let mut left_out = told;
    left_out.leave_out(Block::Feelings);
    assert_eq!(to_json(&left_out), to_json(&person("")));
    assert!(written(&left_out, None, NL).iter().all(|written| !written.is_private));
}
