//! Someone who has everything, and the steps of what is printed of them. Leaves out every expectation.

use chrono::{Days, NaiveDate};
use domain::dossier::{
    Assumption, Author, Command, Direction, Dossier, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery,
    Retraining,
};
use domain::values::Answer::Known;
use formats::evaluation::{Evaluation, StepOut};
use screens::progress;
use std::env;
use std::path::PathBuf;

pub fn example(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src/formats/examples").join(name)
}

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

/// Someone who gave and kept everything that there is: a search under way, two forecasts, a route, an own value, a day
/// on which income is needed, and a first day.
pub fn everything() -> Dossier {
    let terms = GuidanceTerms { months: Known(6), kind: Known(GuidanceKind::Tips) };
    let earlier = today() - Days::new(35);
    let mut dossier = Dossier::default();
    let mut tell = |commands: &[Command], day: NaiveDate| {
        for command in commands {
            let refused = |refusal| panic!("{command:?}: {refusal:?}");
            dossier.apply(command.clone(), day).unwrap_or_else(refused);
        }
        dossier.clone()
    };
    let begun = [
        Command::LastDay(Known(earlier + Days::new(60))),
        Command::Direction(Known(Direction::New)),
        Command::Guidance(Known(Guidance::Arranged(terms))),
        Command::Retraining(Known(Retraining::HalfYear)),
        Command::Money(Known(1_000)),
        Command::Market(Known(Market::MoreSeekers)),
        Command::Recovery(Known(Recovery::BurnOut { weeks: Known(4) })),
        Command::SearchingSince(Known(earlier - Days::new(14))),
    ];
    let then = tell(&begun, earlier);
    let by = Author::Coach;
    let own =
        Assumption { figure: "burn-out-pace".to_owned(), thousandths: 950, by, why: "Gaat goed.".to_owned() };
    let now = [
        Command::Note(Box::new(progress::entry(&then, earlier))),
        Command::KeepRoute("Eerst leren".to_owned()),
        Command::Interviews(Known(3)),
        Command::Rejections(Known(1)),
        Command::Market(Known(Market::Balanced)),
        Command::NeededBy(Known(today() + Days::new(200))),
        Command::Assume(own),
    ];
    let now = tell(&now, today());
    tell(&[Command::Note(Box::new(progress::entry(&now, today())))], today())
}

pub fn all(step: &StepOut) -> Vec<&StepOut> {
    let mut found = vec![step];
    found.extend(step.from.iter().flat_map(all));
    found
}

pub fn steps(result: &Evaluation) -> Vec<&StepOut> {
    result.explanation.iter().flat_map(|ground| all(&ground.step)).collect()
}

pub fn near(left: f64, right: f64) -> bool {
    (left - right).abs() < 1e-6
}
