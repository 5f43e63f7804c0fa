//! Who is led elsewhere, by which reason, and what is asked of someone who told nothing.

use crate::people::{day, months_before, someone};
use content::law::be::LAW;
use domain::dossier::{Dossier, Ending, Fact};
use domain::rights::be::{self, BelgianFacts, Regime};
use domain::rights::{Door, RightsQuestion, Ruling};
use domain::values::{Answer, Country};

fn doors() -> Vec<(BelgianFacts, Door)> {
    let person = someone(day(2026, 3, 2));
    let ending = |ending| BelgianFacts { ending: Some(ending), ..person };
    vec![
        (BelgianFacts { works: Some(Country::Netherlands), ..person }, Door::OtherCountry),
        (BelgianFacts { is_ill: Some(true), ..person }, Door::Ill),
        (BelgianFacts { is_civil_servant: Some(true), ..person }, Door::CivilServant),
        (BelgianFacts { born: Some(months_before(day(2026, 3, 2), 66 * 12)), ..person }, Door::PensionAge),
        (ending(Ending::Summary), Door::Summary),
        (ending(Ending::Resignation), Door::Resigned),
        (ending(Ending::Agreement), Door::Agreed),
        (ending(Ending::Bankruptcy), Door::BankruptEmployer),
        (ending(Ending::Trial), Door::TooShort),
        (ending(Ending::TermEnds), Door::NoStatutoryRight),
        (ending(Ending::Court), Door::NoStatutoryRight),
        (ending(Ending::Illness), Door::BackToWorkFund),
    ]
}

#[test]
fn each_reason_ends_in_its_door() {
    for (facts, door) in doors() {
        assert_eq!(be::regime(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
        assert_eq!(be::notice(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
        assert_eq!(be::programme(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
        assert_eq!(be::outplacement_value(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
        assert_eq!(be::outplacement_terms(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
        assert_eq!(be::paid_notice(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
        assert_eq!(be::job_search_leave(&facts, &LAW), Ruling::NotApplicable(door), "{facts:?}");
    }
}

#[test]
fn a_door_does_not_wait_for_other_answers() {
    for (facts, door) in doors() {
        let told = BelgianFacts {
            works: facts.works,
            ending: facts.ending,
            is_ill: facts.is_ill,
            is_civil_servant: facts.is_civil_servant,
            born: facts.born,
            noticed: facts.noticed,
            ..BelgianFacts::default()
        };
        assert_eq!(be::regime(&told, &LAW), Ruling::NotApplicable(door), "{told:?}");
    }
}

#[test]
fn the_day_before_the_pension_age_is_before_it() {
    let born = months_before(day(2026, 3, 2), 66 * 12).succ_opt().expect("a day");
    let facts = BelgianFacts { born: Some(born), ..someone(day(2026, 3, 2)) };
    assert_eq!(be::regime(&facts, &LAW).known(), Some(&Regime::General));
}

#[test]
fn someone_who_told_nothing_is_asked_the_least_first() {
    let nobody = BelgianFacts::of(&Dossier::default());
    assert_eq!(
        be::regime(&nobody, &LAW),
        Ruling::Missing(vec![RightsQuestion::Works, RightsQuestion::Of(Fact::Ending)])
    );
    let notice = vec![
        RightsQuestion::Works,
        RightsQuestion::Of(Fact::Ending),
        RightsQuestion::Of(Fact::Began),
        RightsQuestion::Of(Fact::Noticed),
    ];
    assert_eq!(be::notice(&nobody, &LAW), Ruling::Missing(notice));
    assert_eq!(
        be::registration(&nobody, &LAW),
        Ruling::Missing(vec![RightsQuestion::Lives, RightsQuestion::LastDay])
    );
}

#[test]
fn asking_ends_in_a_ruling() {
    // Answering what is asked, one question at a time, always ends.
    let full = someone(day(2026, 3, 2));
    let mut facts = BelgianFacts::default();
    for _ in 0..20 {
        let Ruling::Missing(questions) = be::programme(&facts, &LAW) else { break };
        for question in questions {
            answer(&mut facts, &full, question);
        }
    }
    assert!(be::programme(&facts, &LAW).known().is_some());
}

fn answer(facts: &mut BelgianFacts, full: &BelgianFacts, question: RightsQuestion) {
    match question {
        RightsQuestion::Works => facts.works = full.works,
        RightsQuestion::Of(Fact::Ending) => facts.ending = full.ending,
        RightsQuestion::Of(Fact::Began) => facts.began = full.began,
        RightsQuestion::Of(Fact::Noticed) => facts.noticed = full.noticed,
        RightsQuestion::Of(Fact::NoticeWorked) => facts.notice_worked = full.notice_worked,
        RightsQuestion::LastDay => facts.last_day = full.last_day,
        RightsQuestion::Of(Fact::Born) => facts.born = full.born,
        other => panic!("{other:?} was not needed"),
    }
}

#[test]
fn a_dossier_tells_its_contract() {
    let mut dossier = Dossier::default();
    dossier.intake.works = Answer::Known(Country::Belgium);
    dossier.contract.ending = Answer::Known(Ending::Notice);
    dossier.contract.notice_weeks = Answer::Known(35);
    dossier.contract.noticed = Answer::Known(day(2026, 3, 2));
    let facts = BelgianFacts::of(&dossier);
    assert_eq!(be::regime(&facts, &LAW).known(), Some(&Regime::General));
}
