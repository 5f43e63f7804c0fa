//! Every right is shown to someone, with the steps behind its value. Leaves out what comes out.

use crate::people::{belgian, day, dutch, rows, screen, someone, tell, today, told};
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue};
use domain::values::{Answer, Country};
use screens::forecast::ShownStep;
use screens::rights::{Outcome, Right};
use std::collections::HashSet;

fn people() -> Vec<Dossier> {
    let agreed = tell(dutch(), &[(Fact::Ending, FactValue::Ending(Ending::Agreement))]);
    let worked = tell(belgian(), &[(Fact::NoticeWorked, FactValue::Truth(true))]);
    let ended = tell(belgian(), &[(Fact::Ending, FactValue::Ending(Ending::Illness))]);
    vec![dutch(), agreed, belgian(), worked, ended, across()]
}

/// Someone who lives in the Netherlands and worked in Belgium.
fn across() -> Dossier {
    let last = day(2026, 11, 2);
    let base = someone(Country::Netherlands, Country::Belgium, Ending::Notice, last);
    tell(base, &[(Fact::FullyUnemployed, FactValue::Truth(true))])
}

#[test]
fn every_right_is_shown_to_someone() {
    let shown: HashSet<&str> = people().iter().flat_map(rows).map(|row| row.id).collect();
    for right in Right::ALL {
        assert!(shown.contains(right.words().id), "{right:?} is shown to nobody");
    }
}

#[test]
fn every_value_has_steps_down_to_an_answer_or_an_article() {
    for dossier in people() {
        for row in rows(&dossier) {
            let Outcome::Value { told, step, .. } = row.outcome else { continue };
            assert!(!told.value.is_empty() || !told.lines.is_empty(), "{} says nothing", row.id);
            rests(&step, row.id);
        }
    }
}

fn rests(step: &ShownStep, right: &str) {
    assert!(!step.name.is_empty() && !step.about.is_empty() && !step.basis.is_empty(), "{right}: {step:?}");
    if let Some(sure) = &step.confidence {
        let source = step.source.as_ref().expect("a day");
        assert!(!sure.is_empty() && source.contains("Nagekeken op"), "{right}: {step:?}");
        assert!(source.contains("Geldt v"), "{right}: {step:?}");
    }
    step.from.iter().for_each(|step| rests(step, right));
}

#[test]
fn a_border_names_agency_and_papers() {
    let told = told(&across(), "border");
    assert!(told.value.contains("Nederland") && told.value.contains("UWV"), "{told:?}");
    assert!(told.lines[1].contains("C4") && told.lines[1].contains("PD U1"), "{told:?}");
    let groups = screen(&across()).groups;
    assert!(groups.iter().flat_map(|(_, rows)| rows).all(|row| row.id != "benefit-be"));
}

#[test]
fn a_last_day_before_the_end_of_notice_is_told_with_what_it_may_cost() {
    let lasts = |id: &str, dossier: &Dossier| told(dossier, id).notes.join(" ");
    let last_day = |mut dossier: Dossier, last| {
        let command = Command::LastDay(Answer::Known(last));
        dossier.apply(command, today()).expect("an answer");
        dossier
    };
    // Two months from October run to the end of the year.
    let early = last_day(dutch(), day(2026, 11, 30));
    assert!(lasts("notice-nl", &early).contains("31 dagen eerder"));
    assert!(lasts("ww-start", &early).contains("te kort"));
    assert!(
        !lasts("notice-nl", &dutch()).contains("eerder") && !lasts("ww-start", &dutch()).contains("kort")
    );
    let worked = tell(belgian(), &[(Fact::NoticeWorked, FactValue::Truth(true))]);
    assert!(lasts("notice-period", &worked).contains("eerder"));
    assert!(lasts("benefit-be", &worked).contains("te kort"));
    let period = told(&worked, "notice-period").value;
    assert!(period.ends_with("27 juni 2027"), "{period}");
    let friday = last_day(worked.clone(), day(2027, 6, 25));
    assert!(!lasts("notice-period", &friday).contains("eerder"));
    let late = last_day(worked, day(2027, 12, 31));
    assert!(!lasts("notice-period", &late).contains("eerder"));
    assert!(!lasts("benefit-be", &late).contains("te kort"));
}

#[test]
fn leave_to_look_for_work_is_told_once_when_it_stays_the_same() {
    let worked = tell(belgian(), &[(Fact::NoticeWorked, FactValue::Truth(true))]);
    assert_eq!(told(&worked, "job-search-leave").value, "2 halve dagen per week, je hele opzeg");
}

#[test]
fn without_dates_and_basics_no_all_clear_is_given() {
    let nobody = screen(&Dossier::default());
    assert!(nobody.dates.is_empty() && nobody.no_dates.contains("hoe je contract eindigt"));
}

#[test]
fn a_next_block_is_a_date_of_ones_own() {
    let facts =
        [(Fact::Born, FactValue::Day(day(1976, 5, 4))), (Fact::Began, FactValue::Day(day(2021, 11, 1)))];
    let dates = screen(&tell(belgian(), &facts)).dates;
    let blocks: Vec<_> = dates.iter().filter(|date| date.name.contains("volgende blok")).collect();
    assert_eq!(blocks.len(), 2, "{dates:#?}");
    assert!(blocks.iter().all(|date| !date.skipping.is_empty() && !date.action.is_empty()));
    let ahead: Vec<bool> = dates.iter().map(|date| date.is_ahead).collect();
    assert!(ahead.windows(2).all(|pair| pair[0] || !pair[1]), "what has passed comes last");
}

#[test]
fn without_a_country_only_the_form_speaks() {
    assert_eq!(screen(&Dossier::default()).groups, []);
    let missing = someone(Country::Netherlands, Country::Netherlands, Ending::Notice, day(2026, 12, 31));
    let asks = rows(&missing).into_iter().any(|row| matches!(row.outcome, Outcome::Missing(_)));
    assert!(asks);
}
