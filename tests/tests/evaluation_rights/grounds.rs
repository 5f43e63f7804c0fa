//! What stands behind a value: articles, days and sources; and lists as they were ticked.

use crate::answered::usual;
use crate::people::{TODAY, in_country, right};
use domain::dossier::{Command, Fact, TaskStatus};
use domain::values::Answer::Known;
use domain::values::Country::{Belgium, Netherlands};
use formats::dossier_file;
use formats::evaluation::StepOut;
use screens::evaluation::evaluate;
use std::collections::BTreeSet;

fn figures(step: &StepOut) -> Vec<&StepOut> {
    let mut found = vec![step];
    found.extend(step.from.iter().flat_map(figures));
    found
}

#[test]
fn a_figure_of_law_says_its_article_days_and_source() {
    let text = include_str!("../../../src/formats/examples/dossier.json");
    let result = evaluate(&dossier_file::from_json(text).expect("the example"), TODAY);
    let steps: Vec<&StepOut> =
        result.rights.iter().filter_map(|right| right.step.as_ref()).flat_map(figures).collect();
    let of_law: Vec<_> = steps.iter().filter(|step| step.basis == "law").collect();
    assert!(5 < of_law.len());
    for step in of_law {
        let law = step.law.as_ref().expect("law");
        assert!(!law.article.is_empty() && !law.from.is_empty() && step.source.is_some(), "{step:?}");
        assert!(step.figure.is_some() && step.confidence.is_some(), "{step:?}");
    }
    let ww = right(&result, "ww");
    assert!(ww.months.len() > 12 && ww.months.iter().all(|month| 0.0 < month.euro));
    assert!(right(&result, "withdraw-by").step.as_ref().is_some_and(|step| step.day.is_some()));
}

#[test]
fn blocks_and_terms_of_outplacement_are_printed() {
    let mut dossier = in_country(Belgium);
    dossier.apply(Command::LastDay(Known(content::day(2026, 11, 2))), TODAY).expect("a day");
    for fact in Fact::ALL {
        if !matches!(fact, Fact::NoticeWeeks | Fact::GuidanceOffered | Fact::GuidanceBegan) {
            dossier.apply(Command::State(*fact, Known(usual(*fact))), TODAY).expect("a fact");
        }
    }
    let result = evaluate(&dossier, TODAY);
    let hours: i64 = right(&result, "programme").blocks.iter().map(|block| block.hours).sum();
    assert_eq!(hours, 60);
    let terms = &right(&result, "outplacement-terms").terms;
    assert_eq!(terms.iter().filter(|term| term.what == "next-block").count(), 2);
    let dated: BTreeSet<&String> = terms.iter().filter_map(|term| term.by.as_ref()).collect();
    let deadlines: BTreeSet<&String> = result.deadlines.iter().filter_map(|it| it.date.as_ref()).collect();
    assert!(dated.is_subset(&deadlines), "{dated:?} {deadlines:?}");
    for term in terms {
        let ways = [term.by.is_some(), term.weeks.is_some(), term.months.is_some()];
        assert_eq!(ways.into_iter().filter(|is| *is).count(), 1, "{term:?}");
    }
}

#[test]
fn lists_say_what_was_ticked() {
    let mut dossier = in_country(Netherlands);
    let items = evaluate(&dossier, TODAY).checklists;
    assert!(items.iter().all(|list| !list.items.is_empty() || list.id == "bureau-moet"));
    let id = items[0].items[0].id.clone();
    dossier.apply(Command::Task(id.clone(), Some(TaskStatus::Done)), TODAY).expect("a tick");
    let lists = evaluate(&dossier, TODAY).checklists;
    let ticked: Vec<_> = lists.iter().flat_map(|list| &list.items).filter(|it| it.status.is_some()).collect();
    assert!(
        ticked.iter().all(|it| it.id == id && it.status.as_deref() == Some("done")) && !ticked.is_empty()
    );
}
