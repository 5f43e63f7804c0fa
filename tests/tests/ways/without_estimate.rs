//! Ways for who does not want the estimate, or cannot do with it today: none of it, and everything else.

use crate::people::{run, someone};
use crate::shown::{labels, screen};
use content::Voice;
use content::texts::work_ways as t;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Telling};
use domain::values::Country;
use screens::occupations::ways::{Hidden, Picks};

#[test]
fn who_does_not_want_the_forecast_gets_none_of_it() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let told = |dossier: &Dossier| {
        let screen = screen(dossier, &Picks::default());
        let label = t::ROW_FORECAST.get(Voice::default());
        (screen.hidden.is_some(), screen.cards.iter().filter(|card| labels(card).contains(&label)).count())
    };
    assert_eq!(told(&dossier), (false, 4));
    for telling in [Telling::Later, Telling::RatherNot, Telling::Unasked] {
        run(&mut dossier, [Command::Tell(telling)]);
        assert_eq!(told(&dossier), (true, 0), "{telling:?}");
        let hidden = screen(&dossier, &Picks::default()).hidden;
        assert_eq!(hidden, Some(Hidden::ByChoice(t::HIDDEN.get(Voice::default()))));
    }
}

#[test]
fn on_a_heavy_day_a_calm_line_stands_in_the_place_of_the_forecast() {
    let mut dossier = someone(Country::Netherlands, Some(4322));
    let said = |weather: &str| {
        let (test, item) = ("weer-check".to_owned(), "vandaag".to_owned());
        Command::AnswerItem(test, item, Reply::Chosen(weather.to_owned()))
    };
    run(&mut dossier, [said("storm")]);
    let heavy = screen(&dossier, &Picks::default());
    assert_eq!(heavy.hidden, Some(Hidden::Today(t::HIDDEN_TODAY.get(Voice::default()))));
    assert_eq!(heavy.long_way, None);
    let forecast = t::ROW_FORECAST.get(Voice::default());
    assert!(heavy.cards.iter().all(|card| !labels(card).contains(&forecast)));
    assert!(heavy.cards.iter().all(|card| labels(card).contains(&t::ROW_TRAINING.get(Voice::default()))));
    run(&mut dossier, [said("opklaring")]);
    let other = screen(&dossier, &Picks::default());
    assert_eq!(other.hidden, None);
    assert!(other.cards.iter().all(|card| labels(card).contains(&forecast)));
}
