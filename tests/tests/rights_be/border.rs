//! Living in one country and working in another: who pays benefit, which papers, and where we do not know.

use domain::dossier::{Dossier, Fact};
use domain::rights::border::{Agency, BorderCase, BorderFacts, BorderPaper, Place, border};
use domain::rights::{Door, RightsQuestion, Ruling};
use domain::values::Answer::{self, Known, Open, Unknown};
use domain::values::Country::{self, Belgium, Netherlands};

fn facts(lives: Country, works: Country, is_fully_unemployed: Answer<bool>) -> BorderFacts {
    BorderFacts { lives: Known(Place::Known(lives)), works: Known(Place::Known(works)), is_fully_unemployed }
}

fn case(lives: Country, works: Country, is_fully: bool) -> BorderCase {
    border(&facts(lives, works, Known(is_fully))).known().cloned().expect("a case")
}

#[test]
fn with_no_work_left_benefit_follows_the_country_of_residence() {
    let home = case(Netherlands, Belgium, true);
    assert_eq!((home.dismissal, home.benefit, home.agency), (Belgium, Netherlands, Agency::Uwv));
    assert_eq!(home.papers, [BorderPaper::C4, BorderPaper::WorkStatement(Belgium), BorderPaper::PdU1]);
    let home = case(Belgium, Netherlands, true);
    assert_eq!((home.dismissal, home.benefit, home.agency), (Netherlands, Belgium, Agency::Rva));
    assert_eq!(home.papers, [BorderPaper::WorkStatement(Netherlands), BorderPaper::PdU1]);
    assert!(home.is_across);
}

#[test]
fn with_work_left_in_part_benefit_follows_the_country_of_work() {
    for (lives, works, agency) in [(Netherlands, Belgium, Agency::Rva), (Belgium, Netherlands, Agency::Uwv)] {
        let part = case(lives, works, false);
        assert_eq!((part.dismissal, part.benefit, part.agency), (works, works, agency));
        assert!(part.papers.is_empty());
    }
}

#[test]
fn within_one_country_nothing_more_is_asked() {
    for country in [Belgium, Netherlands] {
        for is_fully in [Open, Unknown, Known(true), Known(false)] {
            let found = border(&facts(country, country, is_fully)).known().cloned().expect("a case");
            assert_eq!((found.dismissal, found.benefit, found.is_across), (country, country, false));
            assert!(found.papers.is_empty());
        }
    }
}

#[test]
fn germany_and_elsewhere_are_not_covered_whatever_the_other_place() {
    for place in [Place::Germany, Place::Elsewhere] {
        for other in [Open, Known(Place::Known(Belgium)), Known(Place::Germany)] {
            for (lives, works) in [(Known(place), other), (other, Known(place))] {
                let facts = BorderFacts { lives, works, is_fully_unemployed: Known(true) };
                assert_eq!(border(&facts), Ruling::NotApplicable(Door::NotCovered));
            }
        }
    }
}

#[test]
fn what_nobody_knows_we_do_not_know_either() {
    let unknown =
        BorderFacts { lives: Unknown, works: Known(Place::Known(Belgium)), ..BorderFacts::default() };
    assert_eq!(border(&unknown), Ruling::NotApplicable(Door::NotKnown));
    let across = facts(Netherlands, Belgium, Unknown);
    assert_eq!(border(&across), Ruling::NotApplicable(Door::NotKnown));
}

#[test]
fn what_is_open_is_asked() {
    let asked = vec![RightsQuestion::Lives, RightsQuestion::Works];
    assert_eq!(border(&BorderFacts::of(&Dossier::default())), Ruling::Missing(asked));
    let across = facts(Netherlands, Belgium, Open);
    assert_eq!(border(&across), Ruling::Missing(vec![RightsQuestion::Of(Fact::FullyUnemployed)]));
}

#[test]
fn a_dossier_tells_its_countries() {
    let mut dossier = Dossier::default();
    dossier.intake.lives = Known(Netherlands);
    dossier.intake.works = Known(Belgium);
    dossier.contract.fully_unemployed = Known(true);
    assert_eq!(BorderFacts::of(&dossier), facts(Netherlands, Belgium, Known(true)));
}
