//! The figures of Dutch law themselves: no gaps where none are meant, every one unsure is one that can be put right.

use content::law::nl::LAW;
use domain::dossier::Assumption;
use domain::rights::LegalFigure;
use domain::values::{Author, Confidence, Euro};

#[test]
fn the_caps_of_the_years_follow_each_other() {
    let years = LAW.transition.cap.values;
    assert!(years.windows(2).all(|pair| pair[0].until.and_then(|day| day.succ_opt()) == Some(pair[1].from)));
    assert!(years.windows(2).all(|pair| pair[0].figure.value < pair[1].figure.value));
    let risen: Vec<i64> = years.iter().map(|valid| valid.figure.value.cents() % 100_000).collect();
    assert!(risen.iter().all(|rest| *rest == 0));
}

#[test]
fn a_figure_that_is_unsure_can_be_overruled() {
    fn is_unsure<T>(figure: &LegalFigure<T>) -> bool {
        figure.values.iter().any(|valid| valid.figure.confidence == Confidence::Assumption)
    }
    let ww = &LAW.ww;
    assert!(is_unsure(&ww.daily_cap) && is_unsure(&ww.longest));
    for figure in [ww.daily_cap.id, ww.longest.id, LAW.transition.cap.id, LAW.pension_age.id] {
        let own = Assumption {
            figure: figure.to_owned(),
            thousandths: 5000,
            by: Author::Person,
            why: String::new(),
        };
        assert_ne!(LAW.overruled(&[own]), LAW, "{figure}");
    }
}

#[test]
fn the_highest_daily_wage_of_2026_is_unsure_and_stands_in_for_2027() {
    let values = LAW.ww.daily_cap.values;
    let last = &values[values.len() - 2..];
    assert!(last.iter().all(|valid| valid.figure.value == Euro::from_cents(30_991)));
    assert!(last.iter().all(|valid| valid.figure.confidence == Confidence::Assumption));
}
