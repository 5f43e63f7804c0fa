//! Choosing a bureau: offers side by side, what each does to the forecast, what may be kept, and choosing one.

use chrono::NaiveDate;
use content::texts::{bureau as t, common};
use content::{Voice, checklist};
use domain::dossier::{
    Budget, BureauOffer, Command, Dossier, Entry, Fact, FactValue, Guidance, GuidanceForm, GuidanceKind,
    Market, Refusal, Retraining, Telling,
};
use domain::forecast::Situation;
use domain::values::{Answer, Country, Euro};
use screens::bureau::{self, Draft, DraftField, compared, options};
use screens::forecast::forecast;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).expect("a date")
}

fn voice() -> Voice {
    Voice::default()
}

fn run(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

fn someone() -> Dossier {
    let mut dossier = Dossier::default();
    run(
        &mut dossier,
        [
            Command::Enter(Entry::AtHome),
            Command::Retraining(Answer::Known(Retraining::HalfYear)),
            Command::Budget(Answer::Known(Budget::None)),
            Command::Market(Answer::Known(Market::Balanced)),
            Command::Guidance(Answer::Known(Guidance::None)),
            Command::Tell(Telling::Now),
        ],
    );
    dossier
}

fn offer(name: &str, months: u8) -> BureauOffer {
    BureauOffer {
        name: name.to_owned(),
        months: Answer::Known(months),
        kind: Answer::Known(GuidanceKind::Tips),
        ..BureauOffer::default()
    }
}

fn keep(dossier: &mut Dossier, offer: BureauOffer) {
    run(dossier, [Command::KeepOffer(Box::new(offer))]);
}

fn choose(dossier: &mut Dossier, name: &str) {
    let commands = bureau::choose(name, dossier, today());
    run(dossier, commands);
}

/// Weeks until half have started, with this offer as the answers.
fn half(dossier: &Dossier, name: &str) -> f64 {
    let mut chosen = dossier.clone();
    choose(&mut chosen, name);
    forecast(&chosen, today()).weeks_until(0.5).unwrap_or(f64::INFINITY)
}

fn draft(fields: &[(DraftField, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (field, text) in fields {
        draft.put(*field, (*text).to_owned());
    }
    draft
}

fn problems(draft: &Draft, dossier: &Dossier) -> Vec<(DraftField, String)> {
    let found = draft.check(dossier, today(), voice()).expect_err("something to mend");
    found.into_iter().map(|problem| (problem.field, problem.sentence)).collect()
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

#[test]
fn every_offer_has_the_same_lines_and_says_what_is_still_to_ask() {
    let mut dossier = someone();
    keep(&mut dossier, BureauOffer { name: "leeg".to_owned(), ..BureauOffer::default() });
    keep(&mut dossier, offer("vol", 6));
    let cards = compared(&dossier, today(), voice()).cards;
    let labels = |place: usize| cards[place].lines.iter().map(|(label, _)| *label).collect::<Vec<_>>();
    assert_eq!(labels(0), labels(1));
    assert!(cards[0].lines.iter().all(|(_, value)| value == t::TO_ASK.get(voice())));
    assert!(!cards[0].is_own, "what is not known is not what was answered");
}

#[test]
fn without_the_choice_to_see_the_forecast_there_is_no_figure_of_it() {
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        let mut dossier = someone();
        keep(&mut dossier, offer("een", 6));
        run(&mut dossier, [Command::Tell(telling)]);
        let compared = compared(&dossier, today(), voice());
        assert!(compared.hidden.is_some() && compared.notes.is_empty() && compared.long_way.is_none());
        assert!(compared.cards.iter().all(|card| card.effect.is_none()));
    }
}

#[test]
fn in_belgium_the_price_stands_beside_what_the_law_asks() {
    let mut dossier = someone();
    let day = |year, month, day| FactValue::Day(NaiveDate::from_ymd_opt(year, month, day).expect("a date"));
    let state = |fact, value| Command::State(fact, Answer::Known(value));
    keep(&mut dossier, BureauOffer { price: Answer::Known(Euro::whole(3000)), ..offer("een", 12) });
    run(
        &mut dossier,
        [
            Command::Lives(Answer::Known(Country::Netherlands)),
            Command::Works(Answer::Known(Country::Netherlands)),
        ],
    );
    assert_eq!(compared(&dossier, today(), voice()).cards[0].legal, None);
    run(
        &mut dossier,
        [
            Command::Lives(Answer::Known(Country::Belgium)),
            Command::Works(Answer::Known(Country::Belgium)),
            Command::LastDay(Answer::Known(today())),
            state(Fact::Ending, FactValue::Ending(domain::dossier::Ending::Notice)),
            state(Fact::Began, day(2014, 3, 1)),
            state(Fact::Noticed, day(2026, 3, 2)),
            state(Fact::Born, day(1980, 1, 1)),
            state(Fact::PrivateSector, FactValue::Truth(true)),
            state(Fact::CivilServant, FactValue::Truth(false)),
            state(Fact::Ill, FactValue::Truth(false)),
            state(Fact::NoticeWorked, FactValue::Truth(false)),
            state(Fact::AnnualWage, FactValue::Money(Euro::whole(42_000))),
            state(Fact::FullTimeShare, FactValue::Count(100)),
        ],
    );
    let legal = compared(&dossier, today(), voice()).cards[0].legal.clone().expect("a value");
    assert_eq!(legal.difference, Some(content::texts::signing::LESS.fill(voice(), ["€ 500"])));
}

#[test]
fn the_lists_of_the_page_are_there_and_belgian_duties_show_where_they_matter() {
    let mut dossier = someone();
    for id in bureau::lists(&dossier) {
        assert!(checklist(id).is_some(), "{id}");
    }
    assert!(bureau::lists(&dossier).contains(&"bureau-moet"));
    run(&mut dossier, [Command::Works(Answer::Known(Country::Netherlands))]);
    assert!(!bureau::lists(&dossier).contains(&"bureau-moet"));
}
