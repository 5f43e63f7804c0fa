//! What stays off the balance, for it is shown to others: the weather, what was written about what happened, what tells of
//! health, and tasks of that kind.

use crate::sample::{TODAY, run, shown, words};
use content::{Owner, PhaseEntry, TaskEntry, Voice, phases};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Notes, TaskStatus};
use screens::balance::Balance;
use screens::test::Test;

fn choose(dossier: &mut Dossier, test: Test, item: &str, choice: &str) {
    let reply = Reply::Chosen(choice.to_owned());
    run(dossier, Command::AnswerItem(test.id().to_owned(), item.to_owned(), reply));
}

#[test]
fn tasks_that_tell_how_the_person_is_stay_off_the_page_wherever_they_stand() {
    let mut dossier = Dossier { begun: Some(TODAY), ..Dossier::default() };
    let is_private = |phase: &PhaseEntry, task: &TaskEntry| phase.optional || task.owner == Owner::Doctor;
    let all = || phases().iter().flat_map(|phase| phase.tasks.iter().map(move |task| (phase, task)));
    assert!(all().any(|(phase, task)| is_private(phase, task)));
    for (phase, task) in all() {
        let shown = words(shown(&dossier).iter().flat_map(|part| &part.found));
        assert!(!shown.is_empty(), "no task before {}", task.id);
        for (phase, task) in all().filter(|(phase, task)| is_private(phase, task)) {
            assert!(!shown.contains(task.name.get(Voice::default())), "{} in {}: {shown}", task.id, phase.id);
        }
        // Begun, not done, where it is private: then it is the nearest to being shown.
        let status = if is_private(phase, task) { TaskStatus::Begun } else { TaskStatus::Done };
        run(&mut dossier, Command::Task(task.id.to_owned(), Some(status)));
    }
}

#[test]
fn nothing_private_is_on_the_page() {
    let shown_of = |dossier: &Dossier| format!("{:?}", Balance::of(dossier, TODAY, Voice::default()));
    let mut dossier = Dossier { begun: Some(TODAY), ..Dossier::default() };
    choose(&mut dossier, Test::Conditions, "plek", "binnen");
    let before = shown_of(&dossier);
    choose(&mut dossier, Test::Weather, "vandaag", "storm");
    choose(&mut dossier, Test::Conditions, "lichaam", "licht");
    choose(&mut dossier, Test::Conditions, "gevoel", "weinig");
    assert_eq!(shown_of(&dossier), before);
    // The page shows the notes that its parts name.
    for note in screens::processing::notes() {
        assert!(Notes::is_private(note), "{note}");
    }
    for part in shown(&dossier) {
        assert!(!Notes::is_private(part.note), "{}", part.note);
    }
}
