//! One item of a test as it is asked: its words, the answers to choose from, and which was given. Leaves out what a step
//! changes.

use super::made_of;
use super::standing::{asked, counted};
use crate::test::Test;
use chrono::NaiveDate;
use content::texts::{
    assessment_competentietest, assessment_energie as energy, assessment_vaardigheden as skills, tests as t,
};
use content::{Text, Voice};
use domain::assessment::{Kind, Reply};
use domain::dossier::Dossier;

/// An item as it is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Which question of how many; None when there is only one.
    pub place: Option<String>,
    /// How many came before it, and how many there are.
    pub passed: (usize, usize),
    /// What it asks.
    pub title: &'static str,
    /// What it asks of every item, under what this one is about.
    pub question: Option<&'static str>,
    /// An example.
    pub example: Option<&'static str>,
    /// What helps to answer.
    pub hint: Option<&'static str>,
    /// Rows of answers; none where own words are asked.
    pub rows: Vec<Row>,
}

/// Answers to choose one from, by their numbers from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What is asked, where there are several rows.
    pub label: Option<&'static str>,
    /// The answers.
    pub answers: Vec<&'static str>,
}

impl Asked {
    /// The item at this place.
    pub fn of(test: Test, place: usize, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Self> {
        let made = made_of(test);
        let instrument = &made.instrument;
        let words = made.items.get(place)?;
        let answers = counted(test, dossier, today).map(|sitting| &sitting.answers);
        let all = asked(instrument, answers, place);
        let is_alone = test == Test::Weather && place == 0;
        let common = match instrument.kind {
            Kind::Agree => Some(made.question.unwrap_or(&assessment_competentietest::QUESTION)),
            _ => made.question,
        };
        let get = |text: Option<&'static Text>| text.map(|text| text.get(voice));
        Some(Self {
            place: (!is_alone).then(|| t::PLACE.fill(voice, [(place + 1).to_string(), all.to_string()])),
            passed: (place, all),
            title: get(words.text.or(common)).unwrap_or_default(),
            question: get(common.filter(|_| words.text.is_some() && instrument.kind != Kind::CanWant)),
            example: get(words.hint),
            hint: get(made.hint),
            rows: rows(instrument.kind, words.choices, voice),
        })
    }
}

fn rows(kind: Kind, choices: &[&'static Text], voice: Voice) -> Vec<Row> {
    let row = |label: Option<&'static Text>, answers: &[&'static Text]| Row {
        label: label.map(|label| label.get(voice)),
        answers: answers.iter().map(|answer| answer.get(voice)).collect(),
    };
    match kind {
        Kind::Like => vec![row(None, &[&t::LIKE_1, &t::LIKE_2, &t::LIKE_3, &t::LIKE_4, &t::LIKE_5])],
        Kind::Agree => vec![row(None, &[&t::AGREE_1, &t::AGREE_2, &t::AGREE_3, &t::AGREE_4, &t::AGREE_5])],
        Kind::CanWant => vec![
            row(Some(&skills::ASK_CAN), &[&t::CAN_1, &t::CAN_2, &t::CAN_3, &t::CAN_4, &t::CAN_5]),
            row(Some(&skills::ASK_WANT), &[&t::WANT_1, &t::WANT_2, &t::WANT_3, &t::WANT_4, &t::WANT_5]),
        ],
        Kind::Pair => {
            let mut row = row(None, choices);
            row.answers.push(t::BOTH.get(voice));
            vec![row]
        }
        Kind::Choice | Kind::Weather => vec![row(None, choices)],
        Kind::Words => Vec::new(),
    }
}

/// What was answered to the item at this place.
pub fn given(test: Test, place: usize, dossier: &Dossier, today: NaiveDate) -> Option<&Reply> {
    let instrument = &made_of(test).instrument;
    let item = instrument.items.get(place)?;
    counted(test, dossier, today)?.answers.to(instrument, item)
}

/// The number that was answered in this row.
pub fn pressed(test: Test, place: usize, row: usize, dossier: &Dossier, today: NaiveDate) -> Option<usize> {
    let number = match given(test, place, dossier, today)? {
        Reply::Rated(rate) => *rate,
        Reply::CanWant(can, want) => (if row == 0 { *can } else { *want })?,
        Reply::First => 1,
        Reply::Second => 2,
        Reply::Both => 3,
        Reply::Chosen(choice) => {
            let choices = made_of(test).instrument.items.get(place)?.choices;
            return Some(choices.iter().position(|known| known == choice)? + 1);
        }
        Reply::Words(_) | Reply::Skipped => return None,
    };
    Some(number.into())
}

/// The answer of this number in this row, together with what was answered in the other; None when there is no such
/// answer.
pub fn reply(
    test: Test,
    place: usize,
    (row, number): (usize, u8),
    dossier: &Dossier,
    today: NaiveDate,
) -> Option<Reply> {
    let instrument = &made_of(test).instrument;
    let item = instrument.items.get(place)?;
    let reply = match (instrument.kind, number) {
        (Kind::Like | Kind::Agree, _) => Reply::Rated(number),
        (Kind::CanWant, _) => {
            let (can, want) = match given(test, place, dossier, today) {
                Some(Reply::CanWant(can, want)) => (*can, *want),
                _ => (None, None),
            };
            if row == 0 { Reply::CanWant(Some(number), want) } else { Reply::CanWant(can, Some(number)) }
        }
        (Kind::Pair, 1) => Reply::First,
        (Kind::Pair, 2) => Reply::Second,
        (Kind::Pair, 3) => Reply::Both,
        (Kind::Choice | Kind::Weather, _) => {
            let choice = usize::from(number).checked_sub(1).and_then(|place| item.choices.get(place))?;
            Reply::Chosen((*choice).to_owned())
        }
        _ => return None,
    };
    reply.fits(instrument, item).then_some(reply)
}

/// Whether the item is done with this answer in this row: with two rows when both are answered, the second last.
pub fn is_whole(row: usize, reply: &Reply, before: Option<&Reply>) -> bool {
    let is_both = |reply: &Reply| matches!(reply, Reply::CanWant(Some(_), Some(_)));
    match reply {
        Reply::CanWant(..) => is_both(reply) && (0 < row || !before.is_some_and(is_both)),
        _ => true,
    }
}

/// The heading and the examples of talents that people do not see as one, where the item asks for such.
pub fn examples(test: Test, place: usize, voice: Voice) -> Option<(&'static str, [&'static str; 10])> {
    let is_talent = made_of(test).instrument.items.get(place)?.scale == Some(2);
    (test == Test::Energy && is_talent).then(|| {
        let examples = [
            &energy::EXAMPLE_1,
            &energy::EXAMPLE_2,
            &energy::EXAMPLE_3,
            &energy::EXAMPLE_4,
            &energy::EXAMPLE_5,
            &energy::EXAMPLE_6,
            &energy::EXAMPLE_7,
            &energy::EXAMPLE_8,
            &energy::EXAMPLE_9,
            &energy::EXAMPLE_10,
        ];
        (energy::EXAMPLES_HEADING.get(voice), examples.map(|example| example.get(voice)))
    })
}
