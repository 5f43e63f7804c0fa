//! Who is in the saved file of version 4: the person of version 3 with tests and notes. Leaves out all that version 3 had.

use crate::person_of_v3::person_of_v3;
use crate::saved::day;
use domain::assessment::{Reply, Sitting};
use domain::dossier::{Assessments, Dossier, Notes};

/// What the person of version 4 answered and kept. Every member is there, and every kind of answer.
pub fn person_of_v4() -> Dossier {
    Dossier { assessments: assessments(), notes: notes(), ..person_of_v3() }
}

fn sitting(answers: &[(&str, Reply)]) -> Sitting {
    Sitting {
        answers: answers.iter().map(|(item, reply)| ((*item).to_owned(), reply.clone())).collect(),
        at: answers.last().map(|(item, _)| (*item).to_owned()),
        on: Some(day(2026, 11, 20)),
        ..Sitting::default()
    }
}

fn assessments() -> Assessments {
    let interests = [("kast", Reply::Rated(5)), ("machine", Reply::Rated(1)), ("magazijn", Reply::Skipped)];
    let skills = [
        ("plannen", Reply::CanWant(Some(4), Some(2))),
        ("uitleggen", Reply::CanWant(Some(3), None)),
        ("mensen-helpen", Reply::CanWant(None, Some(5))),
    ];
    let values = [("w01", Reply::First), ("w02", Reply::Second), ("w03", Reply::Both)];
    let mut assessments = Assessments::default();
    let corrected = Sitting {
        corrections: vec![(String::from("realistic"), 2), (String::from("social"), 5)],
        named: vec![String::from("social"), String::from("artistic")],
        ..sitting(&interests)
    };
    assessments.keep(String::from("interessetest"), corrected);
    assessments.keep(String::from("vaardigheden"), sitting(&skills));
    assessments.keep(String::from("werkwaarden"), sitting(&values));
    let chosen = Reply::Chosen(String::from("storm"));
    assessments.keep(String::from("weer-check"), sitting(&[("vandaag", chosen)]));
    let words =
        Reply::Words(String::from("Een dag in de tuin, \u{201e}zonder\u{201d} plan.\nEn daarna koffie."));
    assessments.keep(String::from("energie"), sitting(&[("goede-dag", words)]));
    assessments
}

fn notes() -> Notes {
    let mut notes = Notes::default();
    notes.write(String::from("stilstaan-verloren"), "Mijn collega\u{2019}s, één voor één.");
    notes.write(String::from("balans-wie"), "Iemand die doorgaat.");
    notes
}
