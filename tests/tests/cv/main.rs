//! The curriculum vitae: its order, its paper, what may be taken over, and the file for other programs.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

mod file;
mod offers;
mod paper;

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::RecordField as F;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField, RecordKind as K, RecordValue};
use domain::values::{Address, Language};

const TODAY: NaiveDate = content::day(2026, 11, 23);
const NL: Voice = Voice::new(Language::Nl, Address::Je);
const EN: Voice = Voice::new(Language::En, Address::Je);

fn run(dossier: &mut Dossier, command: Command) {
    dossier.apply(command, TODAY).expect("a change that makes sense");
}

fn add(dossier: &mut Dossier, kind: K, said: Vec<(RecordField, Option<RecordValue>)>) {
    run(dossier, Command::Record(RecordCommand::Add(kind, said)));
}

fn line(words: &str) -> Option<RecordValue> {
    Some(RecordValue::Words(words.to_owned()))
}

fn day(year: i32, month: u32) -> Option<RecordValue> {
    Some(RecordValue::Day(content::day(year, month, 1)))
}

/// Someone who filled in a bit of everything.
fn person() -> Dossier {
    let mut dossier = Dossier::default();
    let head = vec![
        (F::Name, line("Noor de Vries")),
        (F::Title, line("Planner")),
        (F::Place, line("Gent")),
        (F::Phone, line("0470 00 00 00")),
        (F::Mail, line("noor@example.org")),
        (F::Link, line("www.linkedin.com/in/noor")),
        (F::Note, line("Rustig als het druk is.\nIk zoek werk in de zorg.")),
    ];
    add(&mut dossier, K::CvHead, head);
    let old = vec![(F::Role, line("Chauffeur")), (F::From, day(2005, 3)), (F::Until, day(2012, 8))];
    add(&mut dossier, K::CvWork, old);
    let last = vec![
        (F::Role, line("Planner")),
        (F::Organisation, line("Veldman \"Vracht\"")),
        (F::Place, line("Aalst")),
        (F::From, day(2012, 9)),
        (F::Until, day(2026, 12)),
        (F::Note, line("Roosters voor tachtig mensen.")),
    ];
    add(&mut dossier, K::CvWork, last);
    let now = vec![(F::Role, line("Vrijwilliger")), (F::From, day(2020, 1))];
    add(&mut dossier, K::CvWork, now);
    add(&mut dossier, K::CvWork, vec![(F::Role, line("Zonder dagen"))]);
    let study =
        vec![(F::Title, line("Logistiek")), (F::Organisation, line("HoGent")), (F::Until, day(2004, 6))];
    add(&mut dossier, K::CvStudy, study);
    let good = F::Level.shape().choice("very-good");
    add(&mut dossier, K::CvSkill, vec![(F::Title, line("Excel")), (F::Level, good)]);
    let native = F::Level.shape().choice("native");
    add(&mut dossier, K::CvLanguage, vec![(F::Title, line("Nederlands")), (F::Level, native)]);
    add(&mut dossier, K::CvOther, vec![(F::Title, line("Rijbewijs C")), (F::Until, day(2028, 5))]);
    dossier
}
