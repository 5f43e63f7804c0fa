//! What is typed of an offer.

use crate::people::{run, someone, today, voice};
use content::texts::{bureau as t, common};
use domain::dossier::{Command, Dossier, GuidanceForm, GuidanceKind};
use domain::values::{Answer, Euro};
use screens::bureau::{Draft, DraftField, options};

pub fn draft(fields: &[(DraftField, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (field, text) in fields {
        draft.put(*field, (*text).to_owned());
    }
    draft
}

pub fn problems(draft: &Draft, dossier: &Dossier) -> Vec<(DraftField, String)> {
    let found = draft.check(dossier, today(), voice()).expect_err("something to mend");
    found.into_iter().map(|problem| (problem.field, problem.sentence)).collect()
}

#[test]
fn what_is_typed_is_read_or_said_to_be_mended() {
    let dossier = someone();
    assert_eq!(problems(&draft(&[]), &dossier), [(DraftField::Name, t::NAME_MISSING.owned(voice()))]);
    let wrong = draft(&[
        (DraftField::Name, "een"),
        (DraftField::Months, "37"),
        (DraftField::Training, "veel"),
        (DraftField::Price, "2,5x"),
    ]);
    let fields: Vec<DraftField> = problems(&wrong, &dossier).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, [DraftField::Months, DraftField::Training, DraftField::Price]);
    let long = "x".repeat(500);
    let sentence = problems(&draft(&[(DraftField::Name, &long)]), &dossier)[0].1.clone();
    assert!(sentence.contains(char::is_numeric), "{sentence}");
    let right = draft(&[
        (DraftField::Name, " een "),
        (DraftField::Months, "9"),
        (DraftField::Kind, "job-hunter"),
        (DraftField::Form, "both"),
        (DraftField::Resumes, "yes"),
        (DraftField::Training, "€ 1.250,-"),
        (DraftField::Price, "4.000"),
    ]);
    let mut kept = dossier.clone();
    run(&mut kept, right.check(&dossier, today(), voice()).expect("an offer"));
    let offer = &kept.offers[0];
    assert_eq!(offer.name, "een");
    assert_eq!(offer.months, Answer::Known(9));
    assert_eq!(offer.kind, Answer::Known(GuidanceKind::JobHunter));
    assert_eq!(offer.form, Answer::Known(GuidanceForm::Both));
    assert_eq!(offer.resumes, Answer::Known(true));
    assert_eq!(
        (offer.training, offer.price),
        (Answer::Known(Euro::whole(1250)), Answer::Known(Euro::whole(4000)))
    );
    let again = Draft::of(offer);
    assert_eq!(again.get(DraftField::Price), "4000");
    assert_eq!(again.check(&kept, today(), voice()), Ok(vec![Command::KeepOffer(Box::new(offer.clone()))]));
    let same = draft(&[(DraftField::Name, "een")]);
    assert_eq!(problems(&same, &kept), [(DraftField::Name, t::NAME_TAKEN.owned(voice()))]);
}

#[test]
fn every_choice_can_be_left_unknown() {
    for field in DraftField::ALL {
        let all = options(field, voice());
        assert!(all.is_empty() || all.last().is_some_and(|(_, label)| label == common::UNKNOWN.get(voice())));
    }
}
