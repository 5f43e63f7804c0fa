//! Two occupations side by side: which can be chosen, and all that is known of both in one table. Leaves out choosing.

use super::known::Known;
use super::parts::{in_words, missing, part_words};
use super::person::Person;
use super::why::Why;
use super::work_facts::facts;
use super::work_page::Standing;
use crate::charts::ChartTable;
use crate::forecast::capital;
use content::occupation_figures::MATCHING;
use content::texts::{work_compare as t, work_occupation as o, work_reasons as w};
use content::{Text, Voice};
use domain::dossier::Dossier;
use domain::occupations::{Fit, matches};

/// How many of the best stand beside what is kept.
const BEST: usize = 20;

/// What can be put side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Codes and names: what is kept, the best of the list, then what is kept and was put aside.
    pub options: Vec<(u16, String)>,
    /// What is not known yet: words and address.
    pub missing: Vec<(String, String)>,
}

/// What someone can put side by side.
pub fn choices(known: Known, dossier: &Dossier, voice: Voice) -> Choices {
    let person = Person::of(known, dossier, voice);
    let kept = |is_aside: bool| {
        let of_it = move |code: &u16| dossier.work.put_aside.contains(code) == is_aside;
        dossier.work.kept.iter().map(|(code, _)| *code).filter(of_it)
    };
    let found = matches(known.facts, &person.seeker, &MATCHING).found;
    let best = found.iter().filter(|matched| matched.occupation.common != 0);
    let mut options: Vec<(u16, String)> = Vec::new();
    let best = best.take(BEST).map(|matched| matched.occupation.code);
    for code in kept(false).chain(best).chain(kept(true)) {
        if let Some(named) = known.named(code)
            && !options.iter().any(|(listed, _)| *listed == code)
        {
            options.push((code, capital(named.name)));
        }
    }
    Choices { options, missing: missing(&person) }
}

/// Two occupations in one table; None for a code that we do not know, and for the same one twice.
pub fn compared(known: Known, codes: [u16; 2], dossier: &Dossier, voice: Voice) -> Option<ChartTable> {
    let person = Person::of(known, dossier, voice);
    let [first, second] = codes;
    if first == second {
        return None;
    }
    let (one, other) = (column(&person, first)?, column(&person, second)?);
    let [first, second] = codes.map(|code| capital(person.name(code)));
    let rows = one.into_iter().zip(other);
    Some(ChartTable {
        caption: t::CAPTION.fill(voice, [&first, &second]),
        columns: vec![t::COLUMN.owned(voice), first, second],
        rows: rows.map(|((label, one), (_, other))| vec![label.to_owned(), one, other]).collect(),
    })
}

/// Why either is not in the list. Beside the table, not in it: what someone asks of work is not for paper.
pub fn left_out(known: Known, codes: [u16; 2], dossier: &Dossier, voice: Voice) -> Vec<String> {
    let told = |code: u16| {
        let name = known.named(code).map_or_else(String::new, |named| capital(named.name));
        let why = Standing::of(known, code, dossier, voice).left_out.into_iter();
        why.map(move |why| [name.as_str(), &why].join(": "))
    };
    codes.into_iter().flat_map(told).collect()
}

/// What is known of one, row by row; the rows of all are the same.
fn column(person: &Person, code: u16) -> Option<Vec<(&'static str, String)>> {
    let voice = person.voice;
    let (to, _) = person.occupation(code)?;
    let whole = Fit::of(person.known.facts, &person.seeker, to, &MATCHING).whole;
    let mut rows = vec![(t::BAND.get(voice), part_words(whole, voice).to_owned())];
    rows.extend(in_words(person, to).map(|(name, level)| (name, level.to_owned())));
    let Why { pro, con } = Why::of(person, to);
    let told = |all: Vec<String>, none: &Text| {
        if all.is_empty() { none.owned(voice) } else { all.join(" ") }
    };
    rows.push((w::WHY.get(voice), told(pro, &t::PROS_NONE)));
    rows.push((w::WHY_NOT.get(voice), told(con, &t::CONS_NONE)));
    for facts in facts(person, to) {
        rows.extend(facts.rows);
    }
    let note = person.dossier.work.note(code).filter(|note| !note.is_empty());
    rows.push((o::NOTE.get(voice), note.map_or_else(|| t::NO_NOTE.owned(voice), str::to_owned)));
    Some(rows)
}
