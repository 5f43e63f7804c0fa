//! People of whom every figure plays a part, and what is explained to them. Leaves out what is checked.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{
    AgeGroup, Command, Direction, Dossier, Guidance, GuidanceKind, GuidanceTerms, Limitations, Market,
    Recovery, Retraining, Travel,
};
use domain::explanation::Step;
use domain::forecast::Forecast;
use domain::values::Answer;
use screens::assumptions::{self, read};
use screens::forecast::{Reckoning, grounds};

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

pub fn told(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        let name = format!("{command:?}");
        dossier.apply(command, today()).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
    }
}

/// People whose answers bring in every figure between them.
pub fn people() -> Vec<Dossier> {
    let mut people = vec![Dossier::default()];
    let all_known = |market, kind, travel, age, form| {
        let mut dossier = Dossier::default();
        let terms = GuidanceTerms { months: Answer::Unknown, kind: Answer::Known(kind) };
        told(
            &mut dossier,
            [
                Command::Market(Answer::Known(market)),
                Command::Guidance(Answer::Known(Guidance::Arranged(terms))),
                Command::Travel(Answer::Known(travel)),
                Command::Hours(Answer::Known(20)),
                Command::Age(Answer::Known(age)),
                Command::Limitations(Answer::Known(Limitations::Some)),
                Command::Recovery(Answer::Known(Recovery::BurnOut { weeks: Answer::Unknown })),
                Command::Retraining(Answer::Known(form)),
            ],
        );
        dossier
    };
    let (tips, hunter) = (GuidanceKind::Tips, GuidanceKind::JobHunter);
    people.push(all_known(Market::MoreJobs, tips, Travel::Near, AgeGroup::Under30, Retraining::Year));
    people.push(all_known(Market::Balanced, hunter, Travel::Usual, AgeGroup::From30, Retraining::Quarter));
    people.push(all_known(Market::MoreSeekers, tips, Travel::Far, AgeGroup::From45, Retraining::TwoYears));
    people.push(all_known(Market::Balanced, tips, Travel::Far, AgeGroup::From55, Retraining::ShortCourse));
    let mut unsure = Dossier::default();
    told(&mut unsure, [Command::Recovery(Answer::Unknown)]);
    people.push(unsure);
    let mut business = Dossier::default();
    told(&mut business, [Command::Direction(Answer::Known(Direction::OwnBusiness))]);
    people.push(business);
    people
}

pub fn steps(dossier: &Dossier) -> Vec<Step> {
    let all = grounds(&Reckoning::of(dossier, today()));
    all.iter().flat_map(|(_, step)| step.walk()).cloned().collect()
}

pub fn forecast(dossier: &Dossier) -> Forecast {
    Reckoning::of(dossier, today()).whole_forecast()
}

pub fn assume(figure: &str, value: &str) -> Result<Command, assumptions::Refused> {
    read(figure, value, "coach", "Zo gaat het hier.", Voice::default())
}
