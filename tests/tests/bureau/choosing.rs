//! What an offer does to the forecast, and choosing one and taking it back.

use crate::people::{choose, keep, offer, run, someone, today, voice};
use crate::typed::{draft, problems};
use content::texts::bureau as t;
use domain::dossier::{BureauOffer, Command, Dossier, GuidanceKind, Refusal};
use domain::forecast::Situation;
use domain::values::{Answer, Euro};
use screens::bureau::{self, Draft, DraftField, compared};
use screens::forecast::forecast;

/// Weeks until half have started, with this offer as the answers.
fn half(dossier: &Dossier, name: &str) -> f64 {
    let mut chosen = dossier.clone();
    choose(&mut chosen, name);
    forecast(&chosen, today()).weeks_until(0.5).unwrap_or(f64::INFINITY)
}

#[test]
fn more_months_a_job_hunter_and_more_money_are_never_later() {
    let mut dossier = someone();
    let mut before = f64::INFINITY;
    for months in [1, 3, 6, 9, 12, 24, 36] {
        keep(&mut dossier, offer("een", months));
        let now = half(&dossier, "een");
        assert!(now <= before, "{months} months: {now} after {before}");
        before = now;
    }
    keep(&mut dossier, offer("een", 6));
    let tips = half(&dossier, "een");
    keep(&mut dossier, BureauOffer { kind: Answer::Known(GuidanceKind::JobHunter), ..offer("een", 6) });
    assert!(half(&dossier, "een") <= tips);
    let mut before = tips;
    for euros in [0, 500, 2000, 8000] {
        keep(&mut dossier, BureauOffer { training: Answer::Known(Euro::whole(euros)), ..offer("een", 6) });
        let now = half(&dossier, "een");
        assert!(now <= before, "€ {euros}: {now} after {before}");
        before = now;
    }
}

#[test]
fn what_is_told_is_what_choosing_does() {
    let mut dossier = someone();
    keep(&mut dossier, BureauOffer { training: Answer::Known(Euro::whole(8000)), ..offer("een", 12) });
    let told = compared(&dossier, today(), voice()).cards[0].effect.clone().expect("told");
    choose(&mut dossier, "een");
    run(&mut dossier, [Command::KeepTried]);
    let after = compared(&dossier, today(), voice());
    assert!(after.cards[0].is_own);
    let effect = after.cards[0].effect.clone().expect("told");
    assert_eq!(effect.range, told.range, "chosen, it does what was told");
    assert_eq!(Situation::of(&dossier, today()).money, Some(8000), "and it counts once");
    let equal = content::texts::signing::MOVED_EQUAL.get(voice());
    assert!(effect.moved.contains(equal), "{effect:?}");
}

#[test]
fn choosing_can_be_taken_back_and_another_choice_takes_its_place() {
    let mut dossier = someone();
    keep(&mut dossier, BureauOffer { training: Answer::Known(Euro::whole(8000)), ..offer("een", 12) });
    keep(&mut dossier, offer("twee", 3));
    let before = dossier.clone();
    choose(&mut dossier, "een");
    assert!(dossier.before_trying.is_some());
    choose(&mut dossier, "twee");
    assert_eq!(dossier.intake.money, before.intake.money, "what came with the other one is gone");
    run(&mut dossier, [Command::BackToAnswers]);
    assert_eq!(dossier, before);
    assert!(bureau::choose("geen", &dossier, today()).is_empty());
}

#[test]
fn a_fourth_offer_is_refused_in_a_clear_sentence() {
    let mut dossier = someone();
    for name in ["een", "twee", "drie"] {
        keep(&mut dossier, offer(name, 6));
    }
    let fourth = Command::KeepOffer(Box::new(offer("vier", 6)));
    assert_eq!(dossier.clone().apply(fourth, today()), Err(Refusal::TooManyOffers));
    let fourth = draft(&[(DraftField::Name, "vier")]);
    assert_eq!(problems(&fourth, &dossier), [(DraftField::Name, t::FULL.fill(voice(), ["3"]))]);
    // One that is kept can still be changed, and given another name.
    let mut changed = Draft::of(&dossier.offers[0]);
    changed.put(DraftField::Name, "anders".to_owned());
    let commands = changed.check(&dossier, today(), voice()).expect("a change");
    run(&mut dossier, commands);
    let names: Vec<&str> = dossier.offers.iter().map(|offer| offer.name.as_str()).collect();
    assert_eq!(names, ["twee", "drie", "anders"]);
}
