//! The part of the table with tests: answers, where the person stopped, and what they put right. Leaves out which items
//! there are; an answer that does not fit its item is kept and not counted.

use super::entries::Entries;
use super::field::Field;
use super::field::Kind::{Date, Entries as Members, Text};
use super::field::fields;
use super::given::Given;
use super::part::Part;
use super::reply;
use super::write::text;
use crate::json::Json;
use domain::assessment::{Reply, Sitting};
use domain::dossier::{Dossier, MOST_TEST_ID, MOST_TESTS};

/// Tests. While one is read or written it is the only one of its dossier.
pub(super) const ASSESSMENTS: Part = Part {
    rows: ASSESSMENT,
    most: MOST_TESTS,
    nth: |d, place, part| {
        let (test, sitting) = d.assessments.iter().nth(place)?;
        part.assessments.all_mut().push((test.to_owned(), sitting.clone()));
        Some(())
    },
    add: |d, part| {
        if let Some((test, sitting)) = part.assessments.all_mut().pop() {
            d.assessments.keep(test, sitting);
        }
    },
};

const ASSESSMENT: &[Field] = fields! { "tests.";
    /// The id of the test.
    "id": Text(MOST_TEST_ID), Needed,
        |d| d.assessments.iter().next().map_or(Given::Absent, |(id, _)| Given::Text(id)),
        |d, given| d.assessments.all_mut().push((given.as_text().to_owned(), Sitting::default()));
    /// The id of the item at which the person stopped.
    "at": Text(MOST_TEST_ID), LeftOut,
        |d| read(d).and_then(|it| it.at.as_deref()).map_or(Given::Absent, Given::Text),
        |d, given| write(d, |it| it.at = Some(given.as_text().to_owned()));
    /// The day of the last answer.
    "on": Date, LeftOut,
        |d| read(d).and_then(|it| it.on).map_or(Given::Absent, Given::Day),
        |d, given| write(d, |it| it.on = given.as_date());
    /// Item id to answer: "1" to "5"; "4/2", "4/-" or "-/2" for can and want; "first", "second" or "both" of a pair; a
    /// choice by its id; own words; or "skipped".
    "answers": Members(&ANSWERS), LeftOut,
        |d| Given::there(read(d).is_some_and(|it| !it.answers.is_empty())), |_, _| ();
    /// Scale id to what the person says it is.
    "corrections": Members(&CORRECTIONS), LeftOut,
        |d| Given::there(read(d).is_some_and(|it| !it.corrections.is_empty())), |_, _| ();
    /// The ids of scales that the person named as strengths.
    "named": Members(&NAMED), LeftOut,
        |d| Given::there(read(d).is_some_and(|it| !it.named.is_empty())), |_, _| ();
};

const ANSWERS: Entries = Entries {
    is_list: false,
    all: |d| {
        members(d, |it| it.answers.iter().map(|(id, reply)| (id.to_owned(), reply::written(reply))).collect())
    },
    put: |d, id, value| {
        let reply = reply::read(value)?;
        write(d, |it| it.answers.insert(id, reply));
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"anyOf":[
        {"type":"string","pattern":"^([1-5]|[1-5-]/[1-5-]|first|second|both|skipped)$"},
        {"type":"integer","minimum":1,"maximum":5},
        {"type":"object","properties":{"choice":{"type":"string","maxLength":40}},"required":["choice"],"additionalProperties":false},
        {"type":"object","properties":{"words":{"type":"string","maxLength":600}},"required":["words"],"additionalProperties":false}
    ]}"#,
};

const CORRECTIONS: Entries = Entries {
    is_list: false,
    all: |d| {
        members(d, |it| {
            it.corrections
                .iter()
                .map(|(id, level)| (id.clone(), reply::written(&Reply::Rated(*level))))
                .collect()
        })
    },
    put: |d, id, value| {
        let Reply::Rated(level) = reply::read(value)? else { return None };
        write(d, |it| it.correct(id, Some(level)));
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"enum":["1","2","3","4","5",1,2,3,4,5]}"#,
};

const NAMED: Entries = Entries {
    is_list: true,
    all: |d| members(d, |it| it.named.iter().map(|id| (String::new(), text(id))).collect()),
    put: |d, _, value| {
        let Json::Text(id) = value else { return None };
        write(d, |it| it.name(id.clone(), true));
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"type":"string","maxLength":40}"#,
};

fn read(dossier: &Dossier) -> Option<&Sitting> {
    dossier.assessments.iter().next().map(|(_, sitting)| sitting)
}

fn write(dossier: &mut Dossier, change: impl FnOnce(&mut Sitting)) {
    if let Some((_, sitting)) = dossier.assessments.all_mut().first_mut() {
        change(sitting);
    }
}

fn members(dossier: &Dossier, of: fn(&Sitting) -> Vec<(String, Json)>) -> Vec<(String, Json)> {
    read(dossier).map(of).unwrap_or_default()
}
